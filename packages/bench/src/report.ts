import type { ScenarioSamples } from './comparison.ts';
import { describeMachine, type Machine, rivalVersions } from './machine.ts';
import type { Options, Part } from './options.ts';
import { type Postgres, postgresSettings } from './postgres/postgres.ts';
import type { SeriesResult } from './series.ts';
import type { ServerName } from './servers/kinds.ts';

/** What is known of a server beside its samples. */
export interface ServerFigures {
  name: ServerName;
  label: string;
  /** Bytes that its process held at most, over the whole run. */
  peakMemory: number | null;
  /** Milliseconds from the start of its process to its first answer, the middle of several starts. */
  coldStartMs: number;
}

/** Under what conditions a part was run. */
interface Conditions {
  part: Part;
  machine: Machine;
  /** Versions of what was measured beside the hub. */
  versions: Record<string, string>;
  /** What PostgreSQL was told. */
  settings: Record<string, string>;
  size: number;
  rounds: number;
  connections: number;
  windowMs: number;
}

/** What importing files took, round by round; `embedded` where it was done there too. */
export interface ImportFigures {
  label: string;
  rows: number;
  /** Seconds. */
  postgres: number[];
  embedded: number[];
  /** The largest size of the hub's process in bytes, over all rounds. */
  memory: { postgres: number | null; embedded: number | null };
}

/** Milliseconds that questions about places took, each asked alone. */
export interface PlacesFigures {
  label: string;
  /** How many places there are. */
  points: number;
  /** How many of them a question is about, the middle of all. */
  found: number;
  /** The first page, the total count, and both in one request. */
  page: number[];
  count: number[];
  both: number[];
}

/** What one part of the bench found, as it is kept. */
export interface Result extends Conditions {
  servers: ServerFigures[];
  questions: ScenarioSamples[];
  /** Only of the series, which has no questions of the comparison. */
  series?: SeriesResult[];
  /** Only of the imports. */
  imports?: ImportFigures[];
  /** Only of the places. */
  places?: PlacesFigures[];
}

export function described(part: Part, postgres: Postgres, options: Options): Conditions {
  const { size, rounds, connections, windowMs } = options;
  return {
    part,
    machine: describeMachine(postgres.version),
    versions: { ...rivalVersions('postgraphile'), ...rivalVersions('apollo') },
    settings: postgresSettings,
    size,
    rounds,
    connections,
    windowMs,
  };
}
