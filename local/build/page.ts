import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build as esbuild, type BuildOptions } from 'esbuild';
import { packedModules } from './packed';
import { PINNED } from './pinned';
import { withoutUncalled } from './uncalled';

/** What a page's document holds beside its head. */
interface PageParts {
  style: string;
  script: string;
}

/** How code for pages is bundled. */
export const PAGE = {
  bundle: true,
  define: PINNED,
  write: false,
  outdir: 'page',
  platform: 'browser',
  format: 'iife',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  // Google cuts "//" out of template literals in served pages, believing it a comment.
  supported: { 'template-literal': false },
  logLevel: 'silent',
} satisfies BuildOptions;

/** Style and script of a module given as text; no address outside. */
export async function pageParts(root: string, contents: string): Promise<PageParts> {
  const { outputFiles } = await esbuild({
    ...PAGE,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, sourcefile: 'page.js' },
    plugins: [packedModules(), withoutUncalled()],
  });
  const part = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return { style: part('.css'), script: part('.js') };
}

export const importing = (path: string): string => `import ${JSON.stringify(`./${path}`)};`;

/** One page: script and style inside. */
export async function bundlePage(root: string, entry: string, style: string): Promise<string> {
  const parts = await pageParts(root, importing(style) + importing(entry));
  return pageDocument(parts.style, parts.script);
}

/** A page's document. */
export const pageDocument = (style: string, ...scripts: string[]): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<style>${style}</style>
</head>
<body>
${scripts.map((script) => `<script>${script}</script>\n`).join('')}</body>
</html>
`;

/** The page of each folder with an `index.tsx`, by the name it is served by: `week` becomes `Week`. */
export async function pageEntries(root: string, pages: string): Promise<Record<string, string>> {
  const folders = (await readdir(join(root, pages))).sort();
  return Object.fromEntries(
    folders
      .map((name) => [capitalised(name), `${pages}/${name}/index.tsx`] as const)
      .filter(([, entry]) => existsSync(join(root, entry))),
  );
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
