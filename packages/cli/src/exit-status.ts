/** Exit statuses of `hub`; the help text and the README list them. */
export const exitStatus = {
  /** Done; no row was rejected or waits for a decision, or `--allow-rejects` was given. */
  done: 0,
  /** The accepted rows are in the hub; some were rejected, or wait for a decision. */
  rejected: 1,
  /** The command line or a file cannot be used. Nothing was changed. */
  input: 2,
  /** The hub cannot be reached or refused. Nothing was changed. */
  hub: 3,
  /** The hub was lost while it was committing or reverting: nobody knows whether it has. */
  unknown: 4,
  /** A part of the source failed after others were imported; which are in the hub is printed. */
  partial: 5,
  /** Ended by Ctrl-C. Nothing was changed. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
