import type { ExitStatus } from './exit-status.ts';

/** An end of the command that the user can understand and act upon. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly status: ExitStatus;
  readonly zh: string;
  readonly en: string;

  /** @param status - what the process exits with */
  constructor(status: ExitStatus, zh: string, en: string, cause?: unknown) {
    super(`${zh} ${en}`, { cause });
    this.status = status;
    this.zh = zh;
    this.en = en;
  }
}
