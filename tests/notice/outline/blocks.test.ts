import { blocksOf } from '../../../src/notice/outline/blocks';
import { linesOf } from '../../../src/notice/text/lines';
import { pastedText } from '../../../src/notice/text/pasted';

const blocks = (...lines: string[]): string[] => {
  const pasted = pastedText(lines.join('\n'));
  return blocksOf(pasted, linesOf(pasted)).map(({ from, to }) => pasted.text.slice(from, to));
};

const before = 'Giao Công an xã tuần tra đêm.';
const after = 'Giao Trạm Y tế rà soát.';

describe('The number of a page', () => {
  it.each(['3', '12', '- 3 -', '-3-', '–12–', '3/5', 'Trang 3', 'trang 12/15', '120'])(
    'is no paragraph: %s',
    (page) => {
      expect(blocks(before, page, after)).toEqual([before, after]);
    },
  );

  it.each(['1234', 'Trang bị', '3 hộ', '15 Lê Lợi.'])('is not every short line: %s', (line) => {
    expect(blocks(before, line, after).join('\n')).toContain(line);
  });

  it('is not told from the cell of a table', () => {
    expect(blocks('Nội dung\tSố hộ', 'Rà soát\t3', '3\t4').join('\n')).toContain('3\t4');
  });

  it('does not end a sentence that goes on with a small letter', () => {
    expect(blocks('hoàn chỉnh Báo cáo trình Đảng', '', '1', '', 'ủy phường trước 21/9.')).toHaveLength(1);
    expect(blocks('hoàn chỉnh Báo cáo trình Đảng ủy.', '', '1', '', 'a) rà soát hồ sơ.')).toHaveLength(2);
    expect(blocks('hoàn chỉnh Báo cáo trình Đảng', '', 'ủy phường trước 21/9.')).toHaveLength(2);
  });

  it('ends a paragraph as an empty line does', () => {
    expect(blocks('Ủy ban nhân dân phường yêu cầu', '4', 'Các khu phố thực hiện.')).toEqual([
      'Ủy ban nhân dân phường yêu cầu',
      'Các khu phố thực hiện.',
    ]);
  });
});

describe('A line that was broken in mid-sentence', () => {
  it('is one paragraph with the line before', () => {
    expect(blocks('Giao Công an xã hoàn thành trước ngày', '30/8/2023.')).toEqual([
      'Giao Công an xã hoàn thành trước ngày\n30/8/2023.',
    ]);
  });
});

/** A line so long, with a full stop at its end. */
const line = (length: number): string =>
  `${'Giao Công an xã tuần tra, nhắc các hộ giữ xe, khóa cổng. '.repeat(3).slice(0, length - 1)}.`;

/** How many paragraphs lines of these lengths are. */
const paragraphs = (...lengths: number[]): number => blocks(...lengths.map(line)).length;
const several = (count: number, length: number): number[] => Array<number>(count).fill(length);

describe('A text that was broken for want of room', () => {
  it('goes on behind a full stop at the end of a full line', () => {
    expect(paragraphs(...several(8, 60))).toBe(1);
    expect(paragraphs(...several(7, 60), 30, 60)).toBe(2);
  });

  it('is one of eight lines or more', () => expect(paragraphs(...several(7, 60))).toBe(7));

  it('is as wide as a page', () => {
    expect(paragraphs(...several(8, 49))).toBe(8);
    expect(paragraphs(...several(8, 50))).toBe(1);
    expect(paragraphs(...several(8, 130))).toBe(1);
    expect(paragraphs(...several(8, 131))).toBe(8);
  });

  it('has two full lines in five, each four fifths of the longest or more', () => {
    expect(paragraphs(...several(4, 60), ...several(6, 45))).toBe(6);
    expect(paragraphs(...several(3, 60), ...several(7, 45))).toBe(10);
    expect(paragraphs(60, ...several(7, 48))).toBe(1);
    expect(paragraphs(60, ...several(7, 47))).toBe(8);
  });

  it('is known by its lines, without empty ones and tables', () => {
    const full = several(8, 60).map(line);
    expect(blocks(...full, ...Array<string>(20).fill(''))).toHaveLength(1);
    expect(blocks(...full, ...Array<string>(20).fill('1\tRà soát'))).toHaveLength(21);
  });
});

describe('A line is a paragraph of its own', () => {
  const open = 'Ủy ban nhân dân xã giao cho tất cả các thôn';

  it.each([
    ['behind an empty line', [open, '', 'Công an xã tuần tra']],
    ['behind a full stop', ['Họp dân.', 'công an xã tuần tra']],
    ['behind a colon', ['UBND xã giao:', 'công an xã tuần tra']],
    ['behind the end of a quotation', ['Phong trào “Sạch đẹp.”', 'công an xã tuần tra']],
    ['behind a line in capitals', ['NHIỆM VỤ TRỌNG TÂM CỦA CÁC THÔN TRONG THÁNG', 'công an xã tuần tra']],
    ['where it has a label', [open, 'Thời hạn: trước 5/8']],
    ['where it is an item', [open, '- công an xã tuần tra']],
    ['where it is a numbered item', ['Giao các thôn họp dân', '2. công an xã tuần tra']],
    ['where it is the next item', ['1. Rà soát các thôn', '2. Công an xã tuần tra']],
    ['where it is an item below a label', ['Đơn vị thực hiện: các thôn', '3. Công an xã tuần tra']],
    ['where it is an item behind a period', ['Nộp báo cáo hằng tháng', '3. Công an xã tuần tra']],
    ['where the one before ends early', ['Giao các thôn', 'Công an xã tuần tra']],
    ['where the one before ends just too early', [line(40).slice(0, -1), 'Công an xã tuần tra']],
    ['where it gives what follows to somebody', [open, 'Đề nghị Công an xã:']],
    ['behind a topic', ['1. Đối với các điểm trường của Trường Mầm non', 'Công an xã tuần tra']],
    ['behind a topic with “về”', ['1. Về giải phóng mặt bằng tuyến đường liên xã', 'Công an xã tuần tra']],
    [
      'behind a topic with “về việc”',
      ['1. Về việc giải phóng mặt bằng đường liên xã', 'Công an xã tuần tra'],
    ],
    ['behind an item, though a day stands in it', ['Giao các thôn ngày mai họp', '2. Công an xã tuần tra']],
    ['where it is a bullet behind “ngày”', ['Giao các thôn họp trước ngày', '- Công an xã tuần tra']],
    ['where a deadline in brackets is an item', ['Giao các thôn.', '- (Xong trước 5/8)']],
    ['where the last line of the one before is short', [`${open}\nrồi nộp`, 'Công an xã tuần tra']],
  ])('%s: %j', (_why, lines) => expect(blocks(...lines)).toHaveLength(2));

  it.each([
    ['begins with a small letter', ['Giao các thôn', 'công an xã tuần tra']],
    ['begins with a number', ['Giao các thôn họp ngày', '5/8']],
    ['begins with a sign', ['Giao các thôn', '(trừ thôn Đoài) họp dân']],
    ['is the deadline in brackets', ['Giao các thôn.', '(Xong trước 5/8)']],
    ['is the deadline in brackets behind an empty line', ['Giao các thôn.', '', '(thời hạn: 5/8)']],
    ['is a day that looks like an item', ['Giao các thôn họp trước ngày', '30. Công an xã tuần tra']],
    ['follows a long line', [open, 'Công an xã tuần tra']],
    ['follows a line just long enough', [line(41).slice(0, -1), 'Công an xã tuần tra']],
    ['has a colon but gives nothing', [open, 'Nội dung như sau:']],
    ['has a colon at the end of much', [open, `Công an xã ${'tuần tra đêm, '.repeat(9)}nhắc:`]],
    ['gives something without a colon', [open, 'Đề nghị Công an xã tuần tra']],
    [
      'follows an item that is more than a topic',
      ['1. Đối với Trường Mầm non, Trường Tiểu học xã', 'Trạm Y tế'],
    ],
    [
      'follows an item that has a topic in it',
      ['1. Giao việc đối với Trường Mầm non Hoa Ban xã', 'Trạm Y tế'],
    ],
    ['follows a topic that is no item', ['Đối với các điểm trường của Trường Mầm non', 'Trạm Y tế']],
    ['follows a full line, whatever it gives', [...several(8, 60).map(line), 'Đề nghị Công an xã:']],
    ['goes on with the topic', ['1. Đối với các điểm trường của Trường Mầm non', 'Hoa Ban']],
  ])('unless it %s: %j', (_why, lines) => expect(blocks(...lines)).toHaveLength(1));
});
