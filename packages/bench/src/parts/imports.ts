import { join } from 'node:path';
import { type ImportLine, importByCommand } from '../imports/import-command.ts';
import { realFiles, realSources } from '../imports/real-sources.ts';
import { makeRegistrations } from '../imports/registrations.ts';
import type { Options } from '../options.ts';
import { onEmbedded, onPostgres } from '../own-hub.ts';
import { dataFolder } from '../postgres/data-folder.ts';
import { peakMemory } from '../process-figures.ts';
import { described, type ImportFigures, type Result } from '../report.ts';
import { adminToken } from '../servers/kinds.ts';
import { type Say, withSession } from '../session.ts';

/** As many registrations as the largest province has. */
const manyRegistrations = 1_000_000;
const registrations = 'enterprise-registration';
const name = 'imports';

/**
 * All real sources one after the other into an empty hub, on PostgreSQL and on the embedded database, and then a million
 * registrations made from the real ones.
 */
export async function runImports(options: Options, say: Say): Promise<Result> {
  const realData = process.env.HUB_REAL_DATA;
  if (!realData)
    throw new Error('HUB_REAL_DATA 须指向真实数据的文件夹。 HUB_REAL_DATA has to name the folder of real data.');
  const sources = realSources.map((each) => ({
    label: each.source,
    source: each.source,
    files: realFiles(realData, each),
  }));
  return withSession(say, async (session) => {
    const figures = sources.map(({ label }) => emptyFigures(label));
    for (let round = 1; round <= options.rounds; round += 1) {
      say(`round ${round} of ${options.rounds}`);
      await onPostgres(session, { name, work: (hub) => importAll(hub, 'postgres', sources, figures, say) });
      await onEmbedded(session, { name, work: (hub) => importAll(hub, 'embedded', sources, figures, say) });
    }
    say(`${manyRegistrations} registrations`);
    const source = realSources.find((each) => each.source === registrations) as (typeof realSources)[number];
    const files = await makeRegistrations(join(realData, source.folder), dataFolder(), manyRegistrations);
    const many = {
      label: `${registrations} × ${(manyRegistrations / 1e6).toFixed(0)},000,000`,
      source: registrations,
      files,
    };
    const manyFigures = emptyFigures(many.label);
    await onPostgres(session, { name, work: (hub) => importAll(hub, 'postgres', [many], [manyFigures], say) });
    return {
      ...described('imports', session.postgres, options),
      servers: [],
      questions: [],
      imports: [...figures, manyFigures],
    };
  });
}

interface Files {
  label: string;
  source: string;
  files: readonly string[];
}

interface Hub {
  origin: string;
  pid: number;
}

function emptyFigures(label: string): ImportFigures {
  return { label, rows: 0, postgres: [], embedded: [], memory: { postgres: null, embedded: null } };
}

async function importAll(
  { origin, pid }: Hub,
  kind: 'postgres' | 'embedded',
  sources: readonly Files[],
  figures: readonly ImportFigures[],
  say: Say,
): Promise<void> {
  for (const [at, { label, source, files }] of sources.entries()) {
    say(`  ${kind} ${label}`);
    const figure = figures[at] as ImportFigures;
    const begun = performance.now();
    const lines = await importByCommand({ origin, token: adminToken }, source, files);
    // Of several parts the last line is their sum.
    const { rows } = lines.at(-1) as ImportLine;
    figure[kind].push((performance.now() - begun) / 1_000);
    figure.rows = rows;
    figure.memory[kind] = Math.max(figure.memory[kind] ?? 0, peakMemory(pid) ?? 0) || null;
  }
}
