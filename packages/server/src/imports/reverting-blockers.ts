import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import type { Plan } from '../kernel/write/plan.ts';
import { type Queryable, quoted } from '../kernel/write/table.ts';
import { done } from './reverting-done.ts';
import { keysOfRecords } from './reverting-keys.ts';

/** Why a record stands in the way of reverting an import, with what is said of it. */
export const blockerReasons = {
  CHANGED_SINCE: { zh: '其后有变更', en: 'It was changed, or removed, since the import wrote it.' },
  IMPORTED_SINCE: { zh: '其后又有导入', en: 'A later import brought it too; that one has to be reverted first.' },
  REFERRED_TO: { zh: '引用了本次新增的记录', en: 'It refers to a record that the import made.' },
  TAKEN_SINCE: {
    zh: '原值已被占用',
    en: 'A value that would be put back is another record’s by now; the key names the columns.',
  },
} as const;
export type BlockerReason = keyof typeof blockerReasons;

/** A record that stands in the way of reverting an import. */
export interface Blocker {
  entity: string;
  label: string;
  key: string;
  reason: BlockerReason;
}

export interface Blockers {
  /** Some of them, at most {@link mostBlockers} for each reason and referring column. */
  blockers: Blocker[];
  total: number;
}

const mostBlockers = 20;

interface Found {
  id: number;
  total: number;
}

/** Finds what stands in the way of reverting an import whose records are locked. */
export async function findBlockers(tx: Queryable, registry: Registry, plan: Plan, importId: number): Promise<Blockers> {
  const { entity } = plan;
  const table = quoted(plan.table.name);
  const blockers: Blocker[] = [];
  let total = 0;
  await add(
    'CHANGED_SINCE',
    entity,
    `select record_id as id from done left join ${table} t on t.id = record_id
     where version is null or t.id is null or t.xmin::text::bigint <> version`,
  );
  await add(
    'IMPORTED_SINCE',
    entity,
    `select record_id as id from done where exists (
       select from record_origin o join import_file f on f.id = o.file_id
       where o.entity = done.entity and o.record_id = done.record_id and o.id > done.id and f.import_id <> $1)`,
  );
  for (const { other, from, to } of await referencesTo(tx, registry, plan)) {
    const own = other.name === entity.name;
    const column = quoted(from);
    await add(
      'REFERRED_TO',
      other,
      `select r.id from ${quoted(other.model.table)} r join ${table} t on r.${column} = t.${quoted(to)}
       where t.id in (select record_id from done where outcome = 'CREATED')
       ${own ? `and not exists (select from done own where own.record_id = r.id and (own.outcome = 'CREATED' or own.before ? '${from}'))` : ''}`,
    );
  }
  return { blockers, total };

  async function add(reason: BlockerReason, of: EntityDeclaration, query: string): Promise<void> {
    const found = await tx.query<Found>(
      `with ${done} select id, (count(*) over ())::int as total from (${query}) found order by id limit ${mostBlockers}`,
      [importId],
    );
    total += found[0]?.total ?? 0;
    const ids = found.map(({ id }) => id);
    const keys = await keysOfRecords(tx, registry, of, ids);
    for (const id of ids) blockers.push({ entity: of.name, label: of.model.label, key: keys.get(id) ?? '', reason });
  }
}

interface Reference {
  other: EntityDeclaration;
  from: string;
  to: string;
}

/** The columns of entities that refer to a table, whatever would become of them when its rows go. */
async function referencesTo(tx: Queryable, { entities }: Registry, { table }: Plan): Promise<Reference[]> {
  const found = await tx.query<{ name: string; from: string; to: string }>(
    `select r.relname as name, a.attname as "from", t.attname as "to"
     from pg_constraint c join pg_class r on r.oid = c.conrelid
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
     where c.contype = 'f' and c.confrelid = $1::text::regclass order by 1, 2`,
    [quoted(table.name)],
  );
  return found.flatMap(({ name, from, to }) => {
    const other = entities.values().find(({ model }) => model.table === name);
    return other ? [{ other, from, to }] : [];
  });
}
