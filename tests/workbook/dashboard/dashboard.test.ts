import { summariseWeek } from '../../../src/domain/summariseWeek';
import { dashboard } from '../../../src/workbook/dashboard/dashboard';
import { condition, criterion, day, friday, indicator, task, tracker } from '../../support/tracker';

const at = { sheet: 'Nhiệm vụ', headerRow: 1, columns: { content: 2 } };
const link = (sheet: string, cell: string) => `https://sheet.example.com#${sheet}!${cell}`;
const drawn = (of: Parameters<typeof tracker>[0]) =>
  dashboard(summariseWeek(tracker(of), null, friday), at, [], link);
const texts = (of: Parameters<typeof tracker>[0]) =>
  drawn(of).map((row) =>
    row
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' | '),
  );

describe('The dashboard', () => {
  it('begins with the answer', () => {
    const [first, second] = texts({
      criteria: [criterion(), criterion({ code: '3', name: 'Môi trường', conclusion: 'met' })],
      tasks: [task({ deadline: day('2023-08-04') }), task({ deadline: day('2023-08-10') })],
    });
    expect(first).toBe('Đạt 1/2 tiêu chí · 2 việc quá hạn');
    expect(second).toContain('Tuần 32 (07/08/2023 – 13/08/2023)');
  });

  it('gives each criterion a bar, its score and why', () => {
    const lines = texts({
      criteria: [criterion({ owners: ['Trần Văn Bình'] })],
      indicators: [
        indicator({ result: 'met' }),
        indicator({ code: '2.2', content: 'Vỉa hè', result: 'notMet' }),
      ],
    });
    expect(lines).toContain(
      '2 | Giao thông đô thị | ○ Chưa đạt | ▰▰▰▰▰▱▱▱▱▱ 50% | 1/2 nội dung | Trần Văn Bình | – Chưa đạt 2.2: Vỉa hè',
    );
  });

  it('links each overdue task to its row', () => {
    const cells = drawn({
      tasks: [task({ id: 'NV-7', row: 12, content: 'Lắp pa nô', deadline: day('2023-08-04') })],
    }).flat();
    expect(cells).toContainEqual(
      expect.objectContaining({ text: 'Lắp pa nô', link: link('Nhiệm vụ', 'B12') }),
    );
    expect(cells).toContainEqual(expect.objectContaining({ text: '● Quá hạn 7 ngày', bold: true }));
  });

  it('is one rectangle, which one write needs', () => {
    const rows = drawn({ tasks: [task(), task({ state: 'blocked' })], criteria: [criterion()] });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('cuts long lists and says how much it left out', () => {
    const lines = texts({ tasks: Array.from({ length: 250 }, () => task({ deadline: day('2023-08-04') })) });
    expect(lines).toContain('… và 150 việc nữa');
    expect(lines.filter((line) => line.includes('Quá hạn 7 ngày'))).toHaveLength(100);
  });

  it('says something kind when there is nothing', () => {
    const lines = texts({});
    expect(lines[0]).toBe('Chưa có tiêu chí nào · Không có việc quá hạn');
    expect(lines).toContain('Không có việc quá hạn.');
    expect(lines).toContain('Không ai báo khó khăn, vướng mắc.');
  });

  it('lists what could not be read, with a link to the cell', () => {
    const cells = drawn({
      problems: [{ sheet: 'Nhiệm vụ', cell: 'I5', value: 'sớm', message: 'Không phải ngày.' }],
    }).flat();
    expect(cells).toContainEqual(expect.objectContaining({ text: 'I5', link: link('Nhiệm vụ', 'I5') }));
  });

  it('says nothing of the set’s rule where the headline says it all', () => {
    const lines = texts({ criteria: [criterion({ conclusion: 'met' })] });
    expect(lines.filter((line) => /Xét công nhận|Điều kiện/.test(line))).toEqual([]);
  });

  it('says what is missing, and each condition with its owner, deadline and a link', () => {
    const of = {
      criteria: [criterion({ conclusion: 'met' })],
      conditions: [
        condition({
          code: 'HS1',
          row: 4,
          content: 'Tờ trình',
          kind: 'document',
          owners: ['Lê Thị Mai'],
          deadline: day('2023-08-09'),
        }),
        condition({
          code: 'ĐK2',
          kind: 'survey',
          requirement: 'từ 90%',
          achieved: '92%',
          required: 90,
          reached: 92,
        }),
      ],
    };
    const lines = texts(of);
    const at_ = lines.indexOf('Xét công nhận');
    expect(lines.slice(at_ + 1, at_ + 3)).toEqual(['○ Chưa đủ yêu cầu', 'Còn thiếu: 1 điều kiện, hồ sơ.']);
    expect(lines).toContain('HS1 | Tờ trình | ● Quá hạn 2 ngày | Lê Thị Mai | 09/08/2023');
    expect(lines).toContain('ĐK2 | Tỷ lệ người dân hài lòng và đồng ý | ✓ Đạt | từ 90% | 92%');
    expect(drawn(of).flat()).toContainEqual(
      expect.objectContaining({ text: 'Tờ trình', link: link('Điều kiện', 'A4') }),
    );
  });
});
