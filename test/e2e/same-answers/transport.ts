import { gzipSync } from 'node:zlib';
import { ask, get, type Kinds, post, reading, wire } from './kind.ts';

const accepting = (accept: string | undefined) => ask(reading(`accept ${accept}`), {}, { accept });
const acceptingBadly = (accept: string) => ask(`{ nope } # ${accept}`, {}, { accept });
const ofType = (type: string | undefined) => ask(reading(`type ${type}`), {}, { 'content-type': type });
const from = (origin: string) => ask(reading(`origin ${origin}`), {}, { origin });
const encoded = (encoding: string, body: Buffer) =>
  post(body, { 'content-type': 'application/json', 'content-encoding': encoding });
const chunks = (...sizes: string[]) => sizes.map((text) => `${text.length.toString(16)}\r\n${text}\r\n`).join('');
const chunked = { 'content-length': undefined, 'transfer-encoding': 'chunked' };
const large =
  '{ enterprises(first: 1000) { nodes { id name creditCode businessScope registeredAddress legalForm } } codeLists { name items { code label note } } }';

/** What a client may say about the answer it wants. */
export const accepts: Kinds = {
  'Accept: GraphQL over HTTP': accepting('application/graphql-response+json'),
  'Accept: JSON': accepting('application/json'),
  'Accept: none': accepting(undefined),
  'Accept: anything': accepting('*/*'),
  'Accept: anything of application': accepting('application/*'),
  'Accept: JSON first by q': accepting('application/graphql-response+json;q=0.5, application/json;q=0.9'),
  'Accept: GraphQL first by place': accepting('application/graphql-response+json, application/json;q=0.9'),
  'Accept: JSON first by place': accepting('application/json, application/graphql-response+json'),
  'Accept: with a charset': accepting('application/json; charset=utf-8'),
  'Accept: with q=0': accepting('application/json;q=0, application/graphql-response+json'),
  'Accept: a page': accepting('text/html,application/xhtml+xml,*/*;q=0.8'),
  'Accept: server-sent events': accepting('text/event-stream'),
  'Accept: server-sent events or JSON': accepting('text/event-stream, application/json;q=0.5'),
  'Accept: parts': accepting('multipart/mixed'),
  'Accept: nothing we have': accepting('image/png'),
  'Accept: not a media type': accepting('///'),
  'Accept: empty': accepting(''),
  'a refused document as GraphQL over HTTP': acceptingBadly('application/graphql-response+json'),
  'a refused document as JSON': acceptingBadly('application/json'),
  'a refused document as server-sent events': acceptingBadly('text/event-stream'),
  'a refused document as anything': acceptingBadly('*/*'),
  'gzip for a small answer': ask(reading('gzip'), {}, { 'accept-encoding': 'gzip' }),
  'gzip for a large answer': ask(large, {}, { 'accept-encoding': 'gzip, br' }),
  'gzip for a large answer by events': ask(large, {}, { 'accept-encoding': 'gzip', accept: 'text/event-stream' }),
  'no encoding for a large answer': ask(large, {}, { 'accept-encoding': 'identity' }),
};

/** How a request may come. */
export const methods: Kinds = {
  'GET: a query': get({ query: reading('get') }),
  'GET: a query with variables': get({
    query: 'query ($n: Int) { parks(first: $n) { nodes { code } } }',
    variables: '{"n":1}',
  }),
  'GET: variables that are no JSON': get({ query: reading('get, bad variables'), variables: '{' }),
  'GET: variables that are a list': get({ query: reading('get, list'), variables: '[]' }),
  'GET: an operation name': get({
    query: 'query A { parks { totalCount } } query B { hub { sample } }',
    operationName: 'A',
  }),
  'GET: extensions': get({ query: reading('get, extensions'), extensions: '{"a":1}' }),
  'GET: a mutation': get({ query: 'mutation { openImport(input: { source: "x", dryRun: true }) { __typename } }' }),
  'GET: a mutation beside a query, which is asked for': get({
    query: 'query Q { parks { totalCount } } mutation M { dropImport(input: { import: "x" }) { __typename } }',
    operationName: 'Q',
  }),
  'GET: no query': get({}),
  'GET: an empty query': get({ query: '' }),
  'GET: as a browser': get({ query: reading('browser') }, { accept: 'text/html' }),
  'GET: by events': get({ query: reading('get, events') }, { accept: 'text/event-stream' }),
  'GET: unescaped signs': wire('GET', '/graphql?query={__typename}'),
  'GET: wrongly escaped': wire('GET', '/graphql?query=%7B__typename%7D%zz'),
  'GET: the query twice': wire('GET', '/graphql?query=%7Bhub%7Bsample%7D%7D&query=%7B__typename%7D'),
  HEAD: wire('HEAD', '/graphql?query=%7B__typename%7D'),
  OPTIONS: wire('OPTIONS', '/graphql'),
  PUT: wire('PUT', '/graphql', {}, JSON.stringify({ query: reading('put') })),
  DELETE: wire('DELETE', '/graphql?query=%7B__typename%7D'),
  PATCH: wire('PATCH', '/graphql', {}, JSON.stringify({ query: reading('patch') })),
  'POST: the query in the address': wire('POST', `/graphql?query=${encodeURIComponent(reading('address'))}`),
  'POST: one query in the address, one in the body': wire(
    'POST',
    '/graphql?query=%7B__typename%7D',
    {},
    JSON.stringify({ query: reading('both') }),
  ),
  'another path': wire('GET', '/graphq'),
  'a path below': wire('POST', '/graphql/', {}, JSON.stringify({ query: reading('below') })),
  health: wire('GET', '/health'),
  ready: wire('GET', '/ready'),
  root: wire('GET', '/'),
  'two requests on one connection': Buffer.concat([
    ask(reading('first of two'), {}, { connection: 'keep-alive' }),
    ask(reading('second of two')),
  ]),
  'a refused and a good request on one connection': Buffer.concat([
    ask('{', {}, { connection: 'keep-alive' }),
    ask(reading('after a refusal')),
  ]),
  'HTTP/1.0': Buffer.from(
    `GET /graphql?query=%7Bparks%7BtotalCount%7D%7D HTTP/1.0\r\nx-request-id: same-answers\r\n\r\n`,
  ),
  'no Host': wire('GET', '/graphql?query=%7B__typename%7D', { host: undefined }),
};

/** What a body may be. */
export const bodies: Kinds = {
  'type: JSON': ofType('application/json'),
  'type: JSON in UTF-8': ofType('application/json; charset=utf-8'),
  'type: JSON in "UTF-8"': ofType('application/json;charset="UTF-8"'),
  'type: JSON in another charset': ofType('application/json; charset=iso-8859-1'),
  'type: GraphQL JSON': ofType('application/graphql+json'),
  'type: GraphQL': ofType('application/graphql'),
  'type: text': ofType('text/plain'),
  'type: a form': ofType('application/x-www-form-urlencoded'),
  'type: parts': ofType('multipart/form-data; boundary=x'),
  'type: none': ofType(undefined),
  'a body packed with gzip': encoded('gzip', gzipSync(JSON.stringify({ query: reading('packed') }))),
  'a body that says it is packed': encoded('gzip', Buffer.from(JSON.stringify({ query: reading('not packed') }))),
  'a body in chunks': post(chunks(JSON.stringify({ query: reading('chunks') }), ''), chunked),
  'a body with a mark of its byte order': post(`\uFEFF${JSON.stringify({ query: reading('byte order') })}`),
  'a body that is no UTF-8': post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])),
  'a body that is cut off': post('{"query":"{ __typename'),
  'an empty body': post('', { 'content-type': 'application/json', 'content-length': '0' }),
  'a batch': post([{ query: reading('batch') }]),
  'a body that is a text': post('"{ __typename }"'),
  'a body that is null': post('null'),
  'a query that is no text': post({ query: { a: 1 } }),
  'a query that is null': post({ query: null }),
  'no query': post({ variables: {} }),
  'a key that nobody knows': post({ query: reading('unknown key'), nope: 1 }),
  'a key twice': post(`{"query":"{ hub { sample } }","query":${JSON.stringify(reading('twice'))}}`),
  'a body that would be a prototype': post(`{"__proto__":{"query":"{ __typename }"}}`),
  'extensions that nobody knows': post({ query: reading('extensions'), extensions: { trace: true, a: [1] } }),
  'an explanation of a kind that there is not': post({
    query: reading('extensions, explain'),
    extensions: { explain: 'nope' },
  }),
  'an explanation that is not asked for': post({
    query: reading('extensions, no explain'),
    extensions: { explain: false },
  }),
  'extensions that are a text': post({ query: reading('extensions, text'), extensions: 'x' }),
  'a persisted query by its hash': post({
    extensions: {
      persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' },
    },
  }),
  'a persisted query with its text': post({
    query: reading('persisted'),
    extensions: {
      persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' },
    },
  }),
  'a document by its id': post({ documentId: 'sha256:abc' }),
};

/** Who may ask, and from where. */
export const callers: Kinds = {
  'origin: admitted': from('https://app.example.cn'),
  'origin: foreign': from('https://evil.example'),
  'origin: null': from('null'),
  'origin: a refused request from an admitted one': ask('{ nope }', {}, { origin: 'https://app.example.cn' }),
  'preflight: admitted': wire('OPTIONS', '/graphql', {
    origin: 'https://app.example.cn',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,authorization',
  }),
  'preflight: foreign': wire('OPTIONS', '/graphql', {
    origin: 'https://evil.example',
    'access-control-request-method': 'POST',
  }),
  'a request id of the hub': ask(reading('own request id'), {}, { 'x-request-id': undefined }),
  'a request id that may not be used': ask(reading('bad request id'), {}, { 'x-request-id': 'a b' }),
  'token: of the administrator': ({ adminToken }) =>
    ask(
      '{ viewer { role } enterpriseFigures(first: 3) { totalCount nodes { year value { value unit status } } } }',
      {},
      {
        authorization: `Bearer ${adminToken}`,
      },
    ),
  'token: unknown': ask(reading('unknown token'), {}, { authorization: 'Bearer dh_nobody-knows-it' }),
  'token: not one of ours': ask(reading('basic'), {}, { authorization: 'Basic YTpi' }),
  'token: unknown, by events': ask(
    reading('unknown token'),
    {},
    {
      authorization: 'Bearer dh_nobody-knows-it',
      accept: 'text/event-stream',
    },
  ),
  'what only the administrator may read': ask('{ enterpriseFigures { totalCount } parks { totalCount } }'),
  'a field that is masked': ask('{ enterprises(first: 5) { nodes { name legalRepresentative } } }'),
  'the same field unmasked': ({ adminToken }) =>
    ask(
      '{ enterprises(first: 5) { nodes { name legalRepresentative } } }',
      {},
      { authorization: `Bearer ${adminToken}` },
    ),
  'a relation that is hidden': ask(
    '{ enterprises(first: 5) { nodes { name figures { totalCount nodes { year } } } } }',
  ),
  'a figure that is withheld': ask(
    '{ supplyRelations(first: 3) { nodes { product yearlyValue { value(unit: WAN) unit status approximation } } } }',
  ),
  'a filter by what is hidden': ask(
    '{ enterprises(where: { legalRepresentative: { startsWith: "王" } }) { totalCount } }',
  ),
  'an order by what is hidden': ask('{ enterprises(orderBy: [{ legalRepresentative: ASC }]) { nodes { name } } }'),
  'a filter by what is hidden two relations away': ask(
    '{ parks(where: { enterprises: { some: { figures: { some: { year: { eq: 2025 } } } } } }) { totalCount } }',
  ),
};
