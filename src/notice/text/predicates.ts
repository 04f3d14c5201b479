import { wordList } from '../lexicon/wordList';
import {
  adverbs,
  assigning,
  compounds,
  delegating,
  directing,
  light,
  listsInNames,
  naming,
  noVerbs,
  verbs,
} from '../lexicon/verbs';
import { Phrases, type Token, wordAt } from './phrases';

const adverbPhrases = new Phrases(adverbs);
const predicatePhrases = new Phrases([...adverbs, ...verbs]);
const noVerbPhrases = new Phrases([...noVerbs, ...listsInNames]);
const events = new Set(wordList('nghị,thảo,thi,thao,trại,diễn,chợ,họp,đàm'));
/** "tổ chức hội" is no verb, but in "tổ chức hội thi" it is one. */
const noVerbAt = (tokens: readonly Token[], i: number): number =>
  wordAt(tokens, i + 2) === 'hội' && events.has(wordAt(tokens, i + 3)) ? 0 : noVerbPhrases.at(tokens, i);
const compoundPhrases = new Phrases(compounds);
const delegatingPhrases = new Phrases(delegating);
const assigningPhrases = new Phrases(assigning);
const directingPhrases = new Phrases(directing);

const plural = new Set(['các', 'những', 'một', 'mọi']);
const isPluralAt = (tokens: readonly Token[], i: number): boolean =>
  plural.has(wordAt(tokens, i)) || (wordAt(tokens, i) === 'số' && wordAt(tokens, i - 1) === 'một');
const groups = new Set(wordList('tổ,đội,ban,đoàn,nhóm,phận,vụ,việc,lực'));
/** Before them they are no such group: "chi đoàn", "trực ban", "tạp vụ". */
const notGroup = /^(?:trực |(?:chi|công|liên) đoàn$|điện lực$|(?:tạp|phục|nội) vụ$)/;
const lightPhrases = new Phrases([...adverbs, ...light]);
const namingPhrases = new Phrases(naming);

/** "Tổ bơm tưới nạo vét", "Tổ biên tập họp": a verb right before the one that tells what is done belongs to the name. */
function namesWork(tokens: readonly Token[], i: number): boolean {
  const length = predicatePhrases.at(tokens, i);
  const isDone = predicatePhrases.at(tokens, i + length) > 0;
  if (length === 2) return isDone && lightPhrases.at(tokens, i) === 0 && crews.has(wordAt(tokens, i - 1));
  if (length > 1 || moving.has(wordAt(tokens, i)) || (!isDone && tokens[i + length]?.isWord)) return false;
  return crews.has(wordAt(tokens, i - 1)) || crews.has(wordAt(tokens, i - 2));
}

const crews = new Set(['tổ', 'đội', 'nhóm']);
const moving = new Set(
  wordList('đi,ra,tự,họp,giúp,lo,mở,xin,cần,phải,nên,hãy,sớm,cùng,gặp,tùy,dự,bắt,mong,trực'),
);

/** "Tổ bảo vệ an ninh", "đoàn kiểm tra", "Ban Chỉ đạo xây dựng đô thị văn minh": a verb that belongs to the name before it. */
function isNaming(tokens: readonly Token[], i: number): boolean {
  if (namingPhrases.at(tokens, i) === 0) return false;
  if (
    groups.has(wordAt(tokens, i - 1)) &&
    !notGroup.test(`${wordAt(tokens, i - 2)} ${wordAt(tokens, i - 1)}`)
  )
    return true;
  const isCommittee =
    wordAt(tokens, i - 1) === 'đạo' && wordAt(tokens, i - 2) === 'chỉ' && wordAt(tokens, i - 3) === 'ban';
  return isCommittee && wordAt(tokens, i) === 'xây';
}

/** Tokens of a verb at this place that belongs to a name or is none: "các tổ chức", "Địa chính - Xây dựng", "giao thông"; else 0. */
export function verbInName(tokens: readonly Token[], i: number): number {
  const none = noVerbAt(tokens, i);
  if (none > 0) return none;
  const compound = compoundPhrases.at(tokens, i - 1);
  if (compound > 0) return compound - 1;
  const length = predicatePhrases.at(tokens, i);
  if (length === 0) return 0;
  if (tokens[i]?.isCapital || isNaming(tokens, i) || namesWork(tokens, i)) return length;
  return adverbPhrases.at(tokens, i) === 0 && isPluralAt(tokens, i - 1) ? length : 0;
}

/** Whether a predicate begins at this token, in the middle of a clause. */
export const predicateAt = (tokens: readonly Token[], i: number): boolean =>
  predicatePhrases.at(tokens, i) > 0 && verbInName(tokens, i) === 0;

/** Whether a clause that begins at this token begins with its verb. */
export const verbFirst = (tokens: readonly Token[], i: number): boolean =>
  noVerbAt(tokens, i) === 0 && predicatePhrases.at(tokens, i) > 0;

/** Tokens of the verb at this place, whatever stands around it; 0 when there is none. */
export const verbLength = (tokens: readonly Token[], i: number): number => predicatePhrases.at(tokens, i);

/** Tokens of "giao", "yêu cầu", "đề nghị" … at this place; 0 when there is none. */
export function assigningAt(tokens: readonly Token[], i: number): number {
  if (noVerbAt(tokens, i) > 0) return 0;
  const isMeeting =
    wordAt(tokens, i) === 'giao' && wordAt(tokens, i + 1) === 'ban' && !tokens[i + 1]?.isCapital;
  return isMeeting ? 0 : assigningPhrases.at(tokens, i);
}

/** Whether somebody sends people of his own: "cử 02 cán bộ", "phân công đoàn viên". */
export const delegatesAt = (tokens: readonly Token[], i: number): boolean =>
  delegatingPhrases.at(tokens, i) > 0;

/** Tokens of a word that may stand in a list of a name's parts: "Tiểu ban An ninh, bảo vệ"; else 0. */
export const namingAt = (tokens: readonly Token[], i: number): number => namingPhrases.at(tokens, i);

/** Tokens of "chỉ đạo", "lãnh đạo" at this place; 0 when there is none. */
export const directingAt = (tokens: readonly Token[], i: number): number => directingPhrases.at(tokens, i);
