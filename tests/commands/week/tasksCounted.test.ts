import type { CountedTasksAnswer, Failure, WeekAnswer } from '../../../src/answers';
import { fill, officeWith, overdueTask } from '../../support/office';
import { callDoor } from '../../support/doors';

type Project = Awaited<ReturnType<typeof officeWith>>;

const overdueColumn = 3;

function behind(project: Project, grouping: string | null, row: string, column: number): string[] {
  const answer = callDoor(project, 'tasksCounted', { grouping, row, column }) as CountedTasksAnswer | Failure;
  if (!answer.ok) throw new Error(answer.message);
  return answer.lines.map(({ text }) => text.split(' · ')[0] as string);
}

describe('A number of the state table', () => {
  it('opens to the tasks it counts, whatever it was grouped by', async () => {
    const project = await officeWith([
      { ...overdueTask, Mã: 'NV-1' },
      { ...overdueTask, Mã: 'NV-2', 'Trạng thái': 'Hoàn thành' },
      { ...overdueTask, Mã: 'NV-3', 'Tiêu chí': '', 'Khu phố': '' },
    ]);
    const week = callDoor(project, 'weekForSidebar') as WeekAnswer;
    for (const { grouping, rows } of week.counts)
      for (const { name, counts } of rows)
        counts.forEach((count, column) =>
          expect(behind(project, grouping, name, column)).toHaveLength(count),
        );
    expect(behind(project, null, 'Tất cả', overdueColumn)).toEqual(['NV-1', 'NV-3']);
    expect(behind(project, 'criterion', 'Không gắn tiêu chí', overdueColumn)).toEqual(['NV-3']);
  });

  it('is not asked in any other way', async () => {
    const project = await officeWith([overdueTask]);
    const ask = (request: unknown) => (callDoor(project, 'tasksCounted', request) as Failure).ok;
    expect(ask({ grouping: 'owner', row: '', column: 0 })).toBe(false);
    expect(ask({ grouping: null, row: 'Tất cả', column: 6 })).toBe(false);
    expect(ask(null)).toBe(false);
  });
});

it('A list of more than a hundred tasks counts the rest', async () => {
  const tasks = Array.from({ length: 101 }, (_, i) => ({ ...overdueTask, Mã: `NV-${i + 1}` }));
  const project = await officeWith(tasks);
  const listed = () => {
    const request = { grouping: null, row: 'Tất cả', column: overdueColumn };
    const { lines, more } = callDoor(project, 'tasksCounted', request) as CountedTasksAnswer;
    return [lines.length, more];
  };
  expect(listed()).toEqual([100, 1]);
  fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Hoàn thành' }]);
  expect(listed()).toEqual([100, 0]);
});
