import type { PageArguments } from '@district-hub/engine';
import type { GraphQLResolveInfo } from 'graphql';
import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import type { Context } from '../kernel/context.ts';
import { pageArguments } from '../kernel/derive/list.ts';
import { graphOf } from '../kernel/graph.ts';
import type { FieldFacts } from '../kernel/parts.ts';
import { pageOf } from '../kernel/read/pages.ts';
import { bilingual } from '../kernel/words.ts';
import { declared } from '../kernel/write/plan.ts';
import { isImportable } from './sources/index.ts';

/**
 * `provenance` on every entity that can be imported: the rows of files that a record came from. No entity says anything of
 * it, and it is read like any other list below a record, one statement for all records of a type.
 */
export function defineProvenance(builder: AnyBuilder): void {
  const graph = graphOf(builder);
  const { registry } = graph;
  const origin = declared(registry, 'RecordOrigin');
  const facts: FieldFacts = { loads: ['id'] };
  for (const entity of [...registry.entities.values()].filter(isImportable)) {
    const ofEntity = { entity: { eq: entity.name } };
    builder.prismaObjectFields(entity.name, (t: AnyFields) => ({
      provenance: t.field({
        type: 'RecordOriginConnection',
        description: bilingual(
          '数据来源',
          'Rows of imported files that the record came from, with their file and import.',
        ),
        extensions: { facts },
        args: pageArguments(t, origin),
        resolve: (row: { id: number }, args: PageArguments, context: Context, info: GraphQLResolveInfo) => {
          const where = args.where ? { and: [ofEntity, args.where] } : ofEntity;
          return pageOf(graph, origin, { ...args, where }, context, info, { field: 'recordId', parent: row.id });
        },
      }),
    }));
  }
}
