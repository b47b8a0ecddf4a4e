import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { partsOf } from '../parts.ts';
import type { EntityDeclaration } from '../registry.ts';
import { bilingual, wordsOf } from '../words.ts';

/** `EnterpriseOrderBy`: one key, one direction. */
export function defineOrderBy(builder: AnyBuilder, entity: EntityDeclaration): void {
  const { name, model } = entity;
  builder.inputType(`${name}OrderBy`, {
    isOneOf: true,
    description: bilingual(
      `${model.label}排序项`,
      `One key to order ${wordsOf(name)} records by; later keys of the list decide between equals, and the id, the way of the last key, between what is still equal.`,
    ),
    fields: (t: AnyFields) => ({
      id: t.field({
        type: 'OrderDirection',
        description: bilingual('标识', 'By id, which is the order in which records were made.'),
      }),
      ...Object.fromEntries(
        [...partsOf(builder, entity)]
          .filter(([, part]) => part.ordered)
          .map(([field, part]) => [field, t.field({ type: 'OrderDirection', description: part.description })]),
      ),
    }),
  });
}
