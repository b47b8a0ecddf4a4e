import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

const area = (code: string, city: string) =>
  readAs(
    'administrative-divisions/areas',
    ['code', code],
    ['name', '示例区'],
    ['cityCode', city],
    ['provinceCode', '99'],
  );

test('a county meets the division that has its code now, below its prefecture', () => {
  expect(area('990102', '9901')).toEqual({
    row: {
      ...{ code: '990102', currentCode: '990102', statistical: 'false', name: '示例区', level: 'COUNTY' },
      parent: { currentCode: '9901' },
    },
    ...{ problems: [], notes: [], skipped: false },
  });
});

test.each([
  ['990171', 'true'],
  ['990161', 'true'],
  ['990180', 'true'],
  ['990181', 'false'],
  ['990160', 'false'],
])('a code that GB/T 2260 would not give is one of statistics: %s %s', (code, statistical) => {
  expect(area(code, '9901').row).toMatchObject({ statistical });
});

test('a collective is no place: it is marked, and what it holds stands below the province', () => {
  const city = readAs('administrative-divisions/cities', ['code', '4290'], ['name', '直辖县'], ['provinceCode', '42']);
  expect(city.row).toMatchObject({ statistical: 'true', parent: { currentCode: '42' } });
  for (const collective of ['1101', '5002', '9990']) {
    expect(area('990001', collective)).toMatchObject({
      row: { parent: { currentCode: '99' } },
      notes: ['COLLECTIVE_DIVISION'],
    });
  }
});

test('a street stands below its county, whatever else the file repeats of it', () => {
  const street = readAs(
    'administrative-divisions/streets',
    ...([
      ['code', '990171001'],
      ['name', '示例街道'],
      ['areaCode', '990171'],
    ] as const),
    ...([
      ['provinceCode', '99'],
      ['cityCode', '9901'],
    ] as const),
  );
  expect(street.row).toMatchObject({ level: 'TOWNSHIP', statistical: 'true', parent: { currentCode: '990171' } });
});
