import { createContext, runInContext, Script } from 'node:vm';
import { functionScript } from './compile';

/** The JavaScript world one execution of the script lives in; nothing of it survives to the next. */
export interface Realm {
  global: Record<string, unknown>;
  Date: DateConstructor;
  Error: ErrorConstructor;
  /** A plain copy of JSON data, made of the realm's own arrays and objects. */
  copyIn(data: unknown): unknown;
  /** Runs work of the script to its end; where it gives a promise, what that comes to. */
  finish(work: () => unknown): unknown;
}

/** The script's Date: the realm's own, but its present moment is the project's clock. */
const CLOCKED_DATE = `
(now) => {
  const Real = Date;
  const Clocked = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
    apply: () => new Clocked().toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  Real.prototype.constructor = Clocked;
  globalThis.Date = Clocked;
}`;

/** A stack tells where in the script, and nothing of this machine. */
const OWN_STACK = `
(files) => Object.defineProperty(Error, 'prepareStackTrace', {
  value: (error, frames) =>
    [String(error), ...frames.filter((frame) => files.includes(frame.getFileName()))].join('\\n    at '),
})`;

/** What a script makes by `new Function` is its own code too: see `functionScript`. */
const OWN_FUNCTION = `
(compiled) => {
  const Real = Function;
  const make = (target, parts) => compiled(parts.map(String), () => Real(...parts));
  const Own = new Proxy(Real, { construct: make, apply: (target, self, parts) => make(target, parts) });
  Real.prototype.constructor = Own;
  globalThis.Function = Own;
}`;

type FunctionMaker = (parts: string[], requireValid: () => void) => unknown;

/** What waits for a promise is done when this script ends: that is when the realm empties its own queue. */
const FINISH = new Script(`{
  const { work, settle } = __execution__;
  const result = work();
  if (result instanceof Promise) result.then((value) => settle({ value }), (error) => settle({ error }));
  else settle({ value: result });
}`);

type Outcome = { value: unknown } | { error: unknown };

/**
 * `now` tells the script's time; `requireGoingOn` throws when the run was ended: see `uncatchable`. Work that computes
 * for longer than `patience` (milliseconds of this machine) is cut off: see `wasCutOff`. Stacks show the script's own files.
 */
export function newRealm(
  now: () => number,
  requireGoingOn: () => void,
  patience: number,
  scriptNames: string[],
): Realm {
  const global = createContext(
    {},
    { codeGeneration: { strings: true, wasm: false }, microtaskMode: 'afterEvaluate' },
  ) as Record<string, unknown>;
  (runInContext(CLOCKED_DATE, global) as (now: () => number) => void)(now);
  (runInContext(OWN_STACK, global) as (files: string[]) => void)(scriptNames);
  (runInContext(OWN_FUNCTION, global) as (compiled: FunctionMaker) => void)((parts, requireValid) =>
    functionScript(parts, requireValid).runInContext(global),
  );
  // Apps Script has no WebAssembly and no shared memory.
  runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;',
    global,
  );
  hide(global, '__requireGoingOn__', requireGoingOn);
  return {
    global,
    Date: runInContext('Date', global) as DateConstructor,
    Error: runInContext('Error', global) as ErrorConstructor,
    copyIn: (data) =>
      data === undefined
        ? undefined
        : ((runInContext('JSON.parse', global) as typeof JSON.parse)(JSON.stringify(data)) as unknown),
    finish: (work) => {
      let outcome: Outcome = { value: undefined };
      hide(global, '__execution__', { work, settle: (how: Outcome) => (outcome = how) });
      FINISH.runInContext(global, { timeout: patience });
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
  };
}

const hide = (global: object, name: string, value: unknown): unknown =>
  Object.defineProperty(global, name, { value, enumerable: false, configurable: true });

/** Whether an error is that of work which did not end by itself. */
export const wasCutOff = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Loads the scripts into the realm, each with as much patience, and gives the names they declared at their top level. */
export function load(scripts: Script[], realm: Realm, patience: number): Set<string> {
  const before = new Set(Object.keys(realm.global));
  for (const script of scripts) script.runInContext(realm.global, { timeout: patience });
  return new Set(Object.keys(realm.global).filter((name) => !before.has(name)));
}

/** Runs something while local times of Date are those of the script's zone, as on Google. */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
