import fc from 'fast-check';
import { composeLetters } from '../../../src/digest/letters';
import { composeReminders } from '../../../src/digest/reminder';
import { baselineOf } from '../../../src/domain/baseline';
import { spelledName } from '../../../src/domain/namesakes';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import { peopleBook } from '../../../src/workbook/reading/books';
import {
  conditionsTab,
  criteriaTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  tasksTab,
} from '../../../src/workbook/tabs/tabs';
import { links } from '../../digest/committee';
import { dated, tabWith, trackerOf } from '../../support/grids';
import { day, summary } from '../../support/tracker';

const an = { name: 'Nguyễn Văn An', unit: 'UBND phường', email: 'an@example.com' };
const other = { name: 'Nguyễn Văn An', unit: 'Công an phường', email: 'an.ca@example.com' };
const members = (...rows: Parameters<typeof tabWith<keyof typeof membersTab.columns>>[1] & object) =>
  tabWith(membersTab, rows);
const owedBy = (...owners: string[]) =>
  tabWith(
    tasksTab,
    owners.map((owner, index) => ({
      id: `NV-0${index + 1}`,
      content: `Việc số ${index + 1} của tuần`,
      owners: owner,
      deadline: dated('2023-08-01'),
      state: 'Đang thực hiện',
    })),
  );
const places = ({ problems }: ReturnType<typeof trackerOf>) =>
  problems.map(({ sheet, cell }) => `${sheet}!${cell}`);
const ownersOf = (...grids: Parameters<typeof trackerOf>) =>
  trackerOf(...grids).tasks.map(({ owners }) => owners.join('; '));

describe('Two members of one name', () => {
  it('are called by their units, and each gets only the tasks in that name', () => {
    const tracker = trackerOf(
      members(an, other),
      owedBy('Nguyễn Văn An (UBND phường)', 'đ/c nguyễn văn an (công an phường)'),
    );
    expect(tracker.members.map(({ name }) => name)).toEqual([
      'Nguyễn Văn An (UBND phường)',
      'Nguyễn Văn An (Công an phường)',
    ]);
    expect(tracker.problems).toEqual([]);
    const { letters } = composeLetters(summary(tracker), tracker, links);
    const [first, second] = letters.map(({ text }) => text);
    expect([first?.includes('Việc số 1'), first?.includes('Việc số 2')]).toEqual([true, false]);
    expect([second?.includes('Việc số 1'), second?.includes('Việc số 2')]).toEqual([false, true]);
  });

  it('get nothing of a task in the bare name, which is a problem that offers the ways to write it', () => {
    const tracker = trackerOf(members(an, other), owedBy('Nguyễn Văn An'));
    expect(tracker.problems).toEqual([
      {
        sheet: 'Nhiệm vụ',
        cell: 'E2',
        value: 'Nguyễn Văn An',
        message:
          '“Nguyễn Văn An” có thể là 2 người trong tab “Thành viên” nên chưa ai nhận tin theo tên này. Ghi rõ: Nguyễn Văn An (UBND phường) hoặc Nguyễn Văn An (Công an phường).',
      },
    ]);
    const week = summary(tracker);
    expect(composeReminders(week, tracker, links).letters).toEqual([]);
    expect(
      composeLetters(week, tracker, links)
        .letters.map(({ text }) => text)
        .join(),
    ).not.toContain('Việc số 1');
    expect(week.byMember.map(({ name }) => name)).toEqual(['Nguyễn Văn An (chưa rõ là ai)']);
    const toChair = trackerOf(members(an, { ...other, digest: 'Toàn cảnh' }), owedBy('Nguyễn Văn An'));
    const overview = composeLetters(week, toChair, links).letters.find(({ kind }) => kind === 'overview');
    expect(overview?.text).toContain('Việc số 1 của tuần: Nguyễn Văn An (chưa rõ là ai)');
  });

  it.each([
    ['unit', 'Nguyễn Văn An (Công an phường)'],
    ['position', 'Nguyễn Văn An (Phó Trưởng Công an)'],
    ['position and unit', 'Nguyễn Văn An (Phó Trưởng Công an, Công an phường)'],
    ['address behind the name', 'Nguyễn Văn An (an.ca@example.com)'],
    ['address alone', 'An.Ca@example.com'],
    ['unit, typed without marks', 'nguyen van an (cong an phuong)'],
  ])('may be written with their %s', (_, written) => {
    const tabs = [
      members(an, { ...other, position: 'Phó Trưởng Công an' }),
      owedBy(`${written}; Công an phường`),
    ];
    expect(ownersOf(...tabs)).toEqual(['Nguyễn Văn An (Công an phường); Công an phường']);
    expect(trackerOf(...tabs).problems).toEqual([]);
  });

  it.each([
    [
      'by their positions in one unit',
      { position: 'Chủ tịch' },
      { position: 'Thư ký' },
      ['Chủ tịch', 'Thư ký'],
    ],
    [
      'by both where neither alone does',
      { position: 'Thư ký', unit: 'Tổ 1' },
      { position: 'Thư ký' },
      ['Tổ 1', 'an2@example.com'],
    ],
    ['by addresses where nothing else does', {}, {}, ['an1@example.com', 'an2@example.com']],
  ])('are told apart %s', (_, first, second, told) => {
    const { members: people } = trackerOf(
      members(
        { name: 'Nguyễn Văn An', email: 'an1@example.com', ...first },
        { name: 'Nguyễn Văn An', email: 'an2@example.com', ...second },
      ),
    );
    expect(people.map(({ name }) => name)).toEqual(told.map((words) => `Nguyễn Văn An (${words})`));
  });

  it('without anything that tells them apart are a problem of their own tab', () => {
    const tracker = trackerOf(
      members(an, { name: 'Nguyễn Văn An' }, { name: 'Nguyễn Văn An' }),
      owedBy('Nguyễn Văn An'),
    );
    expect(places(tracker)).toEqual(['Nhiệm vụ!E2', 'Thành viên!A3', 'Thành viên!A4']);
    expect(tracker.problems[1]?.message).toContain('ghi đơn vị, chức vụ hoặc địa chỉ thư khác nhau');
    expect(tracker.problems[0]?.message).toContain('3 người');
    expect(tracker.problems[0]?.message).toContain('Ghi rõ: Nguyễn Văn An (UBND phường).');
    expect(new Set(tracker.members.map(({ name }) => name)).size).toBe(3);
    expect(ownersOf(members(an, { name: 'Nguyễn Văn An' }), owedBy('Nguyễn Văn An (dòng 3)'))).toEqual([
      'Nguyễn Văn An (chưa rõ là ai)',
    ]);
  });

  it('of whom none can be written so are told apart in their tab first, and more than six are not all named', () => {
    const alike = [{ name: 'Nguyễn Văn An' }, { name: 'Nguyễn Văn An' }];
    const said = (...rows: Parameters<typeof members>) =>
      trackerOf(members(...rows), owedBy('Nguyễn Văn An')).problems.find(({ cell }) => cell === 'E2')
        ?.message;
    expect(said(...alike)).toBe(
      '“Nguyễn Văn An” có thể là 2 người trong tab “Thành viên” nên chưa ai nhận tin theo tên này. Ghi đơn vị, chức vụ hoặc địa chỉ thư khác nhau cho từng người ở tab đó.',
    );
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...an, unit: `Tổ ${i + 1}`, email: `an${i}@example.com` }));
    expect(said(...many(6))).toMatch(/ hoặc Nguyễn Văn An \(Tổ 6\)\.$/);
    expect(said(...many(7))).toMatch(/ hoặc Nguyễn Văn An \(Tổ 6\)…$/);
  });

  it('of the same address are one person with two roles, told once', () => {
    const tracker = trackerOf(
      members({ ...an, criteria: '3' }, { ...an, unit: 'Đảng ủy', email: 'AN@example.com', criteria: '4' }),
      owedBy('Nguyễn Văn An', 'Nguyễn Văn An (Đảng ủy)'),
    );
    expect(tracker.problems).toEqual([]);
    expect(tracker.tasks.map(({ owners }) => owners)).toEqual([['Nguyễn Văn An'], ['Nguyễn Văn An']]);
    const [letter, ...more] = composeLetters(summary(tracker), tracker, links).letters;
    expect(more).toEqual([]);
    expect(letter?.text).toContain('Kính gửi: đồng chí Nguyễn Văn An\n');
  });

  it('that are one office with two mailboxes both get what the office owes', () => {
    const office = { name: 'Công an phường', email: 'ca1@example.com' };
    const tracker = trackerOf(
      members(office, { ...office, email: 'ca2@example.com' }),
      owedBy('Công an phường'),
    );
    expect(tracker.problems).toEqual([]);
    expect(composeLetters(summary(tracker), tracker, links).letters).toHaveLength(2);
  });

  it('are unclear wherever a name is read, at its cell', () => {
    const bare = 'Nguyễn Văn An';
    const tracker = trackerOf(
      members(an, other),
      tabWith(tasksTab, [{ id: 'N1', content: 'Việc', owners: 'UBND phường', partners: bare }]),
      tabWith(criteriaTab, [{ code: '3', name: 'Môi trường', owners: bare }]),
      tabWith(indicatorsTab, [{ code: '3.1', content: 'Nội dung', owners: bare }]),
      tabWith(conditionsTab, [{ code: 'ĐK1', content: 'Điều kiện', owners: `Phòng của huyện; ${bare}` }]),
      tabWith(neighbourhoodsTab, [{ name: 'Khu phố 1', head: bare, officer: bare }]),
    );
    expect(places(tracker)).toEqual([
      'Nhiệm vụ!F2',
      'Tiêu chí!D2',
      'Nội dung!H2',
      'Điều kiện!G2',
      'Khu phố!B2',
      'Khu phố!C2',
    ]);
  });

  it('may each head a neighbourhood, whose tasks are theirs alone', () => {
    const tracker = trackerOf(
      members(an, other),
      tabWith(neighbourhoodsTab, [
        { name: 'Khu phố 1', head: 'Nguyễn Văn An (UBND phường)' },
        { name: 'Khu phố 2', head: 'Nguyễn Văn An (Công an phường)' },
      ]),
      owedBy('Khu phố 2'),
    );
    const [first, second] = composeReminders(summary(tracker), tracker, links).letters;
    expect([first?.email, second]).toEqual(['an.ca@example.com', undefined]);
  });

  it('are told apart also when one of them left, whose open tasks are asked about', () => {
    const tracker = trackerOf(
      members(an, { ...other, role: 'Đã nghỉ' }),
      owedBy('Nguyễn Văn An (Công an phường)'),
    );
    expect(tracker.problems.map(({ message }) => message)).toEqual([
      'Nguyễn Văn An (Công an phường) đã nghỉ mà việc chưa xong. Ghi người làm thay ở cột Người phụ trách.',
    ]);
  });

  it('change nothing that a closed week kept when the second joins', () => {
    const before = trackerOf(members(an), owedBy('Nguyễn Văn An'));
    const closed = baselineOf(summary(before), null);
    const after = trackerOf(members(an, other), owedBy('Nguyễn Văn An (UBND phường)'));
    const { changes, untouched } = summariseWeek(after, closed, day('2023-08-18'));
    expect(Object.values(changes).flat()).toEqual([]);
    expect(untouched).toHaveLength(1);
  });
});

describe('A member whose name nobody else bears', () => {
  it('is called by the name alone, also where a cell still tells them from a namesake who is gone', () => {
    const tracker = trackerOf(
      members(an),
      owedBy('Nguyễn Văn An', 'Nguyễn Văn An (UBND phường)', 'an@example.com'),
    );
    expect(tracker.problems).toEqual([]);
    expect(tracker.tasks.map(({ owners }) => owners)).toEqual(Array(3).fill(['Nguyễn Văn An']));
  });

  it('is not the one whose name differs in a mark, though neither is meant by a name without marks', () => {
    const tabs = [
      members(
        { name: 'Lê Thị Hoa', email: 'hoa@example.com' },
        { name: 'Lê Thị Hòa', email: 'hoa2@example.com' },
      ),
      owedBy('lê thị hoa', 'Lê Thị Hoà', 'Le Thi Hoa'),
    ];
    expect(ownersOf(...tabs)).toEqual(['Lê Thị Hoa', 'Lê Thị Hòa', 'Le Thi Hoa (chưa rõ là ai)']);
    const tracker = trackerOf(...tabs);
    expect(tracker.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Ghi rõ: Lê Thị Hoa hoặc Lê Thị Hòa.'),
    ]);
    const { letters } = composeLetters(summary(tracker), tracker, links);
    expect(letters.map(({ text }) => /Việc số \d/g.exec(text)?.[0])).toEqual(['Việc số 1', 'Việc số 2']);
  });

  it('keeps a name that is written with brackets in the tab itself', () => {
    const rows = members(
      { name: 'Nguyễn Văn An (UBND phường)', email: 'a@example.com' },
      { name: 'Nguyễn Văn An', unit: 'UBND phường', email: 'b@example.com' },
    );
    const tabs = [rows, owedBy('Nguyễn Văn An (UBND phường)', 'Nguyễn Văn An')];
    expect(ownersOf(...tabs)).toEqual(['Nguyễn Văn An (UBND phường)', 'Nguyễn Văn An']);
  });
});

/** Members with clashes of every kind, small enough that they happen. */
const anyMembers = fc.array(
  fc.record({
    name: fc.constantFrom(
      'Nguyễn Văn An',
      'nguyễn văn an',
      'Nguyễn Văn Ân',
      'Lê Thị Hoa',
      'Lê Thị Hòa',
      'đ/c Lê Thị Hoa',
    ),
    unit: fc.constantFrom('', 'UBND phường', 'Hội Hoa, cây (cảnh)', 'Văn hóa và Xã hội'),
    position: fc.constantFrom('', 'Chủ tịch', 'UBND phường'),
    email: fc.constantFrom(
      '',
      'a@example.com',
      'b@example.com; c@example.com',
      'c@example.com',
      'd@example.com',
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('Whoever the members are', () => {
  it('each name that is offered means exactly the one it was offered for', () => {
    fc.assert(
      fc.property(anyMembers, (rows) => {
        const { members: people, neighbourhoods } = trackerOf(members(...rows));
        const book = peopleBook(people, neighbourhoods, true);
        for (const { name, row } of people)
          expect([name, name.endsWith(`(dòng ${row})`) ? null : name]).toContain(book.find(name));
        const persons = new Map(people.map((person) => [person.name, person.fullName]));
        expect(persons.size).toBe(new Set(people.map(({ name }) => spelledName(name))).size);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('a bare name that two people bear means nobody', () => {
    fc.assert(
      fc.property(anyMembers, (rows) => {
        const tracker = trackerOf(members(...rows));
        const book = peopleBook(tracker.members, [], true);
        for (const { fullName } of tracker.members) {
          const bearers = new Set(
            tracker.members
              .filter((one) => spelledName(one.fullName) === spelledName(fullName))
              .map(({ name }) => name),
          );
          if (bearers.size > 1) expect(book.find(fullName)).toBeNull();
          else expect(book.find(fullName)).toBe([...bearers][0]);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('nobody is mailed a word of a task in another name, and a task given by an offered name reaches its owner', () => {
    fc.assert(
      fc.property(anyMembers, (rows) => {
        const { members: people } = trackerOf(members(...rows));
        const offered = people.map(({ name }) => name);
        const written = [...offered, ...people.map(({ fullName }) => fullName)];
        const tracker = trackerOf(members(...rows), owedBy(...written));
        const week = summary(tracker);
        const letters = [
          ...composeLetters(week, tracker, links).letters,
          ...composeReminders(week, tracker, links).letters,
        ];
        for (const { email, text } of letters) {
          const readers = new Set(
            tracker.members
              .filter((one) => one.addresses.some((address) => address.toLowerCase() === email.toLowerCase()))
              .map(({ name }) => name),
          );
          for (const { content, owners } of tracker.tasks)
            expect([content, text.includes(content)]).toEqual([
              content,
              owners.some((owner) => readers.has(owner)),
            ]);
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
