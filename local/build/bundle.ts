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

/** The pushed scripts: ours, and the libraries it stands on. */
export interface ServerScripts {
  code: string;
  libraries: string;
}

/**
 * Our own code stays as readable as it was written, for the editors of a sheet can open it; the libraries stand in a file
 * beside it, only what we use of them and without their spaces. Neither runs anything when Google loads it.
 */
export async function bundleServer(root: string, entry: string): Promise<ServerScripts> {
  const [code, libraries] = await Promise.all([bundleCode(root, entry), bundleLibraries(root, entry)]);
  return { code, libraries };
}

/**
 * The pushed script: one top-level function per export of the entry whose name does not end in `_`, for that is where
 * Google looks. Nothing runs when the script is loaded, which Google does at every click and every edit: the bundle
 * stands inside a function that the first call enters.
 */
async function bundleCode(root: string, entry: string): Promise<string> {
  const [script, names] = await Promise.all([
    commonJs(root, entry, { packages: 'external' }),
    exportsOf(root, entry),
  ]);
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
const require = (name) => libraries_()[name];
${script}return module.exports;
}
`;
}

/** What the script imports from packages, as one function that gives each package's used exports by its name. */
async function bundleLibraries(root: string, entry: string): Promise<string> {
  const used = await importsFromPackages(root, entry);
  const lines = used.map(({ name, imported }, i) => {
    const renamed = imported.map((each) => `${each} as ${each}_${i}`).join(', ');
    return `import { ${renamed} } from ${JSON.stringify(name)};`;
  });
  const entries = used.map(
    ({ name, imported }, i) =>
      `${JSON.stringify(name)}: { ${imported.map((each) => `${each}: ${each}_${i}`).join(', ')} }`,
  );
  const contents = `${lines.join('\n')}\nmodule.exports = { ${entries.join(', ')} };`;
  const { outputFiles } = await esbuild({
    ...SERVER,
    write: false,
    stdin: { contents, resolveDir: root, sourcefile: 'libraries.js' },
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  return `// Tổng hợp tuần. Libraries used by Code.js: ${used.map(({ name }) => name).join(', ')}. Made by "npm run build".
function libraries_() {
return cached_ || (cached_ = fresh_());
}
var cached_;
function fresh_() {
const module = { exports: {} };
${outputFiles[0]!.text}return module.exports;
}
`;
}

/** The packages that the entry and all it reaches import from, each with the names imported. */
async function importsFromPackages(
  root: string,
  entry: string,
): Promise<{ name: string; imported: string[] }[]> {
  const { outputFiles } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    write: false,
    entryPoints: [entry],
    format: 'esm',
    packages: 'external',
  });
  const found = new Map<string, Set<string>>();
  for (const [, names, name] of outputFiles[0]!.text.matchAll(/^import \{([^}]*)\} from "([^"]+)";$/gm)) {
    const known = found.get(name!) ?? new Set<string>();
    for (const each of names!.split(',')) known.add(each.trim().split(' as ')[0]!);
    found.set(name!, known);
  }
  return [...found].map(([name, imported]) => ({ name, imported: [...imported].sort() }));
}

/**
 * A script file of one top-level function, that of the entry's only export, and everything it needs inside: it shares no
 * name with the other script files, with which Google loads it into one scope.
 */
export async function bundleFunction(root: string, entry: string): Promise<string> {
  const [script, [name]] = await Promise.all([
    commonJs(root, entry, { minifyWhitespace: true }),
    exportsOf(root, entry),
  ]);
  return `// Tổng hợp tuần. Made from ${entry} by "npm run build": change it there, not here.
function ${name}() {
const module = { exports: {} };
${script}return module.exports.${name}.apply(this, arguments);
}
`;
}

async function commonJs(root: string, entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await esbuild({
    ...SERVER,
    // Paths in the bundle's comments start here, wherever the build was called from.
    absWorkingDir: root,
    write: false,
    entryPoints: [entry],
    format: 'cjs',
    ...options,
  });
  return outputFiles![0]!.text;
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
