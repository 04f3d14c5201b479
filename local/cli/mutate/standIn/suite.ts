import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { Script } from 'node:vm';
import { switches, type Switches } from '../instrumented';
import type * as standIn from 'stand-in';
import { loadModule, type Theme } from './themes';

/** 10:00 on Monday 23/11/2026 in Vietnam. */
const NOW = Date.UTC(2026, 10, 23, 3);

/** The cases in the instrumented stand-in, one at a time, with any mutant switched on. */
export class Suite {
  readonly #module: Script;
  #loaded!: typeof standIn;
  readonly #modules = new Map<string, Checks>();

  constructor(
    code: string,
    readonly themes: Theme[],
    readonly root: string,
  ) {
    this.#module = new Script(`(function (module, exports, require, __filename) {${code}\n})`);
  }

  /** Loads the stand-in anew, so that nothing an earlier mutant remembered is left. */
  load(state: Switches): void {
    switches.__stryker__ = state;
    const module = { exports: {} };
    const file = `${this.root}/stand-in/src/index.cjs`;
    (this.#module.runInThisContext() as (...args: unknown[]) => void)(
      module,
      module.exports,
      createRequire(file),
      file,
    );
    this.#loaded = module.exports as typeof standIn;
  }

  /** Whether something of a theme does not give what it should. */
  notices(theme: Theme, names: string[]): boolean {
    if ('script' in theme) {
      const results = this.#run(theme.script, names);
      return names.some((name, i) => !isDeepStrictEqual(results[i], theme.expected[name]));
    }
    const { check } = this.#checks(theme.module);
    return names.some((name) => {
      const result: unknown = JSON.parse(JSON.stringify(check(name, this.#loaded)));
      return !isDeepStrictEqual(result, theme.expected[name]);
    });
  }

  /** Cases run in one workbook, as on Google. */
  #run(script: string, names: string[]): unknown[] {
    const { Project, ironCalc, emptyWorkbook } = this.#loaded;
    const project = new Project({
      files: { code: script, pages: {}, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } },
      workbook: emptyWorkbook({ title: 'Tự kiểm tra' }),
      user: 'thu.ky@example.com',
      now: NOW,
      evaluator: ironCalc(),
    });
    return project.run('runCases', [names]) as unknown[];
  }

  #checks(module: string): Checks {
    const known = this.#modules.get(module) ?? (loadModule(module) as Checks);
    this.#modules.set(module, known);
    return known;
  }
}

interface Checks {
  check(name: string, module: typeof standIn): unknown;
}
