import { join } from 'node:path';
import { createRequire } from 'node:module';
import * as vm from 'node:vm';
import { expect } from 'expect';
import { configureGlobal } from 'fast-check';
import * as circus from 'jest-circus';
import { switches, type Switches } from '../instrumented';
import type { Suite } from './suites';

interface TestResult {
  /** Of the processor, so that it is about the same however busy the machine is. */
  milliseconds: number;
  /** The message of its first error; null when it passed. */
  failure: string | null;
}

/** Milliseconds, as in jest.config.js. */
const TEST_TIMEOUT = 60_000;

type State = ReturnType<typeof circus.getState>;
type TestEntry = State['rootDescribeBlock']['tests'][number];

// Test files find these in the global scope.
Object.assign(globalThis, {
  describe: circus.describe,
  it: circus.it,
  test: circus.test,
  beforeAll: circus.beforeAll,
  beforeEach: circus.beforeEach,
  afterAll: circus.afterAll,
  afterEach: circus.afterEach,
  expect,
});

// Nobody reads where an error came from, and finding it out takes longer than most tests.
Error.stackTraceLimit = 0;
process.setSourceMapsEnabled(false);

// One failure is enough to know: what comes after it is not run, and no smaller example is looked for. A property tries
// the same values for every mutant.
configureGlobal({ seed: 1, endOnFailure: true });
circus.addEventHandler((event: { name: string; test?: TestEntry }, state: State) => {
  if (event.name === 'test_done' && event.test?.errors.length)
    for (const test of testsOf(state)) if (test.status !== 'done') test.mode = 'skip';
});

/** Runs tests of a suite in jest's own circus, in this process. */
export class TestRun {
  readonly #module: vm.Script;
  readonly #require: (name: string) => unknown;

  constructor(
    readonly suite: Suite,
    private readonly root: string,
  ) {
    this.#module = new vm.Script(`(function (module, exports, require, __filename) {${suite.code}\n})`);
    const require = createRequire(`${root}/package.json`);
    this.#require = (name) => (/^(node:)?vm$/.test(name) ? sharingSwitches : (require(name) as unknown));
    Object.assign(globalThis, { __pushed__: suite.pushed });
  }

  /**
   * Loads a test file and all it imports anew, so that constants are made under the switches too and nothing an earlier
   * mutant left is there; gives the names of its tests.
   */
  load(file: string, state: Switches): string[] {
    switches.__stryker__ = state;
    circus.resetState();
    circus.getState().testTimeout = TEST_TIMEOUT;
    const module = { exports: {} as Record<string, () => void> };
    (this.#module.runInThisContext() as (...args: unknown[]) => void)(
      module,
      module.exports,
      this.#require,
      join(this.root, file),
    );
    module.exports[file]!();
    return testsOf(circus.getState()).map(nameOf);
  }

  /** Runs tests of the file loaded last, by their place among its tests, up to the first that fails. */
  async run(places: number[]): Promise<TestResult> {
    const tests = testsOf(circus.getState());
    const chosen = new Set(places);
    tests.forEach((test, i) => {
      if (!chosen.has(i)) test.mode = 'skip';
    });
    const start = process.cpuUsage();
    await circus.run();
    const { user, system } = process.cpuUsage(start);
    const failed = tests.find(({ errors }) => errors.length > 0);
    return {
      milliseconds: (user + system) / 1000,
      failure: failed ? `${nameOf(failed)}: ${messageOf(failed.errors[0])}` : null,
    };
  }
}

/** Node's `vm`, in whose new worlds the mutated lines find the same switches. */
const sharingSwitches: typeof vm = {
  ...vm,
  createContext: ((sandbox: vm.Context = {}, options?: vm.CreateContextOptions) =>
    vm.createContext(
      Object.assign(sandbox, { __stryker__: switches.__stryker__ }),
      options,
    )) as typeof vm.createContext,
};

function testsOf({ rootDescribeBlock }: State): TestEntry[] {
  const inside = (block: State['rootDescribeBlock']): TestEntry[] =>
    block.children.flatMap((child) => (child.type === 'test' ? [child] : inside(child)));
  return inside(rootDescribeBlock);
}

function nameOf({ name, parent }: TestEntry): string {
  const names = [name];
  for (let block = parent as State['rootDescribeBlock'] | undefined; block?.parent; block = block.parent)
    names.unshift(block.name);
  return names.join(' ');
}

function messageOf(error: unknown): string {
  const [thrown] = Array.isArray(error) ? (error as unknown[]) : [error];
  return String((thrown as Error | null)?.message ?? thrown).split('\n')[0]!;
}
