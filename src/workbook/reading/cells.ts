import { type CalendarDate, calendarDate, calendarDateFromIso } from '../../domain/calendar';
import { dayOfYear, isPlausible, outsideYears } from '../../domain/deadlines';
import { folded, listed, visible } from '../../domain/text';
import type { Problem } from '../../domain/tracker';
import type { Cell } from '../../sheet/cells';
import { percentIn, type PercentScale, unclearPercent } from './percents';
import type { TableRow } from './table';

/** Errors of formulas come as their text. */
const formulaError = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** Longer than this a cell is no longer a cell of a table but a document. */
const longText = 5000;

/**
 * Reads single cells of one tab. What cannot be read becomes a problem with its place and the way out, and an empty value,
 * so that one bad cell never silences the others.
 */
export class CellReader<Key extends string> {
  constructor(
    private readonly sheet: string,
    private readonly problems: Problem[],
    /** Of days that leave their year out, where somebody said it. */
    private readonly assumedYear: number | null = null,
  ) {}

  report(row: TableRow<Key>, key: Key, message: string): void {
    this.problems.push({ sheet: this.sheet, cell: row.place(key), value: shown(row.cell(key)), message });
  }

  text(row: TableRow<Key>, key: Key): string {
    const cell = row.cell(key);
    if (typeof cell === 'object')
      return cell.time === null ? dateText(cell.date) : `${dateText(cell.date)} ${cell.time}`;
    if (typeof cell !== 'string') return String(cell);
    const text = visible(cell).normalize('NFC').trim();
    if (formulaError.test(text)) {
      this.report(row, key, `Ô báo lỗi ${text}. Sửa công thức hoặc gõ lại giá trị.`);
      return '';
    }
    if (text.length > longText)
      this.report(row, key, `Ô dài ${text.length} ký tự; bảng tổng quan và bản tin chỉ trích phần đầu.`);
    return text;
  }

  date(row: TableRow<Key>, key: Key): CalendarDate | null {
    const cell = row.cell(key);
    const read = dateIn(typeof cell === 'string' ? this.fullDay(this.text(row, key)) : cell);
    if (typeof read === 'string') return read;
    if (read !== null) this.report(row, key, read.message);
    return null;
  }

  private fullDay(text: string): string {
    return this.assumedYear === null ? text : dayOfYear(text, this.assumedYear);
  }

  /** Percent from 0 to 100; null for an empty cell, and for what is not one or not clear, which is reported. */
  percent(row: TableRow<Key>, key: Key, scale: PercentScale): number | null {
    const cell = row.cell(key);
    if (cell === '') return null;
    const percent = percentIn(cell, scale);
    if (typeof percent === 'number') return percent;
    this.report(
      row,
      key,
      percent === 'unclear'
        ? unclearPercent(cell)
        : `“${shown(cell)}” không phải phần trăm. Gõ một số từ 0 đến 100.`,
    );
    return null;
  }

  /** A number from 0 up, "4,5" or 4.5; null for an empty cell, and for anything else, which is reported. */
  amount(row: TableRow<Key>, key: Key): number | null {
    const cell = row.cell(key);
    if (cell === '') return null;
    const number = typeof cell === 'number' ? cell : numberIn(this.text(row, key));
    if (number !== null && number >= 0) return number;
    this.report(row, key, `“${shown(cell)}” không phải số điểm. Gõ một số, ví dụ 4,5.`);
    return null;
  }

  /** One of some words; null for an empty cell, and for an unknown word, which is reported. */
  choice<Value>(
    row: TableRow<Key>,
    key: Key,
    meanings: ReadonlyMap<string, Value>,
    choices: readonly string[],
  ): Value | null {
    const text = this.text(row, key);
    if (text === '') return null;
    const meaning = meanings.get(folded(text));
    if (meaning !== undefined) return meaning;
    this.report(row, key, `Không hiểu “${shown(text)}”. Chọn một trong: ${choices.join(', ')}.`);
    return null;
  }

  /**
   * The names in a cell, each as `book` has it. Unknown ones are reported in the book's words, and kept as written where
   * the book says that still tells something. One that several bear is reported, and kept as nobody's.
   */
  names(row: TableRow<Key>, key: Key, book: Book): string[] {
    const text = this.text(row, key);
    if (text === '') return [];
    const whole = book.find(text);
    if (whole !== null) return [whole];
    const isKnown = (name: string) => book.find(name) !== null;
    const resolved = (name: string): string[] => {
      const match = book.find(name);
      if (match !== null) return [match];
      const unclear = book.unclear?.(name) ?? null;
      if (unclear !== null) {
        this.report(row, key, unclear.message);
        return [unclear.kept];
      }
      if (book.readable) this.report(row, key, book.unknown(shown(name)));
      return book.keepsUnknown ? [shown(name)] : [];
    };
    return [...new Set(namesIn(text, isKnown).flatMap(resolved))];
  }
}

/** The names a cell lists, each as it is written. */
export const namesIn = (text: string, isKnown: (name: string) => boolean): string[] =>
  listed(text, isKnown).flatMap((name) => divided(name, isKnown));

/** "Mai/Bình", "Mai - Bình": a stroke divides names only where it leaves one that is known; "đ/c Mai" is one. */
function divided(name: string, isKnown: (name: string) => boolean): string[] {
  const parts = name.split(/\s*[/–-]\s*/).filter((part) => part !== '');
  return !isKnown(name) && parts.some(isKnown) ? parts : [name];
}

/** What names in cells are looked up in. */
export interface Book {
  /** As the tabs have it, or null when nothing is called so, or more than one. */
  find(written: string): string | null;
  /** Of a name that several bear; null for every other. */
  unclear?(written: string): UnclearName | null;
  /** What to tell people of a name that is not there. */
  unknown(name: string): string;
  keepsUnknown: boolean;
  /** False when its tab could not be read: that is said once, of the tab, and not of every name. */
  readable: boolean;
}

/** A name that several bear, so that nobody knows who is meant. */
export interface UnclearName {
  /** How it goes on in the records, where it is nobody's. */
  kept: string;
  message: string;
  /** Each of those it may mean, as they are to be written. */
  ways: readonly string[];
}

/** The same book where a name that no tab has is nothing to tell of, as for a unit of another committee. */
export const acceptingUnknown = (book: Book): Book => ({
  find: (written) => book.find(written),
  unclear: (written) => book.unclear?.(written) ?? null,
  unknown: (name) => book.unknown(name),
  keepsUnknown: book.keepsUnknown,
  readable: false,
});

const numberIn = (text: string): number | null =>
  /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;

/** What stands in a cell, short enough to be quoted. */
export function shown(cell: Cell): string {
  const text = typeof cell === 'object' ? dateText(cell.date) : visible(String(cell));
  return text.length > 80 ? `${visible(text.slice(0, 80))}…` : text;
}

/** `yyyy-MM-dd` as people write it, days that no committee can mean too. */
const dateText = (iso: string): string => iso.split('-').reverse().join('/');

/** The day a cell means, or what is wrong with it; null for an empty cell. */
export function dateIn(cell: Cell): CalendarDate | { message: string } | null {
  if (cell === '') return null;
  if (typeof cell === 'string') return readDate(cell);
  if (typeof cell !== 'object') return { message: `“${shown(cell)}” không phải ngày. ${wayOut}` };
  return plausibleDate(cell.date) ?? { message: notPlausible(cell.date) };
}

const plausibleDate = (iso: string): CalendarDate | null =>
  isPlausible(iso) ? calendarDateFromIso(iso) : null;

const notPlausible = (iso: string): string => `${outsideYears(`Ngày ${dateText(iso)}`)} Kiểm tra lại năm.`;

const wayOut = 'Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.';

/**
 * A date typed as text: `30/8/2023`, `30-8-2023`, `30.8.2023`, `2023-08-30`, `2023/08/30`, with or without an hour behind it.
 * Day first, always. Nothing is guessed: no year, a year of two digits or a day that does not exist is said instead.
 */
export function readDate(text: string): CalendarDate | { message: string } {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(text);
  const dayFirst =
    /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2,4})(?:\s+\d{1,2}[:hg].*)?$/i.exec(text);
  if (!iso && !dayFirst) return { message: `“${shown(text)}” không phải ngày. ${wayOut}` };
  const [year = '', month = '', day = ''] = iso ? iso.slice(1) : (dayFirst?.reverse() ?? []);
  if (year.length !== 4) return { message: `“${shown(text)}” chưa rõ năm. ${wayOut}` };
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (!isPlausible(written)) return { message: notPlausible(written) };
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date !== null) return date;
  const monthExists = Number(month) >= 1 && Number(month) <= 12;
  return {
    message: monthExists
      ? `Không có ngày ${Number(day)} tháng ${Number(month)} năm ${year}. ${wayOut}`
      : `“${shown(text)}” không phải ngày: không có tháng ${Number(month)}. ${wayOut}`,
  };
}
