import type { GraphQLSchema } from 'graphql';
import { importColumns } from '../imports/entity-source.ts';
import { isImportable } from '../imports/sources/index.ts';
import { hubError } from '../kernel/errors.ts';
import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import { may, type Role } from '../kernel/roles.ts';
import { baseUnits } from '../kernel/units.ts';
import { wordsOf } from '../kernel/words.ts';
import { computedCell } from './computed-cell.ts';
import { type Located, locate } from './located.ts';
import type { ExportRequest, Language } from './request.ts';

/** A column of an export. */
export interface ExportColumn extends Located {
  header: string;
}

/** Where the columns of an export come from, and who asks for them. */
interface Asked {
  registry: Registry;
  schema: GraphQLSchema;
  entity: EntityDeclaration;
  role: Role;
}

/**
 * The columns of an export. Unless some are named they are what an import takes, without what the caller may not read: an import of
 * the export then leaves that alone, and takes no mask for a value. Boundaries are left out of workbooks, whose cells do not hold them.
 *
 * @throws BAD_USER_INPUT for a name that stands for no column
 */
export function exportColumns(asked: Asked, { columns: names, language, format }: ExportRequest): ExportColumn[] {
  const { role } = asked;
  const taken = importCells(asked);
  const chosen =
    names?.flatMap((name) => named(asked, taken, name)) ??
    taken.filter((cell) => may(role, cell.role) && !(cell.isLong && format === 'XLSX'));
  const distinct = [...new Map(chosen.map((cell) => [cell.path.join('.'), cell])).values()];
  const ambiguous = repeated([...new Map([...taken, ...distinct].map((cell) => [cell.path.join('.'), cell])).values()]);
  return distinct.map((cell) => ({ ...cell, header: headerOf(cell, language, ambiguous, may(role, cell.role)) }));
}

/** What an import of the entity takes; of one that is not imported its id and all that it has. */
function importCells({ registry, schema, entity }: Asked): Located[] {
  const taken = importColumns(registry, entity).flatMap(({ path }) => locate(registry, entity, path) ?? []);
  if (isImportable(entity)) return taken;
  const names = [...entity.columns.values()].flatMap(({ kind }) => kind.columns);
  const own = names.map((name) => locate(registry, entity, [name]));
  return [computedCell(schema, entity, 'id'), ...own, ...taken].filter((cell) => cell !== undefined);
}

/** The columns that a name stands for: a cell, all cells of a field, the key of a relation, or something an import does not take. */
function named({ registry, schema, entity }: Asked, taken: readonly Located[], name: string): Located[] {
  const cells = taken.filter(({ path, field }) => path.join('.') === name || field === name);
  if (cells.length > 0) return cells;
  const other = locate(registry, entity, name.split('.')) ?? computedCell(schema, entity, name);
  if (other) return [other];
  throw hubError(
    'BAD_USER_INPUT',
    `${entity.model.label}没有可导出的列 ${name}。`,
    `${entity.name} has no column ${name} to export.`,
    { column: name.slice(0, 100) },
  );
}

const labelOf = ({ labels, path }: Located) => (labels.every((label) => label !== '') ? labels : path).join('.');

/** Labels that more than one column has. */
function repeated(cells: readonly Located[]): ReadonlySet<string> {
  const all = cells.map(labelOf);
  return new Set(all.filter((label, at) => all.indexOf(label) < at));
}

/** How a column is headed. What stands there in place of a value says so, and no import takes a column of such a header. */
function headerOf(cell: Located, language: Language, ambiguous: ReadonlySet<string>, isReadable: boolean): string {
  const name = cell.path.join('.');
  const unit = cell.unit && baseUnits[cell.unit];
  switch (language) {
    case 'ZH': {
      const label = ambiguous.has(labelOf(cell)) ? name : labelOf(cell);
      return `${label}${unit ? `（${unit.zh}）` : ''}${isReadable ? '' : '（已脱敏）'}`;
    }
    case 'EN': {
      const words = cell.path.map(wordsOf).join('.');
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}${unit ? ` (${unit.en})` : ''}${isReadable ? '' : ' (masked)'}`;
    }
    default:
      return `${name}${isReadable ? '' : ' (masked)'}`;
  }
}
