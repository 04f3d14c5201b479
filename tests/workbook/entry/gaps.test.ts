import type { ClosedTask } from '../../../src/domain/baseline';
import type { Cell } from '../../../src/sheet/cells';
import { gapsOf } from '../../../src/workbook/entry/gaps';
import { states } from '../../../src/workbook/reading/meanings';
import { readTracker } from '../../../src/workbook/reading/tracker';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import type { TaskKey } from '../../../src/workbook/tabs/tasksTab';
import { dated, grid, tabWith, workbookWith } from '../../support/grids';
import { friday } from '../../support/tracker';

const rules = {
  today: friday,
  reading: { printedDayCounts: true, holidays: [], makeUpDays: [], assumedYear: null },
  states,
  codeLike: 'NV-1',
};

const closed = (id: string, fields: Partial<ClosedTask> = {}): ClosedTask =>
  ({
    id,
    content: 'Dọn vệ sinh',
    state: 'inProgress',
    progress: null,
    deadline: null,
    firstDeadline: null,
    touchedOn: friday,
    fingerprint: '',
    ...fields,
  }) as ClosedTask;

function gaps(
  rows: Partial<Record<TaskKey, Cell>>[],
  before: ClosedTask[] = [],
  tab = tabWith(tasksTab, rows),
) {
  const { table, rows: tasks } = readTracker(workbookWith(tab)).sources.task;
  return gapsOf(tasks, table.columns, rules, before);
}

describe('What edits left empty in the task tab, where nobody saw them,', () => {
  it('is the code of rows that have none, known by what they say', () => {
    expect(
      gaps([
        { content: 'Lắp biển báo', state: 'Đang thực hiện' },
        { id: 'NV-4', content: 'Dọn vệ sinh', state: 'Đang thực hiện' },
        { content: ' Rà soát hộ kinh doanh ', state: 'Đang thực hiện' },
      ]).uncoded,
    ).toEqual(['Lắp biển báo', 'Rà soát hộ kinh doanh']);
  });

  it('is no code where another row says the same, for nobody could tell which is meant', () => {
    expect(
      gaps([
        { content: 'Dọn vệ sinh', state: 'Đang thực hiện' },
        { id: 'NV-4', content: 'DỌN  vệ sinh', state: 'Đang thực hiện' },
        { content: 'Lắp biển báo', state: 'Đang thực hiện' },
      ]).uncoded,
    ).toEqual(['Lắp biển báo']);
  });

  it('is the day of tasks that were finished, or began to wait, since the last closed week', () => {
    const rows: Partial<Record<TaskKey, Cell>>[] = [
      { id: 'NV-1', content: 'Lắp biển báo', state: 'Hoàn thành' },
      { id: 'NV-2', content: 'Dọn vệ sinh', state: 'Chờ cấp trên', waitingFor: 'UBND huyện' },
      { id: 'NV-3', content: 'Rà soát hộ kinh doanh', state: 'Đang thực hiện' },
    ];
    expect(gaps(rows, [closed('NV-1'), closed('NV-2'), closed('NV-3')]).days).toEqual([
      { code: 'NV-1', key: 'completedOn' },
      { code: 'NV-2', key: 'waitingSince' },
    ]);
  });

  it('is no day where the task was so before, where its day stands there, or where nobody knows how it was', () => {
    const done = { id: 'NV-1', content: 'Lắp biển báo', state: 'Hoàn thành' };
    expect(gaps([done], [closed('NV-1', { state: 'done' })]).days).toEqual([]);
    expect(gaps([{ ...done, completedOn: dated('2023-08-09') }], [closed('NV-1')]).days).toEqual([]);
    expect(gaps([done], [closed('NV-9')]).days).toEqual([]);
    expect(gaps([done]).days).toEqual([]);
  });

  it('is found for a row that got another code since, by its words', () => {
    const done = { id: 'NV-8', content: 'Lắp biển báo', state: 'Hoàn thành' };
    expect(gaps([done], [closed('NV-1', { content: 'lắp biển báo' })]).days).toEqual([
      { code: 'NV-8', key: 'completedOn' },
    ]);
  });

  it('is no deadline: one in words is read as it stands', () => {
    expect(
      gaps([{ id: 'NV-1', content: 'Lắp biển báo', state: 'Đang thực hiện', deadline: 'trong tháng 9' }]),
    ).toEqual({ uncoded: [], days: [] });
  });

  it('is nothing in columns the tab does not have', () => {
    const tab = grid('Nhiệm vụ', [
      ['Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Trạng thái'],
      ['Lắp biển báo', 'Trần Văn Bình', '', 'Hoàn thành'],
    ]);
    expect(gaps([], [closed('NV-1', { content: 'Lắp biển báo' })], tab)).toEqual({ uncoded: [], days: [] });
  });
});
