import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInputFile } from '../../packages/cli/src/files/open-input-file.ts';
import { hub } from '../../packages/cli/src/hub.ts';
import { createTestHub, type TestHub } from './hub.ts';
import { listening } from './listening.ts';

/** What a run of `hub import` came to. */
interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
  /** Lines of the report as `file:row column CODE`. */
  problems: string[];
}

/** How a run differs from that of an administrator. */
interface RunOptions {
  token?: string;
  args?: readonly string[];
}

/** Brings files into a hub over PostgreSQL by the real command, and tells what is different in the hub afterwards. */
export class ImportDesk {
  readonly hub: TestHub;
  /** Where the files of this test lie. */
  readonly folder: string;
  readonly #origin: string;
  readonly #closeServer: () => Promise<void>;

  private constructor(testHub: TestHub, folder: string, origin: string, closeServer: () => Promise<void>) {
    this.hub = testHub;
    this.folder = folder;
    this.#origin = origin;
    this.#closeServer = closeServer;
  }

  static async open(): Promise<ImportDesk> {
    const testHub = await createTestHub();
    const { origin, close } = await listening(testHub.handler);
    return new ImportDesk(testHub, await mkdtemp(join(tmpdir(), 'hub-desk-')), origin, close);
  }

  async close(): Promise<void> {
    await this.#closeServer();
    await rm(this.folder, { recursive: true });
    await this.hub.close();
  }

  /** Writes files, and gives their paths. */
  async write(files: Readonly<Record<string, string | Buffer>>): Promise<string[]> {
    const paths: string[] = [];
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name);
      await writeFile(path, content);
      paths.push(path);
    }
    return paths;
  }

  /** Runs `hub import <source> <files>`. */
  async run(source: string, paths: readonly string[], { token, args = [] }: RunOptions = {}): Promise<Outcome> {
    const report = join(this.folder, 'report.csv');
    await rm(report, { force: true });
    const stdout: string[] = [];
    const stderr: string[] = [];
    const status = await hub(['import', source, ...paths, '--json', '--report', report, ...args], {
      env: { HUB_URL: `${this.#origin}/graphql`, HUB_TOKEN: token ?? this.hub.adminToken },
      stdout: { write: (part: string) => void stdout.push(part) },
      stderr: { write: (part: string) => void stderr.push(part) },
      interrupted: new AbortController().signal,
    });
    return { status, stdout: stdout.join(''), stderr: stderr.join(''), problems: await problemsIn(report) };
  }

  /** Removes what imports have brought. */
  async clear(): Promise<void> {
    await this.hub.db.query('truncate enterprise, import, record_origin cascade');
  }

  /** Names of all enterprises. */
  async enterprises(): Promise<string[]> {
    const found = await this.hub.db.query<{ name: string }>('select name from enterprise order by name collate "C"');
    return found.map(({ name }) => name);
  }

  /** The content of all tables but those in which imports keep their own progress, by table. */
  async content(): Promise<Record<string, string>> {
    const tables = await this.hub.db.query<{ name: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
       and table_name !~ '^import' order by 1`,
    );
    const digests = tables.map(
      ({ name }) =>
        `select '${name}' as name, md5(string_agg(t::text, chr(10) order by t::text)) as digest from ${name} t`,
    );
    const found = await this.hub.db.query<{ name: string; digest: string }>(digests.join(' union all '));
    return Object.fromEntries(found.map(({ name, digest }) => [name, digest]));
  }
}

/** None where no report was written. */
async function problemsIn(report: string): Promise<string[]> {
  const isThere = await access(report).then(
    () => true,
    () => false,
  );
  const problems: string[] = [];
  for (const { first, rows } of isThere ? (await openInputFile(report, 'report')).tables : []) {
    const [header] = first;
    for await (const { row: line, cells } of rows()) {
      const cell = (name: string) => cells[header?.cells.indexOf(name) ?? -1] ?? '';
      const column = cell('column') === '' ? '' : `${cell('column')} `;
      if (line > 1) problems.push(`${cell('file')}:${cell('row')} ${column}${cell('code')}`);
    }
  }
  return problems;
}
