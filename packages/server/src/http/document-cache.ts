import type { DocumentNode } from 'graphql';

/**
 * Parsed documents by their text, the least recently used ones dropped first.
 *
 * @remarks
 * Bounded by characters and not by entries: a parsed document takes some fifty times its text, so a thousand of the
 * largest that the limits admit would fill the memory.
 */
export class DocumentCache {
  readonly #entries = new Map<string, DocumentNode>();
  readonly #capacity: number;
  #size = 0;

  /** @param capacity - characters of all documents together */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(text: string): DocumentNode | undefined {
    const document = this.#entries.get(text);
    if (document) {
      this.#entries.delete(text);
      this.#entries.set(text, document);
    }
    return document;
  }

  set(text: string, document: DocumentNode): void {
    if (text.length > this.#capacity / 10 || this.#entries.has(text)) return;
    this.#entries.set(text, document);
    this.#size += text.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#capacity) return;
      this.#entries.delete(oldest);
      this.#size -= oldest.length;
    }
  }
}
