import type { RequestDatabase } from '../context.ts';
import type { Registry } from '../kernel/registry.ts';
import { type Plan, planOf } from '../kernel/write/plan.ts';
import type { Queryable } from '../kernel/write/table.ts';
import type { Authorship } from '../kernel/write/write.ts';
import { ImportFailure } from './failure.ts';
import type { SourcePart } from './source-part.ts';

/** What all steps of an import work with. */
export interface ImportContext {
  db: RequestDatabase;
  registry: Registry;
  parts: ReadonlyMap<string, SourcePart>;
  author: Authorship;
  /** `YYYY-MM-DD` */
  today: string;
}

/** An import at work, in a transaction of its own. */
export interface Work {
  tx: Queryable;
  id: number;
  part: SourcePart;
  plan: Plan;
  /** `YYYY-MM-DD` */
  today: string;
}

export type ImportState = 'OPEN' | 'VALIDATING' | 'VALIDATED' | 'COMMITTED' | 'DROPPED' | 'REVERTED';

export interface ImportRecord {
  id: number;
  source: string;
  dryRun: boolean;
  state: ImportState;
  /** Rows judged so far to change a record, or to find it as it should be. */
  updated: number;
  unchanged: number;
  /** The last staged row that has been judged. */
  judgedTo: string;
}

const columns = 'id, source, dry_run as "dryRun", state::text as state, updated, unchanged, judged_to as "judgedTo"';

/**
 * Finds an import that is in one of some states.
 *
 * @param lock - keeps others from changing it until the transaction ends
 * @throws {@link ImportFailure}
 */
export async function importIn(
  db: Queryable,
  id: number,
  states: readonly ImportState[],
  lock = false,
): Promise<ImportRecord> {
  const [found] = await db.query<ImportRecord>(
    `select ${columns} from import where id = $1 ${lock ? 'for update' : ''}`,
    [id],
  );
  if (!found) throw new ImportFailure('ImportNotFound', '没有这次导入。', 'There is no such import.');
  if (states.includes(found.state)) return found;
  throw new ImportFailure(
    'ImportStateConflict',
    `导入处于 ${found.state} 状态，此操作要求 ${states.join(' 或 ')}。`,
    `The import is ${found.state}; this needs one that is ${states.join(' or ')}.`,
    { state: found.state },
  );
}

/** What an import is of, and how its entity is written. */
export async function partAndPlan(
  { db, registry, parts }: ImportContext,
  name: string,
): Promise<{ part: SourcePart; plan: Plan }> {
  const part = parts.get(name);
  if (!part) throw unknownSource(name, parts);
  return { part, plan: await planOf(db, registry, part.entity.name) };
}

export function unknownSource(name: string, parts: ReadonlyMap<string, SourcePart>): ImportFailure {
  const sources = [...parts.keys()];
  return new ImportFailure('ImportSourceUnknown', `没有来源 ${name}。`, `There is no source ${name}.`, { sources });
}
