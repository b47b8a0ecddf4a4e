export type {
  ExplainOptions,
  Fetch,
  HubClient,
  HubHeaders,
  HubOptions,
  RequestArguments,
  RequestOptions,
} from './client.ts';
export { createHub } from './client.ts';
export { TypedDocumentString } from './document.ts';
export type { GraphQLErrorEntry, HubErrorKind } from './errors.ts';
export { HubError } from './errors.ts';
export type { Explained } from './explanation.ts';
export * from './generated/operations.ts';
export type * from './generated/schema.ts';
