import type { Options } from '../options.ts';
import { peakMemory } from '../process-figures.ts';
import { described, type Result } from '../report.ts';
import { measureSeries, type SizedHub, seriesSizes } from '../series.ts';
import { hubKind } from '../servers/kinds.ts';
import { type Say, withSession } from '../session.ts';

/** The hub on districts of three sizes. */
export async function runSeries(options: Options, say: Say): Promise<Result> {
  return withSession(say, async ({ postgres, district, start }) => {
    const hubs: SizedHub[] = [];
    for (const size of seriesSizes) {
      const { district: made, meter } = await district(size);
      hubs.push({ size, meter, hub: await start(hubKind, { DATABASE_URL: made.url }) });
    }
    const { rounds, connections, windowMs } = options;
    const series = await measureSeries(hubs, { rounds, connections, windowMs, warmUpMs: windowMs / 4, say });
    const servers = hubs.map(({ hub: { kind, pid, coldStartMs } }) => ({
      name: kind.name,
      label: kind.label,
      peakMemory: peakMemory(pid),
      coldStartMs,
    }));
    return { ...described('series', postgres, options), servers, questions: [], series };
  });
}
