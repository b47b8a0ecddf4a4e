import { daysAfter, monthsAfter, today } from '../calendar.ts';
import type { Firm } from '../enterprises/firm.ts';
import { firms } from '../enterprises/index.ts';
import { known } from '../known.ts';
import { trimmed } from '../quantity.ts';
import { type Random, random } from '../random.ts';
import type { Key, Row } from '../row.ts';
import { type Unit, units } from './apartments.ts';

interface Lease {
  from: string;
  /** First day after it; null while it is open-ended. */
  to: string | null;
  reason?: string;
}

const covers = ({ from, to }: Lease) => from <= today && (to === null || today < to);

/** What a unit has seen: past leases, most of them run their time; now perhaps one; a few have one that begins later. */
function history(opened: string, dice: Random): Lease[] {
  const leases: Lease[] = [];
  let free = monthsAfter(`${opened.slice(0, 7)}-01`, dice.integer(1, 5));
  while (free <= today && leases.length < 4) {
    if (dice.chance(0.2)) {
      free = monthsAfter(free, dice.integer(1, 6));
      continue;
    }
    const agreed = monthsAfter(free, 12 * dice.integer(1, 3));
    const early = monthsAfter(free, dice.integer(4, 10));
    const isEarly = early < today && dice.chance(0.15);
    leases.push(
      isEarly
        ? {
            from: free,
            to: early,
            reason: dice.pick(['LEFT_EMPLOYER', 'BOUGHT_HOME', 'ARREARS', 'WITHDRAWN', 'MOVED']),
          }
        : { from: free, to: agreed },
    );
    // Often the next tenant moves in on the very day: [from, to) leaves no gap and no overlap.
    free = monthsAfter(known(leases.at(-1)?.to), dice.pick([0, 0, 1, 3]));
  }
  if (!leases.some(covers) && dice.chance(0.3)) leases.push({ from: '2026-08-01', to: '2028-08-01' });
  return leases;
}

/** Firms of the park, or of the whole district, that were there on a day. */
const employersAt = (park: string | undefined, day: string): readonly Firm[] =>
  firms.filter(
    ({ isActive, row, rank, established }) =>
      isActive && rank < 6 && established <= day && (park === undefined || (row.park as Key | null)?.code === park),
  );

interface LetUnit {
  unit: Unit;
  leases: readonly Lease[];
}

const opened = (unit: Unit) => (unit.plan.opened ?? '').padEnd(7, '-01');

const letUnits: readonly LetUnit[] = units.map((unit, place) => {
  const dice = random(`leases ${place}`);
  if (unit.monthlyRent === 0 || place % 17 === 4) return { unit, leases: [] };
  const leases = history(opened(unit), dice);
  const last = leases.at(-1);
  // One flat of each building is let without an end.
  return {
    unit,
    leases: unit.key.unitNo === '1-0504' && last ? [...leases.slice(0, -1), { from: last.from, to: null }] : leases,
  };
});

/** The state that the office would have noted on the sample's day. */
function stateOf({ unit, leases }: LetUnit, place: number): string {
  const current = leases.find(covers);
  if (current) return current.to !== null && current.to <= daysAfter(today, 60) ? 'TO_BE_VACATED' : 'OCCUPIED';
  if (leases.some(({ from }) => from > today)) return 'SIGNED';
  if (unit.plan.kind === 'SHARED_OWNERSHIP') return place % 3 === 0 ? 'ALLOCATED' : 'AVAILABLE';
  if (place % 23 === 0) return 'UNDER_REPAIR';
  return place % 11 === 0 ? 'RESERVED' : 'AVAILABLE';
}

export const unitRows: readonly Row[] = letUnits.map((letUnit, place) => ({
  ...letUnit.unit.row,
  state: stateOf(letUnit, place),
}));

export const leaseRows: readonly Row[] = letUnits.flatMap(({ unit, leases }, place) => {
  return leases.map((lease, turn) => {
    const dice = random(`lease ${place} ${turn}`);
    return {
      unit: unit.key,
      // Some tenants work for a public institution that is no enterprise.
      employer: dice.chance(0.08) ? null : dice.pick(employersAt(unit.plan.park, lease.from)).key,
      tenantReference: `虚构-${dice.integer(0x10_0000, 0xff_ffff).toString(16).toUpperCase()}`,
      signedOn: dice.chance(0.9) ? daysAfter(lease.from, -dice.integer(0, 20)) : null,
      validFrom: lease.from,
      validTo: lease.to,
      rentShare: dice.pick(['0', '0.5', '0.6', '0.7', '0.8']),
      deposit: trimmed(Math.round(unit.monthlyRent * 100) / 100),
      depositCurrency: 'CNY',
      endReason: lease.reason ?? null,
      recordMode: 'OPERATED',
    };
  });
});
