import { Script } from 'node:vm';
import { parse, type AnyNode } from 'acorn';
import type { ProjectFiles } from './records';

/** A script file of a project, with the name that errors give. */
interface Source {
  name: string;
  text: string;
}

/** The script files in the order in which they are loaded. */
function sourcesOf({ code, scripts = {}, order }: ProjectFiles): Source[] {
  const texts: Record<string, string> = { Code: code, ...scripts };
  const names = [...new Set([...(order ?? []), ...Object.keys(texts)])];
  const missing = names.find((name) => texts[name] === undefined);
  if (missing !== undefined) throw new Error(`There is no script file ${missing} to load.`);
  return names.map((name) => ({ name: fileName(name), text: texts[name]! }));
}

const fileName = (name: string): string => (/\.\w+$/.test(name) ? name : `${name}.js`);

/** What the script files of a project are called in a stack. */
export const scriptNames = (files: ProjectFiles): string[] => sourcesOf(files).map(({ name }) => name);

/** Compiled scripts, by name and text: compiling one takes longer than all else a project needs. */
const compiledScripts = new Map<string, Script>();

const keyOf = ({ name, text }: Source): string => `${name}\n${text}`;

/** The script files of a project, ready to be loaded one after another. Throws the SyntaxError of the first that has one. */
export const scriptsOf = (files: ProjectFiles): Script[] => sourcesOf(files).map(scriptOf);

function scriptOf(source: Source): Script {
  const key = keyOf(source);
  const script = compiledScripts.get(key) ?? compiled(source);
  compiledScripts.set(key, script);
  return script;
}

/**
 * What `new Function(...parts)` of a script makes: guarded as the script itself is, and compiled once. `requireValid` throws
 * what the script shall get to see where the parts are no function.
 */
export function functionScript(parts: readonly string[], requireValid: () => void): Script {
  const head = `(function anonymous(${parts.slice(0, -1).join()}\n) {`;
  const source = { name: 'new Function', text: `${head}\n${parts.at(-1) ?? ''}\n})` };
  if (!compiledScripts.has(keyOf(source))) requireValid();
  return scriptOf(source);
}

/** The script files as they are run, by name: for who keeps them, since making them takes long. */
export const guardedCode = (files: ProjectFiles): Record<string, string> =>
  Object.fromEntries(sourcesOf(files).map(({ name, text }) => [name, uncatchable(text)]));

/** From now on these files are run by what `guardedCode` once made of them. */
export function useGuardedCode(files: ProjectFiles, guarded: Record<string, string>): void {
  for (const source of sourcesOf(files))
    compiledScripts.set(keyOf(source), new Script(guarded[source.name]!, { filename: source.name }));
}

function compiled({ name: filename, text }: Source): Script {
  if (!/\bcatch\b/.test(text)) return new Script(text, { filename });
  // V8 first: its words about a mistake are the ones Google shows.
  new Script(text, { filename });
  return new Script(uncatchable(text), { filename });
}
/**
 * The same script, where every `catch` first asks whether the run was ended: then it is thrown on, so that no script
 * survives its time limit, as on Google. Lines stay where they are.
 */
function uncatchable(code: string): string {
  const openings: number[] = [];
  visit(parse(code, { ecmaVersion: 'latest' }), openings);
  let result = '';
  let from = 0;
  for (const opening of openings.sort((a, b) => a - b)) {
    result += `${code.slice(from, opening + 1)}__requireGoingOn__();`;
    from = opening + 1;
  }
  return result + code.slice(from);
}

/** Parts of a syntax tree: nodes, lists of them, and what holds neither. A large script has a million, so no lists are made. */
function visit(part: unknown, openings: number[]): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const each of part) visit(each, openings);
    return;
  }
  const node = part as AnyNode;
  if (node.type === 'CatchClause') openings.push(node.body.start);
  for (const key in node) if (key !== 'type') visit(node[key as keyof AnyNode], openings);
}
