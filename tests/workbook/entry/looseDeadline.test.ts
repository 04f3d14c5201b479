import type { Cell } from '../../../src/sheet/cells';
import {
  type DeadlineRules,
  documentDeadline,
  readLooseDeadline,
} from '../../../src/workbook/entry/looseDeadline';
import { readTable } from '../../../src/workbook/reading/table';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import type { TaskKey } from '../../../src/workbook/tabs/tasksTab';
import { day } from '../../support/tracker';
import { dated, grid } from '../../support/grids';

const rules: DeadlineRules = {
  today: day('2023-08-11'),
  reading: { printedDayCounts: true, holidays: [], makeUpDays: [], assumedYear: null },
};
const allKeys: TaskKey[] = [
  'content',
  'owners',
  'state',
  'assignedOn',
  'deadline',
  'deadlinePhrase',
  'firstDeadline',
  'recurrence',
];

/** What becomes of the cells of a row, by their columns, and the note at the deadline. */
function read(
  cells: Partial<Record<TaskKey, Cell>>,
  keys: TaskKey[] = allKeys,
  more: Partial<DeadlineRules> = {},
) {
  const rows = [keys.map((key) => tasksTab.columns[key].header), keys.map((key) => cells[key] ?? '')];
  const table = readTable(tasksTab, grid(tasksTab.name, [['BẢNG THEO DÕI'], ...rows]));
  const { changes, note } = readLooseDeadline(table.rows[0]!, table.columns, { ...rules, ...more });
  if (note) expect([note.row, note.column]).toEqual([3, keys.indexOf('deadline') + 1]);
  expect(changes.every(({ row }) => row === 3)).toBe(true);
  return {
    ...Object.fromEntries(changes.map(({ column, value }) => [keys[column - 1]!, value])),
    ...(note && { note: note.value }),
  };
}
const ofText = (deadline: Cell, cells: Partial<Record<TaskKey, Cell>> = {}) =>
  read({ content: 'Việc', ...cells, deadline });
const without = (key: TaskKey, deadline: Cell) =>
  read(
    { content: 'Việc', deadline },
    allKeys.filter((one) => one !== key),
  );

const wayOut = 'Gõ ngày/tháng/năm, ví dụ 30/08/2023.';

describe('A text typed as a deadline', () => {
  it.each([
    ['30/8/2023', '2023-08-30'],
    ['30.8', '2023-08-30'],
    ['14h ngày 30/8/2023', '2023-08-30 14:00'],
    ['trước 30/8/2023', '2023-08-30'],
    ['trong tháng 9', '2023-09-30'],
    ['1/3/2024', '2024-03-01'],
    ['7/2', '2024-02-07'],
    ['4/7/2023', '2023-07-04'],
  ])('becomes a date, kept as it was typed, and the first deadline: “%s”', (text, date) => {
    expect(ofText(text)).toEqual({ deadlinePhrase: text, deadline: date, firstDeadline: date });
  });

  it.each(['thường xuyên', 'sớm'])('goes to the words where it means no day: “%s”', (text) => {
    expect(ofText(text)).toEqual({ deadlinePhrase: text, deadline: '' });
  });

  it.each(['thứ Bảy hằng tuần', 'hàng quý'])('goes to the recurrences where it is one: “%s”', (text) => {
    expect(ofText(text)).toEqual({ deadlinePhrase: text, deadline: '', recurrence: text });
  });

  it('is read as the committee reads “trước”', () => {
    const reading = { ...rules.reading, printedDayCounts: false };
    expect(read({ deadline: 'trước 30/8/2023' }, allKeys, { reading })).toMatchObject({
      deadline: '2023-08-29',
    });
  });

  it('is of the year that somebody said of the table, and then no question', () => {
    const reading = { ...rules.reading, assumedYear: 2023 };
    const ofYear = (deadline: Cell, cells: Partial<Record<TaskKey, Cell>> = {}, keys = allKeys) =>
      read({ content: 'Việc', ...cells, deadline }, keys, { reading });
    for (const [text, date] of [
      ['8/2', '2023-02-08'],
      ['4/8', '2023-08-04'],
      ['15/8/23', '2023-08-15'],
    ] as const)
      expect(ofYear(text)).toEqual({ deadlinePhrase: text, deadline: date, firstDeadline: date });
    expect(ofYear('4/2', { assignedOn: dated('2023-08-01') })).toMatchObject({ deadline: '2024-02-04' });
    const unkept = allKeys.filter((key) => key !== 'deadlinePhrase');
    expect(ofYear('4/8', {}, unkept)).toEqual({ deadline: '2023-08-04', firstDeadline: '2023-08-04' });
    expect(ofYear('trong 10 ngày')).toEqual({ note: `Chưa rõ tính từ ngày nào. ${wayOut}` });
  });

  it('is of the year in which the task was given', () => {
    expect(ofText('4/8', { assignedOn: dated('2023-08-01') })).toMatchObject({ deadline: '2023-08-04' });
    expect(ofText('4/8', { assignedOn: ' 1/8/2023 ' })).toMatchObject({ deadline: '2023-08-04' });
    const unclear = `“ngày 4 tháng 8” không ghi năm: chưa rõ là 04/08/2023 hay 04/08/2024. ${wayOut}`;
    expect(ofText('4/8')).toEqual({ note: unclear });
    expect(ofText('4/8', { assignedOn: 'đầu tháng' })).toEqual({ note: unclear });
  });

  it('changes no cell that holds something', () => {
    expect(ofText('30.8', { firstDeadline: dated('2023-08-20') })).toEqual({
      deadlinePhrase: '30.8',
      deadline: '2023-08-30',
    });
    expect(ofText('30/9/2023', { deadlinePhrase: 'quý III' })).toEqual({
      deadline: '2023-09-30',
      firstDeadline: '2023-09-30',
    });
    expect(ofText('trong tháng 9', { deadlinePhrase: 'Trong tháng 9' })).toEqual({
      deadline: '2023-09-30',
      firstDeadline: '2023-09-30',
    });
  });

  it('becomes a date in a table without the other columns, where it says no more than the date', () => {
    expect(without('deadlinePhrase', '30/9/2023')).toEqual({
      deadline: '2023-09-30',
      firstDeadline: '2023-09-30',
    });
    expect(without('firstDeadline', '30/9/2023')).toEqual({
      deadlinePhrase: '30/9/2023',
      deadline: '2023-09-30',
    });
    expect(without('deadline', '30/9/2023')).toEqual({});
  });

  it.each<[string, object]>([
    ['abc', { note: `Chưa hiểu “abc”. ${wayOut}` }],
    ['trước cuộc họp', { note: `Chưa hiểu “trước cuộc họp”. ${wayOut}` }],
    ['31.9', { note: `Không có ngày 31 tháng 9. ${wayOut}` }],
    ['8/2', { note: `“8/2” chưa rõ năm: 08/02/2024? ${wayOut}` }],
  ])('stays, with a note why, where it is not clear: “%s”', (text, note) => {
    expect(ofText(text)).toEqual(note);
  });

  it('stays, with a note why, where its words could not be kept', () => {
    const taken = `Cột “Thời hạn (theo văn bản)” đã ghi khác nên không sửa “trong tháng 9”. ${wayOut}`;
    expect(ofText('trong tháng 9', { deadlinePhrase: 'quý III' })).toEqual({ note: taken });
    expect(ofText('trong tháng 9', { deadlinePhrase: dated('2023-09-30') })).toEqual({ note: taken });
    expect(without('deadlinePhrase', 'trong tháng 9')).toEqual({
      note: `Bảng chưa có cột “Thời hạn (theo văn bản)” để giữ “trong tháng 9”. ${wayOut}`,
    });
    const often = `“hàng quý” là việc định kỳ nhưng cột “Lặp lại” chưa có hoặc đã ghi khác. ${wayOut}`;
    expect(ofText('hàng quý', { recurrence: 'hằng tháng' })).toEqual({ note: often });
    expect(without('recurrence', 'hàng quý')).toEqual({ note: often });
  });

  it('is no business of ours where it is a date, or nothing; what is neither gets a note', () => {
    expect([ofText(''), ofText(dated('2023-08-30'))]).toEqual([{}, {}]);
    expect(ofText(40)).toEqual({ note: `“40” không phải ngày. ${wayOut}` });
    expect(ofText(true)).toEqual({ note: `“true” không phải ngày. ${wayOut}` });
  });
});

describe('The words of a document beside an empty deadline', () => {
  const named = (deadlinePhrase: Cell, cells: Partial<Record<TaskKey, Cell>> = {}) => {
    const filled = { content: 'Việc', assignedOn: dated('2023-07-31'), ...cells, deadlinePhrase };
    const rows = [
      allKeys.map((key) => tasksTab.columns[key].header),
      allKeys.map((key) => (filled as Partial<Record<TaskKey, Cell>>)[key] ?? ''),
    ];
    const table = readTable(tasksTab, grid(tasksTab.name, rows));
    return documentDeadline(table.rows[0]!, table.columns, rules).map(({ column, value }) => [
      allKeys[column - 1],
      value,
    ]);
  };

  it.each([
    ['trước 15/8/2023', '2023-08-15'],
    ['hoàn thành trong tháng 8', '2023-08-31'],
    ['trước 17h ngày 20/8', '2023-08-20 17:00'],
  ])('name the day that the task is due, the first one too: “%s”', (words, date) => {
    expect(named(words)).toEqual([
      ['deadline', date],
      ['firstDeadline', date],
    ]);
    expect(named(words, { firstDeadline: dated('2023-08-01') })).toEqual([['deadline', date]]);
  });

  it('name none where they say no day, leave a doubt, or the row says more', () => {
    for (const words of ['', 'sớm', 'thường xuyên', 'khi có kinh phí', 'thứ Bảy hằng tuần'])
      expect(named(words)).toEqual([]);
    expect(named('trước 15/8/2023', { deadline: dated('2023-08-20') })).toEqual([]);
    expect(named('trước 15/8/2023', { recurrence: 'hằng tháng' })).toEqual([]);
  });
});
