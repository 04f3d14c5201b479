import { type Body, readBodies } from './bodies';
import { honorificPhrases } from './bodyHeads';
import { assigningAt } from '../text/predicates';
import type { Clause } from '../text/range';
import { Phrases, type Token, wordAt } from '../text/phrases';

const tasks = new Phrases([
  'thực hiện',
  'chủ trì',
  'phụ trách',
  'tham mưu',
  'làm',
  'chịu trách nhiệm',
  'đảm nhiệm',
]);
const labels = new Phrases([
  'chủ trì',
  'đơn vị chủ trì',
  'đơn vị thực hiện',
  'thực hiện',
  'phụ trách',
  'người phụ trách',
  'phân công',
]);

/** "(Công chức Tư pháp thực hiện, …)", "(giao Hội Phụ nữ; …)", "(Chủ trì: …)": owners named in a bracket of a clause. */
export function bracketOwners(tokens: readonly Token[], { from, to }: Clause): Body[] | null {
  for (let i = from; i < to; i += 1) {
    if (wordAt(tokens, i) !== '(') continue;
    const label = labels.at(tokens, i + 1);
    const isLabelled = label > 0 && wordAt(tokens, i + 1 + label) === ':';
    const start = i + 1 + (isLabelled ? label + 1 : assigningAt(tokens, i + 1));
    const bodies = readBodies(tokens, start, to);
    if (!bodies) continue;
    if (isLabelled || start > i + 1 || tasks.at(tokens, bodies.next) > 0) return bodies.list;
    if (isSigned(tokens, i, bodies.next, to)) return bodies.list;
  }
  return null;
}

const contacts = new Set(['về', 'qua', 'cho', 'gặp', 'với', 'tới', 'đến', 'gửi', 'của']);

/** "Dự hội nghị tổng kết (đ/c Chủ tịch).": a person alone in a bracket that ends the clause, and nobody to send it to. */
function isSigned(tokens: readonly Token[], opening: number, next: number, to: number): boolean {
  if (honorificPhrases.at(tokens, opening + 1) === 0 || wordAt(tokens, next) !== ')') return false;
  if (tokens.slice(Math.max(0, opening - 7), opening).some(({ word }) => contacts.has(word))) return false;
  return !tokens.slice(next + 1, to).some(({ isWord }) => isWord);
}
