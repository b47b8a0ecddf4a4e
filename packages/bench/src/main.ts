import { writeFileSync } from 'node:fs';
import { type Options, type Part, readOptions, usage, usual } from './options.ts';
import { runComparison } from './parts/comparison.ts';
import { runEmbedded } from './parts/embedded.ts';
import { runImports } from './parts/imports.ts';
import { runPlaces } from './parts/places.ts';
import { runSeries } from './parts/series.ts';
import { keep } from './readme.ts';
import type { Result } from './report.ts';
import { renderResult } from './table.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const begin = performance.now();
const say = (step: string) =>
  console.error(`${String(Math.round((performance.now() - begin) / 1_000)).padStart(5)} s  ${step}`);

/** Parts whose size is not that of the district. */
const ofOwnSize: readonly Part[] = ['imports', 'places'];

const options = read();
if (options === 'help') console.log(usage);
else await run(options);

function read(): Options | 'help' {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

async function run(options: Options): Promise<void> {
  const results: Result[] = [];
  const isIn = (part: Part) => options.parts.includes(part);
  if (isIn('comparison') || isIn('untuned')) report(await runComparison(options, say));
  if (isIn('series')) report([await runSeries(options, say)]);
  if (isIn('embedded')) report([await runEmbedded(options, say)]);
  if (isIn('imports')) report([await runImports(options, say)]);
  if (isIn('places')) report([await runPlaces(options, say)]);

  function report(found: readonly Result[]): void {
    results.push(...found);
    for (const result of found) {
      console.log(`\n${renderResult(result)}`);
      if (ofOwnSize.includes(result.part) || isUsual(options)) keep(result);
    }
    if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  }
}

/** Whether figures are worth keeping: a small or short trial is not. */
function isUsual({ size, rounds, only, connections }: Options): boolean {
  return size === usual.size && rounds >= usual.rounds && only.length === 0 && connections === usual.connections;
}
