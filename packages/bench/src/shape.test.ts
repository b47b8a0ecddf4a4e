import { expect, test } from 'vitest';
import { decimal, edges, globalId, idOf, money, nodes, optional, times } from './shape.ts';

test('a global id gives back its number', () => {
  expect(idOf(globalId('Enterprise', 42))).toBe(42);
});

test('decimals lose zeros after the point and none before it', () => {
  expect(['100.000000', '0.500', '1200', '7.050', null].map(decimal)).toEqual(['100', '0.5', '1200', '7.05', null]);
});

test('a decimal becomes one of another unit, exactly', () => {
  expect(times('100000.333333', 15n, 4)).toBe('150.0004999995');
  expect(times('20000', 15n, 4)).toBe('30');
  expect(times('5', 1n, 4)).toBe('0.0005');
});

test('money needs both of its columns', () => {
  expect(money('5.00', 'CNY')).toEqual({ amount: '5', currency: 'CNY' });
  expect(money(null, null)).toBeNull();
});

test('both kinds of connection become plain lists', () => {
  const name = ({ name }: { name: string }) => name;
  expect(nodes({ nodes: [{ name: 'a' }] }, name)).toEqual(['a']);
  expect(edges({ edges: [{ node: { name: 'a' } }] }, name)).toEqual(['a']);
  expect(optional(null, name)).toBeNull();
});
