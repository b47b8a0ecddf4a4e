import type { Database } from '@district-hub/db';
import { sample } from '../../../prisma/sample/index.ts';
import { write } from './kernel/write/write.ts';

/** The province that the fictional district lies in; no real one has its code. */
const fictionalDivision = '99';

/**
 * Writes the sample district, whole or not at all, into a database that holds no records yet.
 *
 * @remarks
 * It asks for records and not for whether the database was just made: a first start that was killed while it loaded the
 * sample has left a database, migrated and empty, and the next start has to go on from there.
 *
 * @returns whether it was written
 */
export async function loadSample(db: Database, onBegin: () => void): Promise<boolean> {
  const [found] = await db.query('select from administrative_division union all select from enterprise union all select from department limit 1');
  if (found) return false;
  onBegin();
  const options = { policy: 'all-or-nothing', actor: 'sample', today: sample.today } as const;
  await db.transaction(
    async (tx) => {
      for (const { entity, rows } of sample.steps) {
        const { outcomes } = await write(tx, entity, rows, options);
        const rejected = outcomes.find((outcome) => outcome.outcome === 'rejected');
        if (rejected) throw new Error(`The sample has a ${entity} that is rejected: ${JSON.stringify(rejected.problems)}`);
      }
    },
    { statementTimeoutMs: 0 },
  );
  return true;
}

/** The sample's own "today" if its records are in the database; undefined if they are not. */
export async function sampleToday(db: Database): Promise<string | undefined> {
  const [division] = await db.query('select from administrative_division where code = $1', [fictionalDivision]);
  return division && sample.today;
}
