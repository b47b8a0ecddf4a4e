import { expect, test } from 'vitest';
import { toDatabaseError } from './database-error.ts';

function fromServer(code: string, facts: object = {}): Error {
  return Object.assign(new Error('what the server said'), { severity: 'ERROR', code, ...facts });
}

const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), { code: 'ECONNREFUSED', syscall: 'connect' });

test.each([
  ['CONSTRAINT', fromServer('23P01', { constraint: 'one_tenant' })],
  ['CONFLICT', fromServer('40001')],
  ['CONFLICT', fromServer('40P01')],
  ['STATEMENT_TIMEOUT', fromServer('57014')],
  ['DATABASE_UNAVAILABLE', fromServer('57P01')],
  ['DATABASE_UNAVAILABLE', fromServer('53300')],
  ['DATABASE_UNAVAILABLE', fromServer('28P01')],
  ['DATABASE_UNAVAILABLE', refused],
  ['DATABASE_UNAVAILABLE', new AggregateError([refused])],
  ['DATABASE_UNAVAILABLE', new Error('Connection terminated unexpectedly')],
  ['DATABASE_UNAVAILABLE', new Error('timeout exceeded when trying to connect')],
  ['QUERY_FAILED', fromServer('42P01')],
  ['QUERY_FAILED', new TypeError('Converting circular structure to JSON')],
])('%s: %o', (code, error) => {
  expect(toDatabaseError(error)).toMatchObject({ code, cause: error });
});

test('the constraint is named to programs and to people', () => {
  const error = toDatabaseError(fromServer('23505', { constraint: 'enterprise_credit_code_key', table: 'enterprise' }));
  expect(error).toMatchObject({ sqlState: '23505', constraint: 'enterprise_credit_code_key', table: 'enterprise' });
  expect(error.zh).toContain('enterprise_credit_code_key');
  expect(error.en).toContain('enterprise_credit_code_key');
});

test('an error that has its code keeps it', () => {
  const error = toDatabaseError(refused);
  expect(toDatabaseError(error)).toBe(error);
});
