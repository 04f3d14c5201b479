import { Script } from 'node:vm';
import { parse, type AnyNode } from 'acorn';

/** What the script is called in a stack. */
export const SCRIPT_FILE = 'Code.js';

const filename = SCRIPT_FILE;
let last: { code: string; script: Script } | undefined;

/** The script, ready to be loaded. Throws its SyntaxError. */
export function compile(code: string): Script {
  if (last?.code !== code) last = { code, script: compiled(code) };
  return last.script;
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

function visit(node: AnyNode, openings: number[]): void {
  if (node.type === 'CatchClause') openings.push(node.body.start);
  for (const child of Object.values(node).flat() as unknown[]) {
    if (typeof child === 'object' && child !== null && 'type' in child) visit(child as AnyNode, openings);
  }
}
