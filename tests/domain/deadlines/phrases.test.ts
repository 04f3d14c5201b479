import { findDeadlines, occurrences } from '../../../src/domain/deadlines';
import { day } from '../../support/tracker';

const notice = day('2023-07-31');
const only = (text: string) => {
  const [found, ...others] = findDeadlines(text, notice);
  expect(others).toEqual([]);
  return found;
};

describe('A period of days, in a notice of 31/7/2023', () => {
  it.each([
    'trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ',
    'trong thời hạn 15 ngày kể từ ngày có kết luận',
    'trong thời hạn 05 ngày làm việc kể từ ngày được phê duyệt',
    'trong 3 ngày kể từ ngày kết thúc hội nghị',
    'trong 30 ngày kể từ ngày ký hợp đồng',
    'trong vòng 10 ngày kể từ ngày ra quân',
    'trong 10 ngày kể từ ngày nhận được văn bản của Sở',
    'trong 10 ngày kể từ ngày ban hành quyết định phê duyệt',
  ])('is not counted from the notice in “%s”', (phrase) => {
    expect(only(phrase)).toMatchObject({
      phrase,
      kind: 'relative',
      date: null,
      doubt: 'Chưa rõ tính từ ngày nào.',
    });
  });

  it.each([
    ['trong 10 (mười) ngày kể từ ngày ký', '2023-08-10'],
    ['trong 10 ngày tới', '2023-08-10'],
    ['trong hai ngày kể từ ngày ký', '2023-08-02'],
    ['trong năm ngày kể từ ngày ký', '2023-08-07'],
    ['trong bảy ngày kể từ ngày ký', '2023-08-07'],
    ['trong tám ngày kể từ ngày ký', '2023-08-08'],
    ['trong chín ngày kể từ ngày ký', '2023-08-09'],
    ['trong mười ngày kể từ ngày ký', '2023-08-10'],
    ['trong ba tuần kể từ ngày ký', '2023-08-21'],
    ['trong một tháng kể từ ngày ký', '2023-08-31'],
    ['trong 2 năm kể từ ngày ký', '2025-07-31'],
    ['trong 10 ngày kể từ ngày thông báo này', '2023-08-10'],
    ['trong 10 ngày kể từ ngày ký thông báo này', '2023-08-10'],
    ['trong 10 ngày, kể từ ngày ban hành Thông báo này', '2023-08-10'],
    ['trong 10 ngày kể từ ngày nhận được Thông báo kết luận này', '2023-08-10'],
    ['chậm nhất 5 ngày kể từ ngày văn bản này được ban hành', '2023-08-07'],
    ['sau 3 ngày làm việc kể từ ngày nhận văn bản này', '2023-08-03'],
  ])('is counted from the notice in “%s”', (phrase, date) => {
    expect(only(phrase)).toMatchObject({ phrase, kind: 'relative', date });
  });
});

describe('What comes again', () => {
  it.each([
    ['3 tháng tổ chức họp một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['mỗi quý tổ chức họp một lần', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ['6 tháng báo cáo một lần', 'FREQ=MONTHLY;INTERVAL=6'],
    ['24 giờ báo cáo một lần', 'FREQ=HOURLY;INTERVAL=24'],
    ['hai tuần họp một lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['định kỳ 02 tuần họp giao ban 01 lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['cứ 3 ngày kiểm tra một lần', 'FREQ=DAILY;INTERVAL=3'],
    ['mỗi tuần tổng vệ sinh một lần vào thứ Bảy', 'FREQ=WEEKLY;BYDAY=SA'],
    ['trước 15 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['cuối giờ chiều thứ Năm hằng tuần', 'FREQ=WEEKLY;BYDAY=TH'],
  ])('is read whole from “%s”', (phrase, recurrence) => {
    expect(only(phrase)).toMatchObject({ phrase, kind: 'recurring', recurrence, doubt: '' });
  });

  it.each([
    ['1 tuần 2 lần', 'FREQ=WEEKLY'],
    ['2 lần/tuần', 'FREQ=WEEKLY'],
    ['mỗi tháng họp hai lần', 'FREQ=MONTHLY'],
  ])('“%s” leaves its days open', (phrase, recurrence) => {
    expect(only(phrase)).toMatchObject({
      phrase,
      kind: 'recurring',
      recurrence,
      doubt: 'Chưa rõ lặp lại vào những ngày nào.',
    });
  });

  it.each([
    ['FREQ=HOURLY;INTERVAL=2', ['2023-07-31', '2023-08-01', '2023-08-02']],
    ['FREQ=HOURLY;INTERVAL=48', ['2023-07-31', '2023-08-02']],
  ])('by %s falls on whole days', (rule, days) => {
    expect(occurrences(rule, notice, notice, day('2023-08-02'))).toEqual(days);
  });

  it('is no rule where it tells what was done', () => {
    expect(findDeadlines('trong 3 tháng chưa họp một lần', notice)).toEqual([]);
  });
});

describe('A day, in a notice of 31/7/2023', () => {
  it.each([
    ['10h00 ngày 5/8', '2023-08-05', '10:00'],
    ['trước 10 h 00 ngày 5/8', '2023-08-05', '10:00'],
    ['10g ngày 5/8', '2023-08-05', '10:00'],
    ['trước 10 giờ 00 phút ngày 5/8', '2023-08-05', '10:00'],
    ['trước 15:30, ngày 5/8', '2023-08-05', '15:30'],
    ['trước 16h30 chiều thứ Sáu (4/8)', '2023-08-04', '16:30'],
    ['trong ngày chủ nhật 6/8/2023', '2023-08-06', null],
    ['trong ngày thứ Bảy 5/8', '2023-08-05', null],
    ['trong sáng thứ Hai (07/8)', '2023-08-07', null],
    ['trước chiều ngày 4/8, thứ Sáu', '2023-08-04', null],
    ['chậm nhất 30/8/2023 (thứ Tư)', '2023-08-30', null],
    ['trong T8/2023', '2023-08-31', null],
    ['hạn cuối là 15/9', '2023-09-15', null],
    ['không quá ngày 5/9/2023', '2023-09-05', null],
    ['không muộn hơn ngày 5/9/2023', '2023-09-05', null],
    ['trước giờ hành chính ngày 4/8', '2023-08-04', null],
    ['chậm nhất đầu giờ sáng 5/8', '2023-08-05', null],
    ['chậm nhất cuối ngày 4/8', '2023-08-04', null],
    ['đến hết tháng sau', '2023-08-31', null],
    ['từ nay đến 30/9', '2023-09-30', null],
    ['từ nay tới 30/9', '2023-09-30', null],
    ['tối đa đến ngày 10/8', '2023-08-10', null],
    ['vào ngày 4 và 5/8/2023', '2023-08-05', null],
    ['sáng thứ Hai (07/8)', '2023-08-07', null],
    ['chiều ngày 4/8, thứ Sáu', '2023-08-04', null],
    ['đầu giờ sáng 5/8', '2023-08-05', null],
    ['trong tuần cuối tháng 8', '2023-08-31', null],
    ['trong nửa đầu tháng 8', '2023-08-15', null],
    ['trong thượng tuần tháng 9', '2023-09-10', null],
  ])('is read whole from “%s”', (phrase, date, time) => {
    expect(only(phrase)).toMatchObject({ phrase, date, time, doubt: '' });
  });

  it.each([
    ['quý 3/2023 phải xong', 'quý 3/2023', '2023-09-30'],
    ['tháng 8/2023 phải hoàn thành', 'tháng 8/2023', '2023-08-31'],
    ['ngày 15/8 là phải cơ bản hoàn thành', 'ngày 15/8', '2023-08-15'],
    ['nửa đầu tháng 9 phải xong', 'nửa đầu tháng 9', '2023-09-15'],
  ])('is due where “%s”', (text, phrase, date) => {
    expect(only(text)).toMatchObject({ phrase, date, doubt: '' });
  });

  it.each(['trong tuần đầu tháng 9', 'trong tuần thứ 2 của tháng 9', 'tuần 3 tháng 9/2023'])(
    'is asked about in “%s”, whose week may be one of the calendar',
    (phrase) => {
      expect(only(phrase)).toMatchObject({
        phrase,
        date: null,
        doubt: 'Chưa rõ tuần này của tháng đến ngày nào.',
      });
    },
  );

  it.each([
    'trước Tết Nguyên đán',
    'trước rằm tháng 7',
    'trước ngày 15/7 âm lịch',
    'trước ngày 15/7 (âm lịch)',
  ])('of the lunar calendar is not guessed from “%s”', (phrase) => {
    const found = only(phrase);
    expect(found).toMatchObject({ phrase, date: null });
    expect(found?.doubt).toContain('âm lịch');
  });

  it.each(['25h ngày 5/8', '10h75 ngày 5/8', '24h30 ngày 5/8'])(
    'has no hour where there is none: “%s”',
    (text) => {
      expect(only(text.replace(/^/, 'trước '))?.time ?? null).toBeNull();
    },
  );

  it('is kept, and asked about, when its weekday is another', () => {
    expect(only('chậm nhất 30/8/2023 (thứ Năm)')).toMatchObject({
      date: '2023-08-30',
      doubt: 'Ngày 30/08/2023 là thứ Tư, không phải thứ Năm.',
    });
  });

  it.each([
    'trước đây đạt tỷ lệ 3/4',
    'trong Nghị định số 30/2020',
    'trong năm học 2023 – 2024',
    'trong khóa 2020-2025',
    'đạt điểm 8/10',
    'đường 30/4 phải xong',
    'tỷ lệ 3/4 phải hoàn thành',
    'sáng ngày 31/7/2023, tại hội trường',
    'chiều 3/4 đơn vị',
    'trước khi kết thúc năm học',
    'trước 15.000.000 đồng',
    'trong 24/24 giờ',
    'trước Trường Mầm non 19/5',
    'vào số 0912.345.678',
  ])('is not seen in “%s”', (text) => {
    expect(findDeadlines(text, notice)).toEqual([]);
  });
});

describe('A period named by the day of the document', () => {
  it.each([
    ['trong quý này', '2023-05-10', '2023-06-30'],
    ['trong quý này', '2023-03-31', '2023-03-31'],
    ['trong quý sau', '2023-05-10', '2023-09-30'],
    ['trong quý tới', '2023-11-20', '2024-03-31'],
    ['trong tháng sau', '2023-12-05', '2024-01-31'],
    ['trong tuần tới', '2023-08-09', '2023-08-18'],
    ['trong tuần này', '2023-08-09', '2023-08-11'],
    ['trong năm nay', '2023-08-09', '2023-12-31'],
    ['trong năm tới', '2023-08-09', '2024-12-31'],
    ['trong 6 tháng đầu năm', '2023-02-09', '2023-06-30'],
    ['trong 5 tháng cuối năm', '2023-02-09', '2023-12-31'],
    ['trong quý IV', '2023-08-09', '2023-12-31'],
    ['trong quý I', '2023-01-09', '2023-03-31'],
    ['trong tháng 12', '2023-08-09', '2023-12-31'],
  ])('“%s” of %s ends on %s', (phrase, on, date) => {
    const [found] = findDeadlines(phrase, day(on));
    expect(found).toMatchObject({ phrase, date });
  });

  it('is asked about where the document has no day', () => {
    const [found] = findDeadlines('trong tháng này', null);
    expect(found).toMatchObject({ date: null, doubt: 'Chưa rõ ngày của văn bản.' });
  });

  it.each(['trong tháng 13/2023', 'trong tháng 0/2023'])('is no month in “%s”', (phrase) => {
    for (const { date } of findDeadlines(phrase, day('2023-08-09'))) expect(date).toBeNull();
  });

  it.each(['nằm trong nam giới', 'trong tuần qua', 'trong quý vị'])('is not seen in “%s”', (text) => {
    expect(findDeadlines(text, day('2023-08-09'))).toEqual([]);
  });
});

describe('A date typed with spaces', () => {
  it('is read where its year stands behind it, and no number of a list is taken for one', () => {
    expect(only('hoàn thành trước 20. 8. 2023')).toMatchObject({ date: '2023-08-20', kind: 'before' });
    expect(only('họp lúc 10h.00 ngày 4/8')).toMatchObject({ date: '2023-08-04', time: '10:00' });
    expect(findDeadlines('mục 2. 3 tổ trước 5. 6 người', notice)).toEqual([]);
  });
});
