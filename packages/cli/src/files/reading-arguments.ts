import { exitStatus } from '../exit-status.ts';
import { Failure } from '../failure.ts';
import { type FileLimitName, type FileLimits, fileLimitNames } from './file-limits.ts';
import type { ReadingOptions } from './input-file.ts';

/** The options of a command that say how its files are to be read. */
export const readingOptions = {
  delimiter: { type: 'string' },
  encoding: { type: 'string' },
  limit: { type: 'string', multiple: true },
  sheet: { type: 'string', multiple: true },
} as const;

/** What the command line has for {@link readingOptions}. */
interface ReadingValues {
  delimiter?: string | undefined;
  encoding?: string | undefined;
  limit?: string[] | undefined;
  sheet?: string[] | undefined;
}

/** @throws {@link Failure} for a limit that there is not, or that is no number, and for a delimiter of several characters */
export function readingFrom({ delimiter, encoding, limit = [], sheet }: ReadingValues): ReadingOptions {
  const separator = delimiter === 'tab' ? '\t' : delimiter;
  if (separator !== undefined && separator.length !== 1) {
    throw new Failure(exitStatus.input, [
      `分隔符只能是一个字符或 tab，不能是 ${delimiter}。`,
      `A delimiter is one character or the word tab, not ${delimiter}.`,
    ]);
  }
  const limits = Object.fromEntries(limit.map(readLimit)) as Partial<FileLimits>;
  return { delimiter: separator, encoding, sheets: sheet, limits };
}

function readLimit(text: string): [FileLimitName, number] {
  const [, name, most] = /^(\w+)=(\d{1,15})$/.exec(text) ?? [];
  const known = fileLimitNames.find((each) => each === name);
  if (known !== undefined && Number(most) > 0) return [known, Number(most)];
  throw new Failure(exitStatus.input, [
    `上限 ${text} 有误，应为“名称=正整数”。名称：${fileLimitNames.join('、')}`,
    `The limit ${text} is wrong: it is written name=number, with one of these names: ${fileLimitNames.join(', ')}`,
  ]);
}
