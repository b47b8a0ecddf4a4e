import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration, revertResult } from '../support/importer.ts';

const codes = ['91990000MA04J79X0H', '91990000MA75X79X0L', '91990000MA30579X6P'] as const;
const rows = codes.map((code, at) => registration(`烟台${at + 1}厂`, code));

describe('an import that is reverted while others write', () => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate enterprise, import, record_origin cascade'));

  const revert = (id: string) => importer.step('revertImport', { import: id }, revertResult);
  const countEnterprises = async () => (await importer.ask('{ enterprises { totalCount } }')).enterprises.totalCount;

  /** Reverts an import while another transaction has done something and has not ended yet. */
  async function revertDuring(id: string, statement: string, end: 'commit' | 'rollback') {
    let reverting: ReturnType<typeof revert> | undefined;
    await hub.db
      .transaction(async (tx) => {
        await tx.query(statement);
        reverting = revert(id);
        await isWaiting();
        if (end === 'rollback') throw new Error('rolled back');
      })
      .catch((error: Error) => expect(error.message).toBe('rolled back'));
    return reverting;
  }

  /** Until a transaction of this database waits for another. */
  async function isWaiting() {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(() => hub.db.query(waiting), { timeout: 10_000 }).not.toHaveLength(0);
  }

  const change = `update enterprise set name = '改名' where credit_code = '${codes[0]}'`;
  const refer = `insert into enterprise_name (enterprise_id, name, kind) select id, '别名', 'FORMER' from enterprise
    where credit_code = '${codes[0]}'`;

  it('waits for a change, and is refused when that comes true', async () => {
    const { id } = await importer.run(rows);
    expect(await revertDuring(id, change, 'commit')).toMatchObject({
      ...{ code: 'IMPORT_NOT_REVERTIBLE', total: 1 },
      blockers: [{ key: `creditCode ${codes[0]}`, reason: 'CHANGED_SINCE' }],
    });
    expect(await countEnterprises()).toBe(rows.length);
  });

  it('goes on when the change does not come true', async () => {
    const { id } = await importer.run(rows);
    expect(await revertDuring(id, change, 'rollback')).toMatchObject({ state: 'REVERTED' });
    expect(await countEnterprises()).toBe(0);
  });

  it('sees a reference that someone was making', async () => {
    const { id } = await importer.run(rows);
    expect(await revertDuring(id, refer, 'commit')).toMatchObject({
      blockers: [{ entity: 'EnterpriseName', reason: 'REFERRED_TO' }],
    });
  });

  it('gives the same answer to two who ask', async () => {
    const { id } = await importer.run(rows);
    const [one, other] = await Promise.all([revert(id), revert(id)]);
    expect(one).toMatchObject({ id, state: 'REVERTED' });
    expect(other).toEqual(one);
  });

  it('is not counted upon by another import of the same records', async () => {
    const { id } = await importer.run(rows);
    const later = await importer.open();
    await importer.add(later, rows, { name: 'later.csv' });
    expect(await importer.step('validateImport', { import: later })).toMatchObject({ unchanged: rows.length });
    const [reverted, committed] = await Promise.all([revert(id), importer.step('commitImport', { import: later })]);
    if (reverted.state === 'REVERTED') expect(committed).toMatchObject({ created: rows.length });
    else {
      expect(reverted).toMatchObject({ total: rows.length, blockers: rows.map(() => ({ reason: 'IMPORTED_SINCE' })) });
      expect(committed).toMatchObject({ unchanged: rows.length });
    }
    expect(await countEnterprises()).toBe(rows.length);
  });
});
