/** An operation, and who asks. */
export interface Operation {
  document: string;
  variables: Readonly<Record<string, unknown>>;
  role: Role;
}
export type Role = 'PUBLIC' | 'ADMIN';

/** What of an answer is compared: the words of errors are not. */
export interface Answer {
  data: unknown;
  errors: { path: string; code: unknown }[];
}
