import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('a dependency has one version, pinned exactly in the catalog', async () => {
  const manifests = globSync(['package.json', 'packages/*/package.json'], { cwd: root });
  expect(manifests.length).toBeGreaterThan(5);
  for (const path of manifests) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(await readFile(`${root}${path}`, 'utf8'));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, `${name} in ${path}`).toBe(name.startsWith('@district-hub/') ? 'workspace:*' : 'catalog:');
    }
  }
  const [, catalog = ''] = (await readFile(`${root}pnpm-workspace.yaml`, 'utf8')).split(/^catalog:\n/m);
  const versions = [...catalog.matchAll(/^ {2}\S+: (.+)$/gm)].map(([, version]) => version);
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? ''))).toEqual([]);
});
