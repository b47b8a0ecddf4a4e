import type { FieldFacts, Reading } from '@district-hub/engine';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { refuseOmitted } from '../read/omitted.ts';
import { requireReadable } from '../read/permission.ts';
import type { EntityDeclaration } from '../registry.ts';
import { bilingual, wordsOf } from '../words.ts';
import { onArgument } from './validity.ts';

/** What every connection of an entity takes, at the root and below a record. */
export function pageArguments(t: AnyFields, entity: EntityDeclaration): Record<string, unknown> {
  const { name } = entity;
  return {
    where: t.arg({
      type: `${name}Where`,
      description: bilingual('筛选（只列符合条件的记录）', 'Only records that meet this.'),
    }),
    orderBy: t.arg({
      type: [`${name}OrderBy`],
      description: bilingual(
        '排序（不填按标识）',
        'The order; by id unless given. Equals are ordered by id, the way of the last key.',
      ),
    }),
    first: t.arg.int({
      description: bilingual(
        '前若干条（默认 50，最多 1000）',
        'At most so many records from the start, or after `after`; 50 unless given, at most 1,000.',
      ),
    }),
    after: t.arg.string({ description: bilingual('此游标之后', 'Only what comes after this cursor.') }),
    last: t.arg.int({
      description: bilingual(
        '末若干条（不可与 first 同用）',
        'At most so many records from the end, or before `before`; not together with `first`.',
      ),
    }),
    before: t.arg.string({ description: bilingual('此游标之前', 'Only what comes before this cursor.') }),
    offset: t.arg.int({
      description: bilingual(
        '跳过条数（最多 10000，不可与游标同用）',
        'Skips so many records, at most 10,000; for screens with page numbers, not together with a cursor.',
      ),
    }),
    ...onArgument(t, entity, 'many'),
  };
}

/** The list at the root: `enterprises(where, orderBy, first, …)`. */
export function defineList(builder: AnyBuilder, entity: EntityDeclaration): void {
  const reading: Reading = {
    kind: 'page',
    model: entity.name,
    check: refuseOmitted,
    readable(scope) {
      requireReadable(entity, scope);
      return true;
    },
  };
  builder.queryField(entity.plural, (t: AnyFields) =>
    t.field({
      type: `${entity.name}Connection`,
      // A refusal then leaves the other lists of the request alone.
      nullable: entity.read !== undefined,
      description: bilingual(`${entity.model.label}列表`, `Lists ${wordsOf(entity.name)} records.`),
      args: pageArguments(t, entity),
      extensions: { engine: { reading } satisfies FieldFacts },
    }),
  );
}
