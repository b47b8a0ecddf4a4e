import { badInput, beyondLimit } from './error.ts';
import { columnOf, type Graph, type Scope } from './graph.ts';
import { raw, type Sql, sql } from './sql.ts';

/** One key of an order, as a one-key input: `{ name: 'ASC' }`. */
export type OrderKey = Readonly<Record<string, unknown>>;

/** The most keys that an order may have; beyond a few, rows are told apart already. */
const mostOrderKeys = 10;

/** One expression to order by. */
export interface Term {
  value: Sql;
  pg: string;
  nullable: boolean;
  descending: boolean;
  nullsFirst: boolean;
  /** Null exactly where the term before it is. */
  paired: boolean;
}

/**
 * The terms of an order, the id last: with it no two rows are equal, so a page has one beginning and one end. It goes the
 * way of the term before it, so that an index on both can be read from either end.
 */
export function termsOf(graph: Graph, model: string, row: Sql, orderBy: readonly OrderKey[], scope: Scope): Term[] {
  if (orderBy.length > mostOrderKeys) throw tooManyKeys(orderBy.length);
  // All keys are looked up, so that one which may not be used is refused wherever it stands.
  const keys = orderBy.map((key) => {
    const [chosen] = Object.entries(key);
    if (!chosen || chosen[1] == null) throw badInput('orderBy 中有空项。', 'An item of orderBy is empty.');
    const [field, direction] = chosen as [string, string];
    const { field: found } = graph.part(model, field, scope);
    if (!found) throw badInput(`不能按 ${field} 排序。`, `${field} can't be ordered by.`, { field });
    const descending = direction.startsWith('DESC');
    const nullsFirst = direction.endsWith('NULLS_FIRST');
    return found.orders(row, scope).map(({ sql: value, pg, nullable, paired = false }): Term => {
      return { value: pg === 'text' ? sql`${value} collate "C"` : value, pg, nullable, descending, nullsFirst, paired };
    });
  });
  const byId = orderBy.findIndex((key) => 'id' in key);
  if (byId >= 0) return keys.slice(0, byId + 1).flat();
  const terms = keys.flat();
  const id: Term = {
    value: columnOf(graph, model, 'id', row),
    pg: 'int4',
    nullable: false,
    descending: terms.at(-1)?.descending ?? false,
    nullsFirst: false,
    paired: false,
  };
  return [...terms, id];
}

/** The same order, read from its end. */
export function reversed(terms: readonly Term[]): Term[] {
  return terms.map((term) => ({ ...term, descending: !term.descending, nullsFirst: !term.nullsFirst }));
}

export function orderSql({ value, nullable, descending, nullsFirst }: Term): Sql {
  const nulls = nullable ? ` nulls ${nullsFirst ? 'first' : 'last'}` : '';
  return sql`${value} ${raw(`${descending ? 'desc' : 'asc'}${nulls}`)}`;
}

function tooManyKeys(found: number): Error {
  return beyondLimit(
    'orderKeys',
    mostOrderKeys,
    found,
    `orderBy 最多 ${mostOrderKeys} 项，收到 ${found} 项。`,
    `orderBy may have at most ${mostOrderKeys} keys; it has ${found}.`,
  );
}
