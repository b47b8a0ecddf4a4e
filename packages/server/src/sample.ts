import type { Database } from '@district-hub/db';
import { entities } from './kernel/registry.ts';
import { write } from './kernel/write/write.ts';

/** Making its rows takes a moment, and most starts need none of them. */
const readSample = async () => (await import('../../../prisma/sample/index.ts')).sample;

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
  const sample = await readSample();
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

/** Codes are there from the first start; so are, by the migrations, the classifications that sources fill. */
const broughtAlong: ReadonlySet<string> = new Set(['CodeListHeading', 'CodeListEntry', 'ClassificationScheme']);

async function isUnused(db: Pick<Database, 'query'>): Promise<boolean> {
  const filled = [...entities.values()].filter(({ name }) => !broughtAlong.has(name));
  const tables = ['api_key', 'import', ...filled.map(({ model }) => model.table)];
  const rows = tables.map((table) => `exists (select from "${table}")`);
  const [found] = await db.query<{ used: boolean }>(`select ${rows.join(' or ')} as used`);
  return found?.used === false;
}

/**
 * The sample's own "today" if the database holds the sample, so that its terms and leases stand where they should. Where its first
 * division is, the sample is: the code begins with 99, which stands for no place.
 */
export async function sampleToday(db: Pick<Database, 'query'>): Promise<string | undefined> {
  const made = await db.query<{ code: string; name: string }>(
    "select code, name from administrative_division where code like '99%'",
  );
  if (made.length === 0) return undefined;
  const sample = await readSample();
  const first = sample.steps[0]?.rows[0];
  return made.some(({ code, name }) => code === first?.code && name === first.name) ? sample.today : undefined;
}
