import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { KeptPostgres } from '../../support/postgres-keeper.ts';
import { askDatabase, ofHub } from './vitals.ts';

/** Parts of a session's cache, of which PostgreSQL lists a hundred and only counts the rest. */
const listed = /LOG: {2}level: 3; /g;
const counted = /LOG: {2}level: 2; (\d+) more child contexts/g;

/**
 * How many parts the cache of a session consists of, the most of any session of the hub: two for each prepared statement,
 * one for each index that it used.
 *
 * @remarks
 * Which statements a session holds it tells only itself. But it can be made to write to the log what takes up its memory.
 */
export async function mostCachedParts({ url, logFile }: KeptPostgres): Promise<number> {
  const counts: number[] = [];
  for (const { pid } of await askDatabase<{ pid: number }>(url, ofHub)) {
    await askDatabase(url, `select pg_log_backend_memory_contexts(${pid})`);
    const report = await reportOf(pid, logFile);
    const others = [...report.matchAll(counted)].map(([, count]) => Number(count));
    counts.push((report.match(listed)?.length ?? 0) + others.reduce((sum, count) => sum + count, 0));
  }
  return Math.max(0, ...counts);
}

/** The last report of a session, which it writes when it next has a moment; empty for one that has ended instead. */
async function reportOf(pid: number, logFile: string): Promise<string> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const log = await readFile(logFile, 'utf8');
    const report = log.slice(log.lastIndexOf(`logging memory contexts of PID ${pid}`));
    if (report.includes(`[${pid}] LOG:  Grand total`)) {
      return report
        .split('\n')
        .filter((line) => line.includes(`[${pid}]`))
        .join('\n');
    }
    await delay(50);
  }
  return '';
}
