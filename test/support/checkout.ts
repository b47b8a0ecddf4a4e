import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copied = ['package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'prisma', 'packages', 'test/support'];
const left = new Set(['dist', 'generated', '.data', 'coverage']);

/** A copy of this checkout that may be changed; its dependencies are those of the original. */
export interface Checkout {
  folder: string;
  /** Puts a file in, or text into a file after what is there already; what inserting gives takes the text out again. */
  write(path: string, text: string): Promise<void>;
  insert(path: string, after: string, text: string): Promise<() => Promise<void>>;
  /** Runs one of the tools in `node_modules/.bin`; gives what it printed and how it ended. */
  run(tool: string, args: string[], environment?: Record<string, string>): Promise<{ code: number; output: string }>;
  remove(): Promise<void>;
}

/** @param more - files and folders that are copied beside what the programs need */
export async function copyCheckout(...more: string[]): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-checkout-'));
  for (const path of [...copied, ...more]) {
    // Links between the packages are relative, so in the copy they lead to the copies.
    await cp(join(root, path), join(folder, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !left.has(basename(source)),
    });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const bin = join(root, 'node_modules/.bin');
  return {
    folder,
    write: (path, text) => writeFile(join(folder, path), text),
    async insert(path, after, text) {
      const found = await readFile(join(folder, path), 'utf8');
      if (!found.includes(after)) throw new Error(`${path} has no "${after}"`);
      await writeFile(
        join(folder, path),
        found.replace(after, () => after + text),
      );
      return () => writeFile(join(folder, path), found);
    },
    async run(tool, args, environment = {}) {
      const env = { ...process.env, ...environment, PATH: `${bin}:${process.env.PATH}` };
      try {
        const { stdout, stderr } = await promisify(execFile)(join(bin, tool), args, {
          cwd: folder,
          env,
          maxBuffer: 1e8,
        });
        return { code: 0, output: stdout + stderr };
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, output: stdout + stderr };
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
