import { streetBoundary } from '../geography.ts';
import { known } from '../known.ts';
import type { Row } from '../row.ts';

const founded = '2001-01-01';

interface Division {
  code: string;
  name: string;
  from?: string;
  to?: string;
  parent?: Row;
  statistical?: true;
}

const county: Row = { code: '990102', validFrom: '2014-06-18' };
const streetFrom = '2014-06-18';
const mergedOn = '2021-03-01';

/** The districts above: a province, a city and the district itself, which was a county until 2014. */
const upper: Division[][] = [
  [{ code: '99', name: '示例省' }],
  [{ code: '9901', name: '示例市', parent: { code: '99', validFrom: founded } }],
  [
    { code: '990121', name: '示例县', to: streetFrom, parent: { code: '9901', validFrom: founded } },
    { code: '990102', name: '示例区', from: streetFrom, parent: { code: '9901', validFrom: founded } },
    {
      code: '990171',
      name: '示例市高新技术产业开发区（统计用）',
      from: '2016-01-01',
      parent: { code: '9901', validFrom: founded },
      statistical: true,
    },
  ],
];

const street = (code: string, name: string, from = streetFrom, to?: string): Division => ({
  code: `990102${code}`,
  name,
  from,
  ...(to === undefined ? {} : { to }),
  parent: county,
});

/** Streets. In 2021 旧港街道 was merged into 澜港街道, and 北屿镇 became a street under the same code. */
const streets = [
  street('001', '澜港街道'),
  street('002', '云栖街道'),
  street('003', '望海街道'),
  street('004', '青禾街道'),
  street('005', '东澜街道'),
  street('006', '西岭街道'),
  street('007', '星桥街道'),
  street('008', '北屿镇', streetFrom, mergedOn),
  street('008', '北屿街道', mergedOn),
  street('009', '旧港街道', streetFrom, mergedOn),
];

const community = (code: string, name: string, streetCode: string): Division => ({
  code: `990102${streetCode}${code}`,
  name,
  from: streetFrom,
  parent: { code: `990102${streetCode}`, validFrom: streetFrom },
});

const communities = [
  community('001', '灯塔社区', '001'),
  community('002', '码头社区', '001'),
  community('001', '云溪社区', '002'),
  community('001', '海草房社区', '003'),
];

const levels = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'COMMUNITY'];

/** Divisions, one list a level. All codes begin with 99, which stands for no province. */
export const divisionsByLevel: readonly (readonly Row[])[] = [...upper, streets, communities].map((divisions, level) =>
  divisions.map(({ code, name, from = founded, to = null, parent = null, statistical = false }) => ({
    code,
    name,
    level: known(levels[level]),
    statistical,
    validFrom: from,
    validTo: to,
    parent,
    ...(code.length === 9 && to === null ? streetBoundary(code.slice(6)) : {}),
  })),
);

const succession = (from: Row, to: Row, changedOn: string, note: string): Row => ({
  predecessor: from,
  successor: to,
  changedOn,
  note,
});

export const divisionSuccessions: readonly Row[] = [
  succession({ code: '990121', validFrom: founded }, county, streetFrom, '撤县设区（虚构）'),
  succession(
    { code: '990102009', validFrom: streetFrom },
    { code: '990102001', validFrom: streetFrom },
    mergedOn,
    '旧港街道并入澜港街道（虚构）',
  ),
  succession(
    { code: '990102008', validFrom: streetFrom },
    { code: '990102008', validFrom: mergedOn },
    mergedOn,
    '撤镇设街道，代码不变（虚构）',
  ),
];

/** The street of this number as it stands today, or the abolished 旧港街道 for `009`. */
export const streetOf = (code: string): Row => ({
  code: `990102${code}`,
  validFrom: code === '008' ? mergedOn : streetFrom,
});

export const district: Row = county;

/** Numbers of the streets in force, with their names. */
export const streetNames: ReadonlyMap<string, string> = new Map(
  streets.filter(({ to }) => to === undefined).map(({ code, name }) => [code.slice(6), name]),
);

export const streetName = (code: string): string => known(streetNames.get(code));
