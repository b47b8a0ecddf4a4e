import pg from 'pg';
import type { EmbeddedServer } from './embedded-server.ts';

/** What a pool hands to each {@link EmbeddedClient}. */
export interface EmbeddedClientConfig extends pg.ClientConfig {
  server: EmbeddedServer;
  limitMs: number;
}

/**
 * A client of the embedded database. It waits while the database starts again, and ends it when a statement runs too
 * long, because the embedded database can neither time out nor cancel one.
 */
export class EmbeddedClient extends pg.Client {
  /** How long a statement may run; 0 for as long as it likes. */
  limitMs: number;
  /** True if the connection was lost because a statement ran too long. */
  hasTimedOut = false;
  readonly #server: EmbeddedServer;
  #pid: number | undefined;
  #isLeaving = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(config: EmbeddedClientConfig) {
    super(config);
    this.#server = config.server;
    this.limitMs = config.limitMs;
    // Replaced rather than overridden: the methods have many forms to repeat, and none matters here.
    const { query, end } = this;
    this.query = ((...call: unknown[]) => {
      this.#restartTimer();
      return Reflect.apply(query, this, call);
    }) as typeof query;
    this.end = ((...call: unknown[]) => {
      this.#isLeaving = true;
      return Reflect.apply(end, this, call);
    }) as typeof end;
    this.on('drain', () => clearTimeout(this.#timer));
    // Before `pg` itself hears of it, so that whoever connects next waits for the new process.
    this.connection.stream.once('error', () => this.#onLost()).once('close', () => this.#onLost());
  }

  override connect(): Promise<pg.Client>;
  override connect(callback: (error: Error | null) => void): void;
  override connect(callback?: (error: Error | null) => void): Promise<pg.Client> | undefined {
    const connected = this.#server.ready().then((pid) => {
      this.#pid = pid;
      return super.connect();
    });
    if (!callback) return connected;
    connected.then(() => callback(null), callback);
    return undefined;
  }

  /** A connection that is lost means that the database is dying, even if its process has not been seen to end yet. */
  #onLost(): void {
    clearTimeout(this.#timer);
    if (!this.#isLeaving) this.#server.kill(this.#pid);
  }

  #restartTimer(): void {
    clearTimeout(this.#timer);
    if (this.limitMs === 0) return;
    this.#timer = setTimeout(() => {
      this.hasTimedOut = true;
      this.#server.kill(this.#pid);
    }, this.limitMs).unref();
  }
}
