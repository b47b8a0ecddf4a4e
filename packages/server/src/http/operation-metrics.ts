import type { Run, Way } from '@district-hub/engine/envelop';
import { Counter, Gauge, type Registry } from 'prom-client';

/** The plans of statements that are kept, as far as they are measured. */
export interface KeptPlans {
  readonly plans: number;
  readonly characters: number;
}

const ways: readonly Way[] = ['compiled', 'mixed', 'plain'];

/** Counts how queries run. Its labels are ways and fields of the schema, so there is an end to them. */
export function countOperations(registers: Registry[], plans: KeptPlans | undefined): (run: Run) => void {
  const operations = new Counter({
    name: 'hub_operations_total',
    help: 'Query operations executed, by way: compiled (one statement whose text is the answer), mixed (one statement that feeds graphql-js), plain (no statement of the engine)',
    labelNames: ['way'],
    registers,
  });
  const fallbacks = new Counter({
    name: 'hub_fallbacks_total',
    help: 'Fields left to resolvers because the statement could not give them, by field',
    labelNames: ['field'],
    registers,
  });
  if (plans) {
    gauge('hub_plans', 'Statements of queries that are kept', () => plans.plans);
    gauge('hub_plan_characters', 'Characters of the statements that are kept', () => plans.characters);
  }

  function gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }

  const byWay = new Map(ways.map((way) => [way, operations.labels({ way })]));
  const byField = new Map<string, ReturnType<typeof fallbacks.labels>>();
  return ({ way, left }) => {
    byWay.get(way)?.inc();
    for (const { field } of left) {
      const known = byField.get(field) ?? fallbacks.labels({ field });
      byField.set(field, known);
      known.inc();
    }
  };
}
