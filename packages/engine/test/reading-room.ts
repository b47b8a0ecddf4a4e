import type { Database } from '@district-hub/db';
import { createYoga, type Plugin } from 'graphql-yoga';
import { expect } from 'vitest';
import type { Context, Viewer } from '../example/builder.ts';
import { schema } from '../example/schema.ts';
import { rows, tables } from '../example/tables.ts';
import { type Run, useEngine } from '../src/envelop/plugin.ts';

/** What came back, and how it was read. */
export interface Reply {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  data: any;
  errors?: { message: string; path?: readonly (string | number)[] }[];
  run: Run | undefined;
  statements: { text: string; values: unknown[] }[];
}

export const reader: Viewer = { name: 'Ada', isLibrarian: false };
export const librarian: Viewer = { name: 'Eva', isLibrarian: true };

/** The example's schema over a database, served in each way that there is to read. */
export class ReadingRoom {
  readonly db: Database;
  #statements: Reply['statements'] = [];
  #runs: Run[] = [];
  readonly #ways;

  constructor(db: Database) {
    this.db = db;
    const onRun = (run: Run) => this.#runs.push(run);
    this.#ways = [[useEngine({ compiled: true, onRun })], [useEngine({ compiled: false })], []].map((plugins) =>
      createYoga<Context>({ schema, plugins: plugins as Plugin[], logging: false, maskedErrors: false }),
    );
  }

  static async open(db: Database): Promise<ReadingRoom> {
    for (const statement of [...tables, ...rows]) await db.query(statement);
    return new ReadingRoom(db);
  }

  /** Sends an operation to be answered by the statement, by resolvers over the statement, and by a statement for each root field; all have to agree. */
  async ask(query: string, variables: object = {}, viewer: Viewer = reader): Promise<Reply> {
    const first = await this.askOnce(query, variables, viewer);
    const { run, statements, ...answer } = first;
    for (const way of [1, 2]) {
      const { run: _, statements: __, ...other } = await this.askOnce(query, variables, viewer, way);
      // As text: the order of the keys is part of the answer.
      expect(JSON.stringify(other)).toBe(JSON.stringify(answer));
    }
    return first;
  }

  /** Sends what one statement has to answer alone, and gives its data. */
  async compiled(query: string, variables?: object, viewer = reader): Promise<Reply['data']> {
    const { data, errors, run, statements } = await this.ask(query, variables, viewer);
    expect({ errors, way: run?.way, left: run?.left, statements: statements.length }).toEqual({
      errors: undefined,
      way: 'compiled',
      left: [],
      statements: 1,
    });
    return data;
  }

  /** The same as {@link ask}, answered by the statement alone where that is possible. */
  async askOnce(query: string, variables: object = {}, viewer: Viewer = reader, way = 0): Promise<Reply> {
    this.#statements = [];
    this.#runs = [];
    const context: Context = {
      viewer,
      today: '2026-06-30',
      query: (text, values) => {
        this.#statements.push({ text, values });
        return this.db.query(text, values);
      },
    };
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const body = JSON.stringify({ query, variables });
    const response = await this.#ways[way]?.fetch('http://library.test/graphql', { ...init, body }, context);
    return { ...(await response?.json()), run: this.#runs[0], statements: this.#statements };
  }
}
