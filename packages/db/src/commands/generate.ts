import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * `pnpm generate`: writes what is generated from prisma/schema, unless nothing that goes into it has changed since the
 * last time (6 s saved at each start and each run of the tests). `--force` writes it in any case.
 */

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const inputs = [
  'prisma/schema/*.prisma',
  'prisma/prisma.config.ts',
  'packages/engine/src/prisma-generator.ts',
  // The catalog: other versions of Prisma and Pothos generate other files.
  'pnpm-workspace.yaml',
];
const outputs = [
  'packages/db/src/generated/client/client.ts',
  'packages/server/src/generated/pothos.ts',
  'packages/server/src/generated/model.ts',
];
const stamp = join(root, 'packages/db/src/generated/inputs.sha256');

function hashOfInputs(): string {
  const hash = createHash('sha256');
  for (const path of globSync(inputs, { cwd: root }).sort())
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

const isCurrent = (hash: string): boolean =>
  [stamp, ...outputs.map((path) => join(root, path))].every((path) => existsSync(path)) &&
  readFileSync(stamp, 'utf8') === hash;

const hash = hashOfInputs();
if (process.argv.includes('--force') || !isCurrent(hash)) {
  console.error('生成 Prisma 客户端与数据模型 · Generating the Prisma client and the data model');
  rmSync(stamp, { force: true });
  const bin = join(root, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync(
    join(bin, 'prisma'),
    ['generate', '--config', 'prisma/prisma.config.ts'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${bin}:${process.env.PATH}` },
    },
  );
  if (status === 0) {
    writeFileSync(stamp, hash);
  } else {
    console.error(`${stdout}${stderr}`);
    process.exitCode = 1;
  }
}
