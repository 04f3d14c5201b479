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
import { type Token, wordAt } from '../text/tokens';

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
    const body = readBody(tokens, at, end);
    if (!body) break;
    list.push(body.body);
    at = body.next;
    const joint = jointAt(tokens, at) || withPersonAt(tokens, at, body.body);
    if (joint === 0 || at + joint >= end || !startsBody(tokens, at + joint)) break;
    at += joint;
  }
  return list.length ? { list, next: at } : null;
}

/** "," or "và" or ", và", and ";" between members of a list. */
function jointAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (isAnd(token)) return 1;
  if (isComma(token) || token?.word === ';') return isAnd(tokens[i + 1]) ? 2 : 1;
  return 0;
}

/** "Anh Tùng với anh Lộc". */
const withPersonAt = (tokens: readonly Token[], i: number, { isPerson }: Body): number =>
  isPerson && wordAt(tokens, i) === 'với' && honorificPhrases.at(tokens, i + 1) > 0 ? 1 : 0;

function readBody(tokens: readonly Token[], i: number, end: number): { body: Body; next: number } | null {
  const start = headAt(tokens, i) > 0 ? i : skipArticles(tokens, i);
  const title = honorificPhrases.at(tokens, start);
  const called = title + rankPhrases.at(tokens, start + title);
  const honorific = headAt(tokens, start) > called ? 0 : called;
  const named = start + honorific;
  if (honorific > 0 && start === i && isNameAt(tokens, named) && headAt(tokens, named) === 0)
    return readPerson(tokens, named, end, start);
  if (
    honorific > 0 &&
    isNameAt(tokens, named) &&
    surnames.has(wordAt(tokens, named)) &&
    rolePhrases.at(tokens, named) < 2 &&
    isNameAt(tokens, named + 1)
  )
    return readPerson(tokens, named, end);
  const classFrom = honorific > 0 ? named : i;
  const headFrom = headAt(tokens, classFrom) > 0 ? classFrom : skipArticles(tokens, classFrom);
  const head =
    headAt(tokens, headFrom) || (wordAt(tokens, headFrom) === 'tổ' && headFrom > classFrom ? 1 : 0);
  if (head === 0) return null;
  return readOffice(tokens, classFrom, headFrom, head, end);
}

/** A name, and behind it what the person is: ", công chức Văn phòng – Thống kê, thư ký Ban Chỉ đạo". */
function readPerson(
  tokens: readonly Token[],
  name: number,
  end: number,
  honorific = name,
): { body: Body; next: number } {
  let to = name;
  while (isNameAt(tokens, to) && to - name < 6) to += 1;
  const isCalledSo = kinship.has(wordAt(tokens, honorific)) && to - name <= 2;
  const from = isCalledSo ? honorific : name;
  return { body: { from, to, isPerson: true, isCertain: true }, next: skipApposition(tokens, to, end) };
}

function skipApposition(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  for (;;) {
    const opening = tokens[at];
    const offset = isComma(opening) || isDash(opening) || wordAt(tokens, at) === '(' ? 1 : 0;
    const start = at + offset;
    if (start >= end) return at;
    const honorific = honorificPhrases.at(tokens, start) > 0 && !rolePhrases.at(tokens, start + 1);
    if (
      honorific ||
      (rolePhrases.at(tokens, start) === 0 && !(wordAt(tokens, at) === '(' && headAt(tokens, start) > 0))
    )
      return at;
    const office = readOffice(
      tokens,
      start,
      start,
      headAt(tokens, start) || rolePhrases.at(tokens, start),
      end,
    );
    at = office.next;
    if (wordAt(tokens, at) === ')') at += 1;
  }
}

function readOffice(
  tokens: readonly Token[],
  from: number,
  headFrom: number,
  head: number,
  end: number,
): { body: Body; next: number } {
  const isRole = rolePhrases.at(tokens, headFrom) > 0;
  const known = endOfName(tokens, headFrom + head, end, isRole);
  const to = known ?? endOfStrictName(tokens, headFrom + head, end);
  const person = isRole ? personIn(tokens, headFrom + head, to) : null;
  if (person) {
    const body = { from: person, to, isPerson: true, isCertain: true };
    return { body, next: skipApposition(tokens, to, end) };
  }
  return { body: { from, to, isPerson: false, isCertain: known !== null }, next: to };
}

/** No name stands there, or "CKI", "ThS". */
const isBehindTitle = (tokens: readonly Token[], i: number): boolean =>
  !isNameAt(tokens, i) || (tokens[i] as Token).isAcronym;

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
