import type { Plan } from './compile/operation.ts';
import type { Run } from './compile/run.ts';

/** How many plans are kept, and how many characters of statements. */
export interface PlanLimits {
  plans: number;
  characters: number;
}

export const defaultPlanLimits: PlanLimits = { plans: 500, characters: 8_000_000 };

/** The facts that shape the plans of one operation, by name; it grows as plans are made. */
type Facts = Map<string, (run: Run) => unknown>;

/** Plans by their operation and by what of a run shaped them, the least recently used ones dropped first. */
export class PlanCache {
  readonly #limits: PlanLimits;
  readonly #plans = new Map<string, Plan>();
  readonly #operations = new WeakMap<object, { number: number; facts: Map<string, Facts> }>();
  #characters = 0;
  #count = 0;

  constructor(limits: PlanLimits) {
    this.#limits = limits;
  }

  get plans(): number {
    return this.#plans.size;
  }

  get characters(): number {
    return this.#characters;
  }

  /**
   * The plan of an operation for a run, made if it is not there.
   *
   * @param operation - known by identity
   * @param variant - name of those for whom the plan is good
   */
  get(operation: object, variant: string, run: Run, make: () => Plan): Plan {
    const { number, facts: all } = this.#factsOf(operation);
    const facts = all.get(variant) ?? new Map();
    all.set(variant, facts);
    const key = keyOf(number, variant, facts, run);
    const known = this.#plans.get(key);
    if (known) {
      this.#plans.delete(key);
      this.#plans.set(key, known);
      return known;
    }
    const plan = make();
    for (const [name, read] of plan.decisive) if (!facts.has(name)) facts.set(name, read);
    this.#add(keyOf(number, variant, facts, run), plan);
    return plan;
  }

  #factsOf(operation: object): { number: number; facts: Map<string, Facts> } {
    let known = this.#operations.get(operation);
    if (!known) {
      this.#count += 1;
      known = { number: this.#count, facts: new Map() };
      this.#operations.set(operation, known);
    }
    return known;
  }

  #add(key: string, plan: Plan): void {
    this.#plans.set(key, plan);
    this.#characters += sizeOf(key, plan);
    for (const [oldest, dropped] of this.#plans) {
      if (this.#plans.size <= this.#limits.plans && this.#characters <= this.#limits.characters) return;
      this.#plans.delete(oldest);
      this.#characters -= sizeOf(oldest, dropped);
    }
  }
}

function keyOf(number: number, variant: string, facts: Facts, run: Run): string {
  if (facts.size === 0) return `${number} ${variant}`;
  return `${number} ${variant} ${JSON.stringify([...facts].map(([name, read]) => [name, read(run) ?? null]))}`;
}

function sizeOf(key: string, { template }: Plan): number {
  return key.length + (template?.size ?? 0);
}
