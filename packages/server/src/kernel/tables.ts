import type { Tables } from '@district-hub/engine';
import { keptCount } from './kept-count.ts';
import type { Registry } from './registry.ts';

/** The tables of a registry's models, as the engine reads them. */
export function tablesOf(registry: Registry): Tables {
  return {
    models: registry.models,
    validity: (model) => registry.entities.get(model)?.valid,
    count: (model, field, key, on, scope) => keptCount(registry, model, field, key, on, scope),
  };
}
