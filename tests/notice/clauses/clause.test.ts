import { readClause } from '../../../src/notice/clauses/clause';
import { pastedText } from '../../../src/notice/text/pasted';
import { tokensOf } from '../../../src/notice/text/tokens';

/** What a clause says, in words: who has to, whom they make do it, and its words from the verb on. */
function reading(text: string) {
  const tokens = tokensOf(pastedText(text), 0, text.length);
  const { owners, doers, from, predicate, ...rest } = readClause(tokens, { from: 0, to: tokens.length });
  const words = (bodies: typeof doers) =>
    bodies.map((body) => text.slice(tokens[body.from]!.from, tokens[body.to - 1]!.to));
  const behind = (token: number) => text.slice(tokens[token]?.from ?? text.length);
  return {
    ...rest,
    owners: owners && words(owners),
    doers: words(doers),
    words: behind(from),
    predicate: behind(predicate),
  };
}

const nobody = { owners: null, doers: [], isCertain: true, areSent: false, isGuessed: false };

it('A clause may be numbered in brackets', () => {
  expect(reading('Hội Phụ nữ: (1) rà soát')).toMatchObject({ owners: ['Hội Phụ nữ'], predicate: 'rà soát' });
});

it('A clause may be given to whom nobody knows by a name, as a guess', () => {
  expect(reading('Ký túc xá phân lại phòng')).toMatchObject({ isGuessed: false, owners: null });
  expect(reading('Buồng phòng tổng vệ sinh rèm')).toMatchObject({
    owners: ['Buồng phòng'],
    predicate: 'tổng vệ sinh rèm',
    isGuessed: true,
    isCertain: false,
  });
});

describe('A clause gives a duty', () => {
  it.each([
    ['Công an', 'rà soát hồ sơ', ['Công an'], []],
    ['Giao Công an', 'rà soát', ['Công an'], []],
    ['Yêu cầu mọi người', 'rà soát', ['mọi người'], []],
    ['Đồng ý giao Công an', 'rà soát', ['Công an'], []],
    ['Chủ tịch UBND xã yêu cầu Công an', 'rà soát', ['Công an'], []],
    ['Sở đề nghị UBND xã', 'rà soát', ['UBND xã'], []],
    ['Hội Phụ nữ', 'đề nghị cấp kinh phí', ['Hội Phụ nữ'], []],
    ['Công an xã', 'có báo cáo', ['Công an xã'], []],
    ['UBND xã', 'chỉ đạo Công an rà soát', ['UBND xã'], ['Công an']],
    ['UBND xã', 'phân công Công an rà soát', ['UBND xã'], ['Công an']],
    ['Cử Công an xã', 'tham gia', ['Công an xã'], []],
    ['Mời ban công tác mặt trận', 'dự họp', ['ban công tác mặt trận'], []],
    ['UBND xã', 'cử cán bộ tham gia', ['UBND xã'], []],
    ['Chủ tịch UBND xã', 'yêu cầu nhanh', ['Chủ tịch UBND xã'], []],
    ['Bí thư, Chủ tịch', 'yêu cầu Công an rà soát', ['Bí thư', 'Chủ tịch'], []],
    ['Thanh tra huyện', 'rà soát hồ sơ', ['Thanh tra huyện'], []],
    ['', 'Thanh tra: rà soát hồ sơ', null, []],
    ['', 'Giao ban công tác tuần', null, []],
    ['Giao Ban Công tác', 'rà soát', ['Ban Công tác'], []],
    ['', 'Chỉ đạo Công an rà soát', null, ['Công an']],
    ['', 'Không để tồn đọng', null, []],
    ['', 'Kiến nghị sớm thẩm định', null, []],
  ])('“%s”, “%s”', (before, predicate, owners, doers) => {
    const words = `${before} ${predicate}`.trim();
    expect(reading(words)).toEqual({ ...nobody, kind: 'duty', words, predicate, owners, doers });
  });

  it.each([
    ['UBND xã tập trung thực hiện các nội dung sau:', 'hoàn thành hồ sơ', ['UBND xã'], []],
    ['UBND xã thực hiện các việc sau đây:', 'hoàn thành hồ sơ', ['UBND xã'], []],
    ['Công an xã:', 'rà soát', ['Công an xã'], []],
    ['Thanh tra Huyện:', 'rà soát', ['Thanh tra Huyện'], []],
    ['Đồng thời,', 'rà soát', null, []],
    ['Một là,', 'rà soát', null, []],
  ])('that begins behind “%s”', (before, words, owners, doers) => {
    expect(reading(`${before} ${words}`)).toEqual({
      ...nobody,
      kind: 'duty',
      words,
      predicate: words,
      owners,
      doers,
    });
  });

  it.each([
    ['Về công tác đất đai:', 'Giao Công an rà soát', ['Công an']],
    ['Trưởng Ban kết luận:', 'Giao Công an rà soát', ['Công an']],
    ['Đối với việc đất đai:', 'Giao Công an rà soát', ['Công an']],
    ['Đối với', 'các khu phố rà soát', ['các khu phố']],
    ['Đối với các chi bộ ghép,', 'Ban Tổ chức rà soát', ['Ban Tổ chức']],
    ['Để bảo đảm tiến độ,', 'UBND xã rà soát', ['UBND xã']],
    ['Sáng thứ Bảy hằng tuần,', 'Công an rà soát', ['Công an']],
  ])('whose subject stands behind “%s”', (before, words, owners) => {
    expect(reading(`${before} ${words}`)).toMatchObject({
      kind: 'duty',
      words,
      predicate: 'rà soát',
      owners,
    });
  });

  it('to those behind a colon, where what is to be done stands before it', () => {
    expect(reading('Treo cờ, băng rôn: các khu phố thực hiện')).toMatchObject({
      kind: 'duty',
      owners: ['các khu phố'],
    });
    expect(reading(`Treo ${'cờ '.repeat(23)}: các khu phố thực hiện`).owners).toEqual(['các khu phố']);
    expect(reading(`Treo ${'cờ '.repeat(24)}: các khu phố thực hiện`).owners).toBeNull();
    expect(reading('Công an xã: Quân sự rà soát')).toMatchObject({
      owners: ['Công an xã'],
      doers: ['Quân sự'],
    });
  });

  it('whose words are all there is where nothing follows the colon', () => {
    expect(reading('UBND xã thực hiện sau:').predicate).toBe('thực hiện sau:');
    expect(reading('UBND xã thực hiện: hoàn thành hồ sơ').predicate).toBe('thực hiện: hoàn thành hồ sơ');
    expect(reading('UBND xã họp tại đây: rà soát').predicate).toBe('họp tại đây: rà soát');
    expect(reading('UBND xã họp sau Tết: rà soát').predicate).toBe('họp sau Tết: rà soát');
    const lead = (count: number): string => `thực hiện ${'việc '.repeat(count)}sau: rà soát`;
    expect(reading(`UBND xã ${lead(12)}`).predicate).toBe('rà soát');
    expect(reading(`UBND xã ${lead(13)}`).predicate).toBe(lead(13));
  });

  it('to whoever was spoken of before, who sends his own people or asks somebody else', () => {
    expect(reading('Phân công đoàn viên dọn rác')).toMatchObject({ areSent: true, owners: ['đoàn viên'] });
    expect(reading('Kiến nghị Sở Xây dựng sớm thẩm định')).toMatchObject({
      areSent: true,
      owners: ['Sở Xây dựng'],
    });
    expect(reading('Giao đoàn viên dọn rác').areSent).toBe(false);
    expect(reading('Cử đoàn viên, Công an xã tham gia').areSent).toBe(false);
    expect(reading('Cử các đoàn viên tham gia').areSent).toBe(true);
    expect(reading('Cử đồng chí Lê Văn An tham gia').areSent).toBe(false);
  });
});

describe('A clause gives no duty', () => {
  it.each([
    ['Đồng ý chủ trương', 'acceptance'],
    ['Kết quả đạt khá', 'statement'],
    ['Đã rà soát', 'statement'],
    ['Hội nghị Ban Chấp hành họp quý III', 'statement'],
    ['Không còn rác', 'statement'],
    ['Giao đồng chí rà soát', 'addressed'],
    ['Giao mọi việc', 'addressed'],
    ['Bà Vân ý kiến cống tắc', 'statement'],
    ['Công an xã đã rà soát', 'statement'],
    ['Sáng 12/5, Công an tuần tra', 'statement'],
    ['Công an xã', 'namesOnly'],
    ['Công an xã:', 'namesOnly'],
    ['Giao Công an', 'namesOnly'],
    ['Giao các đồng chí rà soát', 'addressed'],
    ['Giao xyz', 'unclear'],
    ['xyz abc', 'unclear'],
    ['', 'unclear'],
  ])('of which one can be sure: “%s” is “%s”', (text, kind) => expect(reading(text).kind).toBe(kind));
});

it('Those who lead an office may be its owners, as may a class with a bracket behind it', () => {
  expect(reading('Lãnh đạo Sở thăm công nhân')).toMatchObject({ owners: ['Lãnh đạo Sở'], doers: [] });
  expect(reading('Lãnh đạo UBND xã hoàn thành')).toMatchObject({ owners: null });
  expect(reading('Các chủ rừng (Ban Quản lý, công ty) phát dọn')).toMatchObject({ owners: ['Các chủ rừng'] });
});
