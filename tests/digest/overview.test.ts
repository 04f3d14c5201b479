import { overviewPart } from '../../src/digest/overview';
import type { Section } from '../../src/digest/content';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { condition, criterion, day, neighbourhood, summary, task, tracker } from '../support/tracker';
import { links, week32 } from './committee';

const section = (title: string, week: WeekSummary = week32): Section | undefined =>
  overviewPart(week, links).sections.find((one) => one.title.startsWith(title));

describe('The overview', () => {
  it('opens with how many criteria are met, then what moved and what presses', () => {
    const { headline, lead } = overviewPart(week32, links);
    expect(headline).toBe('Đạt 3/9 tiêu chí');
    expect(lead[0]).toContain('2 nội dung mới đạt trong tuần');
    expect(lead[1]).toContain('so với tuần 31');
  });

  it('puts what is overdue before everything else, the longest overdue first, with who owes it', () => {
    const [first] = overviewPart(week32, links).sections;
    expect(first?.title).toBe('Quá hạn (4)');
    expect(first?.items[0]?.badges.map(({ text }) => text)).toEqual(['● Quá hạn 7 ngày', '▲ Vướng mắc']);
    expect(first?.items[0]?.details).toContain('Phụ trách: Trần Văn Bình');
    expect(first?.items[3]?.badges[0]?.text).toBe('● Quá hạn 2 ngày');
  });

  it('gives each criterion its score, change, owner and what blocks it', () => {
    const items = section('Từng tiêu chí')?.items ?? [];
    expect(items).toHaveLength(9);
    expect(items[2]).toMatchObject({
      badges: [{ text: '○ Chưa đạt' }],
      measure: { bar: 60, text: '3/5 nội dung · +2 nội dung' },
      title: { text: '3. Môi trường và an toàn thực phẩm đô thị', href: links.criterion({ row: 4 }) },
      details: ['Phụ trách: Trần Văn Bình'],
    });
    expect(items[2]?.points[0]?.text).toContain('vướng mắc: Phòng chuyên môn huyện chưa trả lời công văn');
  });

  it('counts every task once in the total of the six states', () => {
    const table = section('Tình trạng nhiệm vụ')?.table;
    expect(table?.head).toHaveLength(7);
    expect(table?.rows[0]).toEqual({ name: 'Tất cả', counts: [1, 1, 4, 4, 1, 0] });
    expect(table?.rows.map(({ name }) => name)).toContain('Khu phố 3');
  });

  it('names who has not updated and which cells could not be read, with a link to the cell', () => {
    expect(section('Cập nhật số liệu')?.paragraphs[0]).toContain(
      'Chưa cập nhật: Trần Văn Bình, Lê Minh Châu.',
    );
    expect(section('Ô chưa đọc được')?.items[0]).toMatchObject({
      title: { text: 'Không có ngày 31/9. Ghi lại ngày hạn.', href: links.cell('Nhiệm vụ', 'I14') },
      details: ['Nhiệm vụ, ô I14: “31/9/2023”'],
    });
  });

  it('names five of the tasks nobody touched for long, since when, and whose they are', () => {
    const of = tracker({ tasks: Array.from({ length: 8 }, () => task({ owners: ['Lê Thị Mai'] })) });
    const week = summary(of);
    const untouched = week.tasks.map((still) => ({ task: still, since: day('2023-07-14'), weeks: 4 }));
    const part = section('Việc lâu chưa cập nhật', { ...week, untouched });
    expect(part?.title).toBe('Việc lâu chưa cập nhật (8)');
    expect(part?.items.map(({ details }) => details)).toEqual(
      Array(5).fill(['4 tuần chưa cập nhật (từ 14/07/2023)', 'Phụ trách: Lê Thị Mai']),
    );
    expect(part?.rest).toEqual({ count: 3, noun: 'việc', href: links.workbook });
  });

  it('counts the tasks of places that have some', () => {
    const of = tracker({
      neighbourhoods: [
        neighbourhood(),
        neighbourhood({ row: 3, name: 'Khu phố\n4' }),
        neighbourhood({ row: 4, name: 'Khu phố 5' }),
      ],
      tasks: [task({ neighbourhoods: ['Khu phố\n4'], deadline: day('2023-08-04') })],
    });
    const { table, rest } = section('Tình trạng nhiệm vụ', summary(of))!;
    expect(table?.rows).toEqual([
      { name: 'Tất cả', counts: [0, 0, 0, 1, 0, 0] },
      { name: 'Khu phố; 4', counts: [0, 0, 0, 1, 0, 0] },
    ]);
    expect(rest).toEqual({ count: 0, noun: 'khu phố', href: links.workbook });
  });

  it('leaves out what has nothing to say', () => {
    const titles = overviewPart(summary(tracker()), links).sections.map(({ title }) => title);
    expect(titles).toEqual(['Quá hạn', 'Tình trạng nhiệm vụ']);
  });

  it('says what the set still asks for, with the conditions that are open and who owes them', () => {
    expect(section('Xét công nhận')).toBeUndefined();
    const week = summary(
      tracker({
        criteria: [criterion({ conclusion: 'met' })],
        conditions: [
          condition({ code: 'HS1', row: 4, content: 'Tờ <trình>', kind: 'document', owners: ['Lê Thị Mai'] }),
          condition({ code: 'HS2', content: 'Báo cáo', kind: 'document', result: 'met' }),
        ],
      }),
    );
    const part = section('Xét công nhận', week);
    expect(part?.paragraphs).toEqual(['○ Chưa đủ yêu cầu', 'Còn thiếu: 1 điều kiện, hồ sơ.']);
    expect(part?.rest.noun).toBe('điều kiện');
    expect(part?.items).toEqual([
      expect.objectContaining({
        title: { text: 'HS1. Tờ <trình>', href: links.condition({ row: 4 }) },
        badges: [{ tone: 'quiet', text: '○ Chưa có kết quả' }],
        details: ['Phụ trách: Lê Thị Mai'],
      }),
    ]);
  });
});
