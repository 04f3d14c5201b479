import { join, resolve } from 'node:path';
import { changeLine, instrument, withOnly, type Mutant } from '../instrumented';
import { equivalentAmong, type Equivalent } from './equivalent';
import { ROOMS, roomOf, sampleOf, type Room } from './sample';
import { commandTests, pureTests } from './suites';
import { tryMutants, type Outcome } from './trials';

/** What tests of commands may notice too. */
const throughCommands = new Set<Room>(['answers', 'commands']);

export interface RulesAsked {
  root?: string;
  rooms?: Room[];
  /** Only files whose paths begin with one of these. */
  paths?: string[];
  /** Only tests whose paths begin with one of these. */
  tests?: string[];
  /** How many mutants to try; all, if not given. */
  sample?: number;
  /** Draws the sample. */
  seed?: string;
  tell: (line: string) => void;
}

export interface RulesFigures {
  seed: string;
  rooms: RoomFigures[];
  survivors: Survivor[];
  /** Tests that took too long to be run for mutants. */
  leftOut: string[];
  /** Entries of the list of equivalent mutants that a test noticed after all. */
  noticed: Equivalent[];
}

export interface RoomFigures {
  room: Room;
  /** In all. */
  mutants: number;
  /** In the sample, without the equivalent ones. */
  tried: number;
  killed: number;
  timeouts: number;
  /** Those that no test comes by are among them. */
  survived: number;
  notReached: number;
  equivalent: number;
}

export interface Survivor extends Mutant {
  reached: boolean;
}

/**
 * Changes the rules in every small way Stryker knows, one change at a time, and counts the changes that tests notice:
 * those of the rooms whose tests need nothing that is pushed; for `answers` and `commands` also those in `tests/commands`, which run
 * what is pushed. Throws when a test fails without any change.
 */
export async function mutateRules({
  root = resolve('.'),
  rooms = [...ROOMS],
  paths = [''],
  tests = [''],
  sample = Infinity,
  seed = '1',
  tell,
}: RulesAsked): Promise<RulesFigures> {
  const folders = rooms.map((room) => join('src', room));
  const all = await instrument(root, folders);
  const mutants = all.mutants.filter(({ file }) => paths.some((path) => file.startsWith(path)));
  const chosen = sampleOf(mutants, sample, seed);
  const equivalent = await equivalentAmong(root, chosen);
  const sources = withOnly(chosen, all);
  tell(`${mutants.length} mutants, ${chosen.length} to try`);

  const pure = await tryMutants(root, await pureTests(root, sources, tests), chosen, tell);
  const { outcomes, leftOut } = pure;
  const inCommands = chosen.filter(
    (mutant) => throughCommands.has(roomOf(mutant)) && !isNoticed(outcomes.get(mutant)!),
  );
  if (inCommands.length) {
    const pushed = await tryMutants(root, await commandTests(root, sources, tests), inCommands, tell);
    leftOut.push(...pushed.leftOut);
    for (const [mutant, outcome] of pushed.outcomes)
      if (outcome !== 'notReached') outcomes.set(mutant, outcome);
  }

  const counted = chosen.filter((mutant) => !equivalent.has(mutant));
  return {
    seed,
    rooms: rooms.map((room) => {
      const tried = counted.filter((mutant) => roomOf(mutant) === room);
      const count = (...those: Outcome[]): number =>
        tried.filter((mutant) => those.includes(outcomes.get(mutant)!)).length;
      return {
        room,
        mutants: mutants.filter((mutant) => roomOf(mutant) === room).length,
        tried: tried.length,
        killed: count('killed'),
        timeouts: count('timeout'),
        survived: count('survived', 'notReached'),
        notReached: count('notReached'),
        equivalent: chosen.filter((mutant) => roomOf(mutant) === room).length - tried.length,
      };
    }),
    survivors: counted
      .filter((mutant) => !isNoticed(outcomes.get(mutant)!))
      .map((mutant) => ({ ...mutant, reached: outcomes.get(mutant) === 'survived' })),
    leftOut,
    noticed: [...equivalent].flatMap(([mutant, entry]) => (isNoticed(outcomes.get(mutant)!) ? [entry] : [])),
  };
}

const isNoticed = (outcome: Outcome): boolean => outcome === 'killed' || outcome === 'timeout';

/** The figures as lines to read: who survived where, then the rooms. */
export function rulesLines({ seed, rooms, survivors, leftOut, noticed }: RulesFigures): string[] {
  return [
    ...survivors.map(
      (survivor) => `${changeLine(survivor)}${survivor.reached ? '' : '  (no test comes by)'}`,
    ),
    ...leftOut.map((test) => `too slow to be run: ${test}`),
    ...noticed.map(({ file, line, reason }) => `not equivalent: ${file} "${line}" (${reason})`),
    `seed ${seed}`,
    ...rooms.map(roomLine),
  ];
}

function roomLine({ room, mutants, ...figures }: RoomFigures): string {
  const { tried, killed, timeouts, survived, notReached, equivalent } = figures;
  const score = tried ? `${((100 * (killed + timeouts)) / tried).toFixed(1)} %` : 'nothing tried';
  return (
    `${room}: ${score}; of ${mutants} mutants ${tried} tried, ${killed} killed, ${timeouts} timed out, ` +
    `${survived} survived (${notReached} not reached), ${equivalent} equivalent`
  );
}
