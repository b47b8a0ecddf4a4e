import type { Column, Model } from '@district-hub/engine';
import type { BaseUnit } from '../units.ts';
import { areaKind } from './area.ts';
import { boundaryKind } from './boundary.ts';
import { codeListKind } from './code-list.ts';
import { figureKind } from './figure.ts';
import type { Kind } from './kind.ts';
import { locationKind } from './location.ts';
import { moneyKind } from './money.ts';
import { partialDateKind } from './partial-date.ts';
import { nameKind, plainKind } from './plain.ts';

/** `as` of a column, without its types. */
export type As =
  | 'name'
  | 'money'
  | 'area'
  | 'figure'
  | 'partialDate'
  | 'location'
  | 'boundary'
  | { codeList: string }
  | { figure: BaseUnit };

/** The kind of a column, from what was declared of it and the columns beside it. */
export function kindOf(model: Model, name: string, as: As | undefined, sources: string | undefined): Kind {
  const column = model.columns[name] as Column;
  const reported = 'reportedOn' in model.columns;
  if (as === undefined) return plainKind(name, column);
  if (typeof as === 'object') {
    return 'codeList' in as ? codeListKind(name, column, as.codeList) : figureKind(name, as.figure, sources, reported);
  }
  switch (as) {
    case 'name':
      return nameKind(name, column);
    case 'money':
      return moneyKind(name);
    case 'area':
      return areaKind(name, column);
    case 'figure':
      return figureKind(name, undefined, sources, reported);
    case 'partialDate':
      return partialDateKind(name, column);
    case 'location':
      return locationKind(name);
    case 'boundary':
      return boundaryKind(name, column);
  }
}
