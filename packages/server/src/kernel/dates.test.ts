import { describe, expect, test } from 'vitest';
import { printDateTime, printPartialDate, readDate, readDateTime, readPartialDate } from './dates.ts';

describe('readDate', () => {
  test.each(['2024-02-29', '1900-12-31', '0099-01-01'])('takes %s', (text) => expect(readDate(text)).toBe(text));
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-32',
    '0000-01-01',
    '2024-1-1',
    '2024-01-01T00:00:00Z',
  ])('refuses %s', (text) => expect(readDate(text)).toBeUndefined());
});

describe('readPartialDate', () => {
  test.each([
    ['1992', '1992-01-01', 'YEAR'],
    ['1992-10', '1992-10-01', 'MONTH'],
    ['1992-10-05', '1992-10-05', 'DAY'],
  ])('%s begins on %s', (text, first, precision) => {
    expect(readPartialDate(text)).toEqual({ first, precision });
    expect(printPartialDate(first, precision as 'DAY')).toBe(text);
  });
  test.each(['92', '1992-13', '1992-02-30', '1992-', '1992.12'])('refuses %s', (text) =>
    expect(readPartialDate(text)).toBeUndefined(),
  );
});

describe('instants', () => {
  test.each([
    ['2026-11-25T08:00:00+08:00', '2026-11-25T00:00:00.000Z'],
    ['2026-11-25T08:00Z', '2026-11-25T08:00:00.000Z'],
    ['2026-11-25T08:00:00.1239Z', '2026-11-25T08:00:00.123Z'],
  ])('%s is %s', (text, utc) => expect(readDateTime(text)).toBe(utc));
  test.each([
    '2026-11-25',
    '2026-11-25T08:00:00',
    '2026-02-30T08:00:00Z',
    '2026-11-25T24:00:00Z',
    '2026-11-25T08:00:60Z',
    '2026-11-25T08:00:00+15:00',
  ])('refuses %s', (text) => expect(readDateTime(text)).toBeUndefined());
  test.each([
    ['2026-11-25 08:00:00.5+08', '2026-11-25T00:00:00.500Z'],
    ['2026-11-25 00:00:00+00', '2026-11-25T00:00:00.000Z'],
    ['2026-11-25 05:30:00+05:30', '2026-11-25T00:00:00.000Z'],
  ])('the database’s %s is %s', (text, utc) => expect(printDateTime(text)).toBe(utc));
});
