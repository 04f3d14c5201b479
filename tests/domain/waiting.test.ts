import fc from 'fast-check';
import { recordFindings } from '../../src/domain/checks';
import { summariseWeek } from '../../src/domain/summariseWeek';
import { isOpen } from '../../src/domain/timing';
import type { Task } from '../../src/domain/tracker';
import { isFreed, isWaiting } from '../../src/domain/waiting';
import { freedText, waitingBadge, waitingText } from '../../src/domain/wording';
import { day, friday, summary, task, tracker } from '../support/tracker';

const late = day('2023-08-04');

const week = (...tasks: Task[]) => summary(tracker({ tasks }));
const only = (fields: Parameters<typeof task>[0], ...others: Task[]) =>
  week(task({ id: 'NV-9', state: 'waiting', ...fields }), ...others).tasks[0]!;

describe('A task that waits for somebody above', () => {
  it('says for whom, how long and how often they were pressed', () => {
    const waits = only({
      waitingFor: 'Sở Xây dựng; Điện lực',
      waitingSince: day('2023-08-01'),
      pressedOn: [day('2023-07-20'), day('2023-08-03'), day('2023-08-08')],
    });
    expect(waitingBadge(waits)).toEqual({ tone: 'blocked', text: '△ Chờ cấp trên 10 ngày' });
    // What was pressed before it began to wait belongs to an earlier time.
    expect(waitingText(waits)).toBe(
      'Chờ Sở Xây dựng, Điện lực từ 01/08/2023; đã đôn đốc 2 lần, gần nhất 08/08/2023',
    );
  });

  it('says of several tasks it waited for that they are done', () => {
    const done = ['NV-5', 'NV-6'].map((id) => task({ id, state: 'done', completedOn: late }));
    expect(waitingText(only({ waitingFor: 'Sở Tài chính; NV-5; NV-6' }, ...done))).toBe(
      'Chờ Sở Tài chính; chưa đôn đốc; NV-5, NV-6 đã xong',
    );
    expect(freedText(only({ waitingFor: 'NV-5; NV-6' }, ...done))).toMatch(/^NV-5, NV-6 đã xong, việc này/);
    expect(freedText(only({ waitingFor: 'Sở Tài chính' }))).toBe('');
  });

  it('says as much as is known where nobody wrote for whom or since when', () => {
    const waits = only({});
    expect(isWaiting(waits)).toBe(true);
    expect(waitingBadge(waits).text).toBe('△ Chờ cấp trên');
    expect(waitingText(waits)).toBe('Chờ cấp trên (chưa ghi chờ ai); chưa đôn đốc');
    expect(waitingBadge(only({ waitingSince: friday })).text).toBe('△ Chờ cấp trên từ hôm nay');
    expect(waitingBadge(only({ waitingSince: day('2023-09-01') })).text).toBe('△ Chờ cấp trên');
  });

  it('stands longest waiting first', () => {
    const since = (id: string, waitingSince: Task['waitingSince']) =>
      task({ id, state: 'waiting', waitingFor: 'Huyện', waitingSince });
    const { waiting } = week(since('A', null), since('B', friday), since('C', late));
    expect(waiting.map(({ id }) => id)).toEqual(['C', 'B', 'A']);
  });
});

describe('A task that waits for another one', () => {
  it('goes on waiting until that one is done, and then says so', () => {
    const other = task({ id: 'NV-5', content: 'Xin đất' });
    const still = only({ waitingFor: 'nv-5' }, other);
    expect([isWaiting(still), waitingBadge(still).text, still.waiting?.for]).toEqual([
      true,
      '△ Chờ việc khác',
      ['NV-5'],
    ]);
    const freed = only({ waitingFor: 'nv-5' }, { ...other, state: 'done', completedOn: late });
    expect([isWaiting(freed), isFreed(freed)]).toEqual([false, true]);
    expect(freedText(freed)).toBe(
      'NV-5 đã xong, việc này không còn phải chờ. Đề nghị làm tiếp và đổi Trạng thái.',
    );
  });

  it('waits on for whoever else is named', () => {
    const done = task({ id: 'NV-5', state: 'done' });
    const waits = only({ waitingFor: 'NV-5; Sở Tài chính' }, done);
    expect([isWaiting(waits), isFreed(waits)]).toEqual([true, false]);
    expect(waitingText(waits)).toBe('Chờ Sở Tài chính; chưa đôn đốc; NV-5 đã xong');
  });

  it('waits for every part of a duty given to several', () => {
    const part = (id: string, state: Task['state']) => task({ id, state });
    const whole = task({ id: 'NV-4' });
    const waits = (last: Task['state']) =>
      isWaiting(only({ waitingFor: 'NV-4' }, whole, part('NV-4.1', 'done'), part('NV-4.2', last)));
    expect([waits('inProgress'), waits('done')]).toEqual([true, false]);
  });
});

it('Kiểm tra dữ liệu names tasks that wait for nobody, and such that wait for each other', () => {
  const waits = (id: string, waitingFor: string) => task({ id, state: 'waiting', waitingFor, owners: ['A'] });
  const findings = (...tasks: Task[]) =>
    recordFindings(tracker({ tasks }), friday).map(({ about, says }) => `${about.split(' ')[0]}: ${says}`);
  expect(findings(waits('A', ''), waits('B', 'Huyện'), waits('C', 'B'))).toEqual([
    'A: Trạng thái “Chờ cấp trên” nhưng chưa ghi chờ ai. Ghi ở cột Chờ ai.',
  ]);
  expect(findings(waits('A', 'B'), waits('B', 'C; Huyện'), waits('C', 'A'), waits('D', 'A'))).toEqual([
    'A: Chờ B, mà việc ấy lại chờ việc này. Sửa cột Chờ ai của một trong hai.',
    'B: Chờ C; Huyện, mà việc ấy lại chờ việc này. Sửa cột Chờ ai của một trong hai.',
    'C: Chờ A, mà việc ấy lại chờ việc này. Sửa cột Chờ ai của một trong hai.',
  ]);
});

const days = fc.integer({ min: 1, max: 28 }).map((date) => day(`2023-08-${String(date).padStart(2, '0')}`));
const anyTask = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    deadline: fc.option(days),
    waitingSince: fc.option(days),
    waitingFor: fc.constantFrom('', 'Huyện', 'NV-1', 'NV-2; NV-3', 'NV-4; Sở Xây dựng'),
    state: fc.constantFrom<Task['state']>('waiting', 'waiting', 'inProgress', 'done', 'cancelled'),
    difficulty: fc.constantFrom('', 'Thiếu xi măng'),
  })
  .map(({ number, ...fields }) => task({ ...fields, id: `NV-${number}` }));

it('Waiting never changes what the committee counts as late, and each task that waits is listed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyTask, { maxLength: 6, selector: ({ id }) => id }), (tasks) => {
      const waits = summariseWeek(tracker({ tasks }), null, friday);
      const working = tasks.map((one) =>
        one.state === 'waiting' ? { ...one, state: 'inProgress' as const } : one,
      );
      const without = summariseWeek(tracker({ tasks: working }), null, friday);
      expect(waits.counts).toEqual(without.counts);
      expect(waits.overdue.map(({ id }) => id)).toEqual(without.overdue.map(({ id }) => id));
      const open = waits.tasks.filter(({ state, timing }) => state === 'waiting' && isOpen(timing));
      const listed = new Set(waits.waiting.map(({ id }) => id));
      for (const one of open) expect(listed.has(one.id) || isFreed(one)).toBe(true);
    }),
  );
});
