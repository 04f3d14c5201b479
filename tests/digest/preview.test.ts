import { composeLetters, type Letter } from '../../src/digest/letters';
import { composePreview } from '../../src/digest/preview';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { day } from '../support/tracker';
import { committee, links, week32 } from './committee';
import { expected } from './expected';

const digest = composeLetters(week32, committee, links);
const preview = (week: Partial<WeekSummary> = {}, of = digest) =>
  composePreview({ ...week32, ...week }, of, links);

/** So many letters like the first. */
const many = (count: number): Letter[] =>
  Array.from({ length: count }, (_, at) => ({ ...digest.letters[0]!, recipient: `Người ${at + 1}` }));

describe('The preview for whoever approves', () => {
  const { subject, html, text } = preview();

  it('tells above the overview what could not be read, who gets a letter, who gets none and why', () => {
    expect(text.slice(0, text.indexOf('TOÀN CẢNH:'))).toBe(expected('preview'));
  });

  it('then shows the overview, without naming once more what could not be read', () => {
    const overview = text.slice(text.indexOf('TOÀN CẢNH:'));
    expect(overview).toMatch(/^TOÀN CẢNH: ĐẠT 3\/9 TIÊU CHÍ\n/);
    expect(overview).not.toContain('Ô CHƯA ĐỌC ĐƯỢC');
  });

  it('can be told from the digest in a list of mails, and says there how many wait', () => {
    expect(subject).toBe('Chờ duyệt: bản tin tuần 32 (đạt 3/9 tiêu chí, 4 việc quá hạn)');
    expect(html).toContain('>5 thư chờ gửi. Duyệt ở menu Tổng hợp tuần › Xem và gửi bản tin.</div>');
  });

  it('ends with the way to approve and the way to need no approval', () => {
    expect(text).toMatch(
      /\n\nMở bảng theo dõi để duyệt: https:\/\/docs\.example\.com\/sheet\n\n--\nThư này chỉ gửi cho người duyệt\. Muốn bản tin tự gửi: mở Lịch gửi và cài đặt, đổi “Cách gửi bản tin” thành “Tự động”\.\n$/,
    );
  });

  it('says that the digest is late, over how many days it is spread and what waits, where that is so', () => {
    const { text: late } = composePreview({ ...week32, today: day('2023-08-14') }, digest, links, {
      quota: 'Hôm nay gửi 3 thư, ngày mai 2 thư.',
      waits: ['tên người gửi', 'địa chỉ nhận thư trả lời'],
    });
    expect(late).toContain(
      'đọc lại rồi bấm Gửi.\n\nBản tin tuần 32 (07/08/2023 – 13/08/2023) gửi bù ngày 14/08/2023; số liệu tính đến lúc gửi.\n\nHôm nay gửi 3 thư, ngày mai 2 thư.\n\nÔ CHƯA ĐỌC ĐƯỢC',
    );
    expect(late).toContain(
      '\n\nCHỜ NGƯỜI CHẠY LỊCH XÁC NHẬN (2)\n--------------------------------\n\ntên người gửi, địa chỉ nhận thư trả lời.\n\nNGƯỜI NHẬN',
    );
  });

  it('names no more than 40 people a line', () => {
    expect(preview({}, { letters: many(41), leftOut: [] }).text).toContain('Người 40, Người 41.');
    const crowd = preview({}, { letters: many(42), leftOut: [] }).text;
    expect(crowd).toContain('Toàn cảnh (42): Người 1, ');
    expect(crowd).toContain(', Người 40 … và 2 người nữa.');
  });

  it('has no heading for what there is none of', () => {
    const calm = preview({ problems: [] }, { letters: many(1), leftOut: [] }).text;
    expect(calm).not.toMatch(/Ô CHƯA ĐỌC ĐƯỢC|KHÔNG CÓ THƯ TUẦN NÀY/);
    expect(calm).toContain('NGƯỜI NHẬN (1)\n--------------\n\nToàn cảnh (1): Người 1.\n\nTOÀN CẢNH: ');
  });
});
