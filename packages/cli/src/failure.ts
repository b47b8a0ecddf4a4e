import type { ExitStatus } from './exit-status.ts';

/** An end of the command that the user can understand and act upon. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** What the process exits with. */
  readonly status: ExitStatus;
  /** What to print, a line each: first in Chinese, then in English. */
  readonly lines: readonly string[];
  /** By which programs know what was wrong; undefined for a mistake on the command line, which only people read. */
  readonly code: string | undefined;

  constructor(status: ExitStatus, lines: readonly string[], cause?: unknown, code?: string) {
    super(lines.join(' '), { cause });
    this.status = status;
    this.lines = lines;
    this.code = code;
  }
}
