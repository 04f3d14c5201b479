/** The second act: what people changed between the Friday the week was closed and the Friday the sample is shown. */
import type { CalendarDate } from '../../src/domain/calendar';
import { indicators, type SampleIndicator } from './indicators';
import { names } from './people';
import { day, type SampleTask, task } from './task';
import { tasks } from './tasks';

/** The Friday on which the first week was closed, and the one on which the sample is shown. */
export const closedOn = day('2023-08-04');
export const sampleToday = '2023-08-11';

/** One person's update of one row. */
type Edit =
  | { on: CalendarDate; task: string; set: Partial<SampleTask> }
  | { on: CalendarDate; indicator: string; set: Partial<SampleIndicator> };

const saturday = day('2023-08-05');
const monday = day('2023-08-07');
const tuesday = day('2023-08-08');
const wednesday = day('2023-08-09');
const thursday = day('2023-08-10');
const friday = day(sampleToday);

/** Entered on Monday 7/8, at the end of the tab. */
export const newTask: SampleTask = task('NV-24', {
  content: 'Kiểm tra bếp ăn bán trú và hàng quán quanh cổng trường trước ngày khai giảng',
  criteria: ['3', '8'],
  owners: [names.viceChair],
  partners: [names.police, names.culture],
  assignedOn: monday,
  deadlinePhrase: 'trước 25/8/2023',
  deadline: day('2023-08-25'),
  source: 'Giao ban sáng 07/8/2023',
});

export const edits: Edit[] = [
  {
    on: saturday,
    task: 'NV-03.KP1',
    set: { result: 'Sáng 5/8 có 74 hộ ra quân, dọn xong ngõ 2 đến ngõ 9.' },
  },
  {
    on: saturday,
    task: 'NV-03.XH',
    set: { result: 'Dọn sạch đoạn mương dài 300 m, trồng thêm 40 gốc hoa.' },
  },
  {
    on: monday,
    task: 'NV-09.TN',
    set: {
      deadline: day('2023-08-18'),
      progress: 40,
      proposal: 'Trưởng Ban đồng ý lùi hạn đến 18/8: sổ sinh hoạt của hai chi đoàn bị ướt, đang chép lại.',
    },
  },
  {
    on: monday,
    task: 'NV-23',
    set: {
      state: 'inProgress',
      progress: 60,
      completedOn: null,
      result: 'Rác xuất hiện lại từ đêm 6/8; đang rào chỗ trống và lắp biển cấm.',
    },
  },
  {
    on: tuesday,
    task: 'NV-08.PN',
    set: {
      state: 'done',
      progress: 100,
      completedOn: tuesday,
      result: 'Bản đánh giá ba tuyến phố, nêu bốn việc cần làm.',
    },
  },
  {
    on: tuesday,
    indicator: '7.2',
    set: { achieved: 'Xong 7/7 khu phố', result: 'met', proof: 'Bảy bản quy ước đã công khai' },
  },
  { on: wednesday, task: 'NV-01.TC1', set: { progress: 60, result: 'Đã có hướng dẫn cho tiêu chí 1.' } },
  { on: wednesday, task: 'NV-01.TC9', set: { state: 'inProgress', progress: 10 } },
  {
    on: wednesday,
    task: 'NV-02',
    set: {
      state: 'awaitingConfirmation',
      progress: 95,
      result: 'Bản thảo đã gửi các thành viên, chờ Trưởng Ban cho lấy ý kiến người dân.',
    },
  },
  { on: wednesday, indicator: '3.2', set: { achieved: 'Đã có bản thảo, chưa lấy ý kiến' } },
  {
    on: thursday,
    task: 'NV-04.KP1',
    set: {
      state: 'done',
      progress: 100,
      completedOn: thursday,
      result: 'Lắp xong âm thanh, quạt trần; đã bàn giao cho tổ quản lý.',
    },
  },
  { on: thursday, indicator: '7.1', set: { achieved: 'Đủ 4/7 nhà' } },
  {
    on: thursday,
    task: 'NV-04.KP4',
    set: {
      state: 'blocked',
      difficulty:
        'Mái dột sau trận mưa hôm 8/8, phải lợp lại trước rồi mới lắp được điện. Quỹ khu phố không đủ.',
      proposal: 'Xin hỗ trợ 15 triệu đồng tiền tôn.',
    },
  },
  { on: thursday, task: 'NV-04.XH', set: { progress: 85 } },
  {
    on: thursday,
    task: 'NV-07',
    set: { progress: 45, result: 'Có dự toán 18 tấm, đã chọn được đơn vị in.' },
  },
  { on: thursday, task: 'NV-12', set: { progress: 80, result: 'Đã gửi dự thảo báo cáo lên Công an huyện.' } },
  {
    on: thursday,
    task: 'NV-13',
    set: { state: 'awaitingConfirmation', progress: 90, result: 'Dự thảo kế hoạch đã trình.' },
  },
  {
    on: thursday,
    indicator: '4.3',
    set: { achieved: 'Nối 11/11 điểm', result: 'met', proof: 'Biên bản bàn giao ngày 10/8/2023' },
  },
  { on: friday, task: 'NV-10', set: { result: 'Tuần 31 đã gửi; tuần 32 đang gom số liệu.' } },
  { on: friday, task: 'NV-14.XH', set: { result: 'Dự họp hai khu phố tối 9/8 và 10/8.' } },
  { on: friday, task: 'NV-16', set: { progress: 90, result: 'Đã rà soát 6/7 khu phố, còn khu phố 10.' } },
];

/** The rows of both tabs as they stand after the edits of the second week. */
export function afterEdits(): { tasks: SampleTask[]; indicators: SampleIndicator[] } {
  const changedTask = new Map<string, Partial<SampleTask>>();
  const changedIndicator = new Map<string, Partial<SampleIndicator>>();
  for (const edit of edits) {
    if ('task' in edit) changedTask.set(edit.task, { ...changedTask.get(edit.task), ...edit.set });
    else changedIndicator.set(edit.indicator, { ...changedIndicator.get(edit.indicator), ...edit.set });
  }
  return {
    tasks: [...tasks.map((row) => ({ ...row, ...changedTask.get(row.id) })), newTask],
    indicators: indicators.map((row) => ({ ...row, ...changedIndicator.get(row.code) })),
  };
}
