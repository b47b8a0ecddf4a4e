import type { ImportCountsFragment } from '@district-hub/sdk';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';

/** Outcomes for which the command line or a file has to be changed. */
const faultsOfInput = new Set(['ImportSourceUnknown', 'ImportHeaderRefused']);

/** What a step of an import may answer: the import, or a failure that is to be expected. */
type Outcome =
  | ({ __typename: 'Import' } & ImportCountsFragment)
  | { __typename: string; code: string; message: string; sources?: string[] };

/**
 * Gives the import of an outcome.
 *
 * @throws {@link Failure} for any other outcome
 */
export function succeeded(outcome: Outcome): ImportCountsFragment {
  if ('state' in outcome) return outcome;
  const sources = outcome.sources ? [`可用来源 Sources: ${outcome.sources.join(', ')}`] : [];
  const status = faultsOfInput.has(outcome.__typename) ? exitStatus.input : exitStatus.hub;
  throw new Failure(status, [outcome.message, ...sources], undefined, outcome.code);
}
