import { setTimeout as delay } from 'node:timers/promises';
import { cancelled, type DatabaseError, databaseClosed, toDatabaseError } from '../database-error.ts';
import type { Read, ReadOptions } from '../statements.ts';
import { PendingRead } from './pending-read.ts';
import { ReadConnection, type ReadConnectionOptions, type ReadSource } from './read-connection.ts';

export interface ReadConnectionsOptions extends ReadConnectionOptions {
  /** How many connections share the reads, not counting those that a slow statement holds. */
  width: number;
  /** Connections to keep at most. */
  most: number;
  /** Has the statement that a server process runs cancelled. */
  cancelBackend: (processId: number) => Promise<unknown>;
  /** How long one beyond `width` is kept while it has nothing to do and others have. */
  idleMs: number;
  /** How long reads may take to end when everything is closed. */
  closingMs: number;
  /** How long a read waits for a connection. */
  patienceMs: number;
}

/** A statement that is seen to run at two looks is slow. */
const lookMs = 20;
const reopenMs = 1_000;

/**
 * The connections to PostgreSQL that only read. A read goes to an idle one; if all are busy, to the one with the fewest
 * reads; if all have as many as they take, it waits here.
 *
 * @remarks
 * A slow statement holds its connection alone: it gets no more reads, another connection takes its place, and one that
 * has nothing to do runs what was already sent behind the slow statement. This is found out by looking at all connections
 * every few milliseconds, so that a single read costs nothing for it.
 */
export class ReadConnections implements ReadSource {
  readonly #options: ReadConnectionsOptions;
  #connections: ReadConnection[] = [];
  readonly #waiting: PendingRead[] = [];
  #opening = 0;
  #failedAt = 0;
  #looking: NodeJS.Timeout | undefined;
  /** Takes no new reads. */
  #isClosed = false;
  #isEnded = false;

  constructor(options: ReadConnectionsOptions) {
    this.#options = options;
  }

  readonly read: Read = <R>(text: string, values: readonly unknown[] = [], options?: ReadOptions): Promise<R[]> => {
    const signal = options?.signal;
    if (signal?.aborted) return Promise.reject(cancelled(signal.reason));
    if (this.#isClosed) return Promise.reject(databaseClosed());
    const read = new PendingRead(text, values, options);
    this.run(read);
    this.#looking ??= setTimeout(this.#look, lookMs).unref();
    return read.answer as Promise<R[]>;
  };

  run(read: PendingRead): void {
    const connection = this.#connectionWithRoom();
    if (connection) connection.send(read);
    else if (this.#isEnded) read.reject(databaseClosed());
    else {
      read.waitsSince = Date.now();
      this.#waiting.push(read);
    }
  }

  refill(connection: ReadConnection): void {
    while (connection.hasRoom) {
      const read = this.#waiting.shift() ?? (connection.load === 0 ? this.#takeBack() : undefined);
      if (!read) return;
      if (!read.isSettled) connection.send(read);
    }
  }

  remove(connection: ReadConnection): void {
    this.#connections = this.#connections.filter((each) => each !== connection);
  }

  /** Reads that run or wait get a moment to end. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const reads = [...this.#waiting, ...this.#connections.flatMap((connection) => connection.reads)];
    const answers = Promise.allSettled(reads.map((read) => read.answer));
    await Promise.race([answers, delay(this.#options.closingMs, undefined, { ref: false })]);
    this.#isEnded = true;
    clearTimeout(this.#looking);
    this.#rejectWaiting(databaseClosed());
    await Promise.all(this.#connections.map((connection) => connection.end()));
  }

  /** Opens another one if too few are there for what waits. */
  #connectionWithRoom(): ReadConnection | undefined {
    let best: ReadConnection | undefined;
    let open = 0;
    for (const connection of this.#connections) {
      if (!connection.isOpen) continue;
      if (connection.load === 0) return connection;
      open += 1;
      if (connection.hasRoom && (!best || connection.load < best.load)) best = connection;
    }
    if (open + this.#opening < this.#options.width) this.#open();
    return best;
  }

  #open(): void {
    const { length } = this.#connections;
    if (this.#isEnded || length + this.#opening >= this.#options.most) return;
    if (length > 0 && Date.now() - this.#failedAt < reopenMs) return;
    this.#opening += 1;
    ReadConnection.open(this.#options, this).then(
      (connection) => {
        this.#opening -= 1;
        if (this.#isEnded) return connection.end();
        this.#connections.push(connection);
        return this.refill(connection);
      },
      (error: unknown) => {
        this.#opening -= 1;
        this.#failedAt = Date.now();
        if (this.#opening === 0 && this.#connections.length === 0) this.#rejectWaiting(toDatabaseError(error));
      },
    );
  }

  readonly #look = (): void => {
    for (const connection of this.#connections) {
      connection.look();
      if (connection.load === 0) this.#useIdle(connection);
      else if (connection.isSlow && connection.runsForNobody) connection.cancel(this.#options.cancelBackend);
    }
    this.#rejectImpatient();
    const isBusy = this.#waiting.length > 0 || this.#connections.some(({ load }) => load > 0);
    this.#looking = isBusy ? setTimeout(this.#look, lookMs).unref() : undefined;
    if (this.#waiting.length > 0 || this.#connections.some(({ holdsUp }) => holdsUp)) this.#connectionWithRoom();
  };

  #useIdle(connection: ReadConnection): void {
    this.refill(connection);
    const { width, idleMs } = this.#options;
    if (connection.idleLooks * lookMs < idleMs || this.#connections.length <= width) return;
    this.remove(connection);
    connection.end();
  }

  #takeBack(): PendingRead | undefined {
    return this.#connections.find(({ holdsUp }) => holdsUp)?.takeBack();
  }

  #rejectImpatient(): void {
    const earliest = Date.now() - this.#options.patienceMs;
    for (let [first] = this.#waiting; first; [first] = this.#waiting) {
      if (!first.isSettled && first.waitsSince > earliest) return;
      this.#waiting.shift();
      first.reject(toDatabaseError(new Error('timeout exceeded when waiting for a connection')));
    }
  }

  #rejectWaiting(error: DatabaseError): void {
    for (const read of this.#waiting.splice(0)) read.reject(error);
  }
}
