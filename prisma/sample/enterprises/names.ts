import type { Row } from '../row.ts';
import { notable } from './notable.ts';

type Line = readonly [
  firm: string,
  kind: 'FORMER' | 'SHORT' | 'FOREIGN' | 'ALIAS',
  name: string,
  from?: string | undefined,
  to?: string,
];

/** Former names, short names and aliases. 霁岚新材料 was renamed twice; the first day of its first name is not known. */
// biome-ignore format: a table, one name a line
const lines: Line[] = [
  ['示例市霁岚新材料有限公司', 'FORMER', '示例县霁岚化工厂', undefined, '2014-08-01'],
  ['示例市霁岚新材料有限公司', 'FORMER', '示例市霁岚化工有限公司', '2014-08-01', '2021-11-30'],
  ['示例市霁岚新材料有限公司', 'SHORT', '霁岚新材'],
  ['示例岚川储能集团股份有限公司', 'FORMER', '示例市岚川电气有限公司', '2009-06-18', '2022-05-05'],
  ['示例岚川储能集团股份有限公司', 'SHORT', '岚川储能'],
  ['示例岚川储能集团股份有限公司', 'FOREIGN', 'Shili Lanchuan Energy Storage Group (fictional)'],
  ['示例青沐药业集团股份有限公司', 'SHORT', '青沐药业'],
  ['示例朗曜光电股份有限公司', 'SHORT', '朗曜光电'],
  ['示例泓岳制冷装备股份有限公司', 'SHORT', '泓岳装备'],
  ['示例泓岳制冷装备股份有限公司', 'FORMER', '示例县制冷设备厂', '1998-05-20', '2003-01-01'],
  ['示例屿舟海洋装备股份有限公司', 'SHORT', '屿舟海装'],
  ['示例海禾食品集团股份有限公司', 'ALIAS', '海禾集团'],
  ['示例港湾物流集团有限公司', 'ALIAS', '示例港'],
  ['示例北美电驱（中国）有限公司', 'FOREIGN', 'Example North America Electric Drive (China) Co., Ltd.'],
  ['示例多瑙检测有限公司', 'FOREIGN', 'Beispiel Donau Prüfung GmbH'],
  ['示例区城市建设投资集团有限公司', 'SHORT', '示例城投'],
  ['虚构远方能源集团有限公司', 'SHORT', '远方能源'],
  ['虚构环海港口集团有限公司', 'SHORT', '环海港'],
  ['虚构远川文旅集团有限公司', 'SHORT', '远川文旅'],
  ['虚构音浪网络科技有限公司', 'ALIAS', '音浪'],
];

export const nameRows: readonly Row[] = lines.map(([firm, kind, name, from, to]) => ({
  enterprise: notable(firm).key,
  name,
  kind,
  usedFrom: from ?? null,
  usedTo: to ?? null,
}));
