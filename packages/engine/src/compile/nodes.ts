import { columnOf, modelOf, visible } from '../graph.ts';
import { all, join, name, raw, Slot, type Sql, sql } from '../sql.ts';
import { argumentsOf } from './arguments.ts';
import type { Compiling, Field, FieldNodes } from './compiling.ts';
import { textOf } from './json.ts';
import { Level, type Row } from './level.ts';
import { rowObject } from './object.ts';
import type { Found, NodesReading } from './reading.ts';
import { table } from './rows.ts';
import { once, type Run } from './run.ts';
import type { FieldShape, Shape } from './shape.ts';
import { shownType } from './shown-type.ts';

/** Rows of several models by their ids: which models they are of shapes the statement, the ids do not. */
export function nodesField(
  compiling: Compiling,
  def: Field,
  nodes: FieldNodes,
  reading: NodesReading,
  key: string,
): { text: Sql; shape: FieldShape } {
  const found = {};
  const read = argumentsOf(def, nodes[0]);
  const find = (run: Run) => once(run, found, () => reading.find(read(run.variables), run.scope));
  const present = (run: Run) => find(run).map((one) => (isFound(one) ? one : undefined));
  const models = compiling.decide(`models of ${key}`, (run) => {
    const refused = find(run).find((one) => one instanceof Error);
    if (refused && !compiling.alone) throw refused;
    return [...new Set(present(run).flatMap((one) => one?.model ?? []))].sort();
  });
  if (compiling.decide(`refusals in ${key}`, (run) => find(run).some((one) => one instanceof Error))) {
    compiling.leave(`Query.${def.name}`, 'A record may not be read.');
  }
  const shapes = new Map<string, Shape>();
  const rowOf = (model: string, tables?: Sql[]): { row: Row; object: Sql } => {
    const alias = compiling.names.next();
    const row = { model, alias, level: new Level(alias, tables), path: [] };
    const type = shownType(compiling.source.schema, model);
    const { json, below } = rowObject(compiling, type, nodes, row);
    shapes.set(model, { ...below, type: type.name });
    return { row, object: textOf(json) };
  };
  const shape: FieldShape = { kind: 'nodes', shapes, find };

  if (!reading.list) {
    const [model] = models;
    if (model === undefined) return { text: raw("'null'"), shape };
    const { row, object } = rowOf(model);
    const id = sql`${columnOf(compiling.graph, model, 'id', row.alias)} = ${new Slot<Run>((run) => present(run)[0]?.id)}::int4`;
    return { text: oneRow(compiling, row, id, object), shape };
  }

  const branches = models.map((model) => {
    const tables: Sql[] = [];
    const { row, object } = rowOf(model, tables);
    const ids = new Slot<Run>((run) => [...new Set(idsOf(present(run), model))]);
    const { alias, level } = row;
    const wanted = all([
      sql`${columnOf(compiling.graph, model, 'id', alias)} = any(${ids}::int4[])`,
      ...visible(compiling.graph, model, alias, compiling.scope),
    ]);
    const rows = sql`select ${alias}.* from ${name(modelOf(compiling.graph, model).table)} ${alias} where ${wanted}`;
    if (level.table) tables.unshift(table(level.table, rows));
    const before = tables.length > 0 ? sql`with ${join(tables)} ` : sql``;
    const from = level.table ? sql`${level.table} ${alias}` : sql`(${rows}) ${alias}`;
    return sql`(${before}select ${model}::text as model, ${columnOf(compiling.graph, model, 'id', alias)} as id, ${object} as object from ${from}${join(level.joins, '')})`;
  });
  const column = (read: (one: Found | undefined) => unknown) => new Slot<Run>((run) => present(run).map(read));
  const asked = sql`unnest(${column((one) => one?.model ?? null)}::text[], ${column((one) => one?.id ?? null)}::int4[]) with ordinality asked(model, id, place)`;
  const objects =
    branches.length > 0 ? join(branches, ' union all ') : raw('select null as model, null::int4 as id, null as object');
  const items = sql`select string_agg(coalesce(found.object, 'null'), ',' order by asked.place) from ${asked} left join (${objects}) found on found.model = asked.model and found.id = asked.id`;
  return { text: sql`'[' || coalesce((${items}), '') || ']'`, shape };
}

/** The one row that meets a condition, as JSON; null where there is none. */
export function oneRow({ graph, scope }: Compiling, { model, alias, level }: Row, condition: Sql, object: Sql): Sql {
  const from = sql`${name(modelOf(graph, model).table)} ${alias}${join(level.joins, '')}`;
  return sql`coalesce((select ${object} from ${from} where ${all([condition, ...visible(graph, model, alias, scope)])}), 'null')`;
}

function isFound(one: Found | Error | null): one is Found {
  return one !== null && !(one instanceof Error);
}

function idsOf(found: readonly (Found | undefined)[], model: string): number[] {
  return found.flatMap((one) => (one?.model === model ? [one.id] : []));
}
