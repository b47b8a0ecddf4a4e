import { expect } from 'vitest';
import type { TestHub } from './hub.ts';

const result =
  '... on Import { id state rows created updated unchanged rejected noted } ... on Error { __typename code message }';

/** What is selected of a revert, with what stands in its way. */
export const revertResult = `... on Import { id state created updated }
  ... on ImportNotRevertible { code total blockers { entity label key reason } } ... on ImportStateConflict { code }`;

/** Cells of a row. */
export type Cells = readonly (string | null)[];

/** Header of the source `enterprise-registration`. */
const registrationHeader = [
  ...['企业名称', '统一社会信用代码', '注册日期', '企业类型', '法人代表'],
  ...['注册资金', '经营范围', '所在省份', '地区', '注册地址'],
];

/** A registration of a firm that does not exist; `cells` replaces some of its cells. */
export const registration = (name: string, code: string, money = '200万人民币', cells: Record<number, string> = {}) =>
  [name, code, '1999-12-31', 'N/A', '张虚构', money, '服装', '山东', '烟台', 'N/A'].map(
    (cell, at) => cells[at] ?? cell,
  );

/** Goes through the steps of imports as an administrator, by documents. */
export class Importer {
  readonly #hub: TestHub;

  constructor(hub: TestHub) {
    this.#hub = hub;
  }

  async ask(document: string, variables: Record<string, unknown> = {}) {
    const { body } = await this.#hub.query(document, variables, { token: this.#hub.adminToken });
    expect(body.errors).toBeUndefined();
    return body.data;
  }

  /** One step; what it gives is the import or the failure. */
  async step(name: string, input: Record<string, unknown>, selected = result) {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selected} } }`;
    return (await this.ask(document, { input }))[name];
  }

  async open(source = 'enterprise-registration', dryRun = false): Promise<string> {
    return (await this.step('openImport', { source, dryRun })).id;
  }

  /** Adds rows to a file, the first on line 2 unless `line` says another. */
  add(id: string, rows: readonly Cells[], file: Record<string, unknown> = {}, line = 2, selected = result) {
    const facts = { name: '1999.csv', checksum: 'a'.repeat(64), header: registrationHeader, ...file };
    const numbered = rows.map((cells, at) => ({ row: line + at, cells }));
    return this.step('addImportRows', { import: id, file: facts, rows: numbered }, selected);
  }

  /** A whole import of one file. */
  async run(rows: readonly Cells[], source?: string, file?: Record<string, unknown>) {
    const id = await this.open(source);
    expect(await this.add(id, rows, file)).toMatchObject({ state: 'OPEN' });
    expect(await this.step('validateImport', { import: id })).toMatchObject({ state: 'VALIDATED' });
    return this.step('commitImport', { import: id });
  }

  /** The report of an import, by row. */
  async problemsOf(id: string) {
    const document = `query ($id: ID!) { import(by: { id: $id }) { problems(orderBy: [{ row: ASC }]) {
      nodes { severity file { name } row column value code zh en } } } }`;
    return (await this.ask(document, { id })).import.problems.nodes;
  }
}

/** All enterprises and the rows they came from, without ids. */
export const storedEnterprises = (hub: Pick<TestHub, 'db'>) =>
  hub.db.query(
    `select to_jsonb(e) - 'id' as record, (
       select jsonb_agg(array[f.name, o.row::text] order by f.name, o.row)
       from record_origin o join import_file f on f.id = o.file_id where o.record_id = e.id) as rows
     from enterprise e order by credit_code`,
  );
