import fc from 'fast-check';
import { addDays, dayOfWeek, weekOf } from '../../src/domain/calendar';
import { comingUp, type Done, dueNow, hasStopped, letterDay, type Moment } from '../../src/domain/schedule';
import { defaultSettings, type OnHoliday, type Settings, type Weekday } from '../../src/domain/settings';
import { day, friday } from '../support/tracker';

const settings = (fields: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...fields });
const nothing: Done = { reminder: '', preview: '', due: '', begun: '', digest: '' };
const at = (date: string, hour: number): Moment => ({ date: day(date), hour });

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

it('What comes next is told in the order of time', () => {
  expect(comingUp(settings(), at('2023-08-10', 9)).map(({ what, date, hour }) => [what, date, hour])).toEqual(
    [
      ['digest', '2023-08-11', 14],
      ['reminder', '2023-08-17', 8],
    ],
  );
});
