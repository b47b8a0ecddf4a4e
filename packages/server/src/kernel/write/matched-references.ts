import type { Registry } from '../registry.ts';
import { given } from './candidates.ts';
import { loadCodeBook } from './code-book.ts';
import { type Alias, match } from './matching.ts';
import { type Plan, planOf } from './plan.ts';
import type { Problem } from './problem.ts';
import { type Draft, type Key, readRow, type WriteRow } from './read-row.ts';
import type { Queryable } from './table.ts';
import type { Stored } from './value.ts';

/** What became of a reference that gives whatever it knows of its record. */
export type MatchedReference =
  | { value: number; alias: Alias | null }
  | { problems: readonly Problem[] }
  | { candidates: 0; tried: readonly Readonly<Record<string, Stored>>[] };

/**
 * What some references lead to: found by keys of one column, then by the tiers of the target, as a row of the target itself
 * would be. They may give several of these together, any of them null: `{ creditCode, 'listings.code', name }`.
 *
 * @param keys - by what the caller knows them by
 * @throws when one has a field that tells no record: that is a mistake of the caller's code, not of the data
 */
export async function matchReferences(
  db: Queryable,
  registry: Registry,
  target: string,
  keys: ReadonlyMap<string, Key>,
  today: string,
): Promise<Map<string, MatchedReference>> {
  const plan = await planOf(db, registry, target);
  const fields = [...new Set(keys.values().flatMap((key) => Object.keys(key)))];
  checkFields(plan, fields);
  const codes = await loadCodeBook(db, [...new Set(fields.flatMap((field) => plan.parts.get(field)?.list ?? []))]);
  const drafts = [...keys.values()].map((key) => readRow(plan, key as WriteRow, codes, today));
  const rows = drafts.flatMap(({ record, problems }, n) => (problems.length > 0 ? [] : [{ n, record }]));
  const { found, ambiguous } = await match(db, plan, given(rows), 'found');
  return new Map([...keys.keys()].map((id, n) => [id, outcome(drafts[n] as Draft, n)]));

  function outcome({ record, problems }: Draft, n: number): MatchedReference {
    const doubt = ambiguous.get(n);
    const hit = found.get(n);
    if (problems.length > 0 || doubt) return { problems: doubt ? [doubt] : problems };
    if (hit) return { value: hit.id, alias: hit.alias };
    const own = Object.entries(record).filter(([column, value]) => value !== null && isTelling(plan, column));
    return { candidates: 0, tried: own.map(([column, value]) => ({ [column]: value as Stored })) };
  }
}

function checkFields({ entity, tiers }: Plan, fields: readonly string[]): void {
  const telling = new Set([
    ...entity.keys.filter((key) => key.length === 1).flat(),
    ...tiers.map(({ field }) => field),
  ]);
  const other = fields.find((field) => !telling.has(field));
  if (other !== undefined) throw new Error(`${entity.name} records are not told by their ${other}.`);
}

/** Whether another row of the batch could be known by this column alone. */
function isTelling({ keys, tiers, table }: Plan, column: string): boolean {
  const isTier = tiers.some(({ places }) =>
    places.some((place) => place.table === table.name && place.column === column),
  );
  return isTier || keys.some((key) => key.length === 1 && key[0] === column);
}
