import { madeUpCreditCode } from '../credit-code.ts';
import { placeIn } from '../geography.ts';
import { known } from '../known.ts';
import { parkKey, streetAt } from '../parks/parks.ts';
import { wan } from '../quantity.ts';
import { streetOf } from '../reference/divisions.ts';
import { formerIndustry, industry } from '../reference/industries.ts';
import type { Key, Row, Value } from '../row.ts';
import type { Firm } from './firm.ts';
import { person } from './invention.ts';

interface Notable {
  name: string;
  chain?: string;
  path?: string;
  industry?: string;
  park?: string;
  street?: string;
  established?: string;
  scale?: Firm['scale'];
  /** In 万 of its currency. */
  capital?: readonly [amount: number, currency: string];
  kind?: string;
  /** Whether its shares are listed; listings.ts says where. */
  listed?: true;
  status?: string;
  /** Columns that are awkward in this one. */
  but?: Readonly<Record<string, Value>>;
}

/** Numbers of the credit codes of hand-written firms, far from those of the generated ones. */
const firstNumber = 5000;

/** Leaders of the ten chains (S19), in the order of the chains. */
// biome-ignore format: a table, one firm a line
const leaders: Notable[] = [
  { name: '示例岚川储能集团股份有限公司', chain: 'STORAGE', path: '中游/储能变流器', industry: '3824', park: 'DONGLAN-ESS', established: '2009-06-18', capital: [86_000, 'CNY'], listed: true },
  { name: '示例青沐药业集团股份有限公司', chain: 'BIOMED', path: '中游/化学制剂', industry: '2720', park: 'DONGLAN-BIO', established: '1993-03-12', capital: [72_000, 'CNY'], listed: true },
  { name: '示例朗曜光电股份有限公司', chain: 'INFOTECH', path: '中游/传感器', industry: '3976', park: 'XILING-SEMI', established: '2010-09-01', capital: [45_000, 'CNY'], listed: true },
  { name: '示例泓岳制冷装备股份有限公司', chain: 'EQUIPMENT', path: '中游/制冷和热工装备', industry: '3464', park: 'XILING-MFG', established: '1998-05-20', capital: [75_000, 'CNY'], listed: true },
  { name: '示例屿舟海洋装备股份有限公司', chain: 'MARINE', path: '中游/深水养殖装备', industry: '3737', park: 'GANGHANG', established: '2004-11-11', capital: [38_000, 'CNY'], listed: true },
  { name: '示例嵘驰底盘系统股份有限公司', chain: 'AUTO', path: '中游/底盘系统', industry: '3670', park: 'XILING-MFG', established: '2001-04-02', capital: [52_000, 'CNY'], listed: true },
  { name: '示例海禾食品集团股份有限公司', chain: 'FOOD', path: '中游/水产品加工', industry: '1361', park: 'DONGLAN-FOOD', established: '1996-07-07', capital: [30_000, 'CNY'], listed: true },
  { name: '示例云图数字科技股份有限公司', chain: 'DIGITAL', path: '下游/智慧城市', industry: '6531', park: 'XILING-DATA', established: '2012-02-29', capital: [20_000, 'CNY'], kind: 'LOCAL_STATE', listed: true, but: { locationDatum: 'GCJ02' } },
  { name: '示例港湾物流集团有限公司', chain: 'PORT', path: '上游/港口装卸', industry: '5532', park: 'GANGHANG', established: '1992-10-01', capital: [120_000, 'CNY'], kind: 'LOCAL_STATE' },
  { name: '示例海岸文化旅游集团有限公司', chain: 'CULTURE', path: '上游/文化资源开发', industry: '7869', street: '003', established: '2014-08-15', capital: [60_000, 'CNY'], kind: 'LOCAL_STATE', but: { locationDatum: 'BD09' } },
];

/** Firms that show what real registers are like; README.md says which shows what. */
// biome-ignore format: a table, one firm a line
const awkward: Notable[] = [
  { name: '示例市霁岚新材料有限公司', chain: 'STORAGE', path: '上游/正极材料', industry: '3985', park: 'DONGLAN-ESS', established: '2011-05-06', scale: 'MEDIUM', capital: [8000, 'CNY'] },
  { name: '示例市旧港水产有限公司', chain: 'FOOD', path: '上游/海水养殖和捕捞', industry: '0421', street: '009', status: 'REVOKED', established: '1995-01-10' },
  { name: '示例市沉舟航运有限公司', chain: 'PORT', path: '上游/船舶运输', industry: '5522', street: '001', status: 'DISSOLVED', established: '2003-03-03' },
  { name: '示例市远帆电子有限公司', chain: 'INFOTECH', path: '上游/电子元件', industry: '3989', street: '006', status: 'MOVED_OUT', established: '2006-06-06' },
  { name: '示例市歇浦酒店有限公司', chain: 'CULTURE', path: '下游/住宿餐饮', industry: '6110', street: '003', status: 'SUSPENDED', established: '1999-09-09' },
  { name: '示例市老城印刷厂', street: '001', established: '1987-04-01', scale: 'MICRO', kind: 'COLLECTIVE', but: { creditCode: null, registrationNo: '990102018000017', organisationCode: '990000172', legalForm: '集体所有制' } },
  { name: '示例市无名商行', street: '002', but: { legalForm: null, status: null, capital: null, capitalCurrency: null, scale: null, controllingKind: null, legalRepresentative: null, establishedOn: null } },
  { name: '示例北美电驱（中国）有限公司', chain: 'AUTO', path: '中游/热管理系统', industry: '3670', park: 'XILING', established: '2007-07-17', scale: 'LARGE', capital: [3500, 'USD'], kind: 'FOREIGN' },
  { name: '示例东瀛精工有限公司', chain: 'EQUIPMENT', path: '上游/核心零部件/伺服系统', industry: '3813', park: 'XILING-MFG', established: '2002-12-12', scale: 'MEDIUM', capital: [98_000, 'JPY'], kind: 'FOREIGN' },
  { name: '示例香江食品有限公司', chain: 'FOOD', path: '中游/预制菜', industry: '1432', park: 'DONGLAN-FOOD', established: '2015-10-10', scale: 'SMALL', capital: [2000, 'HKD'], kind: 'FOREIGN' },
  { name: '示例多瑙检测有限公司', chain: 'STORAGE', path: '配套/检测认证', industry: '7452', park: 'DONGLAN-ESS', established: '2019-03-21', scale: 'SMALL', capital: [150.5, 'EUR'], kind: 'FOREIGN', but: { legalRepresentative: 'Erika Mustermann' } },
  { name: '示例市同名商贸有限公司', chain: 'FOOD', path: '下游/商超和电商', industry: '5292', street: '004', established: '2018-01-01' },
  { name: '示例市同名商贸有限公司', chain: 'PORT', path: '下游/大宗贸易', industry: '5164', street: '001', established: '2018-01-01' },
  { name: '示例市旧版软件有限公司', chain: 'DIGITAL', path: '中游/应用软件', street: '007', established: '2013-06-01', but: { industryClass: formerIndustry('6510') } },
  { name: '示例市海角小馆', chain: 'CULTURE', path: '下游/住宿餐饮', industry: '6210', street: '003', established: '2020-05-20', scale: 'MICRO', capital: [5, 'CNY'], but: { legalForm: '个体工商户' } },
  // Kept in the hub itself, not copied from the register: its rules are enforced.
  { name: '示例市自管农场有限公司', chain: 'FOOD', path: '上游/果蔬种植', industry: '0151', street: '004', established: '2016-02-16', but: { recordMode: 'OPERATED' } },
  { name: '示例区城市建设投资集团有限公司', industry: '7211', street: '002', established: '2008-08-08', scale: 'LARGE', capital: [200_000, 'CNY'], kind: 'LOCAL_STATE' },
];

const outside = {
  locality: 'PARTNER',
  provinceName: '异地省（虚构）',
  prefectureName: '异地市（虚构）',
  registeredAddress: '异地省异地市虚构路',
  division: null,
};

/** Head enterprises from elsewhere with which the district cooperates (S22). */
// biome-ignore format: a table, one firm a line
const partners: Notable[] = [
  { name: '虚构远方能源集团有限公司', industry: '4420', established: '2003-05-12', scale: 'LARGE', capital: [2_880_000, 'CNY'], kind: 'CENTRAL_STATE', but: outside },
  { name: '虚构环海港口集团有限公司', industry: '5532', established: '2016-03-21', scale: 'LARGE', capital: [1_260_000, 'CNY'], kind: 'LOCAL_STATE', but: outside },
  { name: '虚构远川文旅集团有限公司', industry: '7869', established: '2001-10-08', scale: 'LARGE', capital: [365_000, 'CNY'], kind: 'LOCAL_STATE', but: outside },
  { name: '虚构音浪网络科技有限公司', industry: '6432', established: '2014-07-18', scale: 'LARGE', capital: [22_000, 'CNY'], kind: 'PRIVATE', but: outside },
];

function legalFormOf({ listed, kind }: Notable): string {
  if (listed) return '股份有限公司（上市）';
  if (kind === 'FOREIGN') return '有限责任公司（外商投资）';
  return kind === 'LOCAL_STATE' || kind === 'CENTRAL_STATE' ? '有限责任公司（国有控股）' : '有限责任公司';
}

function firm(plan: Notable, place: number, defaultScale: Firm['scale'], rank: number): Firm {
  const number = firstNumber + place;
  const standsIn = plan.park ?? plan.street;
  const street = plan.park === undefined ? (plan.street ?? '002') : streetAt(plan.park);
  const established = plan.established ?? '2010-01-01';
  const scale = plan.scale ?? defaultScale;
  const [amount, currency] = plan.capital ?? [500, 'CNY'];
  const row: Row = {
    creditCode: madeUpCreditCode(number, plan.but?.legalForm === '个体工商户' ? '92' : '91'),
    registrationNo: null,
    organisationCode: null,
    name: plan.name,
    legalForm: legalFormOf(plan),
    status: plan.status ?? 'ACTIVE',
    legalRepresentative: person(number),
    capital: wan(amount),
    capitalCurrency: currency,
    paidInCapital: null,
    paidInCapitalCurrency: null,
    establishedOn: established,
    businessScope: null,
    registeredAddress: `示例省示例市示例区虚构路${place + 1}号`,
    businessAddress: null,
    provinceName: '示例省',
    prefectureName: '示例市',
    scale,
    controllingKind: plan.kind ?? 'PRIVATE',
    locality: 'LOCAL',
    industryClass: plan.industry === undefined ? null : industry(plan.industry),
    division: streetOf(street),
    park: plan.park === undefined ? null : parkKey(plan.park),
    ...(standsIn === undefined ? {} : placeIn(standsIn, `firm ${number}`)),
    ...plan.but,
  };
  const key: Key =
    row.creditCode == null ? { registrationNo: known(row.registrationNo) } : { creditCode: row.creditCode };
  const position = plan.chain === undefined || plan.path === undefined ? {} : { chain: plan.chain, path: plan.path };
  return { key, row, name: plan.name, ...position, established, rank, scale, isActive: row.status === 'ACTIVE' };
}

export const leaderFirms: readonly Firm[] = leaders.map((plan, place) => firm(plan, place, 'LARGE', 0));
export const awkwardFirms: readonly Firm[] = awkward.map((plan, place) => firm(plan, 100 + place, 'SMALL', 6));
export const partnerFirms: readonly Firm[] = partners.map((plan, place) => firm(plan, 200 + place, 'LARGE', 9));

/** A hand-written firm by its name; of two with the same name the first. */
export function notable(name: string): Firm {
  const found = [...leaderFirms, ...awkwardFirms, ...partnerFirms].find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The sample has no firm called ${name}.`);
  return found;
}
