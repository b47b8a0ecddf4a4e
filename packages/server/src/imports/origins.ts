import type { Verdict } from '../kernel/write/judge.ts';
import type { Plan } from '../kernel/write/plan.ts';
import { type Queryable, quoted } from '../kernel/write/table.ts';
import type { Spot } from './staged-rows.ts';

/**
 * Records which row of which file each record came from, and what the row did to it. A row of the very file that is recorded
 * already and that changed nothing says nothing new, so importing a file again adds nothing.
 *
 * @param accepted - rows as they were written
 */
export async function recordOrigins(
  tx: Queryable,
  plan: Plan,
  accepted: readonly Verdict[],
  spots: ReadonlyMap<number, Spot>,
): Promise<void> {
  const isNew = ({ outcome }: Verdict) => outcome === 'created';
  await recordNew(tx, plan, accepted.filter(isNew), spots);
  await recordKnown(
    tx,
    plan,
    accepted.filter((verdict) => !isNew(verdict)),
  );
}

/** Records that were just made: nothing was said of them before. It is the largest imports that make records. */
async function recordNew(
  tx: Queryable,
  { entity }: Plan,
  made: readonly Verdict[],
  spots: ReadonlyMap<number, Spot>,
): Promise<void> {
  if (made.length === 0) return;
  await tx.query(
    `insert into record_origin (entity, record_id, file_id, "row", outcome, version)
     select $1, id, file_id, "row", 'CREATED', version
     from unnest($2::int[], $3::int[], $4::int[], $5::bigint[]) as made(id, file_id, "row", version)`,
    [
      entity.name,
      made.map(({ id }) => id),
      made.map(({ n }) => spots.get(n)?.fileId),
      made.map(({ n }) => spots.get(n)?.row),
      made.map(({ version }) => version),
    ],
  );
}

/**
 * Records that were there. What a row said and the record does not say is kept with it: what gave way to a source of higher
 * rank, a name that the record goes by beside its own, and cells that were blank where the record has a key or a default.
 */
async function recordKnown(tx: Queryable, plan: Plan, met: readonly Verdict[]): Promise<void> {
  if (met.length === 0) return;
  const others = plan.names.map(({ columns: [name = ''] }) => {
    const said = `r.record->'${name}'`;
    return ` || case when ${said} <> to_jsonb(t.${quoted(name)}) then jsonb_build_object('${name}', ${said}) else '{}' end`;
  });
  await tx.query(
    `insert into record_origin (entity, record_id, file_id, "row", outcome, said, before, version)
     select $1, met.id, r.file_id, r.row, met.outcome::record_outcome,
       nullif(blanks || coalesce(r.overruled, '{}')${others.join('')}, '{}'), met.before::jsonb, met.version
     from unnest($2::bigint[], $3::int[], $4::text[], $5::text[], $6::bigint[]) as met(n, id, outcome, before, version)
     join import_row r on r.id = met.n
     join import_file f on f.id = r.file_id
     ${others.length > 0 ? `join ${quoted(plan.table.name)} t on t.id = met.id` : ''}
     cross join lateral (
       select coalesce(jsonb_object_agg(given."column", null), '{}') as blanks
       from jsonb_to_recordset($7::jsonb) as given(field text, "column" text)
       where given.field = any(f.fields) and not r.record ? given."column") b
     where met.outcome <> 'UNCHANGED' or not exists (
       select from record_origin o join import_file of on of.id = o.file_id
       where o.entity = $1 and o.record_id = met.id and o.row = r.row and of.name = f.name and of.checksum = f.checksum
         and of.sheet is not distinct from f.sheet)
     order by met.n`,
    [
      plan.entity.name,
      met.map(({ n }) => n),
      met.map(({ id }) => id),
      met.map(({ outcome }) => outcome.toUpperCase()),
      met.map(({ before }) => before ?? null),
      met.map(({ version }) => version ?? null),
      JSON.stringify([...plan.parts.values()].map(({ name, info }) => ({ field: name, column: info.column }))),
    ],
  );
}

/**
 * Takes note that an import itself has changed records once more, after their origins were recorded: that is no change by
 * someone else.
 *
 * @param ids - records that it made or changed before
 */
export async function renewVersions(tx: Queryable, { entity, table }: Plan, importId: number, ids: readonly number[]) {
  await tx.query(
    `update record_origin o set version = t.xmin::text::bigint from ${quoted(table.name)} t, import_file f
     where t.id = any($1::int[]) and o.entity = $2 and o.record_id = t.id and o.outcome <> 'UNCHANGED'
       and f.id = o.file_id and f.import_id = $3`,
    [ids, entity.name, importId],
  );
}
