import { describe, expect, it } from 'vitest';
import { guarded, guardedTyped, unguarded } from './formula-guard.ts';

const formulas = ['=1+1', '+86 535', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋86', '－', '＠x'];
const harmless = ['', "'", "'quoted'", "''", '1-2', 'a=b', '（+5）', '公司'];

describe('a text for a CSV file', () => {
  it.each(formulas)('%j is no formula any more', (text) => expect(guarded(text)).toBe(`'${text}`));
  it.each(harmless)('%j stays as it is', (text) => expect(guarded(text)).toBe(text));
});

describe('whatever is written comes back', () => {
  const texts = [...formulas, ...harmless].flatMap((text) => [text, `'${text}`, `''${text}`]);
  it.each(texts)('%j', (text) => {
    expect(unguarded(guarded(text))).toBe(text);
    expect(unguarded(guardedTyped(text))).toBe(text);
  });
});

it('a typed text keeps its sign', () => {
  expect(guardedTyped('=1+1')).toBe('=1+1');
  expect(guardedTyped("'=1+1")).toBe("''=1+1");
});
