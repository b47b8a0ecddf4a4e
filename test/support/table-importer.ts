import { expect } from 'vitest';
import { type Cells, Importer } from './importer.ts';

const layoutDocument = `query ($input: ImportLayoutInput!) { importLayout(input: $input) {
  headerRows header columns { index cell header how field label unit } mapping { header field unit }
  unused missing unknown repeated misplaced } }`;

/** What is selected of an import that is done. */
export const tableCounts =
  '... on Import { rows created updated unchanged rejected skipped noted } ... on Error { code message }';

/** What is known of a column. */
export interface Mapped {
  header: string;
  field: string | null;
  unit?: string | null;
}

/** Rows of a table, the first on row 1. */
export const numbered = (rows: readonly Cells[]) => rows.map((cells, at) => ({ row: at + 1, cells }));

/** Imports tables as clients do: asks what they mean, then sends what comes after their header. */
export class TableImporter extends Importer {
  static readonly layoutDocument = layoutDocument;

  async layOut(rows: readonly Cells[], source: string, mapping?: readonly Mapped[]) {
    return (await this.ask(layoutDocument, { input: { source, rows: numbered(rows), mapping } })).importLayout;
  }

  /** A whole import of one table, header and titles among its rows. */
  async importTable(rows: readonly Cells[], source: string, mapping?: readonly Mapped[]) {
    const layout = await this.layOut(rows, source, mapping);
    const id = await this.open(source);
    const file = { name: 'table.xlsx', checksum: 'a'.repeat(64), header: layout.header, mapping: layout.mapping };
    const data = numbered(rows).filter(({ row }) => row > Math.max(...layout.headerRows));
    const added = await this.step('addImportRows', { import: id, file, rows: data }, tableCounts);
    expect(added).not.toHaveProperty('code');
    await this.step('validateImport', { import: id });
    return { id, ...(await this.step('commitImport', { import: id }, tableCounts)) };
  }

  /** The report of an import: row, header, value and code of each line. */
  async linesOf(id: string): Promise<unknown[][]> {
    const problems = await this.problemsOf(id);
    return problems.map(({ row, column, value, code }: Record<string, unknown>) => [row, column, value, code]);
  }
}
