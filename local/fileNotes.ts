import type { Sheet } from 'stand-in';
import { strayAddresses } from 'stand-in/xlsx';

const SHOWN = 5;

/** Whoever opened a file with a cell far from all others must know that it is not read. */
export function strayNotes(sheet: Sheet): string[] {
  const cells = strayAddresses(sheet);
  if (!cells.length) return [];
  const shown =
    cells.slice(0, SHOWN).join(', ') + (cells.length > SHOWN ? ` và ${cells.length - SHOWN} ô nữa` : '');
  return [
    `Tab “${sheet.name}”: ô ${shown} nằm rất xa bảng nên không được đọc; khi lưu vẫn giữ nguyên. Nếu gõ nhầm, hãy xóa trong Excel.`,
  ];
}

/** What a copy of a file lacks; `so` says what is done about it. */
export const notCarriedSentence = (notCarried: string[], so: string): string =>
  `Tệp có phần mà bản lưu ở đây không mang theo được: ${notCarried.join('; ')}. ${so}; tệp gốc để nguyên.`;
