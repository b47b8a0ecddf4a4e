import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/*
 * `pnpm generate`: writes what is generated from the Prisma schemas, the hub's and that of the engine's example, unless nothing
 * that goes into it has changed since the last time (6 s saved at each start and each run of the tests). `--force` writes it in any
 * case.
 */

const root = fileURLToPath(new URL('../../../../', import.meta.url));

interface Schema {
  /** Tells Prisma where it is. */
  option: readonly [name: string, path: string];
  inputs: readonly string[];
  outputs: readonly string[];
  /** Holds the hash of the inputs that the outputs were written from. */
  stamp: string;
}
const schemas: readonly Schema[] = [
  {
    option: ['--config', 'prisma/prisma.config.ts'],
    inputs: ['prisma/prisma.config.ts', 'prisma/schema/*.prisma'],
    outputs: [
      'packages/db/src/generated/client/client.ts',
      'packages/server/src/generated/pothos.ts',
      'packages/server/src/generated/model.ts',
    ],
    stamp: 'packages/db/src/generated/inputs.sha256',
  },
  {
    option: ['--schema', 'packages/engine/example/schema.prisma'],
    inputs: ['packages/engine/example/schema.prisma'],
    outputs: [
      'packages/engine/example/generated/client/client.ts',
      'packages/engine/example/generated/pothos.ts',
      'packages/engine/example/generated/model.ts',
    ],
    stamp: 'packages/engine/example/generated/inputs.sha256',
  },
];
/** What goes into all of them: other versions in the catalog, of Prisma and Pothos, generate other files. */
const shared = ['packages/engine/src/prisma-generator.ts', 'pnpm-workspace.yaml'];

function hashOfInputs({ inputs }: Schema): string {
  const hash = createHash('sha256');
  for (const path of globSync([...inputs, ...shared], { cwd: root }).sort())
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function isCurrent({ stamp, outputs }: Schema, hash: string): boolean {
  return (
    [stamp, ...outputs].every((path) => existsSync(join(root, path))) &&
    readFileSync(join(root, stamp), 'utf8') === hash
  );
}

async function generate({ option, stamp }: Schema, hash: string): Promise<void> {
  rmSync(join(root, stamp), { force: true });
  const bin = join(root, 'node_modules/.bin');
  // Prisma would try to download a schema engine that it never uses; any executable file stops that.
  const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath;
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    PATH: `${dirname(process.execPath)}:${bin}:${process.env.PATH}`,
  };
  try {
    await promisify(execFile)(join(bin, 'prisma'), ['generate', ...option], { cwd: root, env });
    writeFileSync(join(root, stamp), hash);
  } catch (error) {
    const { stdout = '', stderr = String(error) } = error as { stdout?: string; stderr?: string };
    console.error(`${stdout}${stderr}`);
    process.exitCode = 1;
  }
}

const isForced = process.argv.includes('--force');
const outdated = schemas
  .map((schema) => ({ schema, hash: hashOfInputs(schema) }))
  .filter(({ schema, hash }) => isForced || !isCurrent(schema, hash));
if (outdated.length > 0) {
  console.error('生成 Prisma 客户端与数据模型 · Generating the Prisma client and the data model');
  await Promise.all(outdated.map(({ schema, hash }) => generate(schema, hash)));
}
