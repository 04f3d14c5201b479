import { deadlineInCell, deadlinesIn, mainDeadline, setsBelow } from '../../../src/notice/text/deadline';
import { pastedText } from '../../../src/notice/text/pasted';
import { day } from '../../support/tracker';

const on = day('2023-07-31');
const maybe = 'Ngày này có thể không phải là hạn.';

/** What a sentence has of deadlines, each as it stands there. */
const found = (sentence: string, date: typeof on | null = on) =>
  deadlinesIn(pastedText(sentence), { from: 0, to: sentence.length }, date).map(
    ({ from, to, deadline, inBrackets }) => ({
      words: sentence.slice(from, to),
      date: deadline.date,
      doubt: deadline.doubt,
      inBrackets,
    }),
  );

describe('A day that ends a sentence', () => {
  it.each([
    ['báo cáo Huyện đoàn ngày 31/8/2023', 'ngày 31/8/2023', '2023-08-31'],
    ['báo cáo (ngày 15-8)', 'ngày 15-8', '2023-08-15'],
    ['báo cáo ngày 15.8.2023 (thứ Ba).', 'ngày 15.8.2023', '2023-08-15'],
    ['báo cáo Ngày 15/8;', 'Ngày 15/8', '2023-08-15'],
    ['Nghị quyết của xã, họp ngày 15/8', 'ngày 15/8', '2023-08-15'],
    ['ngày 15/8', 'ngày 15/8', '2023-08-15'],
    ['tổ số 3 nộp (15/8).', '15/8', '2023-08-15'],
    ['nấu cơm hai ngày 14, 15/8', 'hai ngày 14, 15/8', '2023-08-15'],
    ['nấu cơm các ngày 14 và ngày 15/8', 'các ngày 14 và ngày 15/8', '2023-08-15'],
    ['họp ngày 31/7/2023', 'ngày 31/7/2023', '2023-07-31'],
    ['làm các việc sau rồi họp ngày 15/8', 'ngày 15/8', '2023-08-15'],
    ['theo kế hoạch của xã, họp ngày 15/8', 'ngày 15/8', '2023-08-15'],
    [`${'rà soát '.repeat(30)}họp ngày 12/8`, 'ngày 12/8', '2023-08-12'],
  ])('is a deadline to look at: “%s”', (sentence, words, date) => {
    expect(found(sentence)).toEqual([{ words, date, doubt: maybe, inBrackets: false }]);
  });

  it('is plainly one behind “vào”', () => {
    expect(found('nộp vào ngày 15/8')).toEqual([
      { words: 'vào ngày 15/8', date: '2023-08-15', doubt: '', inBrackets: false },
    ]);
  });

  it.each([
    ['is that of a paper', 'theo Thông báo số 5 ngày 15/8/2023'],
    ['is that of a resolution', 'Nghị quyết của xã ngày 15/8'],
    ['begins something', 'từ ngày 15/8'],
    ['comes before it', 'họp sau ngày 15/8'],
    ['comes before it by more room', 'họp sau  (ngày 15/8)'],
    ['lies behind the document', 'họp ngày 15/7/2023'],
    ['is no day', 'họp ngày 31/9'],
    ['goes on', 'họp ngày 15/8 rồi báo cáo'],
    ['goes on behind a bracket', 'nộp (15/8) rồi báo cáo'],
    ['counts something', 'thu của (12/15) hộ'],
  ])('is none where it %s', (_why, sentence) => expect(found(sentence)).toEqual([]));

  it('is none in a notice without a date', () => expect(found('họp ngày 12/8', null)).toEqual([]));

  it('is looked for in each part that has no deadline of its own', () => {
    const days = (sentence: string) => found(sentence).map(({ words }) => words);
    expect(days('họp dân ngày 12/8; xong trước 5/9')).toEqual(['trước 5/9', 'ngày 12/8']);
    expect(days('xong trước 5/8; họp dân ngày 12/8')).toEqual(['trước 5/8', 'ngày 12/8']);
    expect(days('xong trước 5/8; họp dân ngày 12/8; nộp ngày 20/8')).toEqual([
      'trước 5/8',
      'ngày 12/8',
      'ngày 20/8',
    ]);
    expect(days('sớm xong; họp ngày 12/8')).toEqual(['sớm', 'ngày 12/8']);
    expect(days('sớm họp dân ngày 12/8')).toEqual(['sớm', 'ngày 12/8']);
  });
});

describe('A deadline in brackets', () => {
  it('is known as such, unless the bracket was closed before', () => {
    expect(found('Lập hồ sơ (xong trước 5/8)')[0]?.inBrackets).toBe(true);
    expect(found('(a) xong trước 5/8')[0]?.inBrackets).toBe(false);
    expect(found('xong trước 5/8 (gấp)')[0]?.inBrackets).toBe(false);
  });

  it('counts before any other, the last of several; else the first dated one counts, then the first', () => {
    const main = (sentence: string) => {
      const pasted = pastedText(sentence);
      return mainDeadline(deadlinesIn(pasted, { from: 0, to: sentence.length }, on))?.deadline.phrase ?? null;
    };
    expect(main('xong trước 5/8, nộp (trước 10/8) và báo cáo (trước 15/8)')).toBe('trước 15/8');
    expect(main('xong trước 5/8, nộp trước 10/8')).toBe('trước 5/8');
    expect(main('sớm lập hồ sơ, xong trước 5/8')).toBe('trước 5/8');
    expect(main('sau khi được duyệt 5 ngày, nộp trước 10/8')).toBe('trước 10/8');
    expect(main('sớm (sớm) lập hồ sơ')).toBe('sớm');
    expect(main('lập hồ sơ')).toBeNull();
  });
});

describe('A cell of deadlines', () => {
  it.each([
    ['15/8', '15/8', '2023-08-15'],
    ['tháng 8', 'tháng 8', '2023-08-31'],
    ['trước 15/8', 'trước 15/8', '2023-08-15'],
    ['Quý III, xong trước 5/9', 'trước 5/9', '2023-09-05'],
  ])('“%s” has a day by the date of the document', (cell, phrase, date) => {
    expect(deadlineInCell(cell, on)).toMatchObject({ phrase, date });
  });

  it.each([
    ['15/8/2023', '15/8/2023', '2023-08-15'],
    ['15/8', '15/8', null],
    ['trước 15/8/2023', 'trước 15/8/2023', '2023-08-15'],
  ])('“%s” has its day when it says the year, where the document has no date', (cell, phrase, date) => {
    expect(deadlineInCell(cell, null)).toMatchObject({ phrase, date });
  });

  it.each([
    ['', on],
    ['gấp', on],
    ['gấp', null],
  ] as const)('“%s” has none', (cell, date) => expect(deadlineInCell(cell, date)).toBeNull());
});

describe('A heading gives its time to all below it', () => {
  const sets = (heading: string): boolean => {
    const pasted = pastedText(heading);
    const main = mainDeadline(deadlinesIn(pasted, { from: 0, to: heading.length }, on));
    return main !== null && setsBelow(main, pasted.spelled);
  };

  it.each([
    'Nhiệm vụ hoàn thành trong tháng 8 năm 2023',
    'Các việc hoàn thành trước ngày 31/8/2023',
    'Những việc làm trong quý III',
    'Đợt 2. Từ ngày 05/9 đến ngày 30/9/2023:',
    'Giai đoạn I: từ 1/8 đến 15/8',
    'Việc khác, xong trước 5/8',
  ])('“%s”', (heading) => expect(sets(heading)).toBe(true));

  it.each([
    'Nhiệm vụ trọng tâm trong tháng 8 năm 2023',
    'Để hoàn thành kế hoạch trong tháng 8, Chi cục yêu cầu:',
    'Tuần 1 (từ 1/8 đến 5/8)',
    'Kế hoạch hoàn thành trong tháng 8',
    'Các việc thường xuyên',
  ])('but not “%s”', (heading) => expect(sets(heading)).toBe(false));
});
