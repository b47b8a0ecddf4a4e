import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { partsOf } from '../parts.ts';
import type { EntityDeclaration } from '../registry.ts';
import { bilingual, wordsOf } from '../words.ts';
import { onArgument } from './validity.ts';

/** `EnterpriseWhere`, and `EnterpriseFilter` and `EnterpriseListFilter` for relations that lead to the entity. */
export function defineWhere(builder: AnyBuilder, entity: EntityDeclaration): void {
  const { name, model } = entity;
  const words = wordsOf(name);
  const where = `${name}Where`;

  builder.inputType(where, {
    description: bilingual(
      `${model.label}筛选条件`,
      `Conditions on ${words} records. They are ANDed; an empty object matches all.`,
    ),
    fields: (t: AnyFields) => ({
      and: t.field({ type: [where], description: bilingual('且（全部成立）', 'All of these hold.') }),
      or: t.field({
        type: [where],
        description: bilingual(
          '或（至少一项成立，空列表不匹配任何记录）',
          'At least one of these holds; an empty list matches nothing.',
        ),
      }),
      not: t.field({
        type: where,
        description: bilingual(
          '非（恰为其补集，空值也算在内）',
          'This does not hold; the exact complement, records without a value included.',
        ),
      }),
      id: t.field({ type: 'IDFilter', description: bilingual('标识', 'Condition on the global id.') }),
      ...Object.fromEntries(
        [...partsOf(builder, entity)].map(([field, part]) => [
          field,
          t.field({ type: part.filter, description: part.description }),
        ]),
      ),
    }),
  });

  builder.inputType(`${name}Filter`, {
    description: bilingual(
      `${model.label}关联条件`,
      `Condition on one related ${words}. At least one of \`is\` and \`isNull\` is needed.`,
    ),
    fields: (t: AnyFields) => ({
      is: t.field({
        type: where,
        description: bilingual('关联记录满足', `There is a related ${words} and it meets this.`),
      }),
      isNull: t.boolean({ description: bilingual('是否没有关联记录', `Whether there is no related ${words}.`) }),
      ...onArgument(t, entity, 'one'),
    }),
  });

  builder.inputType(`${name}ListFilter`, {
    description: bilingual(
      `${model.label}列表条件`,
      `Condition on related ${words} records. At least one of \`some\`, \`none\` and \`every\` is needed.`,
    ),
    fields: (t: AnyFields) => ({
      some: t.field({ type: where, description: bilingual('至少一条满足', 'At least one related record meets this.') }),
      none: t.field({ type: where, description: bilingual('没有一条满足', 'No related record meets this.') }),
      every: t.field({
        type: where,
        description: bilingual(
          '每一条都满足（没有关联记录时也成立）',
          'Every related record meets this; also true when there is none.',
        ),
      }),
      ...onArgument(t, entity, 'many'),
    }),
  });
}
