import type { Run } from '@district-hub/engine';
import { type FieldNode, Kind, type ValueNode } from 'graphql';
import { hubError } from '../errors.ts';

/** What may be left to its default. */
const optional = ['on', 'unit'];

/**
 * Refuses a filter that names a variable which the request does not bring. GraphQL drops such a field from its object, and
 * a filter without its condition would match everything.
 */
export function refuseOmitted({ arguments: given }: FieldNode, { variables }: Run): void {
  const where = given?.find(({ name }) => name.value === 'where')?.value;
  if (where && where.kind !== Kind.VARIABLE) check(where);

  function check(value: ValueNode): void {
    if (value.kind === Kind.LIST) value.values.forEach(check);
    if (value.kind !== Kind.OBJECT) return;
    for (const { name, value: inner } of value.fields) {
      if (inner.kind !== Kind.VARIABLE) check(inner);
      else if (!Object.hasOwn(variables.coerced, inner.name.value) && !optional.includes(name.value))
        throw omitted(name.value, inner.name.value);
    }
  }
}

function omitted(condition: string, variable: string) {
  return hubError(
    'BAD_USER_INPUT',
    `筛选条件 ${condition} 引用的变量 $${variable} 未提供；不需要的条件请整项省略。`,
    `The condition ${condition} takes the variable $${variable}, which was not given; leave out a condition that you do not want.`,
    { condition, variable },
  );
}
