export { createHub } from './client.ts';
export type { Fetch, Hub, HubHeaders, HubOptions, RequestArguments, RequestOptions } from './client.ts';
export { TypedDocumentString } from './document.ts';
export { HubError } from './errors.ts';
export type { GraphQLErrorEntry, HubErrorKind } from './errors.ts';
