import { candidates } from '../kernel/write/candidates.ts';
import type { Verdict } from '../kernel/write/judge.ts';
import { knowing } from '../kernel/write/matching.ts';
import type { Overrule } from '../kernel/write/overrule.ts';
import type { Plan } from '../kernel/write/plan.ts';
import { type Queryable, quoted } from '../kernel/write/table.ts';
import { type Group, groupsOf } from './precedence-groups.ts';
import { clearPrecedenceNotes, type Decision, storePrecedenceNotes, type Values } from './precedence-notes.ts';
import { type Ranks, readRanks } from './precedence-ranks.ts';
import type { SourcePart } from './source-part.ts';
import { chosen } from './staged-rows.ts';

/** What a row of another source says of a record. */
interface Statement {
  id: number;
  source: string;
  fields: string[];
  /** Where it no longer agrees with the record, what it said. */
  said: Values | null;
}

/** What a row would change: values of the columns that it gives, of the record as it is and as it would be. */
interface Change {
  n: string;
  id: number;
  old: Values;
  new: Values;
}

/**
 * Precedence between sources: what a row says gives way where a source of higher rank has said something else. The value of
 * the row is kept beside it, and a note tells of it.
 *
 * @param lock - whether the rows are about to be written, so that nobody may change their records any more
 *
 * @remarks
 * Only rows that would change a record are looked at, and of these only records of which another source says anything. A
 * blank tells nothing, so it never takes away what another source said, whatever their ranks.
 */
export function precedence(tx: Queryable, importId: number, part: SourcePart, plan: Plan, lock: boolean): Overrule {
  return async (changing) => {
    if (lock) await lockRecords(tx, plan, changing);
    const others = Map.groupBy(await statements(tx, part, plan, changing), ({ id }) => id);
    const concerned = changing.filter(({ id }) => id !== null && others.has(id));
    if (concerned.length === 0) return [];
    const ranks = await readRanks(tx);
    const decisions = (await changes(tx, plan, concerned)).flatMap((change) =>
      decide(plan, change, others.get(change.id) ?? [], ranks, part.name),
    );
    await storePrecedenceNotes(tx, importId, part, plan, decisions, ranks);
    return giveWay(
      tx,
      plan,
      decisions.filter(({ isKept }) => isKept),
    );
  };
}

/** Undoes what gave way when an import was validated, so that it can be decided as things are when it is committed. */
export async function restoreOverruled(tx: Queryable, importId: number): Promise<void> {
  await tx.query(
    `update import_row set record = record || overruled, overruled = null
     where overruled is not null and record is not null and file_id in (select id from import_file where import_id = $1)`,
    [importId],
  );
  await clearPrecedenceNotes(tx, importId);
}

async function lockRecords(tx: Queryable, { table }: Plan, changing: readonly Verdict[]): Promise<void> {
  const ids = changing.map(({ id }) => id);
  await tx.query(`select from ${quoted(table.name)} where id = any($1::int[]) order by id for update`, [ids]);
}

function statements(
  tx: Queryable,
  { name }: SourcePart,
  { entity }: Plan,
  changing: readonly Verdict[],
): Promise<Statement[]> {
  return tx.query<Statement>(
    `select o.record_id as id, i.source, f.fields,
       (select jsonb_object_agg(key, value) from jsonb_each_text(o.said)) as said
     from record_origin o join import_file f on f.id = o.file_id join import i on i.id = f.import_id
     where o.entity = $1 and o.record_id = any($2::int[]) and split_part(i.source, '/', 1) <> split_part($3, '/', 1)`,
    [entity.name, changing.map(({ id }) => id), name],
  );
}

function changes(tx: Queryable, plan: Plan, rows: readonly Verdict[]): Promise<Change[]> {
  const found = new Map(rows.flatMap((row) => (row.found ? [[row.n, row.found] as const] : [])));
  const source = knowing(chosen(rows.map(({ n }) => n)), found);
  return tx.query<Change>(
    `with ${candidates(plan, source)}
     select n, id, old, new from candidate
     cross join lateral (select to_jsonb(t) as was, to_jsonb(c) as will_be offset 0) both_of_them
     cross join lateral (select jsonb_object_agg(key, was->>key) as old, jsonb_object_agg(key, will_be->>key) as new
       from jsonb_object_keys(record) key) given
     where id is not null`,
    [...source.values],
  );
}

/** What becomes of each group of columns in which a row differs from what another source said. */
function decide(plan: Plan, change: Change, others: readonly Statement[], ranks: Ranks, own: string): Decision[] {
  const { n, old, new: proposed } = change;
  return groupsOf(plan).flatMap((group): Decision[] => {
    const isChanged = group.columns.some((column) => column in proposed && proposed[column] !== old[column]);
    if (!isChanged || old[group.head] == null) return [];
    const [highest] = others
      .filter((other) => says(other, group, old[group.head] as string))
      .sort((a, b) => ranks.of(a.source) - ranks.of(b.source));
    if (!highest) return [];
    const isBlank = proposed[group.head] == null;
    const isKept = isBlank || ranks.of(highest.source) < ranks.of(own);
    return [{ n: Number(n), id: change.id, group, other: highest.source, old, proposed, isBlank, isKept }];
  });
}

/** Whether a statement is what the record says now. */
function says({ fields, said }: Statement, { field, head }: Group, value: string): boolean {
  const isGiven = fields.some((path) => path.split('.')[0] === field);
  return isGiven && (said === null || !(head in said) || said[head] === value);
}

/**
 * Lets rows say what their records say already: without a value they might not be found to be about them any more.
 *
 * @returns the rows that have given way
 */
async function giveWay(tx: Queryable, { table }: Plan, kept: readonly Decision[]): Promise<number[]> {
  if (kept.length === 0) return [];
  const rows = [...Map.groupBy(kept, ({ n }) => n)].map(([n, decisions]) => ({
    n,
    id: decisions[0]?.id,
    columns: decisions.flatMap(({ group }) => group.columns),
  }));
  await tx.query(
    `update import_row r set record = r.record || was, overruled = own
     from jsonb_to_recordset($1::jsonb) as given(n bigint, id int, columns text[])
     join ${quoted(table.name)} t on t.id = given.id
     cross join lateral (select to_jsonb(t) as now) as_json
     join import_row s on s.id = given.n
     cross join lateral (
       select jsonb_object_agg(key, now->key) as was, jsonb_object_agg(key, value) as own
       from jsonb_each(s.record) where key = any(given.columns)) both_of_them
     where r.id = given.n`,
    [JSON.stringify(rows)],
  );
  return rows.map(({ n }) => n);
}
