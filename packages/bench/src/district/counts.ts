/** How many rows of each kind a district has. */
export interface Counts {
  enterprises: number;
  parks: number;
  projects: number;
  chains: number;
  segmentsPerChain: number;
}

/** The day that "now" means in the generated district. */
export const today = '2026-11-25';

export function countsOf(size: number): Counts {
  return {
    enterprises: size,
    parks: Math.max(40, Math.round(size / 1_000)),
    projects: Math.round(size / 5),
    chains: 10,
    segmentsPerChain: 12,
  };
}
