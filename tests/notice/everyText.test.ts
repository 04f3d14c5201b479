import fc from 'fast-check';
import { type Notice, readNotice } from '../../src/notice/readNotice';
import { textOfAnything } from '../support/characters';
import { isWhole, runsOf, someOf } from '../support/size';
import { corpus, plain } from './support/corpus';

const words = [
  'UBND',
  'chỉ đạo',
  'Giao',
  'các khu phố',
  'đồng chí',
  'Đỗ Thị Mận',
  'rà soát',
  'phối hợp với',
  'Công an',
  'trước 30/8/2023',
  'trước',
  '31/9',
  '3/9 tiêu chí',
  '(',
  ')',
  '(*',
  '*)',
  ';',
  ',',
  ':',
  '.',
  '\n',
  '\n\n',
  '\t',
  '- ',
  '1. ',
  '1.',
  'I. ',
  'a) ',
  'Số 07-TB/BCĐ',
  'ngày 31 tháng 7 năm 2023',
  'THÔNG BÁO',
  'Kính gửi',
  'đồng thời',
  'hàng tuần',
  'thứ Sáu',
  'Nơi nhận:',
  'Thời gian: ',
  'Đơn vị chủ trì: ',
  'tiêu chí số 4',
  '\u00a0',
  '\u00ad',
  'hoà',
  'TT\tNội dung\tChủ trì\tThời hạn\n',
  '“',
  '…',
  '😀',
  '\r\n',
  '0',
  'và',
];

/** Texts made of what notices are made of, in any order, some of them decomposed. */
const noticeLike = fc
  .tuple(fc.array(fc.constantFrom(...words), { maxLength: 120 }), fc.boolean(), fc.boolean())
  .map(([parts, spaced, decomposed]) => parts.join(spaced ? ' ' : '').normalize(decomposed ? 'NFD' : 'NFC'));

const anyText = fc.oneof(noticeLike, textOfAnything(400), fc.string({ unit: 'grapheme', maxLength: 400 }));

function expectTruePlaces(text: string, { duties, leftOut }: Notice): void {
  for (const { text: quote, source } of duties)
    expect(plain(text.slice(source.start, source.end))).toBe(plain(quote));
  for (const { text: quote, start, end } of leftOut) expect(plain(text.slice(start, end))).toBe(plain(quote));
}

describe('any text', () => {
  it('is read without failing, in calm numbers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { duties } = readNotice(text);
        for (const { confidence, source } of duties) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(source.start).toBeLessThanOrEqual(source.end);
        }
      }),
      runsOf('notice', 40, 2000),
    );
  });

  it('is quoted from where it stands', () => {
    fc.assert(
      fc.property(noticeLike, (text) => expectTruePlaces(text, readNotice(text))),
      runsOf('notice', 40, 2000),
    );
  });

  const samples = someOf('notice', [...corpus('seen'), ...corpus('unseen'), ...corpus('heldout')], 16);
  it.each(samples.map((sample) => [sample.name, sample.text] as const))(
    'is quoted from where it stands: %s',
    (_name, text) => {
      expectTruePlaces(text, readNotice(text));
      expectTruePlaces(text.normalize('NFD'), readNotice(text.normalize('NFD')));
    },
  );

  it('is read the same however its letters are composed and its lines end', () => {
    const said = (text: string) =>
      readNotice(text).duties.map(({ text: quote, owners, deadline }) => [
        plain(quote),
        owners,
        deadline.date,
      ]);
    for (const { text } of someOf('notice', corpus('seen'), 10)) {
      expect(said(text.normalize('NFD'))).toEqual(said(text.normalize('NFC')));
      expect(said(text.replace(/\n/g, '\r\n'))).toEqual(said(text));
    }
  });

  /** Letters of a text that is long. */
  const long = isWhole('notice') ? 1_000_000 : 20_000;
  const full = (piece: string): string => piece.repeat(long / piece.length);
  const hard: [string, string][] = [
    ['nothing', ''],
    ['only spaces', ' \n\t\u00a0\n'],
    ['ten thousand opening brackets', '('.repeat(10_000)],
    ['ten thousand brackets', '()'.repeat(10_000)],
    ['ten thousand bullets', '- '.repeat(10_000)],
    ['thousands of first items', full('1. Giao UBND\n')],
    ['one letter without an end', full('a')],
    ['capital letters without an end', full('A ')],
    ['combining marks without an end', full('\u0301')],
    ['names without an end', full('UBND xã, ')],
    ['clauses without an end', full('Giao UBND rà soát, xong trước 3/8/2023; ')],
    ['cells without an end', full('Nội dung\tChủ trì\tThời hạn\n')],
    ['digits without an end', full('1/2/3')],
    ['noughts without an end', full('\0')],
    ['lone surrogates', '\ud800\udc00\udfff'.repeat(1_000)],
  ];
  it.each(hard)('is read to its end: %s', (_what, text) => {
    expect(readNotice(text).document).toBeDefined();
  });

  it('stays what it is when it looks like markup, a formula or a header of a mail', () => {
    const hostile = '<img src=x onerror=alert(1)>=HYPERLINK("x")';
    const [duty] = readNotice(`1. Giao UBND phường rà soát ${hostile} trước 30/8/2023`).duties;
    expect(duty?.text).toContain(hostile);
    expect(duty?.deadline.date).toBe('2023-08-30');
    expect(readNotice('1. Giao Công an phường lập hồ sơ\r\nBcc: a@example.com').duties[0]?.text).not.toMatch(
      /[\r\n]/,
    );
  });
});
