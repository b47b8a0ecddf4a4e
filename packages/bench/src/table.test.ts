import { expect, test } from 'vitest';
import type { Sample } from './measure.ts';
import type { Result } from './report.ts';
import { ratios, renderResult } from './table.ts';

const sample = (perSecond: number): Sample => ({
  perSecond,
  bytes: 1_500,
  statements: 1,
  nodeMs: 0.25,
  databaseMs: 0.5,
  connections: 50,
});
const samples = (...perSecond: number[]) => perSecond.map(sample);

const result: Result = {
  part: 'comparison',
  machine: {
    processor: 'Abacus',
    cores: 2,
    memoryGb: 8,
    system: 'linux',
    node: '24',
    postgres: '18.4',
    commit: 'abc',
    date: '2026-11-25',
  },
  versions: {},
  settings: {},
  size: 100_000,
  rounds: 3,
  connections: 50,
  windowMs: 1_000,
  servers: [{ name: 'hub', label: 'District Hub', peakMemory: 250_000_000, coldStartMs: 840 }],
  questions: [
    {
      mark: 'Q1',
      name: 'one',
      zh: '一',
      en: 'one',
      samples: { hub: samples(200, 300, 100), postgraphile: samples(100, 100, 100), limit: samples(400, 300, 150) },
    },
  ],
};

test('ratios are taken round by round before the median', () => {
  expect(ratios(samples(10, 40, 90), samples(10, 20, 30))).toEqual({ median: 2, least: 1, most: 3 });
});

test('a comparison has the conditions, a row for each question and one for each server', () => {
  const text = renderResult(result);
  expect(text).toContain('100,000 enterprises; 2026-11-25, commit abc, 2 cores (Abacus)');
  expect(text).toContain(
    '| **Q1** 一 · one | 2.00 (1.00–3.00) | 1.50 (1.00–2.00) | 1 / 1 / 1 | 0.25 / 0.25 / 0.25 | 0.50 / 0.50 / 0.50 | 1.5 |',
  );
  expect(text).toContain('| District Hub | 250 | 0.84 |');
});

test('a series tells the time at each size by the smallest', () => {
  const series = [
    { name: 'point', zh: '点', en: 'point', samples: { 10000: samples(300, 300), 1000000: samples(200, 150) } },
  ];
  expect(renderResult({ ...result, part: 'series', series })).toContain(
    '| 点 · point | 1 | 1.75 (1.50–2.00) | 0.75 / 0.75 |',
  );
});

test('the embedded database is compared by time', () => {
  const [question] = result.questions;
  const questions = [
    { ...question, samples: { hub: samples(300), embedded: samples(100) } } as typeof question & object,
  ];
  expect(renderResult({ ...result, part: 'embedded', questions })).toContain('| **Q1** one | 3.00 (3.00–3.00) |');
});

test('imports are told in seconds, and all real sources together', () => {
  const figures = (label: string, rows: number, postgres: number[], embedded: number[]) => ({
    ...{ label, rows, postgres, embedded },
    memory: { postgres: 400_000_000, embedded: embedded.length > 0 ? 300_000_000 : null },
  });
  const imports = [figures('甲', 1_000, [1, 3], [2, 4]), figures('乙', 10, [1, 1], [1, 1]), figures('丙', 5, [9], [])];
  const text = renderResult({ ...result, part: 'imports', imports });
  expect(text).toContain('| 甲 | 1,000 | 2.00 (1.00–3.00) | 3.00 (2.00–4.00) | 400 / 300 |');
  expect(text).toContain('| 丙 | 5 | 9.00 (9.00–9.00) | – | 400 / – |');
  expect(text).toContain('| **全部来源 · all sources** | 1,010 | 3.00 (2.00–4.00) | 4.00 (3.00–5.00) |');
});

test('places have a row for each question, with the middle and the 95th percentile', () => {
  const page = Array.from({ length: 20 }, (_, at) => at + 1);
  const places = [{ label: 'PostgreSQL, within', points: 1_000_000, found: 20_000.5, page, count: [7], both: [9, 11] }];
  expect(renderResult({ ...result, part: 'places', places })).toContain(
    '| PostgreSQL, within | 1,000,000 | 20,001 | 11 (20) | 7 (7) | 10 (11) |',
  );
});
