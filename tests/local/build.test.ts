import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { scriptsOf, withSelfCheck } from '../../local/build';
import { SERVER } from '../../local/build/server';
import { withoutUncalled } from '../../local/build/uncalled';
import type { ProjectFiles } from 'stand-in';
import type { CalendarDate } from '../../src/domain/calendar';
import { occurrences } from '../../src/domain/deadlines';
import { pageNames } from '../../src/commands/pages';
import { pushedFiles } from '../support/office';
import { allDoors, phoneDoors } from '../support/doors';

const SERVICES = [
  'CacheService',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'console',
];

let files: ProjectFiles;
let scripts: Record<string, string>;
let everything: string;
beforeAll(async () => {
  files = await pushedFiles();
  scripts = scriptsOf(files);
  everything = Object.values(scripts).join('\n');
});

/** The scripts loaded where each service is made by `service`. */
function load(service: (name: string) => unknown, texts = Object.values(scripts)): vm.Context {
  const sandbox = {};
  for (const name of SERVICES) {
    Object.defineProperty(sandbox, name, { get: () => service(name), configurable: true, enumerable: true });
  }
  const context = vm.createContext(sandbox);
  for (const text of texts) vm.runInContext(text, context);
  return context;
}

function isFunction(context: vm.Context, name: string): boolean {
  return vm.runInContext(`typeof ${name}`, context) === 'function';
}

/** Services enough for a script to unpack what it carries. */
const unpacking = () => ({
  newBlob: (bytes: number[]) => Buffer.from(bytes),
  ungzip: (bytes: Buffer) => ({ getDataAsString: () => gunzipSync(bytes).toString() }),
});

const untouchable = (name: string) => {
  throw new Error(`${name} was touched`);
};

/** A service of which everything can be called, where nothing is stored, and which notes the menu items it is given. */
function recording(items: string[]): unknown {
  const anything: unknown = new Proxy(() => anything, {
    get: (_target, member) => {
      if (member === Symbol.toPrimitive) return () => '';
      return (...args: unknown[]) => {
        if (member === 'getProperties') return {};
        if (member === 'addItem') items.push(String(args[1]));
        return anything;
      };
    },
  });
  return anything;
}

describe('the pushed script', () => {
  it('is ES2019, which the parser of Apps Script takes', () => {
    expect(() => parse(everything, { ecmaVersion: 2019 })).not.toThrow();
  });

  it('has no control character, which a clipboard might lose', () => {
    // eslint-disable-next-line no-control-regex
    expect(/[\u0000-\u0008\u000b-\u001f\u007f]/.exec(everything)).toBeNull();
  });

  it('touches no service when it is loaded: it only declares functions, each once', () => {
    expect(() => load(untouchable)).not.toThrow();
    const declared = parse(everything, { ecmaVersion: 2019 }).body.map((statement) =>
      statement.type === 'FunctionDeclaration' ? statement.id.name : statement.type,
    );
    expect(declared.filter((name, i) => !/^\w+$/.test(name) || declared.indexOf(name) !== i)).toEqual([]);
    expect(declared).not.toContain('VariableDeclaration');
    expect(declared).not.toContain('ExpressionStatement');
  });

  it('is one file behind the doors, of few functions that are hidden from people', () => {
    const beside = Object.entries(scripts).filter(([name]) => name !== 'Code.js');
    const shared = beside.map(([name, text]) => [
      name,
      parse(text, { ecmaVersion: 2019 }).body.map(
        (node) => node.type === 'FunctionDeclaration' && node.id.name,
      ),
    ]);
    expect(Object.fromEntries(shared)).toEqual({
      'AddOn.js': ['addOn_', 'unpacked_', 'packedRoom_', 'packedRooms_', 'addOnParts_', 'onOpenAlone_'],
    });
  });

  it('works in whatever order Google loads the files', () => {
    const items: string[] = [];
    const backwards = Object.values(scripts).reverse();
    vm.runInContext(
      'onOpen()',
      load(() => recording(items), backwards),
    );
    expect(items).toContain('summariseNow');
  });

  it('is at most 410 KB, for it is read at every click', () => {
    const bytes = Object.values(scripts).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThanOrEqual(410 * 1024);
  });

  it('counts days by the library it was tried with, also where Google or a browser has a Temporal of its own', () => {
    const packed = (text: string): string[] =>
      [...text.matchAll(/H4sI[\w+/=]+/g)].map(([base64]) =>
        gunzipSync(Buffer.from(base64, 'base64')).toString(),
      );
    const texts = [...Object.values(scripts), ...Object.values(files.pages)];
    const rooms = vm.runInContext('unpacked_(packedRooms_())', load(unpacking)) as string;
    const libraries = texts.flatMap(packed);
    expect(libraries.length).toBeGreaterThan(0);
    const all = [...texts, ...libraries, rooms];
    expect(all.some((text) => /globalThis\s*\.\s*Temporal/.test(text))).toBe(false);
  });

  it('says first what it is, its version and where its source is', () => {
    expect(files.code.split('\n').slice(0, 4).join(' ')).toMatch(/Tổng hợp tuần \d+\.\d+\.\d+: .*Mã nguồn/);
  });

  it('opens the sheet without entering what anything else needs', () => {
    const items: string[] = [];
    const context = load(() => recording(items));
    vm.runInContext('onOpen()', context);
    expect(vm.runInContext('addOn_.parts', context)).toBeUndefined();
  });

  it.each([
    'FREQ=HOURLY;INTERVAL=36',
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU',
    'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYDAY=1MO,-1FR',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  ])('counts %s with the parts of a package it is pushed with as with the whole package', async (rule) => {
    const days = ['2023-08-11', '2023-09-01', '2024-12-31'] as [CalendarDate, CalendarDate, CalendarDate];
    const expected = occurrences(rule, ...days);
    const { outputFiles } = await build({
      ...SERVER,
      entryPoints: ['src/domain/deadlines/index.ts'],
      format: 'iife',
      globalName: 'rules',
      plugins: [withoutUncalled()],
    });
    const pushed: unknown = vm.runInNewContext(
      `${outputFiles[0]!.text};rules.occurrences(...${JSON.stringify([rule, ...days])}).join()`,
    );
    expect(expected).not.toEqual([]);
    expect(pushed).toBe(expected.join());
  });

  it('opens with less than 200 KB', () => {
    expect(Buffer.byteLength(files.code)).toBeLessThan(200 * 1024);
  });

  it('has a function for every item of the menu', () => {
    const items: string[] = [];
    const context = load(() => recording(items));
    vm.runInContext('onOpen()', context);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((name) => !isFunction(context, name))).toEqual([]);
  });

  it('has a function for every trigger it makes', () => {
    const context = load(untouchable);
    expect(triggerHandlers(everything).filter((name) => !isFunction(context, name))).toEqual([]);
  });

  it('has a function for everything its pages ask', () => {
    const context = load(untouchable);
    expect([...allDoors, ...phoneDoors].filter((name) => !isFunction(context, name))).toEqual([]);
  });

  it('has every page it opens', () => {
    const opened = [...pageNames, 'phone'].map((name) =>
      name.replace(/^./, (letter) => letter.toUpperCase()),
    );
    expect(opened.sort()).toEqual(Object.keys(files.pages));
  });
});

/** Who may call each public function of the pushed files, and from where. Whatever is not here must not be public. */
const doorsByCaller = {
  'Google, when somebody opens the sheet or types': ['onEdit', 'onOpen'],
  'the hourly trigger': ['hourly'],
  'the menu': [
    'closeWeek',
    'previewDigest',
    'setUp',
    'showAdopt',
    'showAudit',
    'showChecks',
    'showExport',
    'showMeeting',
    'showMine',
    'showNotice',
    'showReplies',
    'showReport',
    'showSets',
    'showSettings',
    'spreadDuty',
    'summariseNow',
  ],
  'a page': [...allDoors, ...phoneDoors],
  'a browser that opens a link': ['doGet'],
};

describe('what the pushed files let be called', () => {
  const declared = () =>
    parse(everything, { ecmaVersion: 2019 }).body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    );

  it('is what Google, the menu or a page calls, and nothing else', () => {
    const known = [...new Set(Object.values(doorsByCaller).flat())].sort();
    expect(
      declared()
        .filter((name) => !name.endsWith('_'))
        .sort(),
    ).toEqual(known);
  });

  it('is named for the menu only where the menu has it', () => {
    const items: string[] = [];
    vm.runInContext(
      'onOpen()',
      load(() => recording(items)),
    );
    expect([...new Set(items)].sort()).toEqual(doorsByCaller['the menu']);
  });

  it('leaves out what only a mail server of one’s own needs', () => {
    expect(/lettersRefused|withRefusals|withoutRefused/.exec(everything)?.[0]).toBeUndefined();
  });
});

describe('the script that checks itself', () => {
  it('is one function, which needs no other file and is pushed only when it is asked for', async () => {
    const { SelfCheck = '', ...others } = (await withSelfCheck(files)).scripts ?? {};
    const declared = parse(SelfCheck, { ecmaVersion: 2019 }).body.map((statement) =>
      statement.type === 'FunctionDeclaration' ? statement.id.name : statement.type,
    );
    expect(declared).toEqual(['selfCheck']);
    expect(SelfCheck).not.toMatch(/addOn_/);
    expect(others).toEqual(files.scripts);
    expect(everything).not.toContain('stand-in/conformance');
  });

  it('begins like the other files, so that a later deployment knows it for ours', async () => {
    const { SelfCheck } = (await withSelfCheck(files)).scripts ?? {};
    expect(SelfCheck).toMatch(/^\/\/ Tổng hợp tuần\. /);
  });
});

describe('the manifest', () => {
  it('asks for the five permissions of the design and no more', () => {
    expect(
      files.manifest.oauthScopes
        ?.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))
        .sort(),
    ).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });
});

describe('the pages', () => {
  it('stand alone: nothing is fetched from anywhere', () => {
    expect(Object.keys(files.pages).length).toBeGreaterThan(0);
    for (const html of Object.values(files.pages)) {
      expect(html).not.toMatch(/\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
      expect(html).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//i);
      expect(html).not.toMatch(/\bimport\s*\(|<link\b/i);
    }
  });
});

/** Names given to `newTrigger`, in place or as a constant. */
function triggerHandlers(code: string): string[] {
  return [...code.matchAll(/newTrigger\(([^)]+)\)/g)].map(([, handler]) => {
    const quoted =
      /^["'](\w+)["']$/.exec(handler!) ?? new RegExp(`\\b${handler} = ["'](\\w+)["']`).exec(code);
    return quoted?.[1] ?? handler!;
  });
}
