import { object, picklist, record, string } from 'valibot';
import { keyOf, type MarkedScore, type Marks } from '../../domain/scores';
import { bytesOf } from '../../domain/text';
import { getProperty, setProperty } from '../../google/memory';
import { markedScores } from '../../answers/standingAnswer';
import type { ReadWeek } from '../../workbook/week';
import { carriesNothing, printStored, readStored, type Shape } from '../stored';

const property = 'scoreMarks';

/** What the chair decided in one month; the next one begins without. */
interface Stored {
  /** `2023-08`. */
  month: string;
  marks: Marks;
}

const shape: Shape<Stored> = {
  version: 1,
  schema: object({
    month: string(),
    marks: record(string(), picklist(['praised', 'pressed', 'none'])),
  }),
  carry: carriesNothing,
};

/** A property holds 9 KB. */
const mostBytes = 9000;

/** What was decided in the month of this day. */
export function readMarks(today: string): Marks {
  const text = getProperty(property);
  const stored = text === null ? null : readStored(shape, text);
  return stored?.month === today.slice(0, 7) ? stored.marks : {};
}

/** False where it does not fit, and nothing is kept of it. */
export function writeMarks(today: string, marks: Marks): boolean {
  const text = printStored(shape, { month: today.slice(0, 7), marks });
  if (bytesOf(text) > mostBytes) return false;
  setProperty(property, text);
  return true;
}

/** How everybody did, with what the chair decided; nothing where nobody switched it on. */
export const scoresOfWeek = (week: ReadWeek): MarkedScore[] =>
  week.summary.settings.scores ? markedScores(week, readMarks(week.summary.today)) : [];

export const withoutMark = (marks: Marks, key: string): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([one]) => one !== key));

/** Takes what was decided of a person out of it, for whoever left and is to be forgotten. */
export function forgetMarksOf(name: string): void {
  const text = getProperty(property);
  const stored = text === null ? null : readStored(shape, text);
  const key = keyOf({ of: 'member', name });
  if (stored === null || !(key in stored.marks)) return;
  const marks = withoutMark(stored.marks, key);
  setProperty(property, printStored(shape, { ...stored, marks }));
}
