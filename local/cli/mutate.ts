import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Runner } from './mutate/crew';
import { instrumented, type Mutant } from './mutate/instrumented';
import type { Answer } from './mutate/runner';
import { themes } from './mutate/themes';

const FOLDERS = ['local/google', 'local/workbook'];

export interface MutationFigures {
  /** In all, those that no case comes by included. */
  mutants: number;
  /** On whose places some case comes by while it runs. */
  covered: Tally;
  /** In tables that are made once, while the stand-in loads; every case is asked about them. */
  atLoad: Tally;
}

export interface Tally {
  tried: number;
  /** Nobody noticed these. */
  survivors: Mutant[];
}

/**
 * Changes the stand-in in every small way Stryker knows, one at a time, and counts the changes that the conformance cases
 * notice, among those on whose lines some case comes by. Throws when a case fails without any change.
 */
export async function mutate(
  root = resolve('.'),
  each = 1,
  tell: (line: string) => void = () => {},
): Promise<MutationFigures> {
  const [{ code, mutants }, suite] = await Promise.all([
    instrumented(root, FOLDERS, 'local/cli/mutate/standIn.ts'),
    themes(root),
  ]);
  const runners = Array.from(
    { length: availableParallelism() },
    () => new Runner(root, { kind: 'start', code, themes: suite, root }),
  );
  try {
    const coverage = await runners[0]!.ask({ kind: 'cover' }, 10 * 60_000);
    if (coverage?.kind !== 'covered') throw new Error('The cases did not end.');
    if (coverage.failing.length) throw new Error(`Fails without any change: ${coverage.failing.join('; ')}`);
    const tries = plan(mutants, coverage).filter((_, i) => i % each === 0);
    tell(`${mutants.length} mutants, ${tries.length} to try`);
    const survivors = new Set<Mutant>();
    const queue = [...tries];
    await Promise.all(
      runners.map(async (runner) => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const order = { kind: 'try', id: next.mutant.id, cases: next.cases } as const;
          const answer = await runner.ask(order, 2 * coverage.milliseconds);
          if (answer?.kind === 'tried' && answer.killedBy === null) survivors.add(next.mutant);
          if (queue.length % 500 === 0) tell(`${queue.length} left`);
        }
      }),
    );
    const tally = (those: Try[]): Tally => ({
      tried: those.length,
      survivors: those.map(({ mutant }) => mutant).filter((mutant) => survivors.has(mutant)),
    });
    return {
      mutants: mutants.length,
      covered: tally(tries.filter(({ isAtLoad }) => !isAtLoad)),
      atLoad: tally(tries.filter(({ isAtLoad }) => isAtLoad)),
    };
  } finally {
    runners.forEach((runner) => runner.end());
  }
}

interface Try {
  mutant: Mutant;
  cases: { name: string; hits: number }[];
  isAtLoad: boolean;
}

/** What can be tried, each with the cases that pass it. */
function plan(mutants: Mutant[], { perCase, ...coverage }: Answer & { kind: 'covered' }): Try[] {
  const atLoad = new Set(coverage.static);
  return mutants.flatMap((mutant) => {
    const all = Object.entries(perCase).map(([name, hits]) => ({ name, hits: hits[mutant.id] ?? 0 }));
    const passing = all.filter(({ hits }) => hits > 0);
    if (atLoad.has(mutant.id)) return [{ mutant, cases: [...passing, ...all], isAtLoad: !passing.length }];
    return passing.length ? [{ mutant, cases: passing, isAtLoad: false }] : [];
  });
}

/** The figures as lines to read: who survived where, and how many did not. */
export function mutationLines({ mutants, covered, atLoad }: MutationFigures): string[] {
  const figure = ({ tried, survivors }: Tally): string => {
    const killed = tried - survivors.length;
    return `${killed} of ${tried} killed (${((100 * killed) / tried).toFixed(1)} %)`;
  };
  return [
    'Survivors the cases come by',
    ...covered.survivors.map(lineOf),
    'Survivors in tables made while loading',
    ...atLoad.survivors.map(lineOf),
    `${mutants} mutants in all`,
    `covered by a case: ${figure(covered)}`,
    `in tables made while loading: ${figure(atLoad)}`,
  ];
}

const lineOf = ({ file, line, kind, replacement }: Mutant): string =>
  `  ${file}:${line}  ${kind} → ${replacement}`;

if (import.meta.filename && process.argv[1] === import.meta.filename) {
  const each = Number(process.argv[2] ?? 1);
  void mutate(undefined, each, (line) => console.error(line)).then((figures) =>
    mutationLines(figures).forEach((line) => console.log(line)),
  );
}
