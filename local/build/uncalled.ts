import type { Plugin } from 'esbuild';

/**
 * What a package's class reaches, so that no bundler can leave it out, and nothing of ours calls: rules said and read in
 * English, written as text, counted once for all, or with Easter. By the end of the path, with what the module exports.
 */
const UNCALLED: Record<string, string[]> = {
  'rrule/dist/esm/nlp/index.js': ['fromText', 'isFullyConvertible', 'parseText', 'toText'],
  'rrule/dist/esm/optionstostring.js': ['optionsToString'],
  'rrule/dist/esm/cache.js': ['Cache'],
  'rrule/dist/esm/iterinfo/easter.js': ['easter'],
};

/** Has functions in place of these that throw when they are called after all. */
export function withoutUncalled(): Plugin {
  return {
    name: 'without what is not called',
    setup(build) {
      for (const [module, names] of Object.entries(UNCALLED)) {
        const contents = names.map(
          (name) => `export function ${name}() { throw new Error('${name} was left out'); }`,
        );
        const filter = new RegExp(`/${module.replaceAll('.', String.raw`\.`)}$`);
        build.onLoad({ filter }, () => ({ contents: contents.join('\n') }));
      }
    },
  };
}
