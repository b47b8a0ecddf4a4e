import { graphOf } from '../kernel/graph.ts';
import { pageArguments } from '../kernel/derive/list.ts';
import type { FieldFacts } from '../kernel/parts.ts';
import { pageOf } from '../kernel/read/pages.ts';
import { declared } from '../kernel/write/plan.ts';
import { bilingual } from '../kernel/words.ts';
import type { Builder } from '../schema/builder.ts';
import { isImportable } from './sources/index.ts';

/**
 * `provenance` on every entity that can be imported: the rows of files that a record came from. No entity says anything of
 * it, and it is read like any other list below a record, one statement for all records of a type.
 */
export function defineProvenance(builder: Builder): void {
  const graph = graphOf(builder);
  const { registry } = graph;
  const facts: FieldFacts = { loads: ['id'] };
  for (const entity of [...registry.entities.values()].filter(isImportable)) {
    const ofEntity = { entity: { eq: entity.name } };
    builder.prismaObjectFields(entity.name as never, (t: any) => ({
      provenance: t.field({
        type: 'RecordOriginConnection',
        description: bilingual('数据来源', 'Rows of imported files that the record came from, with their file and import.'),
        extensions: { facts },
        args: pageArguments(t, declared(registry, 'RecordOrigin')),
        resolve: (row: any, { where, ...args }: any, context: any, info: any) => {
          const narrowed = { ...args, where: where ? { and: [ofEntity, where] } : ofEntity };
          return pageOf(graph, declared(registry, 'RecordOrigin'), narrowed, context, info, { field: 'recordId', parent: row.id });
        },
      }),
    }));
  }
}
