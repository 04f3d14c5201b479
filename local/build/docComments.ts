import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** A doc comment over something that is there at run time too; one over a type would stand over nothing. */
const OVER_CODE = /\/\*\*(?=(?:(?!\*\/)[^])*\*\/\n *(?:export )?(?:async )?(?:function|const|class)\b)/g;

/** Bundlers drop comments but for licences; the editors of a sheet, who may open the script, are to find ours there. */
export function documented(root: string): Plugin {
  return {
    name: 'doc comments',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(join(root, 'src'))) return null;
        return { contents: (await readFile(path, 'utf8')).replace(OVER_CODE, '/*!'), loader: 'ts' };
      });
    },
  };
}

/** Doc comments as they were written. */
export const withDocComments = (code: string): string => code.replace(/\/\*!/g, '/**');
