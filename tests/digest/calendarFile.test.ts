import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/digest/calendarFile';
import { calendarTasks } from '../../src/digest/calendarTasks';
import { identity } from '../../src/domain/baseline';
import { addDays, type CalendarDate } from '../../src/domain/calendar';
import { type CalendarEntry, eventsOf, nextEntries, readerMark } from '../../src/domain/calendarEntries';
import { occurrences } from '../../src/domain/deadlines';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Task } from '../../src/domain/tracker';
import { day, friday, member, task, tracker } from '../support/tracker';

const binh = member({ name: 'Trần Văn Bình', email: 'binh@example.com' });
const mai = member({ name: 'Lê Thị Mai', email: 'Mai@example.com' });
const members = [binh, mai];
const source = 'https://docs.example.com/spreadsheets/d/abc/edit';

/** The version of what first goes out on Friday: the days since 1/1/2020. */
const first = 1318;

/** What goes out on a day: each reader's file, and what is remembered. */
function send(tasks: Task[], today: CalendarDate = friday, before: CalendarEntry[] = []) {
  const of = tracker({ tasks, members });
  const summary = summariseWeek(of, null, today);
  const wanted = calendarTasks(summary, of);
  const entries = nextEntries(wanted, before, new Set(summary.tasks.map(identity)), today);
  const fileFor = (email: string) => {
    const events = eventsOf(readerMark(email), entries, wanted);
    return calendarFile(events, { source, today });
  };
  return { entries, fileFor, file: fileFor('binh@example.com') };
}

/** As another program reads the file. */
const events = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file) as never)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const told = (file: string) =>
  events(file).map((event) => ({
    uid: event.uid,
    sequence: event.sequence,
    date: event.startDate.toString(),
    status: String(event.component.getFirstPropertyValue('status')),
  }));

const own = (fields: Parameters<typeof task>[0]) =>
  task({ id: 'NV-1', owners: [binh.name], content: 'Lắp pa nô', ...fields });

describe('The file for calendars', () => {
  it('has a whole day for each deadline, with what it is and where, as another program reads it', () => {
    const { file } = send([own({ deadline: day('2023-08-30'), neighbourhoods: ['Khu phố 3; 4'] })]);
    const [event] = events(file);
    expect(event?.summary).toBe('NV-1 · Lắp pa nô');
    expect(event?.description).toBe('Hạn: 30/08/2023\nKhu phố 3; 4');
    expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual([
      '2023-08-30',
      '2023-08-31',
      true,
    ]);
    expect(told(file)).toMatchObject([{ sequence: first, status: 'CONFIRMED' }]);
    const calendar = new ICAL.Component(ICAL.parse(file) as never);
    expect(['version', 'method', 'calscale'].map((name) => calendar.getFirstPropertyValue(name))).toEqual([
      '2.0',
      'PUBLISH',
      'GREGORIAN',
    ]);
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/tong-hop-tuan/);
  });

  it('says of what day each line is, and that the day stays free for other things', () => {
    const { file } = send([own({ deadline: day('2023-08-30') })]);
    const properties = ['dtstamp', 'dtend', 'transp'].map((name) =>
      String(events(file)[0]?.component.getFirstPropertyValue(name)),
    );
    expect(properties).toEqual(['2023-08-11T00:00:00Z', '2023-08-31', 'TRANSPARENT']);
    expect(file).not.toContain('RRULE');
  });

  it('has nothing of a task that nobody owes, also not in what is remembered', () => {
    const { file, entries } = send([own({ deadline: day('2023-08-30'), owners: [] })]);
    expect(events(file)).toEqual([]);
    expect(entries).toEqual([]);
  });

  it('gives no empty name to a day that it ends', () => {
    const before = send([own({ deadline: day('2023-08-30') })]);
    const { file } = send([], day('2023-08-18'), before.entries);
    expect(told(file)).toMatchObject([{ status: 'CANCELLED' }]);
    expect(file).not.toMatch(/^(SUMMARY|DESCRIPTION):\r$/m);
  });

  it('has lines of at most 75 bytes that end as the format asks, and no letter cut in two', () => {
    const content = 'Vận động các hộ mặt đường thu dọn bục bệ, mái che \\ biển hiệu; '.repeat(2);
    const { file } = send([own({ deadline: friday, content })]);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(events(file)[0]?.summary).toBe(`NV-1 · ${content.trim()}`);
  });

  it('lets nothing that somebody typed begin a line of its own', () => {
    const { file } = send([own({ deadline: friday, neighbourhoods: ['Khu phố 1\r\nBEGIN:VEVENT\u0007'] })]);
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(events(file)[0]?.description).toContain('Khu phố 1\nBEGIN:VEVENT');
  });

  it('says a moved deadline under the same UID with a higher SEQUENCE, and nothing new of one that stands', () => {
    const begun = send([own({ deadline: day('2023-08-30') })]);
    const same = send([own({ deadline: day('2023-08-30') })], day('2023-08-18'), begun.entries);
    const moved = send([own({ deadline: day('2023-09-15') })], day('2023-08-25'), same.entries);
    const [a, b, c] = [begun, same, moved].map(({ file }) => told(file)[0]!);
    expect([a!.sequence, b!.sequence, c!.sequence]).toEqual([first, first, first + 1]);
    expect(new Set([a!.uid, b!.uid, c!.uid]).size).toBe(1);
    expect(c!.date).toBe('2023-09-15');
  });

  it('ends what is finished, paused, waiting, or somebody else’s now', () => {
    const before = send([own({ deadline: day('2023-08-30') })]);
    for (const fields of [
      { state: 'done' },
      { state: 'paused' },
      { state: 'waiting', waitingFor: 'Huyện' },
    ] as const) {
      const after = send(
        [own({ deadline: day('2023-08-30'), ...fields })],
        day('2023-08-18'),
        before.entries,
      );
      expect(told(after.file)).toMatchObject([
        { sequence: first + 1, status: 'CANCELLED', date: '2023-08-30' },
      ]);
    }
    const given = send(
      [own({ deadline: day('2023-08-30'), owners: [mai.name] })],
      day('2023-08-18'),
      before.entries,
    );
    expect(told(given.file)).toMatchObject([{ sequence: first + 1, status: 'CANCELLED' }]);
    expect(told(given.fileFor('mai@example.com'))).toMatchObject([
      { sequence: first + 1, status: 'CONFIRMED' },
    ]);
    expect(told(send([], day('2023-08-18'), before.entries).file)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  it('says of an end for four weeks, and begins again above it', () => {
    const begun = send([own({ deadline: day('2023-08-30') })]);
    const done = send(
      [own({ deadline: day('2023-08-30'), state: 'done' })],
      day('2023-08-18'),
      begun.entries,
    );
    const at = (today: string) =>
      told(send([own({ deadline: day('2023-08-30'), state: 'done' })], day(today), done.entries).file).length;
    expect([at('2023-09-15'), at('2023-09-16')]).toEqual([1, 0]);
    const later = send(
      [own({ deadline: day('2023-08-30'), state: 'done' })],
      day('2023-10-20'),
      done.entries,
    );
    const again = send([own({ deadline: day('2023-12-30') })], day('2023-11-03'), later.entries);
    expect(told(again.file)).toMatchObject([{ sequence: first + 2, status: 'CONFIRMED' }]);
  });

  it('begins again above it, though the row was taken out of the tab and is remembered no more', () => {
    const begun = send([own({ deadline: day('2023-08-30') })]);
    const ended = send([own({ deadline: null })], day('2023-08-18'), begun.entries);
    const out = send([], day('2023-09-22'), ended.entries);
    expect(out.entries).toEqual([]);
    const [again] = told(send([own({ deadline: day('2023-10-30') })], day('2023-09-29'), out.entries).file);
    expect(again!.sequence).toBeGreaterThan(told(ended.file)[0]!.sequence);
  });

  it('repeats a recurring duty by its rule, which goes on unchanged from week to week', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=SA,SU';
    const weekly = own({
      recurrence: 'thứ Bảy, Chủ nhật hằng tuần',
      recurring: { rule, done: [], waived: [] },
    });
    const first = send([weekly]);
    const next = send([weekly], day('2023-08-18'), first.entries);
    expect(told(next.file)).toEqual(told(first.file));
    const [event] = events(next.file);
    const iterator = event!.iterator();
    const days = Array.from({ length: 6 }, () => iterator.next().toString());
    expect(days).toEqual(occurrences(rule, friday, friday, day('2023-08-27')));
    const until = send([{ ...weekly, deadline: day('2023-08-20') }]);
    const last = events(until.file)[0]!.iterator();
    expect(Array.from({ length: 5 }, () => last.next()?.toString())).toEqual([
      '2023-08-12',
      '2023-08-13',
      '2023-08-19',
      '2023-08-20',
      undefined,
    ]);
  });

  it('names nobody’s address in what is remembered', () => {
    const { entries } = send([own({ deadline: friday })]);
    expect(JSON.stringify(entries)).not.toContain('example.com');
  });
});

it('A calendar that replaces by UID and SEQUENCE shows after each letter what its reader owes then, whatever became of the tasks', () => {
  const fields = fc.record({
    state: fc.constantFrom<Task['state']>(
      'inProgress',
      'inProgress',
      'inProgress',
      'done',
      'paused',
      'cancelled',
    ),
    owner: fc.constantFrom(binh.name, binh.name, mai.name),
    deadline: fc.option(fc.integer({ min: -10, max: 60 }).map((days) => addDays(friday, days))),
    isThere: fc.constantFrom(true, true, true, false),
  });
  const weeks = fc.array(fc.tuple(fields, fields, fields), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(weeks, (all) => {
      let entries: CalendarEntry[] = [];
      const shown = new Map<string, { sequence: number; date: string; status: string }>();
      all.forEach((lives, at) => {
        const tasks = lives.flatMap(({ owner, isThere, ...rest }, index) =>
          isThere ? [own({ ...rest, id: `NV-${index}`, content: `Việc ${index}`, owners: [owner] })] : [],
        );
        const sent = send(tasks, addDays(friday, at * 7), entries);
        entries = sent.entries;
        for (const { uid, ...event } of told(sent.file)) {
          const before = shown.get(uid);
          // The same version never says two things.
          if (before?.sequence === event.sequence) expect(event).toEqual(before);
          expect(event.sequence).toBeGreaterThanOrEqual(before?.sequence ?? 0);
          shown.set(uid, event);
        }
        const owed = tasks.filter(
          ({ state, owners, deadline }) =>
            state === 'inProgress' && owners[0] === binh.name && deadline !== null,
        );
        const open = [...shown.values()]
          .filter(({ status }) => status === 'CONFIRMED')
          .map(({ date }) => date);
        expect(open.sort()).toEqual(owed.map(({ deadline }) => String(deadline)).sort());
      });
    }),
    { numRuns: 60 },
  );
});
