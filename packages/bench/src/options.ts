import { parseArgs } from 'node:util';

/** The parts of the bench. */
export type Part = 'comparison' | 'untuned' | 'series' | 'embedded' | 'imports' | 'places';

export interface Options {
  parts: readonly Part[];
  /** Enterprises in the generated district. */
  size: number;
  rounds: number;
  /** Marks of the questions, such as `Q1`; all of them if empty. */
  only: readonly string[];
  connections: number;
  windowMs: number;
  /** Where the figures go as JSON, beside the usual places. */
  json: string | undefined;
}

export const usage = `npx -y pnpm@12 bench [options]

  --size N         enterprises in the generated district (100000)
  --rounds N       rounds; each asks every server every question (5)
  --only Q1,Q2     only these questions
  --series         how the hub grows from 10,000 to 1,000,000 enterprises, instead of the comparison
  --embedded       the questions on the embedded database, instead of the comparison
  --imports        the import of all real sources and of a million registrations, instead of the comparison (HUB_REAL_DATA)
  --places         a box and a circle that hold 20,000 of 1,000,000 places, instead of the comparison
  --all            comparison, series and embedded database
  --seconds N      how long a server is asked a question in a round (2)
  --json FILE      also write the figures to this file
  --help

A run of all questions at the usual size with at least five rounds also writes packages/bench/results and the README; imports and places
always do.`;

/** What is asked for when nothing else is. */
export const usual = { size: 100_000, rounds: 5, connections: 50 };

/** @throws an error with a sentence about the argument that is wrong */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: String(usual.size) },
      rounds: { type: 'string', default: String(usual.rounds) },
      only: { type: 'string', default: '' },
      connections: { type: 'string', default: String(usual.connections) },
      seconds: { type: 'string', default: '2' },
      json: { type: 'string' },
      series: { type: 'boolean', default: false },
      embedded: { type: 'boolean', default: false },
      imports: { type: 'boolean', default: false },
      places: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    parts: partsOf(values),
    size: atLeast(100, 'size', values.size),
    rounds: atLeast(1, 'rounds', values.rounds),
    only: values.only.split(',').filter((mark) => mark !== ''),
    connections: atLeast(1, 'connections', values.connections),
    windowMs: 1_000 * atLeast(0.1, 'seconds', values.seconds),
    json: values.json,
  };
}

function partsOf(values: {
  series: boolean;
  embedded: boolean;
  imports: boolean;
  places: boolean;
  all: boolean;
}): Part[] {
  if (values.all) return ['comparison', 'untuned', 'series', 'embedded'];
  const asked = (['series', 'embedded', 'imports', 'places'] as const).filter((part) => values[part]);
  return asked.length > 0 ? [...asked] : ['comparison', 'untuned'];
}

function atLeast(least: number, name: string, text: string): number {
  const number = Number(text);
  if (!(number >= least))
    throw new Error(
      `--${name} 应为不小于 ${least} 的数，而不是 "${text}"。 --${name} has to be a number of at least ${least}, not "${text}".`,
    );
  return number;
}
