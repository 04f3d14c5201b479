import {
  articles,
  honorifics,
  nameWords,
  noBodies,
  roles,
  sharedKinds,
  surnames,
  units,
} from './lexicon/bodies';
import { predicateAt, verbFirst, verbInName } from './predicates';
import { Phrases, type Token } from './tokens';

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

const headPhrases = new Phrases([...units, ...roles]);
const rolePhrases = new Phrases(roles);
const noBodyPhrases = new Phrases(noBodies);
const articlePhrases = new Phrases(articles);
const honorificPhrases = new Phrases(honorifics);
const kindPhrases = sharedKinds.map((kinds) => new Phrases(kinds));

/** Words that end a name wherever they stand. */
const ends = new Set([
  'để',
  'theo',
  'về',
  'trong',
  'trước',
  'vào',
  'từ',
  'nhằm',
  'khi',
  'đã',
  'sẽ',
  'đang',
  'vẫn',
  'còn',
  'chưa',
  'với',
  'gồm',
  'đến',
  'mà',
  'do',
  'vì',
  'bằng',
  'sau',
  'không',
  'rất',
  'luôn',
  'đều',
  'cũng',
  'là',
  'nhất',
  'qua',
  'ở',
  'lại',
  'nếu',
  'như',
  'thì',
]);
/** No name of an office is longer. */
const longest = 24;
/** No list of names is longer. */
const most = 40;

const isComma = (token: Token | undefined): boolean => token?.word === ',';
const isAnd = (token: Token | undefined): boolean => token?.word === 'và' || token?.word === 'hoặc';
const isDash = (token: Token | undefined): boolean =>
  token?.word === '-' || token?.word === '–' || token?.word === '—';

/** The bodies named from token `i` on, before token `end`; null when none is. */
export function readBodies(tokens: readonly Token[], i: number, end: number): Bodies | null {
  const list: Body[] = [];
  let at = i;
  while (at < end && list.length < most) {
    const body = readBody(tokens, at, end);
    if (!body) break;
    list.push(body.body);
    at = body.next;
    const joint = jointAt(tokens, at);
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

/** Whether a body may begin here. */
export function startsBody(tokens: readonly Token[], i: number): boolean {
  if (headAt(tokens, i) > 0) return true;
  const start = skipArticles(tokens, i);
  const honorific = honorificPhrases.at(tokens, start);
  if (honorific > 0) return isNameAt(tokens, start + honorific) || headAt(tokens, start + honorific) > 0;
  return headAt(tokens, start) > 0;
}

function headAt(tokens: readonly Token[], i: number): number {
  const head = headPhrases.at(tokens, i);
  if (head === 0) return 0;
  const other = noBodyPhrases.at(tokens, i);
  const afterPlural =
    tokens[i - 1]?.word === 'các' && tokens[i]?.word === 'tổ' && tokens[i + 1]?.word === 'chức';
  return other > head && !afterPlural && !tokens[i + 1]?.isCapital ? 0 : head;
}

function skipArticles(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let length = articlePhrases.at(tokens, at); length > 0; length = articlePhrases.at(tokens, at))
    at += length;
  return at;
}

const isNameAt = (tokens: readonly Token[], i: number): boolean =>
  Boolean(tokens[i]?.isWord && tokens[i]?.isCapital);

function readBody(tokens: readonly Token[], i: number, end: number): { body: Body; next: number } | null {
  const start = headAt(tokens, i) > 0 ? i : skipArticles(tokens, i);
  const honorific = honorificPhrases.at(tokens, start);
  const named = start + honorific;
  if (honorific > 0 && start === i && isNameAt(tokens, named) && headAt(tokens, named) === 0)
    return readPerson(tokens, named, end);
  if (
    honorific > 0 &&
    isNameAt(tokens, named) &&
    surnames.has(tokens[named]?.word ?? '') &&
    isNameAt(tokens, named + 1)
  )
    return readPerson(tokens, named, end);
  const classFrom = honorific > 0 ? named : i;
  const headFrom = headAt(tokens, classFrom) > 0 ? classFrom : skipArticles(tokens, classFrom);
  const head = headAt(tokens, headFrom) || (tokens[headFrom]?.word === 'tổ' && headFrom > classFrom ? 1 : 0);
  if (head === 0) return null;
  return readOffice(tokens, classFrom, headFrom, head, end);
}

/** A name, and behind it what the person is: ", công chức Văn phòng – Thống kê, thư ký Ban Chỉ đạo". */
function readPerson(tokens: readonly Token[], from: number, end: number): { body: Body; next: number } {
  let to = from;
  while (to < end && isNameAt(tokens, to) && to - from < 6) to += 1;
  return { body: { from, to, isPerson: true, isCertain: true }, next: skipApposition(tokens, to, end) };
}

function skipApposition(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  for (;;) {
    const opening = tokens[at];
    const offset = isComma(opening) || isDash(opening) || opening?.word === '(' ? 1 : 0;
    const start = at + offset;
    if (start >= end) return at;
    const honorific = honorificPhrases.at(tokens, start) > 0 && !rolePhrases.at(tokens, start + 1);
    if (
      honorific ||
      (rolePhrases.at(tokens, start) === 0 && !(opening?.word === '(' && headAt(tokens, start) > 0))
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
    if (tokens[at]?.word === ')') at += 1;
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

/** Where a name ends because a verb, a sign or a small word follows; null when nothing of that comes soon. */
function endOfName(tokens: readonly Token[], i: number, end: number, isRole: boolean): number | null {
  for (let at = i; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (at - i > longest) return null;
    if (isRelative(tokens, at, end, isRole)) {
      at = predicateAt(tokens, at) ? at : at + 1;
      continue;
    }
    const inside = verbInName(tokens, at);
    if (inside > 0) {
      at += inside - 1;
      continue;
    }
    if (predicateAt(tokens, at)) return at;
    if (!token.isCapital && ends.has(token.word)) return at;
    if (isComma(token) || isAnd(token)) {
      if (!goesOn(tokens, i, at, end)) return at;
    } else if (isDash(token)) {
      if (!tokens[at + 1]?.isWord || predicateAt(tokens, at + 1)) return at;
    } else if (!token.isWord && !(token.word === ':' && introducesNames(tokens, i, at))) return at;
  }
  return strictlyNamed(tokens, i, end) ? end : null;
}

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

/** "công chức phụ trách các khu phố", "thành viên được phân công phụ trách …": who is meant, not yet what is to be done. */
function isRelative(tokens: readonly Token[], at: number, end: number, isRole: boolean): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (isRole && word === 'theo' && ['địa', 'lĩnh', 'phân', 'nhóm', 'từng'].includes(next ?? '')) return true;
  if (isRole && (tokens[at - 1]?.word === 'theo' || tokens[at - 2]?.word === 'theo')) return true;
  if (word === 'được') return next === 'phân' || next === 'giao' || next === 'cử';
  if (tokens[at - 1]?.word === 'được' || tokens[at - 2]?.word === 'được') return true;
  if (
    !isRole ||
    !(
      (word === 'phụ' && next === 'trách') ||
      (word === 'theo' && next === 'dõi') ||
      (word === 'quản' && next === 'lý')
    )
  )
    return false;
  if (tokens[at - 1]?.word === 'công') return true;
  for (let k = at + 2; k < Math.min(end, at + 14); k += 1) {
    if (!tokens[k]?.isWord) return false;
    if (predicateAt(tokens, k)) return true;
  }
  return false;
}

/** Whether a comma or "và" stands inside a name: "Kinh tế và Hạ tầng", "khu phố 1, 3", "các phòng, ban". */
function goesOn(tokens: readonly Token[], i: number, at: number, end: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= end) return false;
  const isNumbered = /^\d+$/.test(tokens[at - 1]?.word ?? '');
  if (
    isNumbered &&
    (/^\d+$/.test(next.word) || (next.word === 'số' && /^\d+$/.test(tokens[at + 2]?.word ?? '')))
  )
    return true;
  if (kindPhrases.some((kinds) => continuesKind(tokens, i, at, kinds))) return true;
  if (!next.isCapital || honorificPhrases.at(tokens, at + 1) > 0) return false;
  if (headAt(tokens, at + 1) === 0) return !startsBody(tokens, at + 1);
  // "Văn phòng HĐND và UBND huyện".
  return isAnd(tokens[at]) && next.word === 'ubnd' && tokens[at - 1]?.word === 'hđnd';
}

function continuesKind(tokens: readonly Token[], i: number, at: number, kinds: Phrases): boolean {
  const length = kinds.at(tokens, at + 1);
  if (length === 0) return false;
  const after = tokens[at + 1 + length];
  if (after?.isCapital && after.isWord) return false;
  for (let k = at - 1; k >= i - 2 && k >= 0 && tokens[k]?.isWord; k -= 1) {
    const before = kinds.at(tokens, k);
    if (before > 0 && k + before === at)
      return k > i || articlePhrases.at(tokens, k - 1) > 0 || isComma(tokens[k - 1]);
  }
  return false;
}

/** Without a known verb behind it, a name goes as far as capital letters, numbers and the words names are made of. */
function endOfStrictName(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  while (at < end && at - i <= longest && isStrict(tokens, i, at, end))
    at += Math.max(1, verbInName(tokens, at));
  return Math.min(at, end);
}

const strictlyNamed = (tokens: readonly Token[], i: number, end: number): boolean =>
  endOfStrictName(tokens, i, end) === end;

function isStrict(tokens: readonly Token[], from: number, i: number, end: number): boolean {
  const token = tokens[i] as Token;
  if (isDash(token)) return Boolean(tokens[i + 1]?.isWord);
  if (isAnd(token) || isComma(token)) return goesOn(tokens, from, i, end);
  return token.isWord && (token.isCapital || /^\d{1,3}$/.test(token.word) || nameWords.has(token.word));
}

/** "Trưởng thôn Vi Văn Hặc": the token the person's own name begins at. */
function personIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 2; at >= from; at -= 1) {
    const count = to - at;
    if (!isNameAt(tokens, at)) return null;
    if (count >= 3 && count <= 5 && surnames.has(tokens[at]?.word ?? '') && !isNameAt(tokens, at - 1))
      return at;
  }
  return null;
}
