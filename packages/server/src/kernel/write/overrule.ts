import type { Choose } from './apply.ts';
import { judge, type Verdict } from './judge.ts';
import type { Plan } from './plan.ts';
import type { Queryable } from './table.ts';

/**
 * Lets values of rows give way to those of their records, where others have the say about them.
 *
 * @param changing - rows that would change their record
 * @returns those of them that have given way, and so have to be judged again
 */
export type Overrule = (changing: readonly Verdict[]) => Promise<readonly number[]>;

/** Judges rows by what they say in the end. */
export async function judgeOverruled(
  db: Queryable,
  plan: Plan,
  choose: Choose,
  rows: readonly number[],
  overrule: Overrule,
): Promise<Verdict[]> {
  const verdicts = await judge(db, plan, choose(rows));
  const changing = verdicts.filter(({ outcome }) => outcome === 'updated');
  const yielding = changing.length > 0 ? await overrule(changing) : [];
  if (yielding.length === 0) return verdicts;
  const anew = new Map((await judge(db, plan, choose(yielding))).map((verdict) => [verdict.n, verdict]));
  return verdicts.map((verdict) => anew.get(verdict.n) ?? verdict);
}
