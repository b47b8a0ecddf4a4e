import { monthsAfter, today } from '../calendar.ts';
import { known } from '../known.ts';
import { random } from '../random.ts';
import type { Row } from '../row.ts';
import type { Firm } from './firm.ts';
import { firms, firmsIn } from './index.ts';
import { leaderFirms, notable } from './notable.ts';

interface Grant {
  firm: Firm;
  title: string;
  level: string;
  on: string;
  batch?: string;
  /** Where it is not what follows from the dates. */
  status?: string;
  until?: string | null;
  ruleVersion?: string;
}

const second = (chain: string, path: string, rank = 1): Firm => known(firmsIn(chain, path)[rank]);

/** This year's grants (S40): nine titles of three kinds to eight firms, for one of them gained two. */
// biome-ignore format: a table, one grant a line
const thisYear: Grant[] = [
  { firm: second('STORAGE', '中游/系统集成'), title: 'SPECIALISED_SME', level: 'PROVINCE', on: '2026-03-18', batch: '2026年第一批' },
  { firm: second('STORAGE', '上游/正极材料'), title: 'SPECIALISED_SME', level: 'PROVINCE', on: '2026-03-18', batch: '2026年第一批' },
  { firm: second('BIOMED', '中游/医疗器械'), title: 'SPECIALISED_SME', level: 'PROVINCE', on: '2026-03-18', batch: '2026年第一批' },
  { firm: second('EQUIPMENT', '上游/核心零部件/液压元件'), title: 'SPECIALISED_SME', level: 'PROVINCE', on: '2026-03-18', batch: '2026年第一批' },
  { firm: second('DIGITAL', '中游/工业互联网'), title: 'GAZELLE', level: 'CITY', on: '2026-04-09' },
  { firm: second('STORAGE', '中游/系统集成'), title: 'GAZELLE', level: 'PROVINCE', on: '2026-05-06' },
  { firm: second('FOOD', '中游/预制菜'), title: 'GAZELLE', level: 'PROVINCE', on: '2026-05-06' },
  { firm: second('INFOTECH', '上游/半导体材料/封装材料'), title: 'LITTLE_GIANT', level: 'NATIONAL', on: '2026-06-15', batch: '第八批' },
  { firm: second('AUTO', '中游/底盘系统'), title: 'LITTLE_GIANT', level: 'NATIONAL', on: '2026-06-15', batch: '第八批' },
];

const renamed = notable('示例市霁岚新材料有限公司');

/** Grants that read differently from what their words suggest. */
// biome-ignore format: a table, one grant a line
const special: Grant[] = [
  // A city's own "little giant" is not the national one.
  { firm: second('MARINE', '中游/海上风电装备'), title: 'LITTLE_GIANT', level: 'CITY', on: '2024-09-20' },
  { firm: renamed, title: 'SPECIALISED_SME', level: 'PROVINCE', on: '2020-06-01', status: 'RE_EXAMINED', until: '2026-12-01', ruleVersion: '2018' },
  { firm: second('AUTO', '上游/冲压模具'), title: 'HIGH_TECH', level: 'PROVINCE', on: '2024-12-07', status: 'WITHDRAWN' },
  { firm: second('DIGITAL', '下游/数字商务'), title: 'UNICORN', level: 'PROVINCE', on: '2025-08-08', until: null },
  { firm: notable('示例泓岳制冷装备股份有限公司'), title: 'SINGLE_CHAMPION', level: 'NATIONAL', on: '2023-11-15', batch: '第七批' },
];

/** What each leader has held for a while. */
const ofLeaders: Grant[] = leaderFirms
  .slice(0, 8)
  .map((firm) => ({ firm, title: 'HIGH_TECH', level: 'PROVINCE', on: '2024-11-28' }));

const named = new Set([...thisYear, ...special, ...ofLeaders].map(({ firm }) => firm));

/** Earlier grants, scattered over the middle-sized firms; some have run out. */
const earlier: Grant[] = firms
  .filter(
    (firm) =>
      firm.isActive &&
      firm.path !== undefined &&
      (firm.scale === 'MEDIUM' || firm.scale === 'SMALL') &&
      !named.has(firm),
  )
  .flatMap((firm) => {
    const dice = random(`designation ${firm.name}`);
    if (!dice.chance(0.22)) return [];
    const title = dice.pick([
      'HIGH_TECH',
      'HIGH_TECH',
      'INNOVATIVE_SME',
      'INNOVATIVE_SME',
      'SPECIALISED_SME',
      'GAZELLE',
    ]);
    const on = `${dice.integer(2022, 2025)}-${dice.pick(['03-20', '06-30', '09-15', '11-28'])}`;
    return on < firm.established ? [] : [{ firm, title, level: title === 'GAZELLE' ? 'CITY' : 'PROVINCE', on }];
  });

const ladder = new Set(['INNOVATIVE_SME', 'SPECIALISED_SME', 'LITTLE_GIANT']);

/** The document whose conditions a grant was made under; none is known for what localities grant by rules of their own. */
function versionOf({ title, on }: Grant): string | null {
  if (title === 'HIGH_TECH') return '国科发火〔2016〕32号';
  return ladder.has(title) && on >= '2022-06-01' ? '工信部企业〔2022〕63号' : null;
}

/** Titles are granted for three years (工信部企业〔2022〕63号), unless the grant says otherwise. */
export const designationRows: readonly Row[] = [...thisYear, ...special, ...ofLeaders, ...earlier].map((grant) => {
  const expiresOn = grant.until === undefined ? monthsAfter(grant.on, 36) : grant.until;
  return {
    enterprise: grant.firm.key,
    title: grant.title,
    level: grant.level,
    batch: grant.batch ?? null,
    grantedOn: grant.on,
    expiresOn,
    documentNo: `示认〔${grant.on.slice(0, 4)}〕${Number(grant.on.slice(5, 7))}号`,
    status: grant.status ?? (expiresOn !== null && expiresOn <= today ? 'EXPIRED' : 'VALID'),
    ruleVersion: grant.ruleVersion ?? versionOf(grant),
  };
});
