import type { AnyFields } from '../any-builder.ts';
import type { EntityDeclaration } from '../registry.ts';
import { bilingual } from '../words.ts';

const meanings = {
  many: bilingual(
    '有效日期（不填为今天，null 为不限时间）',
    'Only what is valid on this day, from included, to excluded; today (China Standard Time) unless given, null for all times.',
  ),
  one: bilingual(
    '有效日期（不填则为所指的那条记录，不论何时有效）',
    'Only if it is valid on this day. Unless given it is the very record that is referred to, whenever it is or was valid.',
  ),
} as const;

/**
 * `on`, where an entity has validity. A list shows what is valid today unless told otherwise. A to-one relation names one
 * record, so without `on` that record is what it shows.
 */
export function onArgument(
  t: AnyFields,
  { valid }: EntityDeclaration,
  number: keyof typeof meanings,
): Record<string, unknown> {
  if (!valid) return {};
  const options = { type: 'Date', description: meanings[number] };
  return { on: t.arg ? t.arg(options) : t.field(options) };
}

/**
 * The day that validity is judged on: undefined means at all times.
 *
 * @param on - the argument: a day, null for all times, or undefined when it was not given
 */
export function dayOf(on: string | null | undefined, number: keyof typeof meanings, today: string): string | undefined {
  if (on === undefined) return number === 'many' ? today : undefined;
  return on ?? undefined;
}
