import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer } from '../support/importer.ts';

const [first, second] = ['91990000MA04J79X0H', '91990000MA75X79X0L'] as const;
const header = ['统一社会信用代码', '企业名称', '经营范围'];

const reviewFields = `id state entity name reference row decision decidedBy recordId file { name import { id } }
  candidates { id fields { field given value } } uses { nodes { import { id } } }`;

describe.each(['postgresql', 'embedded'] as const)('the review of matches on %s', (database) => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub({ database });
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    await hub.db.query('truncate enterprise, import, record_origin cascade');
    await enterprises([first, '虚构厂', '甲'], [second, '虚构厂', '乙']);
  });

  const enterprises = (...rows: string[][]) => importer.run(rows, 'entity:Enterprise', { header });
  const reviews = async (where = '{}') =>
    (await importer.ask(`{ importReviews(where: ${where}, orderBy: [{ row: ASC }]) { nodes { ${reviewFields} } } }`))
      .importReviews.nodes;
  const result = `__typename ... on ImportReview { ${reviewFields} } ... on Error { code message }
    ... on ImportReviewStateConflict { state } ... on ImportReviewInUse { imports { id } }`;
  const decide = (review: string, decision: Record<string, unknown>) =>
    importer.step(
      'decideImportReview',
      { review, decision },
      result.replace('... on ImportReviewInUse { imports { id } }', ''),
    );
  const undo = (review: string) => importer.step('undoImportReview', { review }, result);
  const scopes = async () =>
    (await hub.db.query<{ scope: string }>('select business_scope as scope from enterprise order by id')).map(
      ({ scope }) => scope,
    );

  it('lets a row wait that several records fit, and shows them beside it', async () => {
    const imported = await enterprises(['', '虚构 厂', '丙'], ['', '虚构（厂', '丁'], ['', '虚构厂', '戊']);
    expect(imported).toMatchObject({ rows: 3, created: 1, rejected: 0 });
    const { inReview } = (await importer.ask(`{ import(by: { id: "${imported.id}" }) { inReview } }`)).import;
    expect(inReview).toBe(2);
    expect(await importer.problemsOf(imported.id)).toMatchObject([
      { severity: 'REVIEW', row: 2, column: '企业名称', value: '虚构 厂', code: 'AMBIGUOUS_MATCH' },
      { severity: 'REVIEW', row: 4, code: 'AMBIGUOUS_MATCH' },
    ]);
    expect(await scopes()).toEqual(['甲', '乙', '丁']);
    const [review, ...others] = await reviews('{ state: { eq: OPEN } }');
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      entity: 'Enterprise',
      name: '虚构 厂',
      row: 2,
      reference: null,
      decision: null,
      recordId: null,
    });
    expect(review.file).toEqual({ name: '1999.csv', import: { id: imported.id } });
    const fields = (creditCode: string, businessScope: string) =>
      expect.arrayContaining([
        { field: 'creditCode', given: null, value: creditCode },
        { field: 'name', given: '虚构 厂', value: '虚构厂' },
        { field: 'businessScope', given: '丙', value: businessScope },
      ]);
    expect(review.candidates).toMatchObject([{ fields: fields(first, '甲') }, { fields: fields(second, '乙') }]);
    expect(JSON.stringify(review.candidates)).not.toContain('"given":null,"value":null');
  });

  it('is for administrators', async () => {
    const { body } = await hub.query('{ importReviews { totalCount } }');
    expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const mutation = await hub.query('mutation { undoImportReview(input: { review: "x" }) { __typename } }');
    expect(mutation.body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('goes by a decision in the next import, and lets it be undone until then', async () => {
    const row = ['', '虚构 厂', '丙'];
    await enterprises(row);
    const [{ id, candidates }] = await reviews();
    const chosen = candidates[1].id;
    const decided = await decide(id, { candidate: chosen });
    expect(decided).toMatchObject({
      state: 'DECIDED',
      decision: 'CANDIDATE',
      decidedBy: 'HUB_ADMIN_TOKEN',
      recordId: chosen,
    });
    expect(await undo(id)).toMatchObject({ state: 'OPEN', decision: null, decidedBy: null, recordId: null });
    expect(await hub.db.query('select from enterprise_name')).toEqual([]);
    expect(await undo(id)).toMatchObject({ code: 'IMPORT_REVIEW_STATE_CONFLICT', state: 'OPEN' });
    expect(await enterprises(row)).toMatchObject({ updated: 0, rejected: 0 });
    expect(await reviews()).toHaveLength(1);

    await decide(id, { candidate: chosen });
    expect(await hub.db.query('select name, kind from enterprise_name')).toEqual([
      { name: '虚构 厂', kind: 'MATCHED' },
    ]);
    const used = await enterprises(row);
    expect(used).toMatchObject({ updated: 1, rejected: 0 });
    expect(await scopes()).toEqual(['甲', '丙']);
    const { enterprise } = await importer.ask(
      `{ enterprise(by: { id: "${chosen}" }) { name provenance(last: 1) { nodes { values(field: "name") { value current } } } } }`,
    );
    expect(enterprise.name).toBe('虚构厂');
    expect(enterprise.provenance.nodes).toEqual([{ values: [{ value: '虚构 厂', current: '虚构厂' }] }]);
    expect(await enterprises(row)).toMatchObject({ unchanged: 1 });
    const refused = await undo(id);
    expect(refused).toMatchObject({ code: 'IMPORT_REVIEW_IN_USE' });
    expect(refused.imports[0]).toEqual({ id: used.id });
    expect((await reviews())[0].uses.nodes[0]).toEqual({ import: { id: used.id } });
    for (const { id: later } of refused.imports.toReversed()) {
      expect(await importer.step('revertImport', { import: later })).toMatchObject({ state: 'REVERTED' });
    }
    expect(await undo(id)).toMatchObject({ state: 'OPEN' });
    expect(await scopes()).toEqual(['甲', '乙']);
  });

  it('makes a new record of what the row gives', async () => {
    const row = ['', '虚构 厂', '丙'];
    await enterprises(row);
    const [{ id }] = await reviews();
    const decided = await decide(id, { newRecord: true });
    expect(decided).toMatchObject({ decision: 'NEW_RECORD', recordId: expect.any(String) });
    expect(await scopes()).toEqual(['甲', '乙', '丙']);
    expect(await undo(id)).toMatchObject({ state: 'OPEN' });
    expect(await scopes()).toEqual(['甲', '乙']);
    await decide(id, { newRecord: true });
    const again = await enterprises(row);
    expect(again).toMatchObject({ unchanged: 1, created: 0 });
    expect(await undo(id)).toMatchObject({ imports: [{ id: again.id }] });
  });

  it('rejects rows from then on', async () => {
    const row = ['', '虚构 厂', '丙'];
    await enterprises(row);
    const [{ id }] = await reviews();
    expect(await decide(id, { reject: true })).toMatchObject({ decision: 'REJECTED', recordId: null });
    const rejected = await enterprises(row);
    expect(rejected).toMatchObject({ rejected: 1 });
    expect(await importer.problemsOf(rejected.id)).toMatchObject([{ severity: 'REJECTION', code: 'MATCH_REFUSED' }]);
    expect(await undo(id)).toMatchObject({ state: 'OPEN' });
    expect(await enterprises(row)).toMatchObject({ rejected: 0 });
  });

  it('asks of what a row refers to, once for all rows, and goes by the answer', async () => {
    const rows = [
      ['虚构厂', '简称', '虚一'],
      ['虚构 厂', '简称', '虚二'],
    ];
    const names = () => importer.run(rows, 'entity:EnterpriseName', { header: ['enterprise.name', 'kind', 'name'] });
    expect(await names()).toMatchObject({ created: 0, rejected: 0 });
    const [review, ...others] = await reviews();
    expect(others).toEqual([]);
    expect(review).toMatchObject({ reference: 'enterprise', name: '虚构厂', row: 2 });
    await decide(review.id, { candidate: review.candidates[0].id });
    const used = await names();
    expect(used).toMatchObject({ created: 2, rejected: 0 });
    expect(await undo(review.id)).toMatchObject({ imports: [{ id: used.id }] });
  });

  it('refuses what cannot be decided', async () => {
    await enterprises(['', '虚构厂', '丙']);
    const [{ id, candidates }] = await reviews();
    expect(await decide('x', { reject: true })).toMatchObject({ code: 'IMPORT_REVIEW_NOT_FOUND' });
    expect(await decide(id, { candidate: id })).toMatchObject({ code: 'IMPORT_REVIEW_CANDIDATE_GONE' });
    await hub.db.query(`delete from record_origin; delete from enterprise where credit_code = '${first}'`);
    expect(await decide(id, { candidate: candidates[0].id })).toMatchObject({ code: 'IMPORT_REVIEW_CANDIDATE_GONE' });
    expect((await reviews())[0].candidates).toMatchObject([{ id: candidates[1].id }]);
    await decide(id, { candidate: candidates[1].id });
    const late = await decide(id, { reject: true });
    expect(late).toMatchObject({ code: 'IMPORT_REVIEW_STATE_CONFLICT', state: 'DECIDED' });
    expect(late.message).toContain('HUB_ADMIN_TOKEN');
  });

  it('takes the decision of one of two who decide at once', async () => {
    await enterprises(['', '虚构厂', '丙']);
    const [{ id, candidates }] = await reviews();
    const answers = await Promise.all(
      [{ candidate: candidates[0].id }, { candidate: candidates[1].id }].map((decision) => decide(id, decision)),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['IMPORT_REVIEW_STATE_CONFLICT', undefined]);
    expect(await hub.db.query('select from enterprise_name')).toHaveLength(1);
  });
});
