/** A process that tries mutants one by one, so that whoever hangs can be ended from outside. */
import { Suite } from './suite';
import type { Theme } from './themes';

/** By case, how often it passes each mutant's place. */
type Hits = Record<string, Record<string, number>>;

export type Order =
  | { kind: 'start'; code: string; themes: Theme[]; root: string }
  | { kind: 'cover' }
  /** The cases to run, and how often they may pass the mutant before it counts as running in circles. */
  | { kind: 'try'; id: string; cases: string[]; hitLimit: number };

export type Answer =
  | { kind: 'ready' }
  | { kind: 'covered'; atLoad: string[]; hits: Hits; failing: string[]; milliseconds: number }
  | { kind: 'tried'; killed: boolean; spent: boolean };

const clock = Date.now;
let suite: Suite;

function cover(): Answer {
  const start = clock();
  const hits: Hits = {};
  const failing: string[] = [];
  let atLoad: string[] = [];
  for (const theme of suite.themes) {
    for (const name of theme.names) {
      const mutantCoverage = { static: {}, perTest: {} as Hits };
      const state = { mutantCoverage, currentTestId: '' };
      suite.load(state);
      atLoad = Object.keys(mutantCoverage.static);
      state.currentTestId = name;
      if (suite.notices(theme, [name])) failing.push(name);
      hits[name] = mutantCoverage.perTest[name] ?? {};
    }
  }
  return { kind: 'covered', atLoad, hits, failing, milliseconds: clock() - start };
}

function tryMutant(id: string, cases: Set<string>, hitLimit: number): Answer {
  const answer = { kind: 'tried', killed: true, spent: false } as const;
  try {
    suite.load({ activeMutant: id, hitCount: 0, hitLimit });
    for (const theme of suite.themes) {
      const names = theme.names.filter((name) => cases.has(name));
      if (names.length && suite.notices(theme, names)) return answer;
    }
    return { ...answer, killed: false };
  } catch (error) {
    // The engine is not ours to load anew: after it broke, this process is no good.
    return { ...answer, spent: /unreachable|memory access|recursive use/.test(String(error)) };
  } finally {
    Date.now = clock;
    delete process.env['TZ'];
  }
}

process.on('message', (order: Order) => {
  const answer = (message: Answer): boolean => process.send!(message);
  if (order.kind === 'start') {
    suite = new Suite(order.code, order.themes, order.root);
    answer({ kind: 'ready' });
  } else if (order.kind === 'cover') answer(cover());
  else answer(tryMutant(order.id, new Set(order.cases), order.hitLimit));
});
