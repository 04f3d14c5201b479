import { isPlausible } from '../../domain/deadlines';
import { readRenamings } from '../reading/renamings';
import { stateChoices, tasksTab } from '../tabs/tabs';
import { onDemand, type SettingRow, text } from './kinds';

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

/** A table of tasks that was there before. */
export const taskTableRows: readonly SettingRow[] = [
  text('taskTable', 'Tab nhiệm vụ', 'Tên tab ghi nhiệm vụ. Đổi bằng Dùng bảng có sẵn.'),
  taskColumns,
  stateWords,
  onDemand(assumedYear),
];
