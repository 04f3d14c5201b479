import { readTable } from '../../../src/notice/tables/table';
import { blocksOf } from '../../../src/notice/outline/blocks';
import { linesOf } from '../../../src/notice/text/lines';
import { pastedText } from '../../../src/notice/text/pasted';
import { day } from '../../support/tracker';

/** The rows of a table, each line's cells parted by “|”. */
function table(...lines: string[]) {
  const pasted = pastedText(lines.join('\n').replace(/ ?\| ?/g, '\t'));
  const { rows, omissions } = readTable(pasted, blocksOf(pasted, linesOf(pasted)), day('2023-07-31'));
  return {
    rows: rows.map(({ from, to, deadline, ...row }) => ({
      ...row,
      text: pasted.text.slice(from, to),
      date: deadline?.date ?? null,
    })),
    omitted: omissions.length,
  };
}

const texts = (...lines: string[]): string[] => table(...lines).rows.map(({ text }) => text);

describe('The first row of a table names its columns', () => {
  it.each([
    'Nội dung | Chủ trì',
    'Nội dung | Ghi chú',
    'STT | Chủ trì',
    'STT | Thời hạn',
    'Nội dung | Chủ trì | Họ tên | Quê quán',
  ])('“%s”', (header) => expect(table(header, 'Rà soát | Công an | 5/8 | x').omitted).toBe(0));

  it.each([
    ['names but one', 'Nội dung | Họ tên'],
    ['names neither what, nor who, nor when', 'STT | Tiêu chí'],
    ['names less than half', 'Nội dung | Chủ trì | Họ tên | Quê quán | Tuổi'],
  ])('unless it %s: “%s”', (_why, header) =>
    expect(table(header, 'Rà soát | Công an | 5/8 | x | y').omitted).toBe(2),
  );
});

describe('A row of a table', () => {
  const header = 'TT | Nội dung | Chủ trì | Phối hợp | Thời hạn | Tiêu chí';

  it('says what, who, with whom, until when and for which criterion', () => {
    expect(table(header, '3 | Rà soát hộ nghèo | Công an xã | Y tế; Quân sự | 5/8 | 6').rows).toEqual([
      {
        text: 'Rà soát hộ nghèo',
        owners: ['Công an xã'],
        isImplied: false,
        isUnread: false,
        partners: ['Y tế', 'Quân sự'],
        date: '2023-08-05',
        criterionWords: 'tiêu chí 6',
        label: '3',
      },
    ]);
  });

  it.each([
    ['6', 'tiêu chí 6'],
    ['12', 'tiêu chí 12'],
    ['123', '123'],
    ['Tiêu chí 4', 'tiêu chí 4'],
    ['6a', '6a'],
  ])('names its criterion by “%s”', (cell, words) => {
    expect(table(header, `1 | Rà soát | Công an | | 5/8 | ${cell}`).rows[0]?.criterionWords).toBe(words);
  });

  it('has the criterion of the heading above it where it names none', () => {
    expect(
      table(
        header,
        '1 | Rà soát | Công an | | 5/8 |',
        'I | Tiêu chí số 3 | | | |',
        '2 | Dọn rác | Y tế | | 5/8 |',
        '3 | Trồng cây | Y tế | | 5/8 | 7',
        'Tiêu chí 9 | | | | |',
        '4 | Họp | Y tế | | 5/8 |',
      ).rows.map(({ criterionWords }) => criterionWords),
    ).toEqual(['', 'i tiêu chí số 3', 'tiêu chí 7', 'tiêu chí 9']);
  });

  it('is a heading only where it says neither who nor when, and no more than two things', () => {
    expect(texts('Nội dung | Chủ trì', 'Rà soát | Công an')).toEqual(['Rà soát']);
    expect(texts('Nội dung | Thời hạn', 'Rà soát | 5/8')).toEqual(['Rà soát']);
    expect(texts('TT | Nội dung | Ghi chú | Thời hạn', '1 | Rà soát | gấp |')).toEqual(['Rà soát']);
    expect(texts('TT | Nội dung | Ghi chú | Thời hạn', '1 | Rà soát | |')).toEqual([]);
  });

  it('has the deadline in its words where no cell has one', () => {
    const date = (row: string) => table(header, row).rows[0]?.date;
    expect(date('1 | Dọn rác trước 10/8 | Y tế | | |')).toBe('2023-08-10');
    expect(date('1 | Dọn rác trước 10/8 | Y tế | | 5/8 |')).toBe('2023-08-05');
    expect(date('1 | Dọn rác | Y tế | | |')).toBeNull();
  });

  it('is cited by its number, or by its place in the table', () => {
    const labels = table(header, '1 | Rà soát | Y tế | | 5/8 |', ' | Dọn rác | Y tế | | 5/8 |').rows;
    expect(labels.map(({ label }) => label)).toEqual(['1', '3']);
  });

  it('is left out where nothing in it says what is to be done', () => {
    expect(table(header, '1 | | Công an | | 5/8 |')).toEqual({ rows: [], omitted: 1 });
  });
});
