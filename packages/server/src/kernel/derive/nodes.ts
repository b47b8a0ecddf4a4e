import { brandWithType } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import type { Context } from '../context.ts';
import { decodeGlobalId } from '../global-id.ts';
import { graphOf, type HubGraph } from '../graph.ts';
import { columnsFor } from '../read/columns.ts';
import { requireReadable } from '../read/permission.ts';
import { oneOf } from '../read/rows.ts';
import { bilingual } from '../words.ts';

/** `node` and `nodes`: records of any type by their global ids. */
export function defineNodes(builder: AnyBuilder): void {
  const graph = graphOf(builder);
  builder.queryFields((t: AnyFields) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: bilingual('按标识取记录', 'The record with this global id; null if there is none.'),
      args: { id: t.arg.id({ required: true, description: bilingual('标识', 'Global id.') }) },
      resolve: (_: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) =>
        load(graph, id, context, info),
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      nullable: { list: false, items: true },
      description: bilingual(
        '按标识取多条记录',
        'The records with these global ids, in their order; null where there is none.',
      ),
      args: { ids: t.arg.idList({ required: true, description: bilingual('标识', 'Global ids, at most 1,000.') }) },
      resolve: (_: unknown, { ids }: { ids: string[] }, context: Context, info: GraphQLResolveInfo) =>
        // A record that may not be read is an error of its own and leaves the others alone.
        ids.map((id) => load(graph, id, context, info).catch((error: unknown) => error)),
    }),
  }));
}

async function load(graph: HubGraph, globalId: string, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const named = decodeGlobalId(globalId);
  const entity = named && graph.registry.entities.get(named.type);
  if (!entity) return null;
  requireReadable(entity, context);
  const row = await oneOf(graph, context, entity.name, 'id', named.id, columnsFor(entity, info.fieldNodes, info));
  if (row) brandWithType(row, entity.name as never);
  return row;
}
