/**
 * How much of a large test is tried. `npm test` tries a small part with a fixed seed; `npm run soak -- NAME [--seed S]` the
 * same test whole.
 */

/** What can be soaked, and the tests in which it is. */
export const soaks = {
  brokenWorkbooks: 'tests/oracle/brokenWorkbooks',
  faults: 'tests/commands/faults',
  meanwhile: 'tests/commands/meanwhile',
  closeWeek: 'tests/commands/week/closeWeek',
  changeRow: 'tests/commands/rows/changeRow',
  fillGaps: 'tests/commands/week/fillGaps',
  answers: 'tests/doors/answerSizes',
  phone: 'tests/commands/phone/interleaved',
  guessedLinks: 'tests/commands/phone/guessed',
  interrupted: 'tests/commands/schedule/interrupted',
  unfinished: 'tests/commands/schedule/unfinished',
  schedule: 'tests/domain/schedule',
  editMeanwhile: 'tests/commands/edit/editMeanwhile',
  letters: 'tests/digest/render',
  notice: 'tests/notice/everyText',
  clasp: 'tests/clasp/deploy',
  zones: 'tests/commands/week/zones',
  moods: 'tests/commands/moods',
  deadlines: 'tests/domain/deadlines/findDeadlines',
  recurrence: 'tests/domain/deadlines/recurrence',
  anyCell: 'tests/workbook/reading/anyCell',
  fills: 'tests/workbook/entry/fills',
  replies: 'tests/replies/anyText',
} as const;
export type Soak = keyof typeof soaks;

const FIXED_SEED = 20230811;

/** The seed of every large test. */
export const seed = Number(process.env['SOAK_SEED'] ?? FIXED_SEED);

export const isWhole = (name: Soak): boolean => process.env['SOAK'] === name;

/** How often a property is tried, for fast-check. */
export const runsOf = (name: Soak, few: number, whole: number) => ({
  numRuns: isWhole(name) ? whole : few,
  seed,
});

/** All of them, or as many as `few`: one out of each equally long stretch of the list, so that no part of it is left out. */
export function someOf<Each>(name: Soak, all: readonly Each[], few: number): Each[] {
  if (isWhole(name) || all.length <= few) return [...all];
  const drawn = random(seed);
  return Array.from({ length: few }, (_, i) => all[Math.floor(((i + drawn()) * all.length) / few)]!);
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
