import { HubError } from '@district-hub/sdk';
import { expect, test } from 'vitest';
import { explained } from './hub-failure.ts';

const url = 'http://hub.test/graphql';

test.each([
  ['network', 'UNREACHABLE', 3, 'Start it (npx -y pnpm@12 start)'],
  ['network', 'BROKEN_OFF', 3, 'broke off'],
  ['network', 'TIMED_OUT', 3, 'took too long'],
  ['http', 'HTTP_STATUS', 3, 'Check HUB_URL'],
  ['http', 'NOT_GRAPHQL', 3, 'Check HUB_URL'],
  ['graphql', 'METHOD_NOT_ALLOWED', 3, 'Check HUB_URL'],
  ['graphql', 'UNAUTHENTICATED', 3, 'Set HUB_TOKEN'],
  ['graphql', 'FORBIDDEN', 3, 'Set HUB_TOKEN'],
] as const)('a %s error %s says what to do', (kind, code, status, advice) => {
  const failure = explained(new HubError('failed', { kind, code, status: 502 }), url, 'import');
  expect(failure).toMatchObject({
    status,
    lines: [expect.stringMatching(/\p{Script=Han}/u), expect.stringContaining(advice)],
  });
});

test('otherwise it is what the hub says, with the id of the request', () => {
  const errors = [
    { message: '超限。 Too much.', extensions: { code: 'LIMIT_EXCEEDED', zh: '超限。', en: 'Too much.' } },
  ];
  const error = new HubError('超限。 Too much.', { kind: 'graphql', code: 'LIMIT_EXCEEDED', errors, requestId: 'r1' });
  expect(explained(error, url, 'import')).toMatchObject({
    status: 3,
    lines: ['超限。', 'Too much.', '请求编号 request id: r1'],
  });
});

test('a value that the hub refuses is the fault of the command line', () => {
  const errors = [{ message: 'Wrong value.', extensions: { code: 'BAD_USER_INPUT' } }];
  const error = new HubError('Wrong value.', { kind: 'graphql', code: 'BAD_USER_INPUT', errors });
  expect(explained(error, url, 'import')).toMatchObject({ status: 2, lines: ['Wrong value.'] });
});

test('an error that came from no request stays what it is', () => {
  const error = new TypeError('a mistake of ours');
  expect(explained(error, url, 'import')).toBe(error);
});
