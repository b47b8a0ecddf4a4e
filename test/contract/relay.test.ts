import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';

/*
 * Relay's compiler is the strictest reader of the connection contract that there is: it takes a connection only with cursors,
 * page information and edges as its specification has them, and pages through it again only from a node or the root.
 */

const schemaFile = fileURLToPath(new URL('../../packages/server/schema.graphql', import.meta.url));
const compiler = fileURLToPath(new URL('../../node_modules/.bin/relay-compiler', import.meta.url));

const directions = {
  Forward: 'first: $count, after: $cursor',
  Backward: 'last: $count, before: $cursor',
};

/** A field that is a connection, by its own type and name. */
interface ConnectionField {
  type: string;
  field: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-relay-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function connectionFields(): Promise<ConnectionField[]> {
  const schema = buildSchema(await readFile(schemaFile, 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type));
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => ({ type: type.name, field: field.name })),
  );
}

/** A component's module, as Relay wants it named, that pages through one connection. */
function moduleOf(
  { type, field }: ConnectionField,
  direction: keyof typeof directions,
): { name: string; text: string } {
  const name = `${type}${field.charAt(0).toUpperCase()}${field.slice(1)}${direction}`;
  const text = `graphql\`
    fragment ${name}_record on ${type}
    @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
    @refetchable(queryName: "${name}Query") {
      ${field}(${directions[direction]}) @connection(key: "${name}_${field}") {
        totalCount
        edges { node { __typename } }
      }
    }
  \`;\n`;
  return { name, text };
}

it('compiles fragments that page through every connection, both ways', async () => {
  const fields = await connectionFields();
  expect(fields).toContainEqual({ type: 'Query', field: 'enterprises' });
  expect(fields).toContainEqual({ type: 'Park', field: 'projects' });

  const modules = fields.flatMap((field) => [moduleOf(field, 'Forward'), moduleOf(field, 'Backward')]);
  await mkdir(join(folder, 'src'));
  await Promise.all(modules.map(({ name, text }) => writeFile(join(folder, 'src', `${name}.ts`), text)));
  await writeFile(join(folder, 'schema.graphql'), await readFile(schemaFile));
  const config = { src: './src', schema: './schema.graphql', language: 'typescript', eagerEsModules: true };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));

  await promisify(execFile)(compiler, ['--noWatchman'], { cwd: folder });
  const compiled = await readdir(join(folder, 'src/__generated__'));
  expect(compiled).toEqual(expect.arrayContaining(modules.map(({ name }) => `${name}Query.graphql.ts`)));
}, 60_000);
