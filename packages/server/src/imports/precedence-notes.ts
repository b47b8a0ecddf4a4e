import type { Plan } from '../kernel/write/plan.ts';
import { type Problem, shownValue } from '../kernel/write/problem.ts';
import type { Queryable } from '../kernel/write/table.ts';
import type { Group } from './precedence-groups.ts';
import type { Ranks } from './precedence-ranks.ts';
import { storeProblems } from './problem-store.ts';
import { fieldText } from './provenance-text.ts';
import type { SourcePart } from './source-part.ts';
import { layoutsOf, spotsOf } from './staged-rows.ts';

/** Values by columns of the table, as text. */
export type Values = Readonly<Record<string, string | null>>;

/** What becomes of a value that differs from what another source said of the record. */
export interface Decision {
  /** The row. */
  n: number;
  /** Its record. */
  id: number;
  group: Group;
  /** The other source. */
  other: string;
  old: Values;
  proposed: Values;
  /** Whether the row has no value of its own. */
  isBlank: boolean;
  /** Whether the record keeps what the other source said. */
  isKept: boolean;
}

const kept = 'VALUE_KEPT';
const replaced = 'VALUE_REPLACED';

/** Tells of values that were kept or replaced. Of a blank that replaced nothing there is nothing to tell. */
export async function storePrecedenceNotes(
  tx: Queryable,
  importId: number,
  part: SourcePart,
  plan: Plan,
  decisions: readonly Decision[],
  ranks: Ranks,
): Promise<void> {
  const told = Map.groupBy(
    decisions.filter(({ isBlank }) => !isBlank),
    ({ n }) => n,
  );
  if (told.size === 0) return;
  const spots = await spotsOf(tx, [...told.keys()]);
  const found = [...told].flatMap(([n, own]) => {
    const spot = spots.get(n);
    return spot ? [{ ...spot, rejections: [], notes: own.map((decision) => note(plan, decision, ranks)) }] : [];
  });
  const layouts = await layoutsOf(tx, part, importId);
  await storeProblems(tx, importId, found, (fileId) => layouts.get(fileId));
}

export async function clearPrecedenceNotes(tx: Queryable, importId: number): Promise<void> {
  await tx.query('delete from import_problem where import_id = $1 and code = any($2::text[])', [
    importId,
    [kept, replaced],
  ]);
}

function note(plan: Plan, { group, other, old, proposed, isKept }: Decision, ranks: Ranks): Problem {
  const { field, of } = group;
  const text = (values: Values) => (of ? shownValue(fieldText(plan.entity, of, values), of) : null);
  const was = text(old);
  const [zhValue, enValue] = was === null ? ['', ''] : [` ${was}`, `, ${was},`];
  const zh = ranks.label(other);
  return {
    ...{ code: isKept ? kept : replaced, column: field, value: text(proposed) },
    ...(isKept
      ? {
          zh: `保留了来源“${zh}”的值${zhValue}，其优先级更高。`,
          en: `The value of the source ${other}${enValue} is kept: it ranks higher.`,
        }
      : {
          zh: `取代了来源“${zh}”的值${zhValue}。`,
          en: `This takes the place of the value of the source ${other}${enValue.replace(/,$/, '')}.`,
        }),
  };
}
