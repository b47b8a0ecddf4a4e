import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes the body of an answer to a file, which appears whole or not at all.
 *
 * @returns how many bytes it has
 */
export async function toFile({ body }: Response, path: string): Promise<number> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const file = createWriteStream(unfinished);
  try {
    await pipeline(Readable.fromWeb(body as ReadableStream), file);
    await rename(unfinished, path);
    return file.bytesWritten;
  } catch (error) {
    await rm(unfinished, { force: true });
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall === undefined || !('path' in (error as object))) throw error;
    throw new Failure(
      exitStatus.input,
      [`无法写入 ${path}（${code}）。`, `${path} cannot be written (${code}).`],
      error,
    );
  }
}

/** Writes the body of an answer as text, no faster than it is taken. */
export async function toTerminal({ body }: Response, stdout: Terminal['stdout']): Promise<void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const bytes of body as ReadableStream<Uint8Array>) {
    const isFull = stdout.write(decoder.decode(bytes, { stream: true })) === false;
    if (isFull && stdout.once) await new Promise<void>((resolve) => stdout.once?.('drain', resolve));
  }
  stdout.write(decoder.decode());
}
