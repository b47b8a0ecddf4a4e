import { describe, expect, it } from 'vitest';
import { ask, createTinyApp } from '../../test/tiny-app.ts';
import { hashToken } from './token.ts';

describe('the token', () => {
  const adminToken = 'dh_the-operators-own';
  const role = async (authorization: string) =>
    ask(createTinyApp({ adminToken }), '{ role }', undefined, { authorization });

  it("opens the hub's administration when it is the operator's own", async () => {
    expect((await role(`Bearer ${adminToken}`)).body.data).toEqual({ role: 'ADMIN' });
  });

  it('is refused with 401 when it opens nothing, never read as public', async () => {
    for (const header of ['Bearer dh_another-token', `Bearer ${adminToken}x`, adminToken, 'Basic YTpi', 'Bearer']) {
      const { status, headers, error } = await role(header);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(error?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('is looked up by its hash, and only once in a while', async () => {
    const asked: (readonly unknown[])[] = [];
    const query = async (_: string, values: readonly unknown[] = []) => {
      asked.push(values);
      return values[0] === hashToken('dh_a-stored-key')
        ? ([{ id: 1, prefix: 'dh_a-stor', role: 'ADMIN', stale: false }] as never[])
        : [];
    };
    const app = createTinyApp({
      db: { query, read: query, transaction: (work) => work({ query }), ping: async () => {} },
    });
    for (let round = 0; round < 3; round += 1) {
      const { body } = await ask(app, '{ role }', undefined, { authorization: 'Bearer dh_a-stored-key' });
      expect(body.data).toEqual({ role: 'ADMIN' });
    }
    expect(asked).toEqual([[hashToken('dh_a-stored-key')]]);
  });
});
