import type { ProgressOutput } from './progress.ts';

/** What a command sees of the process that runs it. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  /** `write` gives false when it has enough for now; then `drain` tells when it takes more. */
  stdout: { write(text: string): unknown; once?(event: 'drain', listener: () => void): unknown };
  stderr: ProgressOutput;
  /** Aborts when the user ends the command. */
  interrupted: AbortSignal;
}
