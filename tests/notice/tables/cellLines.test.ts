import { cellLinesAt } from '../../../src/notice/tables/cellLines';
import { linesOf } from '../../../src/notice/text/lines';
import { pastedText } from '../../../src/notice/text/pasted';

/** The rows of a table of which each cell stands on a line, without the one that names its columns; null where none begins. */
function rows(...lines: string[]): string[][] | null {
  const pasted = pastedText(lines.join('\n'));
  const table = cellLinesAt(pasted, linesOf(pasted), 0);
  return table && table.rows.slice(1).map((cells) => cells.map(({ text }) => text));
}

const header = ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'];

describe('A table with a cell on each line', () => {
  it('is read by its numbers', () => {
    expect(
      rows(
        ...header,
        '1',
        'Rà soát hồ sơ',
        'Công an xã',
        '5/8/2026',
        '2',
        'Họp dân',
        'Trạm Y tế',
        '6/8/2026',
      ),
    ).toEqual([
      ['1', 'Rà soát hồ sơ', 'Công an xã', '5/8/2026'],
      ['2', 'Họp dân', 'Trạm Y tế', '6/8/2026'],
    ]);
  });

  it('may have columns that nobody knows, above its first number', () => {
    expect(
      rows(
        ...header,
        'Kết quả/Hồ sơ',
        'Mức độ',
        '1',
        'Rà soát hồ sơ',
        'Công an xã',
        '5/8/2026',
        'Biên bản',
        'Cao',
      ),
    ).toEqual([['1', 'Rà soát hồ sơ', 'Công an xã', '5/8/2026', 'Biên bản', 'Cao']]);
  });

  it('has none where no number follows soon, or a paragraph stands between', () => {
    expect(rows('STT', 'Nội dung', 'Kết quả/Hồ sơ', 'Rà soát hồ sơ')).toBeNull();
    expect(
      rows('STT', 'Nội dung', 'Kết quả', 'Công an xã rà soát tất cả hồ sơ tồn đọng trong tháng', '1', 'Họp'),
    ).toBeNull();
  });

  it('tells the day a work begins from the day it ends, where other cells are empty', () => {
    expect(
      rows(
        'STT',
        'Nội dung',
        'Chủ trì',
        'Bắt đầu',
        'Kết thúc',
        'Ghi chú',
        '1',
        'Lắp kệ kho',
        'Tổ Kho',
        '07/9/2026',
        '12/9/2026',
      ),
    ).toEqual([['1', 'Lắp kệ kho', 'Tổ Kho', '07/9/2026', '12/9/2026', '']]);
  });
});
