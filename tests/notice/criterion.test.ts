import { criterionGuessFor, criterionIn } from '../../src/notice/criterion';
import { criterionWords } from '../../src/notice/lexicon/subjects';

describe('The criterion that some words name', () => {
  it.each([
    ['hoàn thành tiêu chí số 4', '4'],
    ['tiêu chí thứ 07 về an ninh', '7'],
    ['tiêu chí 12', '12'],
    ['tiêu chí3', '3'],
    ['tiêu chí 90% và tiêu chí 5', '5'],
  ])('in “%s” is %s', (words, code) => expect(criterionIn(words)).toBe(code));

  it.each(['đạt 3/9 tiêu chí', 'tiêu chí 3/9', 'đạt tiêu chí 90%', 'tiêu chí 123', 'tiêu chí'])(
    'is none in “%s”: that counts, and names nothing',
    (words) => expect(criterionIn(words)).toBeNull(),
  );
});

describe('The criterion that a subject matter suggests', () => {
  const words = Object.entries(criterionWords).flatMap(([code, list]) =>
    list.map((word) => [word, code] as const),
  );

  it.each(words)('“%s” speaks of criterion %s', (word, code) => {
    expect(criterionGuessFor(`rà soát ${word}, báo cáo`)).toBe(code);
  });

  it('is the one most words speak of, each counted once', () => {
    expect(criterionGuessFor('lòng đường, vỉa hè, loa')).toBe('2');
    expect(criterionGuessFor('loa, lòng đường, vỉa hè')).toBe('2');
    expect(criterionGuessFor('quy hoạch, rác, y tế, tiêm chủng')).toBe('8');
    expect(criterionGuessFor('quy hoạch, giấy phép xây dựng, rác')).toBe('1');
  });

  it.each(['', 'họp, rồi báo cáo.', 'loan tin', 'dọn rác, sửa vỉa hè', 'loa, loa, loa và rác'])(
    'is nobody’s guess in “%s”',
    (text) => expect(criterionGuessFor(text)).toBeNull(),
  );
});
