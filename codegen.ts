import type { CodegenConfig } from '@graphql-codegen/cli';

/** What a boundary is to a program. */
const geoJson = ['Polygon', 'MultiPolygon']
  .map((type, depth) => `{ type: '${type}'; bbox: number[]; coordinates: number[][][]${'[]'.repeat(depth)} }`)
  .join(' | ');

/** From the printed schema and `packages/sdk/src/operations/<domain>.graphql` to the SDK's types and documents. */
const config: CodegenConfig = {
  schema: 'packages/server/schema.graphql',
  documents: 'packages/sdk/src/operations/*.graphql',
  importExtension: '.ts',
  config: {
    // A scalar that is not in this list stops the generation instead of becoming `any`.
    strictScalars: true,
    scalars: {
      Date: 'string',
      DateTime: 'string',
      Decimal: 'string',
      GeoJSON: geoJson,
      ID: 'string',
      JSON: 'unknown',
      PartialDate: 'string',
    },
    enumsAsTypes: true,
    skipTypename: true,
    useTypeImports: true,
  },
  generates: {
    'packages/sdk/src/generated/schema.ts': { plugins: ['typescript'] },
    'packages/sdk/src/generated/operations.ts': {
      plugins: ['typescript-operations', './packages/sdk/codegen/documents.ts'],
      config: { importSchemaTypesFrom: 'packages/sdk/src/generated/schema.ts', arrayInputCoercion: false },
    },
  },
};

export default config;
