import { folded } from '../../domain/text';
import type { CriterionBook } from '../reading/criteria';
import { findHeader } from '../reading/header';
import type { Column } from '../tabs/tabs';

export type PastedKey = 'code' | 'criterion' | 'content' | 'requirement' | 'maxPoints';

/** Which column of a pasted table is which, from 0, and the rows below its header. */
export interface PastedColumns {
  places: Partial<Record<PastedKey, number>>;
  rows: string[][];
}

const column = (header: string, ...aliases: string[]): Column => ({ header, aliases, width: 0 });

/** In tables of decisions "Chỉ tiêu" is the content where it stands alone, and the threshold beside "Nội dung". */
const wanted: readonly [PastedKey, Column][] = [
  ['code', column('Mã', 'Số', 'STT', 'TT', 'Số TT', 'Ký hiệu')],
  ['criterion', column('Tiêu chí', 'Tên tiêu chí', 'Tiêu chí số', 'Thuộc tiêu chí')],
  [
    'content',
    column('Nội dung', 'Nội dung tiêu chí', 'Nội dung chỉ tiêu', 'Tên chỉ tiêu', 'Tiêu chuẩn', 'Chỉ tiêu'),
  ],
  ['requirement', column('Yêu cầu', 'Mức yêu cầu', 'Ngưỡng', 'Mức đạt', 'Quy định', 'Chỉ tiêu', 'Mức')],
  ['maxPoints', column('Điểm tối đa', 'Điểm chuẩn', 'Điểm', 'Thang điểm')],
];

/** By the header's words; where there is none, by what the cells look like. */
export function pastedColumns(rows: string[][], criteria: CriterionBook): PastedColumns {
  const header = findHeader(wanted, { sheet: '', rows, merges: [] });
  if (header === null || header.columns.content === undefined)
    return { places: byShape(rows, criteria), rows };
  const places: PastedColumns['places'] = {};
  for (const [key] of wanted) {
    const place = header.columns[key];
    if (place !== undefined) places[key] = place - 1;
  }
  return { places, rows: rows.slice(header.row) };
}

/** "3", "3.1.", "3.1a", "a)", "Chỉ tiêu 3.1". */
const numbering =
  /^(?:(?:chi tieu|noi dung|tieu chuan|tieu chi)\s*(?:so\s*)?)?(\d{1,3}(?:\.\d{1,3})*[a-z]?|[a-z])[.):]?$/;

/** A code of people's own: "CT-01". Roman numbers head groups. */
const ownCode = new RegExp(String.raw`^(?![ivx]+$)[\p{L}\d][\p{L}\d./-]{1,19}$`, 'iu');

/** The number or code a cell holds; empty when it holds something else. */
export function codeIn(cell: string): string {
  const number = numbering.exec(folded(cell))?.[1];
  return number ?? (ownCode.test(cell) && /\d/.test(cell) ? cell : '');
}

/** Codes come first, then perhaps criteria that are known, then content, then what is required. */
function byShape(rows: string[][], criteria: CriterionBook): PastedColumns['places'] {
  const mostly = (place: number, is: (cell: string) => boolean): boolean => {
    const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(is).length * 2 > cells.length;
  };
  const width = Math.max(0, ...rows.map((row) => row.length));
  const code = width > 1 && mostly(0, (cell) => codeIn(cell) !== '') ? 0 : undefined;
  const next = code === undefined ? 0 : 1;
  const hasCriterion = width > next + 1 && mostly(next, (cell) => criteria.find(cell) !== null);
  const content = hasCriterion ? next + 1 : next;
  return {
    ...(code === undefined ? {} : { code }),
    ...(hasCriterion ? { criterion: next } : {}),
    content,
    ...(width > content + 1 ? { requirement: content + 1 } : {}),
  };
}
