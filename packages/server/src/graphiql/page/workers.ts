import paths from 'hub:workers';

/** Tells Monaco where its workers are. Has to be loaded before anything that loads Monaco. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(label === 'json' || label === 'graphql' ? paths[label] : paths.editor, { type: 'module' }),
  },
});
