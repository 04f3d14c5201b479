import type { CalendarDate } from '../../domain/calendar';
import type { Body } from '../names/bodies';
import { readClause } from './clause';
import { deadlinesIn, isReal, type PlacedDeadline } from '../deadline';
import { isAppeal, isClosing, reasons, tellsOfEvent, tellsOfPast } from '../leftOut';
import { partnersIn } from '../names/partners';
import { type PastedText, quoted } from '../text/pasted';
import { bracketOwners } from '../names/bracketOwners';
import {
  type Clause,
  clausesOf,
  type Range,
  sentencesOf,
  skipJoiners,
  startsClause,
  tokensOfRange,
} from '../text/sentences';
import { type Token, wordAt } from '../text/tokens';

/** A duty as read from a paragraph, before its place among the others is known. */
export interface Draft extends Range {
  owners: string[];
  doers: string[];
  partners: string[];
  /** Nobody was named here: the owners are those spoken of before. */
  isImplied: boolean;
  /** A known verb stands where it should. */
  isCertain: boolean;
  deadlines: PlacedDeadline[];
  /** A deadline said behind it for several. */
  shared: PlacedDeadline | null;
}

export interface Omission extends Range {
  why: string;
  /** Whom it speaks of: what follows may be their duty. */
  owners?: string[];
}

export interface Paragraph {
  drafts: Draft[];
  omissions: Omission[];
}

export interface Surroundings {
  /** Who was spoken of before; empty when nobody was. */
  subject: readonly string[];
  /** Those a letter is addressed to: "các đồng chí" in it are they. */
  addressees: readonly string[];
  on: CalendarDate | null;
  isItem: boolean;
}

/** The duties of one paragraph or item, and the sentences that are none. */
export function readParagraph(pasted: PastedText, range: Range, around: Surroundings): Paragraph {
  const drafts: Draft[] = [];
  const omissions: Omission[] = [];
  let subject = around.subject;
  for (const sentence of sentencesOf(pasted, range)) {
    const deadlines = deadlinesIn(pasted, sentence, around.on);
    if (isOnlyDeadline(pasted, sentence, deadlines) && drafts.length > 0) {
      shareDeadline(drafts, deadlines[0] as PlacedDeadline);
      (drafts[drafts.length - 1] as Draft).to = deadlines[0]?.to ?? sentence.to;
      continue;
    }
    const before = drafts.length;
    for (const part of readSentence(pasted, sentence, deadlines, { ...around, subject })) {
      if ('why' in part) omissions.push(part);
      else drafts.push(part);
    }
    subject = drafts.slice(before).find(({ owners }) => owners.length > 0)?.owners ?? subject;
  }
  shareBracket(drafts, range);
  return { drafts, omissions };
}

const onlyDeadline = /^[(\s]*(?:yêu cầu )?(?:thời (?:gian|hạn)|hạn|hoàn thành|xong|tiến độ)/;

function isOnlyDeadline(
  { spelled }: PastedText,
  { from, to }: Range,
  deadlines: readonly PlacedDeadline[],
): boolean {
  const first = deadlines[0];
  if (to - from > 90 || !first || !onlyDeadline.test(spelled.slice(from, to))) return false;
  return to - from - (first.to - first.from) < 45;
}

/** A bracket that ends a paragraph covers each duty in it that has no deadline of its own. */
function shareBracket(drafts: readonly Draft[], { to }: Range): void {
  const last = drafts[drafts.length - 1];
  const bracket = last?.deadlines.find(({ inBrackets, deadline }) => inBrackets && isReal(deadline));
  if (last && bracket && to - bracket.to < 12) shareDeadline(drafts, bracket);
}

function shareDeadline(drafts: readonly Draft[], shared: PlacedDeadline): void {
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i] as Draft;
    if (draft.deadlines.some(({ deadline }) => isReal(deadline))) {
      if (draft.deadlines.includes(shared)) continue;
      return;
    }
    if (draft.shared) return;
    draft.shared = shared;
  }
}

function readSentence(
  pasted: PastedText,
  sentence: Range,
  deadlines: readonly PlacedDeadline[],
  around: Surroundings,
): (Draft | Omission)[] {
  const tokens = tokensOfRange(pasted, sentence);
  if (!tokens.some(({ isWord }) => isWord)) return [];
  if (isClosing(pasted.spelled.slice(sentence.from, sentence.to)))
    return [{ ...sentence, why: reasons.closing }];
  const parts: (Draft | Omission)[] = [];
  let subject = around.subject;
  let isPast = false;
  for (const clause of clausesOf(tokens).flatMap((each) => cutBetweenDeadlines(tokens, each, deadlines))) {
    const part = readPart(pasted, tokens, clause, deadlines, { ...around, subject, isPast });
    const previous = parts[parts.length - 1];
    if (part !== 'more') isPast = 'why' in part && part.why === reasons.past;
    if (part === 'more' && previous) {
      previous.to = end(tokens, clause);
      if (!('why' in previous)) addTail(previous, pasted, tokens, clause, deadlines);
      continue;
    }
    const kept = part === 'more' ? omissionOf(tokens, clause, reasons.unclear) : part;
    parts.push(kept);
    if (kept.owners && kept.owners.length > 0) subject = kept.owners;
  }
  return parts;
}

const isDay = (deadline: PlacedDeadline['deadline'] | undefined): boolean =>
  Boolean(deadline && deadline.date !== null && deadline.recurrence === null);

/**
 * Two deadlines in one clause are two duties when a verb follows the comma between them; behind a semicolon, where a report
 * belongs to what it reports of, only when each has a day of its own.
 */
function cutBetweenDeadlines(
  tokens: readonly Token[],
  clause: Clause,
  deadlines: readonly PlacedDeadline[],
): Clause[] {
  const first = tokens[clause.from]?.from ?? 0;
  const last = tokens[clause.to - 1]?.to ?? 0;
  const own = deadlines.filter(({ deadline, from, to }) => isReal(deadline) && from >= first && to <= last);
  const cuts: number[] = [];
  own.slice(0, -1).forEach(({ to, deadline }, i) => {
    let at = clause.from;
    while (at < clause.to && (tokens[at]?.from ?? 0) < to) at += 1;
    if (wordAt(tokens, at) === ')') at += 1;
    const isReport = wordAt(tokens, at) === ';' && isDay(deadline) && isDay(own[i + 1]?.deadline);
    if (!isReport && wordAt(tokens, at) !== ',' && wordAt(tokens, at) !== 'và') return;
    if (startsClause(tokens, skipJoiners(tokens, at, clause.to))) cuts.push(at);
  });
  const starts = [clause.from, ...cuts];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? clause.to }));
}

const namesOf = (pasted: PastedText, tokens: readonly Token[], bodies: readonly Body[]): string[] => [
  ...new Set(bodies.map(({ from, to }) => quoted(pasted, tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0))),
];

/** One clause: a duty, something left out, or more of what stands before it. */
function readPart(
  pasted: PastedText,
  tokens: readonly Token[],
  clause: Clause,
  deadlines: readonly PlacedDeadline[],
  around: Surroundings & { isPast: boolean },
): Draft | Omission | 'more' {
  const reading = readClause(tokens, clause);
  const range = { from: tokens[Math.min(reading.from, clause.to - 1)]?.from ?? 0, to: end(tokens, clause) };
  const first = tokens[clause.from]?.from ?? 0;
  const own = deadlines.filter(({ from, to }) => from >= first && to <= range.to + 1);
  const isDated = own.some(({ deadline }) => isReal(deadline));
  const bracket = reading.owners === null ? bracketOwners(tokens, clause) : null;
  const areSent = reading.areSent && around.subject.length > 0;
  const named = areSent ? null : (reading.owners ?? bracket);
  const owners = named
    ? namesOf(pasted, tokens, named)
    : reading.kind === 'addressed'
      ? [...around.addressees]
      : [...around.subject];
  const words = pasted.spelled.slice(range.from, range.to).replace(/\s+/g, ' ');
  const predicate = pasted.spelled
    .slice(tokens[reading.predicate]?.from ?? range.to, range.to)
    .replace(/\s+/g, ' ');

  if (reading.kind === 'namesOnly')
    return clause.from > 0 ? 'more' : { ...range, why: reasons.unclear, owners };
  if (reading.kind === 'unclear' && clause.from > 0 && !isDated) return 'more';
  if (reading.kind === 'acceptance') return { ...range, why: reasons.acceptance };
  if (named === null && !isDated && tellsOfEvent(words)) return { ...range, why: reasons.event };
  if (/^(?:(?:lãnh đạo|chỉ đạo|phụ trách|điều hành),? ?)+(?:chung|toàn diện)$/.test(predicate))
    return { ...range, why: reasons.general };
  const isDone = wordAt(tokens, reading.predicate) === 'đã';
  if (reading.kind === 'statement' && (!isDated || isDone)) return { ...range, why: reasons.past };
  if (around.isPast && named === null && !isDated) return { ...range, why: reasons.past };
  if (!isDated && isAppeal(predicate, words, owners.join(' ').toLowerCase()))
    return { ...range, why: reasons.appeal, owners };
  if (!isDated && !around.isItem && named === null && tellsOfPast(words))
    return { ...range, why: reasons.past };
  const isUnclear = reading.kind === 'unclear';
  if (!isDated && (owners.length === 0 ? !around.isItem || isUnclear : !around.isItem && isUnclear && !named))
    return { ...range, why: reasons.unclear };
  const partners = partnersIn(tokens, clause, reading.predicate);
  return {
    ...range,
    owners,
    doers: namesOf(pasted, tokens, areSent ? (reading.owners ?? []) : reading.doers),
    partners: namesOf(pasted, tokens, partners).filter((name) => !owners.includes(name)),
    isImplied: named === null,
    isCertain: reading.isCertain && reading.kind === 'duty',
    deadlines: own,
    shared: null,
  };
}

const omissionOf = (tokens: readonly Token[], clause: Clause, why: string): Omission => ({
  from: tokens[clause.from]?.from ?? 0,
  to: end(tokens, clause),
  why,
});

function addTail(
  draft: Draft,
  pasted: PastedText,
  tokens: readonly Token[],
  clause: Clause,
  deadlines: readonly PlacedDeadline[],
): void {
  const from = tokens[clause.from]?.from ?? 0;
  draft.deadlines = [
    ...draft.deadlines,
    ...deadlines.filter((each) => each.from >= from && each.to <= draft.to + 1),
  ];
  draft.partners = [
    ...new Set([...draft.partners, ...namesOf(pasted, tokens, partnersIn(tokens, clause, clause.from))]),
  ];
}

const closingSigns = new Set(';.,:/…');

/** Where a clause ends without the signs behind it. */
function end(tokens: readonly Token[], clause: Clause): number {
  let last = clause.to - 1;
  while (last > clause.from && closingSigns.has(wordAt(tokens, last))) last -= 1;
  return tokens[last]?.to ?? 0;
}
