import { defineConfig } from 'prisma/config';

// `prisma generate` would try to download a schema engine that it never uses; any executable file stops that.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'schema.prisma' });
