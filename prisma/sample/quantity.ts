/** An area in mu as square metres, exact to the sixth decimal like the column it goes to. 15 mu are one hectare. */
export const mu = (value: number): string => trimmed((value * 10_000) / 15);

/** Hectares as square metres. */
export const hectares = (value: number): string => trimmed(value * 10_000);

/** 万元 as yuan. */
export const wan = (value: number): string => trimmed(value * 10_000);

/** 亿元 as yuan. */
export const yi = (value: number): string => trimmed(value * 100_000_000);

/** A decimal as text without trailing zeros: no binary fraction ever reaches the database. */
export const trimmed = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
