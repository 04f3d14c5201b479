import { dirname, join } from 'node:path';
import { build as esbuild, type Plugin } from 'esbuild';
import { gzippedBytes } from './gzipped';
import { PINNED } from './pinned';

/**
 * `packed:./module` is that module with all it imports, as a script that sets `packed`, compressed into a text. A page unpacks it when
 * a person needs it, so that a library weighs a third of itself in the page, and nothing while it opens.
 */
export function packedModules(): Plugin {
  return {
    name: 'packed modules',
    setup(build) {
      build.onResolve({ filter: /^packed:/ }, ({ path, importer }) => ({
        path: join(dirname(importer), path.slice('packed:'.length)),
        namespace: 'packed',
      }));
      build.onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path }) => {
        const { outputFiles } = await esbuild({
          entryPoints: [path],
          bundle: true,
          define: PINNED,
          write: false,
          platform: 'browser',
          format: 'iife',
          globalName: 'packed',
          target: 'es2019',
          minify: true,
          legalComments: 'none',
          logLevel: 'silent',
        });
        const script = Buffer.from(await gzippedBytes(outputFiles[0]!.contents));
        return { contents: `export default ${JSON.stringify(script.toString('base64'))}`, loader: 'js' };
      });
    },
  };
}
