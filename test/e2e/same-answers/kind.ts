/** Records of the sample that requests name by what the database gave them. */
export interface Known {
  /** Global ids of two enterprises, a park and a chain. */
  enterprise: string;
  otherEnterprise: string;
  park: string;
  chain: string;
  /** Cursor of the fifth enterprise by name, and of the second park. */
  enterpriseCursor: string;
  parkCursor: string;
  adminToken: string;
}

/** A request as it goes over the wire, or how to make it when it names what only the database knows. */
export type Wire = Buffer | ((known: Known) => Buffer);
/** Requests by the name of their kind. */
export type Kinds = Readonly<Record<string, Wire>>;

type Headers = Readonly<Record<string, string | undefined>>;

/** A request of any method to any address. A header that is undefined is left out. */
export function wire(method: string, path: string, headers: Headers = {}, body: string | Buffer = ''): Buffer {
  const all: Headers = {
    host: 'hub.test',
    connection: 'close',
    accept: 'application/graphql-response+json',
    'x-request-id': 'same-answers',
    ...(body.length > 0 && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\r\n`]));
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** A POST of any body. */
export const post = (body: unknown, headers?: Headers): Buffer =>
  wire('POST', '/graphql', headers, typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));

/** A POST of one document. */
export const ask = (query: string, variables?: unknown, headers?: Headers): Buffer =>
  post({ query, variables }, headers);

/** A GET with parameters in the address. */
export const get = (parameters: Record<string, string>, headers?: Headers): Buffer =>
  wire('GET', `/graphql?${new URLSearchParams(parameters)}`, headers);

/**
 * A document that reads from the database, different for each `name`: the first time it is sent no cache knows it. What SQL
 * can give is all that it asks for.
 */
export const reading = (name: string): string =>
  `# ${name}\n{ parks(first: 2, orderBy: [{ code: ASC }]) { totalCount nodes { code name approvedArea { value(unit: MU) } } } }`;
