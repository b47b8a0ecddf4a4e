import { columnOf, type FieldFacts, type PageReading, sql } from '@district-hub/engine';
import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { pageArguments } from '../kernel/derive/list.ts';
import { graphOf } from '../kernel/graph.ts';
import { refuseOmitted } from '../kernel/read/omitted.ts';
import { bilingual } from '../kernel/words.ts';
import { declared } from '../kernel/write/plan.ts';
import { isImportable } from './sources/index.ts';

/**
 * `provenance` on every entity that can be imported: the rows of files that a record came from. No entity says anything of
 * it, and it is read like any other list below a record.
 */
export function defineProvenance(builder: AnyBuilder): void {
  const { registry } = graphOf(builder);
  const origin = declared(registry, 'RecordOrigin');
  for (const entity of [...registry.entities.values()].filter(isImportable)) {
    const reading: PageReading = {
      kind: 'page',
      model: origin.name,
      via: { field: 'recordId', parent: 'id' },
      where: (row, { graph }) => sql`${columnOf(graph, origin.name, 'entity', row)} = ${entity.name}`,
      check: refuseOmitted,
    };
    builder.prismaObjectFields(entity.name, (t: AnyFields) => ({
      provenance: t.field({
        type: 'RecordOriginConnection',
        description: bilingual(
          '数据来源',
          'Rows of imported files that the record came from, with their file and import.',
        ),
        extensions: { facts: {}, engine: { reading } satisfies FieldFacts },
        args: pageArguments(t, origin),
      }),
    }));
  }
}
