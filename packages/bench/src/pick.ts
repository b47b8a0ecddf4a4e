/** Draws values, the same ones in every run. */
export interface Pick {
  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number;
  /** One of a list. */
  of<T>(list: readonly T[]): T;
  /** A day from `first` on, less than `days` later, as `YYYY-MM-DD`. */
  day(first: string, days: number): string;
}

/** @param seed - any text; the same seed draws the same values in the same order */
export function createPick(seed: string): Pick {
  let state = 0x9e3779b9;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) as number), 0x85ebca6b);

  /** Mulberry32. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    of: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
    day: (first, days) => addDays(first, int(0, days - 1)),
  };
}

/** The day so many days after another, both as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
