/** A process that tries mutants one by one, so that whoever hangs can be ended from outside. */
import type { Switches } from '../instrumented';
import type { Suite } from './suites';
import { TestRun } from './testRun';

export type Order =
  | { kind: 'start'; suite: Suite; root: string; mutants: string[] }
  | { kind: 'list'; file: string }
  | { kind: 'cover'; file: string; place: number }
  /** Tests of one file, by their place in it. */
  | { kind: 'try'; id: string; hitLimit: number; file: string; places: number[] };

/** How often each mutant's place was passed, by id. */
export type Hits = Record<string, number>;

export type Answer =
  | { kind: 'ready' }
  | { kind: 'listed'; names: string[]; atLoad: Hits }
  | { kind: 'covered'; hits: Hits; milliseconds: number; failure: string | null }
  | { kind: 'tried'; outcome: 'killed' | 'survived' | 'timeout' };

let run: TestRun;
let wanted: Set<string>;

async function answerTo(order: Order): Promise<Answer> {
  switch (order.kind) {
    case 'start':
      run = new TestRun(order.suite, order.root);
      wanted = new Set(order.mutants);
      return { kind: 'ready' };
    case 'list': {
      const mutantCoverage = { static: {}, perTest: {} };
      const names = run.load(order.file, { mutantCoverage });
      return { kind: 'listed', names, atLoad: ofWanted(mutantCoverage.static) };
    }
    case 'cover': {
      const mutantCoverage = { static: {}, perTest: {} as Record<string, Hits> };
      const state: Switches = { mutantCoverage };
      run.load(order.file, state);
      state.currentTestId = 'this';
      const result = await run.run([order.place]);
      return { kind: 'covered', ...result, hits: ofWanted(mutantCoverage.perTest['this'] ?? {}) };
    }
    case 'try':
      return { kind: 'tried', outcome: await outcomeOf(order) };
  }
}

const ofWanted = (hits: Hits): Hits =>
  Object.fromEntries(Object.entries(hits).filter(([id]) => wanted.has(id)));

async function outcomeOf({ id, hitLimit, file, places }: Order & { kind: 'try' }) {
  const state: Switches = { activeMutant: id, hitCount: 0, hitLimit };
  const isNoticed = await notices(file, places, state);
  if (state.hitCount! > hitLimit) return 'timeout';
  return isNoticed ? 'killed' : 'survived';
}

async function notices(file: string, places: number[], state: Switches): Promise<boolean> {
  try {
    run.load(file, state);
  } catch {
    return true;
  }
  return (await run.run(places)).failure !== null;
}

process.on('message', (order: Order) => {
  void answerTo(order).then((answer) => process.send!(answer));
});
