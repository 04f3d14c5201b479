import { wordList } from '../lexicon/wordList';
import {
  headAt,
  honorificPhrases,
  isAnd,
  isComma,
  isDash,
  isNameAt,
  rankPhrases,
  rolePhrases,
  skipArticles,
  startsBody,
} from './bodyHeads';
import { kinship, surnames } from '../lexicon/bodies';
import { endOfName, endOfStrictName } from './nameEnd';
import { Phrases, type Token, wordAt } from '../text/phrases';

/** One body, office, person or class of them, as named at a place: tokens `from` to `to`. */
export interface Body {
  from: number;
  to: number;
  isPerson: boolean;
  /** False where the end of the name had to be guessed, because no known verb follows. */
  isCertain: boolean;
}

/** Bodies named one after another, and the token behind them. */
export interface Bodies {
  list: Body[];
  next: number;
}

/** No list of names is longer. */
const most = 40;

/** The bodies named from token `i` on, before token `end`; null when none is. */
export function readBodies(tokens: readonly Token[], i: number, end: number): Bodies | null {
  const list: Body[] = [];
  let at = i;
  while (at < end && list.length < most) {
    const body = knownOr(knownBody(tokens, at, end), readBody(tokens, at, end));
    if (!body) break;
    list.push(body.body);
    at = body.next;
    const joint = jointAt(tokens, at) || withPersonAt(tokens, at, body.body);
    if (joint === 0 || at + joint >= end || !startsBody(tokens, at + joint)) break;
    at += joint;
  }
  return list.length ? { list, next: at } : null;
}

type ReadBody = { body: Body; next: number } | null;

/** A name of the committee's lists, behind "các" or "đồng chí" too. */
function knownBody(tokens: readonly Token[], i: number, end: number): ReadBody {
  const from = skipArticles(tokens, i);
  const called = from + honorificPhrases.at(tokens, from);
  const at = tokens[called]?.named ? called : i;
  const to = at + (tokens[at]?.named ?? 0);
  if (to === at || to > end) return null;
  return { body: { from: at, to, isPerson: at > i, isCertain: true }, next: to };
}

/** So much more may belong to a name than a list has: "Công an" is there, "Công an phường" stands here. */
const more = 3;

/** A known name counts, unless a person or surely a little longer one is read there. */
function knownOr(known: ReadBody, read: ReadBody): ReadBody {
  if (!known || read?.body.isPerson) return read;
  const longer = read?.body.isCertain ? read.body.to - known.body.to : 0;
  return longer > 0 && longer <= more ? read : known;
}

/** "," or "và" or ", và", and ";" between members of a list. */
function jointAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (isAnd(token)) return 1;
  if (isComma(token) || token?.word === ';') return isAnd(tokens[i + 1]) ? 2 : 1;
  // "Mr. Tôn + chuyền 7".
  return Number(token?.word === '+' || token?.word === '&');
}

/** "Anh Tùng với anh Lộc", "Anh Tú + chị Vân". */
const withPersonAt = (tokens: readonly Token[], i: number, { isPerson }: Body): number =>
  isPerson && besides.has(wordAt(tokens, i)) && honorificPhrases.at(tokens, i + 1) > 0 ? 1 : 0;

const besides = new Set(['với', '+', '&']);

function readBody(tokens: readonly Token[], i: number, end: number): ReadBody {
  const start = headAt(tokens, i) > 0 ? i : skipArticles(tokens, i);
  const title = honorificPhrases.at(tokens, start);
  const called = title + rankAt(tokens, start + title);
  const named = headAt(tokens, start) > called && !isCalled(tokens, start, called) ? start : start + called;
  if (named === start) return readOfficeAt(tokens, i, end);
  if (start === i && isNameAt(tokens, named) && headAt(tokens, named) === 0)
    return readPerson(tokens, named, end, start);
  if (isFullName(tokens, named)) return readPerson(tokens, named, end);
  const office = readOfficeAt(tokens, named, end);
  // "Bác trưởng thôn" is called so.
  return office && kinship.has(wordAt(tokens, start)) && !office.body.isPerson
    ? { ...office, body: { ...office.body, from: start } }
    : office;
}

/** "Chị Huệ" may stand in the lists as she is called. */
function isCalled(tokens: readonly Token[], start: number, called: number): boolean {
  const last = tokens[start + (tokens[start]?.named ?? 0) - 1];
  return called > 0 && isNameAt(tokens, start + called) && Boolean(last?.isCapital && !last.isAcronym);
}

/** "Thiếu tá", "ThS.", "BSCKI.", "PHT": tokens of a rank or a degree before a name. */
const rankAt = (tokens: readonly Token[], i: number): number =>
  rankPhrases.at(tokens, i) ||
  (tokens[i]?.isAcronym && !schools.has(wordAt(tokens, i))
    ? ([1, 2].find(
        (length) =>
          (length === 1 ? !tokens[i + 1]?.isAcronym : wordAt(tokens, i + 1) === '.') &&
          isFullName(tokens, i + length),
      ) ?? 0)
    : 0);

/** "THPT Nguyễn Huệ" is no person. */
const schools = new Set(['mn', 'th', 'thcs', 'thpt']);

/** An office or a class of people, "các" before it included. */
function readOfficeAt(tokens: readonly Token[], from: number, end: number): ReadBody {
  const headFrom = headAt(tokens, from) > 0 ? from : skipArticles(tokens, from);
  const isGroup = wordAt(tokens, headFrom) === 'tổ' && headFrom > from;
  const head = headAt(tokens, headFrom) || Number(isGroup);
  return head === 0 ? null : inBracket(tokens, readOffice(tokens, from, headFrom, head, end), end);
}

/** "Cơ quan Thường trực (Phòng Văn hóa)": which one it is stands behind it. */
function inBracket(tokens: readonly Token[], read: NonNullable<ReadBody>, end: number): ReadBody {
  const isGeneral = wordAt(tokens, read.body.from) === 'cơ' && wordAt(tokens, read.next) === '(';
  const meant = isGeneral && headAt(tokens, read.next + 1) > 0 ? readBody(tokens, read.next + 1, end) : null;
  return meant && wordAt(tokens, meant.next) === ')' ? { body: meant.body, next: meant.next + 1 } : read;
}

/** A surname and another name, not "Phó Ban". */
const isFullName = (tokens: readonly Token[], i: number): boolean =>
  isNameAt(tokens, i) &&
  surnames.has(wordAt(tokens, i)) &&
  rolePhrases.at(tokens, i) < 2 &&
  !(wordAt(tokens, i) === 'phó' && rolePhrases.at(tokens, i + 1) > 0) &&
  isNameAt(tokens, i + 1);

/** A name, and behind it what the person is: ", công chức Văn phòng – Thống kê, thư ký Ban Chỉ đạo". */
function readPerson(
  tokens: readonly Token[],
  name: number,
  end: number,
  honorific = name,
): { body: Body; next: number } {
  let to = name;
  while (isNameAt(tokens, to) && to - name < 6 && !isLetters(tokens, name, to)) to += 1;
  const isCalledSo = kinship.has(wordAt(tokens, honorific)) && to - name <= 2;
  const from = isCalledSo ? honorific : name;
  return { body: { from, to, isPerson: true, isCertain: true }, next: skipApposition(tokens, to, end) };
}

/** "Anh Kỳ CSKV": letters behind a name are what the person is. */
const isLetters = (tokens: readonly Token[], name: number, at: number): boolean =>
  at > name && Boolean(tokens[at]?.isAcronym && !tokens[at - 1]?.isAcronym);

/** "Chị Huệ phụ nữ": whom somebody speaks for among neighbours. */
const standsFor = new Phrases(['phụ nữ', 'nông dân', 'thanh niên', 'mặt trận', 'y tế']);

const within = new Set(wordList('tổ,thôn,xóm,ấp,khóm,khu,đội,ca,lớp,khối,kp,ngõ,hẻm'));

function skipApposition(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  for (;;) {
    // "Chú Bảy tổ 4".
    if (within.has(wordAt(tokens, at)) && /^\d/.test(wordAt(tokens, at + 1))) at += 2;
    if (at === i) at += standsFor.at(tokens, at) || Number(isLetters(tokens, i - 1, at));
    const opening = tokens[at];
    const isOpen = wordAt(tokens, at) === '(';
    const start = at + Number(isComma(opening) || isDash(opening) || isOpen);
    if (start >= end || !isApposition(tokens, start, isOpen)) return at;
    const head = headAt(tokens, start) || rolePhrases.at(tokens, start);
    at = readOffice(tokens, start, start, head, end).next;
    if (wordAt(tokens, at) === ')') at += 1;
  }
}

/** A role, or in brackets an office; "đồng chí …" is another person. */
function isApposition(tokens: readonly Token[], i: number, isOpen: boolean): boolean {
  if (honorificPhrases.at(tokens, i) > 0 && !rolePhrases.at(tokens, i + 1)) return false;
  return rolePhrases.at(tokens, i) > 0 || (isOpen && headAt(tokens, i) > 0);
}

function readOffice(
  tokens: readonly Token[],
  from: number,
  headFrom: number,
  head: number,
  end: number,
): { body: Body; next: number } {
  const isRole = rolePhrases.at(tokens, headFrom) > 0 || wordAt(tokens, headFrom + head - 1) === 'viên';
  const known = endOfName(tokens, headFrom + head, end, isRole, headFrom > from);
  const to = known ?? endOfStrictName(tokens, headFrom + head, end);
  const person = isRole ? personIn(tokens, headFrom + head, to) : null;
  if (person) {
    const body = { from: person, to, isPerson: true, isCertain: true };
    return { body, next: skipApposition(tokens, to, end) };
  }
  return { body: { from, to, isPerson: false, isCertain: known !== null }, next: to };
}

/** No name stands there, or "CKI", "ThS", or the "Sở" of a "Phó Giám đốc Sở". */
const isBehindTitle = (tokens: readonly Token[], i: number): boolean =>
  !isNameAt(tokens, i) || (tokens[i] as Token).isAcronym || headAt(tokens, i) > 0;

/** "Trưởng thôn Vi Văn Hặc": the token the person's own name begins at. */
function personIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 2; at >= from; at -= 1) {
    const count = to - at;
    if (!isNameAt(tokens, at)) return null;
    if (count >= 3 && count <= 5 && surnames.has(wordAt(tokens, at)) && isBehindTitle(tokens, at - 1))
      return at;
  }
  return null;
}
