import type { DatabaseErrorCode } from '../database-error.ts';

/** What the child process of the embedded database tells the hub. */
export type ChildMessage =
  | { step: 'waiting'; pid?: number | undefined }
  | { step: 'creating' }
  | { step: 'ready' }
  | { step: 'failed'; code: DatabaseErrorCode; zh: string; en: string };
