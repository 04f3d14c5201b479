/**
 * The third act, for whoever tries what a committee switches on when it needs it: two weeks more with tasks that wait for the district,
 * results of people and neighbourhoods, proofs, deadlines for calendars. The sample itself uses none of it.
 */
import type { Project, ProjectFiles, Workbook } from 'stand-in';
import type { DoneAnswer, Failure } from '../../src/answers';
import { asPage } from '../asPage';
import { openProject } from '../run';
import type { TypedRow } from './cells';
import { names, sampleUser } from './people';
import { ask, moveTo, sampleWorkbook } from './sampleWorkbook';
import { sampleToday } from './story';
import { paste, retype } from './typing';

/** The Friday on which it is shown. */
export const fullSampleToday = '2023-08-25';

/** What is switched on under "Dùng thêm khi cần"; the secretary sees everybody's results for the chair. */
const switchedOn: TypedRow[] = [
  ['Báo người phụ trách tiêu chí khi quá hạn', '3'],
  ['Báo Trưởng Ban khi quá hạn', '7'],
  ['Báo việc ba tuần không cập nhật', 'Có'],
  ['Kết quả theo người, khu phố', 'Có'],
  ['Kiểm tra minh chứng, hồ sơ', 'Có'],
  ['Tệp lịch kèm thư', 'Có'],
  ['Người quyết định xin lùi hạn', `${names.chair}, ${names.secretary}`],
].map(([item = '', value = '']) => ({ Mục: item, 'Giá trị': value }));

/** What is typed into one row of a tab, on a day. */
interface Typed {
  on: string;
  tab: 'Nhiệm vụ' | 'Nội dung';
  row: TypedRow;
}

const proof = (name: string): string => `https://example.com/ho-so/${name}`;

const task = (on: string, id: string, cells: TypedRow): Typed => ({
  on,
  tab: 'Nhiệm vụ',
  row: { Mã: id, ...cells },
});

const done = (on: string, id: string, result: string, completedOn: string): Typed =>
  task(on, id, {
    'Trạng thái': 'Hoàn thành',
    'Tiến độ (%)': '100',
    'Ngày hoàn thành': completedOn,
    'Kết quả, sản phẩm': result,
    'Minh chứng': proof(id),
  });

const proved = (code: string, link: string): Typed => ({
  on: '2023-08-14',
  tab: 'Nội dung',
  row: { Mã: code, 'Minh chứng': proof(link) },
});

const firstWeek: Typed[] = [
  task('2023-08-14', 'NV-05', { 'Khó khăn, vướng mắc': '', 'Kiến nghị': '' }),
  task('2023-08-14', 'NV-17', {
    'Trạng thái': 'Chờ cấp trên',
    'Chờ ai': 'Hạt quản lý đường bộ huyện',
    'Chờ từ ngày': '09/08/2023',
  }),
  ...['1.1', '1.2', '1.3', '3.3', '4.3', '5.1', '7.4', '7.5', '8.1'].map((code) => proved(code, code)),
  // One link under two: Kiểm tra dữ liệu and the dossier name it.
  proved('8.2', 'truong-va-tram'),
  proved('8.3', 'truong-va-tram'),
  done('2023-08-14', 'NV-16', 'Chốt số với 7/7 khu phố.', '14/08/2023'),
  task('2023-08-15', 'NV-07', {
    'Trạng thái': 'Chờ cấp trên',
    'Chờ ai': 'NV-06',
    'Chờ từ ngày': '15/08/2023',
    'Kết quả, sản phẩm': 'Xong dự toán 18 tấm, chờ rõ nguồn tiền.',
  }),
  task('2023-08-15', 'NV-11.TC9', { 'Tiến độ (%)': '60' }),
  task('2023-08-15', 'NV-01.TC7', { 'Tiến độ (%)': '50' }),
  done('2023-08-15', 'NV-04.TL', 'Ban Chỉ đạo đã kiểm tra, đạt.', '15/08/2023'),
  done('2023-08-16', 'NV-09.PN', 'Một bộ giấy tờ, đã giao Công an thị trấn.', '16/08/2023'),
  task('2023-08-17', 'NV-04.XH', { 'Tiến độ (%)': '90' }),
  task('2023-08-17', 'NV-12', { 'Tiến độ (%)': '85' }),
  done('2023-08-17', 'NV-09.TN', 'Đủ sổ sinh hoạt, đã giao Công an thị trấn.', '17/08/2023'),
];

const secondWeek: Typed[] = [
  task('2023-08-21', 'NV-05', { 'Lần đôn đốc': '14/08/2023; 21/08/2023' }),
  done('2023-08-21', 'NV-13', 'Kế hoạch đã được Ủy ban nhân dân ban hành.', '21/08/2023'),
  done('2023-08-22', 'NV-04.XH', 'Đủ bàn ghế, âm thanh; đã bàn giao.', '22/08/2023'),
  done('2023-08-23', 'NV-06', 'Phương án đã trình, có hai nguồn tiền.', '23/08/2023'),
  task('2023-08-23', 'NV-11.TC5', { 'Tiến độ (%)': '45' }),
  task('2023-08-23', 'NV-24', { 'Trạng thái': 'Đang thực hiện', 'Tiến độ (%)': '60' }),
  task('2023-08-24', 'NV-12', { 'Tiến độ (%)': '90' }),
];

/** The sample on Friday 25/8/2023, all of it in use. Made of the same parts as `sampleWorkbook`. */
export async function fullSample(files?: ProjectFiles, uuid?: () => string): Promise<Workbook> {
  const workbook = await sampleWorkbook(files, uuid);
  const project = await openProject({
    workbook,
    user: sampleUser,
    today: `${sampleToday} 15:00`,
    ...(files && { files }),
    ...(uuid && { uuid }),
  });
  const type = (typed: readonly Typed[]) => {
    for (const { on, tab, row } of typed) {
      moveTo(project, `${on} 10:00`);
      if (!retype(project, tab, 'Mã', row)) throw new Error(`No row ${row['Mã']} in the tab ${tab}`);
    }
  };
  for (const setting of switchedOn)
    if (!retype(project, 'Cài đặt', 'Mục', setting)) paste(project, 'Cài đặt', [setting]);
  ask(project, 'summariseNow');
  ask(project, 'closeWeek');
  moveTo(project, '2023-08-14 09:00');
  beginToWait(project);
  type(firstWeek);
  moveTo(project, '2023-08-18 16:00');
  ask(project, 'summariseNow');
  ask(project, 'closeWeek');
  type(secondWeek);
  moveTo(project, `${fullSampleToday} 13:30`);
  ask(project, 'summariseNow');
  return workbook;
}

/** The first task that waits, from the page "Việc của tôi", which makes the columns for it. */
function beginToWait(project: Project): void {
  const answer = asPage(project, 'showMine')('updateTask', {
    code: 'NV-05',
    person: names.planner,
    changes: [
      { field: 'state', seen: 'Vướng mắc', value: 'waiting' },
      { field: 'waitingFor', seen: '', value: 'Ủy ban nhân dân huyện' },
      { field: 'waitingSince', seen: '', value: '2023-08-07' },
      { field: 'pressedOn', seen: '', value: '14/08/2023' },
    ],
  }) as DoneAnswer | Failure;
  if (!answer.ok) throw new Error(`The first task that waits: ${answer.message}`);
}
