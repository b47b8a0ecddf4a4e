import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@district-hub/db';
import { scenarios } from '../../scenarios/index.ts';
import { compare } from '../comparison.ts';
import { countsOf } from '../district/counts.ts';
import { fillDistrict, generation } from '../district/fill.ts';
import { embeddedMeter } from '../measure.ts';
import type { Options } from '../options.ts';
import { dataFolder } from '../postgres/data-folder.ts';
import { peakMemory } from '../process-figures.ts';
import { described, type Result } from '../report.ts';
import { embeddedKind, hubKind } from '../servers/kinds.ts';
import { type Say, withSession } from '../session.ts';
import { drawValues, verifyAnswers } from '../verify.ts';

/** The hub on its embedded database beside the hub on PostgreSQL, with the same district in both. */
export async function runEmbedded(options: Options, say: Say): Promise<Result> {
  const { size, rounds, connections, windowMs, only } = options;
  const folder = await embeddedDistrict(size, say);
  return withSession(say, async ({ postgres, district, start }) => {
    const { district: made, meter } = await district(size);
    const onPostgres = await start(hubKind, { DATABASE_URL: made.url });
    const onEmbedded = await start(embeddedKind, { HUB_DATA_DIR: folder });
    const servers = [onPostgres, onEmbedded];
    const questions = scenarios
      .filter(({ mark }) => only.length === 0 || only.includes(mark))
      .map((scenario) => ({ scenario, values: drawValues(scenario, countsOf(size), 500) }));
    for (const { scenario, values } of questions) {
      say(`verify ${scenario.mark}`);
      await verifyAnswers(servers, scenario, values.slice(0, 10));
    }
    const meterOf = ({ pid }: (typeof servers)[number]) => (pid === onEmbedded.pid ? embeddedMeter(pid) : meter);
    const samples = await compare(servers, questions, meterOf, {
      rounds,
      connections,
      windowMs,
      warmUpMs: windowMs / 4,
      say,
    });
    return {
      ...described('embedded', postgres, options),
      servers: servers.map(({ kind, pid, coldStartMs }) => ({
        name: kind.name,
        label: kind.label,
        peakMemory: peakMemory(pid),
        coldStartMs,
      })),
      questions: samples,
    };
  });
}

/** The folder of an embedded database with a district in it, made unless an earlier run left it. */
async function embeddedDistrict(size: number, say: Say): Promise<string> {
  const folder = join(dataFolder(), `embedded-${size}`);
  const mark = join(folder, `generation-${generation}`);
  if (!existsSync(mark)) {
    say(`embedded district of ${size} enterprises`);
    rmSync(folder, { recursive: true, force: true });
    const db = await openDatabase({ dataDir: folder });
    await fillDistrict(db, size, (table) => say(`  ${table}`));
    await db.close();
    writeFileSync(mark, '');
  }
  return folder;
}
