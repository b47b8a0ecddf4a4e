import { decodeCursor, orderMark, type Position } from './cursor.ts';
import { columnOf, type Graph, modelOf, type Scope, validOn } from './graph.ts';
import { orderSql, reversed, type Term, termsOf } from './order.ts';
import { type PageArguments, type PageLimits, windowOf } from './page-arguments.ts';
import { type Range, rangesAfter, wholeList } from './range.ts';
import { all, any, join, name, raw, type Sql, sql } from './sql.ts';
import { condition } from './where.ts';

/** What of a page is wanted; what isn't costs nothing. */
export interface Wants {
  /** Columns of the rows, by their Prisma names. */
  columns: readonly string[];
  total: boolean;
  /** Whether there are rows before and after the page. */
  edges: boolean;
}

/** The children of these parents: `field` is the column that points to them. */
export interface Via {
  field: string;
  parents: readonly unknown[];
}

/** Names of what a row carries beside its columns. */
export const carried = {
  parent: '$parent',
  position: '$position',
  total: '$total',
  behind: '$behind',
  ahead: '$ahead',
} as const;

/** A statement for one page, and what is needed to read its rows. */
export interface PagePlan {
  statement: Sql;
  /** Mark of the order, for the cursors of the page. */
  mark: string;
  size: number;
  backwards: boolean;
}

/**
 * One statement for one page of a list, or for one page of the children of each of many parents. Every parent gives at
 * least one row, so that totals come with an empty page too.
 */
export function planPage(
  graph: Graph,
  model: string,
  args: PageArguments,
  wants: Wants,
  scope: Scope,
  limits: PageLimits,
  via?: Via,
): PagePlan {
  const { size, backwards, offset } = windowOf(args, limits);
  const row = raw('t');
  const orderBy = args.orderBy ?? [];
  const forward = termsOf(graph, model, row, orderBy, scope);
  const mark = orderMark(model, orderBy);
  const position = (argument: 'after' | 'before') => {
    const cursor = args[argument];
    return cursor == null ? undefined : decodeCursor(cursor, mark, forward, argument);
  };
  const walk = backwards ? reversed(forward) : forward;
  const [start, end] = backwards ? [position('before'), position('after')] : [position('after'), position('before')];

  const listed = [
    ...(via ? [sql`${columnOf(graph, model, via.field, row)} = p.key`] : []),
    ...validOn(graph, model, row, args.on, scope),
    ...(args.where ? [condition(graph, model, row, args.where, scope)] : []),
  ];
  const from = sql`from ${name(modelOf(graph, model).table)} t where `;
  const untilEnd = end ? [any(rangesAfter(reversed(walk), end).map(({ condition }) => condition))] : [];
  // The children of one parent are found by that parent and are few: to split them would only read them twice.
  const ranges = start ? rangesAfter(walk, start) : via ? [{ condition: raw('true'), order: walk }] : wholeList(walk);
  const branch = (range: Range) =>
    sql`(select t.* ${from}${all([...listed, ...untilEnd, range.condition])} ${orderOf(range.order)} limit ${size + 1 + offset})`;
  const found = join(ranges.map(branch), ' union all ');

  const exists = (conditions: readonly Sql[]) => sql`exists (select ${from}${all([...listed, ...conditions])})`;
  const beyond = (terms: readonly Term[], at: Position) =>
    join(
      rangesAfter(terms, at, true).map((range) => exists([range.condition])),
      ' or ',
    );
  const behind = start ? beyond(reversed(walk), start) : offset > 0 ? exists([]) : undefined;
  const ahead = end ? beyond(walk, end) : undefined;
  const extras = [
    ...(wants.total ? [sql`(select count(*)::int4 ${from}${all(listed)}) as ${name(carried.total)}`] : []),
    ...(wants.edges && behind ? [sql`(${behind}) as ${name(carried.behind)}`] : []),
    ...(wants.edges && ahead ? [sql`(${ahead}) as ${name(carried.ahead)}`] : []),
  ];

  const columns = wants.columns.map((field) => sql`${columnOf(graph, model, field, row)} as ${name(field)}`);
  const positions = sql`json_build_array(${join(forward.map(({ value }) => sql`(${value})::text`))}) as ${name(carried.position)}`;
  const keyType = via ? (modelOf(graph, model).columns[via.field]?.pg ?? 'int4') : 'int4';
  const parents = via ? sql`unnest(${via.parents}${raw(`::${keyType}[]`)}) p(key)` : raw('(select 0) p(key)');
  const statement = sql`select ${join([sql`p.key as ${name(carried.parent)}`, raw('c.*'), ...extras])} from ${parents} left join lateral (select ${join([...columns, positions])} from (${found}) t ${orderOf(walk)} limit ${size + 1} offset ${offset}) c on true`;
  return { statement, mark, size, backwards };
}

function orderOf(terms: readonly Term[]): Sql {
  return sql`order by ${join(terms.map(orderSql))}`;
}
