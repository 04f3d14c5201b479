import { transform } from 'esbuild';
import { escapeControlCharacters } from './controlCharacters';
import { withDocComments } from './docComments';
import type { Whole } from './whole';

/** A module's exports as esbuild writes them. */
const EXPORT = /^export \{([^}]*)\};\n/m;
const SOURCE = /^\/\/ (src\/\S+)$/gm;
const KEPT_SOURCE = /^ *\/\*! (src\/\S+) \*\/$/gm;

/** The function that gives what is in a script file. Google neither shows nor calls a name that ends in `_`. */
const entranceOf = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}_`;

export const heading = (sources: string[]): string =>
  `// Tổng hợp tuần. Made from ${sources.join(', ')} by "npm run build": change it there, not here.\n`;

/**
 * A module as one function, which runs it when it is called first and then gives what it exports. So a file shares one name with the
 * others, with which Google loads it into one scope, and loading runs nothing.
 */
export async function enclosed({ name, module }: Whole): Promise<string> {
  const entrance = entranceOf(name);
  const body = module
    .replace(EXPORT, (_line, names: string) => {
      const entries = names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1').replace(/,?\s*$/, '');
      return `return (${entrance}.contents = {${entries}});\n`;
    })
    // The comments that name the sources would be lost where the text is laid out.
    .replace(SOURCE, '/*! $1 */');
  const { code } = await transform(
    `function ${entrance}() { 'use strict'; if (${entrance}.contents) return ${entrance}.contents;\n${body}}`,
    { charset: 'utf8', target: 'es2019', legalComments: 'inline' },
  );
  return withDocComments(escapeControlCharacters(code).replace(KEPT_SOURCE, '\n  // $1'));
}

/** What Google may call: top-level functions, each with the comment it has in the file behind it. */
export const doors = ({ name: behind, exports }: Whole, file: string): string =>
  exports
    .filter((name) => !name.endsWith('_'))
    .sort()
    .map(
      (name) =>
        `\n${commentOn(name, file)}function ${name}() {\n` +
        `  return ${entranceOf(behind)}().${name}.apply(this, arguments);\n}\n`,
    )
    .join('');

/** The doc comment over what a file gives by this name, at the left margin; '' if it has none. */
function commentOn(name: string, file: string): string {
  const given = file.slice(file.lastIndexOf('.contents = {'));
  const inside = new RegExp(`\\b${name}: ([\\w$]+)`).exec(given)?.[1] ?? name;
  const comment = new RegExp(`( *)(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\n *(?:function|var) ${inside}\\b`).exec(
    file,
  );
  return comment ? `${comment[2]!.replaceAll(`\n${comment[1]}`, '\n')}\n` : '';
}
