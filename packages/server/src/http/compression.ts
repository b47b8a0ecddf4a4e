import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

/** Answers below this many bytes are sent as they are: most are, and packing them would take longer than it saves. */
const worthwhileBytes = 64_000;

/** Packs large answers, such as that to an introspection, which shrinks to a twentieth. Streams are left alone. */
export function useCompression(): Plugin {
  return {
    onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers } = response;
      if (Number(headers.get('content-length') ?? 0) < worthwhileBytes) return;
      if (headers.has('content-encoding') || !request.headers.get('accept-encoding')?.includes('gzip')) return;
      return pack(response, fetchAPI).then(setResponse);
    },
  };
}

async function pack(response: Response, fetchAPI: { Response: typeof Response }): Promise<Response> {
  const { status, headers } = response;
  const packed = await promisify(gzip)(await response.text(), { level: constants.Z_BEST_SPEED });
  headers.set('content-encoding', 'gzip');
  headers.set('content-length', String(packed.byteLength));
  headers.append('vary', 'accept-encoding');
  return new fetchAPI.Response(packed, { status, headers });
}
