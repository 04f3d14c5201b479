import sheet from '../jest.config.js';

/** Run by `npm test --prefix province`, which `.ci/run` does after the sheet's own tests. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: Object.fromEntries(
    Object.entries(sheet.transform).map(([files, by]) => [files, by.replace('<rootDir>', '<rootDir>/..')]),
  ),
  transformIgnorePatterns: sheet.transformIgnorePatterns,
  moduleFileExtensions: sheet.moduleFileExtensions,
  testTimeout: 10 * 60_000,
  maxWorkers: 2,
};
