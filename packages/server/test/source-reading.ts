import { readCells } from '../src/imports/cells.ts';
import { readHeader } from '../src/imports/header.ts';
import { importableIn } from '../src/imports/sources/index.ts';
import type { Note } from '../src/kernel/options.ts';
import { registry } from '../src/kernel/registry.ts';
import '../src/schema/index.ts';

const { parts } = importableIn(registry);

/** What a part of a source makes of one row of a file, whose cells are given by their headers. A header may stand twice. */
export function readAs(name: string, ...cells: readonly (readonly [header: string, cell: string | null])[]) {
  const part = parts.get(name);
  if (!part) throw new Error(`There is no source ${name}.`);
  const found = readHeader(
    part,
    cells.map(([header]) => header),
  );
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  const { row, problems, notes, skipped } = readCells(
    part,
    found.layout,
    cells.map(([, cell]) => cell),
  );
  const codes = (all: readonly Note[]) => all.map(({ code }) => code);
  return { row, problems: codes(problems), notes: codes(notes), skipped };
}
