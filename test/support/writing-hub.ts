import { openDatabase } from '@district-hub/db';

/*
 * A process that stands for a hub in tests that kill it. It opens the embedded database of a folder, then does as told:
 * `write` inserts departments one by one and prints the number of each once it is committed; `endless` starts a
 * statement that never ends; `hold` only keeps the database open.
 */

const [dataDir, task] = process.argv.slice(2) as [string, 'write' | 'endless' | 'hold'];

try {
  const db = await openDatabase({ dataDir, log: (step) => console.log(step) });
  process.once('SIGTERM', () => db.close().then(() => process.exit(0)));
  console.log('ready');
  if (task === 'endless') await db.query('SELECT count(*) FROM generate_series(1, 100000000000)');
  for (let number = 1; task === 'write'; number += 1) {
    const sql = `INSERT INTO department (code, name, kind) VALUES ($1, 'x', 'x') ON CONFLICT DO NOTHING RETURNING id`;
    await db.query(sql, [`${process.pid}-${number}`]);
    console.log(number);
  }
} catch (error) {
  console.log((error as Error & { code?: string }).code, (error as Error).message);
  process.exit(1);
}
