import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without Vite's condition `development`, under which graphql is a second copy beside the one that Node gives to Yoga.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: { include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'] },
});
