import type { ServerResponse } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createContext, type RequestContext, type RequestDatabase } from '../context.ts';
import { isAbandoned, maskError } from '../http/error-masking.ts';
import type { Metrics } from '../http/metrics.ts';
import { factsOf } from '../http/request-facts.ts';
import { refusal } from '../http/service-routes.ts';
import { type ErrorCode, errorCodes, isErrorCode } from '../kernel/errors.ts';
import { registry } from '../kernel/registry.ts';
import type { Log } from '../log.ts';
import { csvOf } from './csv.ts';
import { beginExport, type Export } from './export.ts';
import { readLink } from './link.ts';
import { linkKey } from './link-key.ts';
import type { ExportRequest } from './request.ts';
import { xlsxOf } from './xlsx.ts';

/** Where links to exports lead. */
export const exportPath = '/export';

interface Exporting {
  schema: GraphQLSchema;
  db: RequestDatabase;
  hub: RequestContext['hub'];
  today: () => string;
  metrics: Metrics;
  log: Log;
}

/** What Yoga hands through from `node:http`; nothing when `fetch` was called. */
interface ServerContext {
  res?: ServerResponse;
}

const mediaTypes: Readonly<Record<ExportRequest['format'], string>> = {
  CSV: 'text/csv; charset=utf-8; header=present',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves exports by their links. Whoever holds a link sees what its role sees, with or without a token of his own.
 *
 * @remarks
 * Nothing is kept in memory but a page and the next, which is read while the client takes the first, and not when it has gone away. What
 * fails after the answer has begun breaks the connection off, so that no part of a file is taken for the whole.
 */
export function useExports(hub: Exporting): Plugin<object, ServerContext> {
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      if (url.pathname !== exportPath) return;
      const facts = factsOf(request);
      facts.kind = 'export';
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return endResponse(refusal('METHOD_NOT_ALLOWED', { allow: 'GET, HEAD' }));
      }
      try {
        endResponse(await answer(hub, request, url.searchParams.get('link') ?? '', serverContext?.res));
      } catch (error) {
        endResponse(refused(hub.log, request, error));
      }
    },
  };
}

async function answer(
  hub: Exporting,
  request: Request,
  link: string,
  response: ServerResponse | undefined,
): Promise<Response> {
  const { schema, db, log, metrics } = hub;
  const facts = factsOf(request);
  const claims = readLink(await linkKey(db), link, Date.now());
  const context = await createContext(
    { ...hub, readCaller: async () => ({ role: claims.role, actor: 'export link' }) },
    { authorization: null, requestId: facts.id, signal: request.signal },
  );
  const found = await beginExport(schema, registry, context, claims.request);
  const { format } = claims.request;
  const isPacked = format === 'CSV' && (request.headers.get('accept-encoding')?.includes('gzip') ?? false);
  const headers = {
    'content-type': mediaTypes[format],
    'content-disposition': disposition(found, context.today, format),
    'x-export-rows': String(found.rows),
    vary: 'accept-encoding',
    ...(isPacked && { 'content-encoding': 'gzip' }),
  };
  if (request.method === 'HEAD') return new Response(null, { headers });

  let rows = 0;
  async function* counted() {
    for await (const page of found.pages()) {
      rows += page.length;
      yield page;
    }
  }
  const body = bodyOf(found, claims.request, counted(), isPacked);
  const stop = () => body.destroy();
  request.signal.addEventListener('abort', stop, { once: true });
  body.once('error', (error) => {
    if (!isAbandoned(error)) log.error(`An export of ${claims.request.list} broke off`, error, { request: facts.id });
  });
  body.once('close', () => {
    request.signal.removeEventListener('abort', stop);
    const isWhole = body.readableEnded;
    metrics.exported(format, rows, isWhole);
    log.info(isWhole ? 'exported' : 'export not finished', {
      list: claims.request.list,
      format,
      role: claims.role,
      rows,
      ms: Math.round(performance.now() - facts.startedAt),
      request: facts.id,
    });
  });
  return new Response(webStream(body, response), { headers });
}

function bodyOf(
  { header, entity }: Export,
  { format, language, list }: ExportRequest,
  pages: AsyncGenerator<Parameters<typeof csvOf>[1] extends AsyncIterable<infer P> ? P : never>,
  isPacked: boolean,
): Readable {
  if (format === 'XLSX') return xlsxOf(header, pages, language === 'ZH' ? entity.model.label : list);
  const text = Readable.from(csvOf(header, pages, language), { objectMode: false });
  if (!isPacked) return text;
  const packed = new PassThrough();
  pipeline(text, createGzip({ level: constants.Z_BEST_SPEED }), packed).catch((error) => packed.destroy(error));
  return packed;
}

/**
 * A stream as Yoga takes it.
 *
 * @remarks
 * What Yoga sends to `node:http` must not fail: it would leave the answer open and the failure to the process. So a failure breaks the
 * connection off here, and there is nothing more to be sent.
 */
function webStream(body: Readable, response: ServerResponse | undefined): ReadableStream<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        if (!response) return controller.error(error);
        response.destroy();
        controller.close();
      }
    },
    cancel: async () => void body.destroy(),
  });
}

/** The file's name: in Chinese, and for programs that do not read that, by the list. */
function disposition({ entity }: Export, today: string, format: ExportRequest['format']): string {
  const ending = `${today}.${format.toLowerCase()}`;
  const chinese = encodeURIComponent(`${entity.model.label}-${ending}`);
  return `attachment; filename="${entity.plural}-${ending}"; filename*=UTF-8''${chinese}`;
}

/** An error in the shape of GraphQL's, and with the status of its code: there is no other field whose answer could stand. */
function refused(log: Log, request: Request, error: unknown): Response {
  const facts = factsOf(request);
  const { message, extensions } = maskError(error);
  const code: ErrorCode = isErrorCode(extensions.code) ? extensions.code : 'INTERNAL';
  facts.errorCodes.push(isAbandoned(error) ? 'ABORTED' : code);
  const { status } = errorCodes[code];
  if (status >= 500 && !isAbandoned(error)) log.error(`${code} at ${exportPath}`, error, { request: facts.id });
  const { http, ...shown } = extensions;
  const entry = { message, extensions: status >= 500 ? { ...shown, requestId: facts.id } : shown };
  return Response.json({ errors: [entry] }, { status });
}
