/** A process that tries mutants one by one, so that whoever hangs can be ended from outside. */
import { isDeepStrictEqual } from 'node:util';
import { Suite } from './suite';
import type { Theme } from './themes';

export type Order =
  | { kind: 'start'; code: string; themes: Theme[]; root: string }
  | { kind: 'cover' }
  | { kind: 'try'; id: string; cases: { name: string; hits: number }[] };

export type Answer =
  | { kind: 'ready' }
  /** By case, how often each mutant's place was passed; `static` while loading. */
  | {
      kind: 'covered';
      static: string[];
      perCase: Record<string, Record<string, number>>;
      milliseconds: number;
      failing: string[];
    }
  /** The case that noticed, null when none did. A process that is no longer clean asks to be replaced. */
  | { kind: 'tried'; id: string; killedBy: string | null; spent: boolean };

const clock = Date.now;
let suite: Suite;

function cover(): Answer {
  const failing: string[] = [];
  const perCase: Record<string, Record<string, number>> = {};
  const start = clock();
  let atLoad: string[] = [];
  for (const name of suite.names) {
    const coverage = { static: {}, perTest: {} as Record<string, Record<string, number>> };
    const state = { mutantCoverage: coverage, currentTestId: '' };
    suite.load(state);
    atLoad = Object.keys(coverage.static);
    state.currentTestId = name;
    if (!isDeepStrictEqual(suite.run(name), suite.expected(name))) failing.push(name);
    perCase[name] = coverage.perTest[name] ?? {};
  }
  return { kind: 'covered', static: atLoad, perCase, milliseconds: clock() - start, failing };
}

/** A mutant is passed at most a hundred times as often as the line it changes; then it runs in circles. */
const CIRCLES = 100;

function tryMutant(id: string, cases: { name: string; hits: number }[]): Answer {
  const state = { activeMutant: id, hitCount: 0, hitLimit: 1e6 };
  let killedBy: string | null = null;
  let spent = false;
  try {
    suite.load(state);
    for (const { name, hits } of cases) {
      Object.assign(state, { hitCount: 0, hitLimit: hits * CIRCLES + 10_000 });
      const result = safely(() => suite.run(name));
      if (isDeepStrictEqual(result, suite.expected(name))) continue;
      killedBy = name;
      // The engine is not ours to load anew: after it broke, this process is no good.
      spent = /unreachable|memory access|recursive use/.test(JSON.stringify(result));
      break;
    }
  } catch {
    killedBy = 'loading';
  }
  Date.now = clock;
  delete process.env['TZ'];
  return { kind: 'tried', id, killedBy, spent };
}

function safely(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return { thrown: String(error) };
  }
}

process.on('message', (order: Order) => {
  const answer = (message: Answer): boolean => process.send!(message);
  if (order.kind === 'start') {
    suite = new Suite(order.code, order.themes, order.root);
    answer({ kind: 'ready' });
  } else if (order.kind === 'cover') answer(cover());
  else answer(tryMutant(order.id, order.cases));
});
