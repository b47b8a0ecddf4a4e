import pg from 'pg';
import type { Postgres } from './postgres/postgres.ts';

/** Counts the statements that run on a database, by PostgreSQL's own books. */
export class StatementCounter {
  readonly #client: pg.Client;
  readonly #database: string;

  static async open(postgres: Postgres, database: string): Promise<StatementCounter> {
    const client = new pg.Client(postgres.url('postgres'));
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    return new StatementCounter(client, database);
  }

  private constructor(client: pg.Client, database: string) {
    this.#client = client;
    this.#database = database;
  }

  async reset(): Promise<void> {
    await this.#client.query('SELECT pg_stat_statements_reset()');
  }

  /** How many statements have begun since the last reset. */
  async count(): Promise<number> {
    const { rows } = await this.#client.query<{ calls: string }>(
      `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements
       JOIN pg_database ON pg_database.oid = dbid WHERE datname = $1`,
      [this.#database],
    );
    return Number(rows[0]?.calls);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}
