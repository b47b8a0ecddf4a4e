const headerBytes = 5;
/** Messages after which the client waits for an answer: Query, Sync, Flush, FunctionCall. */
const unitEnds = new Set(['Q', 'S', 'H', 'F'].map((letter) => letter.charCodeAt(0)));
const terminate = 'X'.charCodeAt(0);

/**
 * Cuts what one client sends into units that the engine can answer at once: the startup message, then each run of
 * messages up to a Query or Sync. Bytes are joined only when a message is complete, so large ones cost no more.
 */
export class ProtocolReader {
  /** True once the client has said that it is leaving. */
  ended = false;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Where in the joined bytes the first message begins that is not yet complete, and how many bytes it takes to go on. */
  #start = 0;
  #needed = 4;
  #greeted = false;

  /** Takes the next bytes and gives the units that they complete. */
  read(chunk: Buffer): Uint8Array[] {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const units: Uint8Array[] = [];
    if (this.#size < this.#needed) return units;
    let bytes = Buffer.concat(this.#chunks);
    while (!this.ended && bytes.length >= this.#needed) {
      // The startup message alone has no type byte before its length.
      const lengthAt = this.#greeted ? this.#start + 1 : 0;
      const end = lengthAt + bytes.readInt32BE(lengthAt);
      if (end > bytes.length) {
        this.#needed = end;
        break;
      }
      const type = this.#greeted ? bytes[this.#start] : undefined;
      this.ended = type === terminate;
      this.#start = end;
      if (type === undefined || unitEnds.has(type)) {
        units.push(new Uint8Array(bytes.subarray(0, end)));
        bytes = bytes.subarray(end);
        this.#start = 0;
        this.#greeted = true;
      }
      this.#needed = this.#start + headerBytes;
    }
    this.#chunks = [bytes];
    this.#size = bytes.length;
    return units;
  }
}
