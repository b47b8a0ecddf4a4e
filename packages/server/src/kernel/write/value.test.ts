import { describe, expect, it } from 'vitest';
import { readValue, type ValueShape } from './value.ts';

const shape = (type: ValueShape['type'], more: Partial<ValueShape> = {}): ValueShape => ({
  ...{ type, declared: '', longest: 20 },
  ...more,
});
const money = shape('Decimal', { declared: 'numeric(24,6)' });
const mode = shape('Enum', { values: new Map([['MIRRORED', '镜像']]) });

/** The code of what is wrong with a value. */
function faultOf(given: string | number | boolean, of: ValueShape): string | undefined {
  const reading = readValue(given, of);
  return 'fault' in reading ? reading.fault('x', null).code : undefined;
}

describe('readValue', () => {
  it.each([
    [' 甲 ', shape('String'), '甲'],
    ['', shape('String'), null],
    ['１２，３４５', shape('Int'), 12_345],
    ['1,234,567.5', money, '1234567.5'],
    [0.5, money, '0.5'],
    ['-0.00', money, '0'],
    ['是', shape('Boolean'), true],
    ['No', shape('Boolean'), false],
    ['２０２４-０２-２９', shape('Date'), '2024-02-29'],
    ['2024-05-31T08:00:00+08:00', shape('DateTime'), '2024-05-31T00:00:00.000Z'],
    ['2024/5/31 08:00', shape('DateTime'), '2024-05-31T00:00:00.000Z'],
    ['2017年01月31日', shape('Date'), '2017-01-31'],
    ['1991-04-03 00:00:00', shape('Date'), '1991-04-03'],
    ['1e-3', money, '0.001'],
    ['3.0', shape('Int'), 3],
    ['镜像', mode, 'MIRRORED'],
    ['MIRRORED', mode, 'MIRRORED'],
  ] as const)('reads %j', (given, of, value) => {
    expect(readValue(given, of)).toEqual({ value });
  });

  it.each([
    ['43831', 'Date', '2020-01-01', 'DATE_FROM_SERIAL'],
    ['2020/1/6 12:09:38', 'Date', '2020-01-06', 'TIME_OF_DAY_DROPPED'],
    ['43836.5', 'DateTime', '2020-01-06T04:00:00.000Z', 'DATE_FROM_SERIAL'],
    ['(1,234.5)', 'Decimal', '-1234.5', 'LOSS_IN_BRACKETS'],
  ] as const)('notes what it made of %j', (given, type, value, code) => {
    const reading = readValue(given, shape(type));
    expect(reading).toMatchObject({ value });
    expect('note' in reading && reading.note?.('x', null).code).toBe(code);
  });

  it.each([
    ['a\0b', shape('String'), 'INVALID_TEXT'],
    ['\ud800', shape('String'), 'INVALID_TEXT'],
    ['甲'.repeat(21), shape('String'), 'TOO_LONG'],
    ['1,5', money, 'INVALID_NUMBER'],
    ['1e99', money, 'INVALID_NUMBER'],
    ['1.0000001', money, 'TOO_PRECISE'],
    [`1${'0'.repeat(18)}`, money, 'OUT_OF_RANGE'],
    ['9'.repeat(60), money, 'OUT_OF_RANGE'],
    ['1.5', shape('Int'), 'INVALID_INTEGER'],
    ['2147483648', shape('Int'), 'OUT_OF_RANGE'],
    ['也许', shape('Boolean'), 'INVALID_BOOLEAN'],
    ['2023-02-29', shape('Date'), 'INVALID_DATE'],
    ['2024-05-31', shape('DateTime'), 'INVALID_INSTANT'],
    ['1992.10', shape('Date'), 'INVALID_DATE'],
    ['copied', mode, 'UNKNOWN_VALUE'],
  ] as const)('refuses %j', (given, of, code) => {
    expect(faultOf(given, of)).toBe(code);
  });
});
