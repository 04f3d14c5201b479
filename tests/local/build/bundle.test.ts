import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { build } from '../../../local/build';

const root = mkdtempSync(join(tmpdir(), 'project-'));
const dist = join(root, 'dist');

const project = {
  'appsscript.json': '{ "timeZone": "Asia/Ho_Chi_Minh", "oauthScopes": [] }',
  'src/main.ts': `
    export { summarise } from './commands/summarise';
    export const greet = (name?: string) => 'Chào ' + (name ?? 'đồng chí');
    export function hidden_() {}
    export function whoCalls(this: unknown, ...args: unknown[]) { return args.length; }
    console.log('loaded');`,
  'src/commands/summarise.ts': `
    class Week { #met = 3; static total = 9; get text() { return \`Đạt \${this.#met}/\${Week.total}\`; } }
    export function summarise() { return new Week().text; }`,
  'src/google/selfCheck/selfCheck.ts': `
    console.log('loaded');
    export const selfCheck = (...args: unknown[]) => args.length;`,
  'src/sidebar/style.css': 'body { color: #202124; }',
  'src/sidebar/parts/Line.tsx': 'export const Line = ({ text }: { text: string }) => <p>{text}</p>;',
  'src/sidebar/week/index.tsx': `
    import { render } from 'preact';
    import { Line } from '../parts/Line';
    render(<Line text={\`https://\${location.host}//tuần\`} />, document.body);`,
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(project)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  mkdirSync(dist);
  writeFileSync(join(dist, 'Old.html'), 'from an earlier build');
  await build(dist, root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function load() {
  const lines: string[] = [];
  const context = vm.createContext({ console: { log: (line: string) => lines.push(line) } });
  vm.runInContext(readFileSync(join(dist, 'Code.js'), 'utf8'), context);
  const call = (expression: string): unknown => vm.runInContext(expression, context);
  return { lines, call };
}

describe('the build', () => {
  it('writes the script, a page for each folder with an index, the manifest, and leaves nothing old', () => {
    expect(readdirSync(dist).sort()).toEqual([
      'Code.js',
      'Libraries.js',
      'SelfCheck.js',
      'Week.html',
      'appsscript.json',
    ]);
    expect(readFileSync(join(dist, 'appsscript.json'), 'utf8')).toBe(project['appsscript.json']);
  });

  it('opens each export as a function, with its arguments, except those that end in an underscore', () => {
    const { call } = load();
    expect(call('summarise()')).toBe('Đạt 3/9');
    expect(call('greet()')).toBe('Chào đồng chí');
    expect(call('whoCalls(1, 2, 3)')).toBe(3);
    expect(call('typeof hidden_')).toBe('undefined');
  });

  it('runs nothing when the script is loaded, and its modules once when first called', () => {
    const { lines, call } = load();
    expect(lines).toEqual([]);
    call('greet(); greet()');
    expect(lines).toEqual(['loaded']);
  });

  it('puts the self-check into a file of its own, which runs when it is called', () => {
    const lines: string[] = [];
    const context = vm.createContext({ console: { log: (line: string) => lines.push(line) } });
    vm.runInContext(readFileSync(join(dist, 'SelfCheck.js'), 'utf8'), context);
    expect(lines).toEqual([]);
    expect(vm.runInContext('selfCheck(1, 2)', context)).toBe(2);
    expect(vm.runInContext('Object.keys(globalThis)', context)).toEqual(['console', 'selfCheck']);
  });

  it('writes syntax of ES2019, readable, with Vietnamese as it is and no path of the machine', () => {
    const code = readFileSync(join(dist, 'Code.js'), 'utf8');
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
    expect(code).toContain('đồng chí');
    expect(code).toContain('// src/commands/summarise.ts');
    expect(code).not.toContain(root);
  });

  it('puts script and style into the page, without template literals, in which Google would cut "//"', () => {
    const html = readFileSync(join(dist, 'Week.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).toContain('<style>body{color:#202124}</style>');
    expect(html).not.toContain('`');
  });

  it('fails by name when a module is missing, and keeps what was built before', async () => {
    writeFileSync(join(root, 'src/main.ts'), "export * from './nowhere';");
    await expect(build(dist, root)).rejects.toThrow(/nowhere/);
    expect(existsSync(join(dist, 'Code.js'))).toBe(true);
    writeFileSync(join(root, 'src/main.ts'), project['src/main.ts']);
  });
});
