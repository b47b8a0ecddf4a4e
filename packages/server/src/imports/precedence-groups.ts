import type { Column as ModelColumn } from '@district-hub/engine';
import type { DeclaredColumn } from '../kernel/registry.ts';
import type { Plan } from '../kernel/write/plan.ts';

/** Columns of a table that are one fact, such as an amount with its currency: they come from one source together. */
export interface Group {
  /** Name of the field. */
  field: string;
  /** The column that says whether there is a value. */
  head: string;
  columns: readonly string[];
  /** The declared column; undefined for a reference. */
  of: DeclaredColumn | undefined;
}

const groups = new WeakMap<Plan, readonly Group[]>();

/** All that a source can say of a record. */
export function groupsOf(plan: Plan): readonly Group[] {
  const known = groups.get(plan) ?? work(plan);
  groups.set(plan, known);
  return known;
}

function work({ entity, links }: Plan): Group[] {
  const { columns } = entity.model;
  const of = (field: string) => (columns[field] as ModelColumn).column;
  const declared = [...entity.columns.values()];
  const names = declared.map(({ name }) => name).sort((a, b) => b.length - a.length);
  // What stands beside a column without being declared, such as the sort key of a name, follows from it.
  const besides = Map.groupBy(
    Object.keys(columns).filter((field) => !declared.some(({ kind }) => kind.columns.includes(field))),
    (field) => names.find((name) => field.startsWith(name) && /^[A-Z]/.test(field.slice(name.length))),
  );
  const linked = new Set([...links.values()].map(({ column }) => column));
  return [
    ...declared.map((column): Group => {
      const fields = [...column.kind.columns, ...(besides.get(column.name) ?? [])];
      const own = fields.map(of).filter((name) => !linked.has(name));
      return { field: column.name, head: of(column.name), columns: own, of: column };
    }),
    ...[...links.values()].map(
      ({ name, column }): Group => ({
        field: name,
        head: column,
        columns: [column],
        of: undefined,
      }),
    ),
  ];
}
