/** What each failure that a client has to expect is called in the graph, and the code it carries. */
export const failures = {
  ImportSourceUnknown: 'IMPORT_SOURCE_UNKNOWN',
  ImportNotFound: 'IMPORT_NOT_FOUND',
  ImportStateConflict: 'IMPORT_STATE_CONFLICT',
  ImportHeaderRefused: 'IMPORT_HEADER_REFUSED',
  ImportFileDiffers: 'IMPORT_FILE_DIFFERS',
  ImportRowsRefused: 'IMPORT_ROWS_REFUSED',
  ImportNotRevertible: 'IMPORT_NOT_REVERTIBLE',
  ImportReviewNotFound: 'IMPORT_REVIEW_NOT_FOUND',
  ImportReviewStateConflict: 'IMPORT_REVIEW_STATE_CONFLICT',
  ImportReviewCandidateGone: 'IMPORT_REVIEW_CANDIDATE_GONE',
  ImportReviewRowRefused: 'IMPORT_REVIEW_ROW_REFUSED',
  ImportReviewInUse: 'IMPORT_REVIEW_IN_USE',
} as const;
export type FailureType = keyof typeof failures;

/**
 * An outcome that a client of the import mutations has to expect. Thrown, so that the transaction is rolled back, and
 * handed to the client as data.
 */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  readonly type: FailureType;
  readonly zh: string;
  readonly en: string;
  /** Further fields of its type. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(type: FailureType, zh: string, en: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(`${zh} ${en}`);
    this.type = type;
    this.zh = zh;
    this.en = en;
    this.facts = facts;
  }

  /** The failure as data. An error that a resolver returns counts as thrown, so this is what it returns instead. */
  asData(): FailureData {
    return { failure: this.type, code: failures[this.type], message: this.message, facts: this.facts };
  }
}

/** What the resolvers of a failure see. */
export interface FailureData {
  failure: FailureType;
  code: string;
  message: string;
  facts: ImportFailure['facts'];
}
