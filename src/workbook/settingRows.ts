import { isAddress } from '../domain/address';
import { weekdayNames } from '../domain/calendar';
import { isPlausible } from '../domain/deadlines';
import type { EvaluationMode } from '../domain/criteriaSets';
import { type OnHoliday, type Settings, type Weekday } from '../domain/settings';
import { capitalised } from '../domain/text';
import { readDayList } from './reading/dayList';
import { readRenamings } from './reading/renamings';
import { choice, days, list, number, onDemand, type SettingRow, text } from './settingKinds';
import { stateChoices, tasksTab } from './tabs/tabs';

const yesNo = [
  ['Có', true],
  ['Không', false],
] as const;

const weekdays = weekdayNames.map((name, index) => [capitalised(name), (index + 1) as Weekday] as const);

const address = (part: string): string | null => (isAddress(part) ? part.toLowerCase() : null);

export const evaluationModes: readonly (readonly [string, EvaluationMode])[] = [
  ['Đạt tất cả tiêu chí', 'allMet'],
  ['Chấm điểm', 'points'],
  ['Tỷ lệ đơn vị đạt', 'share'],
];

const holidayChoices: readonly (readonly [string, OnHoliday])[] = [
  ['Gửi ngày làm việc trước đó', 'before'],
  ['Bỏ qua tuần đó', 'skip'],
  ['Vẫn gửi', 'anyway'],
];

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

const indicatorLabel: SettingRow = {
  ...text(
    'indicatorLabel',
    'Cách gọi cấp dưới tiêu chí',
    'Nội dung, chỉ tiêu hoặc tiêu chuẩn, theo văn bản của bộ tiêu chí.',
  ),
  read: (written) => ({ value: written.replace(/\s+/g, ' ').toLowerCase() }),
};

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

const taskColumns: SettingRow = {
  setting: 'taskColumns',
  label: 'Cột của tab nhiệm vụ',
  explanation: 'Tiêu đề trong bảng có sẵn, từng cặp như: Hạn = Deadline; Mã = (không có).',
  byDefault: '',
  choices: [],
  read: (written) =>
    readRenamings(
      written,
      Object.values(tasksTab.columns).map(({ header }) => header),
    ),
};

const stateWords: SettingRow = {
  setting: 'stateWords',
  label: 'Cách hiểu trạng thái',
  explanation: 'Chữ dùng trong bảng có sẵn, từng cặp như: Hoàn thành = Đã nộp; Đang thực hiện = Chậm.',
  byDefault: '',
  choices: [],
  read: (written) => readRenamings(written, stateChoices),
};

const assumedYear: SettingRow = {
  setting: 'assumedYear',
  label: 'Năm của ngày ghi thiếu năm',
  explanation:
    'Ngày chỉ ghi 20/8 hoặc 15/8/23 ở tab nhiệm vụ thì hiểu là năm này; sang năm khác thì xóa. Để trống thì ô đó được nêu để ghi đủ năm.',
  byDefault: '',
  choices: [],
  read: (written) =>
    /^\d{4}$/.test(written) && isPlausible(`${written}-01-01`)
      ? { value: Number(written) }
      : { message: 'Năm ghi đủ bốn chữ số, ví dụ 2023.' },
};

const recognisedOn: SettingRow = {
  setting: 'recognisedOn',
  label: 'Ngày được công nhận',
  explanation:
    'Từ ngày này, tiêu chí không còn đạt là tin đầu tiên của tuần. Để trống khi chưa được công nhận.',
  byDefault: '',
  choices: [],
  read(written) {
    const { days, wrong } = readDayList(written);
    return wrong.length === 0 && days.length === 1
      ? { value: days[0] }
      : { message: 'Ngày được công nhận ghi một ngày, như 15/02/2026.' };
  },
};

/** The settings in the order in which setting up adds them. */
export const settingRows: readonly SettingRow[] = [
  text('committee', 'Tên ban chỉ đạo', 'Ghi ở đầu bản tin, ví dụ: Ban Chỉ đạo xây dựng đô thị văn minh.'),
  text('goal', 'Danh hiệu', 'Danh hiệu đang phấn đấu, ví dụ: đô thị văn minh, nông thôn mới.'),
  indicatorLabel,
  text('criteriaSet', 'Bộ tiêu chí', 'Tên và văn bản của bộ tiêu chí đang theo. Chọn ở menu Bộ tiêu chí.'),
  text('unitType', 'Loại đơn vị', 'Đơn vị được xét, ví dụ: Phường, thị trấn; Xã.'),
  text('recogniser', 'Cấp công nhận', 'Cấp ra quyết định công nhận, theo văn bản đang áp dụng.'),
  choice(
    'evaluationMode',
    'Cách đánh giá',
    'Theo bộ tiêu chí: đạt hết, chấm điểm, hay theo tỷ lệ.',
    evaluationModes,
  ),
  number('requiredPoints', 'Tổng điểm cần đạt', 'Khi chấm điểm: tổng điểm của các tiêu chí.', [0, 9999]),
  number(
    'floorPercent',
    'Điểm tối thiểu mỗi tiêu chí (%)',
    'Khi chấm điểm: phần trăm so với điểm tối đa của từng tiêu chí.',
    [0, 100],
  ),
  number(
    'requiredShare',
    'Tỷ lệ đơn vị cần đạt (%)',
    'Khi xét theo tỷ lệ: phần trăm khu phố được công nhận, theo cột Công nhận ở tab Khu phố.',
    [0, 100],
  ),
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
  onDemand(
    choice('formOfAddress', 'Xưng hô', 'Thư, tin nhắn và trang điện thoại gọi người nhận thế nào.', [
      ['Đồng chí', 'comrade'],
      ['Ông/bà', 'formal'],
    ]),
  ),
  onDemand(
    number(
      'escalateToCriterion',
      'Báo người phụ trách tiêu chí khi quá hạn',
      'Số ngày làm việc quá hạn thì thư tuần báo người phụ trách tiêu chí, mỗi hạn một lần. 0 là không báo.',
      [0, 99],
    ),
  ),
  onDemand(
    number(
      'escalateToChair',
      'Báo Trưởng Ban khi quá hạn',
      'Số ngày làm việc quá hạn thì thư tuần báo Trưởng Ban, mỗi hạn một lần. 0 là không báo.',
      [0, 99],
    ),
  ),
  onDemand(
    choice(
      'escalateStale',
      'Báo việc ba tuần không cập nhật',
      'Việc ba tuần không ai cập nhật thì thư tuần báo cả người phụ trách tiêu chí và Trưởng Ban.',
      yesNo,
    ),
  ),
  onDemand(
    choice(
      'scores',
      'Kết quả theo người, khu phố',
      'Có trang Kết quả và hồ sơ mở từ Tuần này, một dòng trong thư của mỗi người, một phần trong báo cáo tháng.',
      yesNo,
    ),
  ),
  onDemand(
    choice(
      'dossier',
      'Kiểm tra minh chứng, hồ sơ',
      'Có số hồ sơ sẵn sàng ở Tổng quan và thư, trang Nếu thẩm định ngày mai mở từ Tuần này; Kiểm tra dữ liệu xem cả cột Minh chứng.',
      yesNo,
    ),
  ),
  onDemand(
    choice(
      'calendar',
      'Tệp lịch kèm thư',
      'Thư cá nhân kèm tệp viec-cua-toi.ics để đưa các hạn vào lịch. Chưa thử hết các ứng dụng lịch: có nơi không tự thay hạn cũ.',
      yesNo,
    ),
  ),
  onDemand(
    list(
      'weekFileTo',
      'Kèm số liệu tuần cho',
      'Địa chỉ thư của cấp trên, có ở tab Thành viên: bản tin tới đó kèm tệp Xuất số liệu tuần. Phải có Mã đơn vị.',
      address,
    ),
  ),
  onDemand(
    choice(
      'communeGroup',
      'Nhóm xã',
      'Ô Yêu cầu ghi nhiều mức, như Nhóm 1: từ 95%; Nhóm 2, 3: từ 90%; Đặc khu: từ 85%, thì lấy mức của nhóm này.',
      [
        ['Không chia nhóm', 'none'],
        ['Nhóm 1', '1'],
        ['Nhóm 2', '2'],
        ['Nhóm 3', '3'],
        ['Đặc khu', 'special'],
      ],
    ),
  ),
  onDemand(recognisedOn),
  text('taskTable', 'Tab nhiệm vụ', 'Tên tab ghi nhiệm vụ. Đổi bằng Dùng bảng có sẵn.'),
  taskColumns,
  stateWords,
  onDemand(assumedYear),
];

/** Each setting has its row. */
export const settingRow = (setting: keyof Settings): SettingRow =>
  settingRows.find((row) => row.setting === setting)!;

/** The settings of the schedule: the sidebar shows them apart from the others. */
export const scheduleSettings: ReadonlySet<keyof Settings> = new Set([
  'digestOn',
  'digestWeekday',
  'digestHour',
  'digestNeedsApproval',
  'makeUpUntil',
  'approvers',
  'letterWhenNothing',
  'reminderOn',
  'reminderWeekday',
  'reminderHour',
  'staleDays',
  'holidays',
  'makeUpDays',
  'onHoliday',
]);
