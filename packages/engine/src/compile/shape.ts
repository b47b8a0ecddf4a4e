import type { Json } from './json.ts';
import type { NodesReading } from './reading.ts';
import type { Run } from './run.ts';

/** What a statement gives of an object, by response key; what it does not name is left to resolvers. */
export interface Shape {
  fields: ReadonlyMap<string, FieldShape>;
  /** Name of its type, where the schema alone does not say it. */
  type?: string;
}

/** Of one field: its value, below it objects of a shape; or the error that it is. */
export type FieldShape =
  | { kind: 'value'; below?: Shape }
  | { kind: 'nodes'; shapes: ReadonlyMap<string, Shape>; find: (run: Run) => ReturnType<NodesReading['find']> }
  | { kind: 'error'; error: unknown };

/** JSON of a field or an object, and what resolvers find in it. */
export interface Compiled {
  json: Json;
  below?: Shape;
}
