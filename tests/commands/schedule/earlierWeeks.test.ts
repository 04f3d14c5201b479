import type { DigestAnswer } from '../../../src/answers';
import { earlierOf, owedFromOf, unsentTexts, untilText } from '../../../src/commands/schedule/earlierWeeks';
import type { ScheduleState, UnsentWeek } from '../../../src/commands/schedule/scheduleState';
import { type WeekKey, weekKey, weekOf } from '../../../src/domain/calendar';
import { defaultSettings } from '../../../src/domain/settings';
import { callDoor } from '../../support/doors';
import { fill } from '../../support/office';
import { at, digestsTo, scheduled, set } from '../../support/schedule';
import { day } from '../../support/tracker';

const state = (fields: Partial<ScheduleState> = {}): ScheduleState => ({
  owner: null,
  lastRun: '',
  aliveAt: 0,
  failure: null,
  noticeOn: '',
  untold: '',
  askedToConfirm: '',
  done: { reminder: '', preview: '', begun: '', digest: '' },
  owedFrom: null,
  choices: null,
  unsent: [],
  ...fields,
});

const week32 = weekOf(day('2023-08-11'));
const unsent = (week: WeekKey, why: UnsentWeek['why']): UnsentWeek => ({ week, why, toldOn: '2023-08-16' });

describe('The week from which digests are owed', () => {
  const today = day('2023-08-14');
  const begun = { reminder: '', preview: '', begun: '2023-W32', digest: '' };

  it('is the remembered one', () => {
    expect(owedFromOf(state({ owedFrom: day('2023-07-31') }), today)).toBe('2023-07-31');
  });

  it('is last week where its digest was begun, unless its owner was told that it will not go out', () => {
    expect(owedFromOf(state(), today)).toBe('2023-08-14');
    expect(owedFromOf(state({ done: begun }), today)).toBe('2023-08-07');
    expect(
      owedFromOf(state({ done: begun, unsent: [unsent(weekKey('2023-W32'), 'unfinished')] }), today),
    ).toBe('2023-08-14');
    expect(owedFromOf(state({ done: begun, unsent: [unsent(weekKey('2023-W31'), 'missed')] }), today)).toBe(
      '2023-08-07',
    );
  });

  it('tells what can still be made up for, and what is missed', () => {
    const since = state({ owedFrom: day('2023-07-31') });
    const found = earlierOf(since, defaultSettings, today);
    expect([found.owed?.key, found.missed.map(({ key }) => key)]).toEqual(['2023-W32', ['2023-W31']]);
  });
});

it('What a person sends heeds what people wrote into the register', async () => {
  const project = await scheduled();
  project.clock.set(at('2023-08-11', 14));
  callDoor(project, 'sendDigest', { week: '2023-W32', without: ['son@example.com', 'thuky@example.com'] });
  fill(project, 'Sổ gửi', [{ 'Tình trạng': 'Chưa rõ' }]);
  project.touch();
  const { letters } = callDoor(project, 'digestForDialog') as DigestAnswer;
  expect(letters.find(({ email }) => email === 'binh@example.com')?.stateText).toBe('Chưa rõ');
});

it('An owed digest says until when it can be made up for', () => {
  expect(untilText(week32, defaultSettings)).toBe('gửi bù được đến hết thứ Ba 15/08/2023');
  expect(untilText(week32, { ...defaultSettings, makeUpUntil: 0 })).toBe(
    'gửi bù được đến hết Chủ nhật 13/08/2023',
  );
});

describe('What will not go out any more', () => {
  it.each<[UnsentWeek[], string[]]>([
    [[], []],
    [
      [unsent(weekKey('2023-W32'), 'unfinished')],
      [
        'Bản tin tuần 32 chưa đến đủ người khi hết hạn gửi bù, nay không gửi nữa. Xem ai chưa nhận ở tab Sổ gửi.',
      ],
    ],
    [[unsent(weekKey('2023-W32'), 'unapproved')], ['Bản tin tuần 32 không được duyệt nên đã không gửi.']],
    [
      [unsent(weekKey('2023-W32'), 'missed')],
      ['Bản tin tuần 32 đến hạn mà không gửi được, nay không gửi nữa.'],
    ],
    [
      [unsent(weekKey('2023-W31'), 'missed'), unsent(weekKey('2023-W32'), 'missed')],
      ['Bản tin 2 tuần, từ tuần 31 đến tuần 32, đến hạn mà không gửi được, nay không gửi nữa.'],
    ],
    [
      [
        unsent(weekKey('2023-W30'), 'missed'),
        unsent(weekKey('2023-W31'), 'missed'),
        unsent(weekKey('2023-W33'), 'missed'),
      ],
      ['Bản tin 3 tuần, từ tuần 30 đến tuần 33, đến hạn mà không gửi được, nay không gửi nữa.'],
    ],
    [
      [
        unsent(weekKey('2023-W29'), 'missed'),
        unsent(weekKey('2023-W30'), 'unapproved'),
        unsent(weekKey('2023-W31'), 'unapproved'),
        unsent(weekKey('2023-W32'), 'unfinished'),
      ],
      [
        'Bản tin tuần 32 chưa đến đủ người khi hết hạn gửi bù, nay không gửi nữa. Xem ai chưa nhận ở tab Sổ gửi.',
        'Bản tin tuần 30 không được duyệt nên đã không gửi.',
        'Bản tin tuần 31 không được duyệt nên đã không gửi.',
        'Bản tin tuần 29 đến hạn mà không gửi được, nay không gửi nữa.',
      ],
    ],
  ])('is told by week and reason, several missed weeks in one sentence', (weeks, texts) => {
    expect(unsentTexts(weeks)).toEqual(texts);
  });
});

describe('A person who sends on Monday', () => {
  it('sends last week’s digest while it is owed, and this week’s where the page asks for it', async () => {
    const project = await scheduled();
    set(project, 'Nhắc cập nhật', 'Không');
    project.clock.set(at('2023-08-14', 9));
    const dialog = callDoor(project, 'digestForDialog') as DigestAnswer;
    expect([dialog.weekKey, dialog.toSend]).toEqual(['2023-W32', 3]);
    expect(dialog.madeUp).not.toBe('');
    expect(callDoor(project, 'sendDigest', { week: '2023-W31' })).toMatchObject({
      ok: false,
      message: 'Trang này mở từ tuần trước. Mở lại Xem và gửi bản tin rồi gửi.',
    });
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 3 });
    expect(project.mails.map(({ subject }) => subject.slice(0, 7))).toEqual(Array(3).fill('Tuần 32'));
    expect(callDoor(project, 'digestForDialog')).toMatchObject({ weekKey: '2023-W33', madeUp: '' });

    const other = await scheduled();
    other.clock.set(at('2023-08-14', 9));
    expect(callDoor(other, 'sendDigest', { week: '2023-W33' })).toMatchObject({ ok: true, sent: 3 });
    expect(other.mails.map(({ subject }) => subject.slice(0, 7))).toEqual(Array(3).fill('Tuần 33'));
    expect(digestsTo(other)).toHaveLength(3);
  });
});
