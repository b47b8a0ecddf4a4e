/** A value of a row: text, number, truth, nothing, or the natural key of another record. */
export type Value = string | number | boolean | null | Key;

/** The natural key of a record, such as `{ code: 'STORAGE' }` or `{ chain: { code: 'STORAGE' }, path: '上游' }`. */
export interface Key {
  readonly [part: string]: Value;
}

/** A record in the write path's shape: columns by name, relations by the natural key of what they lead to. */
export type Row = Key;

/** Rows of one entity, written together; a step may refer to rows of the steps before it, not to its own. */
export interface Step {
  readonly entity: string;
  readonly rows: readonly Row[];
}
