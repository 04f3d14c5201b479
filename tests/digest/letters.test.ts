import { emailAddress } from '../../src/domain/address';
import { composeLetters, type Letter } from '../../src/digest/letters';
import { defaultSettings } from '../../src/domain/settings';
import type { Told } from '../../src/domain/told';
import type { Member, Tracker } from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { criterion, day, member, type MemberFields, summary, task, tracker } from '../support/tracker';
import { committee, links, week32 } from './committee';
import { expected } from './expected';

const compose = (of: Tracker) => composeLetters(summary(of), of, links);
const mine = { owners: ['Trần Văn Bình'], deadline: day('2023-08-04') };

const only = (of: Tracker): Letter => {
  const { letters } = compose(of);
  expect(letters).toHaveLength(1);
  return letters[0] as Letter;
};

describe('Each member gets what the column "Bản tin" says', () => {
  const { letters, leftOut } = composeLetters(week32, committee, links);
  const to = (email: string) => letters.find((letter) => letter.email === email) as Letter;

  it('the chair the overview, the secretary both, the others what concerns them', () => {
    expect(letters.map(({ email, kind }) => [email, kind])).toEqual([
      ['chutri@example.com', 'overview'],
      ['thuky@example.com', 'both'],
      ['binh@example.com', 'personal'],
      ['congan@example.com', 'personal'],
      ['lan@example.com', 'personal'],
    ]);
  });

  it('and whoever gets none is named with the reason', () => {
    expect(leftOut).toEqual([
      { name: 'Phạm Quốc Dũng', why: 'chưa có địa chỉ thư dùng được', isUnreachable: true },
      { name: 'Lê Minh Châu', why: 'đã chọn không nhận bản tin', isUnreachable: false },
      { name: 'Vũ Thị Oanh', why: 'tuần này không có việc liên quan', isUnreachable: false },
    ]);
  });

  it('the subject carries the news', () => {
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Tuần 32: đạt 3/9 tiêu chí, 4 việc quá hạn',
      'Tuần 32: đồng chí có 1 việc quá hạn; toàn Ban: đạt 3/9 tiêu chí, 4 việc quá hạn',
      'Tuần 32: đồng chí có 1 việc quá hạn, 2 việc đến hạn trong 7 ngày tới',
      'Tuần 32: đơn vị có 1 việc quá hạn',
      'Tuần 32: đồng chí có 1 việc quá hạn, 2 việc đến hạn trong 7 ngày tới',
    ]);
  });

  it.each([
    ['the chair’s overview', 'chutri@example.com', 'overview'],
    ['a member’s own tasks', 'binh@example.com', 'personal'],
  ])('%s, word for word', (_, email, name) => {
    expect(to(email).text).toBe(expected(name));
  });

  it('whoever has a page of their own is led there by the letter’s one button, the others to the sheet', () => {
    const own = (reader: string) =>
      reader === 'lan@example.com' ? null : `https://phone.example.com/?k=${reader}`;
    const led = composeLetters(week32, committee, { ...links, own }).letters.map(
      ({ email, text }) => [email, /^(Mở .*): (https.*)$/m.exec(text)?.slice(1)] as const,
    );
    for (const [email, button] of led)
      expect([email, button]).toEqual([
        email,
        email === 'lan@example.com'
          ? ['Mở bảng theo dõi', 'https://docs.example.com/sheet']
          : ['Mở trang của tôi', `https://phone.example.com/?k=${email}`],
      ]);
    expect(led).toHaveLength(5);
  });

  it('chair and secretary read what people told by themselves, and who shares in a task what was decided of it', () => {
    const told: Told[] = [
      {
        at: '2023-08-10 09:00',
        by: 'Trần Văn Bình',
        kind: 'report',
        task: ' n01 ',
        cells: [{ field: 'state', from: 'Đang thực hiện', to: 'Hoàn thành' }],
      },
      {
        at: '2023-08-10 10:00',
        by: 'Hoàng Đức Anh',
        kind: 'decision',
        task: 'N01',
        cells: [{ field: 'extensionAsked', from: '2023-08-20', to: '' }],
      },
      {
        at: '2023-08-10 10:00',
        by: 'A',
        kind: 'report',
        task: 'N99',
        cells: [{ field: 'proof', from: '', to: 'x' }],
      },
    ];
    const texts = new Map(
      composeLetters(week32, committee, links, { told }).letters.map(({ email, text }) => [email, text]),
    );
    const both =
      /TỰ BÁO QUA ĐIỆN THOẠI, TIN NHẮN \(1\)\n-+\n\n- N01 · .*: Trần Văn Bình báo hoàn thành; Hoàng Đức Anh giữ hạn cũ\n/;
    expect(texts.get(emailAddress('chutri@example.com'))).toMatch(both);
    expect(texts.get(emailAddress('thuky@example.com'))).toMatch(both);
    const owners = committee.tasks.find(({ id }) => id === 'N01')?.owners ?? [];
    const answered = committee.members
      .filter(({ name }) => owners.includes(name))
      .map(({ addresses: [email] }) => email);
    expect(answered.length).toBeGreaterThan(0);
    for (const [email, text] of texts)
      expect([
        email,
        /ĐÃ CÓ QUYẾT ĐỊNH \(1\)\n-+\n\n- N01 · .*: Hoàng Đức Anh giữ hạn cũ\n/.test(text),
      ]).toEqual([email, answered.includes(email)]);
  });

  it('who only answers for the criterion of a task reads of no decision on it, and six of many are told', () => {
    const owner = member({ name: 'Trần Văn Bình' });
    const charged = member({ name: 'Lê Minh Châu', email: 'chau@example.com', criteria: ['3'] });
    const tasks = Array.from({ length: 8 }, () => task({ ...mine, criteria: ['3'] }));
    const of = tracker({ members: [owner, charged], criteria: [criterion({ code: '3' })], tasks });
    const told: Told[] = tasks.map(({ id }) => ({
      at: '2023-08-10 10:00',
      by: 'Hoàng Đức Anh',
      kind: 'decision',
      task: id,
      cells: [{ field: 'extensionAsked', from: '2023-08-20', to: '' }],
    }));
    const [owners = '', charge = ''] = composeLetters(summary(of), of, links, { told }).letters.map(
      ({ text }) => text,
    );
    const [, decided = ''] = /ĐÃ CÓ QUYẾT ĐỊNH \(8\)\n-+\n([^]*?)\n---/.exec(owners) ?? [];
    expect(decided.match(/^- /gm)).toHaveLength(6);
    expect(decided).toContain('… và 2 việc nữa');
    expect(charge).toContain('VIỆC LIÊN QUAN ĐÃ QUÁ HẠN (8)');
    expect(charge).not.toContain('ĐÃ CÓ QUYẾT ĐỊNH');
  });

  it('a person is greeted as a comrade, an office as an office', () => {
    expect(to('binh@example.com').text).toContain('Kính gửi: đồng chí Trần Văn Bình');
    expect(to('congan@example.com').text).toContain('Kính gửi: Công an thị trấn');
    expect(to('congan@example.com').text).not.toMatch(/đồng chí/i);
  });

  it.each([
    ['Công an thị trấn', 'Công an', 'Kính gửi: Công an thị trấn'],
    ['Đoàn Thanh niên', '', 'Kính gửi: Đoàn Thanh niên'],
    ['Hội Nông dân thị trấn', '', 'Kính gửi: Hội Nông dân thị trấn'],
    ['Đoàn Thị Hội', 'Đoàn Thanh niên', 'Kính gửi: đồng chí Đoàn Thị Hội'],
    ['Trương Văn Trạm', 'Trạm Y tế', 'Kính gửi: đồng chí Trương Văn Trạm'],
  ])('%s of the unit “%s” is greeted as “%s”', (name, unit, greeting) => {
    const tasks = [task({ owners: [name], deadline: day('2023-08-04') })];
    const { text } = only(tracker({ members: [member({ name, unit })], tasks }));
    expect(text).toContain(`${greeting}\n`);
  });

  it('a letter with both parts tells the reader’s own tasks first', () => {
    const { text } = to('thuky@example.com');
    expect(text.indexOf('VIỆC QUÁ HẠN (1)')).toBeLessThan(text.indexOf('TOÀN CẢNH: ĐẠT 3/9 TIÊU CHÍ'));
  });

  it('every letter says who sends it, why it came and how to stop it', () => {
    for (const { text, html } of letters)
      for (const said of [
        'Đỗ Thị Hạnh, Thư ký Ban Chỉ đạo',
        'nhận thư ở địa chỉ',
        'Muốn đổi hoặc thôi nhận, xin báo thư ký.',
        'thuky@example.com',
      ])
        expect([text.includes(said), html.includes(said)]).toEqual([true, true]);
  });
});

describe('Besides its tasks a letter says', () => {
  const of = tracker({ members: [member({ digest: 'overview' })], tasks: [task({ ...mine, id: 'N1' })] });
  const letter = (week: Partial<WeekSummary> = {}): Letter =>
    composeLetters(summary(of, week), of, links).letters[0] as Letter;

  it('before anything else that it is late, where it is', () => {
    expect(letter({ today: day('2023-08-14') }).text).toContain(
      'TIÊU CHÍ NÀO\n\nBản tin tuần 32 (07/08/2023 – 13/08/2023) gửi bù ngày 14/08/2023; số liệu tính đến lúc gửi.\n\n1 việc quá hạn',
    );
    expect(letter().text).toContain('TIÊU CHÍ NÀO\n\n1 việc quá hạn');
  });

  it('in the list of mails what presses first, then the news', () => {
    const preheader = (of: Letter) => /<body[^>]*>\s*<div[^>]*>([^<]*)</.exec(of.html)?.[1];
    expect(preheader(letter())).toBe('N1 · Rà soát biển báo giao thông · 1 việc quá hạn');
    const quiet = only(tracker({ members: [member({ digest: 'overview' })] }));
    expect(preheader(quiet)).toBe('Không có việc quá hạn');
  });

  it('nothing of an address for replies where none is set', () => {
    expect(letter().text).toMatch(/xin báo thư ký\.\n$/);
  });

  it('what the secretary adds for everybody, in one line above the news', () => {
    const note = 'Chiều thứ Sáu họp ban.\nMang theo báo cáo';
    const [noted] = composeLetters(summary(of), of, links, { note }).letters;
    expect(noted?.text).toContain(
      'TIÊU CHÍ NÀO\n\nThư ký: Chiều thứ Sáu họp ban. Mang theo báo cáo\n\n1 việc quá hạn',
    );
    expect(letter().text).not.toContain('Thư ký:');
  });

  it('what to do with the file for calendars, to whoever has tasks of their own in it', () => {
    const footer = (digest: Member['digest'], calendar: boolean): boolean =>
      only(
        tracker({
          settings: { ...defaultSettings, calendar },
          members: [member({ name: 'Trần Văn Bình', digest })],
          tasks: [task(mine)],
        }),
      ).text.includes(
        '\n--\nNếu thư có kèm tệp viec-cua-toi.ics, mở tệp để đưa các hạn của đồng chí vào lịch.\n',
      );
    expect([footer('personal', true), footer('both', true), footer('overview', true)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(footer('personal', false)).toBe(false);
  });
});

describe('One mailbox gets one letter', () => {
  const shared = (...members: MemberFields[]) =>
    tracker({
      members: members.map((one) => member({ email: 'chung@example.com', ...one })),
      tasks: [task(mine)],
    });

  it('that greets all who read it, however the address is cased', () => {
    const letter = only(
      shared({ name: 'Trần Văn Bình' }, { name: 'Lê Minh Châu', email: ' CHUNG@example.com' }),
    );
    expect(letter.recipient).toBe('Trần Văn Bình, Lê Minh Châu');
    expect(letter.text).toContain('Kính gửi: các đồng chí Trần Văn Bình, Lê Minh Châu');
    expect(letter.subject).toBe('Tuần 32: các đồng chí có 1 việc quá hạn');
  });

  it('and holds both parts when one reader chose the overview and another the personal one', () => {
    const letter = only(shared({ name: 'Trần Văn Bình' }, { name: 'Lê Minh Châu', digest: 'overview' }));
    expect(letter.kind).toBe('both');
  });

  it('as the chair’s and the secretary’s, where one of those who read it is', () => {
    const problem = { sheet: 'Nhiệm vụ', cell: 'I14', value: '31/9', message: 'Không có ngày 31/9.' };
    const asked = task({ ...mine, proposal: 'Cấp vốn' });
    const textFor = (role: string) => {
      const of = shared({ digest: 'overview', role }, { name: 'Lê Minh Châu', digest: 'overview' });
      const others = [
        member({ name: 'Vũ Thị Oanh', role: 'Thư ký', email: 'thuky@example.com', digest: 'none' }),
      ];
      return only({
        ...of,
        members: [...of.members, ...others],
        tasks: [asked],
        problems: [problem],
      }).text;
    };
    expect(textFor('Trưởng Ban')).toContain('CẦN CÁC ĐỒNG CHÍ QUYẾT (1)');
    expect(textFor('Trưởng Ban')).not.toContain('Ô CHƯA ĐỌC ĐƯỢC');
    expect(textFor('Thư ký')).toContain('Ô CHƯA ĐỌC ĐƯỢC (1)');
    expect(textFor('Thư ký')).toContain('CHỜ QUYẾT ĐỊNH (1)');
    expect(textFor('Ủy viên')).not.toContain('Ô CHƯA ĐỌC ĐƯỢC');
  });

  it('and none at all this time where the sender left it out, however the address was typed', () => {
    const of = shared({ name: 'Trần Văn Bình' }, { name: 'Lê Minh Châu', email: 'chau@example.com' });
    const tasks = [task(mine), task({ ...mine, owners: ['Lê Minh Châu'] })];
    const { letters, leftOut } = composeLetters(summary({ ...of, tasks }), of, links, {
      without: ['Chung@Example.com'],
    });
    expect(letters.map(({ email }) => email)).toEqual(['chau@example.com']);
    expect(leftOut).toEqual([]);
  });

  it('without the tasks of a reader who wants only the overview', () => {
    const letter = only(shared({ name: 'Trần Văn Bình', digest: 'overview' }, { name: 'Lê Minh Châu' }));
    expect(letter.subject).not.toContain('các đồng chí có');
  });

  it('and leaves out whoever chose none', () => {
    const { letters, leftOut } = compose(
      shared({ name: 'Trần Văn Bình' }, { name: 'Lê Minh Châu', digest: 'none' }),
    );
    expect(letters.map(({ recipient }) => recipient)).toEqual(['Trần Văn Bình']);
    expect(leftOut.map(({ name }) => name)).toEqual(['Lê Minh Châu']);
  });
});

describe('A quiet week', () => {
  it('still brings the chair the overview, with a kind word', () => {
    const letter = only(tracker({ members: [member({ digest: 'overview' })] }));
    expect(letter.subject).toBe('Tuần 32: chưa có tiêu chí nào, không có việc quá hạn');
    expect(letter.text).toContain('Tuần này không có việc quá hạn.');
  });

  it('thanks a member whose tasks are all in time', () => {
    const letter = only(
      tracker({ members: [member()], tasks: [task({ ...mine, deadline: day('2023-09-30') })] }),
    );
    expect(letter.subject).toBe('Tuần 32: đồng chí không có việc quá hạn hay đến hạn trong 7 ngày tới');
    expect(letter.text).toContain('Cảm ơn đồng chí đã giữ đúng tiến độ.');
  });

  it('brings a member whom nothing concerns a kind word, in a committee that writes all the same', () => {
    const settings = { ...defaultSettings, letterWhenNothing: true };
    const { text, subject } = only(tracker({ settings, members: [member()] }));
    expect(subject).toBe('Tuần 32: đồng chí không có việc phải làm trong tuần');
    expect(text).toContain(`ĐỒNG CHÍ KHÔNG CÓ VIỆC PHẢI LÀM TRONG TUẦN

Cảm ơn đồng chí. Khi có việc được giao, sắp đến hạn hoặc có thay đổi liên quan, bản tin sẽ báo.

Chung cả ban: Chưa có tiêu chí nào · Không có việc quá hạn.

Mở bảng theo dõi: `);
  });

  it('takes the kind word for nobody who has tasks, nor for a reader of the overview', () => {
    const settings = { ...defaultSettings, letterWhenNothing: true };
    const busy = only(
      tracker({ settings, members: [member({ name: 'Trần Văn Bình' })], tasks: [task(mine)] }),
    );
    expect(busy.subject).toBe('Tuần 32: đồng chí có 1 việc quá hạn');
    for (const digest of ['overview', 'both'] as const)
      expect(only(tracker({ settings, members: [member({ digest })] })).text).not.toContain(
        'KHÔNG CÓ VIỆC PHẢI LÀM',
      );
  });

  it('brings a reader of both parts the overview alone when nothing is theirs', () => {
    const letter = only(tracker({ members: [member({ digest: 'both' })] }));
    expect(letter.subject).not.toContain('đồng chí');
  });
});
