/** The tabs of the criteria, their indicators and the conditions beside them. */
import { essentialTab, tab, type Tab } from './tabShape';

export const conclusionChoices = ['Đạt', 'Chưa đạt', 'Không áp dụng'] as const;

export const conditionKinds = ['Lấy ý kiến người dân', 'Hồ sơ', 'Thời gian đăng ký', 'Khác'] as const;

/** For sets judged by points, and for what is the result of another set. */
export const pointColumns = {
  points: { header: 'Điểm', aliases: ['Điểm đạt được', 'Điểm tự chấm'], extra: true, width: 80 },
  maxPoints: { header: 'Điểm tối đa', aliases: ['Điểm chuẩn'], extra: true, width: 90 },
  follows: {
    header: 'Theo kết quả của',
    aliases: ['Theo bộ tiêu chí khác'],
    extra: true,
    width: 180,
    help: 'Tên bộ tiêu chí khác mà kết quả này lấy theo. Kết quả vẫn ghi ở dòng này.',
  },
} as const;

export const criteriaTab = essentialTab('Tiêu chí', {
  code: { header: 'Mã', aliases: ['Số', 'STT', 'TT', 'Tiêu chí số'], required: true, width: 60, text: true },
  name: { header: 'Tiêu chí', aliases: ['Tên tiêu chí'], required: true, width: 320 },
  group: { header: 'Nhóm', aliases: ['Nhóm tiêu chí'], width: 180 },
  owners: { header: 'Phụ trách', aliases: ['Người phụ trách', 'Thành viên phụ trách'], width: 180 },
  advisor: {
    header: 'Cơ quan hướng dẫn',
    aliases: ['Cơ quan hướng dẫn, thẩm định', 'Ngành hướng dẫn'],
    width: 180,
  },
  conclusion: {
    header: 'Kết luận của Ban Chỉ đạo',
    aliases: ['Kết luận', 'Kết luận của BCĐ'],
    width: 180,
    choices: conclusionChoices,
    help: 'Để trống thì tính theo các nội dung. Nếu chọn, ghi lý do ở cột bên.',
  },
  reason: { header: 'Lý do', aliases: ['Lý do kết luận'], width: 180 },
  ...pointColumns,
});

export const indicatorsTab = essentialTab('Nội dung', {
  code: { header: 'Mã', aliases: ['Số', 'STT', 'TT'], required: true, width: 60, text: true },
  criterion: {
    header: 'Tiêu chí',
    aliases: ['Tiêu chí số', 'Thuộc tiêu chí'],
    required: true,
    width: 60,
    text: true,
  },
  content: { header: 'Nội dung', aliases: ['Chỉ tiêu', 'Tiêu chuẩn', 'Nội dung tiêu chí'], width: 360 },
  requirement: { header: 'Yêu cầu', aliases: ['Mức yêu cầu', 'Ngưỡng'], width: 160 },
  achieved: { header: 'Thực hiện', aliases: ['Đã thực hiện', 'Mức đạt được'], width: 160 },
  result: {
    header: 'Kết quả',
    aliases: ['Đánh giá', 'Kết quả đánh giá'],
    required: true,
    width: 160,
    choices: conclusionChoices,
  },
  proof: { header: 'Minh chứng', aliases: ['Tài liệu minh chứng', 'Hồ sơ minh chứng'], width: 160 },
  owners: { header: 'Phụ trách', aliases: ['Người phụ trách'], width: 160 },
  ...pointColumns,
});

export const conditionsTab: Tab<
  'code' | 'content' | 'kind' | 'requirement' | 'achieved' | 'result' | 'owners' | 'deadline' | 'proof'
> = {
  ...tab('Điều kiện', {
    code: { header: 'Mã', aliases: ['Số', 'STT', 'TT'], required: true, width: 60, text: true },
    content: {
      header: 'Điều kiện',
      aliases: ['Điều kiện, hồ sơ', 'Tên điều kiện', 'Thành phần hồ sơ'],
      required: true,
      width: 360,
    },
    kind: {
      header: 'Loại',
      width: 150,
      choices: conditionKinds,
      help: 'Lấy ý kiến và thời gian đăng ký: so số ở cột Thực hiện với số ở cột Yêu cầu.',
    },
    requirement: { header: 'Yêu cầu', aliases: ['Mức yêu cầu', 'Ngưỡng'], width: 200 },
    achieved: { header: 'Thực hiện', aliases: ['Đã thực hiện', 'Mức đạt được'], width: 160 },
    result: {
      header: 'Kết quả',
      aliases: ['Đánh giá', 'Tình trạng'],
      width: 110,
      choices: conclusionChoices,
      help: 'Hồ sơ: Đạt là đã có đủ. Để trống thì so số ở cột Thực hiện với cột Yêu cầu.',
    },
    owners: { header: 'Phụ trách', aliases: ['Người phụ trách'], width: 160 },
    deadline: { header: 'Hạn', aliases: ['Thời hạn', 'Hạn hoàn thành'], width: 100, date: true },
    proof: { header: 'Minh chứng', aliases: ['Tài liệu minh chứng', 'Số văn bản'], width: 220 },
  }),
  optional: true,
};
