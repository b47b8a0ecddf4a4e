import { scenarios, untunedScenarios } from '../../scenarios/index.ts';
import { compare } from '../comparison.ts';
import { countsOf } from '../district/counts.ts';
import type { Options, Part } from '../options.ts';
import { peakMemory } from '../process-figures.ts';
import { described, type Result, type ServerFigures } from '../report.ts';
import type { Scenario } from '../scenario.ts';
import { serverKinds } from '../servers/kinds.ts';
import { installRivals } from '../servers/rivals.ts';
import type { RunningServer } from '../servers/running-server.ts';
import { coldStarts, type Say, withSession } from '../session.ts';
import { median } from '../statistics.ts';
import { drawValues, verifyAnswers } from '../verify.ts';

/** How many different requests a question is asked with, and how many of them are verified on every server. */
const variety = { asked: 500, verified: 20 };
const coldStartTimes = 3;

/** The hub beside all others: the questions it was built for and, apart from them, those that nobody tuned for. */
export async function runComparison(options: Options, say: Say): Promise<Result[]> {
  installRivals(say);
  const { size, rounds, connections, windowMs, only } = options;
  return withSession(say, async ({ postgres, district, start }) => {
    const { district: made, meter } = await district(size);
    const environment = { DATABASE_URL: made.url };
    const servers: RunningServer[] = [];
    const coldStartMs: number[] = [];
    for (const kind of serverKinds) {
      coldStartMs.push(median(await coldStarts(kind, environment, coldStartTimes)));
      servers.push(await start(kind, environment));
    }

    async function measured(name: Part, list: readonly Scenario[]): Promise<Result> {
      const asked = list.filter(({ mark }) => only.length === 0 || only.includes(mark));
      const questions = asked.map((scenario) => ({
        scenario,
        values: drawValues(scenario, countsOf(size), variety.asked),
      }));
      for (const { scenario, values } of questions) {
        say(`verify ${scenario.mark}`);
        await verifyAnswers(servers, scenario, values.slice(0, variety.verified));
      }
      const load = { rounds, connections, windowMs, warmUpMs: windowMs / 4, say };
      const samples = await compare(servers, questions, () => meter, load);
      const figures = ({ kind: { name, label }, pid }: RunningServer, index: number): ServerFigures => ({
        name,
        label,
        peakMemory: peakMemory(pid),
        coldStartMs: coldStartMs[index] as number,
      });
      return {
        ...described(name, postgres, options),
        servers: servers.map(figures),
        questions: samples,
      };
    }

    const results: Result[] = [];
    if (options.parts.includes('comparison')) results.push(await measured('comparison', scenarios));
    if (options.parts.includes('untuned')) results.push(await measured('untuned', untunedScenarios));
    return results.filter(({ questions }) => questions.length > 0);
  });
}
