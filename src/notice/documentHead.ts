import { type CalendarDate, calendarDate } from '../domain/calendar';
import type { Line } from './text/lines';
import type { NoticeDocument } from './notice';
import { type PastedText, quoted, wordsOf } from './text/pasted';

/** What a notice says of itself, and the index of the first line behind its head. */
interface DocumentHead {
  document: NoticeDocument;
  bodyLine: number;
  /** The text says it is the minutes of a meeting. */
  isMinutes: boolean;
}

/** A head is not longer, however empty its lines. */
const headLines = 60;
const longestHeadLine = 400;

const numberLine = new RegExp(
  String.raw`^(?:\(?s[ốở]|so)\s*[:.]?\s*(\d{1,5})\s*([-–/])\s*([\p{L}\d][\p{L}\d\s/–-]{0,30}[\p{L}\d]|[\p{L}\d])`,
  'u',
);
const dateInWords = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/;
/** "Tân Hòa, ngày 06/3/2026", alone on its line. */
const datedBehindPlace = /^[^.;:]{2,40},\s*(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** "Tin của chủ nhiệm – 15.6.2026". */
const datedBehindDash = /^[^.;:]{2,60}(?<!\d) [-–—] (?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})$/;
/** "Phân công tuần 14 - 19/9/2026", "Lịch tuần (từ 14 đến 19/9/2026)": it counts from the first day. */
const week =
  /^[^.;]{0,60}tuần[ (:,]*(?:từ )?(?:ngày )?(\d{1,2}) ?(?:[-–—]|đến(?: ngày)?) ?\d{1,2}[/.-](\d{1,2})[/.-](20\d{2})/;
const datedBehindNumber = /^\(?số.{0,40}ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
/** An annex bears the date of what it belongs to, a plan in brackets that of the meeting it comes from. */
const annexed =
  /^(?:\(?(?:ban hành )?kèm theo|\((?:ban hành|thông qua|họp|lập|triển khai|phổ biến)) .{0,80}?ngày\s+(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})/;
/** A page of a web site says when it was put there. */
const published =
  /(?:^(?:ngày đăng|đăng ngày|đăng lúc|cập nhật).{0,30}?|\((?:cập nhật )?(?:ngày )?(?=[\d/.-]+\)$))(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
/** Minutes say when the meeting began. */
const met =
  /^(?:hôm nay|vào|hồi|lúc)(?=[ ,]).{0,60}?ngày\s+(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})/;
const meetingTime =
  /^(?:thời gian(?: bắt đầu)?|bắt đầu|khai mạc|ngày(?: họp)?)\s*:.{0,60}?(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})/;
/** A copied message says when it was sent, a mail in its own lines. */
const sent = /^\[\d{1,2}:\d{2}(?::\d{2})?,? (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\]/;
const mailDate =
  /^(?:ngày|date|sent|gửi lúc|đã gửi)\s*:.{0,24}?(?<!\d)(\d{1,2})(?:[/.-]| (?:thg |tháng |thang )?)(\d{1,2}|[a-z]{3})(?:[/.-]|,? (?:năm )?)(\d{4})/;
/** As an English mail names them. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const mailLine = /^(?:từ|from|gửi|to|cc|bcc|đến|chủ đề|subject|tiêu đề|ngày|date|sent|gửi lúc)\s*:/;
const motto = /^(?:cộng h[òo]a xã hội|độc lập|đảng cộng sản việt nam)/;
const title = new RegExp(
  String.raw`^(?:thông báo(?: kết luận)?|kết luận|kế hoạch|nghị quyết(?: chuyên đề)?|chỉ thị|quyết định|công văn|báo cáo(?: nhanh)?|biên bản|chương trình(?: hành động)?|thông tri|công điện|tờ trình|hướng dẫn|quy định)(?!\p{L})`,
  'u',
);
/** "Biên bản họp ngày 01-3-2026", "Thứ 2, 18/05/2026 - 13h30", "Ngày 08/07/2026". */
const dayOfMeeting = new RegExp(
  String.raw`^((?:[^.;:]*(?:họp|giao ban|hội ý|sinh hoạt)(?!\p{L})[^.;:]*|(?:sáng |chiều |tối )?(?:thứ \p{L}+|thứ \d|chủ nhật))[, ]+)?(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(20\d{2})(?=$| ?[-–,;.)(])`,
  'u',
);
/** Before the day of another paper, or of what is to come. */
const otherDay = new RegExp(
  String.raw`(?:số|nghị quyết|quyết định|công văn|chỉ thị|luật|nghị định|hướng dẫn|căn cứ|theo|từ|đến|trước|sau|hạn|trong|vào)(?!\p{L})[^,;.]{0,60}$`,
  'u',
);
const linesBeforeItems = 8;
const about = /^v\/v\s*:?\s*/;

export function readHead(pasted: PastedText, lines: readonly Line[]): DocumentHead {
  const reader = new HeadReader(pasted, lines);
  for (let i = 0; i < Math.min(lines.length, headLines); i += 1) {
    const line = lines[i] as Line;
    if (line.isBlank || line.to - line.from > longestHeadLine) continue;
    if (reader.isBehind(line)) {
      reader.readMeeting(line);
      break;
    }
    if (reader.read(line, i) === 'ends') break;
  }
  return reader.head();
}

/** Goes through the first lines, keeping what they say. */
class HeadReader {
  private readonly document: NoticeDocument = { number: null, date: null, issuer: null, subject: null };
  private bodyLine = 0;
  private numberedAt = -1;
  isMinutes = false;
  isMail = false;

  constructor(
    private readonly pasted: PastedText,
    private readonly lines: readonly Line[],
  ) {}

  head(): DocumentHead {
    const { document, bodyLine, isMinutes, numberedAt } = this;
    const issuer = numberedAt >= 0 ? issuerAbove(this.pasted, this.lines, numberedAt) : null;
    const date = document.date ?? dayAboveItems(this.pasted, this.lines);
    return { document: { ...document, date, issuer }, bodyLine, isMinutes };
  }

  /** An item behind the number; that of a draft is a blank. */
  isBehind({ marker }: Line): boolean {
    const isKnown = this.document.number !== null || this.document.subject !== null;
    return marker !== null && marker.style !== 'roman' && isKnown;
  }

  read(line: Line, i: number): 'ends' | 'goesOn' {
    const words = this.pasted.spelled.slice(line.from, line.to);
    this.isMinutes ||= /^(?:biên bản|minutes of)/.test(words);
    this.isMail ||= /^(?:từ|from)\s*:.*@/.test(words);
    this.readNumber(line, words, i);
    this.readDate(line, i);
    if (motto.test(words) || (this.isMail && mailLine.test(words))) this.bodyLine = i + 1;
    const isSubject = this.readSubject(i);
    // The date of a letter stands below what it is about.
    return isSubject && this.numberedAt >= 0 && !about.test(words) ? 'ends' : 'goesOn';
  }

  /** Minutes whose first item is "1. Thời gian: …". */
  readMeeting({ from, to }: Line): void {
    const found = this.isMinutes ? meetingTime.exec(this.pasted.spelled.slice(from, to)) : null;
    if (found) this.document.date ??= calendarDate(Number(found[3]), Number(found[2]), Number(found[1]));
  }

  private readNumber(line: Line, words: string, i: number): void {
    if (this.document.number !== null || !numberLine.test(words)) return;
    this.document.number = numberOf(leftOf(this.pasted, line));
    this.numberedAt = i;
    this.bodyLine = i + 1;
  }

  private readDate({ sender }: Line, i: number): void {
    if (this.document.date !== null) return;
    this.document.date = dateInHead(this.pasted, this.lines, i, this);
    if (this.document.date !== null && sender === undefined) this.bodyLine = Math.max(this.bodyLine, i + 1);
  }

  private readSubject(i: number): boolean {
    const found = this.document.subject === null ? subjectAt(this.pasted, this.lines, i) : null;
    if (!found) return false;
    this.document.subject = found.subject;
    this.bodyLine = Math.max(this.bodyLine, found.next);
    return true;
  }
}

/** Issuer and number stand on the left; behind a tab the motto, place and date. */
function leftOf(pasted: PastedText, { from, to }: Line): string {
  const tab = pasted.text.slice(from, to).indexOf('\t');
  return quoted(pasted, from, tab < 0 ? to : from + tab);
}

/** "Số 07 - TB/BCĐ" is "07-TB/BCĐ". */
function numberOf(line: string): string | null {
  const found = numberLine.exec(line.toLowerCase());
  if (!found) return null;
  const start = found.index + found[0].length - (found[3] as string).length;
  const symbol = line.slice(start, start + (found[3] as string).length).split(/, | ngày /)[0] as string;
  return `${found[1]}${found[2] === '–' ? '-' : found[2]}${symbol.replace(/\s/g, '').replace(/–/g, '-')}`;
}

/** A line of the head, with the next one, on which a PDF may go on: "…, ngày 04 tháng 12" and "năm 2023". */
interface HeadLine {
  words: string;
  both: string;
  /** From where the line begins, the sender of a message included. */
  whole: string;
  isMinutes: boolean;
  isMail: boolean;
}

/** Where a head tells its date: day, month and year. In order; the first counts. */
const dateRules: readonly { name: string; applies(line: HeadLine): RegExpExecArray | null }[] = [
  { name: 'annex', applies: ({ both }) => annexed.exec(both) },
  { name: 'published', applies: ({ words }) => published.exec(words) },
  { name: 'behindPlace', applies: ({ words }) => datedBehindPlace.exec(words) },
  { name: 'meeting', applies: ({ words }) => met.exec(words) },
  { name: 'timeOfMeeting', applies: ({ words, isMinutes }) => (isMinutes ? meetingTime.exec(words) : null) },
  { name: 'message', applies: ({ whole }) => sent.exec(whole) },
  { name: 'mail', applies: ({ words, isMail }) => (isMail ? mailDate.exec(words) : null) },
  { name: 'behindDash', applies: ({ words }) => datedBehindDash.exec(words) },
  { name: 'week', applies: ({ words }) => week.exec(words) },
  { name: 'behindNumber', applies: ({ words }) => datedBehindNumber.exec(words) },
  { name: 'alone', applies: ({ both }) => aloneOnLine(dateInWords.exec(both), both) },
];

function dateInHead(
  pasted: PastedText,
  lines: readonly Line[],
  i: number,
  { isMinutes, isMail }: Pick<HeadLine, 'isMinutes' | 'isMail'>,
): CalendarDate | null {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  const words = pasted.spelled.slice(line.from, line.to);
  if (words.length > 160) return null;
  const more =
    next && !next.isBlank ? ` ${pasted.spelled.slice(next.from, Math.min(next.to, next.from + 20))}` : '';
  const whole = pasted.spelled.slice(lineStart(pasted, line), line.to);
  const at = { words, both: words + more, whole, isMinutes, isMail };
  for (const { applies } of dateRules) {
    const found = applies(at);
    if (found) return calendarDate(Number(found[3]), monthOf(found[2] as string), Number(found[1]));
  }
  return null;
}

const monthOf = (written: string): number => Number(written) || months.indexOf(written) + 1;

/** Where no line of the head is known to tell its date, the first day above the first item. */
function dayAboveItems(pasted: PastedText, lines: readonly Line[]): CalendarDate | null {
  const written = lines.filter(({ isBlank }) => !isBlank);
  const firstItem = written.findIndex(({ marker }) => marker !== null);
  for (const line of written.slice(
    0,
    firstItem < 0 ? linesBeforeItems : Math.min(firstItem, linesBeforeItems),
  )) {
    const found = dayOfMeeting.exec(wordsOf(pasted, line));
    if (found && !otherDay.test(found[1] ?? ''))
      return calendarDate(Number(found[4]), Number(found[3]), Number(found[2]));
  }
  return null;
}

/** Its own date stands alone on the line, or behind the place: "Sao Vàng, ngày …". */
const aloneOnLine = (found: RegExpExecArray | null, words: string): RegExpExecArray | null =>
  found && /^(?:.*(?:\t| {3}))?\s*(?:[^.;:]{0,40},\s*)?$/.test(words.slice(0, found.index)) ? found : null;

const lineStart = ({ text }: PastedText, { from }: Line): number => text.lastIndexOf('\n', from - 1) + 1;

/** The subject behind a title such as THÔNG BÁO, or behind "V/v"; and the line after it. */
function subjectAt(
  pasted: PastedText,
  lines: readonly Line[],
  i: number,
): { subject: string | null; next: number } | null {
  const line = lines[i] as Line;
  const words = pasted.spelled.slice(line.from, line.to);
  const behindAbout = about.exec(words)?.[0].length;
  if (behindAbout !== undefined) return joined(pasted, lines, i, line.from + behindAbout);
  if (line.marker || !title.test(words) || !isTitle(pasted, line)) return null;
  let next = i + 1;
  while (lines[next]?.isBlank) next += 1;
  const first = lines[next];
  const own = { subject: quoted(pasted, line.from, line.to), next: i + 1 };
  if (!first) return own;
  const below = pasted.spelled.slice(first.from, first.to);
  if (below.startsWith('(số')) return null;
  return mayBeSubject(first, below) ? joined(pasted, lines, next, first.from) : own;
}

const mayBeSubject = ({ marker, isRow, from, to }: Line, words: string): boolean =>
  marker === null && !isRow && to - from <= longestHeadLine && !/^số\s*:?\s*\d|^\s*\|/.test(words);

/** In capitals, or alone on its line. */
function isTitle({ text }: PastedText, { from, to }: Line): boolean {
  const words = text.slice(from, to);
  return words === words.toUpperCase();
}

function joined(
  pasted: PastedText,
  lines: readonly Line[],
  i: number,
  from: number,
): { subject: string; next: number } {
  let next = i + 1;
  for (let line = lines[next]; line && !line.isBlank && !line.marker && !line.isRow; line = lines[next]) {
    const first = pasted.text.charAt(line.from);
    if (
      isRule(pasted, line) ||
      first.toLowerCase() !== first ||
      /[.:]$/.test(pasted.text.slice(line.from, line.to))
    )
      break;
    next += 1;
  }
  const to = (lines[next - 1] as Line).to;
  return { subject: quoted(pasted, from, to).replace(/^về việc /i, ''), next };
}

/** "-----" below a title. */
const isRule = ({ text }: PastedText, { from, to }: Line): boolean =>
  /^[-–—_\s]+$/.test(text.slice(from, to));

/** The lines in capitals above the number: the upper body and the issuing one, or one name on two lines. */
function issuerAbove(pasted: PastedText, lines: readonly Line[], numberedAt: number): string | null {
  const names: string[] = [];
  for (let i = numberedAt - 1; i >= 0 && i >= numberedAt - 8; i -= 1) {
    const line = lines[i] as Line;
    const words = leftOf(pasted, line);
    if (words === '' || words === '*' || motto.test(words.toLowerCase()) || /^[-–—_\s]+$/.test(words))
      continue;
    if (words.toUpperCase() !== words || title.test(words.toLowerCase())) break;
    names.unshift(words);
  }
  if (names.length === 0) return null;
  const isOneName = /^(?:ủy ban nhân dân|hội đồng nhân dân|uỷ ban nhân dân)$/i.test(names[0] as string);
  return names.join(isOneName ? ' ' : ' - ');
}
