import { bracketOwners } from '../../../src/notice/names/bracketOwners';
import { partnersIn } from '../../../src/notice/names/partners';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** Names found among the tokens of a clause, in words. */
function wordsOf<Found extends { from: number; to: number }>(
  text: string,
  find: (tokens: ReturnType<typeof tokensOf>) => Found[] | null,
): string[] | null {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  return find(tokens)?.map(({ from, to }) => text.slice(tokens[from]!.from, tokens[to - 1]!.to)) ?? null;
}

describe('Those a duty is done with', () => {
  const partners = (text: string, predicate = 0) =>
    wordsOf(text, (tokens) => partnersIn(tokens, { from: 0, to: tokens.length }, predicate));

  it.each(['phối hợp', 'phối hợp với', 'phối hợp cùng', 'phối hợp chặt chẽ với', 'phối hợp cùng với'])(
    'are those named behind “%s”',
    (cue) => expect(partners(`rà soát, ${cue} Công an xã tuần tra`)).toEqual(['Công an xã']),
  );

  it.each([
    ...['đấu mối với', 'đấu mối', 'liên hệ với', 'cùng với', 'cùng', 'xin ý kiến', 'xin ý kiến của'],
    ...['lấy ý kiến', 'lấy ý kiến của', 'tham mưu cho'],
  ])('are those named behind “%s”', (cue) =>
    expect(partners(`rà soát, ${cue} Công an xã tuần tra`)).toEqual(['Công an xã']),
  );

  it('are all of a list, and of several', () => {
    expect(partners('phối hợp với Công an, Quân sự và đấu mối với Y tế')).toEqual([
      'Công an',
      'Quân sự',
      'Y tế',
    ]);
    expect(partners('phối hợp nhịp nhàng, cùng Y tế họp')).toEqual(['Y tế']);
    expect(partners('phối hợp nhịp nhàng')).toEqual([]);
  });

  it('are those asked for something, unless the clause does nothing else', () => {
    expect(partners('rà soát và đề nghị Sở Xây dựng thẩm định')).toEqual(['Sở Xây dựng']);
    expect(partners('rà soát, kiến nghị UBND huyện cấp vốn')).toEqual(['UBND huyện']);
    expect(partners('đề nghị Sở Xây dựng thẩm định')).toEqual([]);
  });

  it('are those who have a part of it', () => {
    const text =
      'rà soát; trong đó MTTQ với mô hình A, Hội LHPN với mô hình B, Công an tuần tra; rà soát, Đoàn Thanh niên với mô hình C';
    expect(partners(text)).toEqual(['MTTQ', 'Hội LHPN']);
  });
});

describe('Those who have a duty by a bracket in it', () => {
  const owners = (text: string) =>
    wordsOf(text, (tokens) => bracketOwners(tokens, { from: 0, to: tokens.length }));

  it.each(['thực hiện', 'chủ trì', 'phụ trách', 'tham mưu', 'làm', 'chịu trách nhiệm', 'đảm nhiệm'])(
    'are said to: “%s”',
    (task) => expect(owners(`Rà soát (Công chức Tư pháp ${task}, xong 5/8)`)).toEqual(['Công chức Tư pháp']),
  );

  it.each([
    ...[
      'chủ trì',
      'Đơn vị chủ trì',
      'đơn vị thực hiện',
      'thực hiện',
      'Phụ trách',
      'người phụ trách',
      'phân công',
    ],
  ])('stand behind a label: “%s:”', (label) =>
    expect(owners(`Rà soát (${label}: Công an xã; phối hợp: Y tế)`)).toEqual(['Công an xã']),
  );

  it.each([
    ['are given it', 'Rà soát (giao Hội Phụ nữ; xong 5/8)', ['Hội Phụ nữ']],
    ['sign it', 'Dự hội nghị (đ/c Chủ tịch).', ['Chủ tịch']],
    ['stand in the second of two', 'Rà soát (xong 5/8) (Công an xã làm)', ['Công an xã']],
    [
      'sign it, far behind somebody it is sent to',
      'Gửi sớm báo cáo tổng hợp số liệu rà soát hộ nghèo (bà Lê Thị Hoa)',
      ['Lê Thị Hoa'],
    ],
  ])('%s: “%s”', (_how, text, names) => expect(owners(text)).toEqual(names));

  it.each([
    ['only names an office', 'Rà soát (Công chức Tư pháp)'],
    ['stands in the middle', 'Dự hội nghị (đ/c Chủ tịch) tại huyện'],
    ['says more', 'Dự hội nghị (đ/c Chủ tịch dự).'],
    ['says whom to ask', 'Liên hệ qua số (bà Lê Thị Hoa)'],
    ['says to whom it goes', 'Nộp cho cán bộ của xã (bà Lê Thị Hoa)'],
    ['says when', 'Rà soát (xong 5/8)'],
    ['is none', 'Rà soát, ông Bình phụ trách'],
  ])('are none where it %s: “%s”', (_why, text) => expect(owners(text)).toBeNull());

  it.each(['về', 'qua', 'cho', 'gặp', 'với', 'tới', 'đến', 'gửi', 'của'])('are none behind “%s”', (word) =>
    expect(owners(`Báo ${word} xã (bà Lê Thị Hoa)`)).toBeNull(),
  );
});
