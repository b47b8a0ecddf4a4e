import { encodeCursor, type Position } from './cursor.ts';
import { carried, type PagePlan } from './page.ts';

/** A row as the database gave it: column values by the names of their Prisma fields, decimals, dates and times as text. */
export type Row = Readonly<Record<string, unknown>>;

/** One page of a list, as Relay's connections have it. */
export interface Page {
  edges: readonly { node: Row; cursor: string }[];
  nodes: readonly Row[];
  /** Undefined unless it was wanted. */
  totalCount: number | undefined;
  pageInfo: { startCursor: string | null; endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
}

/** The rows of one parent as a page. They come in the order in which they were walked, and one more than the page holds. */
export function pageFrom(rows: readonly Row[], { mark, size, backwards }: PagePlan): Page {
  const found = rows.filter((row) => row[carried.position] != null);
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (backwards) kept.reverse();
  const edges = kept.map((node) => ({ node, cursor: encodeCursor(mark, node[carried.position] as Position) }));
  const first = rows[0];
  const behind = first?.[carried.behind] === true;
  const ahead = more || first?.[carried.ahead] === true;
  return {
    edges,
    nodes: kept,
    totalCount: first?.[carried.total] as number | undefined,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: backwards ? behind : ahead,
      hasPreviousPage: backwards ? ahead : behind,
    },
  };
}
