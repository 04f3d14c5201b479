import { wordList } from '../lexicon/wordList';
import { assigningAt, directingAt, predicateAt, verbFirst } from '../text/predicates';
import { readBodies } from '../names/bodies';
import { honorificPhrases } from '../names/bodyHeads';
import type { PastedText } from '../text/pasted';
import { type Clause, type Range, trimmed } from '../text/range';
import { Phrases, type Token, wordAt } from '../text/phrases';
import { tokensOf } from '../text/tokens';

const sentenceEnd = new RegExp(String.raw`[.!?…]+["”)\]]*\s+(?=["“(]?\p{Lu})|[.!?…]\s+(?=\()`, 'gu');
const abbreviation = new RegExp(
  String.raw`(?:^|[\s(])(?:tt|tp|ths|ts|pgs|gs|bs|ks|cn|v\.v|st|p|q|h|x|t|\p{L})\.\s*$`,
  'u',
);
/** What goes on longer without an end is no sentence; it is cut, so that reading stays linear. */
const longest = 4000;
const onlyBracket = /^\([^()]*\)[\s.;]*$/;

/** Sentences of a block. A bracket behind a full stop still belongs to the sentence before it. */
export function sentencesOf({ text, spelled }: PastedText, { from, to }: Range): Range[] {
  const words = text.slice(from, to);
  const sentences: Range[] = [];
  let start = 0;
  const add = (end: number): void => {
    for (; end - start > longest; start += longest)
      sentences.push({ from: from + start, to: from + start + longest });
    const previous = sentences[sentences.length - 1];
    if (previous && onlyBracket.test(words.slice(start, Math.min(end, start + 300))))
      previous.to = from + end;
    else sentences.push({ from: from + start, to: from + end });
    start = end;
  };
  words.replace(sentenceEnd, (found: string, offset: number) => {
    const end = offset + found.length;
    if (!abbreviation.test(spelled.slice(from + Math.max(start, offset - 8), from + offset + 1))) add(end);
    return found;
  });
  if (start < words.length) add(words.length);
  return sentences.map((range) => trimmed(text, range)).filter((range) => range.to > range.from);
}

const joiners = new Phrases(['đồng thời', 'bên cạnh đó', 'ngoài ra', 'và', 'tiếp đó', 'sau đó', 'riêng']);
const signs = new Set(',;"“”:.…-–@');
/** Verbs that, behind a semicolon, still belong to the duty before it: its purpose, its deadline, its report. */
const belongs = new Phrases(
  wordList(
    'góp phần,bảo đảm,đảm bảo,tạo,không để,coi đây,hoàn thành trước,hoàn thành trong,hoàn thành chậm,hoàn thành xong,hoàn thành vào,hoàn thành ngày,xong trước,xong trong,thực hiện xong,thực hiện thường xuyên,báo kết quả,báo cáo,gửi kết quả,kết thúc trước',
  ),
);

/** The tokens behind "; đồng thời", "và": where a clause's own words begin. */
export function skipJoiners(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  while (at < end) {
    const length = joiners.at(tokens, at) || (signs.has(wordAt(tokens, at)) ? 1 : numberAt(tokens, at));
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Tokens of "(1)". */
const numberAt = (tokens: readonly Token[], i: number): number =>
  wordAt(tokens, i) === '(' && /^\d$/.test(wordAt(tokens, i + 1)) && wordAt(tokens, i + 2) === ')' ? 3 : 0;

/** Cuts a sentence into the duties it may hold: at ";", at ", đồng thời", never inside brackets or a list of names. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const names = endOfNames(tokens);
  const clauses: Clause[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const { word } = tokens[i] as Token;
    if (word === '(') depth += 1;
    else if (word === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && i > from && i >= names && separates(tokens, from, i)) {
      clauses.push({ from, to: i });
      from = i;
    }
  }
  clauses.push({ from, to: tokens.length });
  return clauses;
}

/** Where the names a sentence begins with end: semicolons among them part no duties. */
function endOfNames(tokens: readonly Token[]): number {
  const start = assigningAt(tokens, 0);
  const first = readBodies(tokens, start, tokens.length)?.next ?? 0;
  const assigning = start === 0 ? assigningAt(tokens, first) : 0;
  return (assigning > 0 ? readBodies(tokens, first + assigning, tokens.length)?.next : null) ?? first;
}

function separates(tokens: readonly Token[], from: number, i: number): boolean {
  const { word } = tokens[i] as Token;
  if (word === 'đồng') return wordAt(tokens, i + 1) === 'thời' && ![',', ';'].includes(wordAt(tokens, i - 1));
  if (word !== ';' && word !== ',') return false;
  const next = skipJoiners(tokens, i, tokens.length);
  if (word === ',')
    return (
      (wordAt(tokens, i + 1) === 'đồng' && wordAt(tokens, i + 2) === 'thời' && next < tokens.length) ||
      isNextOfLike(tokens, from, i)
    );
  return !belongsBefore(tokens, next) && startsOwn(tokens, next);
}

const startsOwn = (tokens: readonly Token[], i: number): boolean =>
  startsClause(tokens, i) || startsWithTime(tokens, i) || actsBehindTime(tokens, i);

/** Behind these a body is whom something is done with, or one of several. */
const withOthers = new Set(wordList('với,cùng,cho,gồm,đạo,cầu,nghị,gửi,mời,tới,của,các'));

/** "Tổ Lá trang trí sân khấu, tổ Chồi tập múa": behind the comma another of the same kind does something else. */
function isNextOfLike(tokens: readonly Token[], from: number, comma: number): boolean {
  const first = skipJoiners(tokens, from, comma);
  const areLike =
    wordAt(tokens, first) === wordAt(tokens, comma + 1) ||
    [first, comma + 1].every((at) => honorificPhrases.at(tokens, at) > 0);
  if (!areLike || !(tokens[comma + 2]?.isCapital || /^\d/.test(wordAt(tokens, comma + 2)))) return false;
  if (tokens.slice(first, comma).some(({ word }) => withOthers.has(word))) return false;
  const [one, other] = [first, comma + 1].map((at) => readBodies(tokens, at, tokens.length));
  return Boolean(
    one && other && one.next < comma && predicateAt(tokens, one.next) && predicateAt(tokens, other.next),
  );
}

/** Whether what stands here still tells of the duty before it: "xong trước …", "mỗi tuần kiểm tra 01 lần". */
export function belongsBefore(tokens: readonly Token[], i: number): boolean {
  const length = belongs.at(tokens, i);
  if (length > 0) return !(wordAt(tokens, i + length) === 'định' && wordAt(tokens, i + length + 1) === 'kỳ');
  return (
    every.has(wordAt(tokens, i)) &&
    verbFirst(tokens, i + 2) &&
    tokens.slice(i + 3, i + 8).some(({ word }) => word === 'lần')
  );
}

const every = new Set(['mỗi', 'hằng', 'hàng']);
const edges = new Set(['cuối', 'đầu', 'giữa']);

/** "cuối tháng 11 tổng hợp …", "mỗi sáng đọc …". */
const startsWithTime = (tokens: readonly Token[], i: number): boolean =>
  (edges.has(wordAt(tokens, i)) || every.has(wordAt(tokens, i))) &&
  [2, 3].some((more) => verbFirst(tokens, i + more));

/** "trước mỗi phiên họp 02 ngày, Sở gửi tài liệu": a time, a comma, and who does what. */
function actsBehindTime(tokens: readonly Token[], i: number): boolean {
  if (!beforehand.has(wordAt(tokens, i))) return false;
  const comma = tokens.slice(i, i + 12).findIndex(({ word }) => word === ',');
  return comma > 0 && Boolean(tokens[i + comma + 1]?.isCapital) && startsClause(tokens, i + comma + 1);
}

const beforehand = new Set(['trước', 'sau', 'khi', 'trong', 'từ', 'định', ...every]);

export function startsClause(tokens: readonly Token[], i: number): boolean {
  if (verbFirst(tokens, i) || assigningAt(tokens, i) > 0 || directingAt(tokens, i) > 0) return true;
  if (/^\d/.test(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'tháng' && wordAt(tokens, i + 2) === 'một')
    return true;
  return readBodies(tokens, i, Math.min(tokens.length, i + 40)) !== null;
}

export const tokensOfRange = (pasted: PastedText, { from, to }: Range): Token[] => tokensOf(pasted, from, to);
