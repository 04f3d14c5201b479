import { createHash } from 'node:crypto';
import type { Project } from 'stand-in';
import type { WeekFileMade } from '../../../src/answers';
import type { WeekFile } from '../../../src/domain/weekFile';
import { callDoor } from '../../support/doors';
import { fill, officeWith, overdueTask, serial } from '../../support/office';
import { set } from '../../support/schedule';

const son = 'son@example.com';

/** The week files that went out since then, by whom they went to; the name of each is as it should be. */
function filesTo(project: Project, from: number): Map<string, WeekFile> {
  return new Map(
    project.mails.slice(from).flatMap(({ to, attachments = [] }) =>
      attachments
        .filter(({ name }) => name !== 'viec-cua-toi.ics')
        .map(({ name, contentType, bytes }): [string, WeekFile] => {
          expect([name, contentType]).toEqual(['00123-2023-W32.json', 'application/json']);
          return [to, JSON.parse(Buffer.from(bytes).toString('utf8')) as WeekFile];
        }),
    ),
  );
}

async function office(settings: Record<string, string>): Promise<Project> {
  const project = await officeWith([overdueTask]);
  for (const [item, value] of Object.entries(settings)) set(project, item, value);
  return project;
}

const sent = (project: Project): Map<string, WeekFile> => {
  const before = project.mails.length;
  callDoor(project, 'sendDigest', { week: '2023-W32' });
  return filesTo(project, before);
};

describe('The letter to whoever is above', () => {
  it('carries the week as it is closed by sending, and nobody else’s does', async () => {
    const project = await office({ 'Mã đơn vị': '00123', 'Kèm số liệu tuần cho': 'Son@example.com' });
    const files = sent(project);
    expect([...files.keys()]).toEqual([son]);
    const { checksum, data } = files.get(son)!;
    expect(createHash('sha256').update(JSON.stringify(data)).digest('hex')).toBe(checksum);
    const exported = callDoor(project, 'weekFile', { week: null }) as WeekFileMade;
    expect((JSON.parse(exported.text) as WeekFile).data).toEqual({ ...data, madeAt: expect.any(String) });
  });

  it('carries the numbers that were closed when it is sent again after the sheet has changed', async () => {
    const project = await office({ 'Mã đơn vị': '00123', 'Kèm số liệu tuần cho': son });
    const first = sent(project).get(son);
    fill(project, 'Nhiệm vụ', [{ Hạn: serial('2023-09-25') }]);
    project.touch();
    const before = project.mails.length;
    callDoor(project, 'resendTo', { week: '2023-W32', email: son });
    const again = filesTo(project, before).get(son);
    expect(again?.data.tasks.map(({ deadline }) => deadline)).toEqual(['2023-08-04']);
    expect(again?.data.tasks).toEqual(first?.data.tasks);
  });

  it('carries it beside the reader’s own calendar', async () => {
    const project = await office({
      'Mã đơn vị': '00123',
      'Kèm số liệu tuần cho': 'binh@example.com',
      'Tệp lịch kèm thư': 'Có',
    });
    sent(project);
    const letter = project.mails.find(({ to }) => to === 'binh@example.com');
    expect(letter?.attachments?.map(({ name }) => name)).toEqual(['viec-cua-toi.ics', '00123-2023-W32.json']);
  });

  it('carries nothing where nobody is named, and without a code, which is named as a problem', async () => {
    expect(sent(await office({ 'Mã đơn vị': '00123' })).size).toBe(0);
    const noCode = await office({ 'Kèm số liệu tuần cho': son });
    expect(sent(noCode).size).toBe(0);
    expect(JSON.stringify(callDoor(noCode, 'weekForSidebar'))).toContain(
      'Chưa có Mã đơn vị nên thư không kèm số liệu. Nhập ở Xuất số liệu tuần.',
    );
  });
});
