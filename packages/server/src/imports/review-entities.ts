import { encodeGlobalId } from '../kernel/global-id.ts';
import { graphOf } from '../kernel/graph.ts';
import { bilingual } from '../kernel/words.ts';
import type { Builder } from '../schema/builder.ts';
import { type Candidate, type CandidateField, candidatesOf } from './review-candidates.ts';

/** Written by imports, and by those who decide, alone. */
const own = { write: 'never' } as const;

/** Questions about matches as entities; their candidates stand beside what the row gives. All of it is for administrators. */
export function defineReviewEntities(builder: Builder): void {
  const { registry } = graphOf(builder as never);
  const field = builder.objectRef<CandidateField>('ImportReviewField').implement({
    description: bilingual('候选字段', 'A field of a candidate, beside what the row gives for it.'),
    fields: (t) => ({
      field: t.exposeString('field', { description: bilingual('字段', 'Name of the field.') }),
      label: t.exposeString('label', { description: bilingual('标签', 'What the field is called in Chinese.') }),
      given: t.exposeString('given', {
        nullable: true,
        description: bilingual('行中的值', 'What the row gives; null where it gives nothing.'),
      }),
      value: t.exposeString('value', {
        nullable: true,
        description: bilingual('候选的值', 'What the candidate has; null where it has nothing.'),
      }),
    }),
  });
  const candidate = builder.objectRef<Candidate>('ImportReviewCandidate').implement({
    description: bilingual('候选记录', 'A record that the row fits.'),
    fields: (t) => ({
      id: t.exposeID('id', { description: bilingual('标识', 'Global id of the record.') }),
      fields: t.field({
        type: [field],
        description: bilingual('逐项对照', 'Its fields beside those of the row, without those that neither has.'),
        resolve: ({ fields }) => [...fields],
      }),
    }),
  });
  builder.entity('ImportReview', {
    keys: [],
    owner: 'DATA',
    read: 'ADMIN',
    columns: {
      entity: own,
      name: own,
      source: own,
      row: own,
      reference: own,
      state: own,
      createdAt: own,
      decision: own,
      decidedBy: own,
      decidedAt: own,
    },
    relations: { file: {}, uses: {} },
    fields: (t) => ({
      candidates: t.field({
        type: [candidate],
        nullable: true,
        description: bilingual(
          '候选',
          'The records that fit, each beside what the row gives; those that are gone are left out.',
        ),
        select: { entity: true, record: true, candidates: true },
        resolve: (review, _, context) => candidatesOf(context, registry, review),
      }),
      recordId: t.id({
        nullable: true,
        description: bilingual('所定记录', 'Global id of the record that was chosen or made.'),
        select: { entity: true, recordId: true },
        resolve: ({ entity, recordId }) => (recordId === null ? null : encodeGlobalId(entity, recordId)),
      }),
    }),
  });
  builder.entity('ImportReviewUse', {
    keys: [],
    owner: 'DATA',
    read: 'ADMIN',
    columns: {},
    relations: { import: {}, review: {} },
  });
}
