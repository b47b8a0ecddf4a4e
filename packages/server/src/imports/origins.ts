import type { Verdict } from '../kernel/write/judge.ts';
import type { Queryable } from '../kernel/write/table.ts';

/**
 * Records which row of which file each record came from. A row of the very file that is recorded already says nothing new,
 * so importing a file again adds nothing.
 */
export async function recordOrigins(tx: Queryable, entity: string, accepted: readonly Verdict[]): Promise<void> {
  const known = accepted.filter(({ id }) => id !== null);
  if (known.length === 0) return;
  await tx.query(
    `insert into record_origin (entity, record_id, file_id, "row", outcome)
     select $1, given.id, r.file_id, r.row, given.outcome::record_outcome
     from unnest($2::bigint[], $3::int[], $4::text[]) as given(n, id, outcome)
     join import_row r on r.id = given.n
     join import_file f on f.id = r.file_id
     where not exists (
       select from record_origin o join import_file of on of.id = o.file_id
       where o.entity = $1 and o.record_id = given.id and o.row = r.row and of.name = f.name and of.checksum = f.checksum)
     order by given.n`,
    [entity, known.map(({ n }) => n), known.map(({ id }) => id), known.map(({ outcome }) => outcome.toUpperCase())],
  );
}
