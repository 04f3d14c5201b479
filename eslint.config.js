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

const colour = {
  selector: 'Literal[value=/^#[0-9a-f]{3,8}$/i]',
  message: 'Looks belong to the plans of src/workbook; src/google is given them.',
};

const regexOfLetters = {
  selector: String.raw`Literal[regex.pattern=/\\p\{/]`,
  message: 'Write new RegExp(String.raw`…`) outside functions: it is made once, where its file is used.',
};

/** Pages and commands compare keys; the Vietnamese words stand in the wording and at the sheet's edge: docs/design.md §2. */
const comparedWords = {
  selector: String.raw`:matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase) > Literal[value=/[À-ỹ]/]`,
  message: 'Compare a key, not the word that people read.',
};

const soughtWords = {
  selector: String.raw`CallExpression[callee.property.name=/^(startsWith|endsWith|includes|indexOf|match|search|test)$/] > :matches(Literal[value=/[À-ỹ]/], TemplateLiteral:has(TemplateElement[value.raw=/[À-ỹ]/]))`,
  message: 'Look for a key, not for the words that people read.',
};

const soughtPattern = {
  selector: String.raw`MemberExpression[property.name=/^(test|exec)$/] > Literal[regex.pattern=/[À-ỹ]/]`,
  message: 'Look for a key, not for the words that people read.',
};

const wordsAsKeys = [comparedWords, soughtWords, soughtPattern];

export default tseslint.config(
  {
    ignores: [
      'stand-in/tests/cli/scripts/',
      'dist/',
      'out/',
      'coverage/',
      '.tsbuild/',
      'release/',
      'node_modules/',
    ],
  },
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
    // Runs in a browser; `npm run typecheck --prefix province` knows what is there.
    files: ['province/report/client.js'],
    rules: { 'no-undef': 'off' },
  },
  {
    // docs/design.md §4: only src/google names Google's services.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/google/**'],
    rules: { 'no-restricted-globals': ['error', ...googleServices] },
  },
  {
    // Google checks every literal of all script files at each click and edit, and for these looks up all letters there are.
    files: ['src/**/*.ts'],
    ignores: ['src/pages/**'],
    rules: {
      'no-restricted-syntax': ['error', regexOfLetters],
    },
  },
  {
    files: ['src/google/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', colour, regexOfLetters] },
  },
  {
    // A switch counts as one: each of its cases is a line.
    files: ['src/**/*.{ts,tsx}'],
    rules: { complexity: ['error', { max: 15, variant: 'modified' }] },
  },
  {
    // What people write is read by many small rules: a longer function hides one.
    files: ['src/notice/**/*.ts'],
    rules: { complexity: ['error', { max: 12, variant: 'modified' }] },
  },
  {
    files: ['src/{answers,commands,doors}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...wordsAsKeys, regexOfLetters] },
  },
  {
    files: ['src/pages/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...wordsAsKeys] },
  },
  {
    // docs/design.md §3.6: the rules know calendar dates, never instants.
    files: ['src/{domain,notice,sheet,workbook,digest,paper,answers}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...googleServices, 'Date'] },
  },
);
