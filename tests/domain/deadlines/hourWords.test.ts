import { readHour, skipPartOfDay } from '../../../src/domain/deadlines/hourWords';
import { plainText } from '../../../src/domain/deadlines/plainText';

/** What is read behind a word, as written, and the hour. */
function read(words: string) {
  const text = plainText(`lúc ${words}`);
  const found = readHour(text, 4);
  return found && [text.written.slice(4, text.ends[found.end - 1]), found.time];
}

it('An hour may end a sentence', () => {
  expect(read('7h30.')).toEqual(['7h30', '07:30']);
  expect(read('7h30.5')).toBeNull();
});

describe('An hour', () => {
  it.each([
    ['8h', '08:00'],
    ['15h30', '15:30'],
    ['15 h 30', '15:30'],
    ['7h30', '07:30'],
    ['10h.05', '10:05'],
    ['7g', '07:00'],
    ['7g15', '07:15'],
    ['8 giờ', '08:00'],
    ['8 giờ 00', '08:00'],
    ['08 giờ 45 phút', '08:45'],
    ['8 giờ 00’', '08:00'],
    ["8h30'", '08:30'],
    ['17:00', '17:00'],
    ['5 giờ sáng', '05:00'],
    ['5 giờ buổi chiều', '17:00'],
    ['5h chiều', '17:00'],
    ['8h30 tối', '20:30'],
    ['11 giờ trưa', '11:00'],
    ['12 giờ trưa', '12:00'],
    ['14 giờ chiều', '14:00'],
    ['12 giờ chiều', '12:00'],
    ['23h59', '23:59'],
    ['24h', '24:00'],
    ['0h', '00:00'],
  ])('is “%s”: %s', (words, time) => {
    expect(read(words)).toEqual([words, time]);
    expect(read(`${words} ngày 4/8`)).toEqual([words, time]);
  });

  it.each(['25h', '10h60', '10:75', '24h30', '8', '8 tiếng', '15h3', '8hang', '17:0', '12:345', 'chiều'])(
    'is none in “%s”',
    (words) => {
      expect(read(words)).toBeNull();
    },
  );

  it('keeps its minutes apart from the day that follows', () => {
    expect(read('10h 30/8')).toEqual(['10h', '10:00']);
    expect(read('10h 30.8')).toEqual(['10h', '10:00']);
    expect(read('10h 30-8')).toEqual(['10h', '10:00']);
  });
});

describe('Words for a part of a day', () => {
  it.each([
    'sáng ',
    'buổi chiều ',
    'trưa, ',
    'tối ',
    'đầu buổi sáng ',
    'cuối chiều ',
    'giờ hành chính ',
    'giờ làm việc của ',
    'đầu giờ sáng ',
    'cuối giờ ',
    'hết giờ hành chính của ',
    'trong giờ hành chính ',
    'cuối ',
    'đầu ',
    'ngày làm việc ',
  ])('are passed over: “%s”', (words) => {
    const text = plainText(`trước ${words}ngày 4/8`);
    expect(text.plain.slice(skipPartOfDay(text, 6))).toBe('ngay 4/8');
  });

  it('belong to the day only where it stands behind them', () => {
    for (const [words, left] of [
      ['cuối tháng 8', 'cuoi thang 8'],
      ['ngày làm việc cuối tháng', 'ngay lam viec cuoi thang'],
      ['ngày làm việc 4/8', '4/8'],
      ['ngày làm việc thứ Sáu', 'thu sau'],
      ['sáng kiến', 'kien'],
    ] as const)
      expect(plainText(words).plain.slice(skipPartOfDay(plainText(words), 0))).toBe(left);
  });
});
