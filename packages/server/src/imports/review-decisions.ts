import { DatabaseError } from '@district-hub/db';
import { type Relation, RowRef } from '@district-hub/engine';
import { decodeGlobalId } from '../kernel/global-id.ts';
import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import { Batch } from '../kernel/write/batch.ts';
import { given } from '../kernel/write/candidates.ts';
import { declared, planOf } from '../kernel/write/plan.ts';
import type { Problem } from '../kernel/write/problem.ts';
import { type Queryable, quoted } from '../kernel/write/table.ts';
import type { Stored } from '../kernel/write/value.ts';
import { nameAuthor, write } from '../kernel/write/write.ts';
import { ImportFailure } from './failure.ts';
import type { ImportContext } from './import-context.ts';

/** What is decided about a question: which candidate is meant, that it is a new record, or that such rows are not imported. */
export type Decision = { candidate: string } | 'NEW_RECORD' | 'REJECTED';

interface Review {
  id: number;
  entity: string;
  name: string;
  record: Record<string, Stored>;
  candidates: number[];
  state: 'OPEN' | 'DECIDED';
  decision: 'CANDIDATE' | 'NEW_RECORD' | 'REJECTED' | null;
  decidedBy: string | null;
  recordId: number | null;
  aliasId: number | null;
}

/**
 * Decides a question. The name becomes one of the chosen record, by which imports find it from then on; a new record is made
 * of what the row gave. Of two who decide at once the second is told that it is decided.
 */
export async function decide(context: ImportContext, id: number, decision: Decision): Promise<number> {
  const { db, author } = context;
  await db.transaction(async (tx) => {
    const review = await reviewIn(tx, id, 'OPEN');
    await nameAuthor(tx, author);
    const recordId = decision === 'REJECTED' ? null : await recordFor(tx, context, review, decision);
    const aliasId = recordId === null ? null : await keepName(tx, context, review, recordId);
    await tx.query(
      `update import_review set state = 'DECIDED', decision = $2::import_review_decision, decided_by = $3, decided_at = now(),
         record_id = $4, alias_id = $5 where id = $1`,
      [id, typeof decision === 'string' ? decision : 'CANDIDATE', author.actor, recordId, aliasId],
    );
  });
  return id;
}

/** Opens a decided question again and takes back what the decision made, unless an import has gone by it since. */
export async function undo(context: ImportContext, id: number): Promise<number> {
  const { db, registry, author } = context;
  await db.transaction(async (tx) => {
    const review = await reviewIn(tx, id, 'DECIDED');
    await nameAuthor(tx, author);
    await checkUnused(tx, review);
    const entity = declared(registry, review.entity);
    await takeBack(async () => {
      await remove(tx, aliasesOf(registry, entity).entity, review.aliasId);
      if (review.decision === 'NEW_RECORD') await remove(tx, entity, review.recordId);
      await tx.query(
        `update import_review set state = 'OPEN', decision = null, decided_by = null, decided_at = null, record_id = null,
           alias_id = null where id = $1`,
        [id],
      );
    });
  });
  return id;
}

async function reviewIn(tx: Queryable, id: number, state: Review['state']): Promise<Review> {
  const [found] = await tx.query<Review>(
    `select id, entity, name, record, candidates, state::text as state, decision::text as decision, decided_by as "decidedBy",
       record_id as "recordId", alias_id as "aliasId" from import_review where id = $1 for update`,
    [id],
  );
  if (!found) throw notFound();
  if (found.state === state) return found;
  const [zh, en] =
    found.state === 'DECIDED'
      ? [
          `已由 ${found.decidedBy} 决定，可先撤销该决定。`,
          `It was decided by ${found.decidedBy}; that can be undone first.`,
        ]
      : ['尚未决定，无可撤销。', 'It is not decided, so there is nothing to undo.'];
  throw new ImportFailure('ImportReviewStateConflict', zh, en, { state: found.state });
}

export function notFound(): ImportFailure {
  return new ImportFailure('ImportReviewNotFound', '没有这项待审匹配。', 'There is no such review.');
}

async function recordFor(
  tx: Queryable,
  { registry }: ImportContext,
  { entity: name, record, candidates }: Review,
  decision: Exclude<Decision, 'REJECTED'>,
): Promise<number> {
  if (decision === 'NEW_RECORD') return makeRecord(tx, registry, name, record);
  const chosen = decodeGlobalId(decision.candidate);
  const { table } = declared(registry, name).model;
  if (chosen?.type === name && candidates.includes(chosen.id)) {
    const [found] = await tx.query(`select from ${quoted(table)} where id = $1 for key share`, [chosen.id]);
    if (found) return chosen.id;
  }
  throw new ImportFailure(
    'ImportReviewCandidateGone',
    '该记录不在候选之中，或已被删除。',
    'That record is none of the candidates, or it is gone by now.',
  );
}

/** Makes a record of what the row gave, whatever its name fits. */
async function makeRecord(
  tx: Queryable,
  registry: Registry,
  entity: string,
  record: Review['record'],
): Promise<number> {
  const plan = await planOf(tx, registry, entity);
  const batch = new Batch(
    tx,
    { ...plan, tiers: [] },
    (rows) => given(rows.map((n) => ({ n, record }))),
    async () => new Map(),
  );
  await batch.judge([0]);
  const outcome = batch.verdicts.get(0)?.outcome;
  if (outcome === 'created') await batch.apply();
  const [problem] = batch.rejected.get(0) ?? [];
  if (problem) throw refused(problem);
  const id = outcome === 'created' ? batch.verdicts.get(0)?.id : undefined;
  if (id != null) return id;
  throw new ImportFailure(
    'ImportReviewRowRefused',
    '已有标识相同的记录，请重新导入文件。',
    'A record with the same key is there by now; import the file again.',
  );
}

function refused({ zh, en }: Pick<Problem, 'zh' | 'en'>): ImportFailure {
  return new ImportFailure('ImportReviewRowRefused', `未能写入：${zh}`, `It could not be written: ${en}`);
}

/** @returns the id of the name; null where the record is known by it already, so that undoing leaves it */
async function keepName(
  tx: Queryable,
  { registry, author, today }: ImportContext,
  { entity, name }: Review,
  recordId: number,
): Promise<number | null> {
  const { entity: names, owner, field, mark } = aliasesOf(registry, declared(registry, entity));
  const row = { ...mark, [owner]: { id: recordId }, [field]: name };
  const { outcomes } = await write(tx, names.name, [row], { ...author, policy: 'all-or-nothing', today, registry });
  const [outcome] = outcomes;
  if (outcome?.outcome === 'rejected') throw refused(outcome.problems[0] as Problem);
  return outcome?.outcome === 'created' ? outcome.id : null;
}

/** Where decisions about an entity's names are kept: the entity of the names, its relation to the record, and their marks. */
function aliasesOf(registry: Registry, { name, model, aliases }: EntityDeclaration) {
  if (!aliases) throw new Error(`${name} has no place for decisions about its names.`);
  const [relation = '', field = ''] = aliases.in.split('.');
  const { model: target, to } = model.relations[relation] as Relation;
  const entity = declared(registry, target);
  const owner = Object.keys(entity.model.relations).find((each) => entity.model.relations[each]?.from === to) as string;
  return { entity, owner, field, mark: aliases.mark as Readonly<Record<string, string>> };
}

/** Refuses to undo what the data of imports rest on. */
async function checkUnused(tx: Queryable, { id, entity, decision, recordId }: Review): Promise<void> {
  const imports = await tx.query<{ id: number }>(
    `select i.id from import i where i.state not in ('DROPPED', 'REVERTED') and (
       i.id in (select import_id from import_review_use where review_id = $1)
       or i.id in (select f.import_id from record_origin o join import_file f on f.id = o.file_id
         where $2 and o.entity = $3 and o.record_id = $4))
     order by i.id`,
    [id, decision === 'NEW_RECORD', entity, recordId],
  );
  if (imports.length === 0) return;
  const names = imports.map(({ id: each }) => each).join(', ');
  throw inUse(
    `此后的导入（${names}）已按该决定处理，须先撤销这些导入，未提交的须放弃。`,
    `Imports since then (${names}) went by the decision; revert them first, or drop those that are not committed.`,
    imports.map(({ id: each }) => each),
  );
}

/** Takes back all or nothing: a record that others refer to by now stays. */
async function takeBack(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== 'CONSTRAINT') throw error;
    if (error.constraint === 'import_review_open_key') {
      const [zh, en] = [
        '同一名称已有新的待审匹配，请直接处理。',
        'The same name is asked about anew; decide that review.',
      ];
      throw new ImportFailure('ImportReviewStateConflict', zh, en, { state: 'DECIDED' });
    }
    throw inUse('其他记录已引用所建记录。', 'Other records refer to the one that was made.', []);
  }
}

function inUse(zh: string, en: string, imports: readonly number[]): ImportFailure {
  return new ImportFailure('ImportReviewInUse', zh, en, { imports: imports.map((id) => new RowRef('Import', id)) });
}

async function remove(tx: Queryable, { model }: EntityDeclaration, id: number | null): Promise<void> {
  if (id !== null) await tx.query(`delete from ${quoted(model.table)} where id = $1`, [id]);
}
