import { articles, honorifics, noBodies, ranks, roles, units } from '../lexicon/bodies';
import { Phrases, type Token, wordAt } from '../text/phrases';
import { predicateAt } from '../text/predicates';

const headPhrases = new Phrases([...units, ...roles]);
export const rolePhrases = new Phrases(roles);
const noBodyPhrases = new Phrases(noBodies);
export const articlePhrases = new Phrases(articles);
export const honorificPhrases = new Phrases(honorifics);
export const rankPhrases = new Phrases(ranks);

export const isComma = (token: Token | undefined): boolean => token?.word === ',';
export const isAnd = (token: Token | undefined): boolean => token?.word === 'và' || token?.word === 'hoặc';
export const isDash = (token: Token | undefined): boolean =>
  token?.word === '-' || token?.word === '–' || token?.word === '—';

/** Whether a body may begin here. */
export function startsBody(tokens: readonly Token[], i: number): boolean {
  if (headAt(tokens, i) > 0) return true;
  const start = skipArticles(tokens, i);
  const title = honorificPhrases.at(tokens, start);
  const honorific = title + rankPhrases.at(tokens, start + title);
  if (honorific > 0) return isNameAt(tokens, start + honorific) || headAt(tokens, start + honorific) > 0;
  return headAt(tokens, start) > 0;
}

/** Tokens of the word a body's name begins with: "Ủy ban nhân dân", "công chức"; 0 when there is none. */
export function headAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token) return 0;
  const head = headPhrases.at(tokens, i);
  if (token.named > head) return token.named;
  if (head === 0)
    return (
      Number(numberedHead.test(token.word) || isOfficeInShort(tokens, i) || isOfPlace(tokens, i)) ||
      3 * Number(isOfficer(tokens, i))
    );
  if (head === 1 && guarded.has(token.word) && !isGuarded(tokens, i)) return 0;
  return noBodyPhrases.at(tokens, i) > head && !isBodyAfterAll(tokens, i) ? 0 : head;
}

/** Of the words that are no body only "tổ chức" may be one in the plural; and any is with a name behind it. */
function isBodyAfterAll(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const isPlural = wordAt(tokens, i - 1) === 'các' && next?.word === 'chức';
  return isPlural || Boolean(next?.isCapital && !next.isAcronym);
}

/** "KP1", "TDP12", "P.VHXH". */
const numberedHead = /^(?:(?:kp|tdp)\d{0,2}|p\.[a-zđ]{2,})$/;
/** "Kiểm sát viên Mã Thị Xuân", "Đăng kiểm viên": at the start of a clause. */
function isOfficer(tokens: readonly Token[], i: number): boolean {
  const isOne = tokens[i]?.isCapital && !tokens[i + 1]?.isCapital && wordAt(tokens, i + 2) === 'viên';
  return Boolean(isOne && headPhrases.at(tokens, i + 1) === 0 && !tokens[i - 1]?.isWord);
}

/** "CA phường", "VP xã": letters before the kind of place they are of. */
const isOfPlace = (tokens: readonly Token[], i: number): boolean =>
  Boolean(
    tokens[i]?.isAcronym &&
    ofPlaces.has(wordAt(tokens, i + 1)) &&
    !tokens[i + 1]?.isAcronym &&
    !isAnd(tokens[i - 1]),
  );
const ofPlaces = new Set(['xã', 'phường', 'huyện', 'tỉnh', 'quận']);

/** "BGH duyệt …", "HĐQT: …": letters at the start of a clause with what it does behind. */
function isOfficeInShort(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!token.isAcronym || /^[ivx]+$/.test(token.word) || tokens[i - 1]?.isWord) return false;
  return wordAt(tokens, i + 1) === ':' || predicateAt(tokens, i + 1);
}
/** Words of every day that begin a name only with a capital before another: "Bộ Tài chính", but "bộ hồ sơ". */
const guarded = new Set(['bộ', 'vụ', 'kho', 'xưởng', 'chuyền', 'sales', 'marketing']);

/** "các bộ, ngành": a class of them. */
function isGuarded(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i - 1) === 'các') return isComma(tokens[i + 1]) || isAnd(tokens[i + 1]);
  return Boolean(tokens[i]?.isCapital && (tokens[i + 1]?.isCapital || wordAt(tokens, i + 1) === ':'));
}

/** The token behind "các", "những", "toàn thể". */
export function skipArticles(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let length = articlePhrases.at(tokens, at); length > 0; length = articlePhrases.at(tokens, at))
    at += length;
  // "03 chi bộ".
  return at === i &&
    /^\d{1,2}$/.test(wordAt(tokens, i)) &&
    !tokens[i - 1]?.isWord &&
    headPhrases.at(tokens, i + 1) > 0
    ? i + 1
    : at;
}

/** Whether a capital letter begins this token. */
export const isNameAt = (tokens: readonly Token[], i: number): boolean => Boolean(tokens[i]?.isCapital);
