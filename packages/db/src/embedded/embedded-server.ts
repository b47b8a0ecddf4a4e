import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseError, databaseClosed } from '../database-error.ts';
import type { ChildMessage } from './messages.ts';

const port = 5432;
const closingMs = 5_000;

/** The embedded database: a child process that is started again whenever it dies, until {@link EmbeddedServer.stop}. */
export class EmbeddedServer {
  /** Where `pg` connects to. The folder is readable for this user only, as `mkdtemp` makes it. */
  readonly address: { host: string; port: number; user: string; database: string };
  readonly #dataDir: string;
  readonly #log: (step: string) => void;
  #child: ChildProcess | undefined;
  #ready: Promise<number> | undefined;
  #stopped = false;

  constructor(dataDir: string, log: (step: string) => void) {
    this.#dataDir = resolve(dataDir);
    this.#log = log;
    this.address = { host: mkdtempSync(join(tmpdir(), 'hub-')), port, user: 'postgres', database: 'postgres' };
  }

  /**
   * Waits until the database answers, and starts it if it is not running.
   *
   * @returns its process id
   */
  ready(): Promise<number> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /**
   * Ends the database at once, the only way to stop a statement in it, and starts it again. Committed rows are safe.
   *
   * @param pid - the process that is meant; nothing happens if that is not the one that runs now
   */
  kill(pid: number | undefined): void {
    const child = this.#child;
    if (!child || child.pid !== pid) return;
    child.kill('SIGKILL');
    this.#ready = once(child, 'exit').then(() => this.ready());
    this.#ready.catch(() => {});
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    const child = this.#child;
    if (child) {
      const exited = once(child, 'exit');
      if (child.connected) child.disconnect();
      if ((await Promise.race([exited, delay(closingMs, 'late', { ref: false })])) === 'late') child.kill('SIGKILL');
      await exited;
    }
    rmSync(this.address.host, { recursive: true, force: true });
  }

  async #start(): Promise<number> {
    if (this.#stopped) throw databaseClosed();
    const socketPath = join(this.address.host, `.s.PGSQL.${port}`);
    rmSync(socketPath, { force: true });
    const child = fork(new URL('./child.ts', import.meta.url), [this.#dataDir, socketPath], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    let wasReady = false;
    child.once('exit', () => {
      this.#child = undefined;
      this.#ready = undefined;
      // Started again at once, so that the next request does not wait for it; if that fails, the request says why.
      if (wasReady && !this.#stopped) this.ready().catch(() => {});
    });
    await this.#opened(child);
    wasReady = true;
    return child.pid as number;
  }

  #opened(child: ChildProcess): Promise<void> {
    return new Promise((resolve, reject) => {
      child.on('message', (message: ChildMessage) => {
        if (message.step === 'ready') resolve();
        else if (message.step === 'failed') reject(new DatabaseError(message.code, message.zh, message.en));
        else this.#log(this.#describe(message));
      });
      child.once('error', reject);
      child.once('exit', (status, signal) =>
        reject(
          new DatabaseError(
            'DATABASE_UNAVAILABLE',
            '内置数据库的进程意外结束。',
            `The process of the embedded database ended unexpectedly (${signal ?? status}).`,
          ),
        ),
      );
    });
  }

  #describe(message: Extract<ChildMessage, { step: 'waiting' | 'creating' }>): string {
    if (message.step === 'creating') return `创建内置数据库 Creating the embedded database in ${this.#dataDir}`;
    const owner = message.pid ? ` (process ${message.pid})` : '';
    return `数据目录正被使用，等待其释放 The data folder is in use${owner}, waiting for it`;
  }
}
