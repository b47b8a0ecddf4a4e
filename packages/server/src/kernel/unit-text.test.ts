import { describe, expect, it } from 'vitest';
import { type Measured, ratioOf, readUnit, unitsOf } from './unit-text.ts';
import { type BaseUnit, baseUnits } from './units.ts';

/** How many of what is measured one of the unit is, as a fraction. */
function worth(text: string, of: Measured): string | undefined {
  const unit = readUnit(text);
  const ratio = unit && ratioOf(unit, of);
  return ratio && `${ratio.times}/${ratio.per}`;
}

describe('readUnit', () => {
  it.each([
    ['万元', 'MONEY', '10000/1'],
    ['（万元）', 'CNY', '10000/1'],
    ['人民币亿元', 'MONEY', '100000000/1'],
    ['百万美元', 'USD', '1000000/1'],
    ['USD millions', 'USD', '1000000/1'],
    ['millions of US dollars', 'MONEY', '1000000/1'],
    ['㎡', 'SQM', '1/1'],
    ['M²', 'SQM', '1/1'],
    ['亩', 'SQM', '10000/15'],
    ['万亩', 'SQM', '100000000/15'],
    ['hm²', 'SQM', '10000/1'],
    ['万', 'PERSON', '10000/1'],
    ['％', 'SHARE', '1/100'],
    ['%', 'PERCENT', '1/1'],
  ] as const)('knows %s of %s', (text, of, fraction) => expect(worth(text, of)).toBe(fraction));

  it.each(['上限', '', 'constructor', '万万元', '%%', '号'])('knows no %j', (text) =>
    expect(readUnit(text)).toBeUndefined(),
  );

  it('tells currencies apart, of which 元 alone is none', () => {
    const currencies = ['元', '万人民币', '万美元', 'JPY'].map((text) => readUnit(text)?.word?.currency);
    expect(currencies).toEqual([undefined, 'CNY', 'USD', 'JPY']);
  });

  it.each(Object.keys(baseUnits) as BaseUnit[])('knows the names that exports give %s', (base) => {
    expect(worth(baseUnits[base].zh, base)).toBe('1/1');
    expect(worth(baseUnits[base].en, base)).toBe('1/1');
  });

  it('names units that it knows where it has to tell which there are', () => {
    for (const measured of ['MONEY', 'SQM', 'SHARE', 'NUMBER', 'PERCENT', 'TCE'] as const) {
      expect(unitsOf(measured)).not.toEqual([]);
      for (const unit of unitsOf(measured)) expect(worth(unit, measured)).toBeDefined();
    }
    expect(unitsOf(undefined)).toEqual([]);
  });
});
