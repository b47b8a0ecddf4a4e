import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import { readText } from './local-file.ts';

/**
 * Reads an option that takes a JSON object.
 *
 * @param given - the JSON, or the path of a file that holds it
 */
export async function readJsonObject(option: string, given: string): Promise<Record<string, unknown>> {
  const text = given.trimStart().startsWith('{') ? given : await readText(given);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, as of other JSON that is no object.
  }
  throw new Failure(exitStatus.input, [
    `${option} 须为一个 JSON 对象，或内容为此的文件。`,
    `${option} has to be a JSON object, or a file that holds one.`,
  ]);
}
