import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type * as standIn from './standIn';
import type { Theme } from './themes';

/** How Stryker's switches are told what to do: one object that every mutated line looks at. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const switches = globalThis as { __stryker__?: Switches };

/** 10:00 on Monday 23/11/2026 in Vietnam. */
const NOW = Date.UTC(2026, 10, 23, 3);

/** The cases in the instrumented stand-in, one at a time, with any mutant switched on. */
export class Suite {
  readonly #module: Script;
  readonly #themeOf = new Map<string, Theme>();
  #loaded!: typeof standIn;

  constructor(
    code: string,
    themes: Theme[],
    readonly root: string,
  ) {
    this.#module = new Script(`(function (module, exports, require, __filename) {${code}\n})`);
    for (const theme of themes) for (const name of theme.names) this.#themeOf.set(name, theme);
  }

  get names(): string[] {
    return [...this.#themeOf.keys()];
  }

  /** Loads the stand-in anew, so that nothing an earlier mutant remembered is left. */
  load(state: Switches): void {
    switches.__stryker__ = state;
    const module = { exports: {} };
    const file = `${this.root}/local/cli/mutate/standIn.cjs`;
    (this.#module.runInThisContext() as (...args: unknown[]) => void)(
      module,
      module.exports,
      createRequire(file),
      file,
    );
    this.#loaded = module.exports as typeof standIn;
  }

  /** What the case gives in the stand-in as loaded. */
  run(name: string): unknown {
    const { Project, ironCalc, emptyWorkbook } = this.#loaded;
    const project = new Project({
      files: { code: this.#themeOf.get(name)!.script, pages: {}, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } },
      workbook: emptyWorkbook({ title: 'Tự kiểm tra' }),
      user: 'thu.ky@example.com',
      now: NOW,
      evaluator: ironCalc(),
    });
    return project.run('runCase', [name]);
  }

  expected(name: string): unknown {
    return this.#themeOf.get(name)!.expected[name];
  }
}
