import { decodeCursor, notACursor, orderMark, type Position } from '../cursor.ts';
import { columnOf, type Graph, modelOf, type Scope, validOn, visible } from '../graph.ts';
import { orderSql, reversed, type Term, termsOf } from '../order.ts';
import { type PageArguments, type PageLimits, windowOf } from '../page-arguments.ts';
import { type Range, rangesAfter, wholeList } from '../range.ts';
import { all, any, join, literal, name, raw, type Sql, selective, sql } from '../sql.ts';
import { condition } from '../where.ts';

/** Where a page is to be read from. */
export interface PageSource {
  graph: Graph;
  model: string;
  scope: Scope;
  limits: PageLimits;
  doubtsCursors: boolean;
  /** Alias of its rows, inside and outside of {@link PagePlan.rows}. */
  row: Sql;
  /** What ties its rows to the row that they belong to; undefined for a list at the root. */
  parent: Parent | undefined;
  /** What else its rows have to meet. */
  narrowed: readonly Sql[];
  /** Whether the place of each row on the page is wanted, and whether one row more than it holds, to see if there are further ones. */
  asks: { places: boolean; further: boolean };
}

/** The row that rows belong to. */
export interface Parent {
  /** The column of the rows that names it. */
  field: string;
  /** What that column equals, where the rows are read. */
  key: Sql;
  /** The same beside the row itself, where rows are counted. */
  above: Sql;
}

/** Name of the place of a row on its page, in the order in which the page is walked; only there when it is asked for. */
export const place = raw('"$n"');

/** One page of a list as pieces of a statement. */
export interface PagePlan {
  /** A subquery for the rows. */
  rows: Sql;
  /** The order in which they are shown, without `order by`. */
  order: Sql;
  /** Of a row, its cursor: JSON as base64url. */
  cursor: Sql;
  size: number;
  backwards: boolean;
  /** Number of rows of the whole list. */
  total: Sql;
  /** Whether there are rows before the first that was walked; undefined where there can be none. */
  behind: Sql | undefined;
  /** Whether there are rows beyond a bound that was set for the walk; undefined where none was. */
  ahead: Sql | undefined;
}

/** @throws EngineError for arguments that contradict each other, break a limit or mean nothing */
export function planPage(source: PageSource, args: PageArguments): PagePlan {
  const { graph, model, scope, limits, row, parent, asks } = source;
  const { size, backwards, offset } = windowOf(args, limits);
  const orderBy = args.orderBy ?? [];
  const forward = termsOf(graph, model, row, orderBy, scope);
  const mark = orderMark(model, orderBy);
  const position = (argument: 'after' | 'before') => {
    const cursor = args[argument];
    if (cursor == null) return undefined;
    if (source.doubtsCursors) throw notACursor(argument);
    return decodeCursor(cursor, mark, forward, argument);
  };
  const walk = backwards ? reversed(forward) : forward;
  const [start, end] = backwards ? [position('before'), position('after')] : [position('after'), position('before')];

  const link = (key: Sql) => sql`${columnOf(graph, model, parent?.field ?? 'id', row)} = ${key}`;
  // The rows of one parent are few, whatever they are filtered by.
  const filter = args.where ? [selectiveAtRoot(condition(graph, model, row, args.where, scope), parent)] : [];
  const narrowed = [...source.narrowed, ...visible(graph, model, row, scope), ...filter];
  const valid = validOn(graph, model, row, args.on, scope);
  const listed = [...(parent ? [link(parent.key)] : []), ...valid, ...narrowed];
  const counted = [...(parent ? [link(parent.above)] : []), ...valid, ...narrowed];
  const from = sql`from ${name(modelOf(graph, model).table)} ${row}`;
  const untilEnd = end ? [any(rangesAfter(reversed(walk), end).flatMap(given))] : [];
  // The children of one parent are found by that parent and are few: to split them would only read them twice.
  const ranges = start ? rangesAfter(walk, start) : parent ? [{ condition: undefined, order: walk }] : wholeList(walk);
  const read = size + (asks.further ? 1 : 0);
  const branch = (range: Range, limit: Sql) =>
    sql`select ${row}.* ${from}${where([...listed, ...untilEnd, ...given(range)])} ${inOrder(range.order)} ${limit}`;
  const window = sql`limit ${number(read)}${offset > 0 ? sql` offset ${number(offset)}` : sql``}`;
  const [only] = ranges;
  const rows =
    ranges.length === 1 && only
      ? branch(only, window)
      : sql`select ${row}.* from (${join(
          ranges.map((range) => sql`(${branch(range, sql`limit ${number(read + offset)}`)})`),
          ' union all ',
        )}) ${row} ${inOrder(walk)} ${window}`;

  const exists = (conditions: readonly Sql[]) => sql`exists (select ${from}${where([...counted, ...conditions])})`;
  const beyond = (terms: readonly Term[], at: Position) =>
    join(
      rangesAfter(terms, at, true).map((range) => exists(given(range))),
      ' or ',
    );
  const kept =
    parent && narrowed.length === 0 ? graph.count?.(model, parent.field, parent.above, args.on, scope) : undefined;
  return {
    rows: asks.places
      ? sql`select ${row}.*, row_number() over (${inOrder(walk)}) as ${place} from (${rows}) ${row}`
      : rows,
    order: join(forward.map(orderSql)),
    cursor: cursorOf(mark, forward),
    size,
    backwards,
    total: kept ?? sql`(select count(*) ${from}${where(counted)})`,
    behind: start ? beyond(reversed(walk), start) : offset > 0 ? exists([]) : undefined,
    ahead: end ? beyond(walk, end) : undefined,
  };
}

function selectiveAtRoot(filter: Sql, parent: Parent | undefined): Sql {
  return parent && filter.isSelective ? selective(filter, false) : filter;
}

function given({ condition }: Range): Sql[] {
  return condition ? [condition] : [];
}

function where(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? sql` where ${all(conditions)}` : raw('');
}

function inOrder(terms: readonly Term[]): Sql {
  return sql`order by ${join(terms.map(orderSql))}`;
}

/** Part of the text: a plan that knows how few rows are wanted walks an index instead of sorting them all. */
function number(value: number): Sql {
  return raw(String(Math.trunc(value)));
}

/** The text that `encodeCursor` makes of the same position. */
function cursorOf(mark: string, terms: readonly Term[]): Sql {
  const values = terms.map(({ value, pg, nullable }) => {
    const text = pg === 'int4' ? sql`'"' || ${value} || '"'` : sql`to_json((${value})::text)::text`;
    return nullable ? sql`coalesce(${text}, 'null')` : text;
  });
  const json = sql`${literal(`[${JSON.stringify(mark)},`)} || ${join(values, " || ',' || ")} || ']'`;
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}
