import type { ScenarioSamples } from './comparison.ts';
import { describeMachine, type Machine, rivalVersions } from './machine.ts';
import type { Options, Part } from './options.ts';
import type { ImportFigures } from './parts/imports.ts';
import type { PlacesFigures } from './parts/places.ts';
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
