import { random } from '../random.ts';
import type { Row } from '../row.ts';
import type { Firm } from './firm.ts';
import { firms } from './index.ts';

const branchOf = ({ row }: Firm): string => {
  const { code } = row.industryClass as { code: string };
  if (code < '06') return 'SERVICES';
  if (code < '47') return 'INDUSTRY';
  if (code.startsWith('51')) return 'WHOLESALE';
  if (code.startsWith('52')) return 'RETAIL';
  return code.startsWith('6') && code < '63' ? 'CATERING' : 'SERVICES';
};

interface Entry {
  firm: Firm;
  enteredOn: string;
  leftOn: string | null;
}

/** Firms that once were or are on the list: all large and middle-sized ones that are old enough, and a few small ones. */
const entries: readonly Entry[] = firms
  .filter(({ row, isActive, path }) => isActive && path !== undefined && row.industryClass !== null)
  .flatMap((firm) => {
    const dice = random(`above scale ${firm.name}`);
    const share = firm.scale === 'LARGE' || firm.scale === 'MEDIUM' ? 0.92 : firm.scale === 'SMALL' ? 0.06 : 0;
    const year = Math.max(Number(firm.established.slice(0, 4)) + 2, dice.integer(2012, 2024));
    if (!dice.chance(share) || year > 2025) return [];
    const leaves = dice.chance(0.06) && year < 2023;
    // Months, and for some old entries only a year.
    const enteredOn = year < 2014 ? String(year) : `${year}-${dice.pick(['01', '02', '05', '08', '11'])}`;
    return [{ firm, enteredOn, leftOn: leaves ? `${dice.integer(2024, 2026)}-01` : null }];
  });

export const aboveScaleRows: readonly Row[] = entries.map(({ firm, enteredOn, leftOn }) => ({
  enterprise: firm.key,
  kind: branchOf(firm),
  enteredOn,
  leftOn,
}));

/** Firms on the list today. */
export const listedFirms: readonly Firm[] = entries.filter(({ leftOn }) => leftOn === null).map(({ firm }) => firm);
