import type { Printers } from '../compile/leaf.ts';
import type { Run } from '../compile/run.ts';
import { badInput } from '../error.ts';
import { type Graph, modelOf, type Part, type Scope } from '../graph.ts';
import type { Model } from '../model.ts';
import { Slot, type Sql, sql } from '../sql.ts';
import { columnsOf } from './expressions.ts';
import { type AnyBuilder, type DeclaredPart, declaredParts } from './parts.ts';

/** What a plain schema tells the engine beside its types. */
export interface PlainOptions {
  /** The columns between which a record of a model is valid, half-open: [from, to). */
  validity?: Readonly<Record<string, readonly [from: string, to: string]>>;
  /** Which rows of a model somebody may see, by their columns. A to-one relation to such rows has to be nullable. */
  visible?: Readonly<Record<string, (row: Readonly<Record<string, Sql>>, scope: Scope) => Sql | undefined>>;
}

/**
 * The graph of a plain schema: the fields that its types expose can be filtered and ordered by, under their names.
 *
 * @param models - what the engine's Prisma generator wrote
 */
export function plainGraph(
  builder: object,
  models: Readonly<Record<string, Model>>,
  { validity = {}, visible = {} }: PlainOptions = {},
): Graph & { parts(model: string): ReadonlyMap<string, DeclaredPart> } {
  const known = new Map<string, ReadonlyMap<string, DeclaredPart>>();
  const graph = {
    models,
    validity(model: string) {
      const columns = validity[model];
      return columns && { from: columns[0], to: columns[1] };
    },
    visible: (model: string, row: Sql, scope: Scope) =>
      visible[model]?.(columnsOf(graph, model, Object.keys(modelOf(graph, model).columns), row), scope),
    parts(model: string) {
      const parts = known.get(model) ?? declaredParts(builder as AnyBuilder, graph, modelOf(graph, model));
      known.set(model, parts);
      return parts;
    },
    part(model: string, name: string): Part {
      const part = graph.parts(model).get(name);
      if (part) return part;
      throw badInput(`${model} 没有可筛选的 ${name}。`, `${model} has no ${name} to filter or order by.`, {
        field: name,
      });
    },
  };
  return graph;
}

/** A fact of whoever asks as a parameter, so that one statement serves all of them. */
export function ofViewer<Viewer>(read: (viewer: Viewer) => unknown): Slot<Run> {
  return new Slot<Run>(({ scope }) => read(scope.viewer as Viewer));
}

/** Printers of the scalars that Prisma's types ask for, under the names that they have there. */
export const plainPrinters: Printers = {
  Decimal: (value) => sql`'"' || trim_scale(${value}) || '"'`,
  BigInt: (value) => sql`'"' || ${value} || '"'`,
  Date: (value) => sql`'"' || ${value} || '"'`,
  DateTime: (value) => sql`to_char(${value} at time zone 'UTC', '\\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\\"')`,
};
