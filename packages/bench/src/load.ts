import { Client } from 'undici';
import type { Ask } from './servers/kinds.ts';

export interface LoadOptions {
  connections: number;
  /** Milliseconds that are not counted. */
  warmUpMs: number;
  /** Milliseconds in which answers are counted. */
  windowMs: number;
}

export interface LoadFigures {
  /** Answers a second, over the window. */
  perSecond: number;
  /** All answers, also those of the warm-up and those that came after the window. */
  answers: number;
  /** Bytes of an answer's body, on average. */
  bytes: number;
}

/**
 * Asks a server over so many connections at once, each asking again as soon as it is answered, and waits in the end until
 * all have been answered.
 *
 * @param asks - sent in this order, from the first again after the last
 */
export async function load(origin: string, asks: readonly Ask[], options: LoadOptions): Promise<LoadFigures> {
  const { connections, warmUpMs, windowMs } = options;
  let next = 0;
  let answers = 0;
  let bytes = 0;
  let inWindow = 0;
  const begin = performance.now();
  const from = begin + warmUpMs;
  const to = from + windowMs;
  let last = from;

  async function keepAsking(client: Client): Promise<void> {
    while (performance.now() < to) {
      const ask = asks[next % asks.length] as Ask;
      next += 1;
      const size = await askOnce(client, ask);
      bytes += size;
      answers += 1;
      const now = performance.now();
      // A server that needs longer than the window for an answer is judged by when its first answers come.
      if (now >= from && (now < to || inWindow === 0)) {
        inWindow += 1;
        last = Math.max(last, now);
      }
    }
  }

  const clients = Array.from({ length: connections }, () => new Client(origin, { bodyTimeout: 0, headersTimeout: 0 }));
  try {
    await Promise.all(clients.map(keepAsking));
  } finally {
    await Promise.all(clients.map((client) => client.close()));
  }
  const seconds = (Math.max(to, last) - from) / 1_000;
  return { perSecond: inWindow / seconds, answers, bytes: bytes / answers };
}

/** @returns how many bytes the answer's body has */
function askOnce(client: Client, { path, headers, body }: Ask): Promise<number> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let size = 0;
    let beginning: Buffer | undefined;
    client.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart: () => {},
        onResponseStart: (_controller, code) => {
          status = code;
        },
        onResponseData: (_controller, chunk) => {
          beginning ??= chunk;
          size += chunk.length;
        },
        onResponseEnd: () => {
          const text = beginning?.toString('utf8', 0, 300) ?? '';
          if (status === 200 && text.startsWith('{"data":{')) resolve(size);
          else reject(new Error(`Answered with ${status}: ${text}`));
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
