import { type Bodies, type Body, readBodies } from '../names/bodies';
import { honorificPhrases } from '../names/bodyHeads';
import { assigningAt, predicateAt } from '../text/predicates';
import { type PastedText, quoted } from '../text/pasted';
import type { Range } from '../text/range';
import { Phrases, type Token, wordAt } from '../text/phrases';
import { tokensOf } from '../text/tokens';

const closingSigns = new Set(':;.,…');

/** A lead-in says whom it addresses in its last words. */
const tail = 600;

/**
 * Whom a heading or lead-in makes the subject of all below it: "2. UBND thành phố:", "Đối với các khu phố", "Tổ công tác có
 * nhiệm vụ:", "Chi bộ quyết nghị như sau:", "… yêu cầu các chi đoàn:". Empty when it names nobody; `addressees` are those a
 * letter began with.
 */
export function subjectOfLead(pasted: PastedText, range: Range, addressees: readonly string[]): string[] {
  const tokens = tokensOf(pasted, Math.max(range.from, range.to - tail), range.to);
  while (closingSigns.has(wordAt(tokens, tokens.length - 1))) tokens.pop();
  const start = wordAt(tokens, 0) === 'đối' && wordAt(tokens, 1) === 'với' ? 2 : 0;
  const whole = namesTo(pasted, tokens, start, isDone);
  if (whole.length > 0) return whole;
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const assigning = assigningAt(tokens, i);
    if (assigning === 0) continue;
    const names = namesTo(pasted, tokens, i + assigning, isDone);
    if (names.length > 0) return names;
    if (isPronoun(tokens, i + assigning)) return [...addressees];
    break;
  }
  return subjectBehindComma(pasted, tokens);
}

/** "Để hoàn thành kế hoạch, Tổ công tác có nhiệm vụ:". */
function subjectBehindComma(pasted: PastedText, tokens: readonly Token[]): string[] {
  for (let i = 1; i < tokens.length; i += 1) {
    const names = wordAt(tokens, i - 1) === ',' ? namesTo(pasted, tokens, i, isDoneBehindComma) : [];
    if (names.length > 0) return names;
  }
  return [];
}

const bracket = /^\( .{0,120}\)$/;
const task =
  /^(?:cần |phải )?(?:tập trung |tổ chức |nghiêm túc |tiếp tục |khẩn trương |phối hợp )*(?:thực hiện|triển khai|làm|hoàn thành)(?: \S+){0,10}$/;
/** What the issuer of a resolution says of itself before its items. */
const decision =
  /^(?:có (?:nhiệm vụ|trách nhiệm)|quyết nghị|(?:thống nhất |tập trung |tiếp tục )*(?:quyết nghị|lãnh đạo|chỉ đạo))(?: \S+){0,16}$/;

/** "Giao Công an phường chủ trì, phối hợp Phòng Tư pháp:". */
const hosts = /^chủ trì(?: ,)?(?: (?:phối hợp|cùng) .{1,200})?$/;

const isDoneBehindComma = (rest: string): boolean => task.test(rest) || decision.test(rest);
const isDone = (rest: string): boolean =>
  rest === '' || bracket.test(rest) || hosts.test(rest) || isDoneBehindComma(rest);

/** Names from a token on, when nothing else follows but "thực hiện các nội dung sau" and the like. */
function namesTo(
  pasted: PastedText,
  tokens: readonly Token[],
  i: number,
  isFit: (rest: string) => boolean,
): string[] {
  const bodies = readBodies(tokens, i, tokens.length);
  if (!bodies) return [];
  const end = isOneName(tokens, bodies) ? tokens.length : bodies.next;
  const rest = tokens
    .slice(end)
    .map(({ word }) => word)
    .join(' ');
  if (!isFit(rest)) return [];
  return bodies.list.map(({ from, to }) => {
    const last = to === bodies.next ? end : to;
    return quoted(pasted, tokens[from]?.from ?? 0, tokens[last - 1]?.to ?? 0);
  });
}

/** A heading that begins so names a field of work: "Y tế, dân số và trẻ em". */
const fieldPhrases = new Phrases(['y tế', 'quân sự', 'biên phòng', 'báo', 'cán bộ']);

/** "Đội Quản lý trật tự đô thị": no verb follows to the end of the line, so all of it is the name. */
function isOneName(tokens: readonly Token[], { list, next }: Bodies): boolean {
  const isTopic = fieldPhrases.at(tokens, (list[0] as Body).from) > 0;
  if (isTopic || list.every(({ isCertain }) => isCertain) || tokens.length - next > 10) return false;
  return !tokens.some((_, at) => at >= next && predicateAt(tokens, at));
}

function isPronoun(tokens: readonly Token[], i: number): boolean {
  const start = wordAt(tokens, i) === 'các' ? i + 1 : i;
  return honorificPhrases.at(tokens, start) > 0 && !tokens[start + 1]?.isCapital;
}

/** Those a letter begins with: "Kính gửi các đ/c tổ trưởng tổ dân phố!". */
export function addresseesIn(pasted: PastedText, { from, to }: Range): string[] {
  const tokens = tokensOf(pasted, from, Math.min(to, from + tail));
  const bodies = readBodies(tokens, wordAt(tokens, 2) === ':' ? 3 : 2, tokens.length);
  return (bodies?.list ?? []).map((body) =>
    quoted(pasted, tokens[body.from]?.from ?? 0, tokens[body.to - 1]?.to ?? 0),
  );
}
