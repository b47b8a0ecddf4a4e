import pg from 'pg';

interface Connection {
  client: pg.Client;
  waiting: number;
}

/** As many as the hub has for its reads: two cores gain nothing by more. */
const width = 3;
const settings = `SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET plan_cache_mode = force_generic_plan; SET jit = off; SET random_page_cost = 1.1`;

/** The kind of connection that the hub reads over, without what keeps that one safe: pipelined, each statement prepared once. */
export class LimitConnections {
  readonly #connections: readonly Connection[];

  static async open(url: string): Promise<LimitConnections> {
    const connections = await Promise.all(
      Array.from({ length: width }, async () => {
        const client = new pg.Client({ connectionString: url, pipeline: true });
        await client.connect();
        await client.query(settings);
        return { client, waiting: 0 };
      }),
    );
    return new LimitConnections(connections);
  }

  private constructor(connections: readonly Connection[]) {
    this.#connections = connections;
  }

  /** Runs a statement that gives one row with the column `answer`, on the connection with the fewest that wait. */
  async read(name: string, text: string, values: unknown[]): Promise<string> {
    const connection = this.#connections.reduce((best, each) => (each.waiting < best.waiting ? each : best));
    connection.waiting += 1;
    try {
      const { rows } = await connection.client.query<{ answer: string }>({ name, text, values });
      return rows[0]?.answer as string;
    } finally {
      connection.waiting -= 1;
    }
  }
}
