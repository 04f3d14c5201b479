import { adverbs, assigning, directing, noVerbs, verbs } from './lexicon/verbs';
import { Phrases, type Token } from './tokens';

const adverbPhrases = new Phrases(adverbs);
const predicatePhrases = new Phrases([...adverbs, ...verbs]);
const noVerbPhrases = new Phrases(noVerbs);
const assigningPhrases = new Phrases(assigning);
const directingPhrases = new Phrases(directing);

const plural = new Set(['các', 'những', 'một', 'số', 'mọi']);
/** "Tổ bảo vệ an ninh", "đoàn kiểm tra": the verb behind it belongs to the name. */
const namedByVerb = new Set(['tổ', 'đội', 'ban', 'đoàn', 'nhóm', 'phận', 'được', 'việc', 'công']);

/**
 * Whether a predicate begins at this token, in the middle of a clause. A capital letter, "các tổ chức" or "tổ bảo vệ" say that
 * the verb is part of a name.
 */
export function predicateAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.isCapital || noVerbPhrases.at(tokens, i) > 0) return false;
  if (predicatePhrases.at(tokens, i) === 0) return false;
  if (adverbPhrases.at(tokens, i) > 0 && !namedByVerb.has(tokens[i - 1]?.word ?? '')) return true;
  const before = tokens[i - 1]?.word ?? '';
  return !plural.has(before) && !namedByVerb.has(before);
}

/** Whether a clause that begins at this token begins with its verb. */
export const verbFirst = (tokens: readonly Token[], i: number): boolean =>
  noVerbPhrases.at(tokens, i) === 0 && predicatePhrases.at(tokens, i) > 0;

/** Tokens of "giao", "yêu cầu", "đề nghị" … at this place; 0 when there is none. */
export const assigningAt = (tokens: readonly Token[], i: number): number =>
  noVerbPhrases.at(tokens, i) > 0 ||
  (tokens[i + 1]?.word === 'ban' && tokens[i]?.word === 'giao' && tokens[i + 1]?.isCapital === false)
    ? 0
    : assigningPhrases.at(tokens, i);

/** Tokens of "chỉ đạo", "lãnh đạo" at this place; 0 when there is none. */
export const directingAt = (tokens: readonly Token[], i: number): number => directingPhrases.at(tokens, i);
