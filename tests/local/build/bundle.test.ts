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
import { gunzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { build } from '../../../local/build';

const root = mkdtempSync(join(tmpdir(), 'project-'));
const dist = join(root, 'dist');

const project = {
  'appsscript.json': '{ "timeZone": "Asia/Ho_Chi_Minh", "oauthScopes": [] }',
  'src/main.ts': `
    export { summarise } from './commands/summarise';
    export { greet, hidden_, whoCalls } from './commands/greet';
    export { readNotice } from './doors/notice';`,
  'src/commands/summarise.ts': `
    import { met } from '../domain/met';
    import { total } from '../workbook/total';
    class Week { #met = met(); static total = total(); get text() { return \`Đạt \${this.#met}/\${Week.total}\`; } }
    /** What a person asks for. */
    export function summarise() { return new Week().text; }`,
  'src/commands/greet.ts': `
    import { escapeToBuffer } from 'hono/utils/html';
    /** Gone with the types. */
    interface Named { name: string }
    /**
     * Says hello,
     * and to whom.
     */
    export const greet = (name?: string) => 'Chào ' + (name ?? 'đồng chí');
    export function hidden_() {}
    export function whoCalls(this: unknown, ...args: unknown[]) { return args.length; }
    export const escaped = (text: string) => { const out: [string] = ['']; escapeToBuffer(text, out); return out[0]; };
    console.log('commands');`,
  'src/doors/notice.ts': `
    import { read } from '../commands/notice/read';
    export const readNotice = (text: string) => read(text);`,
  'src/commands/notice/read.ts': `
    import { met } from '../../domain/met';
    import { alone } from '../../notice/alone';
    export const read = (text: string) => text + ': ' + alone + ', ' + met();`,
  'src/notice/alone.ts': `
    export const alone = 'chỉ trang này cần';
    console.log('page');`,
  'src/domain/met.ts': `
    export const met = () => 3;
    export const unused = () => 4;
    console.log('domain');`,
  'src/workbook/total.ts': `
    import { met } from '../domain/met';
    // The same name as in another room.
    const all = 9, greet = all - met();
    export const total = () => met() + greet;
    console.log('workbook');`,
  'src/pages/style.css': 'body { color: #202124; }',
  'src/pages/parts/Line.tsx': 'export const Line = ({ text }: { text: string }) => <p>{text}</p>;',
  'src/pages/week/index.tsx': `
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

const scriptNames = () => readdirSync(dist).filter((name) => name.endsWith('.js'));

function load(names = scriptNames()) {
  const lines: string[] = [];
  const context = vm.createContext({
    console: { log: (line: string) => lines.push(line) },
    Utilities: {
      newBlob: (bytes: number[]) => Buffer.from(bytes),
      ungzip: (bytes: Buffer) => ({ getDataAsString: () => gunzipSync(bytes).toString() }),
    },
  });
  for (const name of names) vm.runInContext(readFileSync(join(dist, name), 'utf8'), context);
  const call = (expression: string): unknown => vm.runInContext(expression, context);
  return { lines, call };
}

describe('the build', () => {
  it('writes the scripts, a page for each folder with an index, the manifest, and leaves nothing old', () => {
    expect(readdirSync(dist).sort()).toEqual(['AddOn.js', 'Code.js', 'Week.html', 'appsscript.json']);
    expect(JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'))).toEqual(
      JSON.parse(project['appsscript.json']),
    );
  });

  it('opens each export as a function, with its arguments, except those that end in an underscore', () => {
    const { call } = load();
    expect(call('summarise()')).toBe('Đạt 3/9');
    expect(call('greet()')).toBe('Chào đồng chí');
    expect(call('whoCalls(1, 2, 3)')).toBe(3);
    expect(call('typeof hidden_')).toBe('undefined');
  });

  it('works whichever file is loaded first', () => {
    const orders = [scriptNames().sort(), scriptNames().sort().reverse()];
    expect(orders.map((names) => load(names).call('summarise()'))).toEqual(['Đạt 3/9', 'Đạt 3/9']);
  });

  it('runs nothing when the scripts are loaded, and each module once, when a part that needs it is entered', () => {
    const { lines, call } = load();
    expect(lines).toEqual([]);
    call('greet(); greet()');
    expect(lines).toEqual(['commands']);
    call('summarise(); summarise()');
    expect(lines).toEqual(['commands', 'domain', 'workbook']);
  });

  it('compresses what answers a single page, with all that nobody else needs, and unpacks it at the call', () => {
    const text = readFileSync(join(dist, 'AddOn.js'), 'utf8');
    expect(text).not.toContain('chỉ trang này cần');
    const { lines, call } = load();
    expect(call('readNotice("tin")')).toBe('tin: chỉ trang này cần, 3');
    expect(lines).toEqual(['domain', 'page']);
  });

  it('keeps at the door what is written over a function, and nothing of what is not used', () => {
    const [code, addOn] = ['Code.js', 'AddOn.js'].map((name) => readFileSync(join(dist, name), 'utf8'));
    expect(code).toContain('/** What a person asks for. */\nfunction summarise() {');
    expect(code).toMatch(/\/\*\*\n( +)\* Says hello,\n\1\* and to whom\.\n\1\*\/\nfunction greet\(/);
    expect(code).not.toContain('Gone with the types');
    expect(addOn).not.toContain('unused');
  });

  it('writes syntax of ES2019, with Vietnamese as it is and no path of the machine', () => {
    const code = readFileSync(join(dist, 'AddOn.js'), 'utf8');
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
    expect(code).toContain('đồng chí');
    expect(code).not.toContain(root);
  });

  it('puts script and style into the page, without template literals, in which Google would cut "//"', () => {
    const html = readFileSync(join(dist, 'Week.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).toContain('<style>body{color:#202124}</style>');
    expect(html).not.toContain('`');
  });

  it('refuses a page that would be called as a script is', async () => {
    mkdirSync(join(root, 'src/pages/addOn'));
    writeFileSync(join(root, 'src/pages/addOn/index.tsx'), 'export {};');
    await expect(build(dist, root)).rejects.toThrow(/AddOn/);
    rmSync(join(root, 'src/pages/addOn'), { recursive: true });
  });

  it('refuses a constant taken from what is compressed, which would be a function there', async () => {
    const [path, doorPath] = ['src/commands/notice/read.ts', 'src/doors/notice.ts'].map((one) =>
      join(root, one),
    );
    writeFileSync(path!, 'export const longest = 3;');
    writeFileSync(
      doorPath!,
      "import { longest } from '../commands/notice/read'; export const readNotice = () => longest;",
    );
    await expect(build(dist, root)).rejects.toThrow(/longest/);
    writeFileSync(path!, project['src/commands/notice/read.ts']);
    writeFileSync(doorPath!, project['src/doors/notice.ts']);
  });

  it('fails by name when a module is missing, and keeps what was built before', async () => {
    writeFileSync(join(root, 'src/main.ts'), "export * from './nowhere';");
    await expect(build(dist, root)).rejects.toThrow(/nowhere/);
    expect(existsSync(join(dist, 'Code.js'))).toBe(true);
    writeFileSync(join(root, 'src/main.ts'), project['src/main.ts']);
  });
});
