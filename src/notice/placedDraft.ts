import type { CalendarDate } from '../domain/calendar';
import { readDeadlineCell } from '../domain/deadlines';
import { confidenceOf } from './confidence';
import { criterionGuessFor, criterionIn } from './criterion';
import { dutyDeadline, isReal, mainDeadline, noDeadline } from './deadline';
import type { Duty } from './notice';
import type { Draft } from './clauses/paragraph';
import { type PastedText, placeOf, quoted } from './text/pasted';

/** A draft with its place among the others. */
export interface Proposal extends Draft {
  item: string;
  isItem: boolean;
  /** The headings above it, nearest first, as spelled. */
  above: readonly string[];
}

/** A draft as it is proposed to people. */
export function proposed(pasted: PastedText, proposal: Proposal, on: CalendarDate | null): Duty {
  const { from, to, owners, doers, partners, above, isItem } = proposal;
  const words = pasted.spelled.slice(from, to).replace(/\s+/g, ' ');
  const criterion = criterionIn(words) ?? above.map(criterionIn).find((code) => code !== null) ?? null;
  const deadline = deadlineOf(proposal);
  const isUndated = deadline.date === null && deadline.recurrence === null && deadline.kind === 'none';
  const text = quoted(pasted, from, to);
  return {
    text,
    owners,
    doers,
    partners,
    criterion,
    criterionGuess: criterion === null ? criterionGuessFor(words) : null,
    deadline,
    suggestedDeadline: isUndated ? suggestedBy(above, on) : null,
    source: { item: proposal.item, ...placeOf(pasted, from, to) },
    confidence: confidenceOf({
      ...proposal,
      owners,
      isItem,
      deadline,
      deadlines: proposal.deadlines.filter(({ deadline: each }) => isReal(each)).length,
      length: text.length,
    }),
  };
}

function deadlineOf({ deadlines, shared }: Proposal) {
  const own = mainDeadline(deadlines);
  if (own && (isReal(own.deadline) || !shared)) return dutyDeadline(own);
  return shared ? dutyDeadline(shared, !deadlines.includes(shared)) : noDeadline;
}

const period = /(?:tháng|quý) [\divx]{1,4}(?:[/.-]| năm )\d{4}/;

/** The month or quarter a heading names: "Nhiệm vụ trọng tâm tháng 8 năm 2023". */
function suggestedBy(above: readonly string[], on: CalendarDate | null): Duty['suggestedDeadline'] {
  for (const heading of above) {
    const phrase = period.exec(heading)?.[0];
    const date = phrase && on ? (readDeadlineCell(phrase, on)?.date ?? null) : null;
    if (phrase && date) return { phrase, date };
  }
  return null;
}
