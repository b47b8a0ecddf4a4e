import { configDefaults, defineConfig } from 'vitest/config';

const database = ['{packages,test}/**/*.db.test.ts'];

export default defineConfig({
  // Without Vite's condition `development`, under which graphql is a second copy beside the one that Node gives to Yoga.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    // Each core of the two that a small machine has; by itself Vitest would leave one of them idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,test}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...database],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          globalSetup: 'test/support/postgres.ts',
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'verify',
          include: ['test/verify/*.verify.ts'],
          globalSetup: 'test/support/postgres.ts',
          hookTimeout: 180_000,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
