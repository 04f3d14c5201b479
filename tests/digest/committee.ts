/** A committee in its week 32: invented people, own words, every state at least once. */
import { weekKey } from '../../src/domain/calendar';
import { defaultSettings } from '../../src/domain/settings';
import type { Indicator, Tracker } from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';
import type { Links } from '../../src/digest/links';
import {
  criterion,
  day,
  friday,
  indicator,
  member,
  neighbourhood,
  summary,
  task,
  tracker,
} from '../support/tracker';

export const links: Links = {
  workbook: 'https://docs.example.com/sheet',
  cell: (sheet, cell) => `https://docs.example.com/sheet?tab=${encodeURIComponent(sheet)}&cell=${cell}`,
  task: ({ row }) => `https://docs.example.com/sheet?tab=tasks&row=${row}`,
  criterion: ({ row }) => `https://docs.example.com/sheet?tab=criteria&row=${row}`,
  condition: ({ row }) => `https://docs.example.com/sheet?tab=conditions&row=${row}`,
  act: ({ row }, reader) => `https://docs.example.com/act?row=${row}&by=${reader}`,
  own: () => null,
};

const names = [
  'Quy hoạch đô thị',
  'Giao thông đô thị',
  'Môi trường và an toàn thực phẩm đô thị',
  'An ninh, trật tự đô thị',
  'Thông tin, truyền thông đô thị',
  'Việc làm, thu nhập bình quân, hộ nghèo ở đô thị',
  'Văn hóa, thể thao đô thị',
  'Y tế, giáo dục đô thị',
  'Hệ thống chính trị và trách nhiệm của chính quyền đô thị',
];
const owners = ['Lê Minh Châu', 'Phạm Quốc Dũng', 'Trần Văn Bình', 'Công an thị trấn', 'Đỗ Thị Hạnh'];
const met = new Set([1, 6, 8]);

const indicatorsOf = (number: number): Indicator[] =>
  [1, 2, 3, 4, 5].map((part) =>
    indicator({
      code: `${number}.${part}`,
      row: number * 5 + part,
      criterion: String(number),
      content: `Nội dung minh họa số ${part} của tiêu chí ${number}`,
      result: met.has(number) || part <= number % 4 ? 'met' : part === 5 ? null : 'notMet',
    }),
  );

const tasks = [
  task({
    id: 'N01',
    content: 'Hoàn thành phương án quản lý quỹ đất công ích trên địa bàn',
    owners: ['Trần Văn Bình'],
    deadlinePhrase: 'trước 4/8/2023',
    deadline: day('2023-08-04'),
    criteria: ['3'],
    state: 'blocked',
    difficulty: 'Hồ sơ địa chính khu đồng Sậy chưa khớp với thực địa.\nChưa có kinh phí đo đạc lại.',
    proposal: 'Bố trí 15 triệu đồng thuê đo đạc',
  }),
  task({
    id: 'N02',
    content: 'Rà soát các mô hình tuyến phố sáng – xanh – sạch – đẹp',
    owners: ['Đỗ Thị Hạnh'],
    partners: ['Trần Văn Bình'],
    deadlinePhrase: 'trước 04/8/2023',
    deadline: day('2023-08-04'),
    criteria: ['7'],
  }),
  task({
    id: 'N03',
    content: 'Hoàn chỉnh hồ sơ phục vụ thẩm định tiêu chuẩn an ninh, trật tự',
    owners: ['Công an thị trấn'],
    deadlinePhrase: 'trước 04/8/2023',
    deadline: day('2023-08-04'),
    criteria: ['4'],
    state: 'awaitingConfirmation',
  }),
  task({
    id: 'N04',
    content: 'Bổ sung ghế, tủ sách cho nhà văn hóa',
    owners: ['Nguyễn Thị Lan'],
    neighbourhoods: ['Khu phố 3'],
    deadline: day('2023-08-09'),
    criteria: ['7'],
  }),
  task({
    id: 'N05',
    content: 'Lập danh sách hộ chưa ký cam kết phân loại rác tại nguồn',
    owners: ['Trần Văn Bình', 'Nguyễn Thị Lan'],
    neighbourhoods: ['Khu phố 3'],
    deadline: day('2023-08-14'),
    criteria: ['3'],
  }),
  task({
    id: 'N06',
    content: 'Lấy ý kiến Nhân dân về đề án thu gom rác thải sinh hoạt',
    owners: ['Trần Văn Bình'],
    deadlinePhrase: 'chậm nhất ngày 16/8/2023',
    deadline: day('2023-08-16'),
    criteria: ['3'],
  }),
  task({
    id: 'N07',
    content: 'Khảo sát, lập dự toán và lắp đặt pa nô, áp phích trên các trục đường',
    owners: ['Lê Minh Châu'],
    deadlinePhrase: 'trước 30/8/2023',
    deadline: day('2023-08-30'),
    criteria: ['5'],
  }),
  task({
    id: 'N08',
    content: 'Đấu mối với huyện để sớm có hướng dẫn hồ sơ môi trường',
    owners: ['Trần Văn Bình'],
    deadlinePhrase: 'sớm',
    criteria: ['3'],
    state: 'blocked',
    difficulty: 'Phòng chuyên môn huyện chưa trả lời công văn',
  }),
  task({
    id: 'N09',
    content: 'Tổng dọn vệ sinh môi trường',
    owners: ['Nguyễn Thị Lan'],
    neighbourhoods: ['Khu phố Xuân Hợp'],
    recurrence: 'thứ Bảy, Chủ nhật hằng tuần',
    deadline: day('2023-08-12'),
    criteria: ['3'],
  }),
  task({
    id: 'N10',
    content: 'Xây dựng kế hoạch kiểm tra, lập lại trật tự an toàn giao thông',
    owners: ['Công an thị trấn'],
    deadlinePhrase: 'trong tháng 8 năm 2023',
    deadline: day('2023-08-31'),
    criteria: ['2', '4'],
    state: 'done',
    completedOn: day('2023-08-10'),
  }),
  task({
    id: 'N11',
    content: 'Vận động hiến đất mở rộng ngõ 5',
    owners: ['Nguyễn Thị Lan'],
    neighbourhoods: ['Khu phố 3'],
    deadline: day('2023-08-01'),
    state: 'done',
    completedOn: day('2023-08-07'),
  }),
];

export const committee: Tracker = tracker({
  settings: {
    ...defaultSettings,
    committee: 'Ban Chỉ đạo xây dựng đô thị văn minh',
    sender: 'Đỗ Thị Hạnh, Thư ký Ban Chỉ đạo',
    replyTo: 'thuky@example.com',
  },
  tasks,
  criteria: names.map((name, at) =>
    criterion({ code: String(at + 1), row: at + 2, name, owners: [owners[at % owners.length] ?? ''] }),
  ),
  indicators: names.flatMap((_, at) => indicatorsOf(at + 1)),
  members: [
    member({
      name: 'Hoàng Đức Anh',
      position: 'Trưởng Ban Chỉ đạo',
      email: 'chutri@example.com',
      digest: 'overview',
    }),
    member({ name: 'Đỗ Thị Hạnh', position: 'Thư ký', email: 'thuky@example.com', digest: 'both' }),
    member({ name: 'Trần Văn Bình', email: 'binh@example.com', criteria: ['3'], digest: 'personal' }),
    member({ name: 'Phạm Quốc Dũng', unit: 'Công an thị trấn', email: '', digest: 'personal' }),
    member({ name: 'Công an thị trấn', email: 'congan@example.com', digest: 'personal' }),
    member({ name: 'Nguyễn Thị Lan', email: 'lan@example.com', digest: 'personal' }),
    member({ name: 'Lê Minh Châu', email: 'chau@example.com', digest: 'none' }),
    member({ name: 'Vũ Thị Oanh', email: 'oanh@example.com', digest: 'personal' }),
  ],
  neighbourhoods: [
    neighbourhood({ name: 'Khu phố 3', head: 'Nguyễn Thị Lan', officer: 'Trần Văn Bình' }),
    neighbourhood({ name: 'Khu phố Xuân Hợp' }),
  ],
  problems: [
    { sheet: 'Nhiệm vụ', cell: 'I14', value: '31/9/2023', message: 'Không có ngày 31/9. Ghi lại ngày hạn.' },
    { sheet: 'Nhiệm vụ', cell: 'E9', value: 'Trần B', message: 'Không có “Trần B” trong tab Thành viên.' },
  ],
});

const first = summary(committee);
const find = (id: string) => first.tasks.filter((one) => one.id === id);

export const week32: WeekSummary = {
  ...first,
  today: friday,
  baseline: { week: weekKey('2023-W31'), closedOn: day('2023-08-04') },
  metBefore: 3,
  indicatorsMetBefore: first.indicatorsMet - 2,
  criteria: first.criteria.map((one) => ({
    ...one,
    metBefore: one.met,
    indicatorsMetBefore: one.criterion.code === '3' ? one.indicatorsMet - 2 : one.indicatorsMet,
  })),
  changes: {
    completed: [...find('N10'), ...find('N11')],
    added: find('N09'),
    extended: find('N06').map((extended) => ({
      task: extended,
      from: day('2023-08-11'),
      to: day('2023-08-16'),
      first: null,
    })),
    advanced: [],
    dated: [],
    undated: [],
    progressed: [],
    reopened: [],
    criteriaGained: [],
    criteriaLost: [],
  },
  updateRate: 0.6,
  notUpdated: ['Trần Văn Bình', 'Lê Minh Châu'],
};
