import { defaultSettings, type Settings } from '../domain/settings';
import { folded } from '../domain/text';
import { CellReader } from './cells';
import type { Table, TableRow } from './table';
import type { settingsTab } from './tabs';

type Key = keyof (typeof settingsTab)['columns'];

interface SettingRow<Name extends keyof Settings = keyof Settings> {
  setting: Name;
  /** As it stands in the column "Mục". */
  label: string;
  explanation: string;
  /** The value from its text, or what is wrong with it. */
  read(text: string): Settings[Name] | { message: string };
}

const row = <Name extends keyof Settings>(setting: SettingRow<Name>): SettingRow =>
  setting as unknown as SettingRow;

const asText = (text: string): string => text.replace(/\s+/g, ' ');

/** The settings as rows of the tab "Cài đặt", in the order in which setting up adds them. */
export const settingRows: readonly SettingRow[] = [
  row({
    setting: 'committee',
    label: 'Tên ban chỉ đạo',
    explanation: 'Ghi ở đầu bản tin, ví dụ: Ban Chỉ đạo xây dựng đô thị văn minh.',
    read: asText,
  }),
  row({
    setting: 'goal',
    label: 'Danh hiệu',
    explanation: 'Danh hiệu đang phấn đấu, ví dụ: đô thị văn minh, nông thôn mới.',
    read: asText,
  }),
  row({
    setting: 'indicatorLabel',
    label: 'Cách gọi cấp dưới tiêu chí',
    explanation: 'Nội dung, chỉ tiêu hoặc tiêu chuẩn, theo văn bản của bộ tiêu chí.',
    read: (text) => asText(text).toLowerCase(),
  }),
  row({
    setting: 'dueSoonDays',
    label: 'Số ngày báo sắp đến hạn',
    explanation: 'Còn từng này ngày trở xuống thì tô màu sắp đến hạn.',
    read: (text) =>
      /^\d{1,2}$/.test(text) && Number(text) <= 60
        ? Number(text)
        : { message: 'Số ngày báo sắp đến hạn phải là số nguyên từ 0 đến 60.' },
  }),
  row({
    setting: 'timeZone',
    label: 'Múi giờ',
    explanation: 'Một ngày kết thúc lúc nửa đêm theo múi giờ này.',
    read: (text) =>
      /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(text)
        ? text
        : { message: 'Múi giờ ghi theo tên quốc tế, ví dụ Asia/Ho_Chi_Minh.' },
  }),
  row({
    setting: 'sender',
    label: 'Người gửi bản tin',
    explanation: 'Tên hiện ở ô người gửi của thư.',
    read: asText,
  }),
  row({
    setting: 'replyTo',
    label: 'Địa chỉ nhận trả lời',
    explanation: 'Người nhận bấm Trả lời thì thư về địa chỉ này. Để trống là về người gửi.',
    read: (text) =>
      /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(text)
        ? text
        : { message: 'Địa chỉ nhận trả lời không dùng được. Ghi một địa chỉ thư.' },
  }),
];

/** What the tab says, over the defaults. A value that cannot be used is reported and its default stands. */
export function readSettings(table: Table<Key>): Settings {
  const read = new CellReader<Key>(table.sheet, table.problems);
  const byLabel = new Map(settingRows.map((setting) => [folded(setting.label), setting]));
  const settings: Settings = { ...defaultSettings };
  for (const tableRow of table.rows) {
    const setting = byLabel.get(folded(read.text(tableRow, 'name')));
    const text = setting === undefined ? '' : read.text(tableRow, 'value');
    if (setting !== undefined && text !== '') apply(settings, setting, tableRow, text, read);
  }
  return settings;
}

function apply(
  settings: Settings,
  setting: SettingRow,
  tableRow: TableRow<Key>,
  text: string,
  read: CellReader<Key>,
): void {
  const value = setting.read(text);
  if (typeof value === 'object')
    read.report(tableRow, 'value', `${value.message} Đang dùng giá trị mặc định.`);
  else Object.assign(settings, { [setting.setting]: value });
}
