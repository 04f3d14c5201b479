import { choice, number, type SettingRow, text } from './kinds';

const timeZone: SettingRow = {
  ...text('timeZone', 'Múi giờ', 'Một ngày kết thúc lúc nửa đêm theo múi giờ này.'),
  read: (written) =>
    isTimeZone(written)
      ? { value: written }
      : { message: 'Múi giờ ghi theo tên quốc tế, ví dụ Asia/Ho_Chi_Minh.' },
};

/** Google takes a zone it does not know for Greenwich: everything would go out seven hours late. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** How deadlines are read and counted. */
export const deadlineRows: readonly SettingRow[] = [
  number(
    'dueSoonDays',
    'Số ngày báo sắp đến hạn',
    'Còn từng này ngày trở xuống thì tô màu sắp đến hạn.',
    [0, 60],
  ),
  choice(
    'printedDayCounts',
    'Cách hiểu “trước”',
    'Với “trước 30/8”: hết ngày 30/8 mới quá hạn, hay phải xong từ 29/8. Áp dụng khi đọc lời ghi thành ngày.',
    [
      ['Tính cả ngày ghi', true],
      ['Không tính ngày ghi', false],
    ],
  ),
  timeZone,
];
