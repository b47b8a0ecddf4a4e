import type { Counts } from './district/counts.ts';
import { countsOf } from './district/counts.ts';
import type { LoadOptions } from './load.ts';
import { type DatabaseMeter, measure, type Sample } from './measure.ts';
import { createPick } from './pick.ts';
import { type SeriesQuestion, seriesQuestions } from './series-questions.ts';
import type { RunningServer } from './servers/running-server.ts';

/** A question at each size of the district, and how long it took there. */
export interface SeriesResult {
  name: string;
  zh: string;
  en: string;
  /** By size, in the order of the rounds. */
  samples: Record<string, Sample[]>;
}

/** The hub on a district of some size. */
export interface SizedHub {
  size: number;
  hub: RunningServer;
  meter: DatabaseMeter;
}

export const seriesSizes = [10_000, 100_000, 1_000_000] as const;

/** How many different requests a question is asked with. */
const variety = 200;

/** Asks hubs on districts of different sizes the same questions, in rounds. */
export async function measureSeries(
  hubs: readonly SizedHub[],
  { rounds, say, ...load }: LoadOptions & { rounds: number; say(step: string): void },
): Promise<SeriesResult[]> {
  const results: SeriesResult[] = [];
  for (const question of seriesQuestions) {
    const samples: Record<string, Sample[]> = {};
    const prepared = await Promise.all(hubs.map(async (sized) => ({ ...sized, asks: await asksOf(question, sized) })));
    for (let round = 0; round < rounds; round += 1) {
      for (let turn = 0; turn < prepared.length; turn += 1) {
        const { size, hub, meter, asks } = prepared[(turn + round) % prepared.length] as (typeof prepared)[number];
        samples[size] = [...(samples[size] ?? []), await measure(hub, asks, meter, load)];
      }
    }
    const { name, zh, en } = question;
    results.push({ name, zh, en, samples });
    say(
      `${name}: ${Object.entries(samples)
        .map(([size, list]) => `${size} ${list.at(-1)?.perSecond.toFixed(0)}/s`)
        .join(', ')}`,
    );
  }
  return results;
}

function asksOf(question: SeriesQuestion, { size, hub }: SizedHub) {
  const counts: Counts = countsOf(size);
  return question.prepare(hub.origin, createPick(question.name), counts, variety);
}
