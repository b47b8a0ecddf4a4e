import { columnOf, type FieldFacts, type PageReading, sql } from '@district-hub/engine';
import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import type { Context } from '../kernel/context.ts';
import { pageArguments } from '../kernel/derive/list.ts';
import { graphOf } from '../kernel/graph.ts';
import { refuseOmitted } from '../kernel/read/omitted.ts';
import type { Registry } from '../kernel/registry.ts';
import { bilingual } from '../kernel/words.ts';
import { declared } from '../kernel/write/plan.ts';
import { type Origin, type OriginValue, originValues } from './provenance-values.ts';
import { isImportable } from './sources/index.ts';

/**
 * `provenance` on every entity that can be imported: the rows of files that a record came from. No entity says anything of
 * it, and it is read like any other list below a record.
 */
export function defineProvenance(builder: AnyBuilder): void {
  const { registry } = graphOf(builder);
  defineValues(builder, registry);
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

/** `values` of a row that a record came from: what each of its cells said, beside what the record says now. */
function defineValues(builder: AnyBuilder, registry: Registry): void {
  const words: Record<keyof OriginValue, string> = {
    field: bilingual('字段', 'Where the cell went, such as "name" or "chain.code".'),
    label: bilingual('字段标签', 'What the field is called in Chinese.'),
    header: bilingual('表头', 'How the file heads the column.'),
    cell: bilingual('单元格', 'Such as "C12" in a sheet; in a text file line and column, such as "12:3".'),
    value: bilingual('来源值', 'What the row said, as the hub understood it; null where its cell was blank.'),
    current: bilingual(
      '现值',
      'What the record says now; null where it says nothing, or when there is no such record any more.',
    ),
  };
  builder.objectRef('OriginValue').implement({
    description: bilingual(
      '来源值',
      'What one cell said of a record, beside what the record says now. Masked or withheld as the field itself is.',
    ),
    fields: (t: AnyFields) =>
      Object.fromEntries(
        Object.entries(words).map(([name, description]) => [
          name,
          t.exposeString(name, { description, nullable: name === 'value' || name === 'current' }),
        ]),
      ),
  });
  builder.prismaObjectFields('RecordOrigin', (t: AnyFields) => ({
    values: t.field({
      type: ['OriginValue'],
      description: bilingual('来源值', 'What the cells of the row said of the record, in their order.'),
      args: {
        field: t.arg.string({
          description: bilingual(
            '只看此字段',
            'Only what was said of this field, such as "capital" with its currency; of all unless given.',
          ),
        }),
      },
      select: {
        entity: true,
        recordId: true,
        row: true,
        file: { select: { header: true, fields: true, sheet: true } },
      },
      resolve: (origin: Origin, { field }: { field?: string | null }, context: Context) =>
        originValues(context, registry, origin, field),
    }),
  }));
}
