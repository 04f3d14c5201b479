import { type CalendarDate, calendarDate } from '../domain/calendar';
import type { Line } from './text/lines';
import type { NoticeDocument } from './notice';
import { type PastedText, quoted } from './text/pasted';

/** What a notice says of itself, and the index of the first line behind its head. */
export interface DocumentHead {
  document: NoticeDocument;
  bodyLine: number;
}

/** A head is not longer, however empty its lines. */
const headLines = 60;
const longestHeadLine = 400;

const numberLine = new RegExp(
  String.raw`^(?:\(?số|so)\s*[:.]?\s*(\d{1,5})\s*([-–/])\s*([\p{L}\d][\p{L}\d\s/–-]{0,30}[\p{L}\d]|[\p{L}\d])`,
  'u',
);
const dateInWords = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/;
/** "Tân Hòa, ngày 06/3/2026", alone on its line. */
const datedBehindPlace = /^[^.;:]{2,40},\s*ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const datedBehindNumber = /^\(?số.{0,40}ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
/** An annex bears the date of what it belongs to. */
const annexed =
  /^\(?(?:ban hành )?kèm theo .{0,80}?ngày\s+(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})/;
/** A page of a web site says when it was put there. */
const published =
  /(?:^(?:ngày đăng|đăng ngày|đăng lúc|cập nhật).{0,30}?|\((?:cập nhật )?(?:ngày )?(?=[\d/.-]+\)$))(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
/** Minutes say when the meeting began. */
const met =
  /^(?:hôm nay|vào|hồi|lúc)(?=[ ,]).{0,60}?ngày\s+(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})/;
const meetingTime = /^thời gian\s*:.{0,40}?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
const motto = /^(?:cộng h[òo]a xã hội|độc lập|đảng cộng sản việt nam)/;
const title = new RegExp(
  String.raw`^(?:thông báo(?: kết luận)?|kết luận|kế hoạch|nghị quyết(?: chuyên đề)?|chỉ thị|quyết định|công văn|báo cáo(?: nhanh)?|biên bản|chương trình(?: hành động)?|thông tri|công điện|tờ trình|hướng dẫn|quy định)(?!\p{L})`,
  'u',
);
const about = /^v\/v\s*:?\s*/;

export function readHead(pasted: PastedText, lines: readonly Line[]): DocumentHead {
  const document: NoticeDocument = { number: null, date: null, issuer: null, subject: null };
  let bodyLine = 0;
  let numberedAt = -1;
  let isMinutes = false;
  for (let i = 0; i < Math.min(lines.length, headLines); i += 1) {
    const line = lines[i] as Line;
    if (line.isBlank || line.to - line.from > longestHeadLine) continue;
    // The number of a draft is a blank.
    const isKnown = document.number !== null || document.subject !== null;
    if (line.marker && line.marker.style !== 'roman' && isKnown) break;
    const words = pasted.spelled.slice(line.from, line.to);
    if (document.number === null && numberLine.test(words)) {
      document.number = numberOf(leftOf(pasted, line));
      numberedAt = i;
      bodyLine = i + 1;
    }
    isMinutes ||= words.startsWith('biên bản');
    const date = dateInHead(pasted, lines, i, isMinutes);
    if (document.date === null && date) {
      document.date = date;
      bodyLine = Math.max(bodyLine, i + 1);
    }
    if (motto.test(words)) bodyLine = i + 1;
    const found = document.subject === null ? subjectAt(pasted, lines, i) : null;
    if (found) {
      document.subject = found.subject;
      bodyLine = Math.max(bodyLine, found.next);
      // The date of a letter stands below what it is about.
      if (numberedAt >= 0 && !about.test(words)) break;
    }
  }
  document.issuer = numberedAt >= 0 ? issuerAbove(pasted, lines, numberedAt) : null;
  return { document, bodyLine };
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

function dateInHead(
  pasted: PastedText,
  lines: readonly Line[],
  i: number,
  isMinutes: boolean,
): CalendarDate | null {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  const words = pasted.spelled.slice(line.from, line.to);
  // "…, ngày 04 tháng 12" and "năm 2023" on the next line, as a PDF may have it.
  const both =
    next && !next.isBlank
      ? `${words} ${pasted.spelled.slice(next.from, Math.min(next.to, next.from + 20))}`
      : words;
  if (words.length > 160) return null;
  const given =
    annexed.exec(both) ??
    published.exec(words) ??
    datedBehindPlace.exec(words) ??
    met.exec(words) ??
    (isMinutes ? meetingTime.exec(words) : null);
  if (given) return calendarDate(Number(given[3]), Number(given[2]), Number(given[1]));
  const place = dateInWords.exec(both) ?? datedBehindNumber.exec(words);
  if (!place) return null;
  // Its own date stands alone on the line, or behind the place: "Sao Vàng, ngày …".
  if (!datedBehindNumber.test(words) && !/^(?:[^.;:]{0,40},\s*)?$/.test(both.slice(0, place.index)))
    return null;
  return calendarDate(Number(place[3]), Number(place[2]), Number(place[1]));
}

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
  if (!first || first.marker || first.isRow || first.to - first.from > longestHeadLine)
    return { subject: quoted(pasted, line.from, line.to), next: i + 1 };
  if (pasted.spelled.slice(first.from, first.to).startsWith('(số')) return null;
  if (/^số\s*:?\s*\d/.test(pasted.spelled.slice(first.from, first.to)))
    return { subject: quoted(pasted, line.from, line.to), next: i + 1 };
  return joined(pasted, lines, next, first.from);
}

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
