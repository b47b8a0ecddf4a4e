declare module 'hub:workers' {
  /** Path of each of the editor's workers by its label. */
  const paths: Record<'json' | 'graphql' | 'editor', string>;
  export default paths;
}

declare module 'hub:examples' {
  const examples: import('../manifest.ts').Example[];
  export default examples;
}

declare module '*.css';
