import pg from 'pg';

/** Declared for named types only; the arrays have none. */
const parserOf = pg.types.getTypeParser as (type: number) => (value: string) => unknown;

const { BOOL, INT2, INT4, OID, FLOAT4, FLOAT8, JSON: JSON_TYPE, JSONB, TEXT } = pg.types.builtins;
const textArray = 1009;
/** Arrays of varchar, smallint and integer. */
const nativeArrays = [1015, 1005, 1007];
/** Arrays of numeric, bigint, date, timestamp and timestamptz. */
const exactArrays = [1231, 1016, 1182, 1115, 1185];

const parsers = new Map<number, (value: string) => unknown>([
  ...[BOOL, INT2, INT4, OID, FLOAT4, FLOAT8, JSON_TYPE, JSONB, textArray, ...nativeArrays].map(
    (type) => [type, parserOf(type)] as const,
  ),
  ...exactArrays.map((type) => [type, parserOf(textArray)] as const),
]);

/** For columns of which nothing else is said, as most are: the one that hands a text through. */
const asText = parserOf(TEXT);

/** How the values of rows are read. */
export const rowTypes = {
  getTypeParser: (type: number) => parsers.get(type) ?? asText,
} as pg.CustomTypesConfig;
