/** Where the page's files are served. */
export const assetPath = '/graphql/assets/';

/** A compressed copy of a file lies beside it, with this suffix. */
export interface Encoding {
  name: 'br' | 'gzip';
  suffix: 'br' | 'gz';
}

/** What a build of the page consists of; every file's name holds a hash of its content. */
export interface Manifest {
  /** Digest of all that the build was made from: when it differs, the build is out of date. */
  inputs: string;
  script: string;
  style: string;
  /** Scripts that the page needs at once, so that the browser need not find them one after the other. */
  preload: string[];
  files: Record<string, { type: string; encodings: Encoding[] }>;
}

/** A query that GraphiQL opens with. */
export interface Example {
  name: string;
  /** Title in Chinese, from the file's first line. */
  zh: string;
  /** Title in English, from its second. */
  en: string;
  query: string;
  /** Whether only the administrator may ask this. */
  needsToken: boolean;
}
