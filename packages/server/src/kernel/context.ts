import type { Role } from './roles.ts';

/** What the hub says about itself in the field `hub`. */
interface HubFacts {
  version: string;
  /** Whether the data are the fictional sample district. */
  sample: boolean;
  database: 'embedded' | 'postgresql';
  /** What the database in use cannot do, one sentence each. */
  databaseLimits: readonly string[];
  /** The limits that a request has to keep to, by name. */
  limits: Readonly<Record<string, number>>;
}

/** What the graph knows of one request. There is no Prisma client here: root fields read through the engine. */
export interface Context {
  role: Role;
  /** Code of the department that the caller works for, if the caller is a department's. */
  department: string | null;
  /** Rows come with decimals, dates and timestamps as text. */
  db: {
    query<R>(text: string, values?: readonly unknown[]): Promise<R[]>;
    /** Runs a statement of the engine: a read, kept prepared, that ends when nobody waits for it any more. */
    read<R>(text: string, values?: readonly unknown[], options?: { isSelective?: boolean }): Promise<R[]>;
  };
  requestId: string;
  /** The day that "now" means, `YYYY-MM-DD` in China Standard Time. */
  today: string;
  hub: HubFacts;
}
