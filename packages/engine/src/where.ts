import { checkLength, emptyComparator } from './compare.ts';
import { beyondLimit } from './error.ts';
import { type Graph, modelOf, relatedOn, type Scope } from './graph.ts';
import type { Relation } from './model.ts';
import { all, any, name, raw, type Sql, sql } from './sql.ts';

/** A filter as GraphQL coerced it. */
export type Where = Readonly<Record<string, unknown>>;

/** How deep a filter may nest. */
export const deepestWhere = 6;
/** How many conditions a filter may hold. Lists of lists would outgrow what a statement may have of parameters. */
const mostConditions = 5_000;

/** Where a filter stands: aliases of tables are numbered by depth, so that an inner one never hides an outer one. */
interface At {
  graph: Graph;
  scope: Scope;
  depth: number;
  /** Conditions met so far, in the whole filter. */
  met: { conditions: number };
}

/**
 * A filter as a condition on `row`. It is two-valued: `not` is the exact complement of what it negates, nulls included.
 *
 * @throws EngineError when it nests too deep, holds too long a list or too many conditions, or an empty or null comparator
 */
export function condition(graph: Graph, model: string, row: Sql, where: Where, scope: Scope): Sql {
  return filter(model, row, where, { graph, scope, depth: 1, met: { conditions: 0 } });
}

function filter(model: string, row: Sql, where: Where, at: At): Sql {
  if (at.depth > deepestWhere) throw tooDeep(at.depth);
  const deeper = { ...at, depth: at.depth + 1 };
  return all(
    Object.entries(where).map(([key, given]) => {
      if (given === null || given === undefined) throw emptyComparator(key);
      if (key === 'not') return sql`(${filter(model, row, given as Where, deeper)}) is not true`;
      if (key === 'and' || key === 'or') {
        const list = given as readonly Where[];
        checkLength(list, key);
        const conditions = list.map((one) => filter(model, row, one, deeper));
        return key === 'and' ? all(conditions) : any(conditions);
      }
      at.met.conditions += 1;
      if (at.met.conditions > mostConditions) throw tooMany();
      const { field, relation } = at.graph.part(model, key, at.scope);
      if (relation) return throughRelation(model, row, key, relation, given as Where, deeper);
      if (Object.keys(given).length === 0) throw emptyComparator(key);
      return field.test(row, given as Where, at.scope);
    }),
  );
}

/** A filter through a relation: `is` and `isNull` where it leads to one record, `some`, `none` and `every` where it leads to many. */
function throughRelation(model: string, row: Sql, key: string, relation: Relation, given: Where, at: At): Sql {
  const { graph, scope } = at;
  const { on, ...quantifiers } = given;
  const entries = Object.entries(quantifiers);
  if (entries.length === 0) throw emptyComparator(key);
  const other = raw(`r${at.depth}`);
  const day = on as string | null | undefined;
  // A foreign key names its very record, also one that is no longer valid; only a day that is asked for narrows it.
  const judgedOn = relation.list || day !== undefined ? day : null;
  const related = relatedOn(graph, model, relation, row, other, judgedOn, scope);
  const exists = (conditions: readonly Sql[]): Sql =>
    sql`exists (select from ${name(modelOf(graph, relation.model).table)} ${other} where ${all([...related, ...conditions])})`;
  return all(
    entries.map(([quantifier, wanted]) => {
      if (wanted === null || wanted === undefined) throw emptyComparator(`${key}.${quantifier}`);
      if (quantifier === 'isNull') return wanted ? sql`not ${exists([])}` : exists([]);
      const inner = filter(relation.model, other, wanted as Where, at);
      if (quantifier === 'none') return sql`not ${exists([inner])}`;
      if (quantifier === 'every') return sql`not ${exists([sql`(${inner}) is not true`])}`;
      return exists([inner]);
    }),
  );
}

function tooDeep(found: number): Error {
  return beyondLimit(
    'whereDepth',
    deepestWhere,
    found,
    `筛选条件最多嵌套 ${deepestWhere} 层。`,
    `A filter may nest ${deepestWhere} levels deep at most.`,
  );
}

function tooMany(): Error {
  return beyondLimit(
    'whereConditions',
    mostConditions,
    mostConditions + 1,
    `一个筛选最多包含 ${mostConditions} 个条件。`,
    `A filter may hold ${mostConditions} conditions at most.`,
  );
}
