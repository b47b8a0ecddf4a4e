import type { Comparators } from './kind.ts';

/** The operators that remain when what only qualifies them, such as a unit, is left out. */
export function omit(comparators: Comparators, ...names: string[]): Comparators {
  return Object.fromEntries(Object.entries(comparators).filter(([name]) => !names.includes(name)));
}
