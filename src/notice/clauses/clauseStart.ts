import { readBodies } from '../names/bodies';
import { startsBody } from '../names/bodyHeads';
import { concluding, prefixes, topics } from '../lexicon/clauses';
import { assigningAt } from './predicates';
import { skipJoiners } from '../text/sentences';
import { Phrases, type Token } from '../text/tokens';

const topicPhrases = new Phrases(topics);
const prefixSet = new Set(prefixes);
const concludingSet = new Set(concluding);

/** "Về công tác đất đai: Giao …", "Trưởng Ban kết luận: Giao …", "Đối với các khu phố …". */
export function skipTopic(tokens: readonly Token[], i: number, to: number): number {
  if (tokens[i]?.word === 'đối' && tokens[i + 1]?.word === 'với' && startsBody(tokens, i + 2)) return i + 2;
  const isTopic = topicPhrases.at(tokens, i) > 0;
  for (let at = i; at < Math.min(to, i + 40); at += 1) {
    if (tokens[at]?.word !== ':') continue;
    const next = skipJoiners(tokens, at + 1, to);
    const isConclusion = concludingSet.has(tokens[at - 1]?.word ?? '') && assigningAt(tokens, next) > 0;
    return (isTopic && at < i + 20) || isConclusion ? next : i;
  }
  return i;
}

/** "Để bảo đảm tiến độ, UBND …": the words before the comma, when somebody or a verb stands behind it. */
export function skipPrefix(tokens: readonly Token[], i: number, to: number): number {
  if (!prefixSet.has(tokens[i]?.word ?? '')) return i;
  for (let at = i + 2; at < Math.min(to, i + 30); at += 1) {
    if (tokens[at]?.word !== ',') continue;
    const next = at + 1;
    if (assigningAt(tokens, next) > 0 || readBodies(tokens, next, to)) return next;
  }
  return i;
}
