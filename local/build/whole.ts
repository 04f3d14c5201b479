import { build as esbuild } from 'esbuild';
import { documented } from './docComments';
import { SERVER } from './server';

/** What will be one script file: an ES module with everything inside. */
export interface Whole {
  name: string;
  exports: string[];
  /** What it was made of. */
  sources: string[];
  module: string;
}

/** One module with everything inside. */
export async function bundleWhole(root: string, entry: string, name: string): Promise<Whole> {
  const { metafile, outputFiles } = await esbuild({
    ...SERVER,
    absWorkingDir: root,
    entryPoints: [entry],
    plugins: [documented(root)],
  });
  const { exports } = Object.values(metafile.outputs)[0]!;
  return { name, exports, sources: [entry], module: outputFiles[0]!.text };
}
