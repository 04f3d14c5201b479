import fc from 'fast-check';
import { addresseeOf } from '../../src/digest/addressee';
import { chatText, memberChat } from '../../src/digest/chat';
import { concernsWithin } from '../../src/domain/concerns';
import { day, member, summary, task, tracker } from '../support/tracker';
import { links, week32 } from './committee';
import { expected } from './expected';

describe('The text for the group chat', () => {
  it('tells the news, who owes what, what is difficult and where to update', () => {
    expect(`${chatText(week32, links.workbook)}\n`).toBe(expected('chat'));
  });

  it('is a kind word in a quiet week', () => {
    const text = chatText(summary(tracker()));
    expect(text).toContain('không có việc quá hạn');
    expect(text).not.toContain('•');
    expect(text).toMatch(/trong bảng theo dõi\.$/);
  });

  it('leaves out the address of a sheet that only this machine knows', () => {
    expect(chatText(week32, 'http://127.0.0.1:8080/sheet')).toMatch(/trong bảng theo dõi\.$/);
  });

  it('says for whom the waiting tasks wait, since when, and whose they are', () => {
    const tasks = [
      task({
        id: 'NV-9',
        content: 'Xin cấp phép',
        owners: ['Lê Thị Mai'],
        state: 'waiting',
        waitingFor: 'Sở Xây dựng',
        waitingSince: day('2023-08-01'),
      }),
    ];
    expect(chatText(summary(tracker({ tasks })))).toContain(
      '\n\nChờ cấp trên (1):\n• NV-9 · Xin cấp phép (Lê Thị Mai, chờ Sở Xây dựng từ 01/08/2023; chưa đôn đốc)\n\n',
    );
  });

  it('says of a blocked task that nobody wrote why', () => {
    const tasks = [task({ id: 'NV-9', content: 'Xin cấp phép', owners: ['Lê Thị Mai'], state: 'blocked' })];
    expect(chatText(summary(tracker({ tasks })))).toContain(
      'Khó khăn, vướng mắc (1):\n• NV-9 · Xin cấp phép (Lê Thị Mai): chưa ghi khó khăn gì\n\n',
    );
  });

  it('names fewer tasks where names and address are long', () => {
    const tasks = Array.from({ length: 20 }, () =>
      task({
        content: 'Vận động hộ dân hiến đất '.repeat(6),
        owners: ['Lê Thị Mai'],
        deadline: day('2023-08-04'),
      }),
    );
    const week = summary(tracker({ tasks }));
    const named = (length: number) =>
      chatText(week, `https://example.com/${'x'.repeat(length)}`).match(/^• /gm)?.length;
    expect([100, 300, 600, 800].map(named)).toEqual([8, 6, 5, 3]);
  });

  it('gives way to an address that leaves little room', () => {
    const address = `https://example.com/${'x'.repeat(1150)}`;
    const text = chatText(week32, address);
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text).toMatch(/^Tuần 32 .*\n\nQuá hạn \(4\):\n• N01 .*\n… và 3 việc/);
    expect(text.endsWith(`: ${address}`)).toBe(true);
  });

  it('is at most 1,500 characters however long the address is, and uses them all', () => {
    const lengths = Array.from(
      { length: 300 },
      (_, more) => chatText(week32, `https://example.com/${'x'.repeat(400 + more)}`).length,
    );
    expect(Math.max(...lengths)).toBe(1500);
  });

  it('is at most 1,500 characters whatever the data, and says how many it left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(60), (text, count) => {
        const tasks = Array.from({ length: count }, () =>
          task({
            content: text,
            owners: [text, text],
            deadline: day('2023-08-04'),
            state: 'blocked',
            difficulty: text,
          }),
        );
        const said = chatText(summary(tracker({ tasks })), links.workbook);
        expect(said.length).toBeLessThanOrEqual(1500);
        expect(said.endsWith(links.workbook)).toBe(true);
        if (count > 10) expect(said).toMatch(/… và \d+ việc nữa/);
      }),
    );
  });
});

describe('The message to one member', () => {
  const binh = { name: 'Trần Văn Bình', email: '' } as const;
  const of = (tasks: Parameters<typeof task>[0][], own: string | null = null) => {
    const here = tracker({ members: [member(binh)], tasks: tasks.map((one) => task(one)) });
    const addressee = addresseeOf(here.members, here.members, here.settings);
    const workbook = 'https://docs.example.com/sheet';
    return memberChat(summary(here), concernsWithin(here)(here.members), addressee, { workbook, own });
  };
  const late = { content: 'Lập phương án', owners: [binh.name], deadline: day('2023-08-04') };

  it('tells what they owe, and asks for an answer or leads to the sheet', () => {
    const text = of([
      late,
      { content: 'Của người khác', owners: ['Lê Thị Mai'], deadline: day('2023-08-04') },
    ]);
    expect(text).toMatch(/Quá hạn \(1\):\n• .*Lập phương án/);
    expect(text).not.toContain('Của người khác');
    expect(text).toMatch(/nhắn lại kết quả.*https:\/\/docs\.example\.com\/sheet\.$/);
  });

  it('leads to their own page where there is one, and to nothing else', () => {
    const text = of([late], 'https://script.example.com/exec?k=abc');
    expect(text).toMatch(/không chuyển tiếp\):\nhttps:\/\/script\.example\.com\/exec\?k=abc$/);
    expect(text).not.toContain('docs.example.com');
  });

  it('has all that is theirs under its heading, what presses first', () => {
    const owners = [binh.name];
    const tasks = [
      task({ id: 'N4', content: 'Thu gom rác', owners, deadline: day('2023-09-30') }),
      task({ id: 'N3', content: 'Hiến đất', owners, state: 'blocked', difficulty: 'Thiếu kinh phí' }),
      task({ id: 'N2', content: 'Lắp pa nô', owners, deadline: day('2023-08-14') }),
      task({ id: 'N1', ...late }),
    ];
    const here = tracker({ members: [member(binh)], tasks });
    const week = summary(here);
    const untouched = week.tasks
      .filter(({ id }) => id === 'N4')
      .map((one) => ({ task: one, since: day('2023-07-01'), weeks: 6 }));
    const addressee = addresseeOf(here.members, here.members, here.settings);
    const concerns = concernsWithin(here)(here.members);
    expect(memberChat({ ...week, untouched }, concerns, addressee, { workbook: '', own: null })).toBe(
      `Kính gửi: đồng chí Trần Văn Bình. Việc tuần 32 của đồng chí (đến 11/08/2023):

Quá hạn (1):
• N1 · Lập phương án (quá hạn 7 ngày)

Đến hạn trong 7 ngày tới (1):
• N2 · Lắp pa nô (còn 3 ngày)

Đang vướng mắc (1):
• N3 · Hiến đất: Thiếu kinh phí

Lâu chưa cập nhật (1):
• N4 · Thu gom rác

Đề nghị đồng chí nhắn lại kết quả, khó khăn cho thư ký.`,
    );
  });

  it('is not written where nothing concerns them', () => {
    expect(of([])).toBeNull();
    expect(of([{ content: 'Thu gom rác', owners: [binh.name] }])).toBeNull();
  });

  it('is written for any kind of task, also for as many of one as of another', () => {
    const due = { ...late, deadline: day('2023-08-14') };
    const blocked = { owners: [binh.name], state: 'blocked' as const };
    for (const tasks of [[due], [blocked], [late, due], [late, blocked], [due, blocked]]) {
      const text = of(tasks) ?? '';
      expect(text.match(/^• /gm)).toHaveLength(tasks.length);
      expect(text).not.toContain('\n\n\n');
    }
  });

  it('is at most 1,500 characters, the link whole, and says how many tasks it left out', () => {
    const own = `https://script.example.com/exec?k=${'k'.repeat(100)}`;
    const text =
      of(
        Array.from({ length: 60 }, () => ({ ...late, content: 'Rất dài '.repeat(60) })),
        own,
      ) ?? '';
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text.endsWith(own)).toBe(true);
    expect(text).toMatch(/… và 52 việc nữa/);
  });

  it('names as many of their tasks as there is room for, and uses it all', () => {
    const tasks = Array.from({ length: 60 }, () =>
      task({ ...late, content: 'Vận động hiến đất '.repeat(6) }),
    );
    const here = tracker({ members: [member(binh)], tasks });
    const week = summary(here);
    const concerns = concernsWithin(here)(here.members);
    const addressee = addresseeOf(here.members, here.members, here.settings);
    const texts = Array.from({ length: 400 }, (_, more) => {
      const own = `https://script.example.com/exec?k=${'k'.repeat(200 + more)}`;
      return memberChat(week, concerns, addressee, { workbook: '', own }) ?? '';
    });
    expect(Math.max(...texts.map(({ length }) => length))).toBe(1500);
    const named = new Set(texts.map((text) => text.match(/^• /gm)?.length));
    expect([...named]).toEqual([8, 6, 5]);
  });
});
