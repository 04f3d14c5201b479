import type { BuildOptions } from 'esbuild';
import { PINNED } from './pinned';

/** How code for Apps Script is bundled. */
export const SERVER = {
  bundle: true,
  define: PINNED,
  write: false,
  metafile: true,
  outdir: 'out',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'inline',
  // Strict is said once, around all of it.
  tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
} satisfies BuildOptions;
