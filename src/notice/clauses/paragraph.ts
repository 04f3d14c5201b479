import { wordList } from '../lexicon/wordList';
import type { CalendarDate } from '../../domain/calendar';
import type { ReadDeadline } from '../../domain/deadlines';
import { type Body, readBodies } from '../names/bodies';
import { startsBody } from '../names/bodyHeads';
import { predicateAt } from '../text/predicates';
import { readClause } from './clause';
import { deadlinesIn, isReal, mainDeadline, type PlacedDeadline } from '../text/deadline';
import { clauseRuleFor } from './clauseRules';
import { isClosing, reasons } from '../text/leftOut';
import { endOfUnknownName } from '../names/unknownName';
import { partnersIn } from '../names/partners';
import { type PastedText, quoted } from '../text/pasted';
import { bracketOwners } from '../names/bracketOwners';
import { belongsBefore, clausesOf, sentencesOf, skipJoiners, startsClause, tokensOfRange } from './sentences';
import { type Clause, type Range } from '../text/range';
import { type Token, wordAt } from '../text/phrases';

/** A duty as read from a paragraph, before its place among the others is known. */
export interface Draft extends Range {
  /** Name of the rule that took it for a duty. */
  rule: string;
  owners: string[];
  doers: string[];
  partners: string[];
  /** Nobody was named here: the owners are those spoken of before. */
  isImplied: boolean;
  /** A known verb stands where it should. */
  isCertain: boolean;
  deadlines: PlacedDeadline[];
  /** Others it names who may have to do it. */
  otherBodies: Range[];
  /** A deadline said behind it for several. */
  shared: PlacedDeadline | null;
}

export interface Omission extends Range {
  why: string;
  /** Name of the rule that left it out. */
  rule: string;
  /** Whom it speaks of: what follows may be their duty. */
  owners?: string[];
}

interface Paragraph {
  drafts: Draft[];
  omissions: Omission[];
}

interface Surroundings {
  /** Who was spoken of before; empty when nobody was. */
  subject: readonly string[];
  /** Those a letter is addressed to: "các đồng chí" in it are they. */
  addressees: readonly string[];
  on: CalendarDate | null;
  isItem: boolean;
  /** A heading above sets a deadline for it. */
  isDue: boolean;
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

const onlyDeadline = new RegExp(
  String.raw`^[(\s]*(?:yêu cầu )?(?:thời (?:gian|hạn)|hạn|hoàn thành|xong|chốt|tiến độ|deadline|dl|due|eod)(?!\p{L})`,
  'u',
);

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
  const whole = omittedWhole(pasted, sentence, tokens);
  if (whole) return [whole];
  const parts: (Draft | Omission)[] = [];
  let subject = around.subject;
  let isPast = false;
  let row: Draft[] = [];
  const clauses = clausesOf(tokens).flatMap((each) =>
    cutBetweenDeadlines(tokens, each, deadlines, around.isDue),
  );
  for (const clause of clauses) {
    const part = readPart(pasted, tokens, clause, deadlines, { ...around, subject, isPast });
    const previous = parts[parts.length - 1];
    if (part !== 'more') isPast = 'why' in part && part.why === reasons.past;
    if (part === 'more' && previous) {
      previous.to = end(tokens, clause);
      if (!('why' in previous)) addTail(previous, pasted, tokens, clause, deadlines);
      continue;
    }
    const kept = part === 'more' ? unclear(tokens, clause) : part;
    parts.push(kept);
    row = rowWith(row, kept, isAlike(tokens, clause));
    if (kept.owners && kept.owners.length > 0) subject = kept.owners;
  }
  return parts;
}

const isAlike = (tokens: readonly Token[], { from }: Clause): boolean =>
  wordAt(tokens, from) === ',' && wordAt(tokens, from + 1) !== 'đồng';

/** "Tổ 1 quét sân, tổ 2 lau kính, tổ 3 cắt cỏ xong trước 20/3": what ends the row may be meant for all. */
function rowWith(before: readonly Draft[], last: Draft | Omission, isMore: boolean): Draft[] {
  if ('why' in last) return [];
  const row = [...(isMore ? before : []), last];
  const own = mainDeadline(last.deadlines);
  if (own && isReal(own.deadline)) shareDeadline(row, own);
  return row;
}

/** A sentence that sends the notice on its way, or asks something. */
function omittedWhole(pasted: PastedText, sentence: Range, tokens: readonly Token[]): Omission | null {
  if (isClosing(pasted.spelled.slice(sentence.from, sentence.to)))
    return { ...sentence, why: reasons.closing, rule: 'closing' };
  const isQuestion = wordAt(tokens, tokens.length - 1) === '?';
  return isQuestion ? { ...sentence, why: reasons.talk, rule: 'question' } : null;
}

/**
 * Two deadlines in one clause are two duties when a verb follows the comma between them; behind a semicolon, where a report
 * belongs to what it reports of, only when each has a day of its own.
 */
function cutBetweenDeadlines(
  tokens: readonly Token[],
  clause: Clause,
  deadlines: readonly PlacedDeadline[],
  isDue: boolean,
): Clause[] {
  const first = tokens[clause.from]?.from ?? 0;
  const last = tokens[clause.to - 1]?.to ?? 0;
  const own = deadlines.filter(({ deadline, from, to }) => isReal(deadline) && from >= first && to <= last);
  const report = reportBehind(tokens, clause, own[0], isDue);
  const cuts = own.slice(0, -1).flatMap((deadline, i) => {
    const next = own[i + 1] as PlacedDeadline;
    if (isStep(tokens, deadline, next)) return [];
    const at = behind(tokens, clause, deadline.to);
    const start = skipJoiners(tokens, at, clause.to);
    const isAlone = next.from <= (tokens[start]?.from ?? 0) && last - next.to < 3;
    return !isAlone && mayCut(wordAt(tokens, at), deadline, next) && startsOther(tokens, at, start)
      ? [at]
      : [];
  });
  const starts = [clause.from, ...report, ...cuts];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? clause.to }));
}

/** "kiểm tra 15 làng nghề; báo cáo chiều thứ Sáu hằng tuần": where the heading sets a day for the one, a report that recurs is another duty. */
function reportBehind(
  tokens: readonly Token[],
  { from, to }: Clause,
  first: PlacedDeadline | undefined,
  isDue: boolean,
): number[] {
  if (!isDue || !first?.deadline.recurrence) return [];
  for (let at = from + 1; at < to && (tokens[at] as Token).from < first.from; at += 1)
    if (wordAt(tokens, at) === ';' && startsClause(tokens, at + 1)) return [at];
  return [];
}

/** "(kịch bản trước 20/10; tổ chức trước 18/11)", "lấy ý kiến (từ 01/10 đến 10/10), trình trước 20/10": a step on the way to the other. */
const isStep = (tokens: readonly Token[], first: PlacedDeadline, next: PlacedDeadline): boolean =>
  first.inBrackets &&
  (first.deadline.kind === 'range' ||
    (next.inBrackets &&
      !tokens.some(({ word, from }) => word === ')' && from >= first.to && from < next.from)));

const ends = new Set(['xong', 'hoàn', 'kết']);

/** Whether another duty begins behind a sign; "…, xong trước 5/8" still tells of the one before. */
const startsOther = (tokens: readonly Token[], sign: number, start: number): boolean =>
  (startsClause(tokens, start) || endOfUnknownName(tokens, start, start + 3) !== null) &&
  (wordAt(tokens, sign) === ';' || !(ends.has(wordAt(tokens, start)) && belongsBefore(tokens, start)));

/** The token behind a place of the text, and behind a bracket that closes there. */
function behind(tokens: readonly Token[], { from, to }: Clause, place: number): number {
  let at = from;
  while (at < to && (tokens[at] as Token).from < place) at += 1;
  return wordAt(tokens, at) === ')' ? at + 1 : at;
}

const mayCut = (sign: string, { deadline }: PlacedDeadline, next: PlacedDeadline): boolean =>
  sign === ',' ||
  sign === 'và' ||
  (sign === ';' && deadline.date !== null && isReport(deadline, next.deadline));

/** A report with a day of its own behind a day, or with a rule that names its days. */
const isReport = (first: ReadDeadline, next: ReadDeadline): boolean =>
  next.recurrence === null ? next.date !== null && first.recurrence === null : /BY/.test(next.recurrence);

const namesOf = (pasted: PastedText, tokens: readonly Token[], bodies: readonly Body[]): string[] => [
  ...new Set(bodies.map(({ from, to }) => quoted(pasted, tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0))),
];

/** "Đến hết ngày 31/7/2026 đã giải ngân …": a day of its year behind the notice's own tells of what was. */
const isPast = ({ date, phrase }: ReadDeadline, on: CalendarDate | null): boolean =>
  on !== null && date !== null && date < on && /\d{4}$/.test(phrase);

/** One clause: a duty, something left out, or more of what stands before it. */
function readPart(
  pasted: PastedText,
  tokens: readonly Token[],
  clause: Clause,
  deadlines: readonly PlacedDeadline[],
  around: Surroundings & { isPast: boolean },
): Draft | Omission | 'more' {
  const reading = readClause(tokens, clause);
  const starts = (token: number): number => tokens[token]?.from ?? 0;
  const range = { from: starts(Math.min(reading.from, clause.to - 1)), to: end(tokens, clause) };
  const own = deadlines.filter(({ from, to }) => from >= starts(clause.from) && to <= range.to + 1);
  const areSent = reading.areSent && around.subject.length > 0;
  const named = areSent ? null : (reading.owners ?? bracketOwners(tokens, clause));
  const owners = ownersOf(pasted, tokens, named, reading.kind === 'addressed', around);
  const spelledFrom = (from: number): string => pasted.spelled.slice(from, range.to).replace(/\s+/g, ' ');
  const { name, verdict } = clauseRuleFor({
    reading,
    owners,
    isNamed: named !== null,
    isDated: own.some(({ deadline }) => isReal(deadline) && !isPast(deadline, around.on)),
    isFirst: clause.from === 0,
    isItem: around.isItem,
    isBehindPast: around.isPast,
    isDone: wordAt(tokens, reading.predicate) === 'đã',
    words: spelledFrom(range.from),
    predicate: spelledFrom(reading.predicate < tokens.length ? starts(reading.predicate) : range.to),
  });
  switch (verdict.kind) {
    case 'more':
      return 'more';
    case 'omit':
      return { ...range, why: verdict.why, rule: name, ...(verdict.keepsOwners && { owners }) };
    case 'duty':
      return {
        ...range,
        rule: name,
        owners,
        doers: namesOf(pasted, tokens, areSent ? (reading.owners ?? []) : reading.doers),
        partners: namesOf(pasted, tokens, partnersIn(tokens, clause, reading.predicate)).filter(
          (partner) => !owners.includes(partner),
        ),
        isImplied: named === null,
        // "Cử cán bộ …" where nobody is spoken of: who sends them is not known.
        isCertain: reading.isCertain && reading.kind === 'duty' && reading.areSent === areSent,
        otherBodies: otherActors(tokens, clause, reading.predicate),
        deadlines: own,
        shared: null,
      };
  }
}

/** Bodies in a clause that a verb follows as it does its subject. */
function otherActors(tokens: readonly Token[], { to }: Clause, predicate: number): Range[] {
  const actors: Range[] = [];
  let i = predicate + 1;
  while (i < to) {
    const next = startsBody(tokens, i) ? (readBodies(tokens, i, to)?.next ?? i + 1) : i + 1;
    const [first, last] = [tokens[i] as Token, tokens[next - 1] as Token];
    const isActor = first.isCapital && next > i + 1 && next < to && predicateAt(tokens, next);
    if (isActor && !leading.has(wordAt(tokens, i - 1))) actors.push({ from: first.from, to: last.to });
    i = next;
  }
  return actors;
}

/** Behind these a body is whom something is done with or for. */
const leading = new Set(wordList('với,cùng,cho,đạo,của,tới,về,gửi,mưu,cáo,nghị,cầu'));

function ownersOf(
  pasted: PastedText,
  tokens: readonly Token[],
  named: readonly Body[] | null,
  isAddressed: boolean,
  { subject, addressees }: Surroundings,
): string[] {
  if (named) return namesOf(pasted, tokens, named);
  return isAddressed ? [...addressees] : [...subject];
}

const unclear = (tokens: readonly Token[], clause: Clause): Omission => ({
  from: tokens[clause.from]?.from ?? 0,
  to: end(tokens, clause),
  why: reasons.unclear,
  rule: 'unclear',
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
