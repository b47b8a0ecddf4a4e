import type { GraphQLError } from 'graphql';
import { hubError } from '../kernel/errors.ts';
import { type LimitName, type Limits, limitTable } from './limits.ts';

/**
 * The error of a request that exceeds a limit.
 *
 * @param found - what was counted; counting may have stopped at the first excess, so the request may hold more
 * @param http - the status, where it is not that of LIMIT_EXCEEDED
 */
export function limitError(limits: Limits, limit: LimitName, found: number, http?: { status: number }): GraphQLError {
  const { zh, en, variable } = limitTable[limit];
  const allowed = limits[limit];
  return hubError(
    'LIMIT_EXCEEDED',
    `${zh}最多 ${allowed}，此请求有 ${found}（上限可由 ${variable} 调整）。`,
    `At most ${allowed} ${en} are allowed, this request has ${found} (the hub's operator sets this by ${variable}).`,
    { limit, allowed, found, ...(http && { http }) },
  );
}
