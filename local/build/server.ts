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
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
} satisfies BuildOptions;
