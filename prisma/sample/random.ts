import { known } from './known.ts';
/** A source of made-up choices that gives the same sequence for the same seed on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of the choices. */
  pick<T>(choices: readonly T[]): T;
  /** True in `share` of all cases. */
  chance(share: number): boolean;
}

/** Mulberry32 over a hash of the seed: small, and good enough to scatter sample data. */
export function random(seed: string): Random {
  let state = 0;
  for (const character of seed) state = (Math.imul(state, 31) + known(character.codePointAt(0))) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    integer,
    pick: (choices) => choices[integer(0, choices.length - 1)] as (typeof choices)[number],
    chance: (share) => next() < share,
  };
}
