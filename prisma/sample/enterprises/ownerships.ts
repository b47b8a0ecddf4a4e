import type { Row } from '../row.ts';
import { notable } from './notable.ts';

type Line = readonly [
  owner: string,
  owned: string,
  kind: 'WHOLE' | 'CONTROL' | 'MINORITY' | 'ACTUAL_CONTROL',
  share: string | null,
  from: string | null,
  to?: string,
];

const city = '示例区城市建设投资集团有限公司';
const port = '示例港湾物流集团有限公司';
const storage = '示例岚川储能集团股份有限公司';
const materials = '示例市霁岚新材料有限公司';

/**
 * The matrix of district-owned companies (S18) below the construction group, and what firms hold in each other: a share that grew,
 * two that hold each other, control without a share, a beginning that nobody knows, and a holding that was sold.
 */
// biome-ignore format: a table, one holding a line
const lines: Line[] = [
  [city, port, 'CONTROL', '0.6', '2015-04-01', '2021-01-01'],
  [city, port, 'CONTROL', '0.8', '2021-01-01'],
  [city, '示例海岸文化旅游集团有限公司', 'WHOLE', '1', '2014-08-15'],
  [city, '示例云图数字科技股份有限公司', 'CONTROL', '0.3452', '2018-06-30'],
  [port, '示例市沉舟航运有限公司', 'ACTUAL_CONTROL', null, '2012-01-01', '2020-01-01'],
  ['虚构环海港口集团有限公司', port, 'MINORITY', '0.2', '2021-01-01'],
  ['虚构远方能源集团有限公司', storage, 'MINORITY', '0.1205', '2024-05-20'],
  [storage, materials, 'CONTROL', '0.51', '2021-11-30'],
  [materials, storage, 'MINORITY', '0.012', null],
  ['示例海禾食品集团股份有限公司', '示例市旧港水产有限公司', 'WHOLE', '1', '2002-02-02', '2016-06-06'],
];

export const ownershipRows: readonly Row[] = lines.map(([owner, owned, kind, share, validFrom, validTo]) => ({
  owner: notable(owner).key,
  owned: notable(owned).key,
  kind,
  share,
  evidence: '企业年报（虚构）',
  validFrom,
  validTo: validTo ?? null,
}));
