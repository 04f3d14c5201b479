/**
 * The tracking sheet as it is agreed with people: which tabs, which columns, which other names are understood.
 * Headers are compared folded (see domain/text), so case, spacing and tone marks do not matter: docs/design.md §2.
 */
import { stateNames } from '../../domain/wording';
import { conclusionChoices, conditionsTab, criteriaTab, indicatorsTab } from './criteriaTabs';
import { essentialTab, tab, type Tab } from './tabShape';

export * from './criteriaTabs';
export type { Column, Tab } from './tabShape';

export const stateChoices: readonly string[] = Object.values(stateNames);

export const digestChoices = ['Toàn cảnh', 'Cá nhân', 'Cả hai', 'Không'] as const;

/** All up to the progress fits into a window 1440 px wide: who owes what until when, and how it stands, is seen without scrolling. */
export const tasksTab = essentialTab('Nhiệm vụ', {
  id: {
    header: 'Mã',
    aliases: ['Mã nhiệm vụ', 'Mã việc', 'Số hiệu'],
    required: true,
    width: 82,
    text: true,
  },
  content: {
    header: 'Nội dung nhiệm vụ',
    aliases: ['Nội dung công việc', 'Nhiệm vụ', 'Công việc', 'Tên nhiệm vụ', 'Tên công việc'],
    required: true,
    width: 250,
  },
  criteria: { header: 'Tiêu chí', aliases: ['Tiêu chí số', 'Thuộc tiêu chí'], width: 82, text: true },
  neighbourhoods: {
    header: 'Khu phố',
    aliases: ['Thôn', 'Tổ dân phố', 'Thôn, khu phố', 'Địa bàn'],
    width: 82,
  },
  owners: {
    header: 'Người phụ trách',
    aliases: [
      'Đơn vị chủ trì',
      'Cơ quan chủ trì',
      'Chủ trì',
      'Phụ trách',
      'Người thực hiện',
      'Đơn vị thực hiện',
      'Người chịu trách nhiệm',
      'Lãnh đạo phụ trách',
    ],
    required: true,
    width: 130,
  },
  partners: { header: 'Phối hợp', aliases: ['Đơn vị phối hợp', 'Cơ quan phối hợp'], width: 82 },
  assignedOn: { header: 'Ngày giao', aliases: ['Giao ngày', 'Ngày bắt đầu'], width: 82, date: true },
  deadlinePhrase: {
    header: 'Thời hạn (theo văn bản)',
    aliases: ['Thời hạn theo văn bản', 'Thời hạn ghi trong văn bản'],
    width: 110,
    text: true,
  },
  deadline: {
    header: 'Hạn',
    aliases: [
      'Thời hạn',
      'Thời gian hoàn thành',
      'Thời hạn hoàn thành',
      'Hạn hoàn thành',
      'Ngày đến hạn',
      'Ngày hết hạn',
      'Deadline',
    ],
    required: true,
    width: 82,
    date: true,
    help: 'Ngày cuối cùng phải xong, ví dụ 30/08/2023. Để trống nếu không có hạn.',
  },
  firstDeadline: { header: 'Hạn ban đầu', aliases: ['Hạn gốc'], width: 82, date: true },
  recurrence: {
    header: 'Lặp lại',
    aliases: ['Định kỳ', 'Chu kỳ'],
    width: 82,
    text: true,
    help: 'Ví dụ: thứ Bảy, Chủ nhật hằng tuần; ngày 25 hằng tháng; ngày làm việc cuối tháng.',
  },
  state: {
    header: 'Trạng thái',
    aliases: ['Tình trạng', 'Tình trạng thực hiện', 'Tình hình thực hiện'],
    required: true,
    width: 145,
    choices: stateChoices,
  },
  progress: {
    header: 'Tiến độ (%)',
    aliases: ['Tiến độ', '% hoàn thành', 'Tỷ lệ hoàn thành', 'Phần trăm hoàn thành'],
    width: 82,
    percent: true,
  },
  completedOn: {
    header: 'Ngày hoàn thành',
    aliases: ['Ngày xong', 'Hoàn thành ngày', 'Ngày hoàn thành thực tế'],
    width: 82,
    date: true,
  },
  result: {
    header: 'Kết quả, sản phẩm',
    aliases: ['Kết quả', 'Sản phẩm', 'Kết quả đến nay', 'Kết quả thực hiện'],
    width: 180,
  },
  difficulty: {
    header: 'Khó khăn, vướng mắc',
    aliases: ['Khó khăn', 'Vướng mắc', 'Tồn tại, hạn chế', 'Lý do chậm', 'Nguyên nhân chậm', 'Vướng ở đâu'],
    width: 180,
  },
  proposal: {
    header: 'Kiến nghị',
    aliases: ['Đề xuất', 'Kiến nghị, đề xuất', 'Đề xuất, kiến nghị'],
    width: 180,
  },
  source: {
    header: 'Văn bản giao',
    aliases: ['Văn bản giao, mục', 'Căn cứ', 'Số văn bản', 'Nguồn', 'VB giao', 'Văn bản chỉ đạo'],
    width: 180,
  },
  proof: {
    header: 'Minh chứng',
    aliases: ['Tài liệu minh chứng', 'Hồ sơ minh chứng', 'Đường dẫn minh chứng'],
    width: 180,
  },
  occurrences: {
    header: 'Các lần đã làm',
    aliases: ['Các lần đã thực hiện', 'Ngày đã làm'],
    width: 180,
    text: true,
    help: 'Của việc lặp lại, ví dụ 05/08/2023; 06/08/2023. Lần chủ động không làm ghi thêm “bỏ”: bỏ 12/08/2023.',
  },
  extensionSource: {
    header: 'Căn cứ lùi hạn',
    aliases: ['Văn bản lùi hạn', 'Văn bản cho lùi hạn', 'Căn cứ gia hạn'],
    width: 180,
    text: true,
    help: 'Văn bản cho phép lùi hạn, ví dụ 09-TB/BCĐ. Hạn cũ ghi ở cột Hạn ban đầu.',
  },
  extensionAsked: {
    header: 'Xin lùi đến',
    aliases: ['Xin lùi hạn đến', 'Xin gia hạn đến'],
    extra: true,
    width: 110,
    date: true,
    help: 'Ngày mà người phụ trách xin lùi hạn đến. Để trống khi đã quyết.',
  },
  extensionReason: {
    header: 'Lý do xin lùi',
    aliases: ['Lý do xin lùi hạn', 'Lý do xin gia hạn'],
    extra: true,
    width: 200,
  },
  waitingFor: {
    header: 'Chờ ai',
    aliases: ['Đang chờ ai', 'Chờ cơ quan nào'],
    extra: true,
    width: 150,
    text: true,
    help: 'Cơ quan, người đang chờ; chờ một việc khác thì ghi Mã của việc ấy. Ví dụ: Sở Xây dựng; NV-05.',
  },
  waitingSince: {
    header: 'Chờ từ ngày',
    extra: true,
    width: 100,
    date: true,
  },
  pressedOn: {
    header: 'Lần đôn đốc',
    aliases: ['Các lần đôn đốc', 'Ngày đôn đốc'],
    extra: true,
    width: 150,
    text: true,
    help: 'Những ngày đã đôn đốc, ví dụ 05/08/2023; 12/08/2023.',
  },
});

export const membersTab = essentialTab('Thành viên', {
  name: { header: 'Họ và tên', aliases: ['Họ tên', 'Tên'], required: true, width: 170 },
  position: { header: 'Chức vụ', aliases: ['Chức danh'], width: 170 },
  unit: { header: 'Đơn vị', aliases: ['Cơ quan', 'Đơn vị công tác'], width: 170 },
  email: {
    header: 'Email',
    aliases: ['Thư điện tử', 'E-mail', 'Địa chỉ thư', 'Hộp thư'],
    required: true,
    width: 220,
    help: 'Mỗi ô một địa chỉ thư.',
  },
  role: {
    header: 'Vai trò',
    aliases: ['Vai trò trong Ban Chỉ đạo'],
    width: 140,
    help: 'Ai không còn tham gia thì ghi Đã nghỉ, đừng xóa dòng: việc cũ vẫn đọc được tên.',
  },
  criteria: { header: 'Phụ trách tiêu chí', aliases: ['Tiêu chí phụ trách'], width: 140, text: true },
  neighbourhoods: { header: 'Phụ trách khu phố', aliases: ['Khu phố phụ trách'], width: 140 },
  digest: {
    header: 'Bản tin',
    aliases: ['Nhận bản tin'],
    width: 140,
    choices: digestChoices,
    help: 'Toàn cảnh: cả Ban Chỉ đạo. Cá nhân: chỉ việc của mình. Để trống là Cá nhân.',
  },
});

export const neighbourhoodsTab = tab('Khu phố', {
  name: {
    header: 'Tên',
    aliases: ['Khu phố', 'Tên khu phố', 'Thôn', 'Tổ dân phố'],
    required: true,
    width: 180,
  },
  head: { header: 'Trưởng khu phố', aliases: ['Trưởng thôn', 'Tổ trưởng'], width: 180 },
  officer: { header: 'Cán bộ phụ trách', aliases: ['Công chức phụ trách', 'Người phụ trách'], width: 180 },
  recognised: {
    header: 'Công nhận',
    aliases: ['Kết quả công nhận'],
    extra: true,
    width: 110,
    choices: conclusionChoices,
    help: 'Dùng khi xét theo tỷ lệ khu phố được công nhận.',
  },
});

export const settingsTab = tab('Cài đặt', {
  name: { header: 'Mục', aliases: ['Tên mục', 'Cài đặt'], required: true, width: 280 },
  value: { header: 'Giá trị', required: true, width: 280 },
  explanation: { header: 'Giải thích', aliases: ['Ghi chú'], width: 420 },
});

export const historyTab = tab('Lịch sử', {
  week: { header: 'Tuần', required: true, width: 100, text: true },
  closedOn: { header: 'Ngày chốt', required: true, width: 100, text: true },
  kind: { header: 'Loại', required: true, width: 100, text: true },
  id: { header: 'Mã', required: true, width: 100, text: true },
  name: { header: 'Tên', required: true, width: 360, text: true },
  state: { header: 'Trạng thái', required: true, width: 130, text: true },
  progress: { header: 'Tiến độ (%)', width: 100 },
  deadline: { header: 'Hạn', width: 100, text: true },
  indicatorsMet: { header: 'Nội dung đạt', width: 100 },
  indicatorsApplicable: { header: 'Nội dung áp dụng', width: 100 },
  touchedOn: { header: 'Cập nhật gần nhất', required: true, width: 100, text: true },
  fingerprint: { header: 'Dấu vết', required: true, width: 100, text: true },
  firstDeadline: { header: 'Hạn ban đầu', width: 100, text: true },
});

/** Weeks closed more than a year ago, so that what is read every day stays bounded. Made when there is the first. */
export const archiveTab: typeof historyTab = { ...historyTab, name: 'Lưu trữ', optional: true };

export const registerTab = tab('Sổ gửi', {
  week: { header: 'Tuần', required: true, width: 100, text: true },
  kind: { header: 'Bản tin', required: true, width: 220, text: true },
  name: { header: 'Người nhận', required: true, width: 220, text: true },
  email: { header: 'Email', required: true, width: 220, text: true },
  state: { header: 'Tình trạng', required: true, width: 140, text: true },
  at: { header: 'Lúc', width: 140, text: true },
  by: { header: 'Người gửi', width: 220, text: true },
  note: { header: 'Ghi chú', width: 220, text: true },
});

/** Who changed what through the phone's page. Made when there is the first. */
export const auditTab: Tab<'at' | 'by' | 'through' | 'task' | 'what' | 'undone' | 'data'> = {
  ...tab('Nhật ký', {
    at: { header: 'Lúc', required: true, width: 130, text: true },
    by: { header: 'Ai', required: true, width: 180, text: true },
    through: { header: 'Qua', width: 130, text: true },
    task: { header: 'Mã', required: true, width: 90, text: true },
    what: { header: 'Thay đổi', required: true, width: 420, text: true },
    undone: { header: 'Hoàn tác', required: true, width: 180, text: true },
    data: { header: 'Dữ liệu', required: true, width: 90, text: true, oneLine: true },
  }),
  optional: true,
};

export const dashboardTab = tab('Tổng quan', {});

/** Belong to people: the script reads them and writes into a row only when its person asked for it. */
export const peopleTabs: readonly Tab[] = [
  tasksTab,
  criteriaTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  settingsTab,
];

/** Belong to people too, in workbooks that have them. */
export const optionalTabs: readonly Tab[] = [conditionsTab];

/** Belong to the script: rebuilt from the others, and people are warned before editing. */
export const scriptTabs: readonly Tab[] = [dashboardTab, historyTab, archiveTab, registerTab, auditTab];
