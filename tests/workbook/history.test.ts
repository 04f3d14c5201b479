import fc from 'fast-check';
import { type Baseline, baselineOf } from '../../src/domain/baseline';
import { addDays, weekKey } from '../../src/domain/calendar';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Cell } from '../../src/sheet/cells';
import {
  closedBefore,
  closedTaskCodes,
  correctionsOf,
  historyRows,
  historyTable,
  isClosed,
  oldTaskTexts,
  readBaseline,
  readEarlierWeeks,
  readClosedWeeks,
  taskTextsNaming,
} from '../../src/workbook/history';
import { historyTab } from '../../src/workbook/tabs/tabs';
import { dated, grid } from '../support/grids';
import { criterion, day, indicator, task, tracker } from '../support/tracker';

const header = Object.values(historyTab.columns).map(({ header: words }) => words);
const tableOf = (rows: Cell[][]) => historyTable(grid('Lịch sử', [header, ...rows]));
const history = (...closed: Baseline[]) => tableOf(closed.flatMap((week): Cell[][] => historyRows(week)));

const closedOn = (date: string, fields = {}) =>
  baselineOf(
    summariseWeek(
      tracker({
        tasks: [task({ id: 'NV-1', row: 2, progress: 30, deadline: day('2023-08-30'), ...fields })],
        criteria: [criterion(), criterion({ code: '4', name: 'An ninh, trật tự đô thị' })],
        indicators: [
          indicator({ result: 'met' }),
          indicator({ code: '4.1', criterion: '4', result: 'met' }),
          indicator({ code: '4.2', criterion: '4', result: 'notMet' }),
        ],
      }),
      null,
      day(date),
    ),
    null,
  );

describe('A closed week', () => {
  it('is one of a row of weeks, oldest first, whose criteria tell the pace', () => {
    const [july, earlyAugust, august] = ['2023-07-14', '2023-08-04', '2023-08-11'].map((date) =>
      closedOn(date),
    );
    const weeks = readEarlierWeeks(history(august!, july!, earlyAugust!), weekKey('2023-W33'));
    expect(weeks.map(({ week }) => week)).toEqual(['2023-W28', '2023-W31', '2023-W32']);
    expect(weeks.map((week) => week.closedOn)).toEqual(['2023-07-14', '2023-08-04', '2023-08-11']);
    expect(weeks[0]?.criteria).toEqual(july?.criteria);
    expect(weeks[0]?.criteria).toMatchObject([
      { code: '2', met: true, indicatorsMet: 1, indicatorsApplicable: 1 },
      { code: '4', met: false, indicatorsMet: 1, indicatorsApplicable: 2 },
    ]);
  });

  it('tells what was open and late then: neither what was done nor what was cancelled', () => {
    const week = (...states: ('done' | 'cancelled' | 'inProgress' | 'blocked')[]) =>
      baselineOf(
        summariseWeek(
          tracker({ tasks: states.map((state) => task({ state, deadline: day('2023-08-01') })) }),
          null,
          day('2023-08-04'),
        ),
        null,
      );
    const dutiesOf = (closed: Baseline) => readEarlierWeeks(history(closed), weekKey('2023-W32'))[0]?.duties;
    expect(dutiesOf(week('done', 'cancelled', 'inProgress', 'blocked'))).toEqual({ open: 2, overdue: 2 });
    expect(dutiesOf(week('done', 'done'))).toEqual({ open: 0, overdue: 0 });
  });

  it('remembers which criteria were not applicable', () => {
    const closed = baselineOf(
      summariseWeek(
        tracker({ criteria: [criterion({ conclusion: 'notApplicable' })] }),
        null,
        day('2023-08-04'),
      ),
      null,
    );
    expect(historyRows(closed)[0]).toContain('Không áp dụng');
    expect(readBaseline(history(closed), weekKey('2023-W32'))?.criteria).toEqual([
      expect.objectContaining({ code: '2', met: false, notApplicable: true }),
    ]);
  });

  it('is one of all that are there, each read as it was closed', () => {
    const [first, second] = [closedOn('2023-08-04'), closedOn('2023-08-11', { state: 'done' })];
    expect(readClosedWeeks(history(second, first)).map(({ read }) => read())).toEqual([first, second]);
    expect(readClosedWeeks(null)).toEqual([]);
  });

  it('is read back from the tab as it was closed', () => {
    const closed = closedOn('2023-08-04');
    expect(readBaseline(history(closed), weekKey('2023-W32'))).toEqual(closed);
    const hardlyBegun = closedOn('2023-08-04', { progress: 1 });
    expect(readBaseline(history(hardlyBegun), weekKey('2023-W32'))).toEqual(hardlyBegun);
    const undated = closedOn('2023-08-04', { deadline: null, progress: null, state: 'done' });
    expect(readBaseline(history(undated), weekKey('2023-W32'))).toEqual(undated);
    const written = historyRows(undated).at(-1)!;
    for (const words of ['Tiến độ (%)', 'Hạn', 'Hạn ban đầu'])
      expect([words, written[header.indexOf(words)]]).toEqual([words, '']);
  });

  it('is written in words a person reads, its criteria first', () => {
    const [met, notMet, ofTask] = historyRows(closedOn('2023-08-04')).map((cells) =>
      Object.fromEntries(header.map((words, i) => [words, cells[i]])),
    );
    const common = { Tuần: '2023-W31', 'Ngày chốt': '04/08/2023', 'Cập nhật gần nhất': '04/08/2023' };
    expect(met).toMatchObject({
      ...common,
      Loại: 'Tiêu chí',
      Mã: '2',
      'Trạng thái': 'Đạt',
      'Nội dung đạt': 1,
    });
    expect(notMet).toMatchObject({ 'Trạng thái': 'Chưa đạt', 'Nội dung áp dụng': 2, Hạn: '', 'Dấu vết': '' });
    expect(ofTask).toMatchObject({
      ...common,
      Loại: 'Nhiệm vụ',
      Mã: 'NV-1',
      Tên: 'Rà soát biển báo giao thông',
      'Trạng thái': 'Đang thực hiện',
      'Tiến độ (%)': 30,
      Hạn: '30/08/2023',
      'Nội dung đạt': '',
    });
  });

  it('is the last one before the current week, however many were missed', () => {
    const grids = history(closedOn('2023-07-14'), closedOn('2023-08-04'), closedOn('2023-08-11'));
    expect(readBaseline(grids, weekKey('2023-W32'))?.week).toBe('2023-W31');
    expect(readBaseline(grids, weekKey('2023-W31'))?.week).toBe('2023-W28');
    expect(readBaseline(grids, weekKey('2024-W01'))?.week).toBe('2023-W32');
  });

  it('may not be there at all', () => {
    for (const none of [null, history()]) {
      expect(readBaseline(none, weekKey('2023-W32'))).toBeNull();
      expect(readEarlierWeeks(none, weekKey('2023-W32'))).toEqual([]);
      expect([
        closedTaskCodes(none),
        oldTaskTexts(none, weekKey('2023-W32')),
        isClosed(none, weekKey('2023-W32')),
      ]).toEqual([[], [], false]);
    }
    expect(historyTable(null)).toBeNull();
  });

  it('is none where somebody broke the name of the week or every closing day, and is one while a day is left', () => {
    const rows = historyRows(closedOn('2023-08-04')) as Cell[][];
    const with_ = (change: (cells: Cell[], index: number) => void) =>
      readBaseline(
        tableOf(rows.map((cells, i) => (change((cells = [...cells]), i), cells))),
        weekKey('2024-W01'),
      );
    for (const week of ['Tuần 31', '2023-W3', '2023-W311', 'x2023-W31'])
      expect(with_((cells) => (cells[0] = week))).toBeNull();
    expect(with_((cells) => (cells[1] = ''))).toBeNull();
    const oneDay = with_((cells, i) => (cells[1] = i === 1 ? dated('2023-08-04') : 'hôm qua'));
    expect(oneDay).toEqual(closedOn('2023-08-04'));
  });

  it('takes what cannot be read of a task for what is least: not begun, touched when the week was closed', () => {
    const rows = historyRows(closedOn('2023-08-04')) as Cell[][];
    const broken = rows
      .at(-1)!
      .map((cell, i) =>
        ['Trạng thái', 'Tiến độ (%)', 'Hạn', 'Cập nhật gần nhất'].includes(header[i]!) ? '?' : cell,
      );
    const baseline = readBaseline(tableOf([...rows.slice(0, -1), broken]), weekKey('2023-W32'));
    expect(baseline?.tasks).toEqual([
      {
        ...closedOn('2023-08-04').tasks[0],
        state: 'notStarted',
        progress: null,
        deadline: null,
        touchedOn: '2023-08-04',
      },
    ]);
  });

  it('is kept for charts as far back as they go, the oldest first, and not the current one', () => {
    const dates = Array.from({ length: 14 }, (_, weeks) => addDays(day('2023-05-12'), 7 * weeks));
    const rows = dates.flatMap((date): Cell[][] => historyRows(closedOn(date)));
    const grids = new Map([['Lịch sử', grid('Lịch sử', [header, ...rows])]]);
    expect(closedBefore(grids, weekKey('2023-W32')).map((closed) => closed.closedOn)).toEqual(
      dates.slice(2, 13),
    );
    expect(closedBefore(new Map(), weekKey('2023-W32'))).toEqual([]);
  });

  it('is known to be closed', () => {
    const grids = history(closedOn('2023-07-14'), closedOn('2023-08-04'));
    expect([isClosed(grids, weekKey('2023-W31')), isClosed(grids, weekKey('2023-W32'))]).toEqual([
      true,
      false,
    ]);
  });

  it('is read back whatever people wrote into a task', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (content) => {
        const text = content.normalize('NFC').trim() || 'x';
        const closed = closedOn('2023-08-04', { content: text.startsWith('#') ? 'x' : text });
        expect(readBaseline(history(closed), weekKey('2023-W32'))?.tasks).toEqual(closed.tasks);
      }),
    );
  });
});

describe('The closed weeks together', () => {
  const weeks = history(
    closedOn('2023-08-11', { id: 'NV-3', content: 'Gặp Lê Thị Mai' }),
    closedOn('2023-07-14', { content: 'Lê Thị Mai họp tổ dân phố' }),
    closedOn('2023-07-21', { content: 'Lê Thị Mai báo cáo' }),
    closedOn('2023-08-04', { id: 'NV-2', content: '' }),
  );
  const nameOf = (row: number): string => `E${row}`;

  it('know every code that a task ever had, each once', () => {
    expect(closedTaskCodes(weeks)).toEqual(['NV-3', 'NV-1', 'NV-2']);
  });

  it('have task texts to clear in weeks before a certain one, and never in the last, which the next is compared with', () => {
    expect(oldTaskTexts(weeks, weekKey('2023-W29'))).toEqual([nameOf(7)]);
    expect(oldTaskTexts(weeks, weekKey('2024-W01'))).toEqual([nameOf(7), nameOf(10)]);
    expect(oldTaskTexts(weeks, weekKey('2023-W28'))).toEqual([]);
  });

  it('have the last of them wherever its rows stand', () => {
    const [july, august] = [closedOn('2023-07-14'), closedOn('2023-08-11')];
    expect(oldTaskTexts(history(july, august), weekKey('2024-W01'))).toEqual([nameOf(4)]);
    expect(oldTaskTexts(history(august, july), weekKey('2024-W01'))).toEqual([nameOf(7)]);
  });

  it('have task texts that name somebody, in every week but the last', () => {
    expect(taskTextsNaming(weeks, 'Lê Thị Mai')).toEqual([nameOf(7), nameOf(10)]);
    expect(taskTextsNaming(weeks, 'Mai Văn Lê')).toEqual([]);
  });
});

describe('A week that was closed once more', () => {
  const corrections = [
    { on: day('2023-08-12'), reason: 'Nhập nhầm' },
    { on: day('2023-08-13'), reason: 'Thêm NV-3, theo Lê Thị Mai' },
  ];
  const corrected = closedOn('2023-08-11');
  const table = tableOf([
    ...(historyRows(closedOn('2023-08-04')) as Cell[][]),
    ...(historyRows(corrected, corrections) as Cell[][]),
  ]);

  it('says when and why, the oldest first, and of no other week', () => {
    expect(correctionsOf(table, corrected.week)).toEqual(corrections);
    expect(correctionsOf(table, closedOn('2023-08-04').week)).toEqual([]);
    expect(correctionsOf(table, closedOn('2023-08-18').week)).toEqual([]);
    expect(correctionsOf(null, corrected.week)).toEqual([]);
  });

  it('says so in the tab in words a clerk reads', () => {
    const written = historyRows(corrected, corrections).at(-1)!;
    expect(Object.fromEntries(header.map((words, i) => [words, written[i]]))).toMatchObject({
      Tuần: '2023-W32',
      'Ngày chốt': '11/08/2023',
      Loại: 'Chốt lại',
      Tên: 'Thêm NV-3, theo Lê Thị Mai',
      'Cập nhật gần nhất': '13/08/2023',
      'Trạng thái': '',
    });
  });

  it('counts and is compared as any other', () => {
    expect(readBaseline(table, closedOn('2023-08-18').week)).toEqual(corrected);
  });

  it('has reasons that may name people, and are taken out with them', () => {
    const later = historyRows(closedOn('2023-08-18')) as Cell[][];
    const all = tableOf([...(historyRows(corrected, corrections) as Cell[][]), ...later]);
    const row = historyRows(corrected, corrections).length + 1;
    expect(taskTextsNaming(all, 'Lê Thị Mai')).toEqual([`E${row}`]);
  });
});
