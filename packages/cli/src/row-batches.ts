/** What one request to the hub may hold. */
export interface BatchLimits {
  rows: number;
  /** Bytes of the rows as JSON. */
  bytes: number;
}

/**
 * Gathers rows into batches as large as the limits allow. A single row above the limit is a batch of its own, for the hub
 * to refuse.
 */
export async function* inBatches<Row>(rows: AsyncIterable<Row>, limits: BatchLimits): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let bytes = 0;
  for await (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (batch.length > 0 && (batch.length >= limits.rows || bytes + size > limits.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Runs `work` over items as they come, at most `width` at once, so that reading goes on while the hub is busy.
 *
 * @throws the first error; no further item is begun after it, and those begun have ended
 */
export async function forEachInParallel<Item>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  try {
    for await (const item of items) {
      const run: Promise<void> = work(item)
        .catch((error: unknown) => void errors.push(error))
        .finally(() => running.delete(run));
      running.add(run);
      if (running.size >= width) await Promise.race(running);
      if (errors.length > 0) break;
    }
  } finally {
    await Promise.all(running);
  }
  if (errors.length > 0) throw errors[0];
}
