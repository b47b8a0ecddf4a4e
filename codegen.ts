import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * From the printed schema and the operations of each domain to the SDK's generated files:
 * `operations/<domain>.graphql` becomes `generated/<domain>.ts`.
 */
const source = 'packages/sdk/src';
const schemaTypes = `${source}/generated/schema.ts`;
const domains = readdirSync(`${source}/operations`).map((file) => file.replace(/\.graphql$/, ''));

const config: CodegenConfig = {
  schema: 'packages/server/schema.graphql',
  config: {
    // A scalar that is not in this list stops the generation instead of becoming `any`.
    strictScalars: true,
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string', PartialDate: 'string' },
    enumsAsTypes: true,
    skipTypename: true,
    useTypeImports: true,
    importExtension: '.ts',
  },
  generates: {
    [schemaTypes]: { plugins: ['typescript'] },
    ...Object.fromEntries(
      domains.map((domain) => [
        `${source}/generated/${domain}.ts`,
        {
          documents: `${source}/operations/${domain}.graphql`,
          plugins: ['typescript-operations', './packages/sdk/codegen/documents.ts'],
          config: { importSchemaTypesFrom: schemaTypes, arrayInputCoercion: false },
        },
      ]),
    ),
  },
  hooks: { beforeOneFileWrite: (_path, content) => `// Written by \`pnpm codegen\`; never edited by hand.\n${content.trim()}\n` },
};

export default config;
