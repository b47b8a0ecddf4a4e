import type { Firm } from './firm.ts';
import { generatedFirms } from './generated.ts';
import { awkwardFirms, leaderFirms, partnerFirms } from './notable.ts';

/** Every enterprise of the sample. */
export const firms: readonly Firm[] = [...leaderFirms, ...awkwardFirms, ...partnerFirms, ...generatedFirms];

/** The active firms of a segment, large ones first. */
export function firmsIn(chain: string, path: string): readonly Firm[] {
  return bySegment.get(`${chain} ${path}`) ?? [];
}

const bySegment: ReadonlyMap<string, readonly Firm[]> = Map.groupBy(
  firms.filter(({ isActive, path }) => isActive && path !== undefined).toSorted((a, b) => a.rank - b.rank),
  ({ chain, path }) => `${chain} ${path}`,
);
