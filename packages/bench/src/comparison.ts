import type { LoadOptions } from './load.ts';
import { type DatabaseMeter, measure, type Sample } from './measure.ts';
import type { Scenario } from './scenario.ts';
import type { ServerName } from './servers/kinds.ts';
import type { RunningServer } from './servers/running-server.ts';

/** The samples of one question, by server, in the order of the rounds. */
export interface ScenarioSamples {
  mark: string;
  name: string;
  zh: string;
  en: string;
  samples: Partial<Record<ServerName, Sample[]>>;
}

export interface ComparisonOptions extends LoadOptions {
  rounds: number;
  say(step: string): void;
}

/**
 * Measures all servers with all questions, in rounds: in each, every server is asked every question, and who comes first
 * changes from round to round, so that what disturbs the machine for a while disturbs all of them.
 */
export async function compare(
  servers: readonly RunningServer[],
  questions: readonly { scenario: Scenario; values: readonly unknown[] }[],
  meterOf: (server: RunningServer) => DatabaseMeter,
  { rounds, say, ...load }: ComparisonOptions,
): Promise<ScenarioSamples[]> {
  const results = questions.map(({ scenario: { mark, name, zh, en } }) => ({ mark, name, zh, en, samples: {} }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { scenario, values }] of questions.entries()) {
      const able = servers.filter(({ kind }) => kind.knows(scenario));
      const shift = (round + index) % able.length;
      const inTurn = [...able.slice(shift), ...able.slice(0, shift)];
      const { samples } = results[index] as ScenarioSamples;
      for (const server of inTurn) {
        const asks = values.map((each) => server.kind.ask(scenario, each));
        const sample = await measure(server, asks, meterOf(server), load);
        samples[server.kind.name] = [...(samples[server.kind.name] ?? []), sample];
      }
      say(`${round + 1}/${rounds} ${scenario.mark}: ${summary(samples)}`);
    }
  }
  return results;
}

function summary(samples: ScenarioSamples['samples']): string {
  return Object.entries(samples)
    .map(([name, list]) => `${name} ${(list.at(-1)?.perSecond ?? 0).toFixed(1)}/s`)
    .join(', ');
}
