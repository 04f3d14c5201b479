import { weekKey } from '../../src/domain/calendar';
import type {
  CriterionLine,
  DigestAnswer,
  LetterBody,
  LetterPreview,
  Line,
  ScheduleAnswer,
  SettingField,
  ToConfirm,
  WeekAnswer,
} from '../../src/answers';
import { settingCalled } from '../support/settings';

type Tone = Line['tone'];

const line = (text: string, detail: string, badge: string, tone: Tone, cell: string): Line => ({
  text,
  detail,
  badge,
  tone,
  jump: { sheet: 'Nhiệm vụ', cell },
});

const missing = (text: string, cell: string): Line => ({
  text,
  detail: 'Nội dung minh họa',
  badge: '',
  tone: 'quiet',
  jump: { sheet: 'Nội dung', cell },
});

const surveyLate = line(
  'T07 · Khảo sát, lập dự toán và lắp đặt pa nô tuyên truyền trên các trục đường chính',
  'Đỗ Văn Lâm · khu phố Xuân Hợp · trước 30/08/2023',
  '▲ Vướng mắc',
  'blocked',
  'B9',
);

const landPlan = line(
  'T06 · Lập phương án thu hồi đất công ích bị lấn chiếm',
  'Trịnh Thị Hoa · trước 04/08/2023',
  '● Quá hạn 7 ngày',
  'overdue',
  'B8',
);

const models = line(
  'T08 · Rà soát các mô hình tự quản ở khu phố',
  'Hội Liên hiệp Phụ nữ · khu phố 4 · trước 04/08/2023',
  '● Quá hạn 7 ngày',
  'overdue',
  'B10',
);

const security = line(
  'T09 · Hoàn thiện giấy tờ phục vụ thẩm định tiêu chí an ninh, trật tự',
  'Nguyễn Văn Bình, Ủy ban Mặt trận Tổ quốc · trước 04/08/2023',
  '● Quá hạn 7 ngày',
  'overdue',
  'B11',
);

const cleaning = line(
  'T03.4 · Tổng vệ sinh đường phố, thu gom rác',
  'Lê Thị Mai · khu phố 4 · hằng tuần, thứ Bảy và Chủ nhật (12/08/2023)',
  '◐ Còn 1 ngày',
  'dueSoon',
  'B6',
);

const criterion = (code: string, name: string, rest: Partial<CriterionLine>): CriterionLine => ({
  code,
  name,
  met: false,
  score: 'Chưa có kết quả',
  percent: 0,
  owners: 'Nguyễn Văn An',
  change: '',
  why: [],
  tasks: [],
  projection: '',
  jump: { sheet: 'Tiêu chí', cell: `B${Number(code) + 1}` },
  ...rest,
});

const counts = (name: string, ...numbers: number[]) => ({
  name,
  counts: numbers,
  total: numbers.reduce((sum, count) => sum + count, 0),
  rate: '33%',
});

/** Friday 11/8/2023: nine criteria, three of them met. */
export const sampleWeek: WeekAnswer = {
  ok: true,
  week: 'Tuần 32 (07/08/2023 – 13/08/2023)',
  asOf: 'Số liệu đến ngày 11/08/2023, so với tuần 31 (chốt ngày 04/08/2023).',
  alerts: [],
  headline: 'Đạt 3/9 tiêu chí',
  news: [
    '2 nội dung mới đạt trong tuần',
    '3 việc hoàn thành trong tuần',
    '4 việc quá hạn',
    '2 việc sắp đến hạn',
  ],
  evaluation: null,
  criteria: [
    criterion('1', 'Quy hoạch đô thị', { met: true, score: '4/4 nội dung', percent: 100 }),
    criterion('2', 'Giao thông đô thị', {
      score: '3/5 nội dung',
      percent: 60,
      change: '+1 nội dung',
      why: [missing('Chưa đạt 2.3: Vỉa hè tuyến phố chính', 'F8'), surveyLate],
    }),
    criterion('3', 'Môi trường và an toàn thực phẩm đô thị', {
      score: '4/10 nội dung',
      percent: 40,
      change: '+1 nội dung',
      owners: 'Lê Thị Mai, Phạm Quốc Hùng',
      why: [
        missing('Chưa đạt 3.2: Phân loại rác tại hộ gia đình', 'F12'),
        missing('Chưa có kết quả 3.7: Kiểm tra cơ sở kinh doanh thực phẩm', 'F17'),
        { ...models, text: `${models.text} – quá hạn 7 ngày` },
      ],
    }),
    criterion('4', 'An ninh, trật tự đô thị', {
      score: '4/6 nội dung',
      percent: 66,
      why: [security],
      tasks: [cleaning],
    }),
    criterion('5', 'Thông tin, truyền thông đô thị', { met: true, score: '3/3 nội dung', percent: 100 }),
    criterion('6', 'Việc làm, thu nhập bình quân, hộ nghèo ở đô thị', { score: '2/4 nội dung', percent: 50 }),
    criterion('7', 'Văn hóa, thể thao đô thị', { score: '3/7 nội dung', percent: 42 }),
    criterion('8', 'Y tế, giáo dục đô thị', {
      met: true,
      score: 'Theo kết luận',
      percent: 100,
      change: 'mới đạt',
      why: [
        {
          text: 'Ban Chỉ đạo kết luận: Đạt. Trạm y tế đã được công nhận lại ngày 02/08/2023',
          detail: '',
          badge: '',
          tone: 'quiet',
          jump: { sheet: 'Tiêu chí', cell: 'F9' },
        },
      ],
    }),
    criterion('9', 'Hệ thống chính trị và trách nhiệm của chính quyền đô thị', {
      score: '6/8 nội dung',
      percent: 75,
    }),
  ],
  trend: [
    { name: 'Tuần 30', criteriaMet: 2, indicatorsMet: 21, open: 30, overdue: 6 },
    { name: 'Tuần 31', criteriaMet: 2, indicatorsMet: 24, open: 28, overdue: 5 },
    { name: 'Tuần 32', criteriaMet: 3, indicatorsMet: 26, open: 25, overdue: 4 },
  ],
  indicators: 'Nội dung',
  coming: [
    { name: 'Tuần 32 (07/08 – 13/08)', days: [0, 0, 0, 0, 1, 1, 0], lines: [cleaning, cleaning], more: 0 },
    { name: 'Tuần 33 (14/08 – 20/08)', days: [0, 7, 0, 0, 0, 0, 0], lines: [models], more: 6 },
    { name: 'Tuần 34 (21/08 – 27/08)', days: [0, 0, 0, 0, 0, 0, 0], lines: [], more: 0 },
    {
      name: 'Tuần 35 (28/08 – 03/09)',
      days: [0, 0, 3, 0, 0, 0, 0],
      lines: [models, models, models],
      more: 0,
    },
  ],
  todayIndex: 4,
  matrices: [
    {
      title: 'Khu phố theo tiêu chí',
      columns: ['2', '3', '5', '7'].map((code) => ({ label: `Tiêu chí ${code}`, name: 'Môi trường' })),
      rows: ['Khu phố 1', 'Khu phố Xuân Hợp'].map((name) => ({
        name,
        cells: [
          { text: '● 1/3, quá hạn 2', tone: 'overdue' },
          { text: '✓ 2/2 xong', tone: 'done' },
          { text: '○ 0/1', tone: 'quiet' },
          { text: '–', tone: 'quiet' },
        ],
      })),
    },
  ],
  columns: [
    { key: 'doneOnTime', label: 'Hoàn thành đúng hạn' },
    { key: 'doneLate', label: 'Hoàn thành trễ hạn' },
    { key: 'openInTime', label: 'Đang làm, trong hạn' },
    { key: 'openOverdue', label: 'Quá hạn' },
    { key: 'noDeadline', label: 'Không có hạn' },
    { key: 'doneUndated', label: 'Hoàn thành, chưa rõ ngày' },
  ],
  counts: [
    {
      title: 'Theo tiêu chí',
      grouping: 'criterion',
      overlap: 'Một việc có thể thuộc nhiều tiêu chí: cộng các dòng được 26, cả bảng có 23 việc.',
      rows: [
        counts('2. Giao thông đô thị', 1, 0, 2, 0, 1, 0),
        counts('3. Môi trường và an toàn thực phẩm đô thị', 2, 1, 4, 1, 1, 0),
        counts('4. An ninh, trật tự đô thị', 0, 0, 2, 1, 0, 1),
        counts('9. Hệ thống chính trị và trách nhiệm của chính quyền đô thị', 1, 0, 3, 0, 2, 0),
        counts('Chưa gắn tiêu chí', 0, 0, 0, 1, 0, 0),
      ],
    },
    {
      title: 'Theo khu phố',
      grouping: 'neighbourhood',
      overlap: '',
      rows: [counts('Khu phố 1', 2, 0, 1, 0, 0, 0), counts('Khu phố Xuân Hợp', 0, 1, 1, 1, 0, 0)],
    },
    {
      title: 'Theo người',
      grouping: 'member',
      overlap: '',
      rows: [counts('Lê Thị Mai', 1, 0, 2, 1, 0, 0), counts('Trịnh Thị Hoa', 0, 0, 0, 1, 1, 0)],
    },
  ],
  overdue: [
    landPlan,
    models,
    security,
    { ...models, text: 'T04.9 · Sửa sân nhà văn hóa', badge: '● Quá hạn 2 ngày' },
  ],
  dueSoon: [
    cleaning,
    { ...cleaning, text: 'T10 · Tổng hợp tiến độ, khó khăn gửi Ban Chỉ đạo', badge: '◐ Đến hạn hôm nay' },
  ],
  withoutTask: [line('3.2: Điểm đổ rác tự phát được xóa', 'Tiêu chí 3 · Lê Thị Mai', '', 'quiet', 'A14')],
  waiting: [],
  difficulties: [
    { ...surveyLate, detail: 'Chưa có báo giá, đơn vị thi công xin lùi lịch khảo sát sang tuần sau' },
  ],
  proposals: [
    {
      ...surveyLate,
      detail: 'Lê Thị Mai: Xin lùi lịch khảo sát một tuần',
      badge: '◇ Có kiến nghị',
      tone: 'quiet',
    },
  ],
  changes: [
    {
      ...cleaning,
      text: 'T02 · Phương án thu gom rác',
      detail: 'Hoàn thành đúng hạn · Lê Thị Mai',
      badge: '',
      tone: 'quiet',
    },
    {
      ...cleaning,
      text: 'T12 · Hồ sơ điểm nóng',
      detail: 'Lùi hạn từ 11/08/2023 sang 31/08/2023 · Lê Thị Mai',
      badge: '',
      tone: 'quiet',
    },
  ],
  untouched: [
    {
      ...models,
      detail: 'Hội Liên hiệp Phụ nữ · đã 3 tuần chưa cập nhật',
    },
  ],
  problems: [
    {
      text: 'Hạn không phải là ngày: “31/9/2023”',
      detail: 'Nhiệm vụ, ô I14. Tháng 9 chỉ có 30 ngày.',
      badge: '',
      tone: 'quiet',
      jump: { sheet: 'Nhiệm vụ', cell: 'I14' },
    },
  ],
  more: {
    overdue: 0,
    dueSoon: 0,
    difficulties: 0,
    waiting: 0,
    proposals: 0,
    withoutTask: 0,
    changes: 3,
    untouched: 0,
    problems: 0,
  },
  updates: 'Tỷ lệ cập nhật 60%. Chưa cập nhật: Đỗ Văn Lâm, Trịnh Thị Hoa.',
  hasStanding: false,
  closed: null,
};

/** A committee that has just started: nothing entered, nothing late, no week closed before. */
export const emptyWeek: WeekAnswer = {
  ...sampleWeek,
  asOf: 'Số liệu đến ngày 11/08/2023; chưa có tuần nào được chốt để so sánh.',
  headline: 'Chưa có tiêu chí nào',
  news: ['Không có việc quá hạn'],
  trend: [{ name: 'Tuần 32', criteriaMet: 0, indicatorsMet: 0, open: 0, overdue: 0 }],
  coming: sampleWeek.coming.map((week) => ({ ...week, days: [0, 0, 0, 0, 0, 0, 0], lines: [], more: 0 })),
  criteria: [],
  matrices: [],
  counts: [],
  overdue: [],
  dueSoon: [],
  withoutTask: [],
  waiting: [],
  difficulties: [],
  proposals: [],
  changes: [],
  untouched: [],
  problems: [],
  more: {
    overdue: 0,
    dueSoon: 0,
    difficulties: 0,
    waiting: 0,
    proposals: 0,
    withoutTask: 0,
    changes: 0,
    untouched: 0,
    problems: 0,
  },
  updates: '',
  hasStanding: false,
  closed: null,
};

const people: [string, string, LetterPreview['kind']][] = [
  ['Nguyễn Văn An', 'an.nguyen', 'Toàn cảnh'],
  ['Lê Thị Mai', 'mai.le', 'Toàn cảnh và cá nhân'],
  ['Phạm Quốc Hùng', 'hung.pham', 'Cá nhân'],
  ['Trịnh Thị Hoa', 'hoa.trinh', 'Cá nhân'],
  ['Đỗ Văn Lâm', 'lam.do', 'Cá nhân'],
  ['Nguyễn Văn Bình', 'binh.nguyen', 'Toàn cảnh và cá nhân'],
  ['Hội Liên hiệp Phụ nữ', 'phunu', 'Cá nhân'],
  ['Công an thị trấn', 'congan', 'Cá nhân'],
  ['Trưởng khu phố 1', 'khupho1', 'Cá nhân'],
  ['Trưởng khu phố 4', 'khupho4', 'Cá nhân'],
  ['Trưởng khu phố Xuân Hợp', 'xuanhop', 'Cá nhân'],
  ['Trưởng khu phố Tân Lập', 'tanlap', 'Cá nhân'],
];

const letterHtml = (recipient: string) => `<!doctype html><html><head><meta charset="utf-8"></head>
<body style="margin:0;padding:16px;font:16px/1.5 Arial,sans-serif;color:#202124">
<p style="margin:0 0 4px;color:#5f6368">Tuần 32 · số liệu đến ngày 11/08/2023</p>
<h1 style="margin:0 0 12px;font-size:24px;color:#174ea6">Đạt 3/9 tiêu chí, 4 việc quá hạn</h1>
<p>Kính gửi ${recipient},</p>
<table role="presentation" width="100%" style="border-collapse:collapse">
<tr><td style="padding:8px;border-top:1px solid #dadce0"><b>Lập phương án thu hồi đất công ích</b><br>
<span style="background:#fce8e6;color:#a50e0e;padding:0 4px">● Quá hạn 7 ngày</span> trước 04/08/2023<br>
<a href="https://docs.google.com/spreadsheets/d/x/edit#gid=0&amp;range=A8">Mở dòng trong bảng</a></td></tr>
</table></body></html>`;

const letters: LetterPreview[] = people.map(([recipient, mailbox, kind]) => ({
  recipient,
  email: `${mailbox}@example.com`,
  kind,
  subject: 'Tuần 32: đạt 3/9 tiêu chí, 4 việc quá hạn',
  state: null,
  stateText: 'Chưa gửi',
  at: '',
  willSend: true,
}));

/** What one of the twelve letters says. */
export function sampleBody(email: string): LetterBody {
  const recipient = letters.find((letter) => letter.email === email)?.recipient ?? '';
  const text = `Đạt 3/9 tiêu chí, 4 việc quá hạn\n\nKính gửi ${recipient},\n\n● Quá hạn 7 ngày: Lập phương án thu hồi đất công ích`;
  return { email, html: letterHtml(recipient), text };
}

/** Twelve letters to send, three people left out. */
const nothingToConfirm: ToConfirm = { facts: [], owner: 'mai.le@example.com', mine: true };

export const sampleDigest: DigestAnswer = {
  ok: true,
  weekKey: weekKey('2023-W32'),
  week: 'Tuần 32',
  letters,
  firstBody: sampleBody(letters[0]!.email),
  toSend: letters.length,
  later: [],
  leftOut: [
    { name: 'Hoàng Minh Tuấn', why: 'chưa có địa chỉ email', isUnreachable: true },
    { name: 'Bùi Thị Nga', why: 'địa chỉ email không đúng: “nga@example”', isUnreachable: true },
    { name: 'Vũ Đức Thắng', why: 'đã chọn không nhận bản tin', isUnreachable: false },
  ],
  note: '',
  without: [],
  quota: 88,
  madeUp: '',
  forecast: '',
  refusal: '',
  toConfirm: nothingToConfirm,
  blocking: [],
};

/** The same digest once every letter has gone out. */
export const sentDigest: DigestAnswer = {
  ...sampleDigest,
  letters: letters.map((letter) => ({
    ...letter,
    willSend: false,
    state: 'sent',
    stateText: 'Đã gửi',
    at: '14:02 11/08/2023',
  })),
  toSend: 0,
  quota: 76,
};

const field = (label: string, value: string, explanation: string, choices: string[] = []): SettingField => ({
  setting: settingCalled(label),
  label,
  explanation,
  value,
  choices,
  isDayList: label === 'Ngày nghỉ' || label === 'Ngày làm bù',
});

const yesNo = ['Có', 'Không'];
const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** The schedule as it runs under the account of whoever looks. */
export const ownSchedule: ScheduleAnswer = {
  ok: true,
  me: 'mai.le@example.com',
  owner: { email: 'mai.le@example.com', since: '08:15 01/08/2023', isMe: true },
  toConfirm: nothingToConfirm,
  lastRun: '14:02 11/08/2023',
  stopped: '',
  failure: null,
  quota: 88,
  next: ['Nhắc cập nhật tuần 33: thứ Năm 17/08/2023, 8 giờ.', 'Bản tin tuần 33: thứ Sáu 18/08/2023, 14 giờ.'],
  waiting: '',
  schedule: [
    field('Gửi bản tin hằng tuần', 'Có', 'Khi đã bật lịch, bản tin tự gửi đúng thứ và giờ dưới đây.', yesNo),
    field('Thứ gửi bản tin', 'Thứ Sáu', 'Ngày trong tuần gửi bản tin.', weekdays),
    field('Giờ gửi bản tin', '14', 'Giờ tròn, từ 0 đến 23. Thư đi trong vòng một giờ sau đó.'),
    field('Cách gửi bản tin', 'Tự động', 'Chờ duyệt: thư ký nhận bản xem trước, bấm gửi thì thư mới đi.', [
      'Tự động',
      'Chờ thư ký duyệt',
    ]),
    field(
      'Ngày nghỉ',
      '',
      'Ngày nghỉ lễ, cách nhau bằng dấu chấm phẩy; nghỉ nhiều ngày thì ghi ngày đầu - ngày cuối.',
    ),
    field('Ngày làm bù', '', 'Thứ Bảy, Chủ nhật đi làm thay cho ngày nghỉ, ghi như Ngày nghỉ.'),
  ],
  others: [
    field('Tên ban chỉ đạo', 'Ban Chỉ đạo xây dựng đô thị văn minh thị trấn', 'Ghi ở đầu bản tin.'),
    field('Địa chỉ nhận trả lời', '', 'Người nhận bấm Trả lời thì thư về địa chỉ này.'),
  ],
  more: [field('Báo Trưởng Ban khi quá hạn', '0', 'Số ngày làm việc quá hạn thì thư tuần báo Trưởng Ban.')],
};

/** Nobody has installed the schedule yet. */
export const noSchedule: ScheduleAnswer = { ...ownSchedule, owner: null, lastRun: '', next: [] };

/** Somebody else runs it, something is broken, and the digest waits for a person. */
export const othersSchedule: ScheduleAnswer = {
  ...ownSchedule,
  owner: { email: 'an.nguyen@example.com', since: '08:15 01/07/2023', isMe: false },
  failure: { at: '14:01 11/08/2023', message: 'Không tìm thấy tab “Nhiệm vụ”. Hãy đặt lại tên cũ cho tab.' },
  waiting: 'Bản tin tuần 32 đang chờ duyệt.',
};
