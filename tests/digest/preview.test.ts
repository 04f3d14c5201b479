import { emailAddress } from '../../src/domain/address';
import { composeLetters, type Letter } from '../../src/digest/letters';
import { approverAt, composePreview } from '../../src/digest/preview';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { day } from '../support/tracker';
import { committee, links, week32 } from './committee';
import { expected } from './expected';

const digest = composeLetters(week32, committee, links);
const approver = approverAt(emailAddress('thuky@example.com'), committee);
const preview = (week: Partial<WeekSummary> = {}, of = digest) =>
  composePreview({ ...week32, ...week }, of, approver, links);

/** So many letters like the first. */
const many = (count: number): Letter[] =>
  Array.from({ length: count }, (_, at) => ({ ...digest.letters[0]!, recipient: `Người ${at + 1}` }));

describe('The preview for whoever approves', () => {
  const { subject, html, text } = preview();

  it('tells the week in brief, who gets a letter, who gets none and why, and has one button', () => {
    expect(text).toBe(expected('preview'));
    expect(html.match(/<a class="button"/g)).toHaveLength(1);
    expect(html).toContain('<a class="button" href="https://docs.example.com/sheet"');
  });

  it('leads to the approver’s own page where there is one, and says what to press there', () => {
    const own = (reader: string) => `https://phone.example.com/?k=${reader}`;
    const byPhone = composePreview(week32, digest, approver, { ...links, own });
    expect(byPhone.text).toContain('Xem và duyệt: https://phone.example.com/?k=thuky@example.com');
    expect(byPhone.text).toContain('bấm Duyệt bản tin ở trang mở ra; thư đi trong vòng một giờ.');
    expect(byPhone.text).not.toContain('menu Tổng hợp tuần › Xem và gửi');
  });

  it('can be told from the digest in a list of mails, and says there how many wait', () => {
    expect(subject).toBe('Chờ duyệt: bản tin tuần 32 (đạt 3/9 tiêu chí, 4 việc quá hạn)');
    expect(html).toContain('>5 thư chờ gửi. Chưa ai nhận được thư nào.</div>');
  });

  it('greets a member by name, and anybody else by what they are asked to do', () => {
    expect(text).toContain('Kính gửi: đồng chí Đỗ Thị Hạnh');
    const stranger = composePreview(
      week32,
      digest,
      approverAt(emailAddress('la@example.com'), committee),
      links,
    );
    expect(stranger.text).toContain('Kính gửi: đồng chí duyệt bản tin');
  });

  it('says that the digest is late, over how many days it is spread and what waits, where that is so', () => {
    const { text: late } = composePreview({ ...week32, today: day('2023-08-14') }, digest, approver, links, {
      quota: 'Hôm nay gửi 3 thư, ngày mai 2 thư.',
      waits: ['tên người gửi', 'địa chỉ nhận thư trả lời'],
    });
    expect(late).toContain(
      '\n\nBản tin tuần 32 (07/08/2023 – 13/08/2023) gửi bù ngày 14/08/2023; số liệu tính đến lúc gửi.\n\nHôm nay gửi 3 thư, ngày mai 2 thư.\n\n',
    );
    expect(late).toContain(
      '\n\nCHỜ NGƯỜI CHẠY LỊCH XÁC NHẬN (2)\n--------------------------------\n\ntên người gửi, địa chỉ nhận thư trả lời.\n\n',
    );
  });

  it('names no more than 12 people a line', () => {
    expect(preview({}, { letters: many(13), leftOut: [], raised: [] }).text).toContain('Người 12, Người 13.');
    const crowd = preview({}, { letters: many(14), leftOut: [], raised: [] }).text;
    expect(crowd).toContain('Toàn cảnh (14): Người 1, ');
    expect(crowd).toContain(', Người 12 … và 2 người nữa.');
  });

  it('has no heading for what there is none of', () => {
    const calm = preview({ problems: [] }, { letters: many(1), leftOut: [], raised: [] }).text;
    expect(calm).not.toMatch(/chưa đọc được|KHÔNG CÓ THƯ TUẦN NÀY/);
    expect(calm).toContain('NGƯỜI NHẬN (1)\n--------------\n\nToàn cảnh (1): Người 1.\n\nXem và duyệt: ');
  });
});
