import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type DatabaseError, toDatabaseError } from '../database-error.ts';
import type { PendingRead } from './pending-read.ts';
import { sendPrepared } from './prepared-query.ts';
import { type PreparedLimits, PreparedStatements } from './prepared-statements.ts';

/** How a connection is opened. */
export interface ReadConnectionOptions {
  client: pg.ClientConfig;
  /** SQL that makes the session's settings. */
  settings: string;
  prepared: PreparedLimits;
}

/** Whoever hands out reads to connections. */
export interface ReadSource {
  /** There is room on a connection. */
  refill(connection: ReadConnection): void;
  /** A read has to be run once more, by whichever connection. */
  run(read: PendingRead): void;
  /** A connection is no longer of use. */
  remove(connection: ReadConnection): void;
}

/** One sending of a read. */
interface Attempt {
  readonly read: PendingRead;
  isAnswered: boolean;
  /** Whether a cancellation that was meant for another may have hit it. */
  isExposed: boolean;
}

/**
 * How many reads a connection is given at once. Two keep the server busy; four save most of the round trips that can be
 * saved (measured: eight are within 5 % of it), and hold up fewer behind a slow one.
 */
const depth = 4;
/** A read that waited on so many connections that were lost is not what is wrong with them, but enough is enough. */
const mostLosses = 3;
/** How long a server that is just starting is waited for. */
const startingMs = 5_000;
const startingUp = '57P03';
const cancelledState = '57014';

/** A connection to PostgreSQL on which reads follow each other without waiting for answers. */
export class ReadConnection {
  /** Whether the statement that runs was already running when it was last looked at. */
  isSlow = false;
  isCancelling = false;
  /** How often in a row it was found idle when it was looked at. */
  idleLooks = 0;
  readonly #client: pg.Client;
  readonly #source: ReadSource;
  readonly #prepared: PreparedStatements;
  /** In the order in which they are answered: the first runs, the others wait in the server's buffer. */
  readonly #attempts: Attempt[] = [];
  #lookedAt: Attempt | undefined;
  #isLost = false;
  /** The statement that ran when the connection was lost. */
  #lostUnder: Attempt | undefined;
  #isCorked = false;
  /** Whether the session plans each statement for its values; unknown after it failed to be told. */
  #plansForValues: boolean | undefined = false;

  /** @throws what `pg` throws */
  static async open(options: ReadConnectionOptions, source: ReadSource): Promise<ReadConnection> {
    const deadline = Date.now() + startingMs;
    for (;;) {
      const client = new pg.Client({ ...options.client, pipeline: true });
      const connection = new ReadConnection(client, options.prepared, source);
      try {
        await client.connect();
        await client.query(options.settings);
        return connection;
      } catch (error) {
        client.end().catch(() => {});
        if ((error as { code?: string }).code !== startingUp || Date.now() >= deadline) throw error;
        await delay(100);
      }
    }
  }

  private constructor(client: pg.Client, prepared: PreparedLimits, source: ReadSource) {
    this.#client = client;
    this.#source = source;
    this.#prepared = new PreparedStatements(prepared);
    client.on('error', (error: NodeJS.ErrnoException) => {
      // What cannot be written to a connection that was closed while it was idle has not begun.
      this.#lose(error.code === 'EPIPE' ? undefined : this.#attempts[0]);
    });
  }

  get processId(): number {
    return (this.#client as unknown as { processID: number }).processID;
  }

  /** How many reads it has been given. */
  get load(): number {
    return this.#attempts.length;
  }

  /** Whether it takes reads at all, now. */
  get isOpen(): boolean {
    return !this.isSlow && !this.isCancelling && !this.#isLost;
  }

  /** Whether somebody waits for a read behind a slow one. */
  get holdsUp(): boolean {
    return this.isSlow && this.#waiting() !== undefined;
  }

  get hasRoom(): boolean {
    return this.#attempts.length < depth && this.isOpen;
  }

  /** Whether what runs has nobody left who waits for it. */
  get runsForNobody(): boolean {
    const [first] = this.#attempts;
    return first !== undefined && isAbandoned(first);
  }

  send(read: PendingRead): void {
    const attempt: Attempt = { read, isAnswered: false, isExposed: false };
    read.attempt = attempt;
    this.#attempts.push(attempt);
    this.#cork();
    this.#planFor(read);
    sendPrepared(this.#client, this.#prepared, read, (error, rows, isOutdated) => {
      if (!attempt.isAnswered) this.#answer(attempt, error, rows, isOutdated);
    });
  }

  /** Notes whether the same statement runs as when it was last called. */
  look(): void {
    const [first] = this.#attempts;
    this.isSlow = first !== undefined && first === this.#lookedAt;
    this.#lookedAt = first;
    this.idleLooks = first ? 0 : this.idleLooks + 1;
  }

  /** Takes back the first read that waits behind the one that runs; what was sent for it will be answered to nobody. */
  takeBack(): PendingRead | undefined {
    const read = this.#waiting()?.read;
    if (read) read.attempt = undefined;
    return read;
  }

  /** Has the running statement cancelled. Until that is through nothing new is sent, for it could be hit as well. */
  async cancel(cancelBackend: (processId: number) => Promise<unknown>): Promise<void> {
    if (this.isCancelling) return;
    this.isCancelling = true;
    for (const attempt of this.#attempts) attempt.isExposed = true;
    // If it cannot be cancelled, it ends by its time limit.
    await cancelBackend(this.processId).catch(() => {});
    this.isCancelling = false;
    if (!this.#isLost) this.#source.refill(this);
  }

  /** The reads that somebody waits for. */
  get reads(): PendingRead[] {
    return this.#attempts.filter((attempt) => !isAbandoned(attempt)).map(({ read }) => read);
  }

  async end(): Promise<void> {
    this.#isLost = true;
    if (this.#attempts.length > 0) this.#client.connection.stream.destroy();
    await this.#client.end();
  }

  /**
   * Has the session plan as the read wants it, if it does not do so already. By `auto` PostgreSQL makes plans for the values of the first
   * five runs and keeps to one for all if that promises to be no worse.
   */
  #planFor({ isSelective }: PendingRead): void {
    if (this.#plansForValues === isSelective) return;
    this.#plansForValues = isSelective;
    this.#client.query(`SET plan_cache_mode = ${isSelective ? 'auto' : 'force_generic_plan'}`).catch(() => {
      // Hit by a cancellation, or lost with the connection: the next read says again what it wants.
      this.#plansForValues = undefined;
    });
  }

  #waiting(): Attempt | undefined {
    return this.#attempts.find((attempt, index) => index > 0 && !isAbandoned(attempt));
  }

  #answer(attempt: Attempt, error: Error | undefined, rows: unknown[], isOutdated: boolean): void {
    attempt.isAnswered = true;
    if (this.#attempts[0] === attempt) {
      this.#attempts.shift();
      this.isSlow = false;
    } else {
      this.#attempts.splice(this.#attempts.indexOf(attempt), 1);
    }
    if (error) this.#fail(attempt, toDatabaseError(error), isOutdated);
    else if (!isAbandoned(attempt)) attempt.read.resolve(rows);
    if (!this.#isLost) this.#source.refill(this);
  }

  #fail(attempt: Attempt, failure: DatabaseError, isOutdated: boolean): void {
    if (failure.code === 'DATABASE_UNAVAILABLE') this.#lose(attempt);
    if (isAbandoned(attempt)) return;
    const { read, isExposed } = attempt;
    if (isOutdated) read.isReplanned = true;
    const hadNotBegun = this.#isLost && attempt !== this.#lostUnder;
    if (hadNotBegun) read.losses += 1;
    const isWorthAnother = hadNotBegun ? read.losses <= mostLosses : isExposed && failure.sqlState === cancelledState;
    if (isOutdated || isWorthAnother) this.#source.run(read);
    else read.reject(failure);
  }

  #lose(running: Attempt | undefined): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#lostUnder = running;
    this.#source.remove(this);
    this.#client.end().catch(() => {});
  }

  /** Has everything that is sent in one go leave in one packet. */
  #cork(): void {
    if (this.#isCorked) return;
    this.#isCorked = true;
    const { stream } = this.#client.connection;
    stream.cork();
    process.nextTick(() => {
      this.#isCorked = false;
      stream.uncork();
    });
  }
}

/** Whether nobody waits for an attempt: its read was cancelled, or has been given to another connection. */
function isAbandoned(attempt: Attempt): boolean {
  return attempt.read.isSettled || attempt.read.attempt !== attempt;
}
