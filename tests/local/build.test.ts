import vm from 'node:vm';
import { parse } from 'acorn';
import { bundle } from '../../local/build';
import type { ProjectFiles } from '../../local/google/records';
import { serverFunctions } from '../../src/sidebar/server';

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
beforeAll(async () => {
  files = await bundle();
});

/** The script loaded where each service is made by `service`. */
function load(service: (name: string) => unknown): vm.Context {
  const sandbox = {};
  for (const name of SERVICES) {
    Object.defineProperty(sandbox, name, { get: () => service(name), configurable: true, enumerable: true });
  }
  const context = vm.createContext(sandbox);
  vm.runInContext([files.code, ...Object.values(files.scripts ?? {})].join('\n'), context);
  return context;
}

function isFunction(context: vm.Context, name: string): boolean {
  return vm.runInContext(`typeof ${name}`, context) === 'function';
}

const untouchable = (name: string) => {
  throw new Error(`${name} was touched`);
};

/** A service of which everything can be called, and which notes the menu items it is given. */
function recording(items: string[]): unknown {
  const anything: unknown = new Proxy(() => anything, {
    get: (_target, member) => {
      if (member === Symbol.toPrimitive) return () => '';
      return (...args: unknown[]) => {
        if (member === 'addItem') items.push(String(args[1]));
        return anything;
      };
    },
  });
  return anything;
}

describe('the pushed script', () => {
  it('is ES2019, which the parser of Apps Script takes', () => {
    expect(() => parse(files.code, { ecmaVersion: 2019 })).not.toThrow();
  });

  it('touches no service when it is loaded: it only declares', () => {
    expect(() => load(untouchable)).not.toThrow();
    const statements = parse(files.code, { ecmaVersion: 2019 }).body.filter((statement) => {
      const onlyNames =
        statement.type === 'VariableDeclaration' && statement.declarations.every(({ init }) => !init);
      return statement.type !== 'FunctionDeclaration' && !onlyNames;
    });
    expect(statements).toEqual([]);
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
    expect(triggerHandlers(files.code).filter((name) => !isFunction(context, name))).toEqual([]);
  });

  it('has a function for everything its pages ask', () => {
    const context = load(untouchable);
    expect(serverFunctions.filter((name) => !isFunction(context, name))).toEqual([]);
  });

  it('has every page it opens', () => {
    const opened = [...files.code.matchAll(/createHtmlOutputFromFile\("(\w+)"\)/g)].map((match) => match[1]!);
    expect(opened.filter((name) => !(name in files.pages))).toEqual([]);
  });
});

describe('the script that checks itself', () => {
  const script = () => files.scripts?.['SelfCheck'] ?? '';

  it('is ES2019 and one function, which runs nothing when it is loaded', () => {
    const declared = parse(script(), { ecmaVersion: 2019 }).body.map((statement) =>
      statement.type === 'FunctionDeclaration' ? statement.id.name : statement.type,
    );
    expect(declared).toEqual(['selfCheck']);
  });

  it('stays out of the script that every click loads', () => {
    expect(files.code).not.toContain('src/google/selfCheck/');
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
