import { expect } from 'vitest';

/** Sends one GraphQL request and gives its data; throws on any error. */
export type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>;

/** One way to page through a list from one end to the other. */
export interface Walk {
  /** One key and its direction, as GraphQL: `name: ASC`. */
  order: string;
  size: number;
  backwards: boolean;
}

/** A connection: a field of the root, or of one record. */
export interface List {
  field: string;
  /** The type of its records. */
  type: string;
  /** Arguments beside those of paging, such as `on: null`. */
  args: string[];
  /** The record that has the field; none for the root. */
  parent?: { type: string; globalId: string } | undefined;
}

type Pages = Record<string, Page>;

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** So many walks fit one request, well under the hub's limits of root fields and directives. */
export const walksAtOnce = 40;

/** All walks over one order: pages of each size, both ways. */
export function walksOf(order: string, sizes: readonly number[]): Walk[] {
  return sizes.flatMap((size) => [false, true].map((backwards) => ({ order, size, backwards })));
}

/**
 * Takes walks step by step, all in each request, and lets the data change between the steps.
 *
 * @param change - deletes and adds rows; called after each step with its number, from 0
 * @returns for each walk the global ids it met, in the order of the list
 */
export async function takeWalks(
  ask: Ask,
  list: List,
  walks: Walk[],
  change: (step: number) => Promise<void>,
): Promise<string[][]> {
  const query = documentOf(list, walks);
  const met: string[][] = walks.map(() => []);
  const variables: Record<string, unknown> = Object.fromEntries(walks.map((_, index) => [`on${index}`, true]));
  for (let step = 0; walks.some((_, index) => variables[`on${index}`]); step += 1) {
    if (step > 1_000) throw new Error(`A walk over ${list.field} does not end`);
    const pages = list.parent
      ? (await ask<{ node: Pages }>(query, variables)).node
      : await ask<Pages>(query, variables);
    for (const [index, { backwards }] of walks.entries()) {
      const page = pages[`w${index}`];
      if (!page) continue;
      const ids = page.nodes.map(({ id }) => id);
      if (backwards) met[index]?.unshift(...ids);
      else met[index]?.push(...ids);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
      variables[`on${index}`] = backwards ? hasPreviousPage : hasNextPage;
      variables[`at${index}`] = backwards ? startCursor : endCursor;
    }
    await change(step);
  }
  return met;
}

function documentOf({ field, args, parent, type }: List, walks: Walk[]): string {
  const variables = walks.map((_, index) => `$on${index}: Boolean!, $at${index}: String`).join(', ');
  const fields = walks.map(({ order, size, backwards }, index) => {
    const paging = backwards ? `last: ${size}, before: $at${index}` : `first: ${size}, after: $at${index}`;
    const all = [...args, `orderBy: [{ ${order} }]`, paging].join(', ');
    return `w${index}: ${field}(${all}) @include(if: $on${index}) { ...Page }`;
  });
  const below = parent
    ? `node(id: "${parent.globalId}") { ... on ${parent.type} { ${fields.join('\n')} } }`
    : fields.join('\n');
  return `query Walk(${variables}) { ${below} }
    fragment Page on ${type}Connection {
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`;
}

/**
 * Expects that each walk met every record that was there throughout exactly once and no other twice, and that walks over
 * one order agree.
 *
 * @param throughout - global ids of the records that were neither added nor deleted meanwhile
 */
export function expectWhole(list: List, walks: Walk[], met: string[][], throughout: ReadonlySet<string>): void {
  const orders = new Map<string, string[]>();
  for (const [index, walk] of walks.entries()) {
    const ids = met[index] ?? [];
    const name = `${list.parent?.type ?? 'Query'}.${list.field} by ${walk.order}, pages of ${walk.size}${walk.backwards ? ', backwards' : ''}`;
    expect(new Set(ids).size, `${name}: a record twice`).toBe(ids.length);
    const steady = ids.filter((id) => throughout.has(id));
    expect(new Set(steady), `${name}: a record missing`).toEqual(throughout);
    const first = orders.get(walk.order) ?? steady;
    expect(steady, `${name}: another order than the first walk's`).toEqual(first);
    orders.set(walk.order, first);
  }
}
