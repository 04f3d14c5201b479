import { join } from 'node:path';
import { crewOf, Runner } from '../crew';
import { changeLine, type Mutant } from '../instrumented';
import type { Answer, Hits, Order } from './runner';
import type { Suite } from './suites';

export type Outcome = 'killed' | 'timeout' | 'survived' | 'notReached';

interface Trials {
  outcomes: Map<Mutant, Outcome>;
  /** Tests that took longer without any change than a mutant is worth. */
  leftOut: string[];
}

/** A test that takes longer than this without any change (milliseconds of the processor) is not run for mutants. */
const MOST_FOR_A_TEST = 15_000;

/** Milliseconds of the clock to load a file or run its tests, beside what the tests take: others use the machine too. */
const PATIENCE = 120_000;
const BUSY = 10;

/**
 * A mutant that so long a part of its tests (milliseconds of the processor), the quickest first, did not notice counts as
 * survived. Only what is passed by nearly all tests gets there, such as tables that are made while loading.
 */
const MOST_FOR_A_MUTANT = 20_000;

/** A mutant that is passed so many times as often as its place was before runs in circles. */
const CIRCLES = 100;

/**
 * Runs each test without any change to learn which mutants it comes by, then for each mutant the tests that do, up to the
 * first that fails. What works while a module is loaded is tried by all tests of the files that load it.
 */
export async function tryMutants(
  root: string,
  suite: Suite,
  mutants: Mutant[],
  tell: (line: string) => void,
): Promise<Trials> {
  const start: Order = { kind: 'start', suite, root, mutants: mutants.map(({ id }) => id) };
  const module = join(import.meta.dirname, 'runner.ts');
  const runners = crewOf(() => new Runner<Order, Answer>(module, root, start, suite.pushed ? 100 : 5_000));
  try {
    const files: CoveredFile[] = [];
    await shareOut(runners, suite.files, async (runner, file) => {
      files.push(await coverageOf(runner, file));
      tell(`${file} tried without any change`);
    });
    const failing = files.flatMap(({ failures }) => failures);
    if (failing.length) throw new Error(`Fails without any change: ${failing.join('; ')}`);
    tell(`${files.reduce((sum, { tests }) => sum + tests.length, 0)} tests`);
    const outcomes = new Map<Mutant, Outcome>();
    await shareOut(runners, mutants, async (runner, mutant) => {
      const outcome = await outcomeOf(runner, mutant, files);
      outcomes.set(mutant, outcome);
      // A run that is ended early has told what it found.
      if (outcome === 'survived') tell(`survived: ${changeLine(mutant)}`);
      if (outcomes.size % 100 === 0) tell(`${outcomes.size} of ${mutants.length} tried`);
    });
    return { outcomes, leftOut: files.flatMap(({ leftOut }) => leftOut) };
  } finally {
    runners.forEach((runner) => runner.end());
  }
}

async function shareOut<Item>(
  runners: Runner<Order, Answer>[],
  items: Item[],
  work: (runner: Runner<Order, Answer>, item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    runners.map(async (runner) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(runner, next);
    }),
  );
}

interface CoveredFile {
  file: string;
  /** What was passed before any test ran. */
  atLoad: Hits;
  tests: { place: number; hits: Hits; milliseconds: number }[];
  failures: string[];
  leftOut: string[];
}

async function coverageOf(runner: Runner<Order, Answer>, file: string): Promise<CoveredFile> {
  const listed = await runner.insist({ kind: 'list', file }, 5 * PATIENCE);
  if (listed?.kind !== 'listed') throw new Error(`${file} cannot be loaded`);
  const covered: CoveredFile = { file, atLoad: listed.atLoad, tests: [], failures: [], leftOut: [] };
  for (const [place, name] of listed.names.entries()) {
    const answer = await runner.ask({ kind: 'cover', file, place }, PATIENCE + BUSY * MOST_FOR_A_TEST);
    if (answer?.kind !== 'covered' || answer.milliseconds > MOST_FOR_A_TEST)
      covered.leftOut.push(`${file} ${name}`);
    else if (answer.failure !== null) covered.failures.push(`${file} ${answer.failure}`);
    else covered.tests.push({ place, hits: answer.hits, milliseconds: answer.milliseconds });
  }
  return covered;
}

async function outcomeOf(
  runner: Runner<Order, Answer>,
  mutant: Mutant,
  files: CoveredFile[],
): Promise<Outcome> {
  const trials = trialsOf(mutant, files);
  let spent = 0;
  for (const { file, places, passes, milliseconds } of trials) {
    if (spent > MOST_FOR_A_MUTANT) break;
    spent += milliseconds;
    const hitLimit = CIRCLES * passes + 10_000;
    const order: Order = { kind: 'try', id: mutant.id, hitLimit, file, places };
    const answer = await runner.insist(order, PATIENCE + BUSY * milliseconds);
    const outcome = answer?.kind === 'tried' ? answer.outcome : 'timeout';
    if (outcome !== 'survived') return outcome;
  }
  return trials.length ? 'survived' : 'notReached';
}

/** The tests of one file that come by a mutant. */
interface Trial {
  file: string;
  places: number[];
  /** Without any change, of the processor. */
  milliseconds: number;
  passes: number;
}

/** The tests of the file that mirrors the mutant's source first, then those of the quickest files. */
function trialsOf({ id, file: source }: Mutant, files: CoveredFile[]): Trial[] {
  const mirror = source.replace(/^src\//, 'tests/').replace(/\.tsx?$/, '.test.');
  const trials = files.map(({ file, atLoad, tests }): Trial => {
    const passing = atLoad[id] ? tests : tests.filter(({ hits }) => hits[id]);
    return {
      file,
      places: passing.map(({ place }) => place),
      milliseconds: passing.reduce((sum, test) => sum + test.milliseconds, 0),
      passes: passing.reduce((sum, { hits }) => sum + (hits[id] ?? 0), atLoad[id] ?? 0),
    };
  });
  const rank = ({ file, milliseconds }: Trial): number => (file.startsWith(mirror) ? -1 : milliseconds);
  return trials.filter(({ places }) => places.length > 0).sort((a, b) => rank(a) - rank(b));
}
