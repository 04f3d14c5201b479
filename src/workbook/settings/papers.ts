import { choice, number, type SettingRow, text, yesNo } from './kinds';

const recipients: SettingRow = {
  setting: 'recipients',
  label: 'Nơi nhận văn bản',
  explanation: 'Các nơi nhận, cách nhau bằng dấu chấm phẩy; nơi lưu ghi cuối cùng.',
  byDefault: '',
  choices: [],
  read: (written) => ({
    value: written
      .split(/[;\n]/)
      .map((part) => part.replace(/^\s*-\s*/, '').trim())
      .filter((part) => part !== ''),
  }),
};

/** Reports, notices and minutes. */
export const paperRows: readonly SettingRow[] = [
  choice(
    'paperLayout',
    'Thể thức văn bản',
    'Báo cáo, thông báo trình bày theo văn bản của Đảng hay hành chính.',
    [
      ['Văn bản của Đảng', 'party'],
      ['Văn bản hành chính', 'state'],
    ],
  ),
  text('upperBody', 'Cơ quan cấp trên', 'Dòng đầu bên trái của văn bản, ví dụ: Đảng ủy thị trấn Hoa Sen.'),
  text('paperSymbol', 'Ký hiệu văn bản', 'Chữ viết tắt trong số văn bản, ví dụ: BCĐ.'),
  text('paperPlace', 'Nơi ra văn bản', 'Địa danh trước ngày tháng, ví dụ: Hoa Sen.'),
  text('signerFunction', 'Chức vụ người ký', 'Ghi dưới chữ T/M Ban Chỉ đạo, ví dụ: Trưởng ban.'),
  recipients,
  number(
    'partyLinePitch',
    'Cách dòng văn bản Đảng',
    'Số pt giữa hai dòng. Hướng dẫn được hiểu khác nhau: có nơi 18, có nơi 19.',
    [16, 24],
  ),
  choice(
    'partyFunctionBold',
    'In đậm chức vụ ký',
    'Áp dụng cho văn bản của Đảng; có nơi in đậm, có nơi không.',
    yesNo,
  ),
];
