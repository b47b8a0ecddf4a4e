import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  Kind,
  type ValueNode,
  type VariableValues,
} from 'graphql';
import type { Arguments } from './reading.ts';

/** Where a variable stands in arguments that have been coerced already. */
class Hole {
  readonly variable: string;

  constructor(variable: string) {
    this.variable = variable;
  }
}

/**
 * What gives the arguments of a field for the variables of a run. They are coerced once, with holes for the variables, which GraphQL
 * has coerced itself: a filter of ten levels takes longer to coerce than to run.
 */
export function argumentsOf(
  def: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: VariableValues) => Arguments {
  const names = variablesOf(node);
  if (names.length === 0) {
    const fixed = getArgumentValues(def, node);
    return () => fixed;
  }
  let pattern: unknown;
  return (variables) => {
    // Whether a place may be left out or be null is for GraphQL to say.
    if (!names.every((name) => Object.hasOwn(variables.coerced, name) && variables.coerced[name] !== null))
      return getArgumentValues(def, node, variables);
    pattern ??= getArgumentValues(def, node, { sources: variables.sources, coerced: holes(names) });
    return filled(pattern, variables.coerced);
  };
}

/** The variables in the arguments of a field. */
export function variablesOf({ arguments: given = [] }: FieldNode): readonly string[] {
  const found = new Set<string>();
  const look = (value: ValueNode): void => {
    if (value.kind === Kind.VARIABLE) found.add(value.name.value);
    else if (value.kind === Kind.LIST) value.values.forEach(look);
    else if (value.kind === Kind.OBJECT) for (const field of value.fields) look(field.value);
  };
  for (const { value } of given) look(value);
  return [...found];
}

function holes(names: readonly string[]): Record<string, Hole> {
  return Object.assign(Object.create(null), Object.fromEntries(names.map((name) => [name, new Hole(name)])));
}

function filled(pattern: unknown, values: Readonly<Record<string, unknown>>): unknown {
  if (pattern instanceof Hole) return values[pattern.variable];
  if (Array.isArray(pattern)) return pattern.map((item) => filled(item, values));
  if (!isPlain(pattern)) return pattern;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(pattern)) copy[key] = filled(pattern[key], values);
  return copy;
}

/** Whether it is an object of an input type, not a value that a scalar made. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
