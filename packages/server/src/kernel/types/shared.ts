import type { AnyBuilder } from '../any-builder.ts';
import { defineNodes } from '../derive/nodes.ts';
import { defineCodeLists } from './code-lists.ts';
import { defineComparators } from './comparators.ts';
import { defineEnum } from './enums.ts';
import { definePages } from './page.ts';
import { definePlaces } from './places.ts';
import { defineQuantities } from './quantities.ts';
import { defineService } from './service.ts';

/** The types and root fields that are there whatever entities are declared. */
export function defineShared(builder: AnyBuilder): void {
  // Figures show them, whether or not a column does.
  defineEnum(builder, 'FigureStatus');
  defineEnum(builder, 'Approximation');
  definePages(builder);
  defineQuantities(builder);
  definePlaces(builder);
  defineComparators(builder);
  defineCodeLists(builder);
  defineService(builder);
  defineNodes(builder);
}
