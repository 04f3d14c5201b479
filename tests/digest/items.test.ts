import type { WithPlainCodes } from '../../src/domain/ids';
import type { Settings } from '../../src/domain/settings';
import { defaultSettings } from '../../src/domain/settings';
import type { Criterion, Indicator, Problem, Task } from '../../src/domain/tracker';
import type { CriterionSummary, Reason, TimedTask } from '../../src/domain/weekSummary';
import {
  criterionItem,
  difficultyItem,
  dueLine,
  problemsSection,
  taskItem,
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
      measure: null,
      details: ['Khu phố 3', 'Hạn: 04/08/2023'],
      points: [],
    });
    expect(taskItem(timed({}), links, []).badges).toHaveLength(1);
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
    ['Hạn: trước 4/8/2023 (04/08/2023)', { deadline: day('2023-08-04'), deadlinePhrase: 'trước 4/8/2023' }],
    ['Hạn: 04/08/2023', { deadline: day('2023-08-04') }],
    ['Hạn: thứ Bảy hằng tuần', { recurrence: 'thứ Bảy hằng tuần' }],
    ['Văn bản ghi: “sớm”', { deadlinePhrase: 'sớm' }],
    ['', {}],
  ])('says until when: “%s”', (said, fields) => {
    expect(dueLine(timed(fields))).toBe(said);
  });

  it.each<[string[], Partial<WithPlainCodes<Task>>]>([
    [
      ['Vướng mắc: “Thiếu vốn; Thiếu đất”', 'Kiến nghị: “Cấp vốn”'],
      { difficulty: 'Thiếu vốn\nThiếu đất', proposal: 'Cấp vốn' },
    ],
    [['Vướng mắc: “Thiếu vốn”'], { difficulty: 'Thiếu vốn' }],
    [['Kiến nghị: “Cấp vốn”'], { proposal: 'Cấp vốn' }],
    [[], {}],
  ])('among the difficulties says %j, then who', (said, fields) => {
    const item = difficultyItem(timed({ ...fields, owners: ['Lê Thị Mai'], state: 'blocked' }), links);
    expect(item.details).toEqual([...said, 'Phụ trách: Lê Thị Mai']);
    expect(item.badges).toEqual([{ tone: 'blocked', text: '▲ Vướng mắc' }]);
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
  const item = (one: CriterionSummary, most = 2) => criterionItem(one, defaultSettings, links, most);

  it('has a bar as far as something was counted', () => {
    expect(item(given({}, [{ result: 'met' }, { result: 'notMet' }])).measure).toEqual({
      bar: 50,
      text: '1/2 nội dung',
    });
    expect(item(given({}, [])).measure?.bar).toBeNull();
    expect(item(given({ conclusion: 'notApplicable' }, [{ result: 'met' }])).measure?.bar).toBeNull();
    expect(item({ ...given({}, []), points: { got: 3, of: 4 }, percent: 75 }).measure?.bar).toBe(75);
  });

  it('names its owners, and none where there is none', () => {
    expect(item(given({ owners: ['Lê Thị Mai', 'Công an'] }, [])).details).toEqual([
      'Phụ trách: Lê Thị Mai, Công an',
    ]);
    expect(item(given({}, [])).details).toEqual([]);
  });

  it('puts the weightiest reason first, each with the way to its row, and counts the rest', () => {
    const of = criterion({ row: 3, reason: 'Chưa đủ', conclusion: 'notMet' });
    const part = indicator({ row: 5 });
    const one = timed({ row: 9, deadline: day('2023-08-04') });
    const tasks: Reason[] = [
      { kind: 'overdueTask', task: one },
      { kind: 'blockedTask', task: one },
    ];
    const why: Reason[] = [
      { kind: 'noIndicators', criterion: of, entered: false },
      { kind: 'indicatorUnknown', indicator: part, carriers: [] },
      { kind: 'indicatorNotScored', indicator: part, carriers: [] },
      { kind: 'indicatorNotMet', indicator: part, carriers: [] },
      { kind: 'noPoints', criterion: of },
      { kind: 'pointsShort', criterion: of, got: 2, needed: 3 },
      ...tasks,
      { kind: 'conclusion', criterion: of },
    ];
    const summarised = { ...given({ row: 3 }, []), why };
    const hrefs = item(summarised, 20).points.map(({ href }) => href);
    const [toTask, toCriterion, toIndicator] = [links.task(one), links.criterion(of), links.indicator(part)];
    expect(hrefs).toEqual([
      toCriterion,
      toTask,
      toTask,
      toCriterion,
      toCriterion,
      toIndicator,
      toIndicator,
      toIndicator,
      toCriterion,
    ]);
    const said = item(summarised, 20).points.map(({ text }) => text);
    expect(item({ ...summarised, why: [...why].reverse() }, 20).points.map(({ text }) => text)).toEqual(said);
    expect(new Set(said).size).toBe(why.length);
    expect(item(summarised, 2).points.slice(2)).toEqual([{ text: '… và 7 lý do nữa', href: toCriterion }]);
    expect(item({ ...summarised, why: tasks }, 2).points).toHaveLength(2);
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
      table: null,
      items: [
        {
          badges: [],
          measure: null,
          title: { text: 'Không có; ngày 31/9.', href: links.cell('Nhiệm vụ', problem.cell) },
          details: [said],
          points: [],
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
