import { declared, type Link, type Plan } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import type { Draft } from './read-row.ts';

/**
 * Whether another row of the batch may make what a reference leads to: only rows of the same entity are in it, and only a reference
 * that a record can do without, and is not known by, can wait.
 */
export function isPendable({ entity, keys }: Plan, { target, nullable, column }: Link): boolean {
  return target === entity.name && nullable && !keys.some((key) => key.includes(column));
}

/** The references of an entity that other rows of a batch may resolve. */
export function pendableLinks(plan: Plan): Link[] {
  return [...plan.links.values()].filter((link) => isPendable(plan, link));
}

/** What is said of references that no other row can resolve any more. */
export function refusePending(plan: Plan, drafts: readonly Draft[]): void {
  for (const { pending, problems } of drafts) {
    for (const { field, shown } of Object.values(pending)) problems.push(unresolved(plan, field, shown));
  }
}

/** The problem of a reference that leads nowhere. `shown` is its key. */
export function unresolved(plan: Plan, field: string, shown: string | null): Problem {
  return problem('UNRESOLVED_REFERENCE', field, shown, targetOf(plan, field));
}

/** What is noted of an optional reference that leads nowhere. */
export function unmatched(plan: Plan, field: string, shown: string | null): Problem {
  return problem('UNMATCHED_REFERENCE', field, shown, targetOf(plan, field));
}

/** The problem of a reference that could lead to several records. */
export function ambiguous(plan: Plan, field: string, shown: string | null): Problem {
  return problem('AMBIGUOUS_REFERENCE', field, shown, targetOf(plan, field));
}

function targetOf({ registry, links }: Plan, field: string): readonly [zh: string, en: string] {
  const { target } = links.get(field) as Link;
  return [declared(registry, target).model.label, target];
}
