import { RowRef } from '@district-hub/engine';
import type { RequestContext } from '../context.ts';
import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { hubError } from '../kernel/errors.ts';
import { decodeGlobalId } from '../kernel/global-id.ts';
import { graphOf } from '../kernel/graph.ts';
import { bilingual, halvesOf, typeOf } from '../kernel/words.ts';
import { type FailureData, type FailureType, ImportFailure } from './failure.ts';
import type { ImportContext } from './import-context.ts';
import { importableIn } from './sources/index.ts';

/** One step of an import or of a review, as a mutation. */
export interface Step<Input> {
  name: string;
  description: string;
  /** Failures that a client has to expect. */
  expected: readonly FailureType[];
  input: (t: AnyFields) => Record<string, unknown>;
  /** @returns the id of what the result shows */
  run: (context: ImportContext, input: Input) => Promise<number>;
}

/**
 * Makes the function that adds steps to a graph: each with its input, and with a result that is the import, or whatever the
 * step is of, or a failure.
 */
export function stepsOf(
  builder: AnyBuilder,
  of: 'Import' | 'ImportReview' = 'Import',
): <Input>(step: Step<Input>) => void {
  const { registry } = graphOf(builder);

  function importContextOf({ db, actor, requestId, today }: RequestContext): ImportContext {
    const { parts } = importableIn(registry);
    return { db, registry, parts, author: { actor, requestId }, today };
  }

  return ({ name, description, expected, input, run }) => {
    const type = typeOf(name);
    const { zh: label } = halvesOf(description);
    builder.inputType(`${type}Input`, {
      description: bilingual(`${label}的输入`, `What ${name} takes.`),
      fields: input,
    });
    builder.unionType(`${type}Result`, {
      description: bilingual(
        `${label}的结果`,
        `The ${of === 'Import' ? 'import' : 'review'} as it is now, or why ${name} did nothing.`,
      ),
      types: [of, ...expected],
      resolveType: (value: Partial<FailureData>) => value.failure ?? of,
    });
    builder.mutationField(name, (t: AnyFields) =>
      t.field({
        type: `${type}Result`,
        description,
        args: {
          input: t.arg({
            type: `${type}Input`,
            required: true,
            description: bilingual('输入', 'What is to be done.'),
          }),
        },
        resolve: async (_: unknown, given: { input: never }, context: RequestContext) => {
          requireImporter(context);
          try {
            return new RowRef(of, await run(importContextOf(context), given.input));
          } catch (error) {
            if (error instanceof ImportFailure) return error.asData();
            throw error;
          }
        },
      }),
    );
  };
}

/** The number of an import that a client names. */
export function importId(globalId: string): number {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type === 'Import') return decoded.id;
  throw new ImportFailure('ImportNotFound', '没有这次导入。', 'There is no such import.');
}

/** @throws for anyone but an administrator */
export function requireImporter({ role, actor }: RequestContext): void {
  if (role === 'ADMIN') return;
  if (actor !== 'public') throw hubError('FORBIDDEN', '此令牌无权导入。', 'This token may not import.');
  throw hubError(
    'UNAUTHENTICATED',
    '导入需要管理员令牌，请在 Authorization 头中写 Bearer dh_…。',
    'Importing takes an admin token: send Authorization: Bearer dh_….',
  );
}
