import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

test('an entry of the catalogue has its edition, its unit and the datum of its coordinates', () => {
  const { row, problems, notes } = readAs(
    'development-zones',
    ...([
      ['序号', '9001'],
      ['代码', 'S997001'],
      ['开发区名称', '示例开发区'],
      ['批准级别', '省政府'],
    ] as const),
    ...([
      ['开发区类型', '其他类型开发区'],
      ['批准时间', '1993.10'],
      ['核准面积_公顷', '500.0'],
    ] as const),
    ...([
      ['经度_WGS84', '121.5'],
      ['纬度_WGS84', '37.5'],
    ] as const),
  );
  expect(row).toMatchObject({
    ...{ edition: '2018', serialNo: '9001', code: 'S997001', type: 'OTHER', approvedOn: '1993.10' },
    approvedArea: { text: '500.0', unit: '公顷' },
    ...{ locationLat: '37.5', locationLng: '121.5', locationDatum: 'WGS84' },
  });
  expect([problems, notes]).toEqual([[], []]);
});
