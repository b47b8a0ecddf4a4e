const deferred = new WeakMap<object, (() => void)[]>();

/** Puts work off until all fields of a builder are known, such as types that are derived from those of others. */
export function defer(builder: object, work: () => void): void {
  const list = deferred.get(builder);
  if (list) list.push(work);
  else deferred.set(builder, [work]);
}

/** Does what was put off. */
export function catchUp(builder: object): void {
  for (const work of deferred.get(builder) ?? []) work();
  deferred.delete(builder);
}
