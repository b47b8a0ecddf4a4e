import DataLoader from 'dataloader';
import { type Page, pageFrom, type Row } from './connection.ts';
import { notACursor } from './cursor.ts';
import type { Graph, Scope } from './graph.ts';
import { keyNumber, type Lookup, planLookup } from './lookup.ts';
import { carried, planPage, type Wants } from './page.ts';
import { defaultPageLimits, type PageArguments, type PageLimits } from './page-arguments.ts';
import { render, type Sql } from './sql.ts';

/** Runs one statement. Decimals, dates and times come as text, JSON as values. */
export type Query = <R>(text: string, values: unknown[]) => Promise<R[]>;

export interface ReaderOptions {
  graph: Graph;
  query: Query;
  scope: Scope;
  limits?: PageLimits;
}

/**
 * Reads for one request. What is asked for together, such as the same page for many parents, is one statement; what was
 * asked for before is not read again.
 */
export interface Reader {
  /** The row with a unique key, or null. */
  one(model: string, lookup: Lookup, key: readonly unknown[]): Promise<Row | null>;
  /** A page of a list. */
  page(model: string, args: PageArguments, wants: Wants): Promise<Page>;
  /** A page of the children of one parent: the rows whose column `field` is `parent`. */
  children(model: string, args: PageArguments, wants: Wants, field: string, parent: unknown): Promise<Page>;
  /** Forgets what was read, after something was written. */
  forget(): void;
}

export function createReader({ graph, query, scope, limits = defaultPageLimits }: ReaderOptions): Reader {
  const loaders = new Map<string, DataLoader<never, never>>();

  /** The loader of everything that can share one statement. */
  function loader<K, V>(
    facts: readonly unknown[],
    batch: (keys: readonly K[]) => Promise<V[]>,
    cacheKeyFn?: (key: K) => string,
  ): DataLoader<K, V> {
    const key = JSON.stringify(facts, distinguishUndefined);
    const known = loaders.get(key) as DataLoader<K, V> | undefined;
    if (known) return known;
    const made = new DataLoader<K, V>(batch, cacheKeyFn ? { cacheKeyFn: cacheKeyFn as never } : {});
    loaders.set(key, made as unknown as DataLoader<never, never>);
    return made;
  }

  async function rows(statement: Sql): Promise<Row[]> {
    const { text, values } = render(statement);
    return query<Row>(text, values);
  }

  async function pages(
    model: string,
    args: PageArguments,
    wants: Wants,
    via?: { field: string; parents: readonly unknown[] },
  ): Promise<Page[]> {
    const plan = planPage(graph, model, args, wants, scope, limits, via);
    const found = await rows(plan.statement).catch((error: unknown) => Promise.reject(ofCursor(error, args)));
    if (!via) return [pageFrom(found, plan)];
    const byParent = Map.groupBy(found, (row) => row[carried.parent]);
    return via.parents.map((parent) => pageFrom(byParent.get(parent) ?? [], plan));
  }

  return {
    one(model, lookup, key) {
      const batch = async (keys: readonly (readonly unknown[])[]) => {
        const found = new Map(
          (await rows(planLookup(graph, model, lookup, keys, scope))).map((row) => [row[keyNumber], row]),
        );
        return keys.map((_, i) => found.get(i + 1) ?? null);
      };
      return loader([model, lookup], batch, JSON.stringify as (key: readonly unknown[]) => string).load(key);
    },
    async page(model, args, wants) {
      const [page] = await pages(model, args, wants);
      return page as Page;
    },
    children(model, args, wants, field, parent) {
      return loader([model, field, args, wants], (parents: readonly unknown[]) =>
        pages(model, args, wants, { field, parents }),
      ).load(parent);
    },
    forget: () => loaders.clear(),
  };
}

/** `on` left out means today and null means all times: JSON alone would not tell them apart in a list. */
function distinguishUndefined(_: string, value: unknown): unknown {
  return value === undefined ? { undefined: true } : value;
}

/**
 * A cursor can hold a value that looks right and that the database still refuses (a data exception, SQLSTATE class 22):
 * then it is the cursor that is wrong.
 */
function ofCursor(error: unknown, { after, before }: PageArguments): unknown {
  const state = (error as { sqlState?: unknown }).sqlState;
  if (typeof state !== 'string' || !state.startsWith('22')) return error;
  if (after != null) return notACursor('after');
  return before != null ? notACursor('before') : error;
}
