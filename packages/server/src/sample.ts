import type { Database } from '@district-hub/db';
import { sample } from '../../../prisma/sample/index.ts';
import { entities } from './kernel/registry.ts';
import { write } from './kernel/write/write.ts';

/** A division whose code begins with 99, which stands for no place: where it is, the sample is. */
const marker = sample.steps[0]?.rows[0];

/**
 * Loads the fictional district, all of it or nothing, into a database that nobody has used yet.
 *
 * @param onStart - called before anything is written, if it is to be written at all
 * @throws when a row of the sample is refused: that is a mistake in `prisma/sample`
 *
 * @remarks
 * A hub that was killed while it loaded the sample finds the database as it was, and loads it at its next start. One that
 * once served an empty database has made its first key, so that a database meant for real data stays without the sample.
 */
export async function loadSample(db: Database, onStart: () => void = () => {}): Promise<void> {
  if (!(await isUnused(db))) return;
  onStart();
  await db.transaction(async (tx) => {
    for (const { entity, rows } of sample.steps) {
      const { outcomes } = await write(tx, entity, rows, {
        policy: 'all-or-nothing',
        actor: 'sample',
        today: sample.today,
      });
      for (const [place, outcome] of outcomes.entries()) {
        if (outcome.outcome !== 'rejected') continue;
        const problems = outcome.problems.map(({ column, en }) => `${column}: ${en}`);
        throw new Error(`${entity} ${place + 1} of the sample: ${problems.join(' ')} ${JSON.stringify(rows[place])}`);
      }
    }
  });
}

async function isUnused(db: Pick<Database, 'query'>): Promise<boolean> {
  const tables = ['api_key', 'import', ...[...entities.values()].map(({ model }) => model.table)];
  const rows = tables.map((table) => `exists (select from "${table}")`);
  const [found] = await db.query<{ used: boolean }>(`select ${rows.join(' or ')} as used`);
  return found?.used === false;
}

/** The sample's own "today" if the database holds the sample, so that its terms and leases stand where they should. */
export async function sampleToday(db: Pick<Database, 'query'>): Promise<string | undefined> {
  const found = await db.query('select from administrative_division where code = $1 and name = $2', [
    marker?.code,
    marker?.name,
  ]);
  return found.length > 0 ? sample.today : undefined;
}
