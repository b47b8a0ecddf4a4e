import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { hubError } from '../kernel/errors.ts';
import { decodeGlobalId } from '../kernel/global-id.ts';
import { bilingual } from '../kernel/words.ts';
import { type Decision, decide, notFound, undo } from './review-decisions.ts';
import { stepsOf } from './step.ts';

interface OfReview {
  review: string;
}
type GivenDecision = { candidate: string } | { newRecord: boolean } | { reject: boolean };

/** Deciding a question about a match, and undoing it. */
export function defineReviewMutations(builder: AnyBuilder): void {
  const define = stepsOf(builder, 'ImportReview');
  const ofReview = (t: AnyFields) =>
    t.field({ type: 'ID', required: true, description: bilingual('匹配审核', 'Global id of the review.') });

  builder.inputType('ImportReviewDecisionInput', {
    isOneOf: true,
    description: bilingual('审核决定', 'What is decided; one of these.'),
    fields: (t: AnyFields) => ({
      candidate: t.id({ description: bilingual('候选', 'Global id of the candidate that is meant.') }),
      newRecord: t.boolean({
        description: bilingual('新建', 'True: none of them; a new record is made of what the row gives.'),
      }),
      reject: t.boolean({ description: bilingual('拒绝', 'True: rows of this name are not imported.') }),
    }),
  });
  define<OfReview & { decision: GivenDecision }>({
    name: 'decideImportReview',
    description: bilingual(
      '决定匹配',
      'Says which record a name means. Imports go by it from then on; the row goes in when its file is imported again.',
    ),
    expected: [
      'ImportReviewNotFound',
      'ImportReviewStateConflict',
      'ImportReviewCandidateGone',
      'ImportReviewRowRefused',
    ],
    input: (t) => ({
      review: ofReview(t),
      decision: t.field({
        type: 'ImportReviewDecisionInput',
        required: true,
        description: bilingual('决定', 'What is decided.'),
      }),
    }),
    run: (context, { review, decision }) => decide(context, reviewId(review), decisionOf(decision)),
  });

  define<OfReview>({
    name: 'undoImportReview',
    description: bilingual(
      '撤销匹配决定',
      'Opens a decided review again and takes back the name, and the record if one was made, unless an import went by it since.',
    ),
    expected: ['ImportReviewNotFound', 'ImportReviewStateConflict', 'ImportReviewInUse'],
    input: (t) => ({ review: ofReview(t) }),
    run: (context, { review }) => undo(context, reviewId(review)),
  });
}

function reviewId(globalId: string): number {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type !== 'ImportReview') throw notFound();
  return decoded.id;
}

function decisionOf(given: GivenDecision): Decision {
  if ('candidate' in given) return given;
  if (Object.values(given).includes(false)) {
    throw hubError('BAD_USER_INPUT', '该项只能为 true。', 'This may be true only.', {
      argument: Object.keys(given)[0],
    });
  }
  return 'newRecord' in given ? 'NEW_RECORD' : 'REJECTED';
}
