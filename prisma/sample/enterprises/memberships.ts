import { chains } from '../chains/index.ts';
import { segmentKey } from '../chains/rows.ts';
import { known } from '../known.ts';
import { random } from '../random.ts';
import type { Row } from '../row.ts';
import type { Firm } from './firm.ts';
import { firms, firmsIn } from './index.ts';
import { neighbours } from './neighbours.ts';
import { leaderFirms, notable } from './notable.ts';

/** The day from which chains have been mapped; older firms have been members since. */
const mappedSince = '2022-04-01';
const since = ({ established }: Firm) => (established > mappedSince ? established : mappedSince);

const member = (firm: Firm, chain: string, path: string, role: string, more: Readonly<Row> = {}): Row => ({
  enterprise: firm.key,
  segment: segmentKey(chain, path),
  role,
  revenueShare: null,
  validFrom: since(firm),
  validTo: null,
  ...more,
});

const leaders = new Set(leaderFirms);
const roleOf = (firm: Firm) => (leaders.has(firm) ? 'LEADER' : firm.rank < 3 ? 'BACKBONE' : 'SUPPORTING');

/** Each firm's place on its own chain. Firms that are gone left on the last day of 2024. */
const own: readonly Row[] = firms.flatMap((firm) => {
  if (firm.chain === undefined || firm.path === undefined) return [];
  const hasLeft = !firm.isActive && firm.established < '2024-01-01';
  const dice = random(`membership ${firm.name}`);
  const revenueShare = dice.chance(0.3) ? `0.${dice.integer(55, 99)}` : null;
  return [
    member(firm, firm.chain, firm.path, roleOf(firm), { revenueShare, ...(hasLeft && { validTo: '2025-01-01' }) }),
  ];
});

/** About every seventh active firm works for a segment of another chain too, where one is near what it does. */
const also: readonly Row[] = firms
  .filter((firm) => firm.isActive && firm.rank > 0)
  .flatMap((firm, place) => {
    const near = neighbours[`${firm.chain} ${firm.path}`];
    if (near === undefined || place % 6 !== 3) return [];
    const dice = random(`second ${firm.name}`);
    const [chain, path] = dice.pick(near);
    return [member(firm, chain, path, 'SUPPORTING', { revenueShare: `0.${dice.integer(10, 44)}` })];
  });

const renamed = notable('示例市霁岚新材料有限公司');
const foodLeader = notable('示例海禾食品集团股份有限公司');

/** One that came back after a year, one that begins next month, one leader of a chain that is a member of three others. */
const special: readonly Row[] = [
  member(renamed, 'INFOTECH', '配套/电子化学品', 'SUPPORTING', { validFrom: '2022-04-01', validTo: '2023-04-01' }),
  member(renamed, 'INFOTECH', '配套/电子化学品', 'SUPPORTING', { validFrom: '2024-04-01', revenueShare: '0.125' }),
  member(renamed, 'AUTO', '上游/橡塑材料', 'SUPPORTING', { validFrom: '2026-07-01' }),
  member(foodLeader, 'BIOMED', '中游/海洋药物', 'BACKBONE', { revenueShare: '0.08' }),
  member(foodLeader, 'PORT', '中游/冷链仓储', 'BACKBONE', { revenueShare: '0.11' }),
  member(foodLeader, 'DIGITAL', '下游/数字商务', 'SUPPORTING', { revenueShare: '0.05' }),
];

export const membershipRows: readonly Row[] = [...own, ...also, ...special];

/** The shipping chain was led by a shipping company before the port took over. */
const leaderOf = (chain: string, place: number, year: number): Firm =>
  known(chain === 'PORT' && year === 2024 ? firmsIn('PORT', '上游/船舶运输')[0] : leaderFirms[place]);

/** Leaders by list: every year since 2024. */
export const leaderRows: readonly Row[] = chains.flatMap(({ code }, place) =>
  [2024, 2025, 2026].map((year) => ({
    chain: { code },
    enterprise: leaderOf(code, place, year).key,
    year,
    level: place < 2 ? 'PROVINCE' : place < 6 ? 'CITY' : 'DISTRICT',
    documentNo: `示链办〔${year}〕1号`,
    validFrom: `${year}-01-01`,
    validTo: `${year + 1}-01-01`,
  })),
);
