import { baselineOf } from '../../domain/baseline';
import { mailbox } from '../../domain/sendRegister';
import { weekFileName } from '../../domain/weekFile';
import { closedWeek } from '../../workbook/history';
import type { ReadWeek } from '../../workbook/week';
import { weekFileOf } from '../week/weekFileOf';
import type { AddressedLetter } from './deliver';

/** The letters to whoever is above with the week as a file: as it was closed, or as sending is about to close it. */
export function withWeekFile<Letter extends AddressedLetter>(
  week: ReadWeek,
  letters: readonly Letter[],
): readonly Letter[] {
  const { summary, tracker } = week;
  const { weekFileTo, communeCode } = summary.settings;
  const isAbove = ({ email }: Letter) => weekFileTo.some((one) => one === mailbox(email));
  if (communeCode === '' || !letters.some(isAbove)) return letters;
  const closed = closedWeek(week.grids, summary.week.key) ?? baselineOf(summary, week.baseline);
  const { data, text } = weekFileOf(closed, tracker);
  const file = { name: weekFileName(data), type: 'application/json', text };
  return letters.map((letter) =>
    isAbove(letter) ? { ...letter, files: [...(letter.files ?? []), file] } : letter,
  );
}
