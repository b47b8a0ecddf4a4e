import { known } from '../known.ts';
import { industry } from '../reference/industries.ts';
import type { Key, Row } from '../row.ts';
import { chiefTerms, generalChiefTerms, officeTerms } from './chiefs.ts';
import { chains } from './index.ts';
import type { ChainPlan, SegmentPlan } from './plan.ts';

const planPeriod = '2024-2026';
const positions: Readonly<Record<string, string>> = {
  上游: 'UPSTREAM',
  中游: 'MIDSTREAM',
  下游: 'DOWNSTREAM',
  配套: 'SUPPORTING',
};

/** The natural key of a segment. */
export const segmentKey = (chain: string, path: string): Key => ({ chain: { code: chain }, path });

const each = <T>(make: (chain: ChainPlan, segment: SegmentPlan, number: number) => T): T[] =>
  chains.flatMap((chain) => chain.segments.map((segment, number) => make(chain, segment, number)));

/** Every path with all that is above it: "上游/半导体材料/硅材料" stands below two groups. */
const pathsDownTo = (path: string): string[] =>
  path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));

function segmentRow(chain: ChainPlan, path: string): Row {
  const parts = path.split('/');
  const parent = parts.slice(0, -1).join('/');
  return {
    chain: { code: chain.code },
    path,
    name: known(parts.at(-1)),
    position: known(positions[known(parts[0])]),
    keyProducts: chain.segments.find((segment) => segment.path === path)?.products ?? null,
    parent: parent === '' ? null : segmentKey(chain.code, parent),
  };
}

export const chainRows: readonly Row[] = chains.map(({ code, name, nameEn, summary }) => ({
  code,
  name,
  nameEn,
  planPeriod,
  summary: `${summary}（虚构）`,
}));

/** Segments, one list a depth, so that each refers to the one before. */
export const segmentsByDepth: readonly (readonly Row[])[] = [1, 2, 3].map((depth) =>
  chains.flatMap((chain) =>
    [...new Set(chain.segments.flatMap(({ path }) => pathsDownTo(path)))]
      .filter((path) => path.split('/').length === depth)
      .map((path) => segmentRow(chain, path)),
  ),
);

export const segmentIndustryRows: readonly Row[] = each(({ code }, { path, industries }) =>
  industries.map((industryCode) => ({ segment: segmentKey(code, path), industryClass: industry(industryCode) })),
).flat();

const assessment = (chain: ChainPlan, segment: SegmentPlan, assessedOn: string, reason: string): Row => ({
  segment: segmentKey(chain.code, segment.path),
  assessedOn,
  state: segment.state,
  chokepoint: segment.chokepoint ?? false,
  strategy: segment.strategy ?? null,
  reason,
  department: { code: known(officeTerms.findLast(({ chain: code }) => code === chain.code)).department },
});

/** A judgement of every segment this year, and for those that got better since, the one before. */
export const assessmentRows: readonly Row[] = each((chain, segment, number) => {
  const now = assessment(chain, segment, '2026-04-20', segment.reason);
  const hasImproved = segment.state !== 'MISSING' && number % 3 === 0;
  const before = {
    ...assessment(chain, segment, '2024-11-15', '首轮研判。'),
    state: segment.state === 'STRONG' ? 'FAIR' : 'WEAK',
  };
  return hasImproved ? [before, now] : [now];
}).flat();

export const flowRows: readonly Row[] = chains.flatMap(({ code, flows }) =>
  flows.map(([from, to, product]) => ({
    fromSegment: segmentKey(code, from),
    toSegment: segmentKey(code, to),
    product,
    note: null,
  })),
);

/** Flows between chains: what one chain makes, another uses. */
export const crossFlowRows: readonly Row[] = (
  [
    ['INFOTECH', '中游/传感器', 'STORAGE', '中游/电池管理系统', '电流传感器'],
    ['EQUIPMENT', '中游/制冷和热工装备', 'STORAGE', '中游/系统集成', '液冷机组'],
    ['EQUIPMENT', '中游/制冷和热工装备', 'FOOD', '中游/水产品加工', '速冻机组'],
    ['EQUIPMENT', '下游/成套产线', 'AUTO', '中游/底盘系统', '自动化装配线'],
    ['FOOD', '中游/水产品加工', 'PORT', '中游/冷链仓储', '冷冻海产品'],
    ['DIGITAL', '中游/工业互联网', 'EQUIPMENT', '下游/运维服务', '设备数据平台'],
    // Storage stations power the data centre whose demand they smooth: a cycle across two chains.
    ['STORAGE', '下游/储能电站', 'DIGITAL', '上游/算力和数据中心', '削峰供电'],
    ['DIGITAL', '上游/算力和数据中心', 'STORAGE', '下游/储能电站', '负荷预测'],
  ] as const
).map(([fromChain, from, toChain, to, product]) => ({
  fromSegment: segmentKey(fromChain, from),
  toSegment: segmentKey(toChain, to),
  product,
  note: '跨链流向',
}));

const term = ({ from, to }: { from: string; to?: string }) => ({ validFrom: from, validTo: to ?? null });

export const chiefRows: readonly Row[] = chiefTerms.map((chief) => ({
  chain: { code: chief.chain },
  personName: chief.person,
  post: chief.post,
  ...term(chief),
}));

export const generalChiefRows: readonly Row[] = generalChiefTerms.map((chief) => ({
  personName: chief.person,
  post: chief.post,
  ...term(chief),
}));

export const officeRows: readonly Row[] = officeTerms.map((office, place) => ({
  chain: { code: office.chain },
  department: { code: office.department },
  // Telephone numbers that begin with 000 are given to nobody.
  contact: `0000-0001${String(place + 1).padStart(3, '0')}`,
  ...term(office),
}));
