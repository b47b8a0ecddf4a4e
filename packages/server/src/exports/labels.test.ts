import type { Enum } from '@district-hub/engine';
import { expect, test } from 'vitest';
import { CodeBook } from '../kernel/write/code-book.ts';
import { Labels } from './labels.ts';

const item = (code: string, labelZh: string) => ({
  ...{ list: 'colour', code, labelZh, unit: null, validFrom: null, validTo: null },
});
const book = new CodeBook([item('RED', '红'), item('RED2', '红'), item('BLUE', 'RED'), item('NONE', '')]);
const value = (label: string) => ({ label, description: label });
const size: Enum = {
  ...value('大小'),
  pg: 'size',
  values: { BIG: value('大'), LARGE: value('大'), SMALL: value('BIG'), BARE: value('') },
};
const labels = new Labels('ZH', book, { Size: size });

test.each([
  ['RED', '红'],
  ['RED2', 'RED2'],
  ['BLUE', 'BLUE'],
  ['NONE', 'NONE'],
  ['GONE', 'GONE'],
])('the code %s is called %s, by which nothing else is found', (code, label) => {
  expect(labels.ofCode('colour', code)).toBe(label);
  expect(book.find('colour', label)?.code ?? code).toBe(code);
});

test.each([
  ['BIG', '大'],
  ['LARGE', 'LARGE'],
  ['SMALL', 'SMALL'],
  ['BARE', 'BARE'],
])('the value %s is called %s', (name, label) => {
  expect(labels.ofValue('Size', name)).toBe(label);
});

test('keys of other records, and other languages, keep codes', () => {
  for (const plain of [labels.plain, new Labels('EN', book, { Size: size })]) {
    expect([plain.ofCode('colour', 'RED'), plain.ofValue('Size', 'BIG')]).toEqual(['RED', 'BIG']);
  }
});
