import type { Project } from 'stand-in';
import type { AcceptedDuty } from '../../../src/answers';
import { TaskEdit } from '../../../src/commands/rows/taskEdit';
import { taskCode } from '../../../src/domain/ids';
import { readTracker } from '../../../src/workbook/reading/tracker';
import type { TaskKey } from '../../../src/workbook/tabs/tasksTab';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import type { Cell } from '../../../src/sheet/cells';
import { callDoor } from '../../support/doors';
import { dated, tabWith, workbookWith } from '../../support/grids';
import { officeWith, overdueTask } from '../../support/office';

/** The second row of a tab, without these columns. */
function edit(row: Partial<Record<TaskKey, Cell>>, ...without: TaskKey[]): TaskEdit {
  const grid = tabWith(tasksTab, [
    { id: 'NV-1', content: 'Việc khác' },
    { id: 'NV-2', ...row },
  ]);
  for (const key of without) grid.rows[0]![Object.keys(tasksTab.columns).indexOf(key)] = 'Của riêng tôi';
  const grids = workbookWith(grid);
  return new TaskEdit({ id: taskCode('NV-2'), row: 3 }, { ...readTracker(grids), grids });
}

const later = { deadline: '2023-09-15', phrase: 'trước 15/9', source: '09-TB/BCĐ' };
const changed = ({ cells }: TaskEdit) => Object.fromEntries(cells.map(({ key, value }) => [key, value]));

describe('What is to become of a task', () => {
  it('is told beside what stood there, and may be taken back', () => {
    const task = edit({ owners: 'Trần Văn Bình', deadline: dated('2023-08-04') });
    task.put('owners', 'Lê Thị Mai');
    task.put('deadline', '');
    expect(task.text('owners')).toBe('Lê Thị Mai');
    expect(task.cells).toEqual([
      { key: 'owners', seen: 'Trần Văn Bình', value: 'Lê Thị Mai' },
      { key: 'deadline', seen: '2023-08-04', value: '' },
    ]);
    expect(task.wayBack).toEqual([
      { key: 'owners', seen: 'Lê Thị Mai', value: 'Trần Văn Bình' },
      { key: 'deadline', seen: '', value: dated('2023-08-04') },
    ]);
  });

  it('is nothing where that stands there already, or there is no column for it', () => {
    const task = edit({ owners: 'Trần Văn Bình' }, 'proposal');
    task.put('owners', ' Trần Văn Bình ');
    task.put('result', '');
    task.put('proposal', 'Cấp 2 tỷ');
    expect(task.cells).toEqual([]);
    expect([task.text('proposal'), task.text('result')]).toEqual(['', '']);
  });
});

describe('Another deadline', () => {
  it('goes with its words and its paper, keeps the first one, and answers who asked for more time', () => {
    const task = edit({
      deadline: dated('2023-08-04'),
      deadlinePhrase: 'trước 4/8',
      extensionAsked: dated('2023-09-01'),
      extensionReason: 'Chờ cấp 2 tỷ',
    });
    task.moveDeadline(later);
    expect(changed(task)).toEqual({
      firstDeadline: dated('2023-08-04'),
      deadline: dated('2023-09-15'),
      deadlinePhrase: 'trước 15/9',
      extensionSource: '09-TB/BCĐ',
      extensionAsked: '',
      extensionReason: '',
    });
  });

  it('leaves a first one that stands there, and makes none of the day there is', () => {
    const moved = edit({ deadline: dated('2023-08-04'), firstDeadline: dated('2023-07-20') });
    moved.moveDeadline(later);
    expect(changed(moved)).not.toHaveProperty('firstDeadline');
    const same = edit({ deadline: dated('2023-09-15') });
    same.moveDeadline(later);
    expect(changed(same)).toEqual({ deadlinePhrase: 'trước 15/9', extensionSource: '09-TB/BCĐ' });
  });
});

it('Duties that move no deadline ask for no row of other tasks', async () => {
  const project: Project = await officeWith([overdueTask]);
  const duty: AcceptedDuty = {
    content: 'Lập kế hoạch kiểm tra',
    owners: 'Trần Văn Bình',
    partners: '',
    neighbourhoods: '',
    criterion: '4',
    phrase: '',
    deadline: '',
    recurrence: '',
    source: '',
    spread: [],
    extends: '',
  };
  const asked = (extended: Partial<AcceptedDuty>): boolean => {
    project.resetCounts();
    const duties = [{ ...duty, ...extended }];
    expect(callDoor(project, 'addDuties', { date: '2023-08-10', duties })).toMatchObject({ ok: true });
    return project.calls.has('Range.offset');
  };
  const moved = { extends: 'NV-1', deadline: '2023-08-30', phrase: 'trước 30/8' };
  expect([asked({}), asked(moved)]).toEqual([false, true]);
});
