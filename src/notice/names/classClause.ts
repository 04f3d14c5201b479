import { wordList } from '../lexicon/wordList';
import { predicateAt, verbLength } from '../text/predicates';
import { Phrases, type Token, wordAt } from '../text/phrases';

const people = new Phrases(
  wordList(
    'hộ,hộ dân,hộ gia đình,hộ kinh doanh,gia đình,thành viên,hội viên,đoàn viên,đảng viên,học sinh,phụ huynh,người dân,bà con,nhà,thanh niên,bố mẹ,cha mẹ,tiểu thương',
  ),
);
const begins = new Phrases(
  wordList(
    'chưa,nào,nào chưa,nào còn,nào có,còn,có,ở,bị,nuôi,trồng,kinh doanh,buôn bán,sản xuất,chăn nuôi,nằm,sống,thuộc,làm việc',
  ),
);
const turns = new Set(['thì', 'phải', 'cần']);
/** What a class has not done is often one of these, and no second verb. */
const things = new Phrases(['báo cáo', 'vệ sinh']);
const longest = 20;

/**
 * "Các hộ chưa nộp quỹ | nộp cho …", "Các hộ nuôi chó | đưa chó …": the token of the verb behind a clause that says who of a class is
 * meant; null where no such clause begins. `name` is the token behind the word for the class.
 */
export function endOfClassClause(
  tokens: readonly Token[],
  name: number,
  at: number,
  end: number,
): number | null {
  const first = at === name && namesPeople(tokens, name) ? begins.at(tokens, at) : 0;
  if (first === 0) return null;
  // Of "chưa nộp" the verb is "nộp", of "nuôi" it is itself.
  return mainVerb(tokens, verbLength(tokens, at) > 0 ? at : at + first, Math.min(end, at + longest));
}

/** The first verb behind the one of the clause and a word of its own, but before it the same verb again, or "thì". */
function mainVerb(tokens: readonly Token[], verb: number, end: number): number | null {
  let main: number | null = null;
  for (let at = verb + 1; at < end && goesOn(tokens, at); at += 1) {
    const isAgain = wordAt(tokens, at) === wordAt(tokens, verb) && verbLength(tokens, verb) > 0;
    if (isAgain || turns.has(wordAt(tokens, at))) return at;
    if (at > verb + 1 && predicateAt(tokens, at) && things.at(tokens, at) === 0) main ??= at;
  }
  return main;
}

const namesPeople = (tokens: readonly Token[], end: number): boolean =>
  [1, 2, 3].some((length) => people.at(tokens, end - length) > 0);

/** Up to a sign, but for the comma of "kiệt 23, kiệt 31". */
const goesOn = (tokens: readonly Token[], k: number): boolean =>
  Boolean(tokens[k]?.isWord) || (wordAt(tokens, k) === ',' && /\d/.test(wordAt(tokens, k + 2)));

/** "Các đơn vị được kiểm tra báo cáo": tokens of what is done to those of a class, when what they do stands behind; else 0. */
export function passiveAt(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== 'được') return 0;
  const length = verbLength(tokens, at + 1);
  return length > 0 && predicateAt(tokens, at + 1 + length) ? 1 + length : 0;
}
