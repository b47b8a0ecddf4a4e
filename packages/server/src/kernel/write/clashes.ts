import { candidates, newcomers, type Source } from './candidates.ts';
import { likenessColumns, likenessesOf } from './likeness.ts';
import { knowing, match } from './matching.ts';
import { named, type Plan } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { type Queryable, quoted, type Separation } from './table.ts';

/** How a sentence calls other rows of the same batch. */
export type PlacesOf = (rows: readonly number[]) => Promise<ReadonlyMap<number, Place>>;
export type Place = readonly [zh: string, en: string];

/** Why a row does not stand beside the others. */
export interface Clash {
  problem: Problem;
  /** The earlier row that it repeats exactly: then nothing is lost with it. */
  repeats?: number;
}

/** Two rows, or a row and a record, that may not stand beside each other. */
interface Pair {
  n: string;
  /** The other row; null for a record that no row of the batch is about. */
  other: string | null;
  separation: string;
}

/**
 * Finds the rows that repeat or overlap an earlier row or a record that is there.
 *
 * @param areNew - none of the rows was found to have a record, so that none needs to be looked for again
 * @returns what is wrong by row: of rows that clash with each other the first is kept
 *
 * @remarks
 * Looks at the whole batch at once, since the record that a row overlaps may be one that another row moves out of the way.
 */
export async function findClashes(
  db: Queryable,
  plan: Plan,
  source: Source,
  placesOf: PlacesOf,
  areNew = false,
): Promise<Map<number, Clash>> {
  const { separations } = plan.table;
  const likenesses = likenessesOf(plan);
  if (separations.length + likenesses.length === 0) return new Map();
  const isKnown = areNew || plan.tiers.length === 0;
  const known = isKnown ? source : knowing(source, (await match(db, plan, source, 'left out')).found);
  const looked = [...columnsOf(separations).map((name) => `(c).${quoted(name)}`), ...likenessColumns(plan)];
  const clashing = [
    ...separations.flatMap((each) => [betweenRows(each), ...withRecords(plan, each)]),
    ...likenesses.map(({ name, pairs }) => `select n, other, '${name}' as separation from (${pairs}) p`),
  ];
  const pairs = await db.query<Pair>(
    `with ${areNew ? `${newcomers(plan, known)}, candidate as (select n, null::int as id, record, c from newcomer)` : candidates(plan, known)},
     proposed as materialized (select ${['n', 'id', ...looked].join(', ')} from candidate)
     select * from (${clashing.join(' union all ')}) as clashes
     order by n, other nulls first, separation`,
    [...known.values],
  );
  const found = settle([...separations, ...likenesses.map((each) => ({ ...each, exclusion: false }))], pairs);
  const places = await placesOf([...found.values()].flatMap(({ rival }) => rival ?? []));
  const repeated = await repetitions(db, source, found);
  return new Map(
    [...found].map(([n, { bound, rival }]): [number, Clash] => {
      const place = rival === undefined ? undefined : places.get(rival);
      if (rival === undefined || !place || !repeated.has(n)) return [n, { problem: sentence(plan, bound, place) }];
      return [n, { problem: problem('REPEATED_ROW', null, null, place), repeats: rival }];
    }),
  );
}

/** The rows that say the same as their rivals, in every column. */
async function repetitions(
  db: Queryable,
  { text, values }: Source,
  found: ReadonlyMap<number, Settled>,
): Promise<ReadonlySet<number>> {
  const pairs = [...found].flatMap(([n, { rival }]) => (rival === undefined ? [] : [[n, rival] as const]));
  if (pairs.length === 0) return new Set();
  const [rows, rivals] = [`$${values.length + 1}::bigint[]`, `$${values.length + 2}::bigint[]`];
  const same = await db.query<{ n: string }>(
    `with source as (${text})
     select pair.n from unnest(${rows}, ${rivals}) pair(n, rival)
     join source a on a.n = pair.n join source b on b.n = pair.rival where a.record = b.record`,
    [...values, pairs.map(([n]) => n), pairs.map(([, rival]) => rival)],
  );
  return new Set(same.map(({ n }) => Number(n)));
}

/** What rows may not agree in: a separation of the table, or a likeness. */
type Bound = Pick<Separation, 'name' | 'exclusion' | 'columns'>;

/** What keeps a row from standing, and the row that stands already; none for a record. */
interface Settled {
  bound: Bound;
  rival: number | undefined;
}

/** Decides which rows stand: in their order, each unless it clashes with one that stands already. */
function settle(bounds: readonly Bound[], pairs: readonly Pair[]): Map<number, Settled> {
  const found = new Map<number, Settled>();
  /** The row that stands for a group of equal ones: its first that is not rejected. */
  const kept = new Map<string, number>();
  for (const { n, other, separation } of pairs) {
    const row = Number(n);
    if (found.has(row)) continue;
    const bound = bounds.find(({ name }) => name === separation) as Bound;
    const group = `${separation} ${other}`;
    const rival = other === null ? undefined : bound.exclusion ? Number(other) : (kept.get(group) ?? Number(other));
    // A row that is rejected already keeps no other row out.
    if (rival !== undefined && found.has(rival)) kept.set(group, row);
    else found.set(row, { bound, rival });
  }
  return found;
}

function columnsOf(separations: readonly Separation[]): string[] {
  return [...new Set(separations.flatMap(({ columns }) => columns))].filter((name) => name !== 'id');
}

/** One row, or one record, with the elements of a separation as `e0`, `e1`, …, where it holds for it at all. */
function elementsOf({ elements, predicate, nullsEqual }: Separation, of: string, key: string): string {
  const named = elements.map(({ expression }, at) => `(${expression}) as e${at}`);
  // Not `num_nulls(…) = 0`: the planner takes that for rare, and joins all rows with all rows in a loop.
  const complete = nullsEqual ? 'true' : elements.map((_, at) => `e${at} is not null`).join(' and ');
  return `(select * from (select ${key}, id, ${named.join(', ')} from ${of} ${predicate === null ? '' : `where ${predicate}`}) x where ${complete})`;
}

function agree({ elements, nullsEqual }: Separation): string {
  return elements
    .map(({ operator }, at) =>
      nullsEqual && operator === '='
        ? `a.e${at} is not distinct from b.e${at}`
        : `a.e${at} operator(${operatorIn(operator)}) b.e${at}`,
    )
    .join(' and ');
}

const operatorIn = (operator: string) => `pg_catalog.${operator}`;

/** Pairs of rows; for equality only the first of a group stands for all, lest ten thousand equal rows make a hundred million pairs. */
function betweenRows(separation: Separation): string {
  const rows = elementsOf(separation, 'proposed', 'n');
  const select = `select b.n, a.n as other, '${separation.name}' as separation`;
  if (separation.exclusion) return `${select} from ${rows} a join ${rows} b on a.n < b.n and ${agree(separation)}`;
  const group = separation.elements.map((_, at) => `e${at}`).join(', ');
  return `${select} from (select n, min(n) over (partition by ${group}) as first from ${rows} r) b
    cross join lateral (select b.first as n) a where b.n <> b.first`;
}

/** Rows against records that the batch leaves as they are. A natural key needs no look: it is how rows found their records. */
function withRecords({ keys, table }: Plan, separation: Separation): string[] {
  const isKey = keys.some(
    (key) => key.length === separation.columns.length && key.every((column) => separation.columns.includes(column)),
  );
  if (isKey && !separation.exclusion) return [];
  return [
    `select b.n, null::bigint as other, '${separation.name}' as separation from ${elementsOf(separation, 'proposed', 'n')} b
      where exists (select from ${elementsOf(separation, quoted(table.name), 'null')} a
        where ${agree(separation)} and not exists (select from proposed p where p.id = a.id))`,
  ];
}

function sentence(plan: Plan, { exclusion, columns }: Bound, place: Place | undefined): Problem {
  const [zh, en] = named(plan, columns);
  const column = plan.fields.get(columns[0] ?? '') ?? columns[0] ?? null;
  if (exclusion) {
    return place
      ? problem('OVERLAPPING_ROW', column, null, place, [zh, en])
      : problem('OVERLAP', column, null, [zh, en]);
  }
  return place
    ? problem('DUPLICATE_ROW', column, null, place, [zh, en])
    : problem('ALREADY_TAKEN', column, null, [zh, en]);
}
