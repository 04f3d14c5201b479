import { withOwnMail } from '../../../local/build';
import { Project, type ProjectFiles } from 'stand-in';
import { officeWith, overdueTask, pushedFiles, shown, surroundings, tab } from '../../support/office';
import { callDoor } from '../../support/doors';

let files: ProjectFiles;
beforeAll(async () => {
  files = await withOwnMail(await pushedFiles());
});

/** A committee that mails by a server of its own. */
async function office(): Promise<Project> {
  const { workbook } = await officeWith([overdueTask]);
  return new Project({ ...(await surroundings()), files, workbook });
}

const send = (project: Project) => callDoor(project, 'sendDigest', { week: '2023-W32' });

describe('Letters one’s own mail server refused', () => {
  const refusal = { email: 'BINH@example.com', state: 'failed', note: 'Máy chủ thư báo: no such user' };

  it('are said to be so in register and dashboard, and go out with the next click', async () => {
    const project = await office();
    send(project);
    project.run('lettersRefused', [{ letters: [{ ...refusal, subject: 'Tuần 32: …' }] }]);
    const [, , theirs] = shown(tab(project, 'Sổ gửi'));
    expect(theirs?.slice(3, 5)).toEqual(['binh@example.com', 'Chưa gửi được']);
    expect(theirs?.[7]).toBe('Máy chủ thư báo: no such user');
    expect(shown(tab(project, 'Tổng quan')).flat().join()).toContain('2 thư đã gửi, 1 thư chưa gửi được');
    expect(send(project)).toMatchObject({ sent: 1, skipped: 2 });
  });

  it('leave the register as it was where they were only tests, previews or news for the owner of the schedule', async () => {
    const project = await office();
    send(project);
    const before = shown(tab(project, 'Sổ gửi'));
    const subjects = ['[Thử] Tuần 32: …', 'Lịch gửi: …', 'Chờ duyệt: bản tin tuần 33 …'];
    project.run('lettersRefused', [{ letters: subjects.map((subject) => ({ ...refusal, subject })) }]);
    expect(shown(tab(project, 'Sổ gửi'))).toEqual(before);
    expect(project.run('lettersRefused', ['gì cũng được'])).toMatchObject({ ok: false });
  });

  it('are told by a script beside the pushed ones, which stay as they are', async () => {
    const pushed = await pushedFiles();
    const { scripts, ...rest } = files;
    const { OwnMail, ...others } = scripts ?? {};
    expect({ ...rest, scripts: others }).toEqual(pushed);
    expect(OwnMail).toContain('function lettersRefused(');
  });
});
