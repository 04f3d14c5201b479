import { composeWaiting } from '../../src/digest/waitingNotice';
import { expected } from './expected';

const waiting = (facts: string[]) =>
  composeWaiting({
    facts,
    owner: 'thuky@example.com',
    committee: 'Ban Chỉ đạo\nxây dựng đô thị văn minh',
    workbook: 'https://docs.example.com/sheet',
  });

describe('The notice of what waits for the owner of the schedule', () => {
  it('lists what is new, who confirms it and how, word for word', () => {
    const { subject, text, html } = waiting(['địa chỉ mới la@example.com', 'tên\nngười gửi “Thư ký”']);
    expect(subject).toBe('Lịch gửi: 2 mục mới chờ xác nhận');
    expect(text).toBe(expected('waiting'));
    expect(html).toContain(
      '>Thư đến địa chỉ mới chờ thuky@example.com xác nhận; thư của người khác vẫn gửi.</div>',
    );
  });

  it('lists forty, each short, and counts the rest', () => {
    const facts = Array.from({ length: 42 }, (_, i) => `mục ${i + 1}`);
    expect(waiting(facts.slice(0, 40)).text).toMatch(/\n\nMục 40\.\n\nMở bảng/);
    expect(waiting(facts).text).toMatch(/\n\nMục 40\.\n\nVà 2 mục nữa\.\n\nMở bảng/);
    expect(waiting(['x'.repeat(300)]).text).toMatch(/\nXx{100,198}…\.\n/);
  });
});
