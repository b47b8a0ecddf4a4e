import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { factsOf } from '../http/request-facts.ts';
import { refusal } from '../http/service-routes.ts';
import { assetPath, type Manifest } from './manifest.ts';

/** The built page, in a folder. */
export interface GraphiqlPage {
  folder: string;
  manifest: Manifest;
}

/**
 * Monaco writes its themes and measures into style elements, so inline styles have to be allowed; scripts, workers, fonts and
 * requests may only be the hub's own.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves GraphiQL to browsers that open `/graphql`, and its files below it.
 *
 * @param sample - whether the page has to say that the data are fictional
 */
export function useGraphiqlPage({ folder, manifest }: GraphiqlPage, sample: boolean): Plugin {
  const html = pageOf(manifest, sample);

  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      if (url.pathname.startsWith(assetPath)) {
        factsOf(request).kind = 'page';
        endResponse(await asset(url.pathname.slice(assetPath.length), request.headers.get('accept-encoding') ?? ''));
      } else if (url.pathname === '/graphql' && request.headers.get('accept')?.includes('text/html')) {
        factsOf(request).kind = 'page';
        endResponse(
          new Response(html, {
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': pagePolicy,
              'cache-control': 'no-cache',
              vary: 'accept',
            },
          }),
        );
      }
    },
  };

  /** Only names in the manifest are looked for, so no path leads out of the folder. */
  async function asset(name: string, acceptEncoding: string): Promise<Response> {
    const file = Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
    if (!file) return refusal('NOT_FOUND');
    const encoding = file.encodings.find((candidate) => acceptEncoding.includes(candidate.name));
    const body = await readFile(join(folder, encoding ? `${name}.${encoding.suffix}` : name)).catch(() => undefined);
    if (!body) return refusal('NOT_FOUND');
    return new Response(body, {
      headers: {
        'content-type': file.type,
        ...(encoding && { 'content-encoding': encoding.name }),
        vary: 'accept-encoding',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
  }
}

function pageOf({ script, style, preload }: Manifest, sample: boolean): string {
  const links = preload.map((name) => `<link rel="modulepreload" href="${assetPath}${name}">`).join('\n    ');
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>District Hub · GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${assetPath}${style}">
    ${links}
    <script type="module" src="${assetPath}${script}"></script>
  </head>
  <body><div id="page" data-sample="${sample}">正在载入… Loading…</div></body>
</html>
`;
}
