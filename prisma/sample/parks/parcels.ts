import { daysAfter, today } from '../calendar.ts';
import { parcelIn } from '../geography.ts';
import { mu, wan } from '../quantity.ts';
import { streetOf } from '../reference/divisions.ts';
import type { Row } from '../row.ts';
import { isStreet, parkKey, streetAt } from './parks.ts';

interface ParcelPlan {
  /** Park, or the number of the street for land outside parks. */
  at: string;
  use: string;
  status: string;
  /** Area in mu. */
  mu: number | null;
  method?: string;
  /** Price in 万元. */
  price?: number;
  years?: number;
  ratio?: readonly [low: number | null, high: number | null];
  supplied?: string;
  agreed?: readonly [start: string, end: string];
  actual?: readonly [start: string, end?: string];
}

const industrial = { use: 'INDUSTRIAL', method: 'LISTING', years: 50, ratio: [1.2, 2.5] } as const;

/** Serial by place; numbers run on within a park. */
// biome-ignore format: a table, one parcel a line
const parcels: ParcelPlan[] = [
  { at: 'DONGLAN-ESS', ...industrial, status: 'IN_USE', mu: 180, price: 5040, supplied: '2021-08-20', agreed: ['2021-12-31', '2023-06-30'], actual: ['2021-11-08', '2023-05-12'] },
  { at: 'DONGLAN-ESS', ...industrial, status: 'IN_USE', mu: 96, price: 2784, supplied: '2022-03-15', agreed: ['2022-09-30', '2024-03-31'], actual: ['2022-08-01', '2024-06-28'] },
  { at: 'DONGLAN-ESS', ...industrial, status: 'BUILDING', mu: 135, price: 4050, supplied: '2024-11-02', agreed: ['2025-05-01', '2026-11-01'], actual: ['2025-04-16'] },
  { at: 'DONGLAN-ESS-A', ...industrial, status: 'BUILDING', mu: 60, price: 1860, supplied: '2025-03-28', agreed: ['2025-09-30', '2027-03-31'], actual: ['2025-12-10'] },
  { at: 'DONGLAN-ESS', use: 'ROAD', status: 'IN_USE', mu: 24, method: 'ALLOCATION', supplied: '2021-06-01' },
  { at: 'DONGLAN-BIO', ...industrial, status: 'IN_USE', mu: 75, price: 2025, supplied: '2019-02-14', agreed: ['2019-08-31', '2021-02-28'], actual: ['2019-07-22', '2021-01-15'] },
  { at: 'DONGLAN-BIO', ...industrial, status: 'IN_USE', mu: 48, price: 1392, supplied: '2020-09-09', agreed: ['2021-03-31', '2022-09-30'], actual: ['2021-03-10', '2022-12-20'] },
  { at: 'DONGLAN-BIO', ...industrial, status: 'LOW_USE', mu: 66, price: 1320, supplied: '2012-05-05', agreed: ['2012-11-30', '2014-05-31'], actual: ['2012-12-06', '2014-08-08'] },
  { at: 'DONGLAN-BIO', use: 'RESEARCH', status: 'PLANNED', mu: 42 },
  { at: 'DONGLAN-FOOD', use: 'STORAGE', status: 'IN_USE', mu: 90, method: 'LISTING', price: 1890, years: 50, ratio: [1, null], supplied: '2016-10-18', agreed: ['2017-04-30', '2018-10-31'], actual: ['2017-05-02', '2018-09-27'] },
  { at: 'DONGLAN-FOOD', ...industrial, status: 'IN_USE', mu: 54, price: 1188, supplied: '2017-07-07', agreed: ['2018-01-31', '2019-07-31'], actual: ['2018-03-01', '2019-10-10'] },
  { at: 'DONGLAN', ...industrial, status: 'IDLE', mu: 120, price: 2400, supplied: '2022-06-30', agreed: ['2022-12-31', '2024-06-30'] },
  { at: 'DONGLAN', ...industrial, status: 'IDLE', mu: 33, price: 759, supplied: '2023-01-16', agreed: ['2023-07-31', '2025-01-31'], actual: ['2023-07-20'] },
  { at: 'DONGLAN', ...industrial, status: 'LOW_USE', mu: 87, price: 870, supplied: '2008-04-11', agreed: ['2008-10-31', '2010-04-30'], actual: ['2008-09-01', '2010-06-01'] },
  { at: 'DONGLAN', use: 'INDUSTRIAL', status: 'CLEARED', mu: 150 },
  { at: 'DONGLAN', use: 'MIXED', status: 'SUPPLIED', mu: 45, method: 'LISTING', price: 8100, years: 50, ratio: [1.5, 3], supplied: '2026-04-22', agreed: ['2026-10-31', '2028-10-31'] },
  { at: 'XILING-SEMI', ...industrial, status: 'IN_USE', mu: 72, price: 2520, supplied: '2022-12-01', agreed: ['2023-05-31', '2024-11-30'], actual: ['2023-04-18', '2024-10-30'] },
  { at: 'XILING-SEMI', ...industrial, status: 'BUILDING', mu: 105, price: 3780, supplied: '2024-06-18', agreed: ['2024-12-31', '2026-06-30'], actual: ['2024-12-20'] },
  { at: 'XILING-SEMI', ...industrial, status: 'SUPPLIED', mu: 57, price: 2109, supplied: '2026-02-09', agreed: ['2026-08-31', '2028-02-29'] },
  { at: 'XILING-SEMI', use: 'INDUSTRIAL', status: 'PLANNED', mu: 165 },
  { at: 'XILING-MFG', ...industrial, status: 'IN_USE', mu: 114, price: 2622, supplied: '2019-09-03', agreed: ['2020-03-31', '2021-09-30'], actual: ['2020-05-15', '2021-11-26'] },
  { at: 'XILING-MFG', ...industrial, status: 'IN_USE', mu: 39, price: 936, supplied: '2020-04-27', agreed: ['2020-10-31', '2022-04-30'], actual: ['2020-10-12', '2022-03-31'] },
  { at: 'XILING-MFG', ...industrial, status: 'LOW_USE', mu: 51, price: 612, supplied: '2010-08-19', agreed: ['2011-02-28', '2012-08-31'], actual: ['2011-03-10', '2012-12-12'] },
  { at: 'XILING-MFG', use: 'INDUSTRIAL', status: 'IN_USE', mu: 21, method: 'LEASE', price: 63, years: 20, supplied: '2023-05-29' },
  { at: 'XILING-DATA', use: 'RESEARCH', status: 'BUILDING', mu: 63, method: 'AGREEMENT', price: 1890, years: 50, ratio: [null, 2], supplied: '2025-11-11', agreed: ['2026-02-28', '2027-08-31'], actual: ['2026-01-09'] },
  { at: 'XILING', use: 'COMMERCIAL', status: 'IN_USE', mu: 30, method: 'AUCTION', price: 10_500, years: 40, ratio: [2, 4], supplied: '2018-01-31', agreed: ['2018-07-31', '2020-07-31'], actual: ['2018-08-08', '2020-12-01'] },
  { at: 'XILING', use: 'RESIDENTIAL', status: 'BUILDING', mu: 48, method: 'LISTING', price: 24_000, years: 70, ratio: [1, 2.2], supplied: '2024-09-20', agreed: ['2025-03-31', '2027-09-30'], actual: ['2025-06-06'] },
  { at: 'XILING', use: 'GREEN', status: 'PLANNED', mu: 18, method: 'ALLOCATION' },
  { at: 'GANGHANG', use: 'STORAGE', status: 'IN_USE', mu: 240, method: 'CONTRIBUTION', years: 50, supplied: '2013-03-08' },
  { at: 'GANGHANG', use: 'STORAGE', status: 'IN_USE', mu: 132, method: 'LISTING', price: 2640, years: 50, supplied: '2015-12-24', agreed: ['2016-06-30', '2017-12-31'], actual: ['2016-07-01', '2017-11-30'] },
  { at: 'GANGHANG', ...industrial, status: 'IDLE', mu: 81, price: 1620, supplied: '2021-04-15', agreed: ['2021-10-31', '2023-04-30'] },
  // Nobody has measured the land of the planned park yet.
  { at: 'BEIYU', use: 'INDUSTRIAL', status: 'PLANNED', mu: null },
  { at: '001', use: 'COMMERCIAL', status: 'CLEARED', mu: 27 },
  { at: '002', use: 'PUBLIC', status: 'IN_USE', mu: 36, method: 'ALLOCATION', supplied: '2014-10-10' },
  { at: '003', use: 'MIXED', status: 'SUPPLIED', mu: 12.5, method: 'TENDER', price: 6875, years: 50, ratio: [2.5, 2.5], supplied: '2025-12-30', agreed: ['2026-06-30', '2028-12-31'] },
  { at: '007', use: 'RESIDENTIAL', status: 'BUILDING', mu: 93, method: 'LISTING', price: 55_800, years: 70, ratio: [1.1, 2], supplied: '2024-03-18', agreed: ['2024-09-30', '2027-03-31'], actual: ['2024-09-11'] },
];

/** Only land that was supplied for money has a supervision number: division, year, B, serial. */
const supervisionNo = ({ supplied, method }: ParcelPlan, place: number): string | null =>
  supplied === undefined || method === 'ALLOCATION'
    ? null
    : `990102${supplied.slice(0, 4)}B${String(place + 1).padStart(5, '0')}`;

/** Most land is handed over within the agreed two months; every fifth parcel late, and what was just supplied not yet. */
function deliveredOn({ agreed, supplied, actual }: ParcelPlan, place: number): string | null {
  if (agreed === undefined || supplied === undefined) return null;
  const delivered = daysAfter(supplied, place % 5 === 0 ? 75 : 40);
  if (actual !== undefined && actual[0] < delivered) return actual[0];
  return delivered <= today ? delivered : null;
}

const ratioOf = (value: number | null | undefined): string | null => (value == null ? null : String(value));

export const parcelRows: readonly Row[] = parcels.map((plan, place) => ({
  parcelNo: `DK-${String(place + 1).padStart(3, '0')}`,
  supervisionNo: supervisionNo(plan, place),
  address: `虚构路${place + 1}号地`,
  area: plan.mu === null ? null : mu(plan.mu),
  plannedUse: plan.use,
  status: plan.status,
  supplyMethod: plan.method ?? null,
  price: plan.price === undefined ? null : wan(plan.price),
  priceCurrency: plan.price === undefined ? null : 'CNY',
  termYears: plan.years ?? null,
  floorAreaRatioMin: ratioOf(plan.ratio?.[0]),
  floorAreaRatioMax: ratioOf(plan.ratio?.[1]),
  suppliedOn: plan.supplied ?? null,
  agreedDeliveryOn: plan.agreed === undefined || plan.supplied === undefined ? null : daysAfter(plan.supplied, 60),
  actualDeliveryOn: deliveredOn(plan, place),
  agreedStartOn: plan.agreed?.[0] ?? null,
  actualStartOn: plan.actual?.[0] ?? null,
  agreedEndOn: plan.agreed?.[1] ?? null,
  actualEndOn: plan.actual?.[1] ?? null,
  park: isStreet(plan.at) ? null : parkKey(plan.at),
  division: streetOf(streetAt(plan.at)),
  // 15 mu are one hectare.
  ...(plan.mu === null ? {} : parcelIn(plan.at, `parcel ${place}`, (plan.mu / 15) * 10_000)),
}));
