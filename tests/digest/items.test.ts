import type { WithPlainCodes } from '../../src/domain/ids';
import type { Settings } from '../../src/domain/settings';
import { defaultSettings } from '../../src/domain/settings';
import type { Criterion, Indicator, Problem, Task } from '../../src/domain/tracker';
import type { CriterionSummary, Reason, TimedTask } from '../../src/domain/weekSummary';
import { briefWhy } from '../../src/domain/wording';
import {
  askedItem,
  criterionLine,
  dueLine,
  problemsSection,
  taskItem,
  taskLine,
  whoAndWhere,
} from '../../src/digest/items';
import { criterion, day, indicator, summary, task, tracker } from '../support/tracker';
import { links } from './committee';

const timed = (fields: Partial<WithPlainCodes<Task>>): TimedTask =>
  summary(tracker({ tasks: [task(fields)] })).tasks[0]!;

describe('A task in a letter', () => {
  it('has its badge, its row and the lines that say something', () => {
    const one = timed({ id: 'N1', row: 42, state: 'blocked', deadline: day('2023-08-04') });
    expect(taskItem(one, links, ['Khu phố 3', '', 'Hạn: 04/08/2023'])).toEqual({
      badges: [
        { tone: 'overdue', text: '● Quá hạn 7 ngày' },
        { tone: 'blocked', text: '▲ Vướng mắc' },
      ],
      title: { text: 'N1 · Rà soát biển báo giao thông', href: links.task({ row: 42 }) },
      details: ['Khu phố 3', 'Hạn: 04/08/2023'],
      action: null,
    });
    expect(taskItem(timed({}), links, []).badges).toHaveLength(1);
    const waits = timed({ state: 'waiting', waitingFor: 'Huyện', waitingSince: day('2023-08-01') });
    expect(taskItem(waits, links, []).badges.map(({ text }) => text)).toEqual([
      '○ Không có hạn',
      '△ Chờ cấp trên 10 ngày',
    ]);
  });

  it.each<[string, Partial<WithPlainCodes<Task>>]>([
    [
      'Phụ trách: Trần Văn Bình, Công an thị trấn · Khu phố 3',
      { owners: ['Trần Văn Bình', 'Công an thị trấn'], neighbourhoods: ['Khu phố 3'] },
    ],
    ['Phụ trách: Lê Thị Mai', { owners: ['Lê Thị Mai'] }],
    ['Chưa giao ai · Khu phố 1 · Khu phố 2', { neighbourhoods: ['Khu phố 1', 'Khu phố 2'] }],
  ])('says who and where: “%s”', (said, fields) => {
    expect(whoAndWhere(timed(fields))).toBe(said);
  });

  it.each<[string, Partial<WithPlainCodes<Task>>]>([
    ['Hạn: trước 04/08/2023', { deadline: day('2023-08-04'), deadlinePhrase: 'trước 4/8/2023' }],
    ['Hạn: 04/08/2023', { deadline: day('2023-08-04') }],
    ['Hạn: thứ Bảy hằng tuần', { recurrence: 'thứ Bảy hằng tuần' }],
    ['Văn bản ghi: “sớm”', { deadlinePhrase: 'sớm' }],
    ['', {}],
  ])('says until when: “%s”', (said, fields) => {
    expect(dueLine(timed(fields))).toBe(said);
  });

  it.each<[string[], Partial<WithPlainCodes<Task>>]>([
    [
      ['Kiến nghị: “Cấp vốn”', 'Vướng mắc: “Thiếu vốn; Thiếu đất”'],
      { difficulty: 'Thiếu vốn\nThiếu đất', proposal: 'Cấp vốn' },
    ],
    [['Vướng mắc: “Thiếu vốn”'], { difficulty: 'Thiếu vốn' }],
    [['Kiến nghị: “Cấp vốn”'], { proposal: 'Cấp vốn' }],
    [[], {}],
  ])('that waits for somebody says %j, then who', (said, fields) => {
    const item = askedItem(
      timed({ ...fields, owners: ['Lê Thị Mai'], neighbourhoods: ['Khu phố 3'] }),
      links,
    );
    expect(item.details).toEqual([...said, 'Lê Thị Mai, Khu phố 3']);
    expect(item.badges).toEqual([]);
  });

  it('that waits for somebody has a badge where it is late too, and a long name and long words are cut', () => {
    const long = 'Vận động các hộ '.repeat(20);
    const item = askedItem(
      timed({ content: long, proposal: long, difficulty: long, deadline: day('2023-08-04') }),
      links,
    );
    expect(item.badges).toEqual([{ tone: 'overdue', text: '● Quá hạn 7 ngày' }]);
    expect(item.title.text.length).toBeLessThanOrEqual(60);
    expect(item.details[0]!.length).toBeLessThan(130);
    expect(item.details[1]!.length).toBeLessThan(90);
    const [alone] = askedItem(timed({ difficulty: long }), links).details;
    expect(alone!.length).toBeGreaterThan(100);
    expect(alone!.length).toBeLessThan(130);
  });

  it('in a line has a badge only where it presses', () => {
    const line = (fields: Partial<WithPlainCodes<Task>>) => taskLine(timed(fields), links, 'Lê Thị Mai');
    expect(line({ id: 'N1', row: 42, deadline: day('2023-08-12') })).toEqual({
      badge: { tone: 'dueSoon', text: '◐ Còn 1 ngày' },
      text: 'N1 · Rà soát biển báo giao thông',
      href: links.task({ row: 42 }),
      more: 'Lê Thị Mai',
    });
    expect(line({ deadline: day('2023-08-11') }).badge?.text).toBe('◐ Đến hạn hôm nay');
    expect(line({ deadline: day('2023-09-12') }).badge).toBeNull();
  });
});

describe('A criterion in a letter', () => {
  const given = (
    fields: Partial<WithPlainCodes<Criterion>>,
    indicators: Partial<Indicator>[],
    settings: Partial<Settings> = {},
  ): CriterionSummary =>
    summary(
      tracker({
        settings: { ...defaultSettings, ...settings },
        criteria: [criterion(fields)],
        indicators: indicators.map(indicator),
      }),
    ).criteria[0]!;
  const more = (one: CriterionSummary) => criterionLine(one, defaultSettings, links).more;

  it('has its name, its score and the way to its row', () => {
    const one = given({ row: 3 }, [{ result: 'met' }, { code: '2.2', result: 'notMet' }]);
    expect(criterionLine(one, defaultSettings, links)).toEqual({
      badge: null,
      text: '2. Giao thông đô thị',
      href: links.criterion({ row: 3 }),
      more: '1/2 nội dung · chưa đạt 2.2',
    });
    expect(more(given({}, [{ result: 'met' }]))).toBe('✓ Đạt · 1/1 nội dung');
  });

  it('says what holds it up by code, and what is not met only where nothing presses', () => {
    const of = criterion({ row: 3, reason: 'Chưa đủ', conclusion: 'notMet' });
    const part = indicator({ code: '2.4' });
    const one = timed({ id: 'N1', deadline: day('2023-08-04') });
    const open: Reason[] = [
      { kind: 'indicatorUnknown', indicator: part, carriers: [] },
      { kind: 'indicatorNotScored', indicator: part, carriers: [] },
      { kind: 'indicatorNotMet', indicator: part, carriers: [] },
    ];
    const pressing: Reason[] = [
      { kind: 'conclusion', criterion: of },
      { kind: 'noIndicators', criterion: of, entered: false },
      { kind: 'noPoints', criterion: of },
      { kind: 'pointsShort', criterion: of, got: 2, needed: 3 },
      { kind: 'overdueTask', task: one },
      { kind: 'blockedTask', task: one },
    ];
    expect(briefWhy(open)).toBe('chưa đạt 2.4; chưa có kết quả 2.4; chưa chấm điểm 2.4');
    expect(briefWhy([...open, ...pressing])).toBe(
      'theo kết luận của Ban Chỉ đạo; chưa có kết luận; chưa có điểm tối đa; cần từ 3 điểm; ' +
        'N1 quá hạn 7 ngày; N1 vướng mắc',
    );
    expect(briefWhy([])).toBe('');
  });
});

describe('A cell that could not be read', () => {
  it.each<[string, Partial<Problem>]>([
    ['Nhiệm vụ, ô I14: “31/9/2023”', {}],
    ['Nhiệm vụ, ô I14', { value: '' }],
    ['Nhiệm vụ: “31/9/2023”', { cell: '' }],
    ['Nhiệm vụ, ô I14: “31; 9”', { value: '31\n9' }],
  ])('is named as “%s”', (said, fields) => {
    const problem = {
      sheet: 'Nhiệm vụ',
      cell: 'I14',
      value: '31/9/2023',
      message: 'Không có\nngày 31/9.',
      ...fields,
    };
    expect(problemsSection([problem], links)).toEqual({
      title: 'Ô chưa đọc được (1)',
      paragraphs: [],
      lines: [],
      items: [
        {
          badges: [],
          title: { text: 'Không có; ngày 31/9.', href: links.cell('Nhiệm vụ', problem.cell) },
          details: [said],
          action: null,
        },
      ],
      rest: { count: 0, noun: 'chỗ', href: links.workbook },
    });
  });

  it('is one of 15 at most, some of each column', () => {
    const problems = Array.from({ length: 30 }, (_, at) => ({
      sheet: 'Nhiệm vụ',
      cell: at < 29 ? `I${at + 2}` : 'E9',
      value: 'x',
      message: `Lỗi ${at}`,
    }));
    const { items, rest, title } = problemsSection(problems, links);
    expect(title).toBe('Ô chưa đọc được (30)');
    expect(items.map(({ details }) => details[0])).toContain('Nhiệm vụ, ô E9: “x”');
    expect([items.length, rest.count]).toEqual([15, 15]);
  });
});
