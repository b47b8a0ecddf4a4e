import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { writeWhole } from './local-file.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes the body of an answer to a file, which appears whole or not at all.
 *
 * @returns how many bytes it has
 */
export async function toFile({ body }: Response, path: string): Promise<number> {
  return writeWhole(path, async (unfinished) => {
    const file = createWriteStream(unfinished);
    await pipeline(Readable.fromWeb(body as ReadableStream), file);
    return file.bytesWritten;
  });
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
