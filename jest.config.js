/** Times are measured by `npm run bench`; nothing here asserts on them. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}', '<rootDir>/stand-in/tests/**/*.test.ts'],
  transform: {
    '\\.(tsx?|mjs)$': '<rootDir>/tests/support/esbuild-transform.cjs',
    'node_modules/.+\\.js$': '<rootDir>/tests/support/esbuild-transform.cjs',
  },
  transformIgnorePatterns: [
    'node_modules/(?!(temporal-polyfill|temporal-utils|hono|@hono|valibot|preact|@ironcalc|caniemail|dot-prop|onetime|mimic-function|split-lines|rrule)/)',
  ],
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  runtime: '<rootDir>/tests/support/jest-runtime.cjs',
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  // What takes this long hangs, however slow the machine.
  testTimeout: 30 * 60_000,
  // More than two cores: browsers and clasp mostly wait.
  maxWorkers: 3,
};
