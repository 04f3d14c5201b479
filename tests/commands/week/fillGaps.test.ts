import fc from 'fast-check';
import type { Project } from 'stand-in';
import type { SummariseAnswer } from '../../../src/answers';
import { anyDeed, cellsOf, happenMeanwhile } from '../../support/deeds';
import { copyOf } from '../../support/faults';
import { at, confirmAll, scheduled, tick } from '../../support/schedule';
import { columnOf, fill, officeWith, overdueTask, serial, shown, slim, tab } from '../../support/office';
import { runsOf } from '../../support/size';

/** What somebody types who is not signed in: Google calls no trigger for it. */
function typedUnseen(project: Project, rows: Parameters<typeof fill>[2], firstRow: number): void {
  fill(project, 'Nhiệm vụ', rows, firstRow);
  project.touch();
}

const header = (project: Project) => shown(tab(project, 'Nhiệm vụ'))[0]!;
function column(project: Project, name: string): string[] {
  const at = header(project).indexOf(name);
  return shown(tab(project, 'Nhiệm vụ'))
    .slice(1)
    .map((row) => row[at] ?? '');
}
const summarise = (project: Project) => project.call('summariseNow') as SummariseAnswer;

const runs = runsOf('fillGaps', 12, 300);

describe('What people leave empty whose edits Google tells nobody of', () => {
  it('is filled in by Tổng hợp ngay: codes, from the highest on, and it says so', async () => {
    const project = await officeWith([
      overdueTask,
      { ...overdueTask, Mã: 'NV-8', 'Nội dung nhiệm vụ': 'Khác' },
    ]);
    typedUnseen(project, [{ 'Nội dung nhiệm vụ': 'Sơn lại cổng' }, { 'Nội dung nhiệm vụ': 'Quét sân' }], 4);
    const answer = summarise(project);
    expect(column(project, 'Mã')).toEqual(['NV-1', 'NV-8', 'NV-9', 'NV-10']);
    expect(answer.ok && answer.notes[0]).toBe('Đã cấp mã cho 2 việc.');
    expect(answer.ok && answer.summary.problems).toEqual([]);
    expect(summarise(project)).toMatchObject({ notes: [expect.not.stringContaining('cấp mã')] });
  });

  it('is left alone where two rows say the same, or a group is named', async () => {
    const project = await officeWith([overdueTask]);
    const rows = [
      { 'Nội dung nhiệm vụ': 'Quét sân' },
      { 'Nội dung nhiệm vụ': 'Quét sân' },
      { 'Nội dung nhiệm vụ': 'II. Lĩnh vực xã hội' },
    ];
    typedUnseen(project, rows, 3);
    summarise(project);
    expect(column(project, 'Mã')).toEqual(['NV-1', '', '', '']);
    // Nor are codes used up in vain, week by week.
    typedUnseen(project, [{ 'Nội dung nhiệm vụ': 'Sơn lại cổng' }], 6);
    summarise(project);
    expect(column(project, 'Mã')).toEqual(['NV-1', '', '', '', 'NV-2']);
  });

  it('is the day of what was finished since the last closed week, and no other', async () => {
    const project = await officeWith([
      overdueTask,
      { ...overdueTask, Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Xong từ lâu', 'Trạng thái': 'Hoàn thành' },
    ]);
    project.call('closeWeek');
    project.clock.set(Date.parse('2023-08-18T09:00:00+07:00'));
    typedUnseen(project, [{ 'Trạng thái': 'Hoàn thành' }], 2);
    summarise(project);
    expect(column(project, 'Ngày hoàn thành')).toEqual([String(serial('2023-08-18')), '']);
  });

  it('is the day on which a task began to wait, once there is a column for it', async () => {
    const project = await officeWith([overdueTask]);
    project.call('closeWeek');
    project.clock.set(Date.parse('2023-08-18T09:00:00+07:00'));
    typedUnseen(project, [{ 'Trạng thái': 'Chờ cấp trên' }], 2);
    summarise(project);
    expect(header(project)).toContain('Chờ từ ngày');
    summarise(project);
    expect(column(project, 'Chờ từ ngày')).toEqual([String(serial('2023-08-18'))]);
  });

  it('is filled in by the clock too, before the letters go out', async () => {
    const project = await scheduled();
    typedUnseen(project, [{ 'Nội dung nhiệm vụ': 'Sơn lại cổng', 'Người phụ trách': 'Trần Văn Bình' }], 3);
    confirmAll(project);
    tick(project, at('2023-08-11', 16));
    expect(column(project, 'Mã')).toEqual(['NV-1', 'NV-2']);
    expect(project.mails.find(({ to }) => to === 'binh@example.com')?.htmlBody).toContain('NV-2');
  });
});

it('While others insert, delete, sort and type, it is filled in where it belongs or not at all, and nothing of theirs is lost', async () => {
  const office = await officeWith([
    overdueTask,
    { ...overdueTask, Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Dọn kênh' },
    { ...overdueTask, Mã: '', 'Nội dung nhiệm vụ': 'Sơn lại cổng' },
    { ...overdueTask, Mã: '', 'Nội dung nhiệm vụ': 'Quét sân' },
  ]);
  office.call('closeWeek');
  office.clock.set(Date.parse('2023-08-18T09:00:00+07:00'));
  typedUnseen(office, [{ 'Trạng thái': 'Hoàn thành' }, { 'Trạng thái': 'Hoàn thành' }], 2);
  slim(office);
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(120), anyDeed), { minLength: 1, maxLength: 3 }),
      async (deeds) => {
        const [project, alone] = [await copyOf(office), await copyOf(office)];
        happenMeanwhile(project, alone, deeds);
        summarise(project);
        project.betweenCalls = null;

        const [held, theirs] = [cellsOf(project), cellsOf(alone)];
        const [code, day] = ['Mã', 'Ngày hoàn thành'].map((name) => columnOf(tab(alone, 'Nhiệm vụ'), name));
        for (const place of new Set([...held.keys(), ...theirs.keys()])) {
          const [was, is] = [theirs.get(place), held.get(place)];
          const isFill =
            was === undefined &&
            ((place.endsWith(`:${code}`) && /^NV-[34]$/.test(String(is))) ||
              (place.endsWith(`:${day}`) && is === serial('2023-08-18')));
          if (isFill) filled += 1;
          else if (was !== is) throw new Error(`${place} holds ${String(is)}, not ${String(was)}`);
        }
      },
    ),
    runs,
  );
  expect(filled).toBeGreaterThan(runs.numRuns);
});
