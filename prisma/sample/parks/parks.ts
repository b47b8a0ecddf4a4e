import { parkBoundary, parkLocation } from '../geography.ts';
import { known } from '../known.ts';
import { hectares } from '../quantity.ts';
import { streetOf } from '../reference/divisions.ts';
import type { Key, Row } from '../row.ts';

interface ParkPlan {
  code: string;
  name: string;
  street: string;
  level?: 'PROVINCE' | 'CITY' | 'DISTRICT';
  type?: string;
  parent?: string;
  catalogueCode?: string;
  approved?: string;
  /** Hectares: approved, administered and built-up area. */
  area?: readonly [approved: number | null, managed: number | null, built: number | null];
  leading?: string;
  department?: string;
  /** Its industry plan: title, and the day of approval unless it is still being drawn up. */
  plan?: readonly [title: string, approved?: string];
  /** Chains that it leads, most important first. */
  chains?: readonly string[];
}

/** The two provincial parks (S25) and a city-level one; both provincial ones carry the same catalogue code, as real extracts do. */
const parks: ParkPlan[] = [
  {
    code: 'DONGLAN',
    name: '示例东澜经济开发区',
    street: '005',
    level: 'PROVINCE',
    type: 'ECONOMIC',
    catalogueCode: 'S997001',
    approved: '1995-08',
    area: [620, 1800, 410],
    leading: '医药健康、新型储能、海洋食品',
    department: 'PARK_DONGLAN',
    plan: ['示例东澜经济开发区产业发展规划（2026-2030年，虚构）', '2026-05-22'],
    chains: ['BIOMED', 'STORAGE', 'FOOD'],
  },
  {
    code: 'XILING',
    name: '示例西岭高新技术产业园区',
    street: '006',
    level: 'PROVINCE',
    type: 'HIGH_TECH',
    catalogueCode: 'S997001',
    approved: '2003-03',
    area: [485, 1260, 352.5],
    leading: '信息技术、智能装备、软件',
    department: 'PARK_XILING',
    plan: ['示例西岭高新技术产业园区产业发展规划（2026-2030年，虚构）'],
    chains: ['INFOTECH', 'EQUIPMENT', 'DIGITAL'],
  },
  {
    code: 'GANGHANG',
    name: '示例港航物流园',
    street: '001',
    level: 'CITY',
    type: 'INDUSTRIAL',
    approved: '2012',
    area: [null, 540, 300],
    leading: '港航物流、海工装备',
    department: 'TRANSPORT',
    chains: ['PORT', 'MARINE'],
  },
  // Planned: no area, no firm, and an industry in words that matches no chain.
  { code: 'BEIYU', name: '示例北屿海洋园（规划）', street: '008', leading: '海洋观测、水下文物' },
];

// biome-ignore format: a table, one park a line
const subParks: ParkPlan[] = [
  { code: 'DONGLAN-ESS', name: '示例储能装备产业园', street: '005', parent: 'DONGLAN', approved: '2021-05-18', area: [null, 132, 88], chains: ['STORAGE'] },
  { code: 'DONGLAN-BIO', name: '示例生物医药园', street: '005', parent: 'DONGLAN', approved: '2018-11', area: [null, 96, 71.4], chains: ['BIOMED'] },
  { code: 'DONGLAN-FOOD', name: '示例冷链食品园', street: '004', parent: 'DONGLAN', approved: '2016', area: [null, 64, 60], chains: ['FOOD', 'PORT'] },
  { code: 'XILING-SEMI', name: '示例半导体产业园', street: '006', parent: 'XILING', approved: '2022-09', area: [null, 78, 21], chains: ['INFOTECH'] },
  { code: 'XILING-MFG', name: '示例智能制造园', street: '006', parent: 'XILING', approved: '2019-04', area: [null, 110, 93], chains: ['EQUIPMENT', 'AUTO'] },
  { code: 'XILING-DATA', name: '示例智算产业园', street: '007', parent: 'XILING', approved: '2025-10', area: [null, 36, null], chains: ['DIGITAL'] },
];

/** A park within a park within a park. */
// biome-ignore format: a table, one park a line
const districts: ParkPlan[] = [
  { code: 'DONGLAN-ESS-A', name: '示例储能集成片区', street: '005', parent: 'DONGLAN-ESS', area: [null, 40, 33], chains: ['STORAGE'] },
];

export const parkKey = (code: string): Key => ({ code });

/** What the body that manages a park, and the parks within it, is called. */
export function managementOf(code: string): string {
  const plan = known([...parks, ...subParks, ...districts].find((park) => park.code === code));
  return plan.parent === undefined ? `${plan.name.replace('（规划）', '')}管理委员会` : managementOf(plan.parent);
}

function parkRow(plan: ParkPlan): Row {
  const [approvedArea, managedArea, builtArea] = (plan.area ?? [null, null, null]).map((area) =>
    area === null ? null : hectares(area),
  );
  return {
    code: plan.code,
    catalogueCode: plan.catalogueCode ?? null,
    name: plan.name,
    level: plan.level ?? 'DISTRICT',
    type: plan.type ?? 'INDUSTRIAL',
    approvedOn: plan.approved ?? null,
    approvedArea: approvedArea ?? null,
    managedArea: managedArea ?? null,
    builtArea: builtArea ?? null,
    leadingIndustries: plan.leading ?? null,
    managementBody: plan.department === undefined ? null : managementOf(plan.code),
    industryPlan: plan.plan?.[0] ?? null,
    industryPlanApprovedOn: plan.plan?.[1] ?? null,
    managementDepartment: plan.department === undefined ? null : { code: plan.department },
    division: streetOf(plan.street),
    parent: plan.parent === undefined ? null : parkKey(plan.parent),
    ...parkLocation(plan.code),
    ...parkBoundary(plan.code),
  };
}

/** Parks, one list a depth, so that each refers to the one before. */
export const parksByDepth: readonly (readonly Row[])[] = [parks, subParks, districts].map((level) =>
  level.map(parkRow),
);

export const parkChainRows: readonly Row[] = [...parks, ...subParks, ...districts].flatMap(({ code, chains = [] }) =>
  chains.map((chain, place) => ({ park: parkKey(code), chain: { code: chain }, rank: place + 1 })),
);

const streetOfPark: ReadonlyMap<string, string> = new Map(
  [...parks, ...subParks, ...districts].map(({ code, street }) => [code, street]),
);

/** Whether a place is a street, by its number, and not a park. */
export const isStreet = (place: string): boolean => /^\d{3}$/.test(place);

/** The number of the street that a park lies in; a street is its own. */
export const streetAt = (place: string): string => (isStreet(place) ? place : known(streetOfPark.get(place)));
