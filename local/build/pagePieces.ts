import { basename } from 'node:path';
import { build as esbuild, type Plugin } from 'esbuild';
import { packedModules } from './packed';
import { PAGE } from './page';
import { withoutUncalled } from './uncalled';

/** Scripts of pages that stand in one file. */
export interface PagePieces {
  /** What several of them need; each of them comes after it. */
  common: string;
  /** By the name of the piece; one with several pages runs that of `window.pageName`. */
  own: Record<string, string>;
}

/** How a module of `common` is called in a bundle that is not whole. */
const CHUNK = /^\.\/chunk-/;

/** `pieces`: the entries of the pages in each, by their names. What two pieces need is in neither of them. */
export async function pagePieces(
  root: string,
  pieces: Record<string, Record<string, string>>,
): Promise<PagePieces> {
  const { outputFiles } = await esbuild({
    ...PAGE,
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.keys(pieces).map((name) => [name, `piece:${name}`])),
    format: 'esm',
    splitting: true,
    plugins: [openingOne(root, pieces), packedModules(), withoutUncalled()],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [`./${basename(path)}`, text]));
  const chunks = [...texts.keys()].filter((name) => CHUNK.test(name));
  const together = chunks.map((name, place) => `export * as c${place} from '${name}';`).join('\n');
  const own = Object.keys(pieces).map(async (name) => {
    const text = texts.get(`./${name}.js`) ?? '';
    return [
      name,
      await bundled(text, (chunk) => `module.exports = common.c${chunks.indexOf(chunk)};`),
    ] as const;
  });
  return {
    common: await bundled(together, (chunk) => texts.get(chunk) ?? '', 'common'),
    own: Object.fromEntries(await Promise.all(own)),
  };
}

/** The entry of a piece: its page, or what runs one of its pages. */
function openingOne(root: string, pieces: Record<string, Record<string, string>>): Plugin {
  return {
    name: 'pieces of pages',
    setup(build) {
      build.onResolve({ filter: /^piece:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'piece' }));
      build.onLoad({ filter: /.*/, namespace: 'piece' }, ({ path }) => {
        const required = Object.entries(pieces[path] ?? {}).map(
          ([page, entry]) => `${page}: () => require(${JSON.stringify(`./${entry}`)})`,
        );
        return { contents: `({ ${required.join(', ')} })[window.pageName]();`, resolveDir: root };
      });
    },
  };
}

/** A script of one of the texts, in which a chunk is what is told of it. */
async function bundled(
  contents: string,
  chunkText: (name: string) => string,
  globalName?: string,
): Promise<string> {
  const chunkPlugin: Plugin = {
    name: 'chunks',
    setup(build) {
      build.onResolve({ filter: CHUNK }, ({ path }) => ({ path, namespace: 'chunk' }));
      build.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: chunkText(path) }));
    },
  };
  const { outputFiles } = await esbuild({
    ...PAGE,
    stdin: { contents },
    plugins: [chunkPlugin],
    ...(globalName !== undefined && { globalName }),
  });
  return outputFiles[0]!.text.trim();
}
