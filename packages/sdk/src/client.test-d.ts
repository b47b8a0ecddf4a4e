import { createHub, TypedDocumentString } from './index.ts';

// Compiled by `typecheck`, never run.
const hub = createHub({ url: 'http://hub.test/graphql', fetch: (request) => Response.json({ url: request.url }) });
const Park = new TypedDocumentString<{ park: { name: string } | null }, { code: string; year?: number | null }>(
  'query Park { x }',
);
const Parks = new TypedDocumentString<{ parks: { totalCount: number } }, { first?: number }>('query Parks { x }');
const Version = new TypedDocumentString<{ hub: { version: string } }, Record<string, never>>('query Version { x }');

// The result has the document's type.
(await hub.request(Park, { code: 'ZC' })).park?.name satisfies string | undefined;
// @ts-expect-error a field that was not selected
(await hub.request(Park, { code: 'ZC' })).park?.area;

// Variables are checked, and may be left out when none is required.
(await hub.request(Parks)).parks.totalCount satisfies number;
await hub.request(Parks, { first: 10 }, { timeoutMs: 1_000, signal: AbortSignal.abort() });
await hub.request(Version);
await hub.request(Version, {}, { headers: { 'x-office': 'chain' } });
// @ts-expect-error a required variable is missing
await hub.request(Park);
// @ts-expect-error a required variable is missing
await hub.request(Park, {});
// @ts-expect-error a variable of a wrong type
await hub.request(Park, { code: 1 });
// @ts-expect-error a misspelt variable
await hub.request(Park, { code: 'ZC', yaer: 2024 });
// @ts-expect-error an unknown option
await hub.request(Parks, {}, { timeout: 1_000 });

// A text may have any variables; its result has to be looked at, or stated.
(await hub.request('{ hub { version } }')) satisfies unknown;
(await hub.request<{ hub: { version: string } }>('{ hub { version } }')).hub.version satisfies string;
// @ts-expect-error nothing is known about it
(await hub.request('{ hub { version } }')).hub;

// The global fetch will do.
createHub({ url: 'http://hub.test/graphql', fetch: globalThis.fetch });
