import type { Alias } from '../kernel/write/matching.ts';
import { type Problem, problem, type Question } from '../kernel/write/problem.ts';
import type { Queryable } from '../kernel/write/table.ts';

/** Rows with problems, told apart by what becomes of them. */
export interface Sorted<K> {
  rejected: Map<K, readonly Problem[]>;
  /** Rows that wait until someone has said which record they are about. */
  waiting: Map<K, readonly Problem[]>;
}

/**
 * Tells rows that only wait for an answer from those that are rejected. What a review has refused before is not asked again.
 *
 * @param found - problems by whatever the caller knows its rows by
 */
export async function sortOut<K>(db: Queryable, found: ReadonlyMap<K, readonly Problem[]>): Promise<Sorted<K>> {
  const sorted: Sorted<K> = { rejected: new Map(), waiting: new Map() };
  const asked = [...found.values()].flatMap(questionsOf);
  const refused = asked.length > 0 ? await refusedOf(db, asked) : new Set<string>();
  for (const [row, problems] of found) {
    const settled = problems.map((each) => (each.question && refused.has(keyOf(each.question)) ? refusal(each) : each));
    const isWaiting = settled.length > 0 && settled.every(({ question }) => question !== undefined);
    sorted[isWaiting ? 'waiting' : 'rejected'].set(row, settled);
  }
  return sorted;
}

/** What has to be asked about a row, to be kept with it. */
export function questionsOf(problems: readonly Problem[]): Question[] {
  return problems.flatMap(({ question }) => question ?? []);
}

/** Sets staged rows aside, with what has to be asked about them. */
export async function hold(tx: Queryable, waiting: ReadonlyMap<number, readonly Problem[]>): Promise<void> {
  if (waiting.size === 0) return;
  await tx.query(
    `update import_row r set record = null, review = held.review
     from jsonb_to_recordset($1::jsonb) as held(n bigint, review jsonb) where r.id = held.n`,
    [JSON.stringify([...waiting].map(([n, problems]) => ({ n, review: questionsOf(problems) })))],
  );
}

/** Asks what rows of an import have left open, once for each name. A question that is open already is asked of the newest row. */
export async function openReviews(tx: Queryable, importId: number): Promise<void> {
  await tx.query(
    `insert into import_review as known (entity, name, match_key, source, file_id, "row", reference, record, candidates)
     select distinct on (q.entity, q."matchKey") q.entity, q.name, q."matchKey", i.source, f.id, r."row", q.reference, q.record,
       array(select c::int from jsonb_array_elements_text(q.candidates) c)
     from import i join import_file f on f.import_id = i.id join import_row r on r.file_id = f.id
     cross join lateral jsonb_to_recordset(r.review)
       as q(entity text, name text, "matchKey" text, reference text, record jsonb, candidates jsonb)
     where i.id = $1 and r.review is not null
     order by q.entity, q."matchKey", r.id
     on conflict (entity, match_key) where state = 'OPEN' do update
       set (name, source, file_id, "row", reference, record, candidates) = row(excluded.name, excluded.source, excluded.file_id,
         excluded."row", excluded.reference, excluded.record, excluded.candidates)`,
    [importId],
  );
}

/** Records by which decisions rows of an import found their records: such a decision stands as long as the import does. */
export async function recordUses(tx: Queryable, importId: number, aliases: readonly Alias[]): Promise<void> {
  if (aliases.length === 0) return;
  await tx.query(
    `insert into import_review_use (review_id, import_id)
     select distinct r.id, $1::int from unnest($2::text[], $3::int[]) as used(entity, id)
     join import_review r on r.entity = used.entity and r.alias_id = used.id where r.state = 'DECIDED'
     on conflict do nothing`,
    [importId, aliases.map(({ entity }) => entity), aliases.map(({ id }) => id)],
  );
}

/** The questions among some whose last answer was to import no such row. */
async function refusedOf(db: Queryable, asked: readonly Question[]): Promise<ReadonlySet<string>> {
  const refused = await db.query<Pick<Question, 'entity' | 'matchKey'>>(
    `select entity, "matchKey" from (
       select distinct on (r.entity, r.match_key) r.entity, r.match_key as "matchKey", r.decision
       from (select distinct * from unnest($1::text[], $2::text[]) as q(entity, match_key)) q
       join import_review r on r.entity = q.entity and r.match_key = q.match_key and r.state = 'DECIDED'
       order by r.entity, r.match_key, r.decided_at desc) last
     where decision = 'REJECTED'`,
    [asked.map(({ entity }) => entity), asked.map(({ matchKey }) => matchKey)],
  );
  return new Set(refused.map(keyOf));
}

function keyOf({ entity, matchKey }: Pick<Question, 'entity' | 'matchKey'>): string {
  return `${entity} ${matchKey}`;
}

function refusal({ column, value }: Problem): Problem {
  return problem('MATCH_REFUSED', column, value);
}
