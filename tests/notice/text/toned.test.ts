import { readNotice } from '../../../src/notice/readNotice';
import { areToned, toned } from '../../../src/notice/text/toned';

describe('A text without tone marks', () => {
  it.each([
    ['giao van phong xa kiem tra', 'giao văn phòng xã kiểm tra'],
    ['cac thon bao cao truoc 10/9', 'các thôn báo cáo trước 10/9'],
    ['chi hoi pn, to truong', 'chi hội pn, tổ trưởng'],
    ['abc xyz 12', 'abc xyz 12'],
  ])('“%s” is read as “%s”', (words, read) => {
    expect(toned(words)).toBe(read);
    expect(toned(words)).toHaveLength(words.length);
  });

  it('is one that has none anywhere', () =>
    expect(toned('giao van phong xã kiem tra')).toBe('giao van phong xã kiem tra'));

  it('is told from one that has its own', () => {
    expect(areToned('Bao cao', 'báo cáo')).toBe(true);
    expect(areToned('Báo cáo', 'báo cáo')).toBe(false);
    expect(areToned('abc', 'abc')).toBe(false);
  });

  it('gives its duties, quoted as they are written, each to be looked at', () => {
    const { document, duties } = readNotice(
      'Song Luy, ngay 12 thang 5 nam 2026\n1. Giao Van phong xa sua Ke hoach phong chong thien tai, trinh ky truoc 20/5.',
    );
    expect(document.date).toBe('2026-05-12');
    expect(duties).toMatchObject([{ owners: ['Van phong xa'], deadline: { date: '2026-05-20' } }]);
    expect(duties[0]?.doubts.map(({ code }) => code)).toContain('ownerGuessed');
  });
});
