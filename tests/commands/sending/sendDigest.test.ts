import type { DigestAnswer, Failure, SendAnswer, SendingAnswer, SummariseAnswer } from '../../../src/answers';
import { Project, type Workbook } from 'stand-in';
import { lettersInDialog } from '../../support/dialog';
import {
  closingHour,
  columnOf,
  fill,
  newOffice,
  officeWith,
  overdueTask,
  secretary,
  shown,
  surroundings,
  tab,
} from '../../support/office';
import { callDoor } from '../../support/doors';
import { at, digestsTo, scheduled, set, tick } from '../../support/schedule';

const send = (project: Project, week = '2023-W32') =>
  callDoor(project, 'sendDigest', { week }) as Omit<SendAnswer, 'ok'> & Omit<Failure, 'ok'> & { ok: boolean };

const preview = (project: Project) => callDoor(project, 'digestForDialog') as DigestAnswer;

describe('Sending the digest', () => {
  it('sends each member the letter they chose, and the register says so', async () => {
    const project = await officeWith([overdueTask]);
    expect(send(project)).toMatchObject({
      ok: true,
      sent: 3,
      skipped: 0,
      failed: [],
      message: 'Đã gửi 3 thư.',
    });
    // Who owes something overdue hears first.
    expect(project.mails.map(({ to }) => to)).toEqual(['binh@example.com', 'son@example.com', secretary]);
    const [, ...register] = shown(tab(project, 'Sổ gửi'));
    expect(register.map(([week, kind, , email, state, , by]) => [week, kind, email, state, by])).toEqual([
      ['2023-W32', 'Toàn cảnh', 'son@example.com', 'Đã gửi', secretary],
      ['2023-W32', 'Cá nhân', 'binh@example.com', 'Đã gửi', secretary],
      ['2023-W32', 'Cả hai', secretary, 'Đã gửi', secretary],
    ]);
  });

  it('sends nothing on a second click', async () => {
    const project = await officeWith([overdueTask]);
    send(project);
    expect(send(project)).toMatchObject({
      sent: 0,
      skipped: 3,
      message: 'Thư tuần này đã gửi hết.',
    });
    expect(project.mails).toHaveLength(3);
  });

  it('sends again the week after', async () => {
    const project = await officeWith([overdueTask]);
    send(project);
    project.clock.set(closingHour('2023-08-18'));
    expect(send(project, '2023-W33')).toMatchObject({ sent: 3 });
  });

  it('is refused from a page left open since last week, or with a request nobody understands', async () => {
    const project = await officeWith([overdueTask]);
    expect(send(project, '2023-W31').message).toContain('tuần trước');
    expect(callDoor(project, 'sendDigest', 'tất cả')).toMatchObject({ ok: false });
    expect(project.mails).toEqual([]);
  });

  it('lets nobody be silenced by another’s bad address', async () => {
    const project = await officeWith([overdueTask]);
    fill(project, 'Thành viên', [{ 'Họ và tên': 'Nguyễn Văn Sơn', Email: 'son tại example.com' }]);
    expect(send(project)).toMatchObject({ sent: 2, failed: [] });
    expect(preview(project).leftOut).toEqual([expect.objectContaining({ name: 'Nguyễn Văn Sơn' })]);
  });

  it('stops at the account’s quota, says so, and goes on the next day with those who wait', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 2 });
    expect(send(project)).toMatchObject({
      sent: 2,
      message: expect.stringMatching(/^Đã gửi 2 thư\. 1 thư chờ gửi tiếp\. Tài khoản/) as string,
    });
    expect(shown(tab(project, 'Sổ gửi')).map((row) => row[4])).toEqual([
      'Tình trạng',
      'Đã gửi',
      'Đã gửi',
      'Chờ gửi',
    ]);
    project.clock.set(closingHour('2023-08-12') + 3_600_000);
    expect(send(project)).toMatchObject({ sent: 1, skipped: 2 });
    expect(new Set(project.mails.map(({ to }) => to)).size).toBe(3);
  });

  it('refuses when the register cannot be read any more: unknown is not the same as unsent', async () => {
    const project = await officeWith([overdueTask]);
    send(project);
    const register = tab(project, 'Sổ gửi');
    register.cells.get(1)?.set(columnOf(register, 'Email'), { value: 'Hộp thư của ai' });
    expect(send(project).message).toContain('Tab “Sổ gửi” thiếu cột “Email”');
    expect(project.mails).toHaveLength(3);
  });

  it('is refused in a file that was not set up, and to whoever may not approve', async () => {
    expect(send(await newOffice())).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa có tab “Nhiệm vụ”') as string,
    });
    const project = await officeWith([overdueTask]);
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    set(project, 'Người duyệt', 'binh@example.com');
    expect(send(project).message).toMatch(/^Bản tin chờ duyệt, tài khoản này chỉ xem trước được\./);
    expect(project.mails).toEqual([]);
  });

  it('tells while it goes on how many letters are out, of that week alone', async () => {
    const project = await officeWith([overdueTask]);
    const out = (week: string) => (callDoor(project, 'sendingNow', { week }) as SendingAnswer).done;
    expect(out('2023-W32')).toBe(0);
    const { push } = project.mails;
    const seen: number[] = [];
    project.mails.push = (...mails) => {
      seen.push(out('2023-W32'));
      if (mails[0]?.to === 'son@example.com') throw new Error('Service error: Mail');
      return push.apply(project.mails, mails);
    };
    send(project);
    expect(seen).toEqual([0, 1, 1]);
    expect([out('2023-W32'), out('2023-W33')]).toEqual([2, 0]);
  });

  it('that is begun leaves standing what the schedule did this week', async () => {
    const project = await scheduled();
    tick(project, at('2023-08-10', 8));
    Object.assign(project, { dailyMailQuota: 2 });
    project.clock.set(at('2023-08-11', 9));
    send(project);
    Object.assign(project, { dailyMailQuota: 100 });
    for (const hour of [10, 11]) tick(project, at('2023-08-11', hour));
    // The clock sends the rest before its own hour, and reminds nobody twice.
    expect(project.mails).toHaveLength(4);
    expect(digestsTo(project)).toHaveLength(3);
  });

  it('says when there is nobody to write to', async () => {
    const project = await officeWith([overdueTask]);
    tab(project, 'Thành viên').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    expect(send(project).message).toContain('Chưa có ai nhận bản tin');
  });

  it('takes two trips a letter beside a fixed number: 32 the first time, 26 from then on', async () => {
    const trips = async (people: number) => {
      const project = await officeWith([overdueTask], { dailyMailQuota: 1500 });
      fill(
        project,
        'Thành viên',
        Array.from({ length: people }, (_, i) => ({
          'Họ và tên': `Người ${i}`,
          Email: `nguoi${i}@example.com`,
          'Bản tin': 'Toàn cảnh',
        })),
      );
      tab(project, 'Sổ gửi').maxRows = 400;
      return ['2023-08-11', '2023-08-18', '2023-08-25'].map((day, index) => {
        project.clock.set(closingHour(day));
        project.resetCounts();
        expect(send(project, `2023-W${32 + index}`)).toMatchObject({ sent: people });
        return project.roundTrips - 2 * people;
      });
    };
    expect([await trips(10), await trips(120)]).toEqual([
      [32, 26, 26],
      [32, 26, 26],
    ]);
  });

  it('takes up a run that died after any letter: nobody twice, nobody missed but the one in flight', async () => {
    const whole = await officeWith([overdueTask]);
    const kept: Workbook[] = [];
    const { push } = whole.mails;
    whole.mails.push = (...mails) => {
      // What Google would have kept had the run ended here: the letter is out, its mark is not yet written.
      kept.push(structuredClone(whole.workbook));
      return push.apply(whole.mails, mails);
    };
    send(whole);
    expect(kept).toHaveLength(3);
    for (const [out, workbook] of kept.entries()) {
      const next = new Project({ ...(await surroundings()), workbook });
      const answer = send(next);
      const before = whole.mails.slice(0, out + 1).map(({ to }) => to);
      const after = next.mails.map(({ to }) => to);
      expect([...before, ...after].sort()).toEqual(whole.mails.map(({ to }) => to).sort());
      expect(answer.skipped).toBe(out + 1);
      const states = shown(tab(next, 'Sổ gửi'))
        .slice(1)
        .map((row) => row[4]);
      expect(states.filter((state) => state === 'Chưa rõ')).toHaveLength(1);
      expect(states.filter((state) => state === 'Đã gửi')).toHaveLength(2);
    }
  });

  it('stops by itself before Google ends the run, and the next one goes on: each hears once', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 1500 });
    fill(
      project,
      'Thành viên',
      Array.from({ length: 400 }, (_, i) => ({
        'Họ và tên': `Người ${i}`,
        Email: `mot.dia.chi.kha.dai.so.${i}@van-phong.example.com`,
        'Bản tin': 'Toàn cảnh',
      })),
    );
    const first = send(project);
    expect(first.sent).toBeGreaterThan(200);
    expect(first.message).toContain(`${400 - first.sent} thư chờ gửi tiếp.`);
    expect(send(project)).toMatchObject({ sent: 400 - first.sent, skipped: first.sent });
    expect(new Set(project.mails.map(({ to }) => to)).size).toBe(400);
    expect(project.mails).toHaveLength(400);
    // Not even a register somebody emptied makes anybody get a second one.
    tab(project, 'Sổ gửi').cells.forEach((_, row, cells) => row > 1 && cells.delete(row));
    expect(send(project)).toMatchObject({ sent: 0, skipped: 400 });
    expect(project.mails).toHaveLength(400);
    for (const value of project.workbook.properties.values())
      expect(Buffer.byteLength(value)).toBeLessThan(9216);
  });

  it('goes out after all when it was in doubt, the last one too, and a person lets it wait again', async () => {
    const project = await officeWith([overdueTask]);
    const { push } = project.mails;
    let last = 0;
    project.betweenCalls = (call) => (last = call);
    project.mails.push = (...mails) => {
      if (project.mails.length === 2) project.stopAt = last + 1;
      return push.apply(project.mails, mails);
    };
    expect(() => send(project)).toThrow();
    project.betweenCalls = null;
    project.mails.push = push;
    const register = tab(project, 'Sổ gửi');
    const [doubtful] = project.mails.slice(-1);
    expect(send(project)).toMatchObject({ sent: 0, skipped: 3 });
    const row = shown(register).findIndex(([, , , email]) => email === doubtful?.to) + 1;
    const state = register.cells.get(row)?.get(columnOf(register, 'Tình trạng'));
    expect(state?.value).toBe('Chưa rõ');
    fill(project, 'Sổ gửi', [{ 'Tình trạng': 'Chờ gửi' }], row);
    expect(send(project)).toMatchObject({ sent: 1, skipped: 2 });
    expect(project.mails.at(-1)?.to).toBe(doubtful?.to);
    expect(send(project)).toMatchObject({ sent: 0, skipped: 3 });
  });

  it('goes to the address that is right by then; what waited for the old one is withdrawn', async () => {
    const project = await officeWith([overdueTask], { dailyMailQuota: 1 });
    send(project);
    fill(project, 'Thành viên', [{ Email: 'son.moi@example.com' }]);
    project.clock.set(closingHour('2023-08-12') + 3_600_000);
    Object.assign(project, { dailyMailQuota: 100 });
    expect(send(project)).toMatchObject({ sent: 2, skipped: 1 });
    expect(project.mails.map(({ to }) => to).sort()).toEqual(
      ['binh@example.com', 'son.moi@example.com', secretary].sort(),
    );
    const states = new Map(
      shown(tab(project, 'Sổ gửi')).map(([, , , email = '', state = '']) => [email, state] as const),
    );
    expect(states.get('son@example.com')).toBe('Không gửi nữa');
    expect(shown(tab(project, 'Tổng quan')).flat().join()).not.toContain('chờ gửi');
  });

  it('is one letter for one mailbox, whoever shares it and however it is written; a tag makes another mailbox', async () => {
    const project = await officeWith([overdueTask]);
    fill(
      project,
      'Thành viên',
      [
        { 'Họ và tên': 'Phạm Thị Hoa', Email: 'Binh@Example.com', 'Bản tin': 'Toàn cảnh' },
        { 'Họ và tên': 'Đỗ Văn An', Email: 'binh+kp3@example.com', 'Bản tin': 'Toàn cảnh' },
      ],
      5,
    );
    send(project);
    // Names and spellings change; who was sent to is the mailbox.
    fill(project, 'Thành viên', [{ 'Họ và tên': 'Trần Văn Bình (mới)', Email: 'BINH@example.com' }], 3);
    expect(send(project)).toMatchObject({ sent: 0 });
    expect(project.mails.map(({ to }) => to.toLowerCase()).sort()).toEqual(
      ['binh+kp3@example.com', 'binh@example.com', 'son@example.com', secretary].sort(),
    );
    expect(project.mails[0]?.body).toContain('Kính gửi: các đồng chí Trần Văn Bình, Phạm Thị Hoa');
  });

  it('follows what somebody chose between preview and click', async () => {
    const project = await officeWith([overdueTask]);
    expect(preview(project).toSend).toBe(3);
    fill(project, 'Thành viên', [{ 'Bản tin': 'Không' }, { 'Bản tin': 'Toàn cảnh' }]);
    send(project);
    expect(project.mails.map(({ to }) => to).sort()).toEqual(['binh@example.com', secretary].sort());
    expect(project.mails.find(({ to }) => to === 'binh@example.com')?.body).not.toContain(
      'Đồng chí có 1 việc',
    );
  });

  it('is of week 53 on the first day of a year, and of week 1 a week later', async () => {
    const project = await officeWith([overdueTask]);
    project.clock.set(closingHour('2027-01-01'));
    expect(send(project, '2026-W53')).toMatchObject({ sent: 3 });
    project.clock.set(closingHour('2027-01-08'));
    expect(send(project, '2027-W01')).toMatchObject({ sent: 3 });
    expect(project.mails.map(({ subject }) => subject.slice(0, 8))).toEqual([
      ...Array<string>(3).fill('Tuần 53:'),
      ...Array<string>(3).fill('Tuần 1: '),
    ]);
    expect(project.mails.at(-1)?.body).toContain('so với tuần 53');
  });

  it('is not sent again when the clock was put back a week', async () => {
    const project = await officeWith([overdueTask]);
    send(project);
    project.clock.set(closingHour('2023-08-18'));
    send(project, '2023-W33');
    project.clock.set(closingHour('2023-08-11'));
    expect(send(project)).toMatchObject({ sent: 0, skipped: 3 });
    project.clock.set(closingHour('2023-08-18'));
    expect(send(project, '2023-W33')).toMatchObject({ sent: 0, skipped: 3 });
  });

  it('retries what Google refused, and leaves to a person what it cannot judge', async () => {
    const project = await officeWith([overdueTask]);
    const { push } = project.mails;
    const refusals = ['Invalid email: binh@example.com', 'Service error: Mail'];
    project.mails.push = (...mails) => {
      const refusal = mails[0]?.to === 'son@example.com' ? undefined : refusals.shift();
      if (refusal) throw new Error(refusal);
      return push.apply(project.mails, mails);
    };
    expect(send(project)).toMatchObject({
      sent: 1,
      failed: [{ email: 'binh@example.com' }, { email: secretary }],
    });
    project.mails.push = push;
    expect(send(project)).toMatchObject({ sent: 1, skipped: 2 });
    expect(project.mails.map(({ to }) => to)).toEqual(['son@example.com', 'binh@example.com']);
  });
});

describe('Xem và gửi bản tin', () => {
  it('shows every letter as it would arrive, and what the register knows of it', async () => {
    const project = await officeWith([overdueTask]);
    const before = preview(project);
    expect(before).toMatchObject({ weekKey: '2023-W32', week: 'Tuần 32', toSend: 3, blocking: [] });
    expect(before.letters.map(({ kind, stateText }) => [kind, stateText])).toEqual([
      ['Toàn cảnh', 'Chưa gửi'],
      ['Cá nhân', 'Chưa gửi'],
      ['Cả hai', 'Chưa gửi'],
    ]);
    const [first] = lettersInDialog(project);
    send(project);
    const after = preview(project);
    expect(after.toSend).toBe(0);
    expect(after.letters[0]).toMatchObject({ state: 'sent', at: '14:00 11/08/2023' });
    const chair = project.mails.find(({ to }) => to === 'son@example.com');
    expect(chair?.htmlBody).toBe(first?.html);
  });
});

describe('Chốt số liệu tuần', () => {
  it('comes with sending, once, and is what the next week is compared with', async () => {
    const project = await officeWith([overdueTask]);
    send(project);
    const lines = shown(tab(project, 'Lịch sử')).length;
    project.call('closeWeek');
    expect(shown(tab(project, 'Lịch sử'))).toHaveLength(lines);

    project.clock.set(closingHour('2023-08-18'));
    const tasks = tab(project, 'Nhiệm vụ');
    project.edit(tasks.id, { row: 2, column: columnOf(tasks, 'Trạng thái'), rows: 1, columns: 1 }, [
      ['Hoàn thành'],
    ]);
    const { summary } = project.call('summariseNow') as SummariseAnswer;
    expect(summary.changes).toEqual({ completed: 1, new: 0, extended: 0, reopened: 0 });
    expect(summary.updateRate).toBe(1);
  });
});

describe('What the secretary decides for one digest', () => {
  const decide = (project: Project, choices: object) =>
    callDoor(project, 'sendDigest', { week: '2023-W32', ...choices }) as SendAnswer | Failure;

  it('is a sentence above every letter, which the dialog remembers', async () => {
    const project = await officeWith([overdueTask]);
    expect(decide(project, { note: '  Giao ban lúc 8 giờ <b>thứ Hai</b>. ' })).toMatchObject({ sent: 3 });
    for (const { body, htmlBody } of project.mails) {
      expect(body).toContain('Thư ký: Giao ban lúc 8 giờ <b>thứ Hai</b>.');
      expect(htmlBody).toContain('Giao ban lúc 8 giờ &lt;b&gt;thứ Hai&lt;/b&gt;.');
    }
    expect(preview(project).note).toBe('Giao ban lúc 8 giờ <b>thứ Hai</b>.');
  });

  it('is who gets none this time: they may be ticked again later, and get one', async () => {
    const project = await officeWith([overdueTask]);
    expect(decide(project, { without: ['binh@example.com'] })).toMatchObject({ sent: 2 });
    expect(preview(project)).toMatchObject({ without: ['binh@example.com'] });
    expect(decide(project, {})).toMatchObject({ sent: 0 });
    expect(decide(project, { without: [] })).toMatchObject({ sent: 1 });
    expect(project.mails.map(({ to }) => to).sort()).toEqual(
      ['binh@example.com', secretary, 'son@example.com'].sort(),
    );
  });

  it('is of that week alone', async () => {
    const project = await officeWith([overdueTask]);
    decide(project, { note: 'Tuần này nghỉ lễ.', without: ['binh@example.com'] });
    project.clock.set(closingHour('2023-08-18'));
    expect(preview(project)).toMatchObject({ note: '', without: [] });
    expect(send(project, '2023-W33')).toMatchObject({ sent: 3 });
    expect(project.mails.slice(-3).some(({ body }) => body.includes('nghỉ lễ'))).toBe(false);
  });
});
