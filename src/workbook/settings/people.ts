import { choice, number, type SettingRow, text, yesNo } from './kinds';

const communeCode: SettingRow = {
  ...text(
    'communeCode',
    'Mã đơn vị',
    'Mã của xã, phường, đặc khu trong số liệu gửi cấp trên. Nhập ở Xuất số liệu tuần để giữ số 0 đứng đầu.',
  ),
  read: (written) =>
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/.test(written)
      ? { value: written.toUpperCase() }
      : { message: 'Mã đơn vị chỉ gồm chữ không dấu, số, dấu chấm và gạch ngang, dài nhất 30 ký tự.' },
};

/** Who is told of what, how long names are kept, and what goes to those above. */
export const peopleRows: readonly SettingRow[] = [
  choice(
    'unitDuties',
    'Việc giao cho đơn vị báo đến',
    'Ai trong đơn vị nhận việc giao chung cho đơn vị, theo cột Chức vụ ở tab Thành viên. Không có người ấy thì báo cả đơn vị.',
    [
      ['Người đứng đầu', 'head'],
      ['Thư ký, văn phòng', 'secretary'],
      ['Cả đơn vị', 'everyone'],
    ],
  ),
  number(
    'keepNamesMonths',
    'Số tháng giữ tên trong sổ',
    'Quá số tháng này, Sổ gửi và Lịch sử chỉ còn số liệu, không còn tên, địa chỉ thư và nội dung việc.',
    [3, 120],
  ),
  communeCode,
  choice(
    'givesContent',
    'Xuất cả nội dung việc',
    'Số liệu tuần gửi cấp trên có kèm nội dung từng việc không. Nội dung có thể nêu tên người.',
    yesNo,
  ),
  number(
    'linkDays',
    'Số ngày dùng được liên kết cá nhân',
    'Kể từ thư cuối cùng có liên kết, hoặc lần lưu cuối cùng qua liên kết đó.',
    [7, 365],
  ),
  text(
    'deciders',
    'Người quyết định xin lùi hạn',
    'Họ tên như ở tab Thành viên, cách nhau bằng dấu phẩy. Để trống là Trưởng Ban.',
  ),
];
