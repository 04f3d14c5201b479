import type { Cell } from '../../../src/sheet/cells';
import { settingsTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import { dated, tabWith, trackerOf } from '../../support/grids';

type Row = Partial<Record<keyof (typeof tasksTab)['columns'], Cell>>;
type Setting = { name: string; value: Cell };

function read(row: Row, settings: Setting[] = []) {
  const { tasks, problems } = trackerOf(
    tabWith(tasksTab, [{ id: 'NV-1', content: 'Dọn vệ sinh', assignedOn: dated('2023-07-31'), ...row }]),
    tabWith(settingsTab, settings),
  );
  return { task: tasks[0], said: problems.map(({ cell, message }) => `${cell}: ${message}`) };
}

const withoutPrintedDay: Setting[] = [{ name: 'Cách hiểu “trước”', value: 'Không tính ngày ghi' }];

describe('The deadline of a row', () => {
  it('keeps the hour that stands in its cell', () => {
    expect(read({ deadline: dated('2023-08-30', '17:00') }).task).toMatchObject({
      deadline: '2023-08-30',
      deadlineTime: '17:00',
    });
  });

  it.each([
    ['trong tháng 8/2023', '2023-08-31'],
    ['trước 30/8/2023', '2023-08-30'],
    ['30.8', '2023-08-30'],
    ['trong 10 ngày kể từ ngày ký', '2023-08-10'],
  ])('written as “%s”, as sheets of their own have it, is read and the phrase kept', (deadline, date) => {
    const { task, said } = read({ deadline });
    expect(said).toEqual([]);
    expect(task).toMatchObject({ deadline: date, deadlinePhrase: deadline });
  });

  it('leaves the printed day out where the committee reads “trước” so', () => {
    expect(read({ deadline: 'trước 30/8/2023' }, withoutPrintedDay).task?.deadline).toBe('2023-08-29');
    expect(read({ deadline: dated('2023-08-30') }, withoutPrintedDay).task?.deadline).toBe('2023-08-30');
  });

  it('in a cell of its own words keeps those, also beside a date or other words of when', () => {
    expect(read({ deadline: 'trước 30/8/2023', deadlinePhrase: 'cuối quý III' }).task).toMatchObject({
      deadline: '2023-08-30',
      deadlinePhrase: 'cuối quý III',
    });
    expect(read({ deadline: dated('2023-08-30'), firstDeadline: dated('2023-08-15') }).task).toMatchObject({
      deadline: '2023-08-30',
      deadlinePhrase: '',
      firstDeadline: '2023-08-15',
      deadlineTime: null,
    });
    for (const deadline of ['30/8/2023', '2023/8/30', '2023-08-30'])
      expect(read({ deadline }).task).toMatchObject({ deadline: '2023-08-30', deadlinePhrase: '' });
    expect(read({ deadline: '14h ngày 30/8/2023' }).task).toMatchObject({
      deadline: '2023-08-30',
      deadlineTime: '14:00',
    });
    expect(read({ deadline: '30/8/2023 14:00' }).task).toMatchObject({
      deadline: '2023-08-30',
      deadlineTime: '14:00',
    });
  });

  it('is none where the words mean no day, which is nothing to ask about', () => {
    const { task, said } = read({ deadline: 'thường xuyên' });
    expect(task).toMatchObject({ deadline: null, deadlinePhrase: 'thường xuyên', recurring: null });
    expect(said).toEqual([]);
    expect(read({ deadline: 'khi nào rảnh' }).said).toEqual([
      expect.stringMatching(/^I2: “khi nào rảnh” không phải ngày\. /),
    ]);
    expect(read({ deadline: 45_000 }).said).toEqual([
      expect.stringMatching(/^I2: “45000” không phải ngày\. /),
    ]);
  });

  it('that is not clear is left open and asked about in its place', () => {
    const { task, said } = read({ deadline: '3 ngày trước hội nghị' });
    expect(task).toMatchObject({ deadline: null, deadlinePhrase: '3 ngày trước hội nghị' });
    expect(said).toEqual(['I2: Chưa rõ tính từ ngày nào. Gõ lại đủ ngày, tháng, năm.']);
  });

  it.each(['30/8/1923', 'trước 30/8/1923', '30.8.1999', 'trong tháng 8/1923', 'ngày 30 tháng 8 năm 1923'])(
    'of another century is no deadline in whatever words: “%s”',
    (deadline) => {
      const { task, said } = read({ deadline });
      expect(task?.deadline).toBeNull();
      expect(said).toEqual([
        expect.stringMatching(/^I2: Ngày 3[01]\/08\/19\d\d nằm ngoài các năm 2000–2199\. /),
      ]);
    },
  );

  it.each(['30/8/2923', 'ngày 30 tháng 8 năm 2923'])(
    'of a year to come that nobody can mean is none: “%s”',
    (deadline) => {
      const { task, said } = read({ deadline });
      expect(task?.deadline).toBeNull();
      expect(said).toEqual([expect.stringMatching(/^I2: .*2923 nằm ngoài các năm 2000–2199\. /)]);
    },
  );

  it('so far ahead that no year can be meant is none: “trong 999 năm kể từ ngày ký”', () => {
    const { task, said } = read({ deadline: 'trong 999 năm kể từ ngày ký' });
    expect(task?.deadline).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^I2: Ngày 31\/07\/3022 nằm ngoài các năm 2000–2199\. /)]);
  });

  it('is told once to be a formula that fails', () => {
    const { task, said } = read({ deadline: '#REF!' });
    expect(task).toMatchObject({ deadline: null, deadlinePhrase: '' });
    expect(said).toEqual(['I2: Ô báo lỗi #REF!. Sửa công thức hoặc gõ lại giá trị.']);
  });

  it('knows the document that put it off', () => {
    expect(read({ extensionSource: '09-TB/BCĐ' }).task?.extensionSource).toBe('09-TB/BCĐ');
  });
});

describe('Days without a year, in a table of which somebody said its year,', () => {
  const of2023: Setting[] = [{ name: 'Năm của ngày ghi thiếu năm', value: '2023' }];
  const ofYear = (row: Row) => read({ assignedOn: '', ...row }, of2023);

  it.each([
    ['30.8', '2023-08-30'],
    ['8/2', '2023-02-08'],
    ['15/8/23', '2023-08-15'],
    ['trước 20.8', '2023-08-20'],
    ['30/8/2024', '2024-08-30'],
  ])('are of that year: “%s”', (deadline, date) => {
    const { task, said } = ofYear({ deadline });
    expect([task?.deadline, said]).toEqual([date, []]);
  });

  it('count from the day the task was given, where that is known', () => {
    expect(ofYear({ deadline: '8/2', assignedOn: dated('2023-12-20') }).task?.deadline).toBe('2024-02-08');
    expect(ofYear({ deadline: '8/2/24', assignedOn: dated('2023-12-20') }).task?.deadline).toBe('2024-02-08');
    expect(ofYear({ deadline: '20/12', assignedOn: '1/8' }).task).toMatchObject({
      assignedOn: '2023-08-01',
      deadline: '2023-12-20',
    });
  });

  it('are so in every column of days, and asked about while nobody said the year', () => {
    const row = { deadline: '30.8', firstDeadline: '15/8', completedOn: '1/9', extensionAsked: '10/9' };
    expect(ofYear(row).task).toMatchObject({
      deadline: '2023-08-30',
      firstDeadline: '2023-08-15',
      completedOn: '2023-09-01',
      extensionAsked: '2023-09-10',
    });
    const { task, said } = read({ assignedOn: '', ...row });
    expect(task).toMatchObject({
      deadline: null,
      firstDeadline: null,
      completedOn: null,
      extensionAsked: null,
    });
    expect(said.map((one) => one.slice(0, 2)).sort()).toEqual(['I2', 'J2', 'N2', 'V2']);
  });

  it('leave words open that depend on when they were written', () => {
    const { task, said } = ofYear({ deadline: 'trong 10 ngày' });
    expect([task?.deadline, said.length]).toEqual([null, 1]);
  });
});

describe('A row that comes again', () => {
  const weekend = { recurrence: 'Thứ Bảy, Chủ nhật hàng tuần' };

  it('is read with what was ticked and what was left out on purpose', () => {
    const { task, said } = read({ ...weekend, occurrences: '05/08/2023; 6/8\nbỏ 12/8/2023' });
    expect(said).toEqual([]);
    expect(task?.recurring).toEqual({
      rule: 'FREQ=WEEKLY;BYDAY=SA,SU',
      done: ['2023-08-05', '2023-08-06'],
      waived: ['2023-08-12'],
    });
  });

  it('may have one tick that Sheets took for a date', () => {
    expect(read({ ...weekend, occurrences: dated('2023-08-05') }).task?.recurring?.done).toEqual([
      '2023-08-05',
    ]);
  });

  it('names ticks that are no day, or no day of this task, and counts the others', () => {
    const { task, said } = read({ ...weekend, occurrences: 'đã làm; 07/08/2023; 05/08/2023' });
    expect(task?.recurring?.done).toEqual(['2023-08-05']);
    expect(said).toEqual([
      expect.stringMatching(
        /^[A-Z]+2: “đã làm” chưa rõ ngày nào\. Ghi như 05\/08\/2023\. Ngày 07\/08\/2023 không phải một lần của việc này\.$/,
      ),
    ]);
  });

  it('names an occurrence that was left out on a day which is none of this task', () => {
    const { task, said } = read({ ...weekend, occurrences: '05/08/2023; bỏ 08/08/2023; bỏ 12/08/2023' });
    expect(task?.recurring).toMatchObject({ done: ['2023-08-05'], waived: ['2023-08-12'] });
    expect(said).toEqual(['T2: Ngày 08/08/2023 không phải một lần của việc này.']);
  });

  it('takes no tick of another century', () => {
    const { task, said } = read({ ...weekend, assignedOn: '', occurrences: '05/08/1923; 05/08/2023' });
    expect(task?.recurring?.done).toEqual(['2023-08-05']);
    expect(said).toEqual([expect.stringMatching(/^[A-Z]+2: “05\/08\/1923” chưa rõ ngày nào/)]);
  });

  it('in words nobody understands is done once, and examples are given', () => {
    const { task, said } = read({ recurrence: 'khi cần' });
    expect(task).toMatchObject({ recurrence: 'khi cần', recurring: null });
    expect(said).toEqual([
      'K2: Chưa hiểu “khi cần”. Ghi như: thứ Bảy, Chủ nhật hằng tuần; ngày 25 hằng tháng; ngày làm việc cuối tháng; hai tuần một lần.',
    ]);
  });

  it('may say so in its deadline, and its hour is kept', () => {
    expect(read({ deadline: 'trước 17h00 thứ Sáu hằng tuần' }).task).toMatchObject({
      deadline: null,
      deadlineTime: '17:00',
      recurring: { rule: 'FREQ=WEEKLY;BYDAY=FR' },
    });
    for (const recurrence of ['Không', 'không lặp lại', 'Một lần', '1 lần'])
      expect(read({ recurrence })).toMatchObject({ task: { recurring: null }, said: [] });
  });

  it('comes a day earlier where “trước” leaves the printed day out', () => {
    expect(read({ recurrence: 'trước ngày 20 hằng tháng' }, withoutPrintedDay).task?.recurring?.rule).toBe(
      'FREQ=MONTHLY;BYMONTHDAY=19',
    );
  });
});
