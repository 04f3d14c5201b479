import { blocksOf } from '../../../src/notice/text/blocks';
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
