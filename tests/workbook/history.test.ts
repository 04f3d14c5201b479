import fc from 'fast-check';
import { baselineOf } from '../../src/domain/baseline';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Cell } from '../../src/workbook/grid';
import {
  historyRows,
  historyTable,
  isClosed,
  readBaseline,
  readClosedCriteria,
} from '../../src/workbook/history';
import { historyTab } from '../../src/workbook/tabs/tabs';
import { grid } from '../support/grids';
import { criterion, day, indicator, task, tracker } from '../support/tracker';

const header = Object.values(historyTab.columns).map(({ header: words }) => words);
const history = (...closed: ReturnType<typeof baselineOf>[]) =>
  historyTable(grid('Lịch sử', [header, ...closed.flatMap((week): Cell[][] => historyRows(week))]));

const closedOn = (date: string, fields = {}) =>
  baselineOf(
    summariseWeek(
      tracker({
        tasks: [task({ id: 'NV-1', row: 2, progress: 30, deadline: day('2023-08-30'), ...fields })],
        criteria: [criterion()],
        indicators: [indicator({ result: 'met' })],
      }),
      null,
      day(date),
    ),
    null,
  );

describe('A closed week', () => {
  it('is one of a row of weeks, oldest first, whose criteria tell the pace', () => {
    const weeks = readClosedCriteria(history(closedOn('2023-08-04'), closedOn('2023-07-14')), '2023-W32');
    expect(weeks.map(({ week }) => week)).toEqual(['2023-W28', '2023-W31']);
    expect(weeks[0]?.criteria).toEqual(closedOn('2023-07-14').criteria);
  });

  it('is read back from the tab as it was closed', () => {
    const closed = closedOn('2023-08-04');
    expect(readBaseline(history(closed), '2023-W32')).toEqual(closed);
  });

  it('is the last one before the current week, however many were missed', () => {
    const grids = history(closedOn('2023-07-14'), closedOn('2023-08-04'), closedOn('2023-08-11'));
    expect(readBaseline(grids, '2023-W32')?.week).toBe('2023-W31');
    expect(readBaseline(grids, '2023-W31')?.week).toBe('2023-W28');
    expect(readBaseline(grids, '2024-W01')?.week).toBe('2023-W32');
  });

  it('may not be there at all', () => {
    expect(readBaseline(null, '2023-W32')).toBeNull();
    expect(readBaseline(history(), '2023-W32')).toBeNull();
  });

  it('is known to be closed', () => {
    const grids = history(closedOn('2023-08-04'));
    expect([isClosed(grids, '2023-W31'), isClosed(grids, '2023-W32')]).toEqual([true, false]);
  });

  it('is read back whatever people wrote into a task', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (content) => {
        const text = content.normalize('NFC').trim() || 'x';
        const closed = closedOn('2023-08-04', { content: text.startsWith('#') ? 'x' : text });
        expect(readBaseline(history(closed), '2023-W32')?.tasks).toEqual(closed.tasks);
      }),
    );
  });
});
