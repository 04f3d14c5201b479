import { build, type Plugin } from 'esbuild';
import { basename, resolve } from 'node:path';

const client = resolve('local/page/client');

export interface Bundle {
  'page.js': string;
  'page.css': string;
  /** `google.script` for the pages the script shows; put in front of their own code. */
  'googleScript.js': string;
  /** Shows a page of the web app in its frame. */
  'webApp.js': string;
}

/** Gives the grid, and only it, its library of number formats without the reading; see there. */
const typedAsIs: Plugin = {
  name: 'typed as is',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      importer.includes('@univerjs') ? { path: `${client}/grid/readsNothing.ts` } : undefined,
    ),
};

/** Bundles the page's own code, in memory. The grid is large: about two seconds. */
export async function bundlePage(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: {
      page: `${client}/main.ts`,
      googleScript: `${client}/googleScript.ts`,
      webApp: `${client}/webApp.ts`,
    },
    outdir: client,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [typedAsIs],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Object.fromEntries(outputFiles.map((file) => [basename(file.path), file.text])) as unknown as Bundle;
}
