import type { CalendarDate } from '../../../src/domain/calendar';
import { type Duty, readNotice } from '../../../src/notice/readNotice';
import { sure } from '../../../src/notice/proposals/doubtWords';
import { type ExpectedDuty, plain, type Sample } from './corpus';

/** How often something expected was found, and something found was expected. */
export class Score {
  right = 0;
  found = 0;
  expected = 0;

  add(right: number, found: number, expected: number): void {
    this.right += right;
    this.found += found;
    this.expected += expected;
  }

  get f1(): number {
    return this.found + this.expected === 0 ? 1 : (2 * this.right) / (this.found + this.expected);
  }

  toString(): string {
    return `F1 ${this.f1.toFixed(3)} (${this.right} right of ${this.found} found, ${this.expected} expected)`;
  }
}

/** How the rows of a notice fare with a person who looks only at those marked "Cần xem lại". */
export class Rows {
  found = 0;
  flagged = 0;
  right = 0;
  unflaggedWrong = 0;
  /** Rows that are there and wholly right, of all that should be there. */
  expected = 0;

  add(isRight: boolean, isFlagged: boolean): void {
    this.found += 1;
    this.flagged += Number(isFlagged);
    this.right += Number(isRight);
    this.unflaggedWrong += Number(!isRight && !isFlagged);
  }

  get whollyRight(): number {
    return this.right / Math.max(1, this.expected);
  }

  get flaggedShare(): number {
    return this.flagged / Math.max(1, this.found);
  }

  get wrongOfUnflagged(): number {
    return this.unflaggedWrong / Math.max(1, this.found - this.flagged);
  }

  toString(): string {
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    const { right, expected, flagged, found, unflaggedWrong } = this;
    return [
      `wholly right ${percent(this.whollyRight)} (${right} of ${expected})`,
      `flagged ${percent(this.flaggedShare)} (${flagged} of ${found})`,
      `wrong of the unflagged ${percent(this.wrongOfUnflagged)} (${unflaggedWrong} of ${found - flagged})`,
    ].join(', ');
  }
}

export interface Scores {
  duties: Score;
  owners: Score;
  deadlines: Score;
  rows: Rows;
  /** The rows each rule took for duties. */
  byRule: Map<string, Rows>;
  /** What went wrong, sample by sample. */
  mistakes: string[];
}

/**
 * Duties match one to one when at least half of their words are the same (Dice). Owners and deadlines count for matched
 * duties by what they say, for all others as missing or too many.
 */
export function scoresOf(samples: readonly Sample[], withNames = false): Scores {
  const scores: Scores = {
    duties: new Score(),
    owners: new Score(),
    deadlines: new Score(),
    rows: new Rows(),
    byRule: new Map(),
    mistakes: [],
  };
  for (const sample of samples) {
    const { duties } = readNotice(sample.text, {
      date: sample.date as CalendarDate | null,
      names: withNames ? sample.duties.flatMap(({ owners }) => owners) : [],
    });
    const pairs = matched(sample.duties, duties);
    scores.rows.expected += sample.duties.length;
    scores.duties.add(pairs.filter(([a, b]) => a && b).length, duties.length, sample.duties.length);
    for (const [expected, found] of pairs) scorePair(scores, sample.name, expected, found);
  }
  return scores;
}

type Pair = [ExpectedDuty | null, Duty | null];

function scorePair(scores: Scores, name: string, expected: ExpectedDuty | null, found: Duty | null): void {
  const owners = ownersOf(expected?.owners ?? []);
  const foundOwners = ownersOf(found?.owners ?? []);
  const rightOwners = foundOwners.filter((owner) => owners.includes(owner)).length;
  scores.owners.add(rightOwners, foundOwners.length, owners.length);
  const deadline = expected && expectedDeadline(expected);
  const foundDeadline = found && deadlineOf(found, expected);
  const isRight = deadline !== null && deadline === foundDeadline;
  scores.deadlines.add(Number(isRight), Number(Boolean(foundDeadline)), Number(Boolean(deadline)));
  const areOwners = rightOwners === owners.length && rightOwners === foundOwners.length;
  const isWhole = expected !== null && areOwners && deadline === foundDeadline;
  if (found) {
    scores.rows.add(isWhole, isFlagged(found));
    const ofRule = scores.byRule.get(found.rule) ?? new Rows();
    ofRule.add(isWhole, isFlagged(found));
    scores.byRule.set(found.rule, ofRule);
  }
  const mark = found && !isFlagged(found) ? '! ' : '';
  const what = `${mark}${name}: ${expected?.text.slice(0, 50) ?? `+ ${found?.text.slice(0, 60)}`}`;
  if (!expected || !found) scores.mistakes.push(`${what} ${found ? 'is no duty' : 'was not found'}`);
  else {
    if (!areOwners)
      scores.mistakes.push(
        `${what} owners ${found.owners.join(' | ')} instead of ${expected.owners.join(' | ')}`,
      );
    if (deadline !== foundDeadline)
      scores.mistakes.push(`${what} deadline ${foundDeadline} instead of ${deadline}`);
  }
}

/** Whether the page marks the row "Cần xem lại", in a committee that keeps no lists yet. */
const isFlagged = ({ confidence, deadline, owners, doers }: Duty): boolean =>
  confidence < sure || deadline.doubt !== '' || deadline.shared || owners.length + doers.length === 0;

const ownersOf = (owners: readonly string[]): string[] =>
  owners.map((owner) => plain(owner).replace(/^(?:các |những )?(?:đồng chí |đ\/c |ông |bà |anh |chị )?/, ''));

/** A period's rule means its end: "FREQ=MONTHLY" and "FREQ=MONTHLY;BYMONTHDAY=-1" are the same. */
const ruleOf = (rule: string): string =>
  (rule === 'FREQ=WEEKLY' ? 'FREQ=WEEKLY;BYDAY=FR' : rule)
    .split(';')
    .filter((part) => part !== 'BYMONTHDAY=-1' && !/^BY(?:HOUR|MINUTE)/.test(part))
    .sort()
    .join(';');

function expectedDeadline({ date, time, recurrence, kind }: ExpectedDuty): string | null {
  if (recurrence) return ruleOf(recurrence);
  if (date) return time ? `${date} ${time}` : date;
  return kind ?? null;
}

function deadlineOf({ deadline }: Duty, expected: ExpectedDuty | null): string | null {
  if (deadline.recurrence) return ruleOf(deadline.recurrence);
  if (deadline.date)
    return deadline.time && expected?.time ? `${deadline.date} ${deadline.time}` : deadline.date;
  return deadline.kind === 'none' ? null : deadline.kind;
}

function matched(expected: readonly ExpectedDuty[], found: readonly Duty[]): Pair[] {
  const likeness = expected.flatMap((one, i) =>
    found.map((other, k) => ({ i, k, value: dice(plain(one.text), plain(other.text)) })),
  );
  const pairs: Pair[] = [];
  const usedExpected = new Set<number>();
  const usedFound = new Set<number>();
  for (const { i, k, value } of likeness.sort((a, b) => b.value - a.value)) {
    if (value < 0.5 || usedExpected.has(i) || usedFound.has(k)) continue;
    usedExpected.add(i);
    usedFound.add(k);
    pairs.push([expected[i] as ExpectedDuty, found[k] as Duty]);
  }
  expected.forEach((one, i) => usedExpected.has(i) || pairs.push([one, null]));
  found.forEach((one, k) => usedFound.has(k) || pairs.push([null, one]));
  return pairs;
}

function dice(one: string, other: string): number {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}/]+/gu) ?? [];
  const left = words(one);
  const right = words(other);
  const rest = [...right];
  const same = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * same) / Math.max(1, left.length + right.length);
}
