import type { DigestAnswer, DoneAnswer, Failure } from '../../../src/answers';
import { secretary } from '../../support/office';
import { at, digestsTo, scheduled, set, tick } from '../../support/schedule';
import { callDoor } from '../../support/doors';

const week = { week: '2023-W32' };
const emailScope = 'userinfo.email';

describe('A digest that waits for approval', () => {
  it('is sent by a named account or the owner of the schedule, and by nobody else', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    set(project, 'Người duyệt', 'son@example.com');
    tick(project, at('2023-08-11', 14));
    expect(project.mails.map(({ to, subject }) => [to, subject.slice(0, 9)])).toEqual([
      ['son@example.com', 'Chờ duyệt'],
    ]);

    project.user = 'binh@example.com';
    const dialog = callDoor(project, 'digestForDialog') as DigestAnswer;
    expect(dialog.letters).toHaveLength(3);
    expect(dialog.refusal).toBe(
      `Bản tin chờ duyệt, tài khoản này chỉ xem trước được. Người duyệt và gửi được: son@example.com, người chạy lịch (${secretary}).`,
    );
    for (const [door, request] of [
      ['sendDigest', [week]],
      ['resendTo', [{ ...week, email: 'son@example.com' }]],
      ['takeOver', []],
      ['stopSchedule', []],
    ] as const)
      expect(callDoor(project, door, ...request)).toEqual({ ok: false, message: dialog.refusal });
    // Turning approval off needs the owner too.
    set(project, 'Cách gửi bản tin', 'Tự động');
    set(project, 'Người duyệt', 'binh@example.com');
    expect(callDoor(project, 'sendDigest', week)).toMatchObject({ ok: false });
    expect(project.mails).toHaveLength(1);

    project.user = secretary;
    set(project, 'Người duyệt', 'son@example.com');
    project.user = 'SON@example.com';
    expect(callDoor(project, 'sendDigest', week)).toMatchObject({ ok: true, sent: 3 });
    expect(digestsTo(project)).toHaveLength(3);
  });

  it('names the permission that is missing where Google does not say who asks; the owner is known all the same', async () => {
    const project = await scheduled();
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    set(project, 'Người duyệt', 'son@example.com');
    project.clock.set(at('2023-08-11', 14));
    project.takenBack.set('son@example.com', [emailScope]);
    project.takenBack.set(secretary, [emailScope]);

    project.user = 'son@example.com';
    const { message } = callDoor(project, 'sendDigest', week) as DoneAnswer | Failure;
    expect(message).toContain('đánh dấu ô xem địa chỉ email của bạn');
    expect(project.mails).toEqual([]);

    project.user = secretary;
    expect(callDoor(project, 'sendDigest', week)).toMatchObject({ ok: true, sent: 3 });
  });
});
