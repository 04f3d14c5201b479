import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const googleServices = [
  'SpreadsheetApp',
  'MailApp',
  'GmailApp',
  'ScriptApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'HtmlService',
  'Session',
  'Utilities',
  'UrlFetchApp',
  'DriveApp',
  'Logger',
];

export default tseslint.config(
  { ignores: ['tests/local/cli/scripts/', 'dist/', 'out/', 'coverage/', '.tsbuild/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  prettier,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['**/*.cjs', '*.js'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', process: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Design §4: only src/google names Google's services.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/google/**'],
    rules: { 'no-restricted-globals': ['error', ...googleServices] },
  },
  {
    // Design §3.6: the rules know calendar dates, never instants.
    files: ['src/{domain,notice,workbook,digest}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...googleServices, 'Date'] },
  },
);
