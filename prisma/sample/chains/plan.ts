/** A chain as it is written by hand; `rows.ts` turns it into records, `enterprises/` fills its segments with firms. */
export interface ChainPlan {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly summary: string;
  readonly segments: readonly SegmentPlan[];
  /** Supplying segment, buying segment, product. */
  readonly flows: readonly (readonly [from: string, to: string, product: string])[];
}

/** A segment that has firms of its own; the groups above it follow from its path. */
export interface SegmentPlan {
  /** Path from the top, beginning with 上游, 中游, 下游 or 配套. */
  readonly path: string;
  readonly products: string;
  /** GB/T 4754-2017 classes, the main one first. */
  readonly industries: readonly string[];
  /** How many firms the sample makes up for it; 0 is a gap. */
  readonly firms: number;
  /** What its firms call their trade in their names; the first trade goes with the first class, and so on round. */
  readonly trades: readonly string[];
  readonly state: 'STRONG' | 'FAIR' | 'WEAK' | 'MISSING';
  readonly strategy?: 'STRENGTHEN' | 'FILL' | 'EXTEND' | 'BUILD' | 'HOLD';
  readonly chokepoint?: true;
  readonly reason: string;
}
