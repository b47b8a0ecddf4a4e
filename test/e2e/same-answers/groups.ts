import { bounds } from './bounds.ts';
import { awkward, directives, selections, texts } from './documents.ts';
import type { Kinds } from './kind.ts';
import { names, variables } from './operations.ts';
import { records, values } from './records.ts';
import { accepts, bodies, callers, methods } from './transport.ts';

/** All kinds of request that need nothing but a hub over the sample district, good and bad. */
export const groups: Readonly<Record<string, Kinds>> = {
  'what is accepted': accepts,
  methods,
  bodies,
  callers,
  'texts of documents': texts,
  'awkward signs': awkward,
  selections,
  directives,
  'names of operations': names,
  variables,
  records,
  values,
  limits: bounds,
};
