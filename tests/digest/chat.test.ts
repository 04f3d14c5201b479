import fc from 'fast-check';
import { chatText } from '../../src/digest/chat';
import { day, summary, task, tracker } from '../support/tracker';
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
