import { composeWaiting } from '../../src/digest/waitingNotice';
import { expected } from './expected';

const waiting = (facts: string[], quota = '') =>
  composeWaiting({
    facts,
    quota,
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

  it('tells of a quota too small, by itself or beside what is new', () => {
    const quota = 'Hạn mức gửi thư: 99 thư ngày mai.';
    const alone = waiting([], quota);
    expect(alone.subject).toBe('Lịch gửi: Bản tin phải gửi trong nhiều ngày');
    expect(alone.text).toContain(`BẢN TIN PHẢI GỬI TRONG NHIỀU NGÀY\n\n${quota}\n\nMở bảng`);
    const both = waiting(['địa chỉ mới la@example.com'], quota);
    expect(both.subject).toBe('Lịch gửi: 1 mục mới chờ xác nhận; bản tin phải gửi trong nhiều ngày');
    expect(both.text).toMatch(/đúng lịch\.\n\nHạn mức gửi thư: 99 thư ngày mai\.\n\nMỚI TRONG BẢNG \(1\)/);
  });

  it('lists forty, each short, and counts the rest', () => {
    const facts = Array.from({ length: 42 }, (_, i) => `mục ${i + 1}`);
    expect(waiting(facts.slice(0, 40)).text).toMatch(/\n\nMục 40\.\n\nMở bảng/);
    expect(waiting(facts).text).toMatch(/\n\nMục 40\.\n\nVà 2 mục nữa\.\n\nMở bảng/);
    expect(waiting(['x'.repeat(300)]).text).toMatch(/\nXx{100,198}…\.\n/);
  });
});
