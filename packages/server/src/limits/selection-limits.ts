import { type DocumentNode, type FieldNode, visit } from 'graphql';
import { limitError } from './limit-error.ts';
import type { LimitName, Limits } from './limits.ts';

type Measure = 'fields' | 'aliases' | 'rootFields' | 'depth';

/** What one operation or fragment holds, fragments spread in it left out at first and added by {@link expand}. */
interface Size extends Record<Measure, number> {
  /** Fragments spread in it, with the number of fields around each spread. */
  spreads: { name: string; depth: number }[];
}

const measures: readonly Measure[] = ['depth', 'rootFields', 'aliases', 'fields'];

/**
 * Refuses a document with too large a selection, counted as if every fragment were written out where it is spread, or
 * with too deep or long a literal.
 *
 * @remarks
 * Runs before validation, whose rules compare fields pairwise and would be the first to suffer. Each fragment is
 * measured once however often it is spread, so fragments that double each other cost nothing; a cycle counts once and is
 * left to validation. The document's own nesting has been bounded by then.
 *
 * @throws LIMIT_EXCEEDED
 */
export function checkSelections(document: DocumentNode, limits: Limits): void {
  const { operations, fragments } = measureDefinitions(document, limits);
  const expanded = new Map<string, Size>();
  for (const operation of operations) {
    const size = expand(operation, fragments, expanded);
    for (const measure of measures) {
      if (size[measure] > limits[measure])
        throw limitError(limits, measure, Math.min(size[measure], Number.MAX_SAFE_INTEGER));
    }
  }
}

function measureDefinitions(
  document: DocumentNode,
  limits: Limits,
): { operations: Size[]; fragments: Map<string, Size> } {
  const operations: Size[] = [];
  const fragments = new Map<string, Size>();
  let size = emptySize();
  let depth = 0;
  let valueDepth = 0;

  const refuseAbove = (limit: LimitName, found: number): void => {
    if (found > limits[limit]) throw limitError(limits, limit, found);
  };
  const enterField = (node: FieldNode): undefined => {
    depth += 1;
    size.fields += 1;
    if (node.alias) size.aliases += 1;
    if (depth === 1) size.rootFields += 1;
    size.depth = Math.max(size.depth, depth);
  };
  const leaveValue = (): undefined => {
    valueDepth -= 1;
  };

  visit(document, {
    OperationDefinition: (): undefined => {
      size = emptySize();
      operations.push(size);
    },
    FragmentDefinition: (node): undefined => {
      size = emptySize();
      fragments.set(node.name.value, size);
    },
    FragmentSpread: (node): undefined => {
      size.spreads.push({ name: node.name.value, depth });
    },
    Field: {
      enter: enterField,
      leave: (): undefined => {
        depth -= 1;
      },
    },
    ListValue: {
      enter: (node): undefined => {
        refuseAbove('valueDepth', ++valueDepth);
        refuseAbove('listItems', node.values.length);
      },
      leave: leaveValue,
    },
    ObjectValue: {
      enter: (): undefined => {
        refuseAbove('valueDepth', ++valueDepth);
      },
      leave: leaveValue,
    },
  });
  return { operations, fragments };
}

/** Adds the fragments to an operation: depth first with a stack of its own, each fragment after those it spreads. */
function expand(operation: Size, fragments: Map<string, Size>, expanded: Map<string, Size>): Size {
  const entered = new Set<string>();
  const pending = operation.spreads.map((spread) => spread.name);
  for (let name = pending.at(-1); name !== undefined; name = pending.at(-1)) {
    const fragment = fragments.get(name);
    if (fragment && !expanded.has(name) && !entered.has(name)) {
      entered.add(name);
      pending.push(...fragment.spreads.map((spread) => spread.name).filter((inner) => !entered.has(inner)));
      continue;
    }
    pending.pop();
    if (fragment && !expanded.has(name)) expanded.set(name, addSpreads(fragment, expanded));
  }
  return addSpreads(operation, expanded);
}

function addSpreads(size: Size, expanded: Map<string, Size>): Size {
  const sum = { ...size };
  for (const { name, depth } of size.spreads) {
    const fragment = expanded.get(name);
    if (!fragment) continue;
    sum.fields += fragment.fields;
    sum.aliases += fragment.aliases;
    if (depth === 0) sum.rootFields += fragment.rootFields;
    sum.depth = Math.max(sum.depth, depth + fragment.depth);
  }
  return sum;
}

function emptySize(): Size {
  return { fields: 0, aliases: 0, rootFields: 0, depth: 0, spreads: [] };
}
