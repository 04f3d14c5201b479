import { join, resolve } from 'node:path';
import { crewOf, Runner } from '../crew';
import { instrumented, type Mutant } from '../instrumented';
import type { Answer, Order } from './runner';
import { promises, themes } from './themes';

const FOLDERS = ['stand-in/src/google', 'stand-in/src/workbook'];

export interface MutationFigures {
  /** In all, those that no case comes by included. */
  mutants: number;
  /** On whose places some case comes by while it runs. */
  covered: Tally;
  /** In tables that are made once, while the stand-in loads; every case is asked about them, if asked for. */
  tables: Tally;
}

export interface Tally {
  tried: number;
  /** Nobody noticed these. */
  survivors: Mutant[];
}

interface Asked {
  root?: string;
  /** 10: only every tenth mutant. */
  every?: number;
  /** The mutants in tables too; they take as long again. */
  tables?: boolean;
  tell: (line: string) => void;
}

/**
 * Changes the stand-in in every small way Stryker knows, one at a time, and counts the changes that the conformance cases
 * and the stand-in's other promises notice, among those on whose lines some of them come by. Throws when one fails without
 * any change.
 */
export async function mutateStandIn({
  root = resolve('.'),
  every = 1,
  tables = false,
  tell,
}: Asked): Promise<MutationFigures> {
  const [{ code, mutants }, cases, checks] = await Promise.all([
    instrumented(root, FOLDERS, 'stand-in/src/index.ts'),
    themes(root),
    promises(root),
  ]);
  const start: Order = { kind: 'start', code, themes: [checks, ...cases], root };
  const runner = join(root, 'local/cli/mutate/standIn/runner.ts');
  const runners = crewOf(() => new Runner<Order, Answer>(runner, root, start));
  try {
    const coverage = await runners[0]!.ask({ kind: 'cover' }, 10 * 60_000);
    if (coverage?.kind !== 'covered') throw new Error('The cases did not end.');
    if (coverage.failing.length) throw new Error(`Fails without any change: ${coverage.failing.join('; ')}`);
    const planned = plan(mutants, coverage).filter((_, i) => i % every === 0);
    const tries = planned.filter(({ isInTable }) => tables || !isInTable);
    tell(`${mutants.length} mutants, ${tries.length} to try`);
    const survivors = new Set<Mutant>();
    const queue = [...tries];
    await Promise.all(
      runners.map(async (runner) => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const { mutant, names, hitLimit } = next;
          const order = { kind: 'try', id: mutant.id, cases: names, hitLimit } as const;
          // Whoever gives no answer may only have been kept waiting by others on the machine.
          const answer =
            (await runner.ask(order, coverage.milliseconds / 2)) ??
            (await runner.ask(order, coverage.milliseconds));
          if (answer?.kind === 'tried' && !answer.killed) survivors.add(mutant);
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
      covered: tally(tries.filter(({ isInTable }) => !isInTable)),
      tables: tally(tries.filter(({ isInTable }) => isInTable)),
    };
  } finally {
    runners.forEach((runner) => runner.end());
  }
}

interface Try {
  mutant: Mutant;
  names: string[];
  hitLimit: number;
  isInTable: boolean;
}

/** A mutant that is passed so many times as often as its place was before runs in circles. */
const CIRCLES = 100;

/** What can be tried, each with the cases that pass it, or with all where it works while the stand-in loads. */
function plan(mutants: Mutant[], { hits, ...coverage }: Answer & { kind: 'covered' }): Try[] {
  const atLoad = new Set(coverage.atLoad);
  const all = Object.keys(hits);
  return mutants.flatMap((mutant) => {
    const passing = all.filter((name) => hits[name]?.[mutant.id]);
    const names = atLoad.has(mutant.id) ? all : passing;
    const passed = passing.reduce((sum, name) => sum + (hits[name]?.[mutant.id] ?? 0), 0);
    const hitLimit = CIRCLES * passed + 10_000;
    return names.length ? [{ mutant, names, hitLimit, isInTable: passing.length === 0 }] : [];
  });
}

/** The figures as lines to read: who survived where, and how many did not. */
export function mutationLines({ mutants, covered, tables }: MutationFigures): string[] {
  const figure = ({ tried, survivors }: Tally): string => {
    const killed = tried - survivors.length;
    return tried ? `${killed} of ${tried} killed (${((100 * killed) / tried).toFixed(1)} %)` : 'not tried';
  };
  return [
    'Survivors the cases come by',
    ...covered.survivors.map(lineOf),
    'Survivors in tables made while loading',
    ...tables.survivors.map(lineOf),
    `${mutants} mutants in all`,
    `covered by a case: ${figure(covered)}`,
    `in tables made while loading: ${figure(tables)}`,
  ];
}

const lineOf = ({ file, line, kind, replacement }: Mutant): string =>
  `  ${file}:${line}  ${kind} → ${replacement}`;
