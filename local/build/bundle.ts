import { build as esbuild, type BuildOptions } from 'esbuild';

const SERVER: BuildOptions = {
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
};

/**
 * The pushed script: one top-level function per export of the entry whose name does not end in `_`, for that is where
 * Google looks. Nothing runs when the script is loaded, which Google does at every click and every edit: the bundle
 * stands inside a function that the first call enters.
 */
export async function bundleServer(root: string, entry: string): Promise<string> {
  const [script, names] = await Promise.all([commonJs(root, entry), exportsOf(root, entry)]);
  const doors = names
    .filter((name) => !name.endsWith('_'))
    .map((name) => `function ${name}() {\n  return loaded_().${name}.apply(this, arguments);\n}\n`);
  return `// Tổng hợp tuần. Made from src/ by "npm run build": change it there, not here.
${doors.join('')}
var exports_;
function loaded_() {
  return exports_ || (exports_ = bundle_());
}

function bundle_() {
const module = { exports: {} };
${script}return module.exports;
}
`;
}

/**
 * A script file of one top-level function, that of the entry's only export, and everything it needs inside: it shares no
 * name with the other script files, with which Google loads it into one scope.
 */
export async function bundleFunction(root: string, entry: string): Promise<string> {
  const [script, [name]] = await Promise.all([commonJs(root, entry), exportsOf(root, entry)]);
  return `// Made from ${entry} by "npm run build": change it there, not here.
function ${name}() {
const module = { exports: {} };
${script}return module.exports.${name}.apply(this, arguments);
}
`;
}

async function commonJs(root: string, entry: string): Promise<string> {
  const { outputFiles } = await esbuild({
    ...SERVER,
    // Paths in the bundle's comments start here, wherever the build was called from.
    absWorkingDir: root,
    write: false,
    entryPoints: [entry],
    format: 'cjs',
  });
  return outputFiles[0]!.text;
}

async function exportsOf(root: string, entry: string): Promise<string[]> {
  // Only the ESM format tells its exports.
  const { metafile } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    outfile: 'main.js',
  });
  return Object.values(metafile.outputs)[0]!.exports.sort();
}

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
