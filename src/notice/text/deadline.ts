import { type CalendarDate } from '../../domain/calendar';
import { findDeadlines, readDeadlineCell, type ReadDeadline } from '../../domain/deadlines';
import type { DutyDeadline } from '../notice';
import type { PastedText } from './pasted';
import type { Range } from './range';

/** A deadline at a place of the read text. */
export interface PlacedDeadline extends Range {
  deadline: ReadDeadline;
  inBrackets: boolean;
}

export const noDeadline: DutyDeadline = {
  phrase: null,
  date: null,
  strictDate: null,
  time: null,
  kind: 'none',
  recurrence: null,
  doubt: '',
  shared: false,
};

/** All deadlines of a sentence. `on` is the document's date. */
export function deadlinesIn(
  pasted: PastedText,
  { from, to }: Range,
  on: CalendarDate | null,
): PlacedDeadline[] {
  const words = pasted.text.slice(from, to);
  const found = findDeadlines(words, on).map((deadline) => ({
    deadline,
    from: from + deadline.start,
    to: from + deadline.end,
    inBrackets: isInBrackets(words, deadline.start),
  }));
  const real = found.filter(({ deadline }) => isReal(deadline));
  let start = from;
  for (const part of words.split(';')) {
    const end = start + part.length;
    const bare = real.some((each) => each.from < end && each.to > start) ? null : dayAtTheEnd(part, on);
    if (bare) found.push({ ...bare, from: start + bare.from, to: start + bare.to });
    start = end + 1;
  }
  return found;
}

/** A whole cell or labelled value: a bare date is a deadline there, and one with its year needs no date of the document. */
export function deadlineInCell(words: string, on: CalendarDate | null): ReadDeadline | null {
  if (words === '') return null;
  if (on) return readDeadlineCell(words, on) ?? findDeadlines(words, on)[0] ?? null;
  const plain = findDeadlines(words, null)[0];
  if (plain) return plain;
  const behindLabel = findDeadlines(`hạn ${words}`, null)[0];
  return behindLabel ? { ...behindLabel, phrase: words } : null;
}

/** Said, and said with a day, a rule or an event: "sớm" is not. */
export const isReal = ({ kind }: ReadDeadline): boolean => kind !== 'none';

const lastDay =
  /(?:^|[\s(])((?:vào )?(?:(?:hai|ba|các) )?ngày (?:\d{1,2}(?:, | và (?:ngày )?))*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)(?: \([^()]{1,40})?[)\s.;/]*$/i;

/** "đối chiếu nợ với Ngân hàng (26/10)". */
const dayInBrackets = /\((\d{1,2}\/\d{1,2}(?:\/\d{4})?)\)[\s.;/]*$/;

/** "báo cáo Huyện đoàn ngày 31/3/2024": a day that ends a sentence, when it lies ahead of the document's. */
function dayAtTheEnd(words: string, on: CalendarDate | null): PlacedDeadline | null {
  const tail = words.slice(-60);
  const found = lastDay.exec(tail.normalize('NFC')) ?? dayInBrackets.exec(tail);
  if (!found || on === null || tail.normalize('NFC').length !== tail.length) return null;
  const isBracket = /^\(\d/.test(found[0]);
  if (
    !isBracket &&
    /sau\s*$|(?:từ|số|nghị quyết|thông báo|kế hoạch|quyết định|báo cáo số|công văn|văn bản)[^,;]*$/i.test(
      tail.slice(0, found.index),
    )
  )
    return null;
  const phrase = found[1] as string;
  const deadline = readDeadlineCell(phrase, on);
  if (!deadline?.date || deadline.date < on) return null;
  const from = words.length - tail.length + found.index + found[0].indexOf(phrase);
  const doubt = deadline.doubt || 'Ngày này có thể không phải là hạn.';
  return { deadline: { ...deadline, doubt }, from, to: from + phrase.length, inBrackets: false };
}

function isInBrackets(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Words that set a deadline, not only name a day. */
const setting =
  /^(?:trước|chậm|muộn|trễ|hạn|thời hạn|xong|hoàn thành|không quá|đến hết|hết|deadline)(?= |:)/i;

const sets = ({ deadline }: PlacedDeadline): boolean =>
  deadline.kind === 'before' || (deadline.kind === 'by' && setting.test(deadline.phrase.normalize('NFC')));

const ofWork =
  /^(?:các |những |một số )?(?:nhiệm vụ|việc|công việc|đầu việc|nội dung|phần việc|nhóm)(?: .*)? (?:hoàn thành|xong|thời hạn|hạn|làm|giải quyết)(?: ngay)?[ :(]/;
const stage =
  /^(?:(?:đợt|giai đoạn|bước|chặng) (?:\d|[ivx])|trong (?!tuần )|(?:đợt |tháng )?cao điểm|ra quân|chiến dịch|tháng hành động|tuần lễ)/;

/** "Từ 01/10 - 09/10:". */
const onlyRange = /^từ (?:ngày )?[\d/.]+ ?(?:-|–|đến(?: ngày)?) ?[\d/.]+ ?:?$/;

/** Whether a heading gives its time to all below it: "Việc hoàn thành trong tháng 4", "Đợt 2. Từ 05/9 đến 30/9". Words as spelled. */
export const setsBelow = (placed: PlacedDeadline, heading: string): boolean =>
  sets(placed) ||
  (placed.deadline.date !== null &&
    (ofWork.test(heading) ||
      (placed.deadline.kind === 'range' && (stage.test(heading) || onlyRange.test(heading)))));

/** A period that figures cover, or a time something takes, is no deadline where another is set. */
const isPeriod = ({ deadline }: PlacedDeadline): boolean =>
  deadline.kind === 'range' || deadline.kind === 'within' || deadline.doubt !== '';

/**
 * The one that counts of several: a bracket, but no period in brackets beside a deadline; else the first day or rule, but behind a mere
 * date the last that words such as "trước" set; then what counts from an event, then "sớm".
 */
export function mainDeadline(deadlines: readonly PlacedDeadline[]): PlacedDeadline | null {
  const real = deadlines.filter(({ deadline }) => isReal(deadline));
  const open = real.filter(({ inBrackets }) => !inBrackets);
  const set = open.filter(sets).pop() ?? null;
  const bracket = latest(real.filter(({ inBrackets }) => inBrackets));
  const first = open.find(isClear);
  if (bracket && !isBeside(bracket, set, first)) return bracket;
  if (first && !isMere(first)) return first;
  const dated = open.filter(({ deadline }) => deadline.date !== null);
  return (
    [set, latest(dated.filter(isMere)), ...dated, ...real, ...deadlines].find((each) => Boolean(each)) ?? null
  );
}

/** Whether a bracket only says more of a deadline that stands open: "(dự kiến từ 01/4 đến 10/4), sao lưu hằng ngày". */
const isBeside = (bracket: PlacedDeadline, set: PlacedDeadline | null, first?: PlacedDeadline): boolean =>
  isPeriod(bracket) ? set !== null || Boolean(first?.deadline.recurrence) : set !== null && !sets(bracket);

/** The last day of "đợt một vào 08/7, đợt hai vào 15/7"; of the same day what stands last. */
const latest = (placed: readonly PlacedDeadline[]): PlacedDeadline | null =>
  placed.reduce<PlacedDeadline | null>(
    (last, each) => ((each.deadline.date ?? '9') >= (last?.deadline.date ?? '') ? each : last),
    null,
  );

/** A day, or a rule that names its days. */
const isClear = ({ deadline: { kind, date, recurrence, doubt } }: PlacedDeadline): boolean =>
  kind === 'recurring' ? recurrence !== null && doubt === '' : date !== null;

/** A day that is named, but not set. */
const isMere = (placed: PlacedDeadline): boolean => placed.deadline.kind !== 'recurring' && !sets(placed);

export function dutyDeadline({ deadline }: PlacedDeadline, shared = false): DutyDeadline {
  const { phrase, strictDate, time, kind, recurrence, doubt } = deadline;
  return { phrase, date: deadline.date, strictDate, time, kind, recurrence, doubt, shared };
}
