import fc from 'fast-check';
import { addDays, type CalendarDate, dayOfWeek, weekOf } from '../../src/domain/calendar';
import {
  comingUp,
  type Done,
  dueNow as dueLetters,
  earlierDigests,
  hasStopped,
  lastSendingDay,
  letterDay,
  noticeIsDue,
  type Moment,
  owedFromStart,
  whyUnsent,
} from '../../src/domain/schedule';
import { defaultSettings, type OnHoliday, type Settings, type Weekday } from '../../src/domain/settings';
import { runsOf } from '../support/size';
import { day, friday } from '../support/tracker';

/** How many courses of eight weeks are played through. */
const courses = runsOf('schedule', 20, 5000);

const settings = (fields: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...fields });
const nothing: Done = { reminder: '', preview: '', begun: '', digest: '' };
const at = (date: string, hour: number): Moment => ({ date: day(date), hour });

/** What is due of this week. */
const dueNow = (of: Settings, now: Moment, done: Done) =>
  dueLetters(of, now, done, null).map(({ what }) => what);

describe('The digest', () => {
  it('is due on Friday at 14 o’clock, and not an hour before', () => {
    expect(dueNow(settings(), at('2023-08-11', 13), nothing)).toEqual(['reminder']);
    expect(dueNow(settings(), at('2023-08-11', 14), nothing)).toEqual(['digest']);
  });

  it('is caught up when its hour was missed, until the week ends', () => {
    expect(dueNow(settings(), at('2023-08-13', 23), nothing)).toEqual(['digest']);
    expect(dueNow(settings(), at('2023-08-14', 0), nothing)).toEqual([]);
  });

  it('is not due again once it was done with', () => {
    expect(dueNow(settings(), at('2023-08-11', 15), { ...nothing, digest: '2023-W32' })).toEqual([]);
    expect(dueNow(settings(), at('2023-08-18', 15), { ...nothing, digest: '2023-W32' })).toEqual(['digest']);
  });

  it('waits for the secretary where she approves it: one preview, and no second once she sent it', () => {
    const approving = settings({ digestNeedsApproval: true });
    expect(dueNow(approving, at('2023-08-11', 14), nothing)).toEqual(['preview']);
    expect(dueNow(approving, at('2023-08-11', 15), { ...nothing, preview: '2023-W32' })).toEqual([]);
    expect(dueNow(approving, at('2023-08-11', 15), { ...nothing, digest: '2023-W32' })).toEqual([]);
  });

  it('that a run left unfinished goes on at once, whoever began it and whatever its hour', () => {
    const begun = { ...nothing, preview: '2023-W32', begun: '2023-W32' };
    for (const needsApproval of [true, false]) {
      const of = settings({ digestNeedsApproval: needsApproval, reminderOn: false });
      expect(dueNow(of, at('2023-08-09', 10), begun)).toEqual(['digest']);
      expect(dueNow(of, at('2023-08-11', 16), begun)).toEqual(['digest']);
      expect(dueNow(of, at('2023-08-11', 16), { ...begun, digest: '2023-W32' })).toEqual([]);
      expect(dueNow(of, at('2023-08-14', 16), begun)).toEqual([]);
    }
  });

  it('that is switched off is never due', () => {
    expect(dueNow(settings({ digestOn: false }), at('2023-08-11', 20), nothing)).toEqual([]);
  });
});

describe('What the owner is told before the digest, where nobody is reminded', () => {
  const due = (now: Moment, of: Partial<Settings> = {}, done = nothing, asked = '') =>
    noticeIsDue(settings({ reminderOn: false, ...of }), now, done, asked);
  const thursday = at('2023-08-10', 8);

  it('is due at the hour of reminders, until it was told or the digest comes due', () => {
    expect(due(at('2023-08-10', 7))).toBe(false);
    expect(due(thursday)).toBe(true);
    expect(due(thursday, {}, nothing, '2023-W32')).toBe(false);
    expect(due(thursday, {}, nothing, '2023-W31')).toBe(true);
    expect(due(at('2023-08-11', 13))).toBe(true);
    expect(due(at('2023-08-11', 14))).toBe(false);
  });

  it('is not due by itself where people are reminded, nor without a digest, nor once that is out', () => {
    expect(due(thursday, { reminderOn: true })).toBe(false);
    expect(due(thursday, { digestOn: false })).toBe(false);
    expect(due(thursday, {}, { ...nothing, digest: '2023-W32' })).toBe(false);
  });

  it('is due a day before a digest that goes out sooner than reminders would, a holiday or not', () => {
    expect(due(at('2023-08-08', 7), { digestWeekday: 3 })).toBe(false);
    expect(due(at('2023-08-08', 8), { digestWeekday: 3 })).toBe(true);
    expect(due(at('2023-08-07', 7), { digestWeekday: 1 })).toBe(true);
    const skipping = { holidays: [day('2023-08-10')], onHoliday: 'skip' as const };
    expect(due(thursday, skipping)).toBe(true);
    expect(due(thursday, { holidays: [day('2023-08-11')], onHoliday: 'skip' })).toBe(false);
  });
});

describe('The reminder', () => {
  it('is due on Thursday at 8, and of no use once the numbers are closed', () => {
    expect(dueNow(settings(), at('2023-08-10', 7), nothing)).toEqual([]);
    expect(dueNow(settings(), at('2023-08-10', 8), nothing)).toEqual(['reminder']);
    expect(dueNow(settings(), at('2023-08-11', 14), nothing)).not.toContain('reminder');
  });
});

describe('On a holiday', () => {
  const week = weekOf(day('2023-09-01'));
  const on = (onHoliday: OnHoliday, holidays = ['2023-09-01', '2023-09-04']) =>
    letterDay(week, 5, { holidays: holidays.map(day), makeUpDays: [], onHoliday });

  it('letters go out on the working day before, not at all, or all the same', () => {
    expect(on('before')).toBe('2023-08-31');
    expect(on('skip')).toBeNull();
    expect(on('anyway')).toBe('2023-09-01');
  });

  it('go out on a Saturday that is worked in exchange', () => {
    const sundayOff = { holidays: [day('2023-09-03')], onHoliday: 'before' as const };
    expect(letterDay(week, 7, { ...sundayOff, makeUpDays: [] })).toBe('2023-09-01');
    expect(letterDay(week, 7, { ...sundayOff, makeUpDays: [day('2023-09-02')] })).toBe('2023-09-02');
  });

  it('never go out before the week has begun', () => {
    const wholeWeek = ['2023-08-28', '2023-08-29', '2023-08-30', '2023-08-31', '2023-09-01'];
    expect(on('before', wholeWeek)).toBe('2023-09-01');
  });

  it('fall on a working day of the same week whenever one is left before it', () => {
    const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(friday, days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), fc.array(fc.nat(13)), (date, weekday, off) => {
        const of = weekOf(date);
        const holidays = off.map((days) => addDays(of.monday, days));
        const chosen = letterDay(of, weekday as Weekday, {
          holidays,
          makeUpDays: [],
          onHoliday: 'before',
        });
        if (chosen === null) throw new Error('no day');
        const planned = addDays(of.monday, weekday - 1);
        expect(chosen >= of.monday && chosen <= planned).toBe(true);
        if (chosen !== planned) expect(dayOfWeek(chosen) <= 5 && !holidays.includes(chosen)).toBe(true);
      }),
    );
  });
});

describe('A clock that strikes every hour', () => {
  const started = 1_691_730_000;
  it('has stopped when it was silent for more than two hours, not before it was switched on', () => {
    expect(hasStopped(started, started + 2 * 3600)).toBe(false);
    expect(hasStopped(started, started + 2 * 3600 + 1)).toBe(true);
    expect(hasStopped(0, started)).toBe(false);
  });
});

describe('Run every hour', () => {
  it('does each thing once a week, whichever hours are missed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 30, maxLength: 80 }), (gaps) => {
        const done: Done = { ...nothing };
        const sent: string[] = [];
        let hours = 0;
        for (const gap of gaps) {
          hours += gap;
          const now = { date: addDays(day('2023-08-07'), Math.floor(hours / 24)), hour: hours % 24 };
          for (const what of dueNow(settings(), now, done)) {
            const week = weekOf(now.date).key;
            sent.push(`${what} ${week}`);
            done[what] = week;
          }
        }
        expect(new Set(sent).size).toBe(sent.length);
      }),
    );
  });
});

it('What comes next leaves out what is off, what has come and the weeks that are skipped', () => {
  const next = (of: Partial<Settings>, date: string, hour: number) =>
    comingUp(settings({ reminderOn: false, ...of }), at(date, hour), nothing, null).map(
      ({ what, week, date: on }) => `${what} ${week.key} ${on}`,
    );
  expect(next({}, '2023-08-11', 13)).toEqual(['digest 2023-W32 2023-08-11']);
  expect(next({}, '2023-08-11', 14)).toEqual(['digest 2023-W33 2023-08-18']);
  expect(next({ onHoliday: 'skip', holidays: [day('2023-08-18')] }, '2023-08-12', 9)).toEqual([
    'digest 2023-W34 2023-08-25',
  ]);
  expect(next({ digestOn: false }, '2023-08-11', 9)).toEqual([]);
  expect(next({ digestNeedsApproval: true }, '2023-08-11', 9)).toEqual(['preview 2023-W32 2023-08-11']);
});

it('What comes next is told in the order of time', () => {
  expect(
    comingUp(settings(), at('2023-08-10', 9), nothing, null).map(({ what, date, hour }) => [
      what,
      date,
      hour,
    ]),
  ).toEqual([
    ['digest', '2023-08-11', 14],
    ['reminder', '2023-08-17', 8],
  ]);
});

describe('What comes next', () => {
  const coming = (fields: Partial<Settings>, now = at('2023-08-10', 9)) =>
    comingUp(settings(fields), now, nothing, null).map(({ what, date, hour }) => `${what} ${date} ${hour}`);

  it('leaves out what is switched off', () => {
    expect(coming({ digestOn: false })).toEqual(['reminder 2023-08-17 8']);
    expect(coming({ reminderOn: false })).toEqual(['digest 2023-08-11 14']);
  });

  it('is the preview where the secretary approves the digest', () => {
    expect(coming({ reminderOn: false, digestNeedsApproval: true })).toEqual(['preview 2023-08-11 14']);
  });

  it('is of the week after from the very hour of this week’s on', () => {
    const digest = { reminderOn: false };
    expect(coming(digest, at('2023-08-11', 13))).toEqual(['digest 2023-08-11 14']);
    expect(coming(digest, at('2023-08-11', 14))).toEqual(['digest 2023-08-18 14']);
  });

  it('passes over a week whose day is a holiday without letters', () => {
    const holidays = ['2023-08-11', '2023-08-18'].map(day);
    expect(coming({ reminderOn: false, onHoliday: 'skip', holidays })).toEqual(['digest 2023-08-25 14']);
    const always = Array.from({ length: 60 }, (_, weeks) => addDays(friday, 7 * weeks));
    expect(coming({ reminderOn: false, onHoliday: 'skip', holidays: always })).toEqual([]);
  });

  it('of two days begins with the earlier one, whatever the hours', () => {
    expect(coming({ reminderHour: 14, digestHour: 8 }, at('2023-08-07', 9))).toEqual([
      'reminder 2023-08-10 14',
      'digest 2023-08-11 8',
    ]);
    expect(coming({ reminderWeekday: 6, reminderHour: 7 }, at('2023-08-07', 9))).toEqual([
      'digest 2023-08-11 14',
      'reminder 2023-08-12 7',
    ]);
  });

  it('of two on one day begins with the earlier hour', () => {
    expect(coming({ reminderWeekday: 5, reminderHour: 15 })).toEqual([
      'digest 2023-08-11 14',
      'reminder 2023-08-11 15',
    ]);
    expect(coming({ reminderWeekday: 5, reminderHour: 8 })).toEqual([
      'reminder 2023-08-11 8',
      'digest 2023-08-11 14',
    ]);
  });
});

describe('A digest that its week ended without', () => {
  const lastMonday = day('2023-08-07');
  const week32 = weekOf(lastMonday);
  const earlier = (date: string, done: Done = nothing, of = settings()) => {
    const { owed, missed } = earlierDigests(of, day(date), done, lastMonday);
    return { owed: owed?.key, missed: missed.map(({ key }) => key) };
  };
  const due = (date: string, hour: number, done: Done = nothing, of = settings({ reminderOn: false })) =>
    dueLetters(of, at(date, hour), done, earlierDigests(of, day(date), done, lastMonday).owed).map(
      ({ what, week }) => `${what} ${week.key}`,
    );

  it('is owed until Tuesday and missed from Wednesday on', () => {
    expect(earlier('2023-08-13')).toEqual({ owed: undefined, missed: [] });
    expect(earlier('2023-08-14')).toEqual({ owed: '2023-W32', missed: [] });
    expect(earlier('2023-08-15')).toEqual({ owed: '2023-W32', missed: [] });
    expect(earlier('2023-08-16')).toEqual({ owed: undefined, missed: ['2023-W32'] });
    expect(earlier('2023-08-16', { ...nothing, digest: '2023-W32' })).toEqual({
      owed: undefined,
      missed: [],
    });
  });

  it('goes out on a working day from 7 o’clock on, or at the committee’s own hour when that is earlier', () => {
    expect(due('2023-08-14', 6)).toEqual([]);
    expect(due('2023-08-14', 7)).toEqual(['digest 2023-W32']);
    expect(due('2023-08-14', 5, nothing, settings({ reminderOn: false, digestHour: 5 }))).toEqual([
      'digest 2023-W32',
    ]);
    const monday = settings({ reminderOn: false, holidays: [day('2023-08-14')] });
    expect(due('2023-08-14', 9, nothing, monday)).toEqual([]);
    expect(due('2023-08-15', 7, nothing, monday)).toEqual(['digest 2023-W32']);
  });

  it('is first shown to the secretary who approves it, once', () => {
    const approving = settings({ reminderOn: false, digestNeedsApproval: true });
    expect(due('2023-08-14', 8, nothing, approving)).toEqual(['preview 2023-W32']);
    expect(due('2023-08-14', 9, { ...nothing, preview: '2023-W32' }, approving)).toEqual([]);
    const begun = { ...nothing, preview: '2023-W32', begun: '2023-W32' };
    expect(due('2023-08-14', 9, begun, approving)).toEqual(['digest 2023-W32']);
  });

  it.each([
    ['by the setting', { makeUpUntil: 0 as const }, '2023-08-13'],
    ['by holidays on all of its days', { holidays: ['2023-08-14', '2023-08-15'].map(day) }, '2023-08-13'],
    ['by a holiday on the last of them', { holidays: [day('2023-08-15')] }, '2023-08-14'],
    ['by the day of the next digest', { digestWeekday: 2 as const }, '2023-08-14'],
    [
      'by the day before the next Sunday’s digest',
      { makeUpUntil: 7 as const, digestWeekday: 7 as const },
      '2023-08-18',
    ],
    [
      'after a Saturday that is worked in exchange',
      { makeUpUntil: 7 as const, digestWeekday: 7 as const, makeUpDays: [day('2023-08-19')] },
      '2023-08-19',
    ],
  ] satisfies [string, Partial<Settings>, string][])('has a last day, set %s', (_, fields, last) => {
    expect(lastSendingDay(week32, settings(fields))).toBe(last);
  });

  it('is not owed for a week that is skipped or while the digest is off, unless somebody began it', () => {
    const skipped = settings({ onHoliday: 'skip', holidays: [day('2023-08-11')] });
    expect(earlier('2023-08-14', nothing, skipped)).toEqual({ owed: undefined, missed: [] });
    const off = settings({ digestOn: false });
    expect(earlier('2023-08-14', nothing, off)).toEqual({ owed: undefined, missed: [] });
    expect(earlier('2023-08-14', { ...nothing, begun: '2023-W32' }, off)).toEqual({
      owed: '2023-W32',
      missed: [],
    });
  });

  it('is nothing to account for once a later one reached everybody: whoever began that one did', () => {
    expect(earlier('2023-08-23', { ...nothing, digest: '2023-W33' })).toEqual({
      owed: undefined,
      missed: [],
    });
  });

  it('was not approved, did not reach everybody, or was missed altogether', () => {
    const done = { ...nothing, begun: '2023-W33' };
    expect(whyUnsent(done, week32)).toBe('missed');
    expect(whyUnsent({ ...done, preview: '2023-W32' }, week32)).toBe('unapproved');
    expect(whyUnsent({ ...nothing, preview: '2023-W32', begun: '2023-W32' }, week32)).toBe('unfinished');
  });

  it('is not owed by a schedule that begins after its week, but for one that was begun or waits for approval', () => {
    const from = (done: Partial<Done>, told: string[] = []) =>
      owedFromStart(day('2023-08-15'), { ...nothing, ...done }, told);
    expect(from({})).toBe('2023-08-14');
    expect(from({ begun: '2023-W31' })).toBe('2023-08-14');
    expect(from({ begun: '2023-W32' })).toBe('2023-08-07');
    expect(from({ preview: '2023-W32' })).toBe('2023-08-07');
    expect(from({ begun: '2023-W32', digest: '2023-W32' })).toBe('2023-08-14');
    expect(from({ begun: '2023-W32' }, ['2023-W32'])).toBe('2023-08-14');
  });

  it('stands first in what comes up, on the next working day', () => {
    const weekend = settings({ holidays: [day('2023-08-14')] });
    const [first] = comingUp(weekend, at('2023-08-14', 9), nothing, week32);
    expect(first).toEqual({ what: 'digest', week: week32, date: '2023-08-15', hour: 7 });
  });
});

/** One run of the clock: so many hours after the one before, and how far its digest got. */
interface Run {
  gap: number;
  gets: 'everywhere' | 'halfway' | 'nowhere';
}

describe('Over New Year and Tết, whenever the clock runs,', () => {
  const weeks = 8;
  const anyRun = fc.record({
    gap: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 150 })),
    gets: fc.constantFrom<Run['gets'][]>('everywhere', 'everywhere', 'halfway', 'nowhere'),
  });
  // Years of 52 and of 53 weeks, and the Tết of 2024.
  const anyStart = fc
    .constantFrom('2020-12-07', '2023-12-18', '2024-01-22', '2024-12-09', '2026-12-07')
    .map(day);
  const anySettings = (start: CalendarDate) =>
    fc
      .record({
        digestWeekday: fc.integer({ min: 1, max: 7 }).map((weekday) => weekday as Weekday),
        digestHour: fc.integer({ min: 0, max: 23 }),
        makeUpUntil: fc.integer({ min: 0, max: 7 }).map((until) => until as Settings['makeUpUntil']),
        onHoliday: fc.constantFrom<OnHoliday[]>('before', 'skip', 'anyway'),
        off: fc.array(fc.nat(7 * weeks), { maxLength: 12 }),
        tet: fc.nat(7 * weeks),
        worked: fc.array(fc.nat(7 * weeks), { maxLength: 6 }),
      })
      .map(({ off, tet, worked, ...fields }) =>
        settings({
          ...fields,
          reminderOn: false,
          holidays: [...off, ...Array.from({ length: 7 }, (_, i) => tet + i)].map((ahead) =>
            addDays(start, ahead),
          ),
          makeUpDays: worked.map((ahead) => addDays(start, ahead)).filter((date) => dayOfWeek(date) > 5),
        }),
      );
  const anyCourse = anyStart.chain((start) =>
    fc.record({
      start: fc.constant(start),
      of: anySettings(start),
      runs: fc.array(anyRun, { minLength: 5, maxLength: 60 }),
    }),
  );
  type Course = typeof anyCourse extends fc.Arbitrary<infer Value> ? Value : never;

  /** The moments of the runs that get everywhere or not, the last one long after all is over. */
  function momentsOf({ start, runs }: Course): (Moment & Pick<Run, 'gets'>)[] {
    let hours = 0;
    const moments = runs.map(({ gap, gets }) => {
      hours += gap;
      return { date: addDays(start, Math.floor(hours / 24)), hour: hours % 24, gets };
    });
    const end = addDays(moments[moments.length - 1]!.date, 21);
    return [...moments, { date: end, hour: 0, gets: 'nowhere' }];
  }

  /** What becomes of each week's digest when the clock does as it should at each of its runs. */
  function play(course: Course, of = course.of): { sent: string[]; told: string[]; inItsWeek: string[] } {
    const done: Done = { ...nothing };
    let owedFrom = course.start;
    const [sent, told, inItsWeek]: [string[], string[], string[]] = [[], [], []];
    for (const { gets, ...now } of momentsOf(course)) {
      const { owed, missed } = earlierDigests(of, now.date, done, owedFrom);
      told.push(...missed.map(({ key }) => key));
      owedFrom = (owed ?? weekOf(now.date)).monday;
      for (const { week } of dueLetters(of, now, done, owed)) {
        if (gets === 'nowhere') break;
        done.begun = week.key;
        if (gets === 'halfway') break;
        done.digest = week.key;
        sent.push(week.key);
        if (now.date <= week.sunday) inItsWeek.push(week.key);
      }
    }
    return { sent, told, inItsWeek };
  }

  /** Whether a run at that moment is in the days and hours of a week's digest, said anew without the rule's own code. */
  function isInWindow({ date, hour }: Moment, monday: CalendarDate, of: Settings): boolean {
    const itsDay = letterDay(weekOf(monday), of.digestWeekday, of);
    const nextDay = letterDay(weekOf(addDays(monday, 7)), of.digestWeekday, of);
    if (itsDay === null) return false;
    if (weekOf(date).monday === monday) return date === itsDay ? hour >= of.digestHour : date > itsDay;
    const isWorked = of.makeUpDays.includes(date) || dayOfWeek(date) <= 5;
    return (
      weekOf(date).monday === addDays(monday, 7) &&
      dayOfWeek(date) <= of.makeUpUntil &&
      isWorked &&
      !of.holidays.includes(date) &&
      (nextDay === null || date < nextDay) &&
      hour >= Math.min(7, of.digestHour)
    );
  }

  /** The Mondays of all weeks whose end the course sees. */
  function mondaysOf(course: Course): CalendarDate[] {
    const { date } = momentsOf(course).at(-1)!;
    const mondays: CalendarDate[] = [];
    for (let monday = course.start; addDays(monday, 14) <= date; monday = addDays(monday, 7))
      mondays.push(monday);
    return mondays;
  }

  it('a week’s digest that is due is sent once if a run in its days gets everywhere, else told once as not sent', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { sent, told } = play(course);
        for (const monday of mondaysOf(course)) {
          const { key } = weekOf(monday);
          const isDue = letterDay(weekOf(monday), course.of.digestWeekday, course.of) !== null;
          const canBeSent = momentsOf(course).some(
            (run) => run.gets === 'everywhere' && isInWindow(run, monday, course.of),
          );
          const times = (list: string[]) => list.filter((one) => one === key).length;
          expect({ key, sent: times(sent), told: times(told) }).toEqual({
            key,
            sent: isDue && canBeSent ? 1 : 0,
            told: isDue && !canBeSent ? 1 : 0,
          });
        }
      }),
      courses,
    );
  });

  it('making up for a week leaves the next one’s own digest alone', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const without = play(course, { ...course.of, makeUpUntil: 0 });
        expect(play(course).inItsWeek).toEqual(without.inItsWeek);
        expect(without.sent).toEqual(without.inItsWeek);
      }),
      courses,
    );
  });
});
