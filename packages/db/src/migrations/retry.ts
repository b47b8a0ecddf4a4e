import { type Target, withSession } from '../connection-pool.ts';
import { forgetAttempt, readHistory } from './migration-history.ts';

/**
 * Allows another attempt at a failed migration. It left nothing behind, so only the record of its failure goes.
 *
 * @returns whether there was such a failed migration
 */
export function allowRetry(target: Target, name: string): Promise<boolean> {
  return withSession(
    target,
    async (session) => (await readHistory(session)) !== undefined && forgetAttempt(session, name),
  );
}
