import { isAppeal, reasons, tellsOfEvent, tellsOfNextMeeting, tellsOfPast } from '../text/leftOut';
import type { ClauseReading } from './clause';

/** A clause with what was read of it and what stands around it. */
interface ClauseInPlace {
  reading: ClauseReading;
  owners: readonly string[];
  /** It names its owners itself. */
  isNamed: boolean;
  isDated: boolean;
  isFirst: boolean;
  isItem: boolean;
  /** The clause before told of the past. */
  isBehindPast: boolean;
  /** "đã" begins its predicate. */
  isDone: boolean;
  /** As spelled, one space between words. */
  words: string;
  predicate: string;
}

type ClauseVerdict =
  | { kind: 'duty' }
  /** It belongs to the clause before it. */
  | { kind: 'more' }
  /** Those it names may be the owners of what follows. */
  | { kind: 'omit'; why: string; keepsOwners?: true };

interface ClauseRule {
  name: string;
  applies(at: ClauseInPlace): boolean;
  verdict: ClauseVerdict;
}

const omit = (why: string): ClauseVerdict => ({ kind: 'omit', why });
const inGeneral = /^(?:(?:lãnh đạo|chỉ đạo|phụ trách|điều hành),? ?)+(?:chung|toàn diện)$/;

/** In order; the first that applies counts. The last ones say why a clause is a duty. */
const clauseRules: readonly ClauseRule[] = [
  {
    name: 'moreNames',
    applies: ({ reading, isFirst }) => reading.kind === 'namesOnly' && !isFirst,
    verdict: { kind: 'more' },
  },
  {
    name: 'namesOnly',
    applies: ({ reading }) => reading.kind === 'namesOnly',
    verdict: { kind: 'omit', why: reasons.unclear, keepsOwners: true },
  },
  {
    name: 'moreWords',
    applies: ({ reading, isFirst, isDated }) => reading.kind === 'unclear' && !isFirst && !isDated,
    verdict: { kind: 'more' },
  },
  {
    name: 'guessedName',
    applies: ({ reading, isItem, isDated, words }) =>
      reading.isGuessed && !isDated && (!isItem || tellsOfPast(words)),
    verdict: omit(reasons.unclear),
  },
  {
    name: 'acceptance',
    applies: ({ reading }) => reading.kind === 'acceptance',
    verdict: omit(reasons.acceptance),
  },
  { name: 'nextMeeting', applies: ({ words }) => tellsOfNextMeeting(words), verdict: omit(reasons.event) },
  {
    name: 'event',
    applies: ({ isNamed, isDated, words }) => !isNamed && !isDated && tellsOfEvent(words),
    verdict: omit(reasons.event),
  },
  { name: 'general', applies: ({ predicate }) => inGeneral.test(predicate), verdict: omit(reasons.general) },
  {
    name: 'statement',
    applies: ({ reading, isDated, isDone }) => reading.kind === 'statement' && (!isDated || isDone),
    verdict: omit(reasons.past),
  },
  {
    name: 'behindPast',
    applies: ({ isBehindPast, isNamed, isDated }) => isBehindPast && !isNamed && !isDated,
    verdict: omit(reasons.past),
  },
  {
    name: 'appeal',
    applies: ({ isDated, predicate, words, owners }) =>
      !isDated && isAppeal(predicate, words, owners.join(' ').toLowerCase()),
    verdict: { kind: 'omit', why: reasons.appeal, keepsOwners: true },
  },
  {
    name: 'past',
    applies: ({ isDated, isItem, isNamed, words }) => !isDated && !isItem && !isNamed && tellsOfPast(words),
    verdict: omit(reasons.past),
  },
  {
    name: 'nobody',
    applies: ({ isDated, owners, isItem, reading }) =>
      !isDated && owners.length === 0 && (!isItem || reading.kind === 'unclear'),
    verdict: omit(reasons.unclear),
  },
  {
    name: 'nothing',
    applies: ({ isDated, isItem, isNamed, reading }) =>
      !isDated && !isItem && !isNamed && reading.kind === 'unclear',
    verdict: omit(reasons.unclear),
  },
  { name: 'namedOwner', applies: ({ isNamed }) => isNamed, verdict: { kind: 'duty' } },
  { name: 'ownerAbove', applies: ({ owners }) => owners.length > 0, verdict: { kind: 'duty' } },
  { name: 'noOwner', applies: () => true, verdict: { kind: 'duty' } },
];

const last = clauseRules[clauseRules.length - 1] as ClauseRule;

export const clauseRuleFor = (at: ClauseInPlace): ClauseRule =>
  clauseRules.find(({ applies }) => applies(at)) ?? last;
