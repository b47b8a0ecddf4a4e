import type { Scope } from '@district-hub/engine';

/** Who may ask for what, from the least to the most; each rank may do what the ranks before it may. */
export const roles = ['PUBLIC', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** Whether a caller of this role may read what `needed` guards; what names no role is open to all. */
export function may(role: Role, needed: Role | undefined): boolean {
  return needed === undefined || roles.indexOf(role) >= roles.indexOf(needed);
}

/** The same for whoever a statement is written for. */
export function mayRead({ viewer }: Scope, needed: Role | undefined): boolean {
  return may(viewer as Role, needed);
}

/** The highest of several roles; undefined when none of them is named. */
export function strictest(...needed: (Role | undefined)[]): Role | undefined {
  return roles.findLast((role) => needed.includes(role));
}
