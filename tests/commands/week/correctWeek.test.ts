import { deleteLines, type Project } from 'stand-in';
import type { Failure, WeekAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf, cutEverywhere } from '../../support/faults';
import { closingHour, fill, officeWith, overdueTask, shown, tab } from '../../support/office';

const reason = 'Nhập nhầm trạng thái của NV-1';

const correct = (project: Project, why = reason) =>
  callDoor(project, 'correctWeek', { reason: why }) as WeekAnswer | Failure;

const history = (project: Project) => shown(tab(project, 'Lịch sử')).slice(1);

/** Kind, code, name and state of each row of the week. */
const kept = (project: Project) =>
  history(project).map(([, , kind, id, name, state]) => [kind, id, name, state]);

/** A closed week, and then a task that is done after all. */
async function closedTooEarly(): Promise<Project> {
  const project = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2' }]);
  project.call('closeWeek');
  fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Hoàn thành' }]);
  project.touch();
  return project;
}

describe('A closed week', () => {
  it('is closed once more by the numbers of now, with the reason behind them', async () => {
    const project = await closedTooEarly();
    const before = history(project).length;
    const answer = correct(project);
    expect(answer).toMatchObject({
      ok: true,
      closed: { corrections: [`Số liệu tuần 32 chốt lại ngày 11/08/2023: ${reason}`] },
    });
    expect(history(project)).toHaveLength(before + 1);
    expect(kept(project).filter(([kind]) => kind !== 'Tiêu chí')).toEqual([
      ['Nhiệm vụ', 'NV-1', overdueTask['Nội dung nhiệm vụ'], 'Hoàn thành'],
      ['Nhiệm vụ', 'NV-2', overdueTask['Nội dung nhiệm vụ'], 'Đang thực hiện'],
      ['Chốt lại', '', reason, ''],
    ]);
    expect(shown(tab(project, 'Tổng quan')).flat()).toContain(
      `○ Số liệu tuần 32 chốt lại ngày 11/08/2023: ${reason}`,
    );
    expect(project.mails).toEqual([]);
  });

  it('is what the next week is compared with, which says that it was corrected', async () => {
    const project = await closedTooEarly();
    correct(project);
    project.clock.set(closingHour('2023-08-18'));
    const week = callDoor(project, 'weekForSidebar') as WeekAnswer;
    expect(week.closed).toBeNull();
    expect(week.changes).toEqual([]);
    callDoor(project, 'refreshWeek');
    expect(shown(tab(project, 'Tổng quan')).flat().join('\n')).toContain('tuần 32 chốt lại');
  });

  it('keeps the reasons of each time', async () => {
    const project = await closedTooEarly();
    correct(project);
    correct(project, 'Thêm NV-3');
    expect(
      kept(project)
        .filter(([kind]) => kind === 'Chốt lại')
        .map(([, , name]) => name),
    ).toEqual([reason, 'Thêm NV-3']);
    expect((callDoor(project, 'weekForSidebar') as WeekAnswer).closed?.corrections).toHaveLength(2);
  });

  it('leaves no row of before where there are fewer now, and none twice where somebody sorted them', async () => {
    for (const sorted of [false, true]) {
      const project = await closedTooEarly();
      const rows = tab(project, 'Lịch sử').cells;
      if (sorted) {
        // A row of an earlier week between those of this one.
        const [first] = [...rows.keys()].filter((row) => row > 1);
        const last = Math.max(...rows.keys());
        rows.set(last + 1, rows.get(last)!);
        rows.set(
          last,
          new Map(
            [...rows.get(first!)!].map(([at, cell]) => [
              at,
              at === 1 ? { ...cell, value: '2023-W31' } : cell,
            ]),
          ),
        );
      }
      deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 2, 2);
      project.touch();
      correct(project);
      const ofWeek = history(project).filter(([week]) => week === '2023-W32');
      expect(ofWeek.map(([, , kind]) => kind)).toEqual(['Tiêu chí', 'Tiêu chí', 'Chốt lại']);
      expect(history(project)).toHaveLength(ofWeek.length + (sorted ? 1 : 0));
    }
  });

  it('is not there before it was closed, and wants a reason', async () => {
    const project = await officeWith([overdueTask]);
    expect(correct(project)).toMatchObject({ ok: false });
    const closed = await closedTooEarly();
    const before = history(closed);
    expect(correct(closed, ' ')).toMatchObject({ ok: false });
    expect(history(closed)).toEqual(before);
  });

  it('counts no row twice, wherever the correction is cut off, and loses none for good', async () => {
    const made = await closedTooEarly();
    const { tried } = await cutEverywhere(
      {
        make: () => copyOf(made),
        run: (project) => correct(project),
        again: (project) => project.call('closeWeek'),
      },
      (project, end) => {
        const codes = history(project).map(([week, , kind, id]) => `${week} ${kind} ${id}`);
        expect([end, new Set(codes).size]).toEqual([end, codes.length]);
        expect([end, codes.filter((code) => !code.includes('Chốt lại')).length]).toEqual([end, 4]);
      },
    );
    expect(tried).toBeGreaterThan(0);
  });
});
