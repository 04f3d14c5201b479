import { alignedTableAt } from '../../../src/notice/tables/alignedTable';
import { linesOf } from '../../../src/notice/text/lines';
import { pastedText } from '../../../src/notice/text/pasted';

/** The rows of a table that begins with the first of some lines; null where none does. */
function rows(...lines: string[]): string[][] | null {
  const pasted = pastedText(lines.join('\n'));
  const table = alignedTableAt(pasted, linesOf(pasted), 0);
  return table && table.rows.map((cells) => cells.map(({ text }) => text));
}

const header = 'Nội dung                 Phụ trách            Thời hạn';

describe('Columns aligned with blanks', () => {
  it('are cut where their headings begin', () => {
    expect(
      rows(
        header,
        'Dọn vệ sinh              Các tổ dân phố       Chủ nhật',
        'Chấm điểm                Ban Mặt trận         Ngày 28',
      ),
    ).toEqual([
      ['Nội dung', 'Phụ trách', 'Thời hạn'],
      ['Dọn vệ sinh', 'Các tổ dân phố', 'Chủ nhật'],
      ['Chấm điểm', 'Ban Mặt trận', 'Ngày 28'],
    ]);
  });

  it('are cut at one blank too, where words fill a column and a capital begins the next', () => {
    expect(
      rows(
        header,
        'Dọn vệ sinh              Các tổ dân phố       Chủ nhật',
        'Đăng ảnh hẻm lên nhóm KP Chi đoàn khu phố     Hằng tuần',
      )?.[2],
    ).toEqual(['Đăng ảnh hẻm lên nhóm KP', 'Chi đoàn khu phố', 'Hằng tuần']);
  });

  it('end where words run over the edge of a column', () => {
    expect(
      rows(
        header,
        'Dọn vệ sinh              Các tổ dân phố       Chủ nhật',
        'Chấm điểm                Ban Mặt trận         Ngày 28',
        'Trên đây là lịch của khu phố trong tháng này',
      ),
    ).toHaveLength(3);
  });

  it('have a row for each line where no column says what is to be done', () => {
    expect(
      rows(
        'Mục lớn                  Phụ trách            Thời hạn',
        'Dọn vệ sinh              Các tổ dân phố       Chủ nhật',
        'Chấm điểm                Ban Mặt trận         Ngày 28',
      ),
    ).toHaveLength(3);
  });
});
