import { type GraphQLObjectType, getNamedType } from 'graphql';
import { raw, type Sql, sql } from '../sql.ts';
import type { Compiling, Field, FieldNodes } from './compiling.ts';
import { type Json, objectOf, textOf, truth } from './json.ts';
import type { Row } from './level.ts';
import { type PagePlan, type PageSource, place, planPage } from './page.ts';
import type { PageReading } from './reading.ts';
import { type Above, beginRows } from './rows.ts';
import type { Compiled, FieldShape, Shape } from './shape.ts';

/** Compiles what was selected of a row. */
export type RowCompiler = (
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: FieldNodes,
  row: Row,
) => Required<Compiled>;

/** A page at work: what its fields are made of. */
interface Page {
  compiling: Compiling;
  row: Row;
  rowObject: RowCompiler;
  /** A piece of the page. */
  piece: (pick: (page: PagePlan) => Sql) => Sql;
  /** Has something made of all rows of the page, and gives its name. */
  made: (aggregate: Sql) => Sql;
  /** The rows that the page shows, where one more was read. */
  shown: Sql;
}

/** A page of rows as a connection. Only what is selected of it is read. */
export function connection(
  compiling: Compiling,
  def: Field,
  nodes: FieldNodes,
  { model, via, where, check, readable }: PageReading,
  above: Above,
  rowObject: RowCompiler,
): Compiled {
  const { graph, scope } = compiling;
  if (readable && !readable(scope)) return { json: ['null'] };
  const type = getNamedType(def.type) as GraphQLObjectType;
  const { row, parent, result, join } = beginRows(compiling, model, above, via);
  const asks = asksOf(compiling, type, nodes);
  const piece = compiling.planned(def, nodes[0], (args, run) => {
    check?.(nodes[0], run);
    const narrowed = where ? [where(row.alias, { graph, scope })] : [];
    const { limits, doubtsCursors } = run;
    return planPage({ graph, model, scope, limits, doubtsCursors, row: row.alias, parent, narrowed, asks }, args);
  });
  const results: Sql[] = [];
  const made = (aggregate: Sql): Sql => {
    const named = raw(`r${results.length + 1}`);
    results.push(sql`${aggregate} as ${named}`);
    return sql`${result}.${named}`;
  };
  const size = piece((page) => raw(String(page.size)));
  const shown = asks.further ? sql` filter (where ${row.alias}.${place} <= ${size})` : sql``;
  const compiled = fieldsOf(compiling, type, nodes, { compiling, row, rowObject, piece, made, shown }, connectionField);
  // Wrong arguments are refused also where no row was selected.
  if (results.length === 0) return { ...compiled, json: [...compiled.json, piece(() => raw("''"))] };
  const rows = piece((page) => page.rows);
  join(rows, results);
  return compiled;
}

/** What is asked of where the page lies in its list. */
function asksOf(compiling: Compiling, type: GraphQLObjectType, nodes: FieldNodes): PageSource['asks'] {
  const infos = [...compiling.select(nodes, type).values()].filter(([{ name }]) => name.value === 'pageInfo');
  const asked = infos.flatMap((info) => [...compiling.select(info, belowOf(type, 'pageInfo')).values()]);
  const names = asked.map(([{ name }]) => name.value);
  const further = names.some((field) => field === 'hasNextPage' || field === 'hasPreviousPage');
  return { places: further || names.some((field) => field.endsWith('Cursor')), further };
}

type FieldCompiler = (page: Page, type: GraphQLObjectType, nodes: FieldNodes) => Compiled;

/** An object of the connection, its fields by their names. */
function fieldsOf(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: FieldNodes,
  page: Page,
  compile: FieldCompiler,
): Compiled & { below: Shape } {
  const entries: [string, Json][] = [];
  const fields = new Map<string, FieldShape>();
  for (const [key, fieldNodes] of compiling.select(nodes, type)) {
    const isName = fieldNodes[0].name.value === '__typename';
    const { json, below }: Compiled = isName ? { json: [JSON.stringify(type.name)] } : compile(page, type, fieldNodes);
    entries.push([key, json]);
    fields.set(key, { kind: 'value', ...(below && { below }) });
  }
  return { json: objectOf(entries), below: { fields } };
}

const connectionField: FieldCompiler = (page, type, nodes) => {
  const { compiling, row, rowObject, piece } = page;
  const field = nodes[0].name.value;
  switch (field) {
    case 'nodes':
      return itemsOf(page, rowObject(compiling, belowOf(type, field), nodes, row));
    case 'edges':
      return itemsOf(page, fieldsOf(compiling, belowOf(type, field), nodes, page, edgeField));
    case 'pageInfo':
      return fieldsOf(compiling, belowOf(type, field), nodes, page, pageInfoField);
    case 'totalCount':
      return { json: [sql`${piece(({ total }) => total)}::text`] };
    default:
      throw unknown(type, field);
  }
};

function itemsOf({ piece, made, shown }: Page, { json, below }: Compiled): Compiled {
  const items = made(sql`string_agg(${textOf(json)}, ',' order by ${piece(({ order }) => order)})${shown}`);
  return { json: ['[', sql`coalesce(${items}, '')`, ']'], ...(below && { below }) };
}

const edgeField: FieldCompiler = ({ compiling, row, rowObject, piece }, type, nodes) => {
  const field = nodes[0].name.value;
  if (field === 'cursor') return { json: ['"', piece(({ cursor }) => cursor), '"'] };
  if (field === 'node') return rowObject(compiling, belowOf(type, field), nodes, row);
  throw unknown(type, field);
};

const pageInfoField: FieldCompiler = ({ row, piece, made, shown }, type, nodes) => {
  const field = nodes[0].name.value;
  const count = () => made(sql`count(*)`);
  switch (field) {
    case 'hasNextPage':
    case 'hasPreviousPage': {
      const read = count();
      const further = (page: PagePlan) => {
        const more = sql`coalesce(${read}, 0) > ${raw(String(page.size))}`;
        return page.ahead ? sql`${more} or ${page.ahead}` : more;
      };
      const isForwards = field === 'hasNextPage';
      return {
        json: truth(piece((page) => (page.backwards === isForwards ? (page.behind ?? raw('false')) : further(page)))),
      };
    }
    case 'startCursor':
    case 'endCursor': {
      const isStart = field === 'startCursor';
      const cursor = piece((page) => page.cursor);
      const number = sql`${row.alias}.${place}`;
      const order = piece((page) => sql`${number} ${raw(page.backwards === isStart ? 'desc' : 'asc')}`);
      const found = made(sql`(array_agg(${cursor} order by ${order})${shown})[1]`);
      return { json: [sql`coalesce('"' || ${found} || '"', 'null')`] };
    }
    default:
      throw unknown(type, field);
  }
};

function belowOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const def = type.getFields()[field];
  if (!def) throw unknown(type, field);
  return getNamedType(def.type) as GraphQLObjectType;
}

function unknown(type: GraphQLObjectType, field: string): Error {
  return new Error(`${type.name}.${field} is no field of a connection.`);
}
