import { known } from '../known.ts';
import { trimmed, yi } from '../quantity.ts';
import type { Value } from '../row.ts';
import { keyProjects } from './key.ts';
import { urbanProjects } from './urban.ts';

/** A line of the tables, read. */
export interface ProjectPlan {
  name: string;
  kind: string;
  /** Code of a park, or number of a street. */
  place: string;
  /** Columns of the total investment. */
  investment: Readonly<Record<'value' | 'status' | 'approximation', Value>>;
  phase: string;
  start: string | null;
  end: string | null;
  /** Letters of the lists of 2026 that it is on. */
  lists: string;
  category: string;
  chains: readonly string[];
}

const approximations: Readonly<Record<string, string>> = {
  '+': 'OVER',
  '~': 'ABOUT',
  '>=': 'AT_LEAST',
  '<=': 'AT_MOST',
};
const absent: Readonly<Record<string, string>> = { '***': 'WITHHELD', '-': 'NOT_REPORTED', 'n/a': 'NOT_APPLICABLE' };

function readInvestment(text: string): ProjectPlan['investment'] {
  if (absent[text]) return { value: null, status: absent[text], approximation: null };
  const mark = /^(?:~|>=|<=)|\+$/.exec(text)?.[0];
  const value = yi(Number(text.replace(mark ?? '', '')));
  return { value, status: 'REPORTED', approximation: mark === undefined ? null : known(approximations[mark]) };
}

function readLine(line: string): ProjectPlan {
  const [
    name = '',
    kind = '',
    place = '',
    investment = '',
    phase = '',
    start = '',
    end = '',
    lists = '',
    category = '',
    chains = '',
  ] = line.split('|').map((cell) => cell.trim());
  return {
    // Whoever copies a single name sees that it is invented.
    name: name.includes('示例') ? name : `示例${name}`,
    kind,
    place,
    investment: readInvestment(investment),
    phase,
    start: start || null,
    end: end || null,
    lists,
    category,
    chains: chains === '' ? [] : chains.split(','),
  };
}

/** All projects of the sample: 78 key projects, then the urban-construction projects that are not among them. */
export const projectPlans: readonly ProjectPlan[] = [keyProjects, urbanProjects].flatMap((table) =>
  table.trim().split('\n').map(readLine),
);

/** A share of an investment, in whole yuan; null when the investment itself is not known. */
export function shareOf({ value }: ProjectPlan['investment'], share: number): string | null {
  return value === null ? null : trimmed(Math.round(Number(value) * share));
}
