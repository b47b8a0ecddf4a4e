import type { IncomingMessage } from 'node:http';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { hubError } from '../kernel/errors.ts';
import { limitError } from '../limits/limit-error.ts';
import type { Limits } from '../limits/limits.ts';

type OnRequestParse = NonNullable<Plugin['onRequestParse']>;
type RequestParser = NonNullable<Parameters<OnRequestParse>[0]['requestParser']>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What Yoga hands through from `node:http`; nothing when `fetch` was called. */
interface ServerContext {
  req?: IncomingMessage;
}

/**
 * Takes over how requests are read. A POST holds JSON only, at most so many bytes, an object and not a list of
 * operations; the JSON in a GET's address has to be JSON.
 *
 * @remarks
 * Forms, `text/plain` and multipart are the bodies that a foreign page may send without asking first; refusing them is
 * what keeps such pages from sending mutations. Yoga's own body limit pipes every body through a stream, which costs
 * half of its time on small requests, so it is switched off.
 */
export function useRequestReading(limits: Limits): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, serverContext, requestParser, setRequestParser }) {
      if (request.method === 'GET' && requestParser) setRequestParser(parseAddressWith(requestParser));
      if (request.method !== 'POST') return;
      if (!isJson(request.headers.get('content-type'))) {
        throw hubError(
          'UNSUPPORTED_MEDIA_TYPE',
          '请求体须为 UTF-8 编码的 application/json。',
          'The request body has to be application/json in UTF-8.',
        );
      }
      const declared = Number(request.headers.get('content-length') ?? 0);
      if (declared > limits.bodyBytes) throw tooLarge(limits, declared);
      setRequestParser(async () => parseBody(await readBody(request, serverContext?.req, limits)));
    },
  };
}

function parseAddressWith(parse: RequestParser): RequestParser {
  return async (request) => {
    try {
      return await parse(request);
    } catch {
      const [zh, en] = ['variables 或 extensions 不是有效的 JSON。', 'variables or extensions are not valid JSON.'];
      throw hubError('BAD_REQUEST', zh, en);
    }
  };
}

function isJson(contentType: string | null): boolean {
  return /^application\/(graphql\+)?json(\s*;\s*charset="?utf-?8"?)?\s*$/i.test(contentType ?? '');
}

async function readBody(request: Request, incoming: IncomingMessage | undefined, limits: Limits): Promise<string> {
  const chunks = await (incoming ? readIncoming(incoming, limits) : readStream(request.body ?? [], limits));
  try {
    return utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  } catch {
    throw hubError('BAD_REQUEST', '请求体不是有效的 UTF-8。', 'The request body is not valid UTF-8.');
  }
}

/** Listens instead of iterating, which would cost a tenth of a small request. */
function readIncoming(incoming: IncomingMessage, limits: Limits): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    if (incoming.destroyed) return reject(brokenOff());
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
      // What is still to come is read and dropped, or the refusal could not be sent.
      if (bytes <= limits.bodyBytes) chunks.push(chunk);
      else reject(tooLarge(limits, bytes));
    });
    incoming.on('end', () => resolve(chunks));
    incoming.on('error', () => reject(brokenOff()));
    incoming.on('close', () => {
      if (!incoming.readableEnded) reject(brokenOff());
    });
  });
}

async function readStream(stream: AsyncIterable<Uint8Array> | [], limits: Limits): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.byteLength;
      if (bytes > limits.bodyBytes) break;
      chunks.push(chunk);
    }
  } catch {
    throw brokenOff();
  }
  if (bytes > limits.bodyBytes) throw tooLarge(limits, bytes);
  return chunks;
}

/** The caller has gone away, so nobody reads this; it only ends the request without a fault of ours. */
function brokenOff() {
  return hubError('BAD_REQUEST', '请求体没有传完。', 'The request body broke off.');
}

function parseBody(text: string): GraphQLParams {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw hubError('BAD_REQUEST', '请求体不是有效的 JSON。', 'The request body is not valid JSON.');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw hubError(
      'BAD_REQUEST',
      '请求体须为一个 JSON 对象；不支持批量操作。',
      'The request body has to be one JSON object; batches are not supported.',
    );
  }
  return body as GraphQLParams;
}

function tooLarge(limits: Limits, bytes: number) {
  return limitError(limits, 'bodyBytes', bytes, { status: 413 });
}
