import fc from 'fast-check';
import { weekKey } from '../../../src/domain/calendar';
import { findingsIn } from '../../../src/workbook/checks';
import { fillsOf } from '../../../src/workbook/entry/fills';
import { historyTable, readBaseline } from '../../../src/workbook/history';
import { readTable } from '../../../src/workbook/reading/table';
import { statesWith } from '../../../src/workbook/reading/meanings';
import { readTracker } from '../../../src/workbook/reading/tracker';
import { readMeetings } from '../../../src/workbook/meetings';
import { meetingTab } from '../../../src/workbook/tabs/meetingTab';
import { readRegister } from '../../../src/workbook/register';
import { understand } from '../../../src/workbook/adopt/understand';
import {
  conditionsTab,
  criteriaTab,
  historyTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  registerTab,
  settingsTab,
  type Tab,
  tasksTab,
} from '../../../src/workbook/tabs/tabs';
import { visible } from '../../../src/domain/text';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import type { Cell, Grid } from '../../../src/sheet/cells';
import { textOfAnything } from '../../support/characters';
import { dated, tabWith, workbookWith } from '../../support/grids';
import { day, friday } from '../../support/tracker';
import { runsOf } from '../../support/size';

/** What a cell may hold, as src/google gives it. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  textOfAnything(40),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc
    .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => dated(date.toISOString().slice(0, 10), '17:00')),
  fc.constantFrom<Cell>(
    912345678,
    45000,
    -1,
    0,
    1,
    1e300,
    '#REF!',
    '#NUM!',
    'constructor',
    '__proto__',
    'toString',
    '30/8/1923',
    'trong 999 năm kể từ ngày ký',
    'Đã xong ngày 30/8/1923',
    'ngày 31 tháng 2 năm 2023',
    'hằng tuần',
    '=1+1',
    '\ud83d',
    '\u202enab\u202c',
    '\u0000\u0007',
    'ữ'.repeat(50_000),
    '[.*+?^${}()|\\]',
    'Ban <a@b>',
    '.a@example.com',
    ';;;,,,\n\n',
  ),
);

const rowsOf: Record<string, Partial<Record<string, Cell>>[]> = {
  [tasksTab.name]: [
    { id: 'NV-1', content: 'Dọn vệ sinh', owners: 'Lê Thị Mai', deadline: dated('2023-08-04') },
    {
      id: 'NV-2',
      content: 'Rà soát biển báo',
      owners: 'Trần Văn Bình',
      deadline: '30/8/2023',
      state: 'Đang làm',
    },
    { id: 'NV-3', content: 'Lắp camera', deadline: 'trong tháng 8/2023', recurrence: 'thứ Bảy hằng tuần' },
  ],
  [criteriaTab.name]: [
    { code: '3', name: 'Môi trường', conclusion: 'Đạt' },
    { code: '4', name: 'An ninh', conclusion: 'Chưa đạt' },
    { code: '5', name: 'Giao thông' },
  ],
  [indicatorsTab.name]: [
    { code: '3.1', criterion: '3', content: 'Thu gom rác', result: 'Đạt' },
    { code: '4.1', criterion: '4', content: 'Hồ sơ', result: 'Chưa đạt' },
    { code: '4.2', criterion: '4', content: 'Camera' },
  ],
  [conditionsTab.name]: [
    { code: 'ĐK1', content: 'Hài lòng', kind: 'Lấy ý kiến', requirement: '90%', achieved: 0.95 },
    { code: 'ĐK2', content: 'Hồ sơ', kind: 'Hồ sơ', result: 'Đã có' },
    { code: 'ĐK3', content: 'Khác' },
  ],
  [membersTab.name]: [
    { name: 'Trần Văn Bình', email: 'binh@example.com', criteria: '4' },
    { name: 'Lê Thị Mai', email: 'mai@example.com', digest: 'Cả hai' },
    { name: 'Nguyễn Văn Sơn', email: 'son@example.com' },
  ],
  [neighbourhoodsTab.name]: [{ name: 'Khu phố 1' }, { name: 'Khu phố 2' }, { name: 'Khu phố Xuân Hợp' }],
  [settingsTab.name]: [
    { name: 'Tên ban chỉ đạo', value: 'Ban Chỉ đạo' },
    { name: 'Số ngày báo sắp đến hạn', value: 5 },
    { name: 'Ngày nghỉ', value: '02/09/2023' },
  ],
  [historyTab.name]: [
    { week: '2023-W31', closedOn: '04/08/2023', kind: 'Tiêu chí', id: '3', name: 'Môi trường', state: 'Đạt' },
    { week: '2023-W31', closedOn: '04/08/2023', kind: 'Nhiệm vụ', id: 'NV-1', name: 'Dọn vệ sinh' },
    { week: '2023-W31', closedOn: '04/08/2023', kind: 'Nhiệm vụ', id: 'NV-2', name: 'Rà soát biển báo' },
  ],
  [registerTab.name]: [
    { week: '2023-W31', kind: 'Cá nhân', name: 'Mai', email: 'mai@example.com', state: 'Đã gửi' },
    { week: '2023-W31', kind: 'Cá nhân', name: 'Bình', email: 'binh@example.com', state: 'Đã gửi' },
    { week: '2023-W31', kind: 'Cá nhân', name: 'Sơn', email: 'son@example.com', state: 'Chưa rõ' },
  ],
};

rowsOf[meetingTab.name] = [
  { id: 'KL-01', heldOn: dated('2023-08-04'), kind: 'Kết luận', content: 'Lắp pa nô', deadline: '30/8/2023' },
  { id: 'KL-02', heldOn: dated('2023-08-04'), kind: 'Kết luận', content: 'Sơn kẻ vạch' },
  { id: 'KL-03', heldOn: dated('2023-08-11'), kind: 'Không phát sinh nhiệm vụ', content: 'Khen tổ 3' },
];

const tabs: Tab<string>[] = [
  tasksTab,
  criteriaTab,
  indicatorsTab,
  conditionsTab,
  membersTab,
  neighbourhoodsTab,
  settingsTab,
  historyTab,
  registerTab,
  meetingTab,
];

const tidy = new Map(tabs.map((tab) => [tab.name, tabWith(tab, rowsOf[tab.name])]));

/** The tidy workbook with another cell in one row of a tab. */
function workbookHolding(name: string, row: number, key: string, cell: Cell): Map<string, Grid> {
  const tab = tabs.find((one) => one.name === name) as Tab<string>;
  const rows = rowsOf[name]?.map((fields, index) => (index === row ? { ...fields, [key]: cell } : fields));
  return workbookWith(...tidy.values(), tabWith(tab, rows));
}

/** Every reader of cells, and what each makes of the rows. */
function everythingRead(grids: Map<string, Grid>) {
  const { tracker, sources } = readTracker(grids);
  const history = historyTable(grids.get(historyTab.name) ?? null);
  const baseline = readBaseline(history, weekKey('2023-W32'));
  const tasks = readTable(tasksTab, grids.get(tasksTab.name) ?? null);
  return {
    tracker,
    baseline,
    meetings: readMeetings(grids),
    register: readRegister(grids.get(registerTab.name) ?? null).register,
    week: summariseWeek(tracker, baseline, friday),
    findings: findingsIn({
      tracker,
      sources,
      grids,
      history: () => grids.get(historyTab.name) ?? null,
      today: friday,
      given: {},
    }),
    fills: fillsOf(
      tasks.rows,
      tasks.columns,
      { row: 2, column: 1, rows: 9, columns: 30, value: null },
      {
        today: friday,
        reading: tracker.settings,
        states: statesWith(tracker.settings.stateWords),
        codeLike: 'NV-9',
      },
    ),
    understood: understand(grids.get(tasksTab.name) as Grid, (name) => name.startsWith('L')),
  };
}

const place = fc.constantFrom(...tabs).chain((tab) =>
  fc.record({
    tab: fc.constant(tab.name),
    key: fc.constantFrom(...Object.keys(tab.columns)),
    row: fc.nat({ max: 2 }),
  }),
);

describe('Any value in any column of any tab', () => {
  it('stops no reader, and loses no other row', () => {
    fc.assert(
      fc.property(place, anyCell, ({ tab, key, row }, cell) => {
        const read = everythingRead(workbookHolding(tab, row, key, cell));
        const others = [0, 1, 2].filter((index) => index !== row).map((index) => index + 2);
        const rowsRead: Record<string, { row: number }[]> = {
          [tasksTab.name]: read.tracker.tasks,
          [criteriaTab.name]: read.tracker.criteria,
          [indicatorsTab.name]: read.tracker.indicators,
          [conditionsTab.name]: read.tracker.conditions,
          [membersTab.name]: read.tracker.members,
          [neighbourhoodsTab.name]: read.tracker.neighbourhoods,
        };
        const there = rowsRead[tab];
        if (there) expect(there.map((one) => one.row)).toEqual(expect.arrayContaining(others));
        if (tab === registerTab.name) expect(read.register).toHaveLength(3);
        if (tab === meetingTab.name)
          expect(read.meetings.meetings.flatMap(({ decisions }) => decisions.map(({ id }) => id))).toEqual(
            expect.arrayContaining(others.map((at) => `KL-0${at - 1}`)),
          );
      }),
      runsOf('anyCell', 12, 1000),
    );
  });

  it('is no day that nobody can mean', () => {
    const dateKeys = fc.constantFrom(
      'deadline',
      'assignedOn',
      'completedOn',
      'firstDeadline',
      'occurrences',
      'state',
    );
    fc.assert(
      fc.property(dateKeys, anyCell, (key, cell) => {
        const { tasks } = readTracker(workbookHolding(tasksTab.name, 2, key, cell)).tracker;
        const [{ deadline, assignedOn, completedOn, firstDeadline, recurring }] = tasks.slice(2) as [
          (typeof tasks)[0],
        ];
        const days = [deadline, assignedOn, completedOn, firstDeadline, ...(recurring?.done ?? [])];
        for (const date of days) {
          if (date === null) continue;
          expect(date).toBe(day(date));
          expect(date >= '2000-01-01' && date <= '2199-12-31').toBe(true);
        }
      }),
      runsOf('anyCell', 12, 1000),
    );
  });

  it('in a column of dates is a day or a problem that names tab, cell, value and way out', () => {
    const dateKeys = fc.constantFrom('assignedOn', 'completedOn', 'firstDeadline');
    fc.assert(
      fc.property(dateKeys, anyCell, (key, cell) => {
        const grids = workbookHolding(tasksTab.name, 2, key, cell);
        const { tracker, tasksTable } = readTracker(grids);
        const task = tracker.tasks[2] as unknown as Record<string, unknown>;
        const column = tasksTable.columns[key as 'deadline'] ?? 0;
        const named = tracker.problems.filter(
          ({ sheet, cell: at }) => sheet === tasksTab.name && at === `${String.fromCharCode(64 + column)}4`,
        );
        const isEmpty = typeof cell === 'string' && visible(cell).trim() === '';
        if (isEmpty) expect(task[key]).toBeNull();
        else expect(task[key] === null).toBe(named.length > 0);
        if (named.length > 0)
          expect(named.map(({ message }) => message).join(' ')).toMatch(/Gõ lại|Kiểm tra|Sửa/);
      }),
      runsOf('anyCell', 12, 1000),
    );
  });
});
