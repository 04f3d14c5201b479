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

/** Scripts that were compiled, by name and then by text. */
export type CompiledScripts = Map<string, Map<string, Script>>;

/** Compiling one takes longer than all else a project needs. */
let compiledScripts: CompiledScripts = new Map();

/** From now on scripts are taken from here, and kept here: for who has several worlds in one process, such as tests. */
export function useCompiledScripts(scripts: CompiledScripts): void {
  compiledScripts = scripts;
}

/** What was compiled under this name of this text, by whoever needed it first. */
function compiledOnce(name: string, text: string, make: () => Script): Script {
  const ofName = compiledScripts.get(name) ?? new Map<string, Script>();
  compiledScripts.set(name, ofName);
  const script = ofName.get(text) ?? make();
  ofName.set(text, script);
  return script;
}

/** The script files of a project, ready to be loaded one after another. Throws the SyntaxError of the first that has one. */
export const scriptsOf = (files: ProjectFiles): Script[] =>
  sourcesOf(files).map((source) => compiledOnce(source.name, source.text, () => compiled(source)));

/**
 * What `new Function(...parts)` of a script makes: guarded as the script itself is, and compiled once. `requireValid` throws
 * what the script shall get to see where the parts are no function.
 */
export function functionScript(parts: readonly string[], requireValid: () => void): Script {
  const head = `(function anonymous(${parts.slice(0, -1).join()}\n) {`;
  const body = parts.at(-1) ?? '';
  return compiledOnce(head, body, () => {
    requireValid();
    return compiled({ name: 'new Function', text: `${head}\n${body}\n})` });
  });
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
