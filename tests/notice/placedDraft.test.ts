import { contentOf } from '../../src/notice/placedDraft';
import { readNotice } from '../../src/notice/readNotice';

/** What the row of the only duty of a text says. */
function contentIn(text: string): string {
  const { duties } = readNotice(`Sao Mai, ngày 31 tháng 7 năm 2023\n${text}`);
  expect(duties).toHaveLength(1);
  return contentOf(duties[0]!);
}

describe('The content of a row', () => {
  it('begins with a capital letter, also where the notice goes on in mid-sentence', () => {
    const text = '1. UBND lập Đề án gom rác; đánh giá kết quả thu gom trước 30/8/2023.';
    const { duties } = readNotice(`Sao Mai, ngày 31 tháng 7 năm 2023\n${text}`);
    expect(duties.map((duty) => [duty.text.slice(0, 8), contentOf(duty).slice(0, 8)])).toEqual([
      ['UBND lập', 'UBND lập'],
      ['đánh giá', 'Đánh giá'],
    ]);
  });

  it.each([
    '(Thời gian hoàn thành trước 30/8/2023)',
    '(*Thời gian hoàn thành trong tháng 8 năm 2023*).',
    '(xong trước ngày 25/8);',
    '(trước 23/8/2023)',
  ])('leaves “%s” to the columns of the deadline', (bracket) => {
    expect(contentIn(`1. Các khu phố sửa chữa nhà văn hóa ${bracket}`)).toMatch(/sửa chữa nhà văn hóa$/);
  });

  it.each(['(gửi Thường trực Đảng ủy trước 20/8/2023)', '(gồm bàn và ghế)'])(
    'keeps “%s”, which says more than the day',
    (bracket) => {
      const text = `1. Các khu phố lập danh sách nhà văn hóa cần sửa chữa ${bracket}`;
      expect(contentIn(text)).toMatch(/\)$/);
    },
  );
});
