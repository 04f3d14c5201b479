import { articlePhrases } from './bodyHeads';
import { predicateAt, verbFirst } from '../text/predicates';
import { abstract, statementWords } from '../lexicon/clauses';
import { wordList } from '../lexicon/wordList';
import { Phrases, type Token, wordAt } from '../text/phrases';

const abstractPhrases = new Phrases(abstract);
const stops = new Set([
  ...statementWords,
  ...wordList('được,để,khi,nếu,vì,do,theo,trong,trước,sau,tại,cho,với,về'),
]);
const longest = 9;

/**
 * Where a subject ends that no list knows: "Ký túc xá | phân lại", "Mỗi tầng | cử". It begins with a capital or with "các", a verb follows soon
 * with no sign between, and it is none of the things that are told of. Null where that is not so.
 */
export function endOfUnknownName(tokens: readonly Token[], start: number, to: number): number | null {
  const noun = start + articlePhrases.at(tokens, start);
  if (!mayBegin(tokens, start, noun)) return null;
  for (let at = Math.max(noun, start + 1); at < Math.min(to, start + longest); at += 1) {
    if (!tokens[at]?.isWord || (at > noun && stops.has(wordAt(tokens, at)))) return null;
    if (at > noun && predicateAt(tokens, at)) return at;
  }
  return null;
}

function mayBegin(tokens: readonly Token[], start: number, noun: number): boolean {
  const first = tokens[start];
  if (!first?.isWord || /^\d/.test(first.word) || verbFirst(tokens, start)) return false;
  return (
    (first.isCapital || noun > start) &&
    abstractPhrases.at(tokens, noun) === 0 &&
    !stops.has(wordAt(tokens, noun))
  );
}
