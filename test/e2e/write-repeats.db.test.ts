import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import type { WriteRow } from '../../packages/server/src/kernel/write/read-row.ts';
import { write } from '../../packages/server/src/kernel/write/write.ts';
import '../../packages/server/src/schema/index.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';

const databases = { postgresql: createTestDatabase, embedded: createEmbeddedDatabase };

describe.each(['postgresql', 'embedded'] as const)('rows of one write() on %s', (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await databases[kind]();
    await writeOwnCodeLists(database.db);
  });
  afterAll(() => database.drop());

  const run = async (rows: readonly WriteRow[]) => {
    const options = { policy: 'skip-failed', actor: 'test', today: '2026-11-25' } as const;
    return (await database.db.transaction((tx) => write(tx, 'Park', rows, options))).outcomes;
  };
  const park = { code: 'P1', name: '甲园', level: 'CITY', type: 'INDUSTRIAL' };

  it('are written once where they say the same, and the second is told of', async () => {
    const [first, second, differing] = await run([park, { ...park, level: '市级' }, { ...park, name: '乙园' }]);
    expect(first).toMatchObject({ outcome: 'created', id: expect.any(Number) });
    const notes = [{ code: 'REPEATED_ROW', en: 'This is the same as item 1; it is written once.' }];
    expect(second).toMatchObject({ outcome: 'unchanged', id: (first as { id: number }).id, notes });
    expect(differing).toMatchObject({ outcome: 'rejected', problems: [{ code: 'DUPLICATE_ROW' }] });
    expect(await run([park, park])).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'unchanged' }]);
  });

  it('do not refer to each other: that is for imports', async () => {
    const [child] = await run([
      { ...park, code: 'P2', parent: { code: 'P3' } },
      { ...park, code: 'P3' },
    ]);
    expect(child).toMatchObject({ problems: [{ code: 'UNRESOLVED_REFERENCE', column: 'parent', value: 'P3' }] });
  });
});
