/** Thrown by {@link withinDeadline} when the time is up. */
export class DeadlinePassed extends Error {}

/** The longest wait that timers can count (24.8 days); beyond it they fire at once. */
const longestMs = 2_147_483_647;

/**
 * Runs `work` until it ends, `signal` aborts or `timeoutMs` have passed, whichever comes first. Neither a timer nor a
 * listener is left behind.
 *
 * @param timeoutMs - 0 for no limit
 * @throws the reason of `signal` when that aborts; {@link DeadlinePassed} when the time is up
 *
 * @remarks
 * It does not rely on `work` to heed its signal: an injected `fetch` may not.
 */
export async function withinDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
  timeoutMs: number,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = () => {};
  try {
    return await new Promise<T>((resolve, reject) => {
      const end = (reason: unknown) => {
        reject(reason);
        controller.abort(reason);
      };
      onAbort = () => end(signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      if (timeoutMs > 0) timer = setTimeout(() => end(new DeadlinePassed()), Math.min(timeoutMs, longestMs));
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
