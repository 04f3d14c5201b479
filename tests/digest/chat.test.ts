import fc from 'fast-check';
import { chatText } from '../../src/digest/chat';
import { day, summary, task, tracker } from '../support/tracker';
import { links, week32 } from './committee';

describe('The text for the group chat', () => {
  const lines = chatText(week32, links.workbook).split('\n');

  it('begins with the news and ends with where to update', () => {
    expect(lines[0]).toBe(
      'Tuần 32 (đến 11/08/2023): đạt 3/9 tiêu chí, 2 nội dung mới đạt trong tuần, 4 việc quá hạn.',
    );
    expect(lines[lines.length - 1]).toBe(
      `Đề nghị các đồng chí cập nhật tab Nhiệm vụ trong bảng theo dõi: ${links.workbook}`,
    );
  });

  it('names who owes what is overdue, what is due soon and what is difficult', () => {
    expect(lines).toContain('Quá hạn (4):');
    expect(lines).toContain(
      '• N03 · Hoàn chỉnh hồ sơ phục vụ thẩm định tiêu chuẩn an ninh, trật tự (Công an thị trấn, quá hạn 7 ngày)',
    );
    expect(lines).toContain('Sắp đến hạn (2):');
    expect(lines.join('\n')).toContain('Phòng chuyên môn huyện chưa trả lời công văn');
  });

  it('is a kind word in a quiet week', () => {
    const text = chatText(summary(tracker()));
    expect(text).toContain('không có việc quá hạn');
    expect(text).not.toContain('•');
    expect(text).toMatch(/trong bảng theo dõi\.$/);
  });

  it('is at most 1,500 characters whatever the data, and says how many it left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(60), (text, count) => {
        const tasks = Array.from({ length: count }, () =>
          task({
            content: text,
            owners: [text, text],
            deadline: day('2023-08-04'),
            state: 'blocked',
            difficulty: text,
          }),
        );
        const said = chatText(summary(tracker({ tasks })), links.workbook);
        expect(said.length).toBeLessThanOrEqual(1500);
        expect(said.endsWith(links.workbook)).toBe(true);
        if (count > 10) expect(said).toMatch(/… và \d+ việc nữa/);
      }),
    );
  });
});
