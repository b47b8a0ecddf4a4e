import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

const [first, second] = ['91990000MA04J79X0H', '91990000MA75X79X0L'] as const;

describe.each(['postgresql', 'embedded'] as const)('rows that say what an earlier row says, on %s', (database) => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub({ database });
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate enterprise, import, record_origin cascade'));

  const rows = [
    registration('烟台甲厂', first),
    registration('烟台乙厂', second),
    registration('烟台甲厂', first),
    registration('烟台甲厂', first, '300万人民币'),
    registration('烟台甲厂', first.toLowerCase()),
  ];

  it('are unchanged with a note, and kept apart from rows that differ', async () => {
    const id = await importer.open();
    await importer.add(id, rows);
    const validated = await importer.step('validateImport', { import: id });
    expect(validated).toMatchObject({ rows: 5, created: 2, updated: 0, unchanged: 2, rejected: 1, noted: 2 });
    const problems = await importer.problemsOf(id);
    expect(problems.filter(({ code }: { code: string }) => /_ROW$/.test(code))).toMatchObject([
      {
        row: 4,
        severity: 'NOTE',
        code: 'REPEATED_ROW',
        en: 'This is the same as line 2 of 1999.csv; it is written once.',
      },
      { row: 5, severity: 'REJECTION', code: 'DUPLICATE_ROW' },
      { row: 6, severity: 'NOTE', code: 'REPEATED_ROW' },
    ]);
    expect(await importer.step('commitImport', { import: id })).toEqual({ ...validated, state: 'COMMITTED' });
    expect(await importer.run(rows)).toMatchObject({ rows: 5, created: 0, unchanged: 4, rejected: 1 });
  });

  it('are rows from which the record came, too', async () => {
    await importer.run(rows);
    const { enterprise } = await importer.ask(`{ enterprise(by: { creditCode: "${first}" }) {
      provenance(orderBy: [{ row: ASC }]) { nodes { row outcome } } } }`);
    expect(enterprise.provenance.nodes).toEqual([
      { row: 2, outcome: 'CREATED' },
      { row: 4, outcome: 'UNCHANGED' },
      { row: 6, outcome: 'UNCHANGED' },
    ]);
  });

  it('share the fate of the first when that can no longer be written', async () => {
    const taken = (name: string, code: string) => [name, code, '370600018012345'];
    const header = ['name', 'creditCode', 'registrationNo'];
    const id = await importer.open('entity:Enterprise');
    await importer.add(id, [taken('烟台甲厂', first), taken('烟台甲厂', first)], { header });
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ created: 1, unchanged: 1 });
    await importer.run([taken('烟台乙厂', second)], 'entity:Enterprise', { header });
    const committed = await importer.step('commitImport', { import: id });
    expect(committed).toMatchObject({ created: 0, updated: 0, unchanged: 0, rejected: 2 });
  });
});
