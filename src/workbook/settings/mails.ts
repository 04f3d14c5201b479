import { isAddress } from '../../domain/address';
import { list, type SettingRow, text } from './kinds';

const sender: SettingRow = {
  ...text('sender', 'Người gửi bản tin', 'Tên hiện ở ô người gửi của thư.'),
  read(written) {
    const value = written.replace(/\s+/g, ' ');
    return /[<>@]/.test(value)
      ? { value, message: 'Người gửi bản tin chỉ ghi tên; địa chỉ thư trong đó không hiện với người nhận.' }
      : { value };
  },
};

const replyTo: SettingRow = {
  ...text(
    'replyTo',
    'Địa chỉ nhận trả lời',
    'Người nhận bấm Trả lời thì thư về địa chỉ này. Để trống là về người gửi.',
  ),
  read: (written) =>
    isAddress(written)
      ? { value: written }
      : { message: 'Địa chỉ nhận trả lời không dùng được. Ghi một địa chỉ thư.' },
};

/** From whom letters come, and to whom they may go. */
export const mailRows: readonly SettingRow[] = [
  sender,
  replyTo,
  list(
    'allowedDomains',
    'Tên miền được phép',
    'Địa chỉ mới thuộc các tên miền này thì người chạy lịch không phải xác nhận. Ví dụ: example.com, thitran.example.com.',
    (part) => {
      const domain = part.toLowerCase().replace(/^@/, '');
      return isAddress(`a@${domain}`) ? domain : null;
    },
  ),
];
