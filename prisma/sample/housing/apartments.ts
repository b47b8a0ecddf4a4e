import { placeIn } from '../geography.ts';
import { known } from '../known.ts';
import { parkKey, streetAt } from '../parks/parks.ts';
import { random } from '../random.ts';
import { streetOf } from '../reference/divisions.ts';
import type { Key, Row } from '../row.ts';

export interface ApartmentPlan {
  code: string;
  name: string;
  park?: string;
  street?: string;
  kind?: string;
  subsidised?: true;
  opened?: string;
  /** Buildings, floors and flats on a floor. */
  size: readonly [buildings: number, floors: number, flats: number];
  /** Rent of the talents and of the market, yuan for a square metre and month. */
  rent: readonly [own: number, market: number];
  department?: string;
}

/** Six places to live: four in parks, two outside; one still being built has no units. */
// biome-ignore format: a table, one building a line
const apartmentPlans: readonly ApartmentPlan[] = [
  { code: 'RC-XILING', name: '示例西岭人才公寓', park: 'XILING', subsidised: true, opened: '2021-09', size: [2, 8, 4], rent: [16.5, 28] },
  { code: 'RC-DONGLAN', name: '示例东澜人才公寓', park: 'DONGLAN', subsidised: true, opened: '2020', size: [2, 7, 4], rent: [14, 24.5] },
  { code: 'RC-ESS', name: '示例储能园人才社区', park: 'DONGLAN-ESS', opened: '2024-05-20', size: [1, 9, 4], rent: [15.2, 25] },
  { code: 'RC-SEMI', name: '示例半导体园人才公寓（在建）', park: 'XILING-SEMI', subsidised: true, size: [0, 0, 0], rent: [0, 0] },
  { code: 'RC-HUB', name: '示例国际人才交流中心公寓', street: '002', opened: '2023-03', size: [1, 12, 4], rent: [24, 40], department: 'TALENT_HOUSING' },
  { code: 'RC-STAR', name: '示例星桥共有产权人才房', street: '007', kind: 'SHARED_OWNERSHIP', opened: '2025-12', size: [1, 6, 4], rent: [0, 0] },
];

const layouts = [
  { layout: 'STUDIO', floorArea: '38.5' },
  { layout: 'ONE_BEDROOM', floorArea: '52.25' },
  { layout: 'TWO_BEDROOM', floorArea: '69.8' },
  { layout: 'THREE_BEDROOM', floorArea: '92' },
] as const;

/** A unit before it is known who lives in it. */
export interface Unit {
  plan: ApartmentPlan;
  key: Key;
  row: Row;
  monthlyRent: number;
}

const unitsOf = (plan: ApartmentPlan): Unit[] => {
  const [buildings, floors, flats] = plan.size;
  const [own, market] = plan.rent;
  const money = (amount: number) => (amount === 0 ? [null, null] : [String(amount), 'CNY']);
  const [rentPerSqm = null, rentPerSqmCurrency = null] = money(own);
  const [marketRent = null, marketRentCurrency = null] = money(market);
  return Array.from({ length: buildings * floors * flats }, (_, place) => {
    const floor = (Math.floor(place / flats) % floors) + 1;
    const building = Math.floor(place / (flats * floors)) + 1;
    const unitNo = `${building}-${String(floor).padStart(2, '0')}${String((place % flats) + 1).padStart(2, '0')}`;
    const size = known(layouts[place % flats]);
    const furnishing = random(`unit ${plan.code} ${unitNo}`).pick([
      'FURNISHED',
      'FURNISHED',
      'FULLY_EQUIPPED',
      'BASIC',
    ]);
    const apartment = { code: plan.code };
    const row = {
      apartment,
      unitNo,
      floor,
      ...size,
      furnishing,
      rentPerSqm,
      rentPerSqmCurrency,
      marketRent,
      marketRentCurrency,
    };
    return { plan, key: { apartment, unitNo }, row, monthlyRent: Number(size.floorArea) * own };
  });
};

export const units: readonly Unit[] = apartmentPlans.flatMap(unitsOf);

export const apartmentRows: readonly Row[] = apartmentPlans.map((plan) => ({
  code: plan.code,
  name: plan.name,
  kind: plan.kind ?? 'RENT',
  subsidisedRental: plan.subsidised ?? false,
  address: '示例区虚构路（虚构）',
  openedOn: plan.opened ?? null,
  park: plan.park === undefined ? null : parkKey(plan.park),
  division: streetOf(plan.street ?? streetAt(known(plan.park))),
  department: { code: plan.department ?? 'HOUSING' },
  ...placeIn(plan.park ?? known(plan.street), `apartment ${plan.code}`),
}));
