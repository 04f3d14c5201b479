import type { DoneAnswer } from '../../../src/answers';
import { officeWith, overdueTask } from '../../support/office';
import { callDoor } from '../../support/doors';

describe('Gửi thử cho tôi', () => {
  it('sends a member their own letter, and anybody else a made-up one that says nothing of the committee', async () => {
    const project = await officeWith([overdueTask]);
    project.user = 'binh@example.com';
    expect(callDoor(project, 'sendTest')).toMatchObject({ ok: true });
    expect(project.mails[0]).toMatchObject({ to: 'binh@example.com' });
    expect(project.mails[0]?.body).toContain('Hoàn thiện hồ sơ an ninh');

    project.user = 'khach@example.com';
    const answer = callDoor(project, 'sendTest') as DoneAnswer;
    expect(answer.message).toContain('thư mẫu');
    const [, mail] = project.mails;
    expect(mail).toMatchObject({ to: 'khach@example.com' });
    expect(mail?.subject).toMatch(/^\[Thử\] /);
    expect(mail?.body).toContain('(ví dụ)');
    const said = `${mail?.subject} ${mail?.body} ${mail?.htmlBody}`;
    for (const theirs of [
      'Trần Văn Bình',
      'Nguyễn Văn Sơn',
      'Lê Thị Mai',
      'hồ sơ an ninh',
      'son@example.com',
    ])
      expect(said).not.toContain(theirs);
  });
});
