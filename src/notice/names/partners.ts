import { type Body, readBodies } from './bodies';
import { type Clause } from '../text/range';
import { Phrases, type Token, wordAt } from '../text/phrases';

const cues = new Phrases([
  'phối hợp',
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp chặt chẽ với',
  'phối hợp cùng với',
  'đấu mối với',
  'đấu mối',
  'liên hệ với',
  'cùng với',
  'cùng',
  'xin ý kiến',
  'xin ý kiến của',
  'lấy ý kiến',
  'lấy ý kiến của',
  'tham mưu cho',
]);
const asking = new Phrases(['đề nghị', 'kiến nghị']);
const among = new Phrases(['trong đó']);

/** Those a duty is done with, whose opinion is asked for, or who have to decide: "phối hợp với …", "đề nghị cấp có thẩm quyền …". */
export function partnersIn(tokens: readonly Token[], { from, to }: Clause, predicate: number): Body[] {
  const partners: Body[] = [];
  for (let i = from; i < to; i += 1) {
    const cue = cues.at(tokens, i) || (i > predicate ? asking.at(tokens, i) : 0);
    const bodies = cue > 0 ? readBodies(tokens, i + cue, to) : null;
    if (bodies) {
      partners.push(...bodies.list);
      i = bodies.next - 1;
    } else if (among.at(tokens, i) > 0) partners.push(...namedAmong(tokens, i + 2, to));
  }
  return partners;
}

/** "trong đó MTTQ với mô hình …, Hội LHPN với mô hình …": those who have a part of it. */
function namedAmong(tokens: readonly Token[], from: number, to: number): Body[] {
  const named: Body[] = [];
  for (let i = from; i < to && wordAt(tokens, i) !== ';'; i += 1) {
    if (i > from && wordAt(tokens, i - 1) !== ',') continue;
    const bodies = readBodies(tokens, i, to);
    if (bodies && wordAt(tokens, bodies.next) === 'với') named.push(...bodies.list);
  }
  return named;
}
