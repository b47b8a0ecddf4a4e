import type { Plan } from './plan.ts';
import { quoted } from './table.ts';
import type { Tier } from './tiers.ts';

/** What makes rows of a batch the same record to the entity's tiers, where no unique key of the table says so. */
export interface Likeness {
  /** Tells it from the others, and from the separations of the table. */
  name: string;
  /** What rows agree in, as columns or as the path of a cell. */
  columns: readonly string[];
  /** A query of `n` and `other`, the earlier row that it is like, over the rows `proposed`. */
  pairs: string;
}

/** Columns that `proposed` needs for {@link likenessesOf}: what the tiers look for, of a row given as `record` and `c`. */
export function likenessColumns({ tiers }: Plan): string[] {
  return givenIn(tiers).map((given) =>
    given.includes('.') ? `record->>'${given}' as ${quoted(given)}` : `(c).${quoted(given)}`,
  );
}

/**
 * The likenesses of an entity with tiers: rows about one record, and new rows that a tier would find each other by, were they
 * written one after the other. Two rows that both have a key are not alike, whatever they are called.
 *
 * @remarks Where every new row has a key nothing is compared, however many there are.
 */
export function likenessesOf({ tiers, keys, fields }: Plan): Likeness[] {
  const [first] = tiers;
  if (!first) return [];
  const isKeyed = keys.map((key) => `(${key.map((column) => `${quoted(column)} is not null`).join(' and ')})`);
  const keyed = isKeyed.join(' or ') || 'false';
  const aboutOne: Likeness = {
    name: ' record',
    columns: [(tiers.find(({ isName }) => isName) ?? first).field],
    pairs: `select n, earliest as other from (
        select n, min(n) over (partition by id) as earliest from proposed where id is not null) r
      where earliest < n`,
  };
  const alike = givenIn(tiers).map(
    (given): Likeness => ({
      name: ` ${given}`,
      columns: [fields.get(given)?.replace(/MatchKey$/, '') ?? given],
      pairs: `select n, other from (
          select n, case when keyed then bare else first end as other from (
            select n, keyed, min(n) over w as first, min(n) filter (where not keyed) over w as bare
            from (select n, ${quoted(given)} as given, (${keyed}) as keyed from proposed where id is null) p
            where given <> '' window w as (partition by given)) g) a
        where other < n and exists (select from proposed where id is null and not (${keyed}))`,
    }),
  );
  return [aboutOne, ...alike];
}

/** What the tiers look for, each once. */
function givenIn(tiers: readonly Tier[]): string[] {
  return [...new Set(tiers.flatMap(({ places }) => places.map(({ given }) => given)))];
}
