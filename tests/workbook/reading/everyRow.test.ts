import fc from 'fast-check';
import type { Tracker } from '../../../src/domain/tracker';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import type { Cell, Grid } from '../../../src/sheet/cells';
import {
  conditionsTab,
  criteriaTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  settingsTab,
  type Tab,
  tasksTab,
} from '../../../src/workbook/tabs/tabs';
import { dated, grid, tabWith, trackerOf } from '../../support/grids';
import { friday } from '../../support/tracker';

const cells = ({ problems }: Tracker, tab: Tab): string[] =>
  problems.filter(({ sheet }) => sheet === tab.name).map(({ cell }) => cell);
const left = (tracker: Tracker) => tracker.leftOut.map(({ sheet, row, reason }) => [sheet, row, reason]);

describe('A task', () => {
  it('with somebody in charge, a deadline or a state but no words is counted, and its empty cell is named', () => {
    const tracker = trackerOf(
      tabWith(tasksTab, [
        { owners: 'Lê Thị Mai', deadline: dated('2023-08-04'), state: 'Đang thực hiện' },
        { owners: 'Lê Thị Mai' },
        { deadline: dated('2023-08-04') },
        { state: 'Vướng mắc' },
      ]),
    );
    expect(tracker.tasks.map(({ id, content }) => [id, content])).toEqual(
      [2, 3, 4, 5].map((row) => [`dòng ${row}`, `(chưa ghi nội dung, dòng ${row})`]),
    );
    expect(cells(tracker, tasksTab)).toEqual(['B2', 'B3', 'B4', 'B5']);
    expect(tracker.problems[0]?.message).toBe(
      'Chưa ghi nội dung nhiệm vụ. Ghi ở ô này; dòng vẫn được tính là một việc.',
    );
    expect(tracker.leftOut).toEqual([]);
    expect(summariseWeek(tracker, null, friday).overdue).toHaveLength(2);
  });

  it.each(['Lưu ý người dân phân loại rác', 'Ghi chú hồ sơ đất công ích', 'Nơi nhận rác tập trung'])(
    'that begins as a note does (%s) is counted once anybody owes it, it is due or has a state',
    (content) => {
      for (const more of [
        { owners: 'Lê Thị Mai', state: 'Đang thực hiện' },
        { owners: 'Lê Thị Mai' },
        { state: 'Chưa thực hiện' },
        { deadline: '30/08/2023' },
        { id: 'NV-7' },
      ])
        expect(trackerOf(tabWith(tasksTab, [{ content, ...more }])).tasks).toHaveLength(1);
      expect(left(trackerOf(tabWith(tasksTab, [{ content }])))).toEqual([['Nhiệm vụ', 2, 'note']]);
    },
  );

  it('in capitals is counted once its deadline is told in words alone', () => {
    const content = 'LẮP BIỂN BÁO Ở NGÃ TƯ CHỢ';
    expect(left(trackerOf(tabWith(tasksTab, [{ content }])))).toEqual([['Nhiệm vụ', 2, 'group']]);
    const { tasks } = trackerOf(tabWith(tasksTab, [{ content, deadlinePhrase: 'trong tháng 9' }]));
    expect(tasks.map((task) => task.content)).toEqual([content]);
  });

  it('that sums up is none with counts in its columns, and one with a name, a day or a state', () => {
    const read = (more: object) => trackerOf(tabWith(tasksTab, [{ content: 'Tổng cộng', ...more }]));
    for (const counts of [{ deadline: 7 }, { state: '3 hoàn thành' }, { owners: 12 }, { progress: 40 }])
      expect(left(read(counts))).toEqual([['Nhiệm vụ', 2, 'total']]);
    for (const given of [{ deadline: '30/8/2023' }, { state: 'Chưa thực hiện' }, { owners: 'Lê Thị Mai' }])
      expect(read(given).tasks).toHaveLength(1);
  });

  it('is no row that says the header again, even in part', () => {
    const again = { content: 'Nội dung nhiệm vụ', owners: 'Người phụ trách', state: 'Trạng thái' };
    expect(left(trackerOf(tabWith(tasksTab, [again])))).toEqual([['Nhiệm vụ', 2, 'header']]);
    expect(trackerOf(tabWith(tasksTab, [{ ...again, state: 'Đang thực hiện' }])).tasks).toHaveLength(1);
  });

  it('has more than cells beside it: a row of such is listed, one of blanks and unticked boxes holds nothing', () => {
    const tracker = trackerOf(
      tabWith(tasksTab, [{ progress: 40 }, { result: 'còn thiếu' }, { result: '  ', proof: false }]),
    );
    expect(tracker.tasks).toEqual([]);
    expect(left(tracker)).toEqual([
      ['Nhiệm vụ', 2, 'bare'],
      ['Nhiệm vụ', 3, 'bare'],
    ]);
    expect(tracker.leftOut[1]).toMatchObject({ cell: 'O3', words: 'còn thiếu' });
  });
});

it('Rows that are not counted are told from the top, whatever left them out', () => {
  const tracker = trackerOf(
    tabWith(criteriaTab, [
      { code: '3', name: 'Môi trường' },
      { code: '3', name: 'Môi trường' },
      { code: 'Nhóm hạ tầng' },
      { code: '3', name: 'Môi trường' },
      { code: 'Nhóm xã hội' },
    ]),
  );
  expect(left(tracker)).toEqual([
    ['Tiêu chí', 3, 'repeatedCode'],
    ['Tiêu chí', 4, 'group'],
    ['Tiêu chí', 5, 'repeatedCode'],
    ['Tiêu chí', 6, 'group'],
  ]);
});

describe('A row below a signature', () => {
  const header = ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn', 'Tình trạng'];
  const read = (...rows: Cell[][]) => trackerOf(grid('Nhiệm vụ', [header, ...rows]));
  const signed = ['', 'NGƯỜI LẬP BIỂU', '', '', 'TM. BAN CHỈ ĐẠO'];

  it('is part of it in the columns that were signed', () =>
    expect(left(read(signed, ['', '', '', '', 'TRƯỞNG BAN'], ['', 'Lê Thị Mai', '', '', 'Sơn']))).toEqual(
      [2, 3, 4].map((row) => ['Nhiệm vụ', row, 'note']),
    ));

  it('is a task when somebody owes it', () =>
    expect(read(signed, ['', 'Rà soát mô hình', 'MTTQ', '', '']).tasks.map(({ row }) => row)).toEqual([3]));
});

describe('A criterion', () => {
  it('is counted once somebody has it or it is concluded, though neither its code nor its name is there', () => {
    for (const row of [{ owners: 'Lê Thị Mai' }, { conclusion: 'Đạt' }]) {
      const tracker = trackerOf(tabWith(criteriaTab, [row]));
      expect([tracker.criteria.length, cells(tracker, criteriaTab)]).toEqual([1, ['A2', 'B2']]);
    }
  });

  it('concluded without a name is counted, and so can stand between the committee and its title', () => {
    const tracker = trackerOf(
      tabWith(criteriaTab, [
        { code: '1', name: 'Quy hoạch', conclusion: 'Đạt' },
        { code: '2', name: 'Giao thông', conclusion: 'Đạt' },
        { code: '3', conclusion: 'Đạt' },
      ]),
    );
    const { met, total } = summariseWeek(tracker, null, friday);
    expect([met, total]).toEqual([3, 3]);
    expect(tracker.criteria[2]?.name).toBe('(chưa ghi tên, dòng 4)');
    expect(cells(tracker, criteriaTab)).toEqual(['B4']);
  });

  it('is no heading, note or sum that stands in the column of codes', () =>
    expect(
      left(
        trackerOf(
          tabWith(criteriaTab, [
            { code: 'Nhóm hạ tầng' },
            { code: 'Tổng cộng', points: 85 },
            { code: 'Ghi chú: theo Quyết định 04' },
          ]),
        ),
      ).map(([, , reason]) => reason),
    ).toEqual(['group', 'total', 'note']));
});

describe('An indicator', () => {
  const criteria = tabWith(criteriaTab, [{ code: '4', name: 'An ninh' }]);
  const met = (...rows: Parameters<typeof tabWith<keyof (typeof indicatorsTab)['columns']>>[1] & object) => {
    const tracker = trackerOf(criteria, tabWith(indicatorsTab, rows));
    return { tracker, met: summariseWeek(tracker, null, friday).met };
  };

  it('without code and text keeps its criterion from being met', () => {
    const { tracker, met: reached } = met(
      { code: '4.1', criterion: '4', content: 'Tổ tự quản', result: 'Đạt' },
      { criterion: '4', result: 'Chưa đạt' },
    );
    expect(reached).toBe(0);
    expect(tracker.indicators[1]?.content).toBe('(chưa ghi nội dung, dòng 3)');
    expect(cells(tracker, indicatorsTab)).toEqual(['C3']);
  });

  it('of a code its criterion has already counts once, and the second is named and listed', () => {
    const { tracker } = met(
      { code: '4.1', criterion: '4', content: 'Tổ tự quản', result: 'Đạt' },
      { code: ' 4.1', criterion: 'An ninh', content: 'Tổ tự quản', result: 'Đạt' },
    );
    expect(summariseWeek(tracker, null, friday).indicatorsApplicable).toBe(1);
    expect(tracker.problems.map(({ cell, message }) => [cell, message])).toEqual([
      ['A3', 'Mã “4.1” đã dùng ở dòng 2 cho cùng tiêu chí; dòng này không được tính. Mỗi dòng cần một mã.'],
    ]);
    expect(left(tracker)).toEqual([['Nội dung', 3, 'repeatedCode']]);
  });

  it('may bear a code that stands under another criterion too, or none', () => {
    const tracker = trackerOf(
      tabWith(indicatorsTab, [
        { code: 'a', criterion: '3', content: 'x' },
        { code: 'a', criterion: '4', content: 'x' },
        { criterion: '4', content: 'x' },
        { criterion: '4', content: 'x' },
      ]),
    );
    expect(tracker.indicators).toHaveLength(4);
  });

  it('of no criterion that is known is named, and listed', () => {
    const { tracker } = met({ content: 'Camera', result: 'Đạt' }, { code: '7.1', content: 'Rác' });
    expect(tracker.problems.map(({ message }) => message)).toEqual([
      'Chưa ghi nội dung này thuộc tiêu chí nào nên chưa được tính. Ghi mã tiêu chí ở ô này.',
      expect.stringContaining('Không có tiêu chí “7.1”'),
    ]);
    expect(left(tracker).map(([, , reason]) => reason)).toEqual(['unknownCriterion', 'unknownCriterion']);
  });
});

it('A condition without a name counts by its result', () => {
  const tracker = trackerOf(
    tabWith(conditionsTab, [{ kind: 'Hồ sơ', result: 'Chưa đạt' }, { kind: 'Hồ sơ' }]),
  );
  expect(tracker.conditions.map(({ content, result }) => [content, result])).toEqual([
    ['(chưa ghi tên, dòng 2)', 'notMet'],
  ]);
  expect(cells(tracker, conditionsTab)).toEqual(['B2']);
  expect(left(tracker)).toEqual([['Điều kiện', 3, 'bare']]);
});

it('Members and neighbourhoods without a name keep their other cells, and are named', () => {
  const tracker = trackerOf(
    tabWith(membersTab, [{ email: 'mai@example.com' }, { unit: 'Công an' }, { digest: 'Cả hai' }]),
    tabWith(neighbourhoodsTab, [{ head: 'Phạm Thị Cúc' }]),
  );
  expect(tracker.members.map(({ name }) => name)).toEqual(['mai@example.com', '(chưa ghi tên, dòng 3)']);
  expect(tracker.neighbourhoods).toMatchObject([{ name: '(chưa ghi tên, dòng 2)', head: 'Phạm Thị Cúc' }]);
  expect([cells(tracker, membersTab), cells(tracker, neighbourhoodsTab)]).toEqual([['A2', 'A3'], ['A2']]);
  expect(left(tracker)).toEqual([['Thành viên', 4, 'bare']]);
});

it('A setting of a name nobody knows is a note, and a slip is named with what was meant', () => {
  const tracker = trackerOf(
    tabWith(settingsTab, [
      { name: 'Danh hiệu', value: 'nông thôn mới' },
      { name: 'Số ngày báo xắp đến hạn', value: 5 },
      { name: 'Của riêng tôi', value: 'gì cũng được' },
      { value: 'lạc' },
    ]),
  );
  expect(left(tracker)).toEqual([['Cài đặt', 5, 'bare']]);
  expect(tracker.problems.map(({ cell, message }) => [cell, message])).toEqual([
    [
      'A3',
      'Không có mục “Số ngày báo xắp đến hạn”, nên dòng này không có tác dụng. Có phải “Số ngày báo sắp đến hạn”?',
    ],
  ]);
});

describe('Whatever a people’s tab holds', () => {
  const words = fc.constantFrom<Cell>(
    '', '', '', 'Tổng cộng', 'Ghi chú: x', 'Nơi nhận:', 'I', 'II. Văn hóa', 'CÔNG TÁC ĐẢNG', 'a', '1', 'NV-1', 'Đạt',
    'Chưa đạt', 'Lê Thị Mai', '4', 12, '(1)', dated('2023-08-30'), 'Rà soát', 'Đang thực hiện', true, '#REF!', '  ',
    'NGƯỜI LẬP BIỂU', 'Người phụ trách', 'Mã', 'a@example.com', 'TM. BAN CHỈ ĐẠO', 'Tiêu chí',
  ); // prettier-ignore

  const tabs: [Tab, (tracker: Tracker) => { row: number }[], (keyof typeof tasksTab.columns | string)[]][] = [
    [tasksTab, ({ tasks }) => tasks, ['owners', 'deadline', 'state']],
    [criteriaTab, ({ criteria }) => criteria, []],
    [indicatorsTab, ({ indicators }) => indicators, []],
    [conditionsTab, ({ conditions }) => conditions, []],
    [membersTab, ({ members }) => members, []],
    [neighbourhoodsTab, ({ neighbourhoods }) => neighbourhoods, []],
  ];

  it.each(tabs)('in $name, each row is a record or listed, and none is both', (tab, records) => {
    const width = Object.keys(tab.columns).length;
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: width, maxLength: width }), { maxLength: 8 }),
        (rows) => {
          const filled: Grid = { ...tabWith(tab), rows: [...tabWith(tab).rows, ...rows] };
          const tracker = trackerOf(filled);
          const holding = rows.flatMap((row, i) =>
            row.some((cell) => typeof cell !== 'string' || cell.trim() !== '') ? [i + 2] : [],
          );
          const listed = tracker.leftOut.filter(({ sheet }) => sheet === tab.name);
          const all = [...records(tracker), ...listed].map(({ row }) => row).sort((a, b) => a - b);
          expect(all).toEqual(holding);
        },
      ),
      { numRuns: 60, seed: 10 },
    );
  });
});
