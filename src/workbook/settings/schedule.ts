import { weekdayNames } from '../../domain/calendar';
import type { OnHoliday, Weekday } from '../../domain/settings';
import { capitalised } from '../../domain/text';
import { address, choice, days, list, number, type SettingRow, yesNo } from './kinds';

const weekdays = weekdayNames.map((name, index) => [capitalised(name), (index + 1) as Weekday] as const);

const holidayChoices: readonly (readonly [string, OnHoliday])[] = [
  ['Gửi ngày làm việc trước đó', 'before'],
  ['Bỏ qua tuần đó', 'skip'],
  ['Vẫn gửi', 'anyway'],
];

/** When digest and reminder go out, and what for. */
export const scheduleRows: readonly SettingRow[] = [
  choice(
    'digestOn',
    'Gửi bản tin hằng tuần',
    'Khi đã bật lịch, bản tin tự gửi đúng thứ và giờ dưới đây.',
    yesNo,
  ),
  choice('digestWeekday', 'Thứ gửi bản tin', 'Ngày trong tuần gửi bản tin.', weekdays),
  number(
    'digestHour',
    'Giờ gửi bản tin',
    'Giờ tròn, từ 0 đến 23. Thư đi trong vòng một giờ sau đó.',
    [0, 23],
  ),
  choice(
    'digestNeedsApproval',
    'Cách gửi bản tin',
    'Chờ duyệt: thư ký nhận bản xem trước, bấm gửi thì thư mới đi.',
    [
      ['Tự động', false],
      ['Chờ thư ký duyệt', true],
    ],
  ),
  list(
    'approvers',
    'Người duyệt',
    'Địa chỉ thư của người được duyệt và bấm gửi khi chờ duyệt, cách nhau bằng dấu phẩy. Để trống là thư ký.',
    address,
  ),
  choice(
    'makeUpUntil',
    'Gửi bù bản tin bị lỡ',
    'Bản tin tuần trước chưa gửi được thì gửi bù vào ngày làm việc, chậm nhất thứ này của tuần sau; quá ngày đó thì báo, không gửi.',
    [['Không gửi bù', 0], ...weekdays],
  ),
  choice(
    'letterWhenNothing',
    'Gửi cả khi không có việc',
    'Người không có việc liên quan trong tuần có nhận thư không.',
    yesNo,
  ),
  choice(
    'reminderOn',
    'Nhắc cập nhật',
    'Nhắc người có việc quá hạn, sắp đến hạn hoặc lâu chưa cập nhật.',
    yesNo,
  ),
  choice('reminderWeekday', 'Thứ nhắc cập nhật', 'Ngày trong tuần gửi lời nhắc.', weekdays),
  number('reminderHour', 'Giờ nhắc cập nhật', 'Giờ tròn, từ 0 đến 23.', [0, 23]),
  number(
    'staleDays',
    'Số ngày coi là lâu chưa cập nhật',
    'Dòng không ai sửa từng này ngày thì được nhắc.',
    [7, 99],
  ),
  days(
    'holidays',
    'Ngày nghỉ',
    'Ngày nghỉ lễ, cách nhau bằng dấu chấm phẩy; nghỉ nhiều ngày thì ghi ngày đầu - ngày cuối. Ví dụ: 01/01/2024; 08/02/2024 - 14/02/2024.',
  ),
  days(
    'makeUpDays',
    'Ngày làm bù',
    'Thứ Bảy, Chủ nhật đi làm thay cho ngày nghỉ, ghi như Ngày nghỉ. Ví dụ: 04/05/2024.',
  ),
  choice('onHoliday', 'Khi ngày gửi là ngày nghỉ', 'Áp dụng cho cả bản tin và lời nhắc.', holidayChoices),
];
