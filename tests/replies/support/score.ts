import { folded } from '../../../src/domain/text';
import type { Replies, Update } from '../../../src/replies/readReplies';
import type { Answer, Expected } from './corpus';

/** Right ones of proposed and of expected ones. */
interface Tally {
  right: number;
  proposed: number;
  expected: number;
}

export interface Score {
  duty: Tally;
  state: Tally;
  /** Where the answer has one or the reader gives one. */
  progress: Tally;
  days: Tally;
  fields: Tally;
  sender: Tally;
  updates: number;
  /** Updates right in duty, state, progress and days. */
  right: number;
  rightDoubted: number;
  undoubted: number;
  wrongUndoubted: number;
  /** One line for each difference. */
  differences: string[];
}

const tally = (): Tally => ({ right: 0, proposed: 0, expected: 0 });

export const emptyScore = (): Score => ({
  duty: tally(),
  state: tally(),
  progress: tally(),
  days: tally(),
  fields: tally(),
  sender: tally(),
  updates: 0,
  right: 0,
  rightDoubted: 0,
  undoubted: 0,
  wrongUndoubted: 0,
  differences: [],
});

export const f1 = ({ right, proposed, expected }: Tally): number =>
  proposed + expected === 0 ? 1 : (2 * right) / (proposed + expected);

/** Of what is given by the answer or the reader, how much is the same. */
export const share = ({ right, proposed, expected }: Tally): number =>
  proposed + expected - right === 0 ? 1 : right / (proposed + expected - right);

const days = ['doneOn', 'ticks', 'extension'] as const;
const texts = ['difficulty', 'request', 'result', 'proof'] as const;

/** Adds what one text scores. */
export function scoreInto(score: Score, name: string, { updates }: Replies, answer: Answer): void {
  const waiting = new Map(answer.updates.map((one) => [one.task, one]));
  for (const update of updates) {
    const expected = waiting.get(update.task);
    waiting.delete(update.task);
    compare(score, name, update, expected);
  }
  for (const missed of waiting.values()) {
    score.duty.expected += 1;
    if (missed.state !== null) score.state.expected += 1;
    score.differences.push(`${name}: ${missed.task} missed`);
  }
}

function compare(score: Score, name: string, update: Update, expected: Expected | undefined): void {
  score.updates += 1;
  score.duty.proposed += 1;
  let right = expected !== undefined;
  if (expected === undefined) {
    if (update.state !== null) score.state.proposed += 1;
    score.differences.push(`${name}: ${update.task} is not meant (${update.quote})`);
  } else {
    score.duty.expected += 1;
    score.duty.right += 1;
    const differ = (field: string, is: unknown, wanted: unknown) =>
      score.differences.push(
        `${name}: ${update.task} ${field} ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`,
      );
    const count = (to: Tally, field: string, is: unknown, wanted: unknown, same: boolean): boolean => {
      if (is !== null) to.proposed += 1;
      if (wanted !== null) to.expected += 1;
      if (same && wanted !== null) to.right += 1;
      if (!same) differ(field, is, wanted);
      return same;
    };
    right =
      count(score.state, 'state', update.state, expected.state, update.state === expected.state) && right;
    const given = [update.progress, expected.progress ?? null] as const;
    right = count(score.progress, 'progress', ...given, given[0] === given[1]) && right;
    for (const field of days) {
      const [is, wanted] = [dayText(update[field]), dayText(expected[field])];
      right = count(score.days, field, is, wanted, is === wanted) && right;
    }
    for (const field of texts) {
      const [is, wanted] = [update[field], expected[field] ?? null];
      count(score.fields, field, is, wanted, is === wanted || isSameText(is, wanted));
    }
    const sender = expected.sender ?? null;
    count(score.sender, 'sender', update.sender, sender, update.sender === sender);
  }
  const doubted = update.doubts.length > 0;
  if (right) score.right += 1;
  if (right && doubted) score.rightDoubted += 1;
  if (!doubted) score.undoubted += 1;
  if (!doubted && !right) score.wrongUndoubted += 1;
  if (right && doubted)
    score.differences.push(`${name}: ${update.task} doubted though right (${update.doubts.join(' ')})`);
}

const dayText = (value: string | readonly string[] | null | undefined): string | null =>
  value == null || value.length === 0 ? null : typeof value === 'string' ? value : value.join(' ');

/** Half of the words are the same. */
function isSameText(is: string | null, wanted: string | null): boolean {
  if (is === null || wanted === null) return false;
  const words = (text: string) =>
    folded(text)
      .split(/[^a-z0-9%/]+/)
      .filter((word) => word !== '');
  const [here, there] = [words(is), words(wanted)];
  const shared = here.filter((word) => there.includes(word)).length;
  return (2 * shared) / (here.length + there.length) >= 0.5;
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** The figures as a table of lines. */
export const figures = (score: Score): string[] => [
  `right duty F1        ${f1(score.duty).toFixed(3)}`,
  `state F1             ${f1(score.state).toFixed(3)}`,
  `wrong without doubt  ${percent(score.undoubted === 0 ? 0 : score.wrongUndoubted / score.undoubted)} (${score.wrongUndoubted} of ${score.undoubted})`,
  `right but doubted    ${percent(score.right === 0 ? 0 : score.rightDoubted / score.right)} (${score.rightDoubted} of ${score.right})`,
  `progress             ${percent(share(score.progress))}`,
  `days                 ${percent(share(score.days))}`,
  `other fields         ${percent(share(score.fields))}`,
  `sender               ${percent(share(score.sender))}`,
];
