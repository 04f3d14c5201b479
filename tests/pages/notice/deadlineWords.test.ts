import { deadlineWords } from '../../../src/pages/notice/deadlineWords';

const said = (phrase: string, deadline: string, recurrence = '') =>
  deadlineWords({ phrase, deadline, recurrence } as Parameters<typeof deadlineWords>[0]);

it('The deadline of a proposed task says its day once, as the sheet does', () => {
  expect(said('trước 04/8/2023', '2023-08-04')).toBe('trước 04/08/2023');
  expect(said('04/08/2023', '2023-08-04')).toBe('04/08/2023');
  expect(said('trước 5/8', '2023-08-04')).toBe('trước 5/8 (04/08/2023)');
  expect(said('cuối tháng 8', '2023-08-31')).toBe('cuối tháng 8 (31/08/2023)');
  expect(said('', '2023-08-31')).toBe('31/08/2023');
  expect(said('sớm', '')).toBe('sớm');
  expect(said('', '', 'thứ Bảy hằng tuần')).toBe('thứ Bảy hằng tuần');
  expect(said('', '')).toBe('Không có hạn');
});
