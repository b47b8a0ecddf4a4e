import type { VariableValues } from 'graphql';
import type { Scope } from '../graph.ts';
import type { PageLimits } from '../page-arguments.ts';
import { Slot } from '../sql.ts';

/** What one run of an operation brings: who asks, on what day, with which variables. */
export interface Run {
  scope: Scope;
  variables: VariableValues;
  limits: PageLimits;
  /** Whether the database has refused a value, which only a cursor can have brought: then cursors are refused. */
  doubtsCursors: boolean;
  /** What has been worked out for this run, by what it was worked out for. */
  known: Map<object, unknown>;
}

export function runOf(scope: Scope, variables: VariableValues, limits: PageLimits): Run {
  return { scope, variables, limits, doubtsCursors: false, known: new Map() };
}

/** Works something out once a run. */
export function once<T>(run: Run, key: object, work: () => T): T {
  if (!run.known.has(key)) run.known.set(key, work());
  return run.known.get(key) as T;
}

/** The day that is today, in a statement that outlives it. */
export const today = new Slot<Run>(({ scope }) => scope.today);
