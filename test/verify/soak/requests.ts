import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExamples } from '../../../packages/server/src/graphiql/examples.ts';
import { groups } from '../../e2e/same-answers/groups.ts';
import { ask, type Known } from '../../e2e/same-answers/kind.ts';
import { findLists, type ListField } from '../../support/lists.ts';
import { seededRandom } from '../../support/random-rows.ts';
import type { Ask } from '../../support/walk.ts';

/** A request whose answer is known once it has been taken. */
export interface SoakRequest {
  name: string;
  bytes: Buffer;
  /** Whether {@link under} may give it another alias, so that its document is new to the hub. */
  isPage?: boolean;
}

/** Says whether the database answers, which is not the same throughout. */
const changing = new Set(['ready']);
const domains = fileURLToPath(new URL('../../../packages/server/src/domains', import.meta.url));
const alias = 'page_0000000';

/** A page, or the answer to it, under the alias of the number: as long as before, so that only the alias differs. */
export function under<T extends string | Buffer>(what: T, number: number): T {
  const other = `page_${String(number % 10_000_000).padStart(7, '0')}`;
  const text = what.toString().replaceAll(alias, other);
  return (typeof what === 'string' ? text : Buffer.from(text)) as T;
}

/** Good and bad requests of every kind that the servers are compared over. */
export function kindsOfRequest(known: Known): SoakRequest[] {
  return Object.values(groups).flatMap((group) =>
    Object.entries(group)
      .filter(([name]) => !changing.has(name))
      .map(([name, wire]) => ({ name, bytes: typeof wire === 'function' ? wire(known) : wire })),
  );
}

/** The queries of the domains' cases and of the page's examples, as the public and as the administrator. */
export function writtenDocuments(token: string): SoakRequest[] {
  const paths = globSync('*/cases/*.graphql', { cwd: domains });
  const documents = [
    ...paths.map((path) => ({ name: basename(path), query: readFileSync(join(domains, path), 'utf8') })),
    // What a mutation answers, such as a link that expires, is another each time.
    ...readExamples().filter(({ query }) => !/^mutation /m.test(query)),
  ];
  return documents.flatMap(({ name, query }) => [
    { name, bytes: ask(query) },
    { name: `${name}, administrator`, bytes: ask(query, {}, { authorization: `Bearer ${token}` }) },
  ]);
}

/** Pages of lists at the root, drawn at random: any order, size and place, a count or none. */
export async function randomPages(askHub: Ask, token: string, count: number, seed: number): Promise<SoakRequest[]> {
  const lists = (await findLists(askHub)).filter(({ on, type }) => on === 'Query' && !type.startsWith('Import'));
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const pageOf = ({ field, keys, hasDay }: ListField): string => {
    const orders = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => `{ ${pick(keys).name}: ${pick(['ASC', 'DESC'])} }`,
    );
    const [size, skipped] = [1 + Math.floor(random() * 100), Math.floor(random() * 20)];
    const place = pick([`first: ${size}`, `last: ${size}`, `first: ${size}, offset: ${skipped}`]);
    const day = hasDay ? pick(['', ', on: null', ', on: "2026-01-01"']) : '';
    const counted = pick(['', 'totalCount ']);
    return `{ ${alias}: ${field}(${place}, orderBy: [${orders}]${day}) { ${counted}edges { cursor node { id __typename } } pageInfo { hasNextPage hasPreviousPage } } }`;
  };
  return Array.from({ length: count }, () => {
    const query = pageOf(pick(lists));
    return { name: query, isPage: true, bytes: ask(query, {}, { authorization: `Bearer ${token}` }) };
  });
}
