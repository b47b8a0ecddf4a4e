import { notable } from '../enterprises/notable.ts';
import { mu, wan } from '../quantity.ts';
import { district } from '../reference/divisions.ts';
import type { Row } from '../row.ts';

type Supply = readonly [
  serial: number,
  area: number,
  use: string,
  method: string,
  signed: string,
  price: number | null,
  project: string,
  grantee: string | null,
  ratio?: readonly [low: string | null, high: string | null],
  term?: string,
];

/** Results of land supply: an allocation without price, a price beside an allocation, a person, several uses with terms of their own. */
// biome-ignore format: a table, one supply a line
const supplies: Supply[] = [
  [1, 180, '061', 'LISTING', '2021-08-20', 5040, '示例储能装备一期', '示例岚川储能集团股份有限公司', ['1.2', '2.5'], '50'],
  [2, 75, '061', 'LISTING', '2019-02-14', 2025, '示例化学制剂车间', '示例青沐药业集团股份有限公司', ['1.2', '2.5'], '50'],
  [3, 24, '103', 'ALLOCATION', '2021-06-01', null, '示例东澜园区道路', null],
  [4, 36, '083', 'ALLOCATION', '2014-10-10', 12, '示例云栖小学', '示例区教育和体育局'],
  [5, 0.3, '076', 'AGREEMENT', '2017-01-04', 1.5, '住宅', '王示平', ['1', '1'], '70'],
  [6, 48, '073', 'LISTING', '2024-09-20', 24_000, '示例西岭家园', '示例区城市建设投资集团有限公司', ['1', '2.2'], '其他普通商品住房用地70年;其他商服用地40年;'],
];

export const landSupplyRows: readonly Row[] = supplies.map(
  ([serial, area, landUse, supplyMethod, signedOn, price, projectName, grantee, [low, high] = [null, null], term]) => ({
    supervisionNo: `990102${signedOn.slice(0, 4)}B${String(90_000 + serial)}`,
    link: `https://land.example/notices/${serial}`,
    ...{ regionName: '示例省,示例市', districtName: '示例区', address: `虚构路${serial}号地` },
    ...{ area: mu(area), landUse, supplyMethod, signedOn, projectName, grantee },
    ...{ price: price === null ? null : wan(price), priceCurrency: price === null ? null : 'CNY' },
    ...{ floorAreaRatioMin: low, floorAreaRatioMax: high, approvedBy: '示例区人民政府' },
    ...(term && /^\d+$/.test(term) ? { termYears: Number(term) } : { termNote: term ?? null }),
    division: district,
  }),
);

type Use = readonly [firm: string, parcel: string, title: string, mu: number | null, from: string | null, to?: string];

/** Who uses which land: own, rented in and out, without title, a part of a parcel, and one that moved. */
// biome-ignore format: a table, one use a line
const uses: Use[] = [
  ['示例岚川储能集团股份有限公司', 'DK-001', 'GRANTED', 180, '2021-08-20'],
  ['示例岚川储能集团股份有限公司', 'DK-002', 'RENTED_OUT', 20, '2024-07-01'],
  ['示例市霁岚新材料有限公司', 'DK-002', 'RENTED_IN', 20, '2024-07-01'],
  ['示例市霁岚新材料有限公司', 'DK-012', 'UNTITLED', null, null, '2024-07-01'],
  ['示例青沐药业集团股份有限公司', 'DK-006', 'GRANTED', 75, '2019-02-14'],
  ['示例海禾食品集团股份有限公司', 'DK-010', 'GRANTED', 90, '2016-10-18'],
  ['示例朗曜光电股份有限公司', 'DK-017', 'GRANTED', 72, '2022-12-01'],
  ['示例泓岳制冷装备股份有限公司', 'DK-021', 'GRANTED', 114, '2019-09-03'],
  ['示例港湾物流集团有限公司', 'DK-029', 'ALLOCATED', 240, '2013-03-08'],
];

export const landUseRows: readonly Row[] = uses.map(([firm, parcelNo, title, area, validFrom, validTo]) => ({
  enterprise: notable(firm).key,
  parcel: { parcelNo },
  area: area === null ? null : mu(area),
  title,
  validFrom,
  validTo: validTo ?? null,
}));
