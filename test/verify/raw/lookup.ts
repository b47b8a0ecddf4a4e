import type { RawRow } from '../../support/raw-table.ts';

type Cells = RawRow['cells'];

/** How the record of a raw row is found in the hub, and what its fields have to be. */
export interface Lookup {
  source: string;
  rows: () => readonly RawRow[];
  query: string;
  variables: (cells: Cells) => Record<string, unknown>;
  /** The record in the answer; nothing when it is not there. */
  // biome-ignore lint/suspicious/noExplicitAny: each lookup knows the shape of what it asks for
  node: (data: any, cells: Cells) => any;
  /** What the row says, by the path of the field; undefined where the row alone does not decide. */
  fields: Readonly<Record<string, (cells: Cells) => unknown>>;
}

/** The value at a path such as `capital.amount`. */
export function at(node: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key] ?? null, node);
}
