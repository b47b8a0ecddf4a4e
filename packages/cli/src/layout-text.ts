import type { InputFile, InputTable } from './files/input-file.ts';
import type { TableLayout } from './layout.ts';
import type { SourceTables } from './part-tables.ts';
import { padded, widthOf } from './text-width.ts';

type Column = TableLayout['columns'][number];

const hows: Readonly<Record<Column['how'], string>> = {
  EXACT: '字段名或标签 by name',
  SYNONYM: '来源的表头 by the source',
  MAPPED: '列对应 by the mapping',
  IGNORED: '略去 left out',
  UNKNOWN: '未知 unknown',
};

/** What the hub takes a table for, a line for each column: how it is headed, which field it is, in which unit, and how that was found. */
export function layoutText(table: string, { source, headerRows, columns }: TableLayout): string {
  const rows = headerRows.filter((row) => row > 0).join('–');
  const place = rows === '' ? '' : `，表头 header: ${rows}`;
  const lines = columns.map(({ cell, header, field, label, unit, how }) => {
    const what = field === null ? '' : `${field}${label === null || label === field ? '' : ` ${label}`}`;
    return [cell, header.replace(/\s+/g, ' '), what, unit ?? '', hows[how]];
  });
  const widths = [0, 1, 2, 3].map((at) => Math.max(0, ...lines.map((line) => widthOf(line[at] ?? ''))));
  const text = lines.map(
    (line) =>
      `  ${line
        .map((part, at) => padded(part, widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
  );
  return [`${table} → ${source}${place}\n`, ...text].join('');
}

/** What files were found to be: a line for each, and what its tables are taken for. */
export function filesText(
  files: readonly InputFile[],
  { parts, leftOut }: SourceTables,
  { withColumns }: { withColumns: boolean },
): string {
  return files
    .map((file) => {
      const { format, encoding, delimiter } = file;
      const separated = delimiter === null || delimiter === ',' || delimiter === '\t' ? null : `“${delimiter}”`;
      const facts = [format.toUpperCase(), encoding, separated].filter((fact) => fact !== null);
      const laid = parts.flatMap(({ tables }) => tables.filter((each) => each.file === file));
      const taken = laid.map(({ table, layout }) =>
        withColumns ? layoutText(nameOf(file, table), layout) : `  ${nameOf(file, table)} → ${layout.source}\n`,
      );
      const others = leftOut
        .filter((each) => each.file === file)
        .map(({ table }) => `  ${nameOf(file, table)}: 不属于此来源，略去 nothing of this source, left out\n`);
      return [`${file.name}: ${facts.join(', ')}\n`, ...taken, ...others].join('');
    })
    .join('');
}

function nameOf({ name }: InputFile, { sheet }: InputTable): string {
  return sheet === null ? name : `${name} [${sheet}]`;
}
