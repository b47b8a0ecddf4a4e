import type { ProgressOutput } from './progress.ts';

/** What a command sees of the process that runs it. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  stdout: { write(text: string): unknown };
  stderr: ProgressOutput;
  /** Aborts when the user ends the command. */
  interrupted: AbortSignal;
}
