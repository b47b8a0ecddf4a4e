import { daysAfter } from '../calendar.ts';
import { chains } from '../chains/index.ts';
import type { SegmentPlan } from '../chains/plan.ts';
import { madeUpCreditCode } from '../credit-code.ts';
import { placeIn } from '../geography.ts';
import { known } from '../known.ts';
import { parkKey, streetAt } from '../parks/parks.ts';
import { wan } from '../quantity.ts';
import { type Random, random } from '../random.ts';
import { streetName, streetNames, streetOf } from '../reference/divisions.ts';
import { industry } from '../reference/industries.ts';
import type { Firm } from './firm.ts';
import { brand, person } from './invention.ts';

/** Parks where the firms of a chain may stand. Chains that are not named have no park of their own. */
const parksOf: Readonly<Record<string, readonly string[]>> = {
  STORAGE: ['DONGLAN-ESS', 'DONGLAN-ESS-A', 'DONGLAN'],
  BIOMED: ['DONGLAN-BIO', 'DONGLAN'],
  FOOD: ['DONGLAN-FOOD', 'DONGLAN'],
  INFOTECH: ['XILING-SEMI', 'XILING'],
  EQUIPMENT: ['XILING-MFG', 'XILING'],
  AUTO: ['XILING-MFG', 'XILING'],
  DIGITAL: ['XILING-DATA', 'XILING'],
  MARINE: ['GANGHANG'],
  PORT: ['GANGHANG', 'DONGLAN-FOOD'],
};
const streets = [...streetNames.keys()];

const scaleOf = (rank: number, dice: Random): Firm['scale'] => {
  if (rank === 0) return dice.pick(['LARGE', 'MEDIUM']);
  if (rank < 4) return dice.pick(['MEDIUM', 'MEDIUM', 'SMALL']);
  // Sources leave the size of some small firms out.
  return dice.pick(['SMALL', 'SMALL', 'MICRO', 'MICRO', null]);
};

/** Registered capital in 万元, round as people choose it, and many alike. */
const capitals = {
  LARGE: [20_000, 30_000, 50_000, 80_000],
  MEDIUM: [3000, 5000, 6800, 10_000],
  SMALL: [500, 800, 1000, 1200, 2000],
  MICRO: [10, 50, 100, 200],
} as const;

/** Legal forms by who controls the firm. */
const legalForms = {
  PRIVATE: ['有限责任公司（自然人投资或控股）', '有限责任公司（自然人独资）', '有限责任公司'],
  LOCAL_STATE: ['有限责任公司（国有独资）', '有限责任公司（国有控股）'],
  COLLECTIVE: ['集体所有制', '有限责任公司'],
  OTHER: ['其他有限责任公司'],
} as const;

const statusOf = (dice: Random): string => {
  const draw = dice.integer(1, 200);
  if (draw <= 186) return 'ACTIVE';
  if (draw <= 190) return 'SUSPENDED';
  if (draw <= 193) return 'REVOKED';
  return draw <= 198 ? 'DISSOLVED' : 'MOVED_OUT';
};

/** Farms and factories make what the segment is about; everybody else serves with it. */
const scopeOf = ({ products }: SegmentPlan, industryCode: string): string =>
  industryCode < '4400' ? `${products}的生产和销售（虚构）` : `${products}及相关服务（虚构）`;

function firm(number: number, chain: string, segment: SegmentPlan, rank: number): Firm {
  const dice = random(`firm ${number}`);
  const scale = scaleOf(rank, dice);
  const form = scale === 'LARGE' ? '股份有限公司' : '有限公司';
  const trade = dice.pick(segment.trades);
  const name = `示例市${brand(number)}${trade}${form}`;
  // Industries stand in the order of the trades that they fit.
  const industryCode = known(segment.industries[segment.trades.indexOf(trade) % segment.industries.length]);
  const creditCode = madeUpCreditCode(number);
  const park = dice.chance(0.55) && parksOf[chain] ? dice.pick(parksOf[chain]) : null;
  const street = park === null ? dice.pick(streets) : streetAt(park);
  const established = daysAfter('1996-03-01', dice.integer(0, 10_600));
  const status = statusOf(dice);
  const capital = wan(dice.pick(capitals[scale ?? 'SMALL']));
  const address = `示例省示例市示例区${streetName(street)}虚构路${dice.integer(1, 399)}号`;
  const controllingKind = dice.chance(0.82)
    ? 'PRIVATE'
    : dice.pick(['LOCAL_STATE', 'LOCAL_STATE', 'COLLECTIVE', 'OTHER'] as const);
  const row = {
    creditCode,
    registrationNo: null,
    name,
    legalForm: scale === 'LARGE' ? '股份有限公司（非上市）' : dice.pick(legalForms[controllingKind]),
    status,
    legalRepresentative: person(number),
    capital,
    capitalCurrency: 'CNY',
    paidInCapital: dice.chance(0.4) ? capital : null,
    paidInCapitalCurrency: null as string | null,
    establishedOn: established,
    businessScope: scopeOf(segment, industryCode),
    registeredAddress: address,
    businessAddress: dice.chance(0.2) ? address : null,
    provinceName: '示例省',
    prefectureName: '示例市',
    scale,
    controllingKind,
    locality: 'LOCAL',
    industryClass: industry(industryCode),
    division: streetOf(street),
    park: park === null ? null : parkKey(park),
    // One address in ten nobody has found on the map.
    ...(number % 10 === 3 ? {} : placeIn(park ?? street, `firm ${number}`)),
  };
  row.paidInCapitalCurrency = row.paidInCapital === null ? null : 'CNY';
  return {
    key: { creditCode },
    row,
    name,
    chain,
    path: segment.path,
    established,
    rank,
    scale,
    isActive: status === 'ACTIVE',
  };
}

/** The firms that fill the segments, segment by segment; what they are called and do follows from their number alone. */
export const generatedFirms: readonly Firm[] = chains
  .flatMap(({ code, segments }) =>
    segments.flatMap((segment) => Array.from({ length: segment.firms }, (_, rank) => ({ code, segment, rank }))),
  )
  .map(({ code, segment, rank }, number) => firm(number, code, segment, rank));
