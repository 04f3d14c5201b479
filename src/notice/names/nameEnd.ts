import {
  articlePhrases,
  headAt,
  honorificPhrases,
  isAnd,
  isComma,
  isDash,
  rolePhrases,
  startsBody,
} from './bodyHeads';
import { endOfClassClause, passiveAt } from './classClause';
import { nameEnds, nameWords, places, sharedKinds } from '../lexicon/bodies';
import { namingAt, predicateAt, verbFirst, verbInName } from '../text/predicates';
import { Phrases, type Token, wordAt } from '../text/phrases';

const kindPhrases = sharedKinds.map((kinds) => new Phrases(kinds));
/** "doanh nghiệp đóng trên địa bàn": where those of a class are. */
const placedPhrases = new Phrases(
  ['đóng', 'đứng chân', 'hoạt động', 'sinh sống', 'cư trú', 'công tác'].map((word) => `${word} trên địa bàn`),
);
const chargePhrases = new Phrases(['phụ trách', 'theo dõi', 'quản lý']);
/** No name of an office is longer. */
const longest = 24;

/** A token of a name that begins at token `from`. */
interface PlaceInName {
  tokens: readonly Token[];
  from: number;
  at: number;
  end: number;
  isRole: boolean;
  /** "các" stands before it. */
  isClass: boolean;
}

/** What a token makes of a name: the token it goes on at, or null where it ends. */
interface NameRule {
  name: string;
  applies(place: PlaceInName): boolean;
  verdict(place: PlaceInName): number | null;
}

const tokenAt = ({ tokens, at }: PlaceInName): Token => tokens[at] as Token;
const ends = (): null => null;
const goesOnBehind = ({ at }: PlaceInName): number => at + 1;

/** In order; a token that no rule applies to belongs to the name. */
const nameRules: readonly NameRule[] = [
  {
    // "Tổ tự quản số 1 đến số 6".
    name: 'upTo',
    applies: ({ tokens, at }) => wordAt(tokens, at) === 'đến' && countsOn(tokens, at),
    verdict: goesOnBehind,
  },
  {
    name: 'classClause',
    applies: ({ tokens, from, at, end }) => endOfClassClause(tokens, from, at, end) !== null,
    verdict: ({ tokens, from, at, end }) => endOfClassClause(tokens, from, at, end),
  },
  {
    name: 'passive',
    applies: ({ tokens, isClass, at }) => isClass && passiveAt(tokens, at) > 0,
    verdict: ({ tokens, at }) => at + passiveAt(tokens, at),
  },
  {
    name: 'relativeClause',
    applies: isRelative,
    verdict: ({ tokens, at }) => (predicateAt(tokens, at) ? at + 1 : at + 2),
  },
  {
    name: 'place',
    applies: ({ tokens, at }) => placedPhrases.at(tokens, at) > 0,
    verdict: ({ tokens, at }) => at + placedPhrases.at(tokens, at),
  },
  {
    name: 'theRest',
    applies: ({ tokens, at }) => wordAt(tokens, at) === 'còn' && wordAt(tokens, at + 1) === 'lại',
    verdict: ({ at }) => at + 2,
  },
  {
    name: 'verbInName',
    applies: ({ tokens, at }) => verbInName(tokens, at) > 0,
    verdict: ({ tokens, at }) => at + verbInName(tokens, at),
  },
  {
    name: 'predicate',
    applies: ({ tokens, from, at }) => predicateAt(tokens, at) || isBehindWhole(tokens, from, at),
    verdict: ends,
  },
  {
    // "Mỗi hộ 01 người".
    name: 'howMany',
    applies: ({ tokens, at }) => /^\d+$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'người',
    verdict: ends,
  },
  { name: 'smallWord', applies: isSmallWord, verdict: ends },
  {
    name: 'list',
    applies: (place) => isComma(tokenAt(place)) || isAnd(tokenAt(place)),
    verdict: ({ tokens, from, at, end }) =>
      goesOn(tokens, from, at, end) ? at + 1 + partBehindComma(tokens, from, at) : null,
  },
  {
    name: 'dash',
    applies: (place) => isDash(tokenAt(place)),
    verdict: ({ tokens, at }) => (tokens[at + 1]?.isWord && !predicateAt(tokens, at + 1) ? at + 1 : null),
  },
  {
    name: 'namesBehindColon',
    applies: ({ tokens, from, at }) => wordAt(tokens, at) === ':' && introducesNames(tokens, from, at),
    verdict: goesOnBehind,
  },
  { name: 'sign', applies: (place) => !tokenAt(place).isWord, verdict: ends },
];

/** Where a name ends because a verb, a sign or a small word follows; null when nothing of that comes soon. */
export function endOfName(
  tokens: readonly Token[],
  i: number,
  end: number,
  isRole: boolean,
  isClass = false,
): number | null {
  for (let at = i; at < end;) {
    if (at - i > longest) return null;
    const place = { tokens, from: i, at, end, isRole, isClass };
    const rule = nameRules.find(({ applies }) => applies(place));
    const next = rule ? rule.verdict(place) : at + 1;
    if (next === null) return at;
    at = next;
  }
  return strictlyNamed(tokens, i, end) ? end : null;
}

function isSmallWord({ tokens, at, isRole }: PlaceInName): boolean {
  const token = tokens[at] as Token;
  return !token.isCapital && nameEnds.has(token.word) && !(isRole && isWithin(tokens, at));
}

/** Behind a proper name, an acronym, a number or the kind of place that closes a name, another small word is a predicate, known or not. */
function isBehindWhole(tokens: readonly Token[], i: number, at: number): boolean {
  if (!isPlainWord(tokens[at] as Token)) return false;
  const last = tokens[at - 1] as Token;
  // "Trưởng thôn | lên xã".
  if (at === i) return places.has(last.word) && rolePhrases.at(tokens, at - 2) > 1;
  if (isNewCountryside(tokens, at)) return false;
  if (isShort(last)) return true;
  if (places.has(last.word) && !last.isCapital) return closesName(tokens, at - 1);
  return at - 2 >= i && isBehindPerson(tokens, at);
}

/** "Phòng CNTT", "khu phố 3": letters or a number close a name. */
const isShort = ({ word, isAcronym }: Token): boolean =>
  /^\d+$/.test(word) || (isAcronym && !/^[ivx]+$/.test(word));

const isNewCountryside = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'mới' && wordAt(tokens, at - 1) === 'thôn' && wordAt(tokens, at - 2) === 'nông';

/** "Công an phường", but not "các phường" or "cấp phường". */
const closesName = (tokens: readonly Token[], place: number): boolean =>
  articlePhrases.at(tokens, place - 1) === 0 && wordAt(tokens, place - 1) !== 'cấp';

const isPlainWord = (token: Token): boolean =>
  token.isWord && !token.isCapital && !nameWords.has(token.word) && !isAnd(token) && !/\d/.test(token.word);

const isProper = (token: Token | undefined): boolean => Boolean(token?.isCapital && !token.isAcronym);

/** "đảng viên trong chi bộ": the body whose members are meant. */
const isWithin = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'trong' && headAt(tokens, at + 1) > 0;

/** "các sở: Nội vụ, Tài chính": the names of those a class is made of. */
function introducesNames(tokens: readonly Token[], i: number, at: number): boolean {
  const isClass =
    articlePhrases.at(tokens, i - 2) > 0 && kindPhrases.some((kinds) => kinds.at(tokens, i - 1) > 0);
  return (
    at === i &&
    isClass &&
    Boolean(tokens[at + 1]?.isCapital) &&
    !verbFirst(tokens, at + 1) &&
    headAt(tokens, at + 1) === 0
  );
}

/** "theo dõi việc thực hiện" is what somebody does, not who is meant. */
const whatIsDone = new Set(['việc', 'kết', 'tiến', 'tình']);
const assigned = new Set(['phân', 'giao', 'cử']);
const fields = new Set(['địa', 'lĩnh', 'phân', 'nhóm', 'từng']);

/** "công chức phụ trách các khu phố", "thành viên được phân công phụ trách …": who is meant, not yet what is to be done. */
function isRelative({ tokens, at, end, isRole }: PlaceInName): boolean {
  const [word, next, last] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at - 1)];
  if (isRole && (last === 'theo' || (word === 'theo' && fields.has(next)))) return true;
  if (word === 'được') return assigned.has(next);
  if (last === 'được' || wordAt(tokens, at - 2) === 'được') return true;
  if (!isRole || !isInCharge(tokens, at)) return false;
  return last === 'công' || isFollowedByPredicate(tokens, at, end);
}

/** "phụ trách các khu phố", not "phụ trách việc thực hiện". */
function isInCharge(tokens: readonly Token[], at: number): boolean {
  const charge = chargePhrases.at(tokens, at);
  return charge > 0 && !whatIsDone.has(wordAt(tokens, at + charge)) && !isBehindPerson(tokens, at);
}

/** Behind two names that are no body's: "Phó Giám đốc Cấn Văn Hợi phụ trách" is what this one does. */
const isBehindPerson = (tokens: readonly Token[], at: number): boolean =>
  isProper(tokens[at - 1]) && isProper(tokens[at - 2]) && headAt(tokens, at - 2) === 0;

/** Whether a verb follows what somebody is in charge of. */
function isFollowedByPredicate(tokens: readonly Token[], at: number, end: number): boolean {
  for (let k = at + 2; k < Math.min(end, at + 14); k += 1) {
    if (wordAt(tokens, k) === ':' && k > at + 2) return true;
    if (isComma(tokens[k]) && isNumberAt(tokens, k + 1)) continue;
    if (!(tokens[k] as Token).isWord) return false;
    if (predicateAt(tokens, k)) return true;
  }
  return false;
}

const isNumberAt = (tokens: readonly Token[], i: number): boolean =>
  wordAt(tokens, i) === 'số' || /^\d/.test(wordAt(tokens, i));

/** Whether a comma or "và" stands inside a name: "Kinh tế và Hạ tầng", "khu phố 1, 3", "các phòng, ban". */
function goesOn(tokens: readonly Token[], i: number, at: number, end: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= end) return false;
  if (countsOn(tokens, at) || isSameKindAgain(tokens, i, at)) return true;
  if (kindPhrases.some((kinds) => continuesKind(tokens, i, at, kinds))) return true;
  if (partBehindComma(tokens, i, at) > 0) return true;
  if (!next.isCapital || honorificPhrases.at(tokens, at + 1) > 0) return false;
  if (headAt(tokens, at + 1) === 0) return !startsBody(tokens, at + 1);
  // "Văn phòng HĐND và UBND huyện".
  return isAnd(tokens[at]) && next.word === 'ubnd' && wordAt(tokens, at - 1) === 'hđnd';
}

/** "Chi bộ khu phố 4, khu phố 5", "Chi đoàn thôn Lũng, thôn Vãi": the places of one body each, named by the same kind. */
function isSameKindAgain(tokens: readonly Token[], i: number, at: number): boolean {
  const length =
    isComma(tokens[at]) || isAnd(tokens[at])
      ? Math.max(...kindPhrases.map((kinds) => kinds.at(tokens, at + 1)))
      : 0;
  for (let k = at - 1; length > 0 && k >= i && tokens[k]?.isWord; k -= 1)
    if (
      Array.from({ length }, (_, n) => n).every((n) => wordAt(tokens, k + n) === wordAt(tokens, at + 1 + n))
    )
      // "khu phố 4, khu phố 7 và khu phố 11" goes on, "tổ dân phố 3 và tổ dân phố 5" are two.
      return k + length < at && (isComma(tokens[at]) || isComma(tokens[k - 1]));
  return false;
}

/** "khu phố 1, 3", "số 2, số 5", "số 1 đến số 6". */
function countsOn(tokens: readonly Token[], at: number): boolean {
  const isNumber = (i: number): boolean => /^\d+$/.test(wordAt(tokens, i));
  return isNumber(at - 1) && (isNumber(at + 1) || (wordAt(tokens, at + 1) === 'số' && isNumber(at + 2)));
}

/** "Tiểu ban An ninh, bảo vệ bố trí …": tokens of a verb behind the comma that is a part of the name, as another follows; else 0. */
function partBehindComma(tokens: readonly Token[], i: number, at: number): number {
  const naming = tokens[i]?.isCapital ? namingAt(tokens, at + 1) : 0;
  return naming > 0 && predicateAt(tokens, at + 1 + naming) ? naming : 0;
}

function continuesKind(tokens: readonly Token[], i: number, at: number, kinds: Phrases): boolean {
  const length = kinds.at(tokens, at + 1);
  if (length === 0) return false;
  const after = tokens[at + 1 + length];
  if (after?.isCapital) return false;
  for (let k = at - 1; tokens[k]?.isWord; k -= 1) {
    const before = kinds.at(tokens, k);
    if (before > 0 && k + before === at)
      return (
        k > i ||
        wordAt(tokens, k - 1) === 'trường' ||
        [1, 2, 3].some((more) => articlePhrases.at(tokens, k - more) > 0) ||
        isComma(tokens[k - 1])
      );
  }
  return false;
}

/** Without a known verb behind it, a name goes as far as capital letters, numbers and the words names are made of. */
export function endOfStrictName(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  while (at < end && at - i <= longest && isStrict(tokens, i, at, end))
    at += Math.max(1, verbInName(tokens, at), placedPhrases.at(tokens, at));
  return Math.min(at, end);
}

const strictlyNamed = (tokens: readonly Token[], i: number, end: number): boolean =>
  endOfStrictName(tokens, i, end) === end;

/** "Hạ tầng", "Đô thị" before a comma or the end: the second syllable of a word that has its capital in front. */
function closesWord(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i + 1];
  if (nameEnds.has(wordAt(tokens, i)) || !isProper(tokens[i - 1])) return false;
  return i + 1 >= end || isComma(next) || isAnd(next) || isDash(next);
}

function isStrict(tokens: readonly Token[], from: number, i: number, end: number): boolean {
  const token = tokens[i] as Token;
  if (isDash(token)) return Boolean(tokens[i + 1]?.isWord);
  if (isAnd(token) || isComma(token)) return goesOn(tokens, from, i, end);
  return (
    token.isWord &&
    (token.isCapital ||
      /^\d{1,3}$/.test(token.word) ||
      nameWords.has(token.word) ||
      closesWord(tokens, i, end) ||
      placedPhrases.at(tokens, i) > 0 ||
      verbInName(tokens, i) > 0)
  );
}
