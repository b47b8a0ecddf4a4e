import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Manifest } from './manifest.ts';
import type { GraphiqlPage } from './page-routes.ts';

const require = createRequire(import.meta.url);
const source = import.meta.dirname;
const target = join(source, '../../dist/graphiql');

/** Packages that end up in the page; a new version of one makes the build out of date. */
const bundled = [
  'graphiql',
  '@graphiql/react',
  'monaco-editor',
  'monaco-graphql',
  'react',
  'react-dom',
  'graphql',
  'esbuild',
];

/**
 * Gives the built page, and builds it first (some three seconds) when it is not there or was made from something else.
 *
 * @param onBuild - told before a build, so that a start can say what it waits for
 */
export async function graphiqlPage(onBuild: () => void = () => {}): Promise<GraphiqlPage> {
  const inputs = await digestInputs();
  const manifestFile = join(target, 'manifest.json');
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
    if (manifest.inputs === inputs) return { folder: target, manifest };
  }
  onBuild();
  // In a process of its own: packing takes half a gigabyte, which this one would never give back.
  const { stdout } = await promisify(execFile)(process.execPath, [join(source, 'bundle.ts'), target, inputs]);
  return { folder: target, manifest: JSON.parse(stdout) as Manifest };
}

async function digestInputs(): Promise<string> {
  const digest = createHash('sha256');
  for (const name of bundled) digest.update(`${name} ${versionOf(name)}\n`);
  for (const file of (await readdir(source, { recursive: true })).sort()) {
    if (/\.(ts|tsx|css|graphql)$/.test(file)) digest.update(`${file}\n`).update(await readFile(join(source, file)));
  }
  return digest.digest('hex');
}

/** Read off the file tree, because some packages do not export their package.json. */
function versionOf(name: string): string {
  const folder = require.resolve
    .paths(name)
    ?.map((path) => join(path, name, 'package.json'))
    .find(existsSync);
  return folder ? (require(folder) as { version: string }).version : 'absent';
}
