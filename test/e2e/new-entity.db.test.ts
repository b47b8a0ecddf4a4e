import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyCheckout } from '../support/checkout.ts';
import { createTestDatabase } from '../support/database.ts';

// What a new entity takes: a model, the inverse line of its relation, and one call.
const model = `
/// 充电站. A charging station.
model ChargingStation {
  id       Int    @id @default(autoincrement())
  /// 站点编号. Number of the station.
  code     String @unique
  /// 充电桩数. Charging points.
  points   Int?
  parkId   Int?   @map("park_id")
  /// 所在园区. The park it stands in.
  park     Park?  @relation(fields: [parkId], references: [id])

  @@index([parkId])
  @@map("charging_station")
}
`;
const inverse = `
  /// 充电站. Charging stations in it.
  stations               ChargingStation[]`;
const declaration = `import { builder } from '../../schema/builder.ts';

builder.entity('ChargingStation', {
  keys: ['code'],
  owner: 'PARKS',
  columns: { code: { write: 'create' }, points: {} },
  relations: { park: {} },
});
`;

const misspelt = `import { builder } from '../../schema/builder.ts';

builder.entity('ChargingStation', { keys: ['code'], owner: 'PARKS', columns: { kode: {} }, relations: {} });
builder.entity('ChargingStation', { keys: ['kode'], owner: 'PARKS', columns: {}, relations: {} });
builder.entity('ChargingStation', { keys: ['code'], owner: 'PARKS', columns: {}, relations: { pork: {} } });
builder.entity('ChargingStations', { keys: [], owner: 'PARKS', columns: {} });
`;

/** Answers documents from the copy's own code, one after the other. */
const script = `import { openDatabase } from '@district-hub/db';
import { createApp } from './app.ts';
import { limitsWith } from './limits/limits.ts';
import { createLog } from './log.ts';
import { schema } from './schema/index.ts';

const db = await openDatabase({ url: process.env.DATABASE_URL });
const limits = limitsWith();
const { fetch } = createApp({
  schema, db, limits, today: () => '2026-11-25', adminToken: 'dh_test', log: createLog('silent'),
  hub: { version: '0', sample: false, database: db.kind, databaseLimits: [], limits },
});
const answers: unknown[] = [];
for (const document of JSON.parse(process.env.DOCUMENTS ?? '[]')) {
  const query = document.replaceAll('$IMPORT', (answers[0] as any)?.openImport?.id ?? '');
  const request = new Request('http://hub.test/graphql', {
    method: 'POST', body: JSON.stringify({ query }), headers: { 'content-type': 'application/json', authorization: 'Bearer dh_test' },
  });
  const { data, errors } = await (await fetch(request)).json();
  answers.push(errors ?? data);
}
console.log(JSON.stringify(answers));
await db.close();
`;

const rows = ['A,4,P1', 'B,,P1', 'C,8,P2', 'D,4,', 'E,2,P9'].map((line, index) => {
  const cells = line.split(',').map((cell) => (cell === '' ? 'null' : `"${cell}"`));
  return `{ row: ${index + 2}, cells: [${cells}] }`;
});
const importFile = `{ name: "stations.csv", checksum: "${'0'.repeat(64)}", header: ["code", "充电桩数", "park.code"] }`;
const documents = [
  'mutation { openImport(input: { source: "entity:ChargingStation", dryRun: false }) { ... on Import { id } } }',
  `mutation { addImportRows(input: { import: "$IMPORT", file: ${importFile}, rows: [${rows}] }) { __typename ... on Error { message } } }`,
  'mutation { validateImport(input: { import: "$IMPORT" }) { ... on Import { state } } }',
  'mutation { commitImport(input: { import: "$IMPORT" }) { ... on Import { state created rejected } } }',
  '{ chargingStation(by: { code: "A" }) { code points park { name } } }',
  '{ chargingStations(where: { points: { gte: 3 }, park: { is: { code: { eq: "P1" } } } }) { totalCount nodes { code } } }',
  '{ chargingStations(orderBy: [{ points: DESC }, { code: ASC }], first: 3) { nodes { code } pageInfo { hasNextPage endCursor } } }',
  '{ chargingStations(orderBy: [{ points: DESC }, { code: DESC }], last: 1) { nodes { code } pageInfo { hasPreviousPage } } }',
];

let checkout: Checkout;

beforeAll(async () => {
  checkout = await copyCheckout();
  await checkout.write('prisma/schema/charging.prisma', model);
  await checkout.insert('prisma/schema/park.prisma', 'TalentApartment[]', inverse);
  await checkout.write('packages/server/src/domains/park/charging-station.ts', declaration);
  await checkout.insert('packages/server/src/domains/park/index.ts', '', "import './charging-station.ts';\n");
  const generated = await checkout.run('prisma', ['generate', '--config', 'prisma/prisma.config.ts']);
  expect(generated.output).toContain('Generated');
}, 60_000);
afterAll(() => checkout?.remove());

test('a new entity is looked up, listed, filtered, ordered, paged and imported', async () => {
  const migration = await checkout.run('node', ['packages/db/src/commands/migration.ts', 'charging_station']);
  expect(migration.output).toContain('Wrote prisma/migrations/');
  await checkout.write('packages/server/src/answer.ts', script);

  const database = await createTestDatabase({ migrations: `${checkout.folder}/prisma/migrations` });
  try {
    await database.db.query(
      `insert into park (code, name, level, type) values ('P1', '东园', 'CITY', 'X'), ('P2', '西园', 'CITY', 'X')`,
    );
    const { output } = await checkout.run('node', ['packages/server/src/answer.ts'], {
      DATABASE_URL: database.url,
      DOCUMENTS: JSON.stringify(documents),
    });
    const [, , , committed, lookup, filtered, ordered, backwards] = JSON.parse(output);
    expect(committed.commitImport).toMatchObject({ state: 'COMMITTED', created: 4, rejected: 1 });
    expect(lookup).toEqual({ chargingStation: { code: 'A', points: 4, park: { name: '东园' } } });
    expect(filtered).toEqual({ chargingStations: { totalCount: 1, nodes: [{ code: 'A' }] } });
    expect(ordered.chargingStations).toMatchObject({
      nodes: [{ code: 'C' }, { code: 'A' }, { code: 'D' }],
      pageInfo: { hasNextPage: true },
    });
    expect(backwards.chargingStations).toEqual({ nodes: [{ code: 'B' }], pageInfo: { hasPreviousPage: true } });
  } finally {
    await database.drop();
  }
}, 120_000);

test('a misspelt model, column, key or relation is a compile error', async () => {
  await checkout.write('packages/server/src/domains/park/misspelt.ts', misspelt);
  const { output } = await checkout.run('tsc', ['-p', 'packages/server/tsconfig.json']);
  const errors = output.split('\n').filter((line) => /error TS/.test(line) && line.includes('domains/park'));
  expect(errors.map((line) => /^(\S+)\((\d+),/.exec(line)?.slice(1))).toEqual(
    [3, 4, 5, 6].map((line) => ['packages/server/src/domains/park/misspelt.ts', String(line)]),
  );
  await checkout.write('packages/server/src/domains/park/misspelt.ts', 'export {};\n');
}, 60_000);
