/** The order in which rows that lead to each other are written. */
export interface Waves {
  /** Rows that may be written together, each after all that it leads to. */
  waves: number[][];
  /** Rows that are written before something that they lead to, because it leads back to them. */
  open: ReadonlySet<number>;
}

/**
 * Orders rows so that each comes after the rows it leads to, in as few waves as can be.
 *
 * @param targets - what each row leads to; rows that lead nowhere may be left out
 * @param most - so many waves are formed; what then is left goes together, whatever it leads to
 */
export function inWaves(targets: ReadonlyMap<number, readonly number[]>, most: number): Waves {
  const waves: number[][] = [];
  const open = new Set<number>();
  const waiting = new Map([...targets].map(([n, to]) => [n, new Set(to.filter((each) => targets.has(each)))]));
  const dependents = Map.groupBy(
    [...waiting].flatMap(([n, to]) => [...to].map((each) => [each, n] as const)),
    ([target]) => target,
  );
  let ready = [...waiting].filter(([, to]) => to.size === 0).map(([n]) => n);
  while (waiting.size > 0) {
    if (waves.length === most) ready = [...waiting.keys()];
    else if (ready.length === 0) ready = [onCircle(waiting)];
    for (const n of ready) {
      if (waiting.get(n)?.size) open.add(n);
      waiting.delete(n);
    }
    waves.push(ready);
    ready = ready.flatMap((n) =>
      (dependents.get(n) ?? []).filter(([, each]) => isFreed(each, n)).map(([, each]) => each),
    );
  }
  return { waves, open };

  /** Whether a row waits for nothing more, once `n` is written. */
  function isFreed(each: number, n: number): boolean {
    const left = waiting.get(each);
    return left?.delete(n) === true && left.size === 0;
  }
}

/** A row that leads back to itself, where every row leads to one that is left. */
function onCircle(waiting: ReadonlyMap<number, ReadonlySet<number>>): number {
  const seen = new Set<number>();
  let n = waiting.keys().next().value as number;
  for (; !seen.has(n); n = waiting.get(n)?.values().next().value as number) seen.add(n);
  return n;
}
