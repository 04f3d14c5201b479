import { summaryJson } from '../../src/answers/summaryJson';
import { eventfulWeek } from '../support/week';

it('summary.json holds the whole of an eventful week, for programs', () => {
  const { summary, tracker } = eventfulWeek();
  expect(summaryJson(summary, tracker)).toEqual({
    week: '2023-W32',
    today: '2023-08-11',
    criteria: [
      {
        code: '3',
        name: 'Môi trường và an toàn thực phẩm đô thị',
        met: false,
        indicators: { met: 1, applicable: 2 },
        percent: 50,
        points: null,
        why: ['Chưa có kết quả 3.2: Trồng cây xanh'],
      },
      {
        code: '4',
        name: 'An ninh, trật tự đô thị',
        met: false,
        indicators: { met: 1, applicable: 2 },
        percent: 50,
        points: null,
        why: [
          'Chưa đạt 4.2: Tổ tự quản\ntừng ngõ',
          'NV-2 · Đổ bê tông – vướng mắc: Chờ xi măng\nvà cát',
          'NV-5 · Tuần tra đêm – quá hạn 3 ngày',
        ],
      },
      {
        code: '5',
        name: 'Y tế',
        met: true,
        indicators: { met: 0, applicable: 0 },
        percent: 100,
        points: null,
        why: ['Ban Chỉ đạo kết luận: Đạt (chưa ghi lý do)'],
      },
      {
        code: '7',
        name: 'Nhà ở',
        met: false,
        indicators: { met: 0, applicable: 0 },
        percent: 0,
        points: null,
        why: ['Chưa nhập nội dung và chưa có kết luận của Ban Chỉ đạo'],
      },
      {
        code: '8',
        name: 'Giao thông',
        met: false,
        indicators: { met: 0, applicable: 1 },
        percent: 0,
        points: null,
        why: ['Chưa đạt 8.1: Biển báo'],
      },
    ],
    met: 1,
    total: 5,
    evaluation: {
      mode: 'allMet',
      met: false,
      points: null,
      share: null,
      missing: ['4 tiêu chí chưa đạt', '2 điều kiện, hồ sơ'],
    },
    conditions: [
      {
        code: 'ĐK1',
        content: 'Tỷ lệ người dân hài lòng',
        kind: 'other',
        met: null,
        applicable: true,
        owners: ['Lê Thị Mai'],
        deadline: null,
        daysOverdue: 0,
      },
      {
        code: 'ĐK2',
        content: 'Hồ sơ đề nghị',
        kind: 'other',
        met: null,
        applicable: true,
        owners: [],
        deadline: '2023-08-01',
        daysOverdue: 10,
      },
      {
        code: '',
        content: 'Ba năm liền giữ vững',
        kind: 'other',
        met: true,
        applicable: true,
        owners: [],
        deadline: null,
        daysOverdue: 0,
      },
    ],
    tasks: { doneOnTime: 1, doneLate: 0, openInTime: 2, openOverdue: 1, noDeadline: 2, doneUndated: 1 },
    overdue: [{ id: 'NV-5', row: 8, owners: ['Trần Văn Bình'], neighbourhood: '', days: 3 }],
    dueSoon: [{ id: 'NV-3', row: 4, owners: [], neighbourhood: '', days: 1 }],
    waiting: [],
    blocked: [
      {
        id: 'NV-2',
        row: 3,
        owners: ['Trần Văn Bình'],
        neighbourhood: 'Khu phố 1',
        difficulty: 'Chờ xi măng\nvà cát',
      },
    ],
    changes: { completed: 2, new: 2, extended: 0, reopened: 0 },
    updateRate: 1,
    problems: [
      {
        sheet: 'Nhiệm vụ',
        cell: 'I9',
        value: 'khi xong',
        message: '“khi xong” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.',
      },
    ],
    recipients: [
      { name: 'Trần Văn Bình', email: 'binh@example.com', kind: 'personal' },
      { name: 'Lê Thị Mai', email: 'mai@example.com', kind: 'both' },
    ],
  });
});
