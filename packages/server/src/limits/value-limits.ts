import { limitError } from './limit-error.ts';
import type { Limits } from './limits.ts';

/**
 * Refuses variables that are nested too deeply or hold too long a list or too wide an object. Walks with a stack of its own, because
 * coercion recurses and a JSON text of 100,000 brackets parses without complaint.
 *
 * @param variables - as they came out of the JSON text; the object that holds them is no level of its own
 * @throws LIMIT_EXCEEDED
 */
export function checkVariables(variables: unknown, limits: Limits): void {
  const pending: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { value, depth } = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.valueDepth) throw limitError(limits, 'valueDepth', depth);
    const children = Object.values(value);
    if (children.length > limits.listItems) throw limitError(limits, 'listItems', children.length);
    for (const child of children) pending.push({ value: child, depth: depth + 1 });
  }
}
