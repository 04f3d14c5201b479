import fc from 'fast-check';
import { addDays, printDate } from '../../../src/domain/calendar';
import { readDayList } from '../../../src/workbook/reading/dayList';
import { friday } from '../../support/tracker';

const days = (text: string): string[] => {
  const { days: found, wrong } = readDayList(text);
  expect(wrong).toEqual([]);
  return found;
};

const longWeekend = ['2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03'];

describe('Days off, as people type them,', () => {
  it.each([
    '29/04/2023 - 03/05/2023',
    '29/4/2023-3/5/2023',
    '29/04/2023 – 03/05/2023',
    '29-04-2023 - 03-05-2023',
    '2023-04-29 - 2023-05-03',
    '29/4 - 3/5/2023',
    '29.4 – 3.5.2023',
    'từ 29/4 đến 3/5/2023',
    'Từ  29/4 đến  3/5/2023',
    '29/04/2023  -  03/05/2023',
    '29/04/2023–03/05/2023',
    '29/04/2023 — 03/05/2023',
    '29/04/2023 → 03/05/2023',
    'từ 29/4/2023 đến hết 03/05/2023',
    'Nghỉ lễ 30/4: 29/04/2023 - 03/05/2023 (5 ngày, có nghỉ bù)',
  ])('are understood as a range: %s', (text) => {
    expect(days(text)).toEqual(longWeekend);
  });

  it('are in order, each once, whatever stands between them', () => {
    expect(days('02/09/2024; 01/01/2024\n30/04/2024 - 01/05/2024, 1/5/2024')).toEqual([
      '2024-01-01',
      '2024-04-30',
      '2024-05-01',
      '2024-09-02',
    ]);
    expect(days('')).toEqual([]);
  });

  it.each([
    ['31/9/2023', 'Không có ngày 31 tháng 9 năm 2023'],
    ['30/4', 'không phải ngày'],
    ['03/05/2023 - 29/04/2023', 'Ngày đầu đứng sau ngày cuối'],
    ['29/12 - 02/01/2024', 'Ghi đủ năm cho cả hai ngày'],
    ['29/04/2023 - 03/05/2032', 'Kiểm tra lại năm'],
    ['29/04/2023 - mùng 3', 'không phải ngày'],
    ['nghỉ 29/4 đến 3/5/2023', 'không phải ngày'],
    ['–'.repeat(50_000) + ' x', 'không phải ngày'],
  ])('name the part that cannot be used, and count the others: %#', (part, why) => {
    const { days: found, wrong } = readDayList(`02/09/2023; ${part}; 04/09/2023`);
    expect(found).toEqual(['2023-09-02', '2023-09-04']);
    expect(wrong).toEqual([expect.stringContaining(why)]);
    expect(wrong[0]).toContain(`“${part.slice(0, 20)}`);
  });

  it('are told with the part that is wrong, however long, and what to write instead', () => {
    const wrong = (text: string) => readDayList(text).wrong;
    expect(wrong('01/01/2023 - 31/01/2023; 01/01/2023 - 01/02/2023')).toEqual([
      'phần “01/01/2023 - 01/02/2023” chưa dùng được. Dài hơn 31 ngày. Kiểm tra lại năm.',
    ]);
    expect(wrong('29/4 - mùng 3')).toEqual([
      'phần “29/4 - mùng 3” chưa dùng được. “29/4 - mùng 3” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.',
    ]);
    expect(wrong('29/4 - 3/5')[0]).toContain('“29/4/” không phải ngày');
    expect(wrong('29/4/2023 - 3/5')[0]).toContain('“3/5” không phải ngày');
    const late = (gap: number) => `từ${' '.repeat(gap)}29/4 đến 3/5/2023`;
    expect([late(41).length, days(late(41)).length, wrong(late(42)).length]).toEqual([60, 5, 1]);
  });

  it('are as many as the range is long', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(30), (ahead, more) => {
        const first = addDays(friday, ahead);
        const found = days(`${printDate(first)} - ${printDate(addDays(first, more))}`);
        expect(found).toEqual(Array.from({ length: more + 1 }, (_, i) => addDays(first, i)));
      }),
    );
  });
});
