import { errorCode, readAnswer, requestIdOf } from './answer.ts';
import { DeadlinePassed, withinDeadline } from './deadline.ts';
import { HubError } from './errors.ts';

/**
 * Fetches what a link of the hub leads to. The link itself says who may have it, so no token goes along.
 *
 * @param timeoutMs - until the answer begins; its body may take as long as it takes
 * @returns the answer, its body unread
 * @throws {@link HubError} when there is none, or when it is a refusal
 */
export async function download(
  url: string,
  send: (request: Request) => Response | Promise<Response>,
  signal: AbortSignal | undefined,
  timeoutMs: number,
): Promise<Response> {
  const late = new AbortController();
  const request = new Request(url, { signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal });
  // The link is as good as a key to its file, and errors end in logs.
  const place = new URL(url).origin;
  let response: Response;
  try {
    response = await withinDeadline(async () => send(request), signal, timeoutMs);
  } catch (cause) {
    signal?.throwIfAborted();
    if (!(cause instanceof DeadlinePassed)) {
      throw new HubError(`The hub at ${place} cannot be reached`, { kind: 'network', code: 'UNREACHABLE', cause });
    }
    late.abort(cause);
    throw new HubError(`No answer of ${place} within ${timeoutMs} ms`, { kind: 'network', code: 'TIMED_OUT' });
  }
  if (response.ok) return response;
  const { status, headers } = response;
  const errors = readAnswer(await response.text())?.errors;
  const requestId = requestIdOf(headers, errors);
  if (errors) {
    const details = { kind: 'graphql', code: errorCode(errors), status, requestId, errors } as const;
    throw new HubError(String(errors[0]?.message), details);
  }
  throw new HubError(`${place} answered with status ${status}`, {
    kind: 'http',
    code: 'HTTP_STATUS',
    status,
    requestId,
  });
}
