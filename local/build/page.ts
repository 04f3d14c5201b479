import { build as esbuild } from 'esbuild';
import { packedModules } from './packed';

/** One page: script and style inside, no address outside. */
export async function bundlePage(root: string, entry: string, style: string): Promise<string> {
  const { outputFiles } = await esbuild({
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'page',
    stdin: {
      contents: `import ${JSON.stringify(`./${style}`)}; import ${JSON.stringify(`./${entry}`)};`,
      resolveDir: root,
      sourcefile: 'page.js',
    },
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
    plugins: [packedModules()],
    logLevel: 'silent',
  });
  const part = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<style>${part('.css')}</style>
</head>
<body>
<script>${part('.js')}</script>
</body>
</html>
`;
}
