import { readBodies } from '../names/bodies';
import { articlePhrases, honorificPhrases, startsBody } from '../names/bodyHeads';
import { endOfUnknownName } from '../names/unknownName';
import {
  concluding,
  dayParts,
  ordinals,
  plannedTimes,
  prefixes,
  timeWords,
  topics,
} from '../lexicon/clauses';
import { assigningAt } from '../text/predicates';
import { skipJoiners } from './sentences';
import { Phrases, type Token, wordAt } from '../text/phrases';

const topicPhrases = new Phrases(topics);
const ordinalPhrases = new Phrases(ordinals);
const prefixSet = new Set(prefixes);
const dayPartSet = new Set(dayParts);
const plannedSet = new Set(plannedTimes);
const concludingSet = new Set(concluding);

/** "Về công tác đất đai: Giao …", "Trưởng Ban kết luận: Giao …", "Đối với các khu phố …". */
export function skipTopic(tokens: readonly Token[], i: number, to: number): number {
  const isAbout = wordAt(tokens, i) === 'đối' && wordAt(tokens, i + 1) === 'với';
  const isAddress = isAbout && startsBody(tokens, i + 2);
  return (
    (isAddress ? ownerBehindClass(tokens, i + 2, to) : null) ?? behindTopic(tokens, i, to, isAbout, isAddress)
  );
}

function behindTopic(
  tokens: readonly Token[],
  i: number,
  to: number,
  isAbout: boolean,
  isAddress: boolean,
): number {
  const isTopic = topicPhrases.at(tokens, i) > 0 || (isAbout && !isAddress);
  const unmoved = isAddress ? i + 2 : i;
  const colon = colonAt(tokens, i, Math.min(to, i + 40));
  if (colon < 0) return unmoved;
  const next = skipJoiners(tokens, colon + 1, to);
  const isShort = isTopic && (isAbout || colon < i + 20);
  const isGiven = wordAt(tokens, next) === 'giao' && assigningAt(tokens, next) > 0 && !startsBody(tokens, i);
  return isShort || isGiven || assignsBehind(tokens, colon, next, isAbout) ? next : unmoved;
}

/** "Trưởng Ban kết luận: Giao …", "Đối với …: Giao …". */
const assignsBehind = (tokens: readonly Token[], colon: number, next: number, isAbout: boolean): boolean =>
  assigningAt(tokens, next) > 0 && (isAbout || concludingSet.has(wordAt(tokens, colon - 1)));

function colonAt(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (wordAt(tokens, at) === ':') return at;
  return -1;
}

/** "Đối với các chi bộ ghép, Ban Tổ chức hướng dẫn …": a class is spoken of, a body named behind the comma does it. */
function ownerBehindClass(tokens: readonly Token[], i: number, to: number): number | null {
  if (articlePhrases.at(tokens, i) === 0) return null;
  for (let at = i; at < Math.min(to, i + 20); at += 1) {
    if (wordAt(tokens, at) === ':') return null;
    if (wordAt(tokens, at) === ',' && tokens[at + 1]?.isCapital && startsBody(tokens, at + 1)) return at + 1;
  }
  return null;
}

/** "Để bảo đảm tiến độ, UBND …": the words before the comma, when somebody or a verb stands behind it. */
export function skipPrefix(tokens: readonly Token[], i: number, to: number): number {
  const behind = behindTime(tokens, i, to);
  if (behind > i) return behind;
  if (!startsPrefix(tokens, i)) return i;
  for (let at = i + 2; at < Math.min(to, i + 30); at += 1) {
    if (wordAt(tokens, at) !== ',' && wordAt(tokens, at) !== 'thì') continue;
    const next = at + 1;
    if (assigningAt(tokens, next) > 0 || readBodies(tokens, next, to)) return next;
    if (at === i + 2 && isOrdinal(tokens, i)) return next;
  }
  return i;
}

/** "Một là, …", "Thứ nhất, …", "Cuối cùng, …". */
const isOrdinal = (tokens: readonly Token[], i: number): boolean => ordinalPhrases.at(tokens, i) > 0;

function startsPrefix(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (isOrdinal(tokens, i)) return true;
  if (!dayPartSet.has(word)) return prefixSet.has(word);
  return tokens.slice(i + 1, i + 5).some((each) => plannedSet.has(each.word));
}

const timeSet = new Set(timeWords);
const inTime = /^(?:\d{1,2}(?:[/.]\d{1,2})?|\d{1,2}(?:h|g)\d{0,2}|[,():])$/;

/** "Ngày 18/4 (thứ Bảy) các hộ …", "Sáng CN 15/3, đúng 6h30, mỗi hộ …": the token of who is spoken of behind a time to come; else `i`. */
function behindTime(tokens: readonly Token[], i: number, to: number): number {
  const start = wordAt(tokens, i) === 'mỗi' ? i + 1 : i;
  let at = start;
  while (at < Math.min(to, i + 16) && (timeSet.has(wordAt(tokens, at)) || inTime.test(wordAt(tokens, at))))
    at += 1;
  const isSomebody = articlePhrases.at(tokens, at) > 0 || honorificPhrases.at(tokens, at) > 0;
  if (at === start || !timeSet.has(wordAt(tokens, start)) || !isSomebody) return i;
  return readBodies(tokens, at, to) || endOfUnknownName(tokens, at, to) !== null ? at : i;
}
