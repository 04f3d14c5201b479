import { readBodies } from '../names/bodies';
import { honorificPhrases } from '../names/bodyHeads';
import { assigningAt } from './predicates';
import { type PastedText, quoted } from '../text/pasted';
import type { Range } from '../text/sentences';
import { type Token, tokensOf } from '../text/tokens';

/** A lead-in says whom it addresses in its last words. */
const tail = 600;

/**
 * Whom a heading or lead-in makes the subject of all below it: "2. UBND thành phố:", "Đối với các khu phố",
 * "… yêu cầu các chi đoàn:". Empty when it names nobody; `addressees` are those a letter began with.
 */
export function subjectOfLead(pasted: PastedText, range: Range, addressees: readonly string[]): string[] {
  const tokens = tokensOf(pasted, Math.max(range.from, range.to - tail), range.to);
  while (tokens.length > 0 && /^[:;.,…]$/.test(tokens[tokens.length - 1]?.word ?? '')) tokens.pop();
  const start = tokens[0]?.word === 'đối' && tokens[1]?.word === 'với' ? 2 : 0;
  const whole = namesTo(pasted, tokens, start);
  if (whole.length > 0) return whole;
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const assigning = assigningAt(tokens, i);
    if (assigning === 0) continue;
    const names = namesTo(pasted, tokens, i + assigning);
    if (names.length > 0) return names;
    return isPronoun(tokens, i + assigning) ? [...addressees] : [];
  }
  return [];
}

/** Names from a token on, when nothing else follows but "thực hiện các nội dung sau". */
function namesTo(pasted: PastedText, tokens: readonly Token[], i: number): string[] {
  const bodies = readBodies(tokens, i, tokens.length);
  if (!bodies) return [];
  const rest = tokens
    .slice(bodies.next)
    .map(({ word }) => word)
    .join(' ');
  if (
    rest !== '' &&
    !/^\( .{0,120}\)$/.test(rest) &&
    !/^(?:cần |phải )?(?:tập trung |tổ chức |nghiêm túc |tiếp tục |khẩn trương |phối hợp )*(?:thực hiện|triển khai|làm|hoàn thành)(?: \S+){0,10}$/.test(
      rest,
    )
  )
    return [];
  return bodies.list.map(({ from, to }) => quoted(pasted, tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0));
}

function isPronoun(tokens: readonly Token[], i: number): boolean {
  const start = tokens[i]?.word === 'các' ? i + 1 : i;
  return honorificPhrases.at(tokens, start) > 0 && !tokens[start + 1]?.isCapital;
}

/** Those a letter begins with: "Kính gửi các đ/c tổ trưởng tổ dân phố!". */
export function addresseesIn(pasted: PastedText, { from, to }: Range): string[] {
  const tokens = tokensOf(pasted, from, Math.min(to, from + tail));
  const bodies = readBodies(tokens, tokens[2]?.word === ':' ? 3 : 2, tokens.length);
  return (bodies?.list ?? []).map((body) =>
    quoted(pasted, tokens[body.from]?.from ?? 0, tokens[body.to - 1]?.to ?? 0),
  );
}
