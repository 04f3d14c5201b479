import fc from 'fast-check';
import { findDeadlines } from '../../../src/domain/deadlines';
import { addDays, printDate } from '../../../src/domain/calendar';
import { isWhole } from '../../support/size';
import { day } from '../../support/tracker';

const notice = day('2023-07-31');
const phrases = (text: string) => findDeadlines(text, notice).map(({ phrase }) => phrase);

describe('Deadlines in running text', () => {
  it('are each found, in order, where they stand', () => {
    const text =
      'Tổ chức từ 1/8 đến 15/8/2023; báo cáo trước 20/8/2023 và chậm nhất 17h00 ngày 25/8 gửi hồ sơ. Họp vào chiều thứ Sáu hàng tuần.';
    const found = findDeadlines(text, notice);
    expect(found.map(({ phrase, kind, date }) => [phrase, kind, date])).toEqual([
      ['từ 1/8 đến 15/8/2023', 'range', '2023-08-15'],
      ['trước 20/8/2023', 'before', '2023-08-20'],
      ['chậm nhất 17h00 ngày 25/8', 'by', '2023-08-25'],
      ['vào chiều thứ Sáu hàng tuần', 'recurring', '2023-08-04'],
    ]);
    for (const { phrase, start, end } of found) expect(text.slice(start, end)).toBe(phrase);
  });

  it('are found in brackets, before or behind the full stop', () => {
    expect(phrases('hoàn thiện (*Thời gian hoàn thành trước 30/8/2023*).')).toEqual(['trước 30/8/2023']);
    expect(phrases('an ninh. (Thời gian hoàn thành trong tháng 8 năm 2023)')).toEqual([
      'trong tháng 8 năm 2023',
    ]);
  });

  it.each([
    'Kết quả đến nay đạt 3/9 tiêu chí',
    'đến 3/9 tiêu chí',
    'trong 3/9 tiêu chí đã đạt',
    'khu phố 1,3,4,9,10 khu phố Xuân Hợp',
    'số liệu đến 15 giờ ngày 4/8/2023',
    'nhiệm kỳ 2020 – 2025',
    'đến hết nhiệm kỳ 2020 - 2025',
    'giai đoạn 2022 – 2025',
    'theo Thông báo kết luận số 106/TB-UBND ngày 09/4/2023',
    'Nghị quyết số 01 -NQ/ĐU ngày 28/12/2021 về nhiệm vụ trọng tâm năm 2022',
    'xin ý kiến trước khi ban hành',
    'chịu trách nhiệm trước Đảng ủy',
    'nhiệm vụ trọng tâm tháng 8 năm 2023',
    'đã hoàn thành ngày 5/7/2023',
    'dân số đến 31/12/2022',
    'trong dịp 2/9',
    'trong 9 tháng đạt 70% kế hoạch',
    'trong tuần qua',
    'phối hợp chưa kịp thời',
    'kế hoạch hằng năm',
    'xong 12/14 thửa',
    'kết luận tại phiên họp tháng 8/2023',
  ])('are not seen in “%s”', (text) => {
    expect(phrases(text)).toEqual([]);
  });

  it.each([
    ['xong trong tuần 32', 'trong tuần 32', '2023-08-11'],
    ['thực hiện trong cả năm 2023', 'trong cả năm 2023', '2023-12-31'],
    ['trình tại phiên họp tháng 9', 'tại phiên họp tháng 9', '2023-09-30'],
    ['ra mắt mô hình nhân dịp 19/8/2023', 'nhân dịp 19/8/2023', '2023-08-19'],
    ['khám tuyển trong 02 ngày 24 và 25/8/2023', 'trong 02 ngày 24 và 25/8/2023', '2023-08-25'],
    ['gửi danh sách trễ nhất là 20/8', 'trễ nhất là 20/8', '2023-08-20'],
    [
      'treo cờ từ 18 giờ ngày 31/8 đến hết ngày 03/9/2023',
      'từ 18 giờ ngày 31/8 đến hết ngày 03/9/2023',
      '2023-09-03',
    ],
    ['mai 01/8 nộp phường', 'mai 01/8', '2023-08-01'],
  ])('are seen in “%s”', (text, phrase, date) => {
    expect(findDeadlines(text, notice)).toMatchObject([{ phrase, date }]);
  });

  it('may be an hour of this day, or stand behind the day', () => {
    expect(findDeadlines('gửi trước 17 giờ chiều nay', notice)).toMatchObject([
      { date: '2023-07-31', time: '17:00' },
    ]);
    expect(findDeadlines('ngày 12/8 lúc 7h30 có mặt ở trụ sở', notice)).toMatchObject([
      { date: '2023-08-12', time: '07:30' },
    ]);
  });

  it.each([
    ...['trước 30/8', 'chậm nhất 30/8', 'muộn nhất 30/8', 'trễ nhất 30/8', 'từ 1/8 đến 5/8', 'cho tới 30/8'],
    ...['đến hết 30/8', 'hết quý III', 'thời hạn 30/8', 'hạn chót 30/8', 'hoàn thành 30/8', 'xong 30/8'],
    ...['trong tháng 8', 'vào 30/8', 'không quá 30/8', 'nhân dịp 2/9', 'ngay sau hội nghị', 'sau 5 ngày'],
    ...['định kỳ ngày 5 hằng tháng', 'lúc 8h hằng ngày', 'ngày 5 hằng tháng', 'các thứ Bảy', 'mỗi tuần'],
    ...[
      'cứ 2 tuần một lần',
      'hằng tuần',
      'hàng tuần',
      'thứ Bảy hằng tuần',
      'Chủ nhật hằng tuần',
      'T7 hằng tuần',
    ],
    ...['CN hằng tuần', 'mùng 1 hằng tháng', 'mồng 1 hằng tháng', 'cuối hằng tháng', 'đầu mỗi quý'],
    ...['tháng một lần', 'tuần một lần', 'quý một lần', 'qúy một lần', 'năm một lần', '24 giờ một lần'],
    ...['sáng 4/8', 'trưa 4/8', 'chiều 4/8', 'tối 4/8', 'mai 1/8', '17h ngày 4/8', '4/8 lúc 7h'],
    ...['thường xuyên', 'càng sớm càng tốt', 'sớm', 'khẩn trương', 'kịp thời'],
    ...['một tuần một lần', 'hai tuần một lần', 'ba tháng một lần', 'bốn tháng một lần', 'sáu tháng một lần'],
    ...['năm', 'bảy', 'tám', 'chín', 'mười'].map((count) => `${count} ngày kể từ ngày ký`),
  ])('are found by their first word: “%s”', (phrase) => {
    for (const around of [phrase, phrase.toUpperCase(), phrase.normalize('NFD')])
      expect(phrases(`Giao UBND ${around}.`)).toEqual([around]);
  });

  it.each([
    ...['cả năm 2024', 'nửa đầu tháng 9', 'thượng tuần tháng 9', 'trung tuần tháng 9', 'hạ tuần tháng 9'],
    ...['quý III', 'tháng 8', 'năm 2024', 'tuần này', 'đầu tháng 9', 'cuối tháng 8'],
  ])('are found where work must be done by then: “%s phải xong”', (phrase) => {
    expect(phrases(`Giao UBND ${phrase} phải xong.`)).toEqual([phrase]);
  });

  it('are told in one line, however they were typed', () => {
    expect(phrases('xong trước \n 30/8/2023')).toEqual(['trước 30/8/2023']);
  });

  it('are found in text typed without marks, but not in words with other marks', () => {
    expect(phrases('xong truoc 30/8; hang tuan bao cao; chu nhat hang tuan')).toEqual([
      'truoc 30/8',
      'hang tuan',
      'chu nhat hang tuan',
    ]);
    expect(phrases('hạng tuần, trượt 30/8, mới tháng, cứu trợ, xóm 30/8')).toEqual([]);
  });

  it('before the date of the document are asked about', () => {
    expect(findDeadlines('xong trước 30/8/2022', notice)[0]?.doubt).toBe(
      'Ngày 30/08/2022 đứng trước ngày của văn bản.',
    );
  });

  it('without a year are not completed when the document’s date is unknown', () => {
    expect(findDeadlines('trước 30/8', null)[0]).toMatchObject({
      date: null,
      doubt: '“ngày 30 tháng 8” không ghi năm.',
    });
  });

  it('give back every day of the calendar, in any spelling, whatever stands around', () => {
    const date = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(notice, days));
    const around = fc.constantFrom('', 'Giao công chức chuyên môn (*', 'UBND chỉ đạo: ', '“hoá” ');
    fc.assert(
      fc.property(date, around, fc.boolean(), fc.constantFrom('/', '.', '-'), (due, before, nfd, mark) => {
        const phrase = `trước ${printDate(due).split('/').join(mark)}`;
        const text = `${before}${phrase}*) và tiếp tục.`.normalize(nfd ? 'NFD' : 'NFC');
        const [found, ...others] = findDeadlines(text, notice);
        expect(others).toEqual([]);
        expect(found).toMatchObject({ date: due, strictDate: addDays(due, -1), kind: 'before' });
        expect(text.slice(found?.start, found?.end).normalize('NFC')).toBe(phrase);
      }),
    );
  });

  it('keep their places in any text at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('trước ', '30/8', ' ngày 4/8/2023', 'hằng tuần', ' thứ Bảy', ' tháng ', '(', '17h00 '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findDeadlines(text, notice)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('come out of ten thousand brackets and of a text that is long', () => {
    expect(phrases(`${'('.repeat(10_000)}trước 30/8/2023${')'.repeat(10_000)}`)).toEqual(['trước 30/8/2023']);
    const long = 'UBND chỉ đạo các khu phố duy trì tổng dọn vệ sinh, 1,2,3 ngày '.repeat(
      isWhole('deadlines') ? 16_000 : 800,
    );
    expect(phrases(`${long} trước 30/8/2023`)).toContain('trước 30/8/2023');
  });
});

describe('Deadlines as other hands write them, in a notice of Monday 02/3/2026,', () => {
  const said = (words: string) =>
    findDeadlines(`Văn phòng rà soát, ${words}.`, day('2026-03-02')).map(
      ({ phrase, date, recurrence, doubt }) => [phrase, recurrence ?? date, doubt],
    );

  it.each([
    ['không để quá ngày 10/3', '2026-03-10'],
    ['không được chậm quá 10/3', '2026-03-10'],
    ['không để sau ngày 10/3', '2026-03-10'],
    ['kịp ngày 10/3', '2026-03-10'],
    ['thời hạn gửi về là ngày 20/3', '2026-03-20'],
    ['hạn chót nhận hồ sơ: 16h 20/3', '2026-03-20'],
    ['ETA 06/3', '2026-03-06'],
    ['vào dịp 26/3', '2026-03-26'],
    ['CN tuần này', '2026-03-08'],
    ['trong 2 ngày cuối tuần này', '2026-03-08'],
    ['giữa tuần tới', '2026-03-11'],
    ['trước ngày 10 tới', '2026-03-10'],
    ['trước ngày 01 tới', '2026-04-01'],
    ['trước ngày kia', '2026-03-04'],
    ['từ ngày 20 đến 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['từ ngày 01 đến ngày 05 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['hằng tháng từ ngày 20 đến ngày 25', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['02 lần mỗi tháng (ngày 10 và 25)', 'FREQ=MONTHLY;BYMONTHDAY=10,25'],
    ['tuần 2 lần vào thứ Ba, thứ Năm', 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['chiều thứ Năm tuần 2 và tuần 4 trong tháng', 'FREQ=MONTHLY;BYDAY=2TH,4TH'],
    ['thứ Hai tuần thứ nhất và tuần thứ ba của tháng', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
    ['mười lăm ngày một lần', 'FREQ=DAILY;INTERVAL=15'],
    ['cứ 2 tiếng báo cáo một lần', 'FREQ=HOURLY;INTERVAL=2'],
  ])('are read: “%s” is %s', (words, when) => expect(said(words)).toEqual([[words, when, '']]));

  it.each([
    ['has begun', 'vận hành kể từ 0h ngày 22/4'],
    ['is half a month', 'nửa tháng một lần'],
    ['is that of figures', 'thời kỳ giám sát từ tháng 7/2025 đến tháng 3/2026'],
  ])('are none where the time %s: “%s”', (_why, words) => expect(said(words)).toEqual([]));

  it.each([
    ['trong ngày', '2026-03-02'],
    ['vào thứ Hai tuần kế tiếp', '2026-03-09'],
    ['tuần đầu hằng tháng', null],
    ['tuần hai lần', 'FREQ=WEEKLY'],
  ])('are asked about where the words leave it open: “%s”', (words, when) => {
    expect(said(words)).toEqual([[words, when, expect.stringMatching(/./)]]);
  });

  it.each(['tặng quà', 'Hội đồng thông qua', 'cân đo trẻ'])('stand behind “%s” too', (words) =>
    expect(said(`${words} trước 20/3`)).toEqual([['trước 20/3', '2026-03-20', '']]),
  );

  it.each(['đã', 'quá', 'trễ', 'so với'])('are none behind “%s”', (words) =>
    expect(said(`làm ${words} trước 20/3`)).toEqual([]),
  );
});
