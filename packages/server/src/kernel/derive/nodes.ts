import type { FieldFacts, NodesReading, Scope } from '@district-hub/engine';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { decodeGlobalId } from '../global-id.ts';
import { graphOf } from '../graph.ts';
import { requireReadable } from '../read/permission.ts';
import { bilingual } from '../words.ts';

/** `node` and `nodes`: records of any type by their global ids. */
export function defineNodes(builder: AnyBuilder): void {
  const { registry } = graphOf(builder);
  /** What a global id names; a record that may not be read is an error of its own and leaves the others alone. */
  const found = (globalId: string, scope: Scope) => {
    const named = decodeGlobalId(globalId);
    const entity = named && registry.entities.get(named.type);
    if (!entity) return null;
    try {
      requireReadable(entity, scope);
    } catch (error) {
      return error as Error;
    }
    return { model: entity.name, id: named.id };
  };
  const reads = (reading: NodesReading) => ({ engine: { reading } satisfies FieldFacts });
  builder.queryFields((t: AnyFields) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: bilingual('按标识取记录', 'The record with this global id; null if there is none.'),
      args: { id: t.arg.id({ required: true, description: bilingual('标识', 'Global id.') }) },
      extensions: reads({ kind: 'nodes', list: false, find: ({ id }, scope) => [found(id, scope)] }),
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      nullable: { list: false, items: true },
      description: bilingual(
        '按标识取多条记录',
        'The records with these global ids, in their order; null where there is none.',
      ),
      args: { ids: t.arg.idList({ required: true, description: bilingual('标识', 'Global ids, at most 1,000.') }) },
      extensions: reads({
        kind: 'nodes',
        list: true,
        find: ({ ids }, scope) => ids.map((id: string) => found(id, scope)),
      }),
    }),
  }));
}
