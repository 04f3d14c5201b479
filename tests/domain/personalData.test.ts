import fc from 'fast-check';
import { emailAddress } from '../../src/domain/address';
import { calendarDateFromIso, weekKey } from '../../src/domain/calendar';
import {
  formerPeople,
  mentions,
  nameRemoved,
  oldestNamedWeek,
  withoutOldNames,
  withoutPerson,
} from '../../src/domain/personalData';
import { type SendEntry, tally } from '../../src/domain/sendRegister';
import type { Member } from '../../src/domain/tracker';

const entry = (week: string, email: string, state: SendEntry['state'] = 'sent'): SendEntry => ({
  week,
  series: 'digest',
  kind: 'Cá nhân',
  name: `Chủ ${email}`,
  email,
  state,
  at: '14:02 11/08/2023',
  by: 'thuky@example.com',
  note: 'Gửi lại theo yêu cầu',
});

const member = (name: string, email: string, left = false): Member => ({
  row: 2,
  name,
  fullName: name,
  position: '',
  unit: '',
  addresses: email === '' ? [] : [emailAddress(email)],
  role: '',
  left,
  criteria: [],
  neighbourhoods: [],
  digest: 'personal',
});

const weeks = ['2021-W20', '2021-W31', '2021-W32', '2023-W31', '2023-W32'].map(weekKey);
const entries = fc.array(
  fc
    .tuple(
      fc.constantFrom(...weeks),
      fc.constantFrom('a@example.com', 'b@example.com', 'c@example.com'),
      fc.constantFrom('sent' as const, 'failed' as const, 'waiting' as const),
    )
    .map((parts) => entry(...parts)),
);

describe('how long the send register names people', () => {
  const friday = calendarDateFromIso('2023-08-11')!;

  it('is counted in months back from the day, by the week that day lies in', () => {
    expect(oldestNamedWeek(friday, 24)).toBe('2021-W32');
    expect(oldestNamedWeek(friday, 1)).toBe('2023-W28');
    expect(oldestNamedWeek(calendarDateFromIso('2024-02-29')!, 12)).toBe('2023-W09');
  });

  it('leaves as many letters in each week as there were, in the same states', () => {
    fc.assert(
      fc.property(entries, (register) => {
        const pruned = withoutOldNames(register, weekKey('2021-W32'));
        expect(pruned.map(({ week, kind, state, at }) => [week, kind, state, at])).toEqual(
          register.map(({ week, kind, state, at }) => [week, kind, state, at]),
        );
        for (const { week, name, email, by, note } of pruned)
          if (week < '2021-W32') expect([name, email, by, note]).toEqual([nameRemoved, '', '', '']);
        expect(pruned.filter(({ week }) => week >= '2021-W32')).toEqual(
          register.filter(({ week }) => week >= '2021-W32'),
        );
        expect(withoutOldNames(pruned, weekKey('2021-W32'))).toEqual(pruned);
      }),
    );
  });
});

describe('deleting what is known of one person', () => {
  it('leaves in the place of a name that it was taken out', () => {
    const [old, named] = withoutOldNames(
      [entry('2021-W31', 'a@example.com'), entry('2021-W32', 'a@example.com')],
      weekKey('2021-W32'),
    );
    expect([old?.name, old?.email]).toEqual(['(đã lược tên)', '']);
    expect(named).toEqual(entry('2021-W32', 'a@example.com'));
  });

  it('takes name and address out of every week, as reader and as sender, and leaves all others as they are', () => {
    fc.assert(
      fc.property(entries, (register) => {
        const left = withoutPerson(register, { name: 'A', fullName: 'A', addresses: ['a@example.com'] });
        expect(JSON.stringify(left)).not.toContain('a@example.com');
        expect(left.length).toBe(register.length);
        register.forEach((before, i) => {
          if (before.email !== 'a@example.com') expect(left[i]).toEqual(before);
        });
        for (const week of weeks)
          for (const email of ['b@example.com', 'c@example.com']) {
            const only = (list: SendEntry[]) => list.filter((one) => one.email === email);
            expect(tally(only(left), week)).toEqual(tally(only(register), week));
          }
      }),
    );
    expect(
      withoutPerson([entry('2023-W32', 'b@example.com')], {
        name: '',
        fullName: '',
        addresses: ['thuky@example.com'],
      }),
    ).toEqual([{ ...entry('2023-W32', 'b@example.com'), by: '' }]);
  });

  it('is offered for members marked as gone and for names only the register knows', () => {
    const members = [
      member('Đinh Thị Lan', 'Lan@example.com', true),
      member('Lê Văn Tám', 'tam@example.com'),
    ];
    const register = [
      entry('2022-W01', 'lan@example.com'),
      entry('2022-W01', 'tam@example.com'),
      entry('2022-W01', 'xua@example.com'),
      { ...entry('2020-W01', ''), name: nameRemoved },
    ];
    expect(formerPeople(members, register)).toEqual([
      { name: 'Đinh Thị Lan', fullName: 'Đinh Thị Lan', addresses: ['lan@example.com'] },
      { name: 'Chủ xua@example.com', fullName: 'Chủ xua@example.com', addresses: ['xua@example.com'] },
    ]);
  });

  it('is not offered for a mailbox that somebody else still reads', () => {
    const members = [member('Đinh Thị Lan', 'vp@example.com', true), member('Lê Văn Tám', 'VP@example.com')];
    expect(formerPeople(members, [entry('2022-W01', 'vp@example.com')])).toEqual([
      { name: 'Đinh Thị Lan', fullName: 'Đinh Thị Lan', addresses: [] },
    ]);
  });
});

describe('a text that names somebody', () => {
  it.each([
    ['Giao đồng chí Đinh Thị Lan, công chức Văn phòng', true],
    ['ĐINH THỊ LAN', true],
    ['(Đinh  Thị Lan)', true],
    ['Đinh Thị Lanh', false],
    ['Đinh Thị Lân', false],
    ['Đinh Thị', false],
    ['', false],
  ])('%s: %s', (text, named) => {
    expect(mentions(text, 'Đinh Thị Lan')).toBe(named);
    expect(mentions(text, '')).toBe(false);
  });
});
