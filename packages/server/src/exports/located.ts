import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import { type Role, strictest } from '../kernel/roles.ts';
import type { BaseUnit } from '../kernel/units.ts';
import type { Answered, Cell } from './cell.ts';
import { fieldCells } from './field-cells.ts';
import type { Labels } from './labels.ts';

/** A cell of a record, or of a record that it refers to. */
export interface Located {
  /** The way to it, such as `park` and `code`. */
  path: readonly string[];
  /** The declared column or relation of the record itself that the way begins with. */
  field: string;
  /** Chinese labels along the way. */
  labels: readonly string[];
  /** Who may read it. */
  role: Role | undefined;
  selection: string;
  read: (record: Answered, labels: Labels) => Cell;
  unit?: BaseUnit;
  /** Whether it is a date of which only the year or month may be known. */
  isPartial?: true;
  /** Whether it belongs to what may be longer than a cell of a spreadsheet. */
  isLong?: true;
  /** The code list of its values. */
  list?: string;
}

/** The cell that a path leads to, through to-one relations; undefined where there is none in the graph. */
export function locate(
  registry: Registry,
  entity: EntityDeclaration,
  [step = '', ...rest]: readonly string[],
): Located | undefined {
  if (rest.length === 0) return ownCell(entity, step);
  const declared = entity.relations.get(step);
  const target = declared && registry.entities.get(declared.relation.model);
  if (!target || declared.relation.list) return undefined;
  const inner = locate(registry, target, rest);
  const isKey = target.keys.some((key) => key.includes(rest[0] as string));
  return (
    inner && {
      ...inner,
      path: [step, ...inner.path],
      field: step,
      labels: [declared.relation.label, ...inner.labels],
      role: strictest(declared.read, target.read, inner.role),
      selection: `${step} { ${inner.selection} }`,
      read(record, labels) {
        if (!record[step]) return null;
        return isKey ? keyCell(inner, record[step], labels) : inner.read(record[step], labels);
      },
    }
  );
}

function ownCell(entity: EntityDeclaration, name: string): Located | undefined {
  for (const column of entity.columns.values()) {
    const { read: role, kind } = column;
    const isOne = kind.columns.includes(name) || name in (kind.aside ?? {});
    const cell = isOne && fieldCells(entity, column).find((each) => each.name === name);
    if (!cell) continue;
    const label = entity.model.columns[name]?.label ?? kind.aside?.[name]?.label ?? '';
    const list = kind.codeList === undefined ? {} : { list: kind.codeList };
    return { ...cell, ...list, path: [name], field: kind.field ?? column.name, labels: [label], role };
  }
  return undefined;
}

/** A part of the key of another record, which is looked up as it is stored: codes as they are, a date by its first day. */
function keyCell({ read, isPartial }: Located, record: Answered, labels: Labels): Cell {
  const cell = read(record, labels.plain);
  return isPartial && typeof cell === 'string' ? { date: `${cell}-01-01`.slice(0, 10) } : cell;
}
