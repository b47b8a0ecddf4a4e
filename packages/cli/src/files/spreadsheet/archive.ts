import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FileFault, limitExceeded } from '../file-fault.ts';
import type { FileLimits } from '../file-limits.ts';

/** Below this an entry may be packed as densely as it likes. */
const smallEntry = 1_000_000;

/** A ZIP archive that is open; `close` it in the end. */
export class Archive {
  readonly #path: string;
  readonly #limits: FileLimits;
  readonly #file: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(path: string, limits: FileLimits, file: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#path = path;
    this.#limits = limits;
    this.#file = file;
    this.#entries = entries;
  }

  /** @throws {@link FileFault} for an archive that is damaged or has too many entries */
  static async open(path: string, limits: FileLimits): Promise<Archive> {
    let file: ZipFile | undefined;
    try {
      file = await openPromise(path, { autoClose: false });
      if (file.entryCount > limits.zipEntries) throw limitExceeded('zipEntries', limits.zipEntries, { path });
      const entries = new Map<string, Entry>();
      for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry);
      return new Archive(path, limits, file, entries);
    } catch (error) {
      file?.close();
      throw damaged(path, error);
    }
  }

  close(): void {
    this.#file.close();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Bytes of an entry as it is packed. */
  packedBytes(name: string): number {
    return this.#entries.get(name)?.compressedSize ?? 0;
  }

  /** Bytes of an entry when it is unpacked. */
  unpackedBytes(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * Unpacks an entry piece by piece, and proves at its end that it came out as it went in.
   *
   * @throws {@link FileFault} for an entry that is absent, damaged or too large
   *
   * @remarks
   * What the archive says of sizes is checked before anything is unpacked, and the reader stops as soon as more comes out.
   */
  async *unpack(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name);
    if (!entry) throw damaged(this.#path, `${name} is missing`);
    this.#checkSizes(entry);
    let checksum = 0;
    try {
      const stream = await this.#file.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw damaged(this.#path, error);
    }
    if (checksum !== entry.crc32) throw damaged(this.#path, `${name} differs from its checksum`);
  }

  #checkSizes({ compressedSize, uncompressedSize }: Entry): void {
    const { zipEntryBytes, zipRatio } = this.#limits;
    if (uncompressedSize > zipEntryBytes) throw limitExceeded('zipEntryBytes', zipEntryBytes, { path: this.#path });
    if (uncompressedSize > smallEntry && uncompressedSize > compressedSize * zipRatio) {
      throw limitExceeded('zipRatio', zipRatio, { path: this.#path });
    }
  }
}

/** A spreadsheet that breaks the rules of its format. */
export function damaged(path: string, cause: unknown, sheet?: string): FileFault {
  if (cause instanceof FileFault) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FileFault('SPREADSHEET_DAMAGED', { path, ...(sheet !== undefined && { sheet }) }, [reason], cause);
}
