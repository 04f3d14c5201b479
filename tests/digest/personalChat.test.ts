import { composePersonalChat } from '../../src/digest/personalChat';
import type { TimedTask } from '../../src/domain/weekSummary';
import { day, summary, task, tracker } from '../support/tracker';

const binh = { greeting: 'Kính gửi: đồng chí Trần Văn Bình' };
const link = 'https://script.example.com/exec?k=abc';

const owed = (...contents: string[]): TimedTask[] =>
  summary(
    tracker({
      tasks: contents.map((content, at) =>
        task({ id: `NV-${at + 1}`, content, deadline: day('2023-08-04') }),
      ),
    }),
  ).tasks;

describe('The message with somebody’s own link', () => {
  it('greets them, names what they owe and ends with the link', () => {
    expect(composePersonalChat(binh, owed('Lập phương án', 'Lắp pa nô'), link)).toBe(
      `Kính gửi: đồng chí Trần Văn Bình. Hiện có 2 việc đang làm.
• NV-1 · Lập phương án (quá hạn 7 ngày)
• NV-2 · Lắp pa nô (quá hạn 7 ngày)
Bấm để xem và báo kết quả (liên kết riêng, không chuyển tiếp):
${link}`,
    );
  });

  it('names three tasks and counts the others', () => {
    const rest = (count: number) =>
      composePersonalChat(binh, owed(...Array<string>(count).fill('Lắp pa nô')), link)
        .split('\n')
        .slice(1, -2);
    expect(rest(3)).toEqual(['NV-1', 'NV-2', 'NV-3'].map((id) => `• ${id} · Lắp pa nô (quá hạn 7 ngày)`));
    expect(rest(5).slice(2)).toEqual(['• NV-3 · Lắp pa nô (quá hạn 7 ngày)', '… và 2 việc nữa']);
  });

  it('says to whoever owes nothing that nothing waits, with the link all the same', () => {
    expect(composePersonalChat(binh, [], link)).toBe(
      `Kính gửi: đồng chí Trần Văn Bình. Hiện không có việc nào đang chờ.
Bấm để xem và báo kết quả (liên kết riêng, không chuyển tiếp):
${link}`,
    );
  });

  it('has a line for each task whatever was typed, with nothing in it that is not to be read', () => {
    const [, line = ''] = composePersonalChat(
      binh,
      owed(`Lập\u202e phương án ${'thu gom rác thải '.repeat(20)}`),
      link,
    ).split('\n');
    expect(line).toMatch(/^• NV-1 · Lập\s+phương án .*…$/);
    expect(line.length).toBeLessThanOrEqual(122);
  });
});
