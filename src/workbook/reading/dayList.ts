import { addDays, type CalendarDate, daysBetween } from '../../domain/calendar';
import { listed } from '../../domain/text';
import { readDate, shown } from './cells';

/** Days as one cell holds them, with what could not be understood: the other days count all the same. */
interface DayList {
  /** In order, each once. */
  days: CalendarDate[];
  /** A sentence for each part that is not one, which it names; empty when all was understood. */
  wrong: string[];
}

/** A range of more days than any holiday has is taken for a mistyped year. */
const longestRange = 31;

/** In characters: no two days need more. */
const longestPart = 60;

const nameBefore = new RegExp(String.raw`^\p{L}[^:]*:\s*`, 'u');

/**
 * Reads "01/01/2024; 29/04/2024 - 03/05/2024": days and ranges, a line or a semicolon between them. The first day of a range
 * may leave out its year, names may stand before a colon or in brackets: "Tết: 20/01 - 26/01/2023 (7 ngày)".
 */
export function readDayList(text: string): DayList {
  const parts = listed(text.replace(/\([^()]*\)/g, ' ')).map((part) => part.replace(nameBefore, ''));
  const read = parts.map((part) => ({ part, days: readPart(part) }));
  return {
    days: [...new Set(read.flatMap(({ days }) => (typeof days === 'string' ? [] : days)))].sort(),
    wrong: read.flatMap(({ part, days }) =>
      typeof days === 'string' ? [`phần “${shown(part)}” chưa dùng được. ${days}`] : [],
    ),
  };
}

/** A day or a range of days; else what is wrong with it. */
function readPart(part: string): CalendarDate[] | string {
  const ends = part.length > longestPart ? null : endsOf(part);
  if (ends === null) return asDays(part, part);
  const year = /\d{4}/.exec(ends.last)?.[0] ?? '';
  return asDays(/^\d{1,2}[/.]\d{1,2}$/.test(ends.first) ? `${ends.first}/${year}` : ends.first, ends.last);
}

function asDays(first: string, last: string): CalendarDate[] | string {
  const [from, to] = [readDate(first), readDate(last)];
  if (typeof from === 'object') return from.message;
  if (typeof to === 'object') return to.message;
  const length = daysBetween(from, to) + 1;
  if (length < 1) return 'Ngày đầu đứng sau ngày cuối. Ghi đủ năm cho cả hai ngày.';
  if (length > longestRange) return `Dài hơn ${longestRange} ngày. Kiểm tra lại năm.`;
  return Array.from({ length }, (_, ahead) => addDays(from, ahead));
}

/** The two ends of "29/04/2023 - 03/05/2023", "từ 29/4 đến 3/5/2023", "29/04/2023–03/05/2023"; null for a single day. */
function endsOf(part: string): { first: string; last: string } | null {
  const dash = /^(?:từ\s+)?(\S+?)(?:\s*(?:–|—|→|đến(?: hết)?)\s*|\s+-\s+|-(?=\d{1,2}\/))(\S+)$/iu.exec(part);
  return dash && { first: dash[1] ?? '', last: dash[2] ?? '' };
}
