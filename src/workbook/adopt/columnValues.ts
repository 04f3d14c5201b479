import { calendarDateFromIso, printDate } from '../../domain/calendar';
import { folded, listed } from '../../domain/text';
import type { Cell } from '../../sheet/cells';
import { readState, states } from '../reading/meanings';

/** What the cells of a column look like; each share from 0 to 1 of the filled ones. */
export interface ColumnValues {
  filled: number;
  /** Days, and words for a time: "30/8", "trước 4/8/2023", "quý III", "thường xuyên". */
  times: number;
  /** Only days, as dates or as a day of a month written out. */
  days: number;
  percents: number;
  numbers: number;
  states: number;
  /** People, units and neighbourhoods the workbook knows. */
  names: number;
  /** What is written as people and offices are, whoever they may be. */
  likeNames: number;
  /** Short words with a digit, each another: "NV-01", "2023.4". */
  codes: number;
  averageLength: number;
  /** Three, of the first rows that have one. */
  samples: string[];
}

/** Rows looked at: enough to tell, however long the table is. */
const looked = 200;

/** `isName`: whether the workbook knows somebody or something by that name. */
export function columnValues(cells: readonly Cell[], isName: (name: string) => boolean): ColumnValues {
  const filled = cells.slice(0, looked).filter((cell) => cell !== '');
  const share = (test: (cell: Cell) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const texts = filled.map(sample);
  return {
    filled: filled.length,
    times: share((cell) => isDay(cell) || (typeof cell === 'string' && aTime.test(folded(cell)))),
    days: share(isDay),
    percents: share(isPercent),
    numbers: share((cell) => typeof cell === 'number' || /^\d+[.)]?$/.test(String(cell).trim())),
    states: share((cell) => typeof cell === 'string' && readState(cell, states) !== null),
    names: share((cell) => typeof cell === 'string' && listed(cell).some(isName)),
    likeNames: share((cell) => typeof cell === 'string' && listed(cell).every((part) => likeName.test(part))),
    codes: new Set(texts).size === texts.length ? share(isCode) : 0,
    averageLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    samples: [...new Set(texts)].slice(0, 3),
  };
}

const aTime =
  /\d{1,2}[/.-]\d{1,2}|ngay \d|thang \d|quy (i|1|2|3|4)|nam \d{4}|thuong xuyen|hang (ngay|tuan|thang|quy|nam)|dinh ky|^truoc |cuoi (thang|quy|nam)/;

/** "Trần Văn Bình", "đ/c Mai", "Công an", "UBND thị trấn", "Hội Phụ nữ". */
const likeName = new RegExp(
  String.raw`^(?:(?:đ/c|đồng chí|ông|bà|anh|chị)\s+)?\p{Lu}\p{L}*\.?(?:\s+\p{Lu}\p{L}*\.?){0,4}$|^(?:UBND|Ủy ban|Ban|Hội|Đoàn|Công an|Công chức|Văn phòng|Đảng ủy|Chi bộ|MTTQ|Mặt trận|Trường|Trạm|Tổ|Khu phố|Phòng|Thôn)(?=\s|$)`,
  'u',
);

const isDay = (cell: Cell): boolean =>
  typeof cell === 'object' ||
  (typeof cell === 'string' && /^\D{0,12}\d{1,4}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(cell.trim()));

const isPercent = (cell: Cell): boolean =>
  typeof cell === 'number' ? cell >= 0 && cell <= 100 : /^\d{1,3}([.,]\d+)?\s*%$/.test(String(cell).trim());

const code = new RegExp(String.raw`^(?=.*\d)(?=.*\p{L})[\p{L}\d./-]{2,15}$`, 'u');

const isCode = (cell: Cell): boolean => typeof cell === 'string' && code.test(cell.trim());

/** A cell as people see it, short. */
export function sample(cell: Cell): string {
  const date = typeof cell === 'object' ? calendarDateFromIso(cell.date) : null;
  const text = date === null ? String(typeof cell === 'object' ? cell.date : cell) : printDate(date);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
