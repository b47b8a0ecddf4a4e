import { badInput, beyondLimit } from './error.ts';
import type { OrderKey } from './order.ts';
import type { Where } from './where.ts';

/** The arguments of a connection, as GraphQL coerced them. */
export interface PageArguments {
  where?: Where | null;
  orderBy?: readonly OrderKey[] | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
  /** The day on which the records have to be valid; null for all times, undefined for today. */
  on?: string | null;
}

/** How large pages may be. */
export interface PageLimits {
  /** Rows of a page that asks for no number. */
  defaultSize: number;
  largestSize: number;
  largestOffset: number;
}

export const defaultPageLimits: PageLimits = { defaultSize: 50, largestSize: 1_000, largestOffset: 10_000 };

/** How much of a list is asked for, and from where. */
export interface Window {
  size: number;
  backwards: boolean;
  offset: number;
}

/** @throws EngineError for arguments that contradict each other or go beyond a limit */
export function windowOf({ first, last, after, before, offset }: PageArguments, limits: PageLimits): Window {
  if (first != null && last != null) {
    throw badInput('first 与 last 不能同时使用。', 'Give first or last, not both.', { arguments: ['first', 'last'] });
  }
  if (offset != null && (after != null || before != null)) {
    throw badInput('offset 不能与 after 或 before 同时使用。', 'offset cannot be combined with after or before.', {
      arguments: ['offset', 'after', 'before'],
    });
  }
  checkRange('first', first, limits.largestSize, 'pageSize');
  checkRange('last', last, limits.largestSize, 'pageSize');
  checkRange('offset', offset, limits.largestOffset, 'offset');
  return { size: first ?? last ?? limits.defaultSize, backwards: last != null, offset: offset ?? 0 };
}

function checkRange(argument: string, value: number | null | undefined, largest: number, limit: string): void {
  if (value == null) return;
  if (value < 0) {
    throw badInput(`参数 ${argument} 不能为负数。`, `${argument} cannot be negative.`, { argument, found: value });
  }
  if (value <= largest) return;
  const [zh, en] =
    limit === 'offset' ? ['，更后面的页请用游标 after 翻取', '; beyond that, page with the cursor in after'] : ['', ''];
  throw beyondLimit(
    limit,
    largest,
    value,
    `参数 ${argument} 最大为 ${largest}，收到 ${value}${zh}。`,
    `${argument} may be ${largest} at most; it is ${value}${en}.`,
  );
}
