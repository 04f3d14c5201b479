import type { CalendarDate } from '../../domain/calendar';
import { namesInCell } from '../names/cellNames';
import { deadlineInCell } from '../text/deadline';
import type { Draft } from '../clauses/paragraph';
import { type PastedText, quoted } from '../text/pasted';
import { type Range, trimmed } from '../text/range';
import { type Field, fieldOf } from '../text/fields';

const parting = /\s[-–—|]\s|\s*[;|]\s*/g;
const numbered = /^(?:việc|nhiệm vụ|nội dung)(?: số)? ?\d{0,2}\s*[:.]\s*/i;
const doing = /\s+(?:làm|thực hiện|phụ trách|chủ trì|lo|đảm nhiệm|chịu trách nhiệm)\s*$/i;

interface Part extends Range {
  field: Field | null;
}

/** "Việc 1: Sửa cầu tre - Tổ du lịch làm - Hạn: 20/9": what, who and when of a duty on one line; null where it is not so written. */
export function inlineFields(pasted: PastedText, range: Range, on: CalendarDate | null): Draft | null {
  const parts = partsOf(pasted, range);
  const [content, ...rest] = parts;
  const deadline = rest.find(({ field }) => field === 'deadline');
  if (!content || !deadline || rest.length < 2) return null;
  const owner = rest.find(({ field }) => field === 'owner') ?? rest.find(({ field }) => field === null);
  if (!owner) return null;
  const partner = rest.find(({ field }) => field === 'partner') ?? null;
  const read = deadlineInCell(quoted(pasted, deadline.from, deadline.to), on);
  return {
    from: content.from,
    to: content.to,
    rule: 'fieldsOnOneLine',
    owners: namesInCell(pasted, withoutDoing(pasted, owner)),
    doers: [],
    partners: namesInCell(pasted, partner),
    isImplied: false,
    isCertain: true,
    otherBodies: [],
    deadlines: read ? [{ deadline: read, from: deadline.from, to: deadline.to, inBrackets: true }] : [],
    shared: null,
  };
}

function partsOf({ text, spelled }: PastedText, { from, to }: Range): Part[] {
  if (to - from > 400) return [];
  const words = text.slice(from, to);
  const parts: Part[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = trimmed(text, { from: from + start, to: from + end });
    const head = spelled.slice(part.from, Math.min(part.to, part.from + 40));
    const colon = head.indexOf(':');
    const field = parts.length > 0 && colon > 0 ? fieldOf(head.slice(0, colon)) : null;
    const label =
      parts.length > 0
        ? field
          ? colon + 1
          : 0
        : (numbered.exec(text.slice(part.from, part.to))?.[0].length ?? 0);
    parts.push({ ...trimmed(text, { from: part.from + label, to: part.to }), field });
  };
  words.replace(parting, (found: string, offset: number) => {
    add(offset);
    start = offset + found.length;
    return found;
  });
  add(words.replace(/[\s.;]+$/, '').length);
  return parts;
}

/** "Tổ du lịch làm", "Ban giám đốc (phối hợp: tổ bánh)": the name alone. */
function withoutDoing({ text }: PastedText, { from, to }: Range): Range {
  const words = text
    .slice(from, to)
    .replace(/\s*\(.*$/s, '')
    .replace(doing, '');
  return { from, to: from + words.length };
}
