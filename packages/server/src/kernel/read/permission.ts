import type { Scope } from '@district-hub/engine';
import { hubError } from '../errors.ts';
import type { EntityDeclaration } from '../registry.ts';
import { mayRead } from '../roles.ts';

/** Refuses a lookup or list of records that the caller may not read. */
export function requireReadable({ name, model, read }: EntityDeclaration, scope: Scope): void {
  if (mayRead(scope, read)) return;
  throw hubError(
    'FORBIDDEN',
    `无权读取${model.label}，请在请求中带上有权限的令牌。`,
    `You may not read ${name} records; send a token that may.`,
    { type: name },
  );
}

/** Refuses to filter or order by what the caller may not read: the answer would tell what is hidden. */
export function unreadable(type: string, field: string) {
  return hubError(
    'FORBIDDEN',
    `无权读取 ${type}.${field}，因此不能按其筛选或排序。`,
    `You may not read ${type}.${field}, so you can't filter or order by it.`,
    { type, field },
  );
}
