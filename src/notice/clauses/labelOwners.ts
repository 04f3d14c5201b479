import { readBodies, type Body } from '../names/bodies';
import { isAnd, isComma } from '../names/bodyHeads';
import { namingAt, predicateAt, verbFirst } from '../text/predicates';
import { skipJoiners } from './sentences';
import { type Token, wordAt } from '../text/phrases';

/** A label is not longer. */
const longest = 10;

/**
 * "Hạnh (KA): gửi lại báo giá", "Quân + Mỹ Duyên: gọi lại …", "Bà con có ghe, thúng: kéo lên": owners before a colon with a verb behind it.
 * Null where no such label stands, or one that `readBodies` knows wholly.
 */
export function labelOwners(tokens: readonly Token[], from: number, to: number): Body[] | null {
  const colon = colonAt(tokens, from, to);
  if (colon < 0 || !verbFirst(tokens, skipJoiners(tokens, colon + 1, to))) return null;
  const known = readBodies(tokens, from, colon);
  if (known && !isPlus(tokens[known.next]))
    return known.list.length === 1 &&
      known.next < colon &&
      (namingAt(tokens, known.next) > 0 || !hasPredicate(tokens, known.next, colon))
      ? [
          {
            from: known.list[0]?.from ?? from,
            to: withoutBracket(tokens, from, colon),
            isPerson: false,
            isCertain: true,
          },
        ]
      : null;
  return namesAlone(tokens, from, colon);
}

function colonAt(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + longest + 1); at += 1)
    if (wordAt(tokens, at) === ':') return at;
  return -1;
}

const hasPredicate = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, i) => predicateAt(tokens, from + i));

/** Where a label ends before "(KA)". */
function withoutBracket(tokens: readonly Token[], from: number, colon: number): number {
  for (let at = from; at < colon; at += 1) if (wordAt(tokens, at) === '(') return at;
  return colon;
}

const isPlus = (token: Token | undefined): boolean => token?.word === '+' || token?.word === '&';
const isJoint = (token: Token | undefined): boolean => isComma(token) || isAnd(token) || isPlus(token);

/** Proper names only, parted by "+", "&", "," or "và". */
function namesAlone(tokens: readonly Token[], from: number, colon: number): Body[] | null {
  const names: Body[] = [];
  const end = withoutBracket(tokens, from, colon);
  let start = from;
  for (let at = from; at <= end; at += 1) {
    if (at < end && !isJoint(tokens[at])) {
      if (!tokens[at]?.isCapital) return null;
      continue;
    }
    if (at === start || at - start > 4) return null;
    names.push({ from: start, to: at, isPerson: true, isCertain: true });
    start = at + 1;
  }
  return names;
}
