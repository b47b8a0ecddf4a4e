import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import * as esbuild from 'esbuild';
import { readExamples } from './examples.ts';
import { assetPath, type Manifest } from './manifest.ts';

// The program that builds the page, once a checkout. Its arguments are the folder to build and the digest of what it is built
// from; it prints the manifest.

const [target = '', inputs = ''] = process.argv.slice(2);
const source = import.meta.dirname;

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

/** Built beside the target and then moved there whole: a start that was cut off leaves no half page. */
async function build(): Promise<Manifest> {
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

function outputOf(metafile: esbuild.Metafile, entry: string) {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry));
  if (!found) throw new Error(`The build of the page has no output for ${entry}`);
  return { path: found[0], name: basename(found[0]), output: found[1] };
}

/** The scripts that the page imports, and those of the editor, which it imports as soon as it runs. */
function neededAtOnce({ outputs }: esbuild.Metafile, page: string): string[] {
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
function virtualJson(name: string, value: unknown): esbuild.Plugin {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      build.onLoad({ filter: /.*/, namespace: name }, () => ({ contents: JSON.stringify(value), loader: 'json' }));
    },
  };
}

/** GraphiQL's stylesheet holds Monaco's already; each dynamic import would bring a copy that nothing loads. */
const withoutMonacoStyles: esbuild.Plugin = {
  name: 'without-monaco-styles',
  setup(build) {
    build.onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};

/** Fonts that a stylesheet carries in itself become files, of which a browser loads only those it shows. */
const fontsAsFiles: esbuild.Plugin = {
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

console.log(JSON.stringify(await build()));
