import { setTimeout as delay } from 'node:timers/promises';
import type { HubProcess } from './hub-process.ts';

/** The longest that someone waited, in milliseconds. */
export interface Waits {
  /** For a short list. */
  read: number;
  /** For `/health`. */
  health: number;
}

/** Reads and asks for health again and again until `end` is called, which tells the longest waits. */
export function watchWaits(hub: HubProcess): { end(): Promise<Waits> } {
  let isOver = false;
  async function longest(request: () => Promise<unknown>): Promise<number> {
    let most = 0;
    while (!isOver) {
      const begun = performance.now();
      await request();
      most = Math.max(most, performance.now() - begun);
      await delay(50);
    }
    return Math.round(most);
  }
  const read = longest(() => hub.ask('{ enterprises(first: 10) { nodes { name } } }'));
  const health = longest(() => fetch(`${hub.origin}/health`).then((response) => response.text()));
  return {
    end: async () => {
      isOver = true;
      return { read: await read, health: await health };
    },
  };
}
