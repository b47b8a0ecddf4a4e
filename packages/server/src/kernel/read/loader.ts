import DataLoader from 'dataloader';
import type { Context } from '../context.ts';

/** The loaders of each request. */
const loaders = new WeakMap<Context, Map<string, DataLoader<unknown, unknown>>>();

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
  const known = loaders.get(context) ?? new Map<string, DataLoader<unknown, unknown>>();
  loaders.set(context, known);
  const loader = known.get(name) ?? (new DataLoader<K, V>(batch) as DataLoader<unknown, unknown>);
  known.set(name, loader);
  return loader as DataLoader<K, V>;
}
