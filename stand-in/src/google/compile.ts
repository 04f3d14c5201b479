import { Script } from 'node:vm';
import { parse, type AnyNode } from 'acorn';
import type { ProjectFiles } from './records';

/** What the script is called in a stack. */
export const SCRIPT_FILE = 'Code.js';

const filename = SCRIPT_FILE;
/** By their code, and by the files themselves, for joining their code takes longer than looking for it. */
const known = new Map<string, Script>();
const knownFiles = new WeakMap<ProjectFiles, Script>();

const codeOf = ({ code, scripts = {} }: ProjectFiles): string => [code, ...Object.values(scripts)].join('\n');

/** The script of a project, ready to be loaded. Throws its SyntaxError. */
export function scriptOf(files: ProjectFiles): Script {
  const found = knownFiles.get(files);
  if (found) return found;
  const code = codeOf(files);
  const script = known.get(code) ?? compiled(code);
  known.set(code, script);
  knownFiles.set(files, script);
  return script;
}

/** The code of a project as it is run: for who keeps it, since making it takes longer than all else a project needs. */
export const guardedCode = (files: ProjectFiles): string => uncatchable(codeOf(files));

/** From now on these files are run by what `guardedCode` once made of them. */
export function useGuardedCode(files: ProjectFiles, guarded: string): void {
  known.set(codeOf(files), new Script(guarded, { filename }));
}

function compiled(code: string): Script {
  if (!/\bcatch\b/.test(code)) return new Script(code, { filename });
  // V8 first: its words about a mistake are the ones Google shows.
  new Script(code, { filename });
  return new Script(uncatchable(code), { filename });
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
