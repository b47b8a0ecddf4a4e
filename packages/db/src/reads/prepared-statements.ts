/** What one connection may hold. The server keeps a plan for each statement, which takes some 130 times its text. */
export interface PreparedLimits {
  count: number;
  /** Of the statements' text in UTF-8, the only part of their size that is known on this side. */
  bytes: number;
}

/** A statement that a connection holds, or has been told to hold. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  /** Whether the connection has given it up. Its name is not used again. */
  isDropped: boolean;
}

/** The prepared statements of one connection, found by their text. The one that was used least recently leaves first. */
export class PreparedStatements {
  readonly #limits: PreparedLimits;
  /** In the order of their last use. */
  readonly #byText = new Map<string, PreparedStatement>();
  #last: PreparedStatement | undefined;
  #bytes = 0;
  #names = 0;
  #dropped: string[] = [];

  constructor(limits: PreparedLimits) {
    this.#limits = limits;
  }

  /** The statement with a text, which is new if its name has not been seen; undefined if it is too long to be held. */
  use(text: string): PreparedStatement | undefined {
    if (this.#last?.text === text) return this.#last;
    const held = this.#byText.get(text) ?? this.#add(text);
    if (!held) return undefined;
    this.#byText.delete(text);
    this.#byText.set(text, held);
    this.#last = held;
    return held;
  }

  /** Gives up a statement, so that its text is prepared anew. */
  drop(statement: PreparedStatement): void {
    if (statement.isDropped) return;
    statement.isDropped = true;
    this.#byText.delete(statement.text);
    this.#bytes -= statement.bytes;
    this.#dropped.push(statement.name);
    if (this.#last === statement) this.#last = undefined;
  }

  /** The names that were given up since it was last asked, for the server to forget. */
  takeDropped(): readonly string[] {
    if (this.#dropped.length === 0) return nothing;
    const names = this.#dropped;
    this.#dropped = [];
    return names;
  }

  #add(text: string): PreparedStatement | undefined {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#limits.bytes || this.#limits.count < 1) return undefined;
    for (const oldest of this.#byText.values()) {
      if (this.#byText.size < this.#limits.count && this.#bytes + bytes <= this.#limits.bytes) break;
      this.drop(oldest);
    }
    this.#names += 1;
    this.#bytes += bytes;
    return { name: `read_${this.#names}`, text, bytes, isDropped: false };
  }
}

const nothing: readonly string[] = [];
