import { readFile, rename, rm } from 'node:fs/promises';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';

/**
 * Reads a file that the command line names.
 *
 * @throws {@link Failure} when it cannot be read
 */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    throw new Failure(
      exitStatus.input,
      [`无法读取 ${path}（${reason}）。`, `${path} cannot be read (${reason}).`],
      error,
    );
  }
}

/**
 * Has a file written that appears whole or not at all.
 *
 * @param write - writes to the path that it is given, which is not yet that of the file
 * @throws {@link Failure} when the disk refuses; anything else that `write` fails with as it is
 */
export async function writeWhole<T>(path: string, write: (unfinished: string) => Promise<T>): Promise<T> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    const written = await write(unfinished);
    await rename(unfinished, path);
    return written;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unwritable(path, error);
  }
}

/** A failure of someone who has named a file that cannot be written. */
export function unwritable(path: string, error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(
    exitStatus.input,
    [`无法写入 ${path}（${reason}）。`, `${path} cannot be written (${reason}).`],
    error,
  );
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
