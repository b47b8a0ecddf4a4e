type Format = 'CSV' | 'XLSX';
/** What columns and values are called: in Chinese, in English, or as the graph and its codes call them. */
export type Language = 'ZH' | 'EN' | 'NAMES';

/** An export that is asked for. `where` and `orderBy` are the arguments of the list, as JSON. */
export interface ExportRequest {
  /** Name of the root field, such as `enterprises`. */
  list: string;
  where?: unknown;
  orderBy?: unknown;
  /** As in the graph: absent is today, null all times. */
  on?: string | null;
  /** All that an import takes, as far as the caller may read it, unless given. */
  columns?: readonly string[] | null;
  format: Format;
  language: Language;
}
