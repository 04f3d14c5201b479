import { overviewPart, type OverviewReader } from '../../src/digest/overview';
import { emailAddress } from '../../src/domain/address';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { condition, criterion, day, summary, task, tracker } from '../support/tracker';
import { links, week32 } from './committee';

const chair = {
  addressee: { you: 'đồng chí' },
  email: emailAddress('chutri@example.com'),
  isChair: true,
  keepsSheet: false,
  told: [],
} as const;
const secretary = { ...chair, isChair: false, keepsSheet: true };

const section = (title: string, week: WeekSummary = week32, reader: OverviewReader = chair) =>
  overviewPart(week, reader, links).sections.find((one) => one.title.startsWith(title));

describe('The overview', () => {
  it('opens with how many criteria are met, then what moved and what presses', () => {
    const { headline, lead } = overviewPart(week32, chair, links);
    expect(headline).toBe('Đạt 3/9 tiêu chí');
    expect(lead).toEqual([expect.stringContaining('2 nội dung mới đạt trong tuần')]);
    expect(section('Số liệu')?.paragraphs[0]).toContain('so với tuần 31');
  });

  it('puts what waits for the chair before everything else, with what is asked and a button', () => {
    const [first] = overviewPart(week32, chair, links).sections;
    expect(first?.title).toBe('Cần đồng chí quyết (2)');
    expect(first?.items[0]).toMatchObject({
      badges: [{ text: '● Quá hạn 7 ngày' }],
      details: [
        'Kiến nghị: “Bố trí 15 triệu đồng thuê đo đạc”',
        expect.stringMatching(/^Vướng mắc: “Hồ sơ địa chính/) as string,
        'Trần Văn Bình',
      ],
      action: { text: 'Xem và quyết', href: expect.stringContaining('act?row=') as string },
    });
    expect(first?.paragraphs).toEqual(['Chờ xác nhận đã xong: N03.']);
    const [forOthers] = overviewPart(week32, secretary, links).sections;
    expect(forOthers?.title).toBe('Chờ quyết định (2)');
    expect(forOthers?.items[0]?.action?.text).toBe('Xem việc này');
  });

  it('then what is overdue, the longest first, with who owes it, and nothing twice', () => {
    const late = section('Quá hạn');
    expect(late?.title).toBe('Quá hạn (2)');
    expect(late?.lines.map(({ badge }) => badge?.text)).toEqual(['● Quá hạn 7 ngày', '● Quá hạn 2 ngày']);
    expect(late?.lines[1]?.more).toBe('Nguyễn Thị Lan, Khu phố 3');
    expect(section('Khó khăn')?.items.map(({ title }) => title.text.slice(0, 3))).toEqual(['N08']);
  });

  it('shows six of each kind of task and counts the others', () => {
    const late = day('2023-08-04');
    const eight = (fields: Parameters<typeof task>[0]) => Array.from({ length: 8 }, () => task(fields));
    const week = summary(
      tracker({
        tasks: [
          ...eight({ proposal: 'Cấp vốn' }),
          ...eight({ deadline: late }),
          ...eight({ deadline: day('2023-08-12') }),
          ...eight({ state: 'waiting', waitingFor: 'Huyện' }),
          ...eight({ state: 'blocked', difficulty: 'Thiếu người' }),
        ],
      }),
    );
    for (const title of ['Cần đồng chí quyết', 'Quá hạn', 'Sắp đến hạn', 'Chờ cấp trên', 'Khó khăn']) {
      const { items, lines, rest } = section(title, week)!;
      expect([title, items.length + lines.length, rest.count]).toEqual([title, 6, 2]);
    }
  });

  it('says of a task that waits for how long, whether it is late, and for whom; one that asks stands above alone', () => {
    const waits = {
      id: 'NV-9',
      state: 'waiting' as const,
      waitingFor: 'Sở Xây dựng',
      waitingSince: day('2023-08-01'),
      deadline: day('2023-08-04'),
      owners: ['Lê Thị Mai'],
    };
    const asks = task({ ...waits, id: 'NV-8', proposal: 'Làm việc với Sở' });
    const week = summary(tracker({ tasks: [task({ ...waits }), asks] }));
    const part = section('Chờ cấp trên', week);
    expect(part?.title).toBe('Chờ cấp trên (1)');
    expect(part?.items).toMatchObject([
      {
        badges: [{ text: '● Quá hạn 7 ngày' }, { text: '△ Chờ cấp trên 10 ngày' }],
        title: { text: 'NV-9 · Rà soát biển báo giao thông' },
        details: ['Chờ Sở Xây dựng từ 01/08/2023; chưa đôn đốc', 'Lê Thị Mai · chờ cấp trên 10 ngày'],
      },
    ]);
    expect(section('Cần đồng chí quyết', week)?.items).toHaveLength(1);
  });

  it('says until when somebody asks to put a deadline off', () => {
    const asks = task({
      owners: ['Lê Thị Mai'],
      deadline: day('2023-08-14'),
      extensionAsked: day('2023-08-20'),
    });
    expect(section('Cần đồng chí quyết', summary(tracker({ tasks: [asks] })))?.items[0]?.details).toEqual([
      'Xin lùi đến 20/08/2023',
      'Lê Thị Mai',
    ]);
  });

  it('tells what people told by themselves to chair and secretary alone', () => {
    const told = [
      {
        at: '2023-08-10 09:00',
        by: 'Trần Văn Bình',
        kind: 'report' as const,
        task: 'N01',
        cells: [{ field: 'state' as const, from: 'Đang thực hiện', to: 'Hoàn thành' }],
      },
    ];
    const readBy = (reader: Partial<OverviewReader>) =>
      section('Tự báo', week32, { ...chair, isChair: false, told, ...reader })?.lines.length;
    expect([readBy({}), readBy({ isChair: true }), readBy({ keepsSheet: true })]).toEqual([undefined, 1, 1]);
  });

  it('is silent of what is late where all of it waits for the chair', () => {
    const asked = task({ deadline: day('2023-08-04'), proposal: 'Cấp vốn' });
    const titles = overviewPart(summary(tracker({ tasks: [asked] })), chair, links).sections.map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Cần đồng chí quyết (1)', 'Số liệu']);
  });

  it('gives each criterion that is not met its score, change and what blocks it, the others by code', () => {
    const criteria = section('Tiêu chí chưa đạt');
    expect(criteria?.title).toBe('Tiêu chí chưa đạt (6)');
    expect(criteria?.lines[1]).toEqual({
      badge: null,
      text: '3. Môi trường và an toàn thực phẩm đô thị',
      href: links.criterion({ row: 4 }),
      more: '3/5 nội dung · +2 nội dung · N01 quá hạn 7 ngày; N08 vướng mắc',
    });
    expect(criteria?.paragraphs).toEqual(['Đã đạt: tiêu chí 1, 6, 8.']);
  });

  it('leaves out criteria that do not apply, shows twenty that are not met and counts the others', () => {
    const codes = Array.from({ length: 23 }, (_, at) => String(at + 1));
    const week = summary(
      tracker({
        criteria: codes.map((code) =>
          criterion({ code, conclusion: code === '23' ? 'notApplicable' : 'notMet' }),
        ),
      }),
    );
    const part = section('Tiêu chí chưa đạt', week);
    expect([part?.title, part?.lines.length]).toEqual(['Tiêu chí chưa đạt (22)', 20]);
    expect(part?.rest).toEqual({ count: 2, noun: 'tiêu chí', href: links.workbook });
    expect(part?.paragraphs).toEqual([]);
  });

  it('names who has not updated, eight of many', () => {
    expect(section('Số liệu')?.paragraphs[1]).toContain('Chưa cập nhật: Trần Văn Bình, Lê Minh Châu.');
    const notUpdated = Array.from({ length: 10 }, (_, at) => `Người ${at + 1}`);
    const part = section('Số liệu', { ...week32, notUpdated });
    expect(part?.paragraphs[1]).toMatch(/Chưa cập nhật: Người 1, .*, Người 8\.$/);
    expect(part?.rest).toEqual({ count: 2, noun: 'người', href: links.workbook });
  });

  it('says nothing of updates while no week was closed', () => {
    expect(section('Số liệu', summary(tracker()))?.paragraphs).toEqual([
      'Số liệu đến ngày 11/08/2023; chưa có tuần nào được chốt để so sánh.',
    ]);
  });

  it('names the cells that could not be read, with a link to the cell, to whoever keeps the sheet alone', () => {
    expect(section('Ô chưa đọc được', week32, secretary)?.items[0]).toMatchObject({
      title: { text: 'Không có ngày 31/9. Ghi lại ngày hạn.', href: links.cell('Nhiệm vụ', 'I14') },
      details: ['Nhiệm vụ, ô I14: “31/9/2023”'],
    });
    expect(section('Ô chưa đọc được')).toBeUndefined();
  });

  it('names six of the tasks nobody touched for long, since when, and whose they are', () => {
    const of = tracker({ tasks: Array.from({ length: 8 }, () => task({ owners: ['Lê Thị Mai'] })) });
    const week = summary(of);
    const untouched = week.tasks.map((still) => ({ task: still, since: day('2023-07-14'), weeks: 4 }));
    const part = section('Việc lâu chưa cập nhật', { ...week, untouched });
    expect(part?.title).toBe('Việc lâu chưa cập nhật (8)');
    expect(part?.lines.map(({ more }) => more)).toEqual(
      Array(6).fill('đã 4 tuần chưa cập nhật · Lê Thị Mai'),
    );
    expect(part?.rest).toEqual({ count: 2, noun: 'việc', href: links.workbook });
  });

  it('leaves out what has nothing to say', () => {
    const titles = overviewPart(summary(tracker()), chair, links).sections.map(({ title }) => title);
    expect(titles).toEqual(['Quá hạn', 'Số liệu']);
  });

  it('says what the set still asks for, with the conditions that are open and who owes them', () => {
    expect(section('Xét công nhận')).toBeUndefined();
    const week = summary(
      tracker({
        criteria: [criterion({ conclusion: 'met' })],
        conditions: [
          condition({ code: 'HS1', row: 4, content: 'Tờ <trình>', kind: 'document', owners: ['Lê Thị Mai'] }),
          condition({ code: 'HS2', content: 'Báo cáo', kind: 'document', result: 'met' }),
          condition({
            code: 'HS3',
            row: 6,
            content: 'Biên bản',
            kind: 'document',
            owners: ['Đỗ Thị Hạnh', 'Vũ Thị Oanh'],
          }),
          condition({ code: 'HS4', row: 7, content: 'Danh sách', kind: 'document' }),
        ],
      }),
    );
    const part = section('Xét công nhận', week);
    expect(part?.paragraphs).toEqual(['○ Chưa đủ yêu cầu', 'Còn thiếu: 3 điều kiện, hồ sơ.']);
    expect(part?.rest.noun).toBe('điều kiện');
    expect(part?.items).toEqual([
      expect.objectContaining({
        title: { text: 'HS1. Tờ <trình>', href: links.condition({ row: 4 }) },
        badges: [{ tone: 'quiet', text: '○ Chưa có kết quả' }],
        details: ['Phụ trách: Lê Thị Mai'],
      }),
      expect.objectContaining({ details: ['Phụ trách: Đỗ Thị Hạnh, Vũ Thị Oanh'] }),
      expect.objectContaining({ details: [] }),
    ]);
  });
});
