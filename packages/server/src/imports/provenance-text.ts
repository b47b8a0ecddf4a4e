import { plain } from '../kernel/decimal.ts';
import type { CodeRef } from '../kernel/kinds/code-list.ts';
import type { Figure } from '../kernel/kinds/figure.ts';
import type { Kind } from '../kernel/kinds/kind.ts';
import type { Location } from '../kernel/kinds/location.ts';
import type { Money } from '../kernel/kinds/money.ts';
import type { Quantity } from '../kernel/kinds/quantity.ts';
import type { DeclaredColumn, EntityDeclaration } from '../kernel/registry.ts';
import { type BaseUnit, unitOf } from '../kernel/units.ts';

/** A row as the database gives it as text, by Prisma's names of its columns. */
export function rowOf({ model }: EntityDeclaration, values: Readonly<Record<string, string | null>>) {
  return Object.fromEntries(
    Object.entries(model.columns).map(([field, { column }]) => [field, values[column] ?? null]),
  );
}

/** What a field of a record shows, as one text. */
export function fieldText(
  entity: EntityDeclaration,
  { kind }: DeclaredColumn,
  values: Readonly<Record<string, string | null>>,
): string | null {
  return shownText(kind, kind.show(rowOf(entity, values)));
}

/** A value that a field shows, as one text: an amount with its currency, an area with its unit, latitude and longitude, the code of a list. */
export function shownText({ type }: Kind, shown: unknown): string | null {
  if (shown === null || shown === undefined) return null;
  switch (type) {
    case 'Money':
      return `${plain((shown as Money).amount)} ${(shown as Money).currency}`;
    case 'Area':
      return quantityText(shown as Quantity);
    case 'Figure': {
      const { value, base, status } = shown as Figure;
      return value === null ? status : quantityText({ value, base });
    }
    case 'Location':
      return `${(shown as Location).lat}, ${(shown as Location).lng}`;
    case 'CodeListItem':
      return (shown as CodeRef).code;
    default:
      return typeof shown === 'object' ? JSON.stringify(shown) : String(shown);
  }
}

function quantityText({ value, base }: { value: string; base: BaseUnit | undefined }): string {
  return base === undefined ? plain(value) : `${plain(value)} ${unitOf(base)}`;
}
