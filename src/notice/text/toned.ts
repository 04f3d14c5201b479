import { folded } from '../../domain/text';
import { articles, honorifics, ranks, roles, units } from '../lexicon/bodies';
import { acceptance, plannedTimes, prefixes, telling, timeWords, topics } from '../lexicon/clauses';
import { adverbs, assigning, compounds, directing, verbs } from '../lexicon/verbs';
import { wordList } from '../lexicon/wordList';

/** What heads, joins and times are made of. */
const frame = wordList(
  'kính gửi,kết luận,thông báo,kế hoạch,biên bản,về việc,nơi nhận,ngày,tháng,năm,tuần,quý,chủ nhật,trước,sau,hạn,thời hạn,chậm nhất,từ,đến,hết,hằng tuần,hằng tháng,hằng ngày,đồng thời,phối hợp,chưa,đã,và,của,với,tại,xã,phường,vào',
);

const sources = [
  frame,
  units,
  roles,
  articles,
  honorifics,
  ranks,
  assigning,
  directing,
  compounds,
  verbs,
  adverbs,
  timeWords,
  plannedTimes,
  prefixes,
  topics,
  acceptance,
  telling,
];

/** Longest in words. */
const longest = 5;
let known: ReadonlyMap<string, string> | null = null;

/** The phrases of the lexicon by how they look without tone marks; of those that look alike the first. */
function phrases(): ReadonlyMap<string, string> {
  if (known) return known;
  const map = new Map<string, string>();
  for (const phrase of sources.flat()) {
    const plain = folded(phrase);
    if (plain.length === phrase.length && !map.has(plain)) map.set(plain, phrase);
  }
  known = map;
  return map;
}

const marked = /[à-ỹđ]/i;

/** Whether words have no tone mark of their own, but were given some. */
export const areToned = (written: string, words: string): boolean =>
  marked.test(words) && !marked.test(written);

/** Words as spelled; where the whole text has no tone marks, those that are known get theirs. Of the same length. */
export function toned(words: string): string {
  if (marked.test(words)) return words;
  const map = phrases();
  return words.replace(/[a-z/]+(?: [a-z/]+)*/g, (run) => tonedRun(run.split(' '), map));
}

function tonedRun(words: readonly string[], map: ReadonlyMap<string, string>): string {
  const out: string[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longest, words.length - at);
    while (length > 1 && !map.has(words.slice(at, at + length).join(' '))) length -= 1;
    const plain = words.slice(at, at + length).join(' ');
    out.push(map.get(plain) ?? plain);
    at += length;
  }
  return out.join(' ');
}
