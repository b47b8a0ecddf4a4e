import { cancelled, type DatabaseError } from '../database-error.ts';
import type { ReadOptions } from '../statements.ts';

/** A read that has been asked for and is not answered yet. */
export class PendingRead {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Whether it is to be planned for its values. */
  readonly isSelective: boolean;
  readonly answer: Promise<unknown[]>;
  isSettled = false;
  /** Whether its prepared statement failed, so that it has to be planned anew. */
  isReplanned = false;
  /** How often a connection was lost under it. */
  losses = 0;
  /** When it began to wait for a connection. */
  waitsSince = 0;
  /** What runs it now, or is to run it; an earlier one that is still under way no longer counts. */
  attempt: object | undefined;
  readonly #signal: AbortSignal | undefined;
  #resolve!: (rows: unknown[]) => void;
  #reject!: (error: DatabaseError) => void;

  constructor(text: string, values: readonly unknown[], { signal, isSelective = false }: ReadOptions = {}) {
    this.text = text;
    this.values = values;
    this.isSelective = isSelective;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#signal = signal;
    // The read is its own listener, which spares a closure for each.
    signal?.addEventListener('abort', this);
  }

  /** Called by the signal. */
  handleEvent(): void {
    this.reject(cancelled(this.#signal?.reason));
  }

  resolve(rows: unknown[]): void {
    if (this.#settle()) this.#resolve(rows);
  }

  reject(error: DatabaseError): void {
    if (this.#settle()) this.#reject(error);
  }

  #settle(): boolean {
    if (this.isSettled) return false;
    this.isSettled = true;
    this.#signal?.removeEventListener('abort', this);
    return true;
  }
}
