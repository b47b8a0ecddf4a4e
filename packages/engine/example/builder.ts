import { sql } from '@district-hub/engine';
import EnginePlugin, { ofViewer, plainGraph, plainPrinters } from '@district-hub/engine/pothos';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import { models } from './generated/model.ts';
import { getDatamodel, type default as PrismaTypes } from './generated/pothos.ts';

export interface Viewer {
  name: string;
  isLibrarian: boolean;
}
export interface Context {
  viewer: Viewer;
  /** `YYYY-MM-DD` */
  today: string;
  query: <Row>(text: string, values: unknown[]) => Promise<Row[]>;
}

/** Exact decimals, days and instants are text on their way out. */
type Scalars = {
  Decimal: { Input: string; Output: unknown };
  Date: { Input: string; Output: unknown };
  DateTime: { Input: string; Output: unknown };
  JSON: { Input: unknown; Output: unknown };
};

// #region builder
export const builder = new SchemaBuilder<{ PrismaTypes: PrismaTypes; Context: Context; Scalars: Scalars }>({
  plugins: [EnginePlugin, PrismaPlugin],
  prisma: {
    dmmf: getDatamodel(),
    client: () => {
      throw new Error('The engine reads; nothing is left to load.');
    },
  },
  engine: (builder) => ({
    graph: plainGraph(builder, models, {
      validity: { Loan: ['lentOn', 'backOn'] },
      visible: {
        Loan: ({ reader }, { viewer }) =>
          (viewer as Viewer).isLibrarian ? undefined : sql`${reader} = ${ofViewer<Viewer>(({ name }) => name)}`,
      },
    }),
    printers: plainPrinters,
    query: ({ query }) => query,
    scope: ({ viewer, today }) => ({ viewer, today }),
    variant: ({ viewer }) => (viewer.isLibrarian ? 'librarian' : 'reader'),
  }),
});
// #endregion

for (const name of ['Decimal', 'Date', 'DateTime', 'JSON'] as const) {
  builder.scalarType(name, { serialize: (value) => value, parseValue: (value) => value as string });
}
builder.queryType();
builder.mutationType();
