import {
  createReader,
  defaultPageLimits,
  EngineError,
  type PageLimits,
  type Reader,
  render,
  type Sql,
} from '@district-hub/engine';
import DataLoader from 'dataloader';
import type { Context } from '../context.ts';
import { hubError } from '../errors.ts';
import { type HubGraph, scopeOf } from '../graph.ts';

interface Reading {
  reader?: Reader;
  loaders: Map<string, DataLoader<unknown, unknown>>;
}
/** What each request has read so far. */
const readings = new WeakMap<Context, Reading>();

function readingOf(context: Context): Reading {
  const known = readings.get(context) ?? { loaders: new Map() };
  readings.set(context, known);
  return known;
}

/** The engine's reader of a request. */
export function readerOf(graph: HubGraph, context: Context): Reader {
  const reading = readingOf(context);
  reading.reader ??= createReader({
    graph,
    query: (text, values) => context.db.query(text, values),
    scope: scopeOf(context),
    limits: pageLimits(context),
  });
  return reading.reader;
}

/** The limits of pages, the largest page as the hub's operator has it. */
function pageLimits({ hub }: Context): PageLimits {
  const largestSize = hub.limits.pageSize ?? defaultPageLimits.largestSize;
  return { ...defaultPageLimits, largestSize, defaultSize: Math.min(defaultPageLimits.defaultSize, largestSize) };
}

/**
 * The loader of this name for one request, made when it is first asked for. What is loaded through it in one turn comes in
 * one batch.
 *
 * @param name - has to say everything that the batch depends on
 */
export function loaderOf<K, V>(
  context: Context,
  name: string,
  batch: (keys: readonly K[]) => Promise<V[]>,
): DataLoader<K, V> {
  const { loaders } = readingOf(context);
  const known = loaders.get(name) as DataLoader<K, V> | undefined;
  if (known) return known;
  const loader = new DataLoader<K, V>(batch);
  loaders.set(name, loader as DataLoader<unknown, unknown>);
  return loader;
}

/** Forgets what a request has read, after it has written something. */
export function forget(context: Context): void {
  readings.delete(context);
}

export function run<R>(context: Context, piece: Sql): Promise<R[]> {
  const { text, values } = render(piece);
  return context.db.query<R>(text, values);
}

/** What the engine refuses, as the errors that callers see. */
export async function withCodes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof EngineError ? hubError(error.code, error.zh, error.en, error.facts) : error;
  }
}
