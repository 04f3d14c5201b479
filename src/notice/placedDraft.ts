import type { CalendarDate } from '../domain/calendar';
import { readDeadlineCell } from '../domain/deadlines';
import { capitalised } from '../domain/text';
import { criterionGuessFor, criterionIn } from './criterion';
import { dutyDeadline, isReal, mainDeadline, noDeadline, type PlacedDeadline } from './text/deadline';
import { doubtsOf } from './doubts';
import type { Duty } from './notice';
import type { Draft } from './clauses/paragraph';
import { type PastedText, placeOf, quoted, spelled } from './text/pasted';

/** A draft with its place among the others. */
export interface Proposal extends Draft {
  item: string;
  isItem: boolean;
  /** A deadline that a heading above sets for all below it. */
  inherited: PlacedDeadline | null;
  /** What is to be done, where it does not stand in one piece. */
  text?: string;
  /** The headings above it, nearest first, as spelled. */
  above: readonly string[];
}

/** A draft as it is proposed to people. */
export function proposed(pasted: PastedText, proposal: Proposal, on: CalendarDate | null): Duty {
  const { from, to, owners, doers, partners, above } = proposal;
  const text = proposal.text ?? quoted(pasted, from, to);
  const words = spelled(text);
  const criterion = criterionIn(words) ?? above.map(criterionIn).find((code) => code !== null) ?? null;
  const { placed, isShared } = deadlineOf(proposal);
  const deadline = placed ? dutyDeadline(placed, isShared) : noDeadline;
  const suggestedDeadline = deadline.kind === 'none' ? suggestedBy(above, on) : null;
  const { doubts, confidence } = doubtsOf(pasted, {
    draft: proposal,
    deadline: placed && isReal(placed.deadline) ? placed : null,
    isShared,
    length: text.length,
    isItem: proposal.isItem,
    isUnderDate: suggestedDeadline !== null,
  });
  return {
    text,
    rule: proposal.rule,
    owners,
    doers,
    partners,
    criterion,
    criterionGuess: criterion === null ? criterionGuessFor(words) : null,
    deadline,
    suggestedDeadline,
    source: { item: proposal.item, ...placeOf(pasted, from, to) },
    confidence,
    doubts: doubts.map(({ code, ...range }) => ({
      code,
      text: quoted(pasted, range.from, range.to),
      ...placeOf(pasted, range.from, range.to),
    })),
  };
}

/** Its own deadline, else one said behind it for several, else that of a heading above. */
function deadlineOf({ deadlines, shared, inherited }: Proposal): {
  placed: PlacedDeadline | null;
  isShared: boolean;
} {
  const own = mainDeadline(deadlines);
  if (own && (isReal(own.deadline) || !(shared ?? inherited))) return { placed: own, isShared: false };
  if (shared) return { placed: shared, isShared: !deadlines.includes(shared) };
  return { placed: inherited, isShared: false };
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

/** What a row says of a duty: a sentence of its own, without the deadline in brackets behind it, which has columns of its own. */
export function contentOf({ text, deadline: { phrase } }: Duty): string {
  const [bracket, said = ''] = /\s*\(([^()]*)\)[\s.;]*$/.exec(text) ?? [];
  const says = phrase !== null && said.includes(phrase) && around.test(said.replace(phrase, ''));
  return capitalised(bracket !== undefined && says ? text.slice(0, -bracket.length) : text);
}

/** What stands beside a deadline in such brackets. */
const around = /^(?:thời gian|thời hạn|hạn|hoàn thành|thực hiện|cuối cùng|là|xong|[\s*:,.])*$/i;
