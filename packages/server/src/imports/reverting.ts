import { DatabaseError } from '@district-hub/db';
import type { Registry } from '../kernel/registry.ts';
import { named, type Plan, planOf } from '../kernel/write/plan.ts';
import { type Queryable, quoted } from '../kernel/write/table.ts';
import { nameAuthor } from '../kernel/write/write.ts';
import { ImportFailure } from './failure.ts';
import { type ImportContext, importIn } from './import-context.ts';
import { type Blocker, type Blockers, findBlockers } from './reverting-blockers.ts';
import { done } from './reverting-done.ts';
import { clearAway } from './tidying.ts';
import { takeTurn } from './turn.ts';

/**
 * Takes a committed import back, in one transaction: what it made is removed, what it changed is put back, and nothing is left
 * of it but its report. It can be imported again. An import that is reverted already stays so.
 *
 * @throws {@link ImportFailure} with what stands in the way, when records were changed since or others refer to them
 *
 * @remarks
 * The records are locked before anything is looked at, so that nobody changes them, or begins to refer to them, meanwhile.
 */
export async function revert(context: ImportContext, id: number): Promise<number> {
  const { db, registry, author } = context;
  const plan = await db.transaction(
    async (tx) => {
      const { state } = await importIn(tx, id, ['COMMITTED', 'REVERTED'], true);
      if (state === 'REVERTED') return undefined;
      await nameAuthor(tx, author);
      const entity = await entityOf(tx, id);
      const found = entity === undefined ? undefined : await planOf(tx, registry, entity);
      if (found) await takeBack(tx, id, found, registry);
      const set = `state = 'REVERTED', reverted_at = now(), touched_at = now()`;
      await tx.query(`update import set ${set} where id = $1`, [id]);
      return found;
    },
    // All records are taken back by one statement, which takes the longer the more there are.
    { statementTimeoutMs: 0 },
  );
  for (const table of plan ? [plan.table.name, 'record_origin'] : []) await clearAway(db, table);
  return id;
}

/** The entity of the records that came from an import; undefined when none did. */
async function entityOf(tx: Queryable, id: number): Promise<string | undefined> {
  const [found] = await tx.query<{ entity: string }>(
    'select entity from record_origin where file_id in (select id from import_file where import_id = $1) limit 1',
    [id],
  );
  return found?.entity;
}

async function takeBack(tx: Queryable, id: number, plan: Plan, registry: Registry): Promise<void> {
  const table = quoted(plan.table.name);
  await takeTurn(tx, plan.table.name);
  await tx.query(
    `with ${done} select from ${table} t where t.id in (select record_id from done) order by t.id for update`,
    [id],
  );
  refuseIf(await findBlockers(tx, registry, plan, id));
  try {
    await tx.query(undoing(plan), [id]);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== 'CONSTRAINT') throw error;
    throw notRevertible({ blockers: [takenSince(plan, error)], total: 1 });
  }
  await tx.query(restoring(plan), [id]);
  await tx.query('delete from record_origin where file_id in (select id from import_file where import_id = $1)', [id]);
}

/**
 * New records go before changed ones are put back, which may need the room; and both in one statement, since changed ones may
 * refer to new ones until then.
 */
function undoing({ table }: Plan): string {
  const columns = table.columns.filter(({ name }) => name !== 'id').map(({ name }) => quoted(name));
  return `with ${done},
    removed as (delete from ${quoted(table.name)} where id in (select record_id from done where outcome = 'CREATED') returning id)
    update ${quoted(table.name)} target set ${columns.map((name) => `${name} = (was).${name}`).join(', ')}
    from (
      select record_id, jsonb_populate_record(t, before) as was
      from done join ${quoted(table.name)} t on t.id = record_id where outcome = 'UPDATED' and before is not null) put_back
    where target.id = record_id and (select count(*) from removed) >= 0`;
}

/** A record that was put back is again as an earlier import had left it, which so can be reverted in its turn. */
function restoring({ table }: Plan): string {
  return `with ${done}
    update record_origin earlier set version = t.xmin::text::bigint from done join ${quoted(table.name)} t on t.id = done.record_id
    where earlier.entity = done.entity and earlier.record_id = done.record_id
      and earlier.version = (done.before->>'xmin')::bigint`;
}

function refuseIf(found: Blockers): void {
  if (found.total > 0) throw notRevertible(found);
}

function notRevertible({ blockers, total }: Blockers): ImportFailure {
  return new ImportFailure(
    'ImportNotRevertible',
    `此次导入不能撤销：导入之后有记录变动或被引用（${total} 处）。`,
    `The import cannot be reverted: records were changed since, or others refer to them (${total} in the way).`,
    { blockers, total },
  );
}

/** What the database says when a value that would be put back is another record's by now. */
function takenSince(plan: Plan, { constraint, column }: DatabaseError): Blocker {
  const { separations, checks, name } = plan.table;
  const violated = [...separations, ...checks].find((each) => each.name === constraint);
  const columns = violated?.columns ?? (column ? [column] : []);
  return {
    entity: plan.entity.name,
    label: plan.entity.model.label,
    key: named(plan, columns)[1] || name,
    reason: 'TAKEN_SINCE',
  };
}
