// Jest's TypeScript compiler: esbuild, file by file. Types are checked by `npm run typecheck`.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node20',
  // Beside the code: Jest reads it only where something fails.
  sourcemap: 'external',
  sourcesContent: false,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // `import()` becomes require: jest's world has none.
  supported: { 'dynamic-import': false },
  // Enough for createRequire, which takes a path as well.
  define: { 'import.meta.url': '__filename' },
};

module.exports = {
  process: (source, path) =>
    transformSync(source, {
      ...options,
      loader: path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js',
      sourcefile: path,
    }),
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(version)
      .update(JSON.stringify(options))
      .update(path)
      .update(source)
      .digest('hex'),
};
