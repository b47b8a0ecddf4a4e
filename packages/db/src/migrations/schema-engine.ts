import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';
import type { Migration } from './migration-folder.ts';
import { repairAdapter } from './schema-engine-adapter.ts';

/** No tables or enums are managed by others. */
export const filters = { externalTables: [], externalEnums: [] };

const defaultSchema: SchemaContainer[] = [
  { path: 'schema.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' },
];

/**
 * Starts Prisma's schema engine on a connection, which has the engine's lock until it is closed.
 *
 * @param migrations - those that the engine may be told to apply
 * @param schema - files of the Prisma schema, where the engine is to compare with it
 */
export async function startSchemaEngine(
  session: pg.PoolClient,
  migrations: Migration[],
  schema = defaultSchema,
): Promise<SchemaEngine> {
  loaded ??= loadModule();
  const { SchemaEngine } = await loaded;
  const adapters = new PrismaPg({});
  const factory = {
    provider: 'postgres' as const,
    adapterName: adapters.adapterName,
    connect: async () => repairAdapter(await adapters.connect(), session, migrations),
    // The adapter would take the main database for a shadow database.
    connectToShadowDb: () => Promise.reject(new Error('There is no shadow database.')),
  };
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** Migrations in the form that the engine takes. */
export function migrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: '',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

/** The types of Node leave WebAssembly to those of the browser, which would bring in all the rest of them. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
  };
};

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');
/** Once in a process: the module holds its instance in a global variable. */
let loaded: Promise<EngineModule> | undefined;

/** Importing the package itself would have Node warn about an experimental feature, so its five lines are here. */
async function loadModule(): Promise<EngineModule> {
  // The engine reports a panic to this global; without it the reason would be lost.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(path.replace(/js$/, 'wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}
