import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, officeWith, overdueTask, shown, tab } from '../../support/office';

const send = (project: Project) => callDoor(project, 'sendDigest', { week: '2023-W32' });
const states = (project: Project) =>
  shown(tab(project, 'Sổ gửi'))
    .slice(1)
    .map(([, , , email, state]) => [email, state]);
const allSent = ['son@example.com', 'binh@example.com', 'thuky@example.com'].map((email) => [
  email,
  'Đã gửi',
]);

/** Somebody puts one row's state back just after it was written, so many times. */
function undoing(project: Project, times: number): () => number {
  let undone = 0;
  project.betweenCalls = () => {
    const cells = project.workbook.sheets.find(({ name }) => name === 'Sổ gửi')?.cells.get(3);
    if (undone < times && cells?.get(5)?.value === 'Đã gửi') {
      cells.set(5, { value: 'Chờ gửi' });
      project.touch();
      undone += 1;
    }
  };
  return () => undone;
}

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

describe('The tab “Sổ gửi”', () => {
  it('is made where somebody deleted it', async () => {
    const project = await copyOf(made);
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Sổ gửi');
    expect(send(project)).toMatchObject({ ok: true, sent: 3 });
    expect(states(project)).toEqual(allSent);
    expect(project.workbook.sheets.filter(({ name }) => name.startsWith('Sổ gửi'))).toHaveLength(1);
  });

  it.each([1, 2])('is written anew where one row of it does not stand, %i times', async (times) => {
    const project = await copyOf(made);
    const undone = undoing(project, times);
    expect(send(project)).toMatchObject({ sent: 3 });
    expect([undone(), states(project)]).toEqual([times, allSent]);
  });

  it('that does not stand after three tries loses nothing: the marks know, and the next click shows it', async () => {
    const project = await copyOf(made);
    const undone = undoing(project, 3);
    expect(send(project)).toMatchObject({ sent: 3 });
    expect(undone()).toBe(3);
    expect(states(project)[1]).toEqual(['binh@example.com', 'Chờ gửi']);
    expect(send(project)).toMatchObject({ sent: 0, skipped: 3 });
    expect(states(project)).toEqual(allSent);
    expect(project.mails).toHaveLength(3);
  });

  it('keeps rows of earlier weeks and of people who left as they were', async () => {
    const project = await copyOf(made);
    const earlier = {
      Tuần: '2023-W31',
      'Bản tin': 'Cá nhân',
      'Người nhận': 'Vũ Thị Hoa',
      Email: 'hoa@example.com',
      'Tình trạng': 'Đã gửi',
      'Ghi chú': 'Hỏi lại',
    };
    fill(project, 'Sổ gửi', [earlier]);
    const before = shown(tab(project, 'Sổ gửi'))[1];
    send(project);
    expect(shown(tab(project, 'Sổ gửi'))[1]).toEqual(before);
    expect(states(project)).toEqual([['hoa@example.com', 'Đã gửi'], ...allSent]);
  });
});
