import type { LoadedRow } from '../kinds/kind.ts';
import type { DeclaredColumn } from '../registry.ts';
import { may, type Role } from '../roles.ts';

/** What a field shows of a row to whoever asks: its value, or what those see in its place who may not read it. */
export function shownTo(role: Role, { name, kind, read, mask }: DeclaredColumn, row: LoadedRow): unknown {
  if (may(role, read)) return kind.show(row);
  if (kind.withhold) return kind.withhold.show(row);
  return mask && row[name] != null ? kind.show({ ...row, [name]: mask.show(String(row[name])) }) : null;
}
