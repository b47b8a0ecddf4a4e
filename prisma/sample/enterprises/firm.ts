import type { Key, Row } from '../row.ts';

/** An enterprise of the sample with what the other records need to know of it. */
export interface Firm {
  readonly key: Key;
  readonly row: Row;
  readonly name: string;
  /** Chain and path of its main segment; partners from outside have none. */
  readonly chain?: string;
  readonly path?: string;
  readonly established: string;
  /** Place among the firms of its segment, from 0: the first ones are the large ones. */
  readonly rank: number;
  readonly scale: 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO' | null;
  readonly isActive: boolean;
}
