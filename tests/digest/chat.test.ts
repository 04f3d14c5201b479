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

  it('gives way to an address that leaves little room', () => {
    const address = `https://example.com/${'x'.repeat(1150)}`;
    const text = chatText(week32, address);
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text).toMatch(/^Tuần 32 .*\n\nQuá hạn \(4\):\n• N01 .*\n… và 3 việc/);
    expect(text.endsWith(`: ${address}`)).toBe(true);
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
    const addressee = addresseeOf(here.members, here.members);
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

  it('is not written where nothing concerns them', () => {
    expect(of([])).toBeNull();
  });

  it('is at most 1,500 characters, the link whole', () => {
    const own = `https://script.example.com/exec?k=${'k'.repeat(100)}`;
    const text =
      of(
        Array.from({ length: 60 }, () => ({ ...late, content: 'Rất dài '.repeat(60) })),
        own,
      ) ?? '';
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text.endsWith(own)).toBe(true);
  });
});
