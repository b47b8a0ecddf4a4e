import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Metafile, Plugin } from 'esbuild';
import { readExamples } from './examples.ts';
import { assetPath, type Manifest } from './manifest.ts';
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

const workers = {
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

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
  return { folder: target, manifest: await build(inputs) };
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

/** Built beside the target and then moved there whole: a start that was cut off leaves no half page. */
async function build(inputs: string): Promise<Manifest> {
  const esbuild = await import('esbuild');
  const folder = `${target}.${process.pid}`;
  const shared = {
    absWorkingDir: source,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    metafile: true,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  } as const;

  const workerBuild = await esbuild.build({ ...shared, entryPoints: workers });
  const workerPaths = Object.fromEntries(
    Object.entries(workers).map(([label, entry]) => [label, assetPath + outputOf(workerBuild.metafile, entry).name]),
  );
  const pageBuild = await esbuild.build({
    ...shared,
    entryPoints: { page: join(source, 'page/main.tsx') },
    splitting: true,
    jsx: 'automatic',
    plugins: [
      virtualJson('hub:workers', workerPaths),
      virtualJson('hub:examples', readExamples()),
      withoutMonacoStyles,
      fontsAsFiles,
    ],
  });

  const page = outputOf(pageBuild.metafile, 'page/main.tsx');
  const manifest: Manifest = {
    inputs,
    script: page.name,
    style: basename(page.output.cssBundle ?? ''),
    preload: neededAtOnce(pageBuild.metafile, page.path),
    files: await compressAll(folder),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await rm(target, { recursive: true, force: true });
  await rename(folder, target).catch(async (error: unknown) => {
    // A hub that was started at the same time has put the same page there.
    if (!existsSync(join(target, 'manifest.json'))) throw error;
    await rm(folder, { recursive: true });
  });
  return manifest;
}

function outputOf(metafile: Metafile, entry: string) {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry));
  if (!found) throw new Error(`The build of the page has no output for ${entry}`);
  return { path: found[0], name: basename(found[0]), output: found[1] };
}

/** The scripts that the page imports, and those of the editor, which it imports as soon as it runs. */
function neededAtOnce({ outputs }: Metafile, page: string): string[] {
  const needed = new Set([page]);
  for (const path of needed) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' || outputs[imported]?.entryPoint?.includes('monaco-graphql'))
        needed.add(imported);
    }
  }
  needed.delete(page);
  return [...needed].filter((path) => path.endsWith('.js')).map((path) => basename(path));
}

async function compressAll(folder: string): Promise<Manifest['files']> {
  const names = await readdir(folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await compress(join(folder, name))])));
}

async function compress(file: string): Promise<Manifest['files'][string]> {
  const type = types[extname(file)] ?? 'application/octet-stream';
  if (extname(file).startsWith('.woff')) return { type, encodings: [] };
  const content = await readFile(file);
  // One step below the best costs a tenth of its time and 3 % of its gain.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    promisify(brotliCompress)(content, { params }).then((data) => writeFile(`${file}.br`, data)),
    promisify(gzip)(content, { level: 9 }).then((data) => writeFile(`${file}.gz`, data)),
  ]);
  return {
    type,
    encodings: [
      { name: 'br', suffix: 'br' },
      { name: 'gzip', suffix: 'gz' },
    ],
  };
}

/** A module that exists only in the build and holds `value`. */
function virtualJson(name: string, value: unknown): Plugin {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      build.onLoad({ filter: /.*/, namespace: name }, () => ({ contents: JSON.stringify(value), loader: 'json' }));
    },
  };
}

/** GraphiQL's stylesheet holds Monaco's already; each dynamic import would bring a copy that nothing loads. */
const withoutMonacoStyles: Plugin = {
  name: 'without-monaco-styles',
  setup(build) {
    build.onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};

/** Fonts that a stylesheet carries in itself become files, of which a browser loads only those it shows. */
const fontsAsFiles: Plugin = {
  name: 'fonts-as-files',
  setup(build) {
    const pattern = /^data:font\/(ttf|woff2?);base64,/;
    build.onResolve({ filter: pattern }, ({ path }) => ({
      path: `${createHash('sha256').update(path).digest('hex').slice(0, 8)}.${pattern.exec(path)?.[1]}`,
      namespace: 'font',
      pluginData: Buffer.from(path.replace(pattern, ''), 'base64'),
    }));
    build.onLoad({ filter: /.*/, namespace: 'font' }, ({ pluginData }) => ({ contents: pluginData, loader: 'file' }));
  },
};
