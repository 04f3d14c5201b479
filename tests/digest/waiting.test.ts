import fc from 'fast-check';
import { composeLetters } from '../../src/digest/letters';
import { composeReminders } from '../../src/digest/reminder';
import type { Task } from '../../src/domain/tracker';
import { isFreed } from '../../src/domain/waiting';
import { day, friday, member, summary, task, tracker } from '../support/tracker';
import { links } from './committee';

const me = 'Trần Văn Bình';
const chair = member({
  name: 'Nguyễn Văn Sơn',
  email: 'son@example.com',
  role: 'Trưởng Ban',
  digest: 'overview',
});
const late = day('2023-08-04');

const committee = (...tasks: Task[]) => tracker({ members: [member({ name: me }), chair], tasks });

/** The letters by their readers: the owner's and the chair's. */
function letters(...tasks: Task[]): { mine: string; chairs: string; subject: string } {
  const of = committee(...tasks);
  const made = composeLetters(summary(of), of, links).letters;
  const textOf = (name: string) => made.find(({ recipient }) => recipient === name);
  return {
    mine: textOf(me)?.text ?? '',
    subject: textOf(me)?.subject ?? '',
    chairs: textOf(chair.name)?.text ?? '',
  };
}

const waits = (fields: Parameters<typeof task>[0] = {}) =>
  task({
    id: 'NV-9',
    owners: [me],
    state: 'waiting',
    deadline: late,
    waitingFor: 'Sở Xây dựng',
    waitingSince: day('2023-08-01'),
    ...fields,
  });

describe('The letter of somebody whose task waits', () => {
  it('does not call it late, but says for whom it waits and since when', () => {
    const { mine, subject } = letters(waits());
    expect(subject).toBe('Tuần 32: đồng chí có 1 việc chờ cấp trên');
    expect(mine).not.toContain('VIỆC QUÁ HẠN (');
    expect(mine).toContain('VIỆC ĐANG CHỜ (1)');
    expect(mine).toContain('△ Chờ cấp trên 10 ngày');
    expect(mine).toContain('Chờ Sở Xây dựng từ 01/08/2023; chưa đôn đốc');
  });

  it('says of a task that was waited for that it is done, and that mine is late again', () => {
    const { mine } = letters(
      waits({ waitingFor: 'NV-5' }),
      task({ id: 'NV-5', state: 'done', completedOn: friday }),
    );
    expect(mine).toContain('NV-5 đã xong: việc NV-9 không còn phải chờ.');
    expect(mine).toContain('VIỆC QUÁ HẠN (1)');
    expect(mine).not.toContain('VIỆC ĐANG CHỜ');
  });

  it('is no reminder, as long as somebody presses', () => {
    const of = committee(waits());
    expect(composeReminders(summary(of), of, links).letters).toEqual([]);
  });
});

describe('The chair’s letter', () => {
  it('keeps a late task that waits among the late ones, and says whom it waits for', () => {
    const { chairs } = letters(waits());
    expect(chairs).toContain('QUÁ HẠN (1)');
    expect(chairs).toMatch(/● Quá hạn 7 ngày[^\n]*NV-9[^]*chờ cấp trên 10 ngày/);
    expect(chairs).toContain('CHỜ CẤP TRÊN (1)');
    expect(chairs).toContain('1 việc chờ cấp trên');
  });

  it('says nothing of waiting where nothing waits', () => {
    const { chairs } = letters(waits({ state: 'inProgress' }));
    expect(chairs.toLowerCase()).not.toContain('chờ cấp trên');
  });

  it('never loses a task that waits, whatever else is said of it', () => {
    const fields = fc.record({
      deadline: fc.constantFrom(null, late, friday, day('2023-09-30')),
      waitingSince: fc.constantFrom(null, late, day('2023-12-01')),
      waitingFor: fc.constantFrom('', 'Huyện', 'NV-1', 'NV-2; Sở Nội vụ'),
      difficulty: fc.constantFrom('', 'Thiếu xi măng'),
      proposal: fc.constantFrom('', 'Đề nghị huyện cấp'),
      state: fc.constantFrom<Task['state']>('waiting', 'waiting', 'inProgress', 'done'),
    });
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 6 }), (all) => {
        const tasks = all.map((one, at) => task({ ...one, id: `NV-${at + 1}`, owners: [me] }));
        const of = committee(...tasks);
        const week = summary(of);
        const text =
          composeLetters(week, of, links).letters.find(({ email }) => email === chair.addresses[0])?.text ??
          '';
        for (const one of week.tasks.filter((each) => each.state === 'waiting' && !isFreed(each)))
          expect(text).toContain(`${one.id} · `);
      }),
      { numRuns: 60 },
    );
  });
});
