import { headerSays, valuesSay, valuesSuggest } from '../../../src/workbook/adopt/columnMeaning';
import type { ColumnValues } from '../../../src/workbook/adopt/columnValues';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import type { TaskKey } from '../../../src/workbook/tabs/tasksTab';

const keys = Object.keys(tasksTab.columns) as TaskKey[];
const hinted = (header: string) => keys.filter((key) => headerSays(key, header) === 0.6);

describe('Words above a column', () => {
  it.each<[TaskKey, string]>([
    ['id', 'Mã số công việc | Mã CV | Code | ID'],
    [
      'content',
      'Nội dung thực hiện | Các nhiệm vụ được giao | Danh sách công việc | Đầu việc | Việc phải làm',
    ],
    ['content', 'Task | Tasks | What to do'],
    ['criteria', 'Mục tiêu chí'],
    ['neighbourhoods', 'Các khu phố | Thôn bản | Các tổ dân phố | Địa bàn triển khai'],
    ['owners', 'Cán bộ phụ trách | Đơn vị chủ trì xử lý | Ai thực hiện | Chịu trách nhiệm chính | Đầu mối'],
    ['owners', 'The owner | Owners | Assigned to | Assignee | Responsible | In charge | Who'],
    ['owners', 'Ai làm | Người lo | Ai theo dõi | Đơn vị | Bộ phận | Cơ quan | Cán bộ'],
    [
      'owners',
      'Người được giao | Đơn vị được giao | Bộ phận được giao | Cơ quan được giao | Cán bộ được giao',
    ],
    ['partners', 'Cơ quan phối hợp thực hiện | Support'],
    ['assignedOn', 'Ngày giao việc | Bắt đầu từ | Start date'],
    [
      'deadline',
      'Hạn chót | Deadlines | Due | Phải xong trước | Thời gian | Ngày phải có | Hoàn thành trước ngày',
    ],
    ['deadline', 'Phải xong | Bao giờ xong | Khi nào xong | Tình trạng hạn'],
    ['state', 'Trạng thái hồ sơ | Tình trạng hành chính | Tình hình | Status | State | Làm đến đâu'],
    ['progress', 'Tiến độ thực hiện | % xong | Tỷ lệ | Progress'],
    ['completedOn', 'Ngày xong việc | Thực tế | Date completed | Finished | Xong ngày | Ngày kết thúc'],
    ['completedOn', 'Thời gian thực tế'],
    ['result', 'Kết quả công việc | Kết quả thực hiện nhiệm vụ | Tình trạng kết quả | Kết quả tiến độ'],
    ['result', 'Các sản phẩm | Result | Output | Ghi chú | Note | Notes'],
    ['difficulty', 'Khó khăn lớn nhất | Những vướng mắc | Tồn tại | Issue | Risk'],
    ['proposal', 'Các kiến nghị | Đề xuất thêm'],
    ['source', 'Văn bản số | Căn cứ giao | Nguồn giao | Ký hiệu | Công văn | Source | Hạn theo văn bản'],
    ['assignedOn', 'Thời gian bắt đầu | Hạn từ ngày giao'],
  ])('hint at %s: %s', (key, headers) => {
    for (const header of headers.split(' | ')) expect([header, hinted(header)]).toEqual([header, [key]]);
  });

  it('hint at two where both may be meant', () => {
    expect(hinted('Task owner')).toEqual(['content', 'owners']);
    expect(hinted('Trạng thái công việc')).toEqual(['content', 'state']);
  });

  it.each([
    [
      'of the middle of another word',
      'Mãnh liệt | Barcode | Codec | Idea | Grid | Sự việc | Multitasking | Taskbar',
    ],
    [
      'of the middle of another word',
      'Thông tin | Landowner | Whole | Restart | Nhân sự | Ban hành | Residue',
    ],
    ['of the middle of another word', 'Duet | Estate | Stateless | Statuses | Notebook | Phải lâu'],
    ['of who, when or how many', 'Người giao việc | Nội dung đơn vị | Ngày nhiệm vụ | Thời điểm công việc'],
    [
      'of who, when or how many',
      'Số nhiệm vụ | Mục công việc | Cấp công việc | Ngày thực hiện | Thời điểm thực hiện',
    ],
    ['of more than an office', 'Đơn vị đo | Tên đơn vị | Kinh phí thực hiện'],
    ['of another day', 'Hạn ban đầu cũ | Gia hạn | Thời hạn theo văn bản số | Ngày kết thúc dự kiến'],
  ])('hint at nothing for the sake %s: %s', (_, headers) => {
    for (const header of headers.split(' | ')) expect([header, hinted(header)]).toEqual([header, []]);
  });

  it('name a column more plainly than they hint, and are no header where they go on for long', () => {
    expect(['Hạn', 'HẠN *', 'Deadline', 'Hạn chót'].map((words) => headerSays('deadline', words))).toEqual([
      1, 1, 0.9, 0.6,
    ]);
    const long = 'Tồn tại '.repeat(10).trim();
    expect([long, `${long}..`].map((words) => [words.length, headerSays('difficulty', words)])).toEqual([
      [79, 0.6],
      [81, 0],
    ]);
    expect(headerSays('difficulty', `${long}.`)).toBe(0.6);
  });
});

/** A column of which nothing is known but what is given. */
const column = (known: Partial<ColumnValues>): ColumnValues => ({
  filled: 10,
  times: 0,
  days: 0,
  percents: 0,
  numbers: 0,
  states: 0,
  names: 0,
  likeNames: 0,
  codes: 0,
  averageLength: 8,
  samples: [],
  ...known,
});

describe('Values below a header', () => {
  it.each<[TaskKey, keyof ColumnValues]>([
    ['deadline', 'times'],
    ['assignedOn', 'days'],
    ['completedOn', 'days'],
    ['firstDeadline', 'days'],
    ['state', 'states'],
    ['progress', 'percents'],
  ])('speak for %s when half of them are %s, and against it when hardly any is', (key, share) => {
    const said = [1, 0.5, 0.49, 0.2, 0.19, 0].map((value) => valuesSay(key, column({ [share]: value })));
    expect(said).toEqual([1, 1, 0, 0, -1, -1]);
  });

  it.each<[TaskKey]>([['owners'], ['partners']])(
    'speak for %s when they are names, against it when not',
    (key) => {
      const said = (known: Partial<ColumnValues>) => valuesSay(key, column(known));
      expect([said({ names: 0.5 }), said({ likeNames: 0.5, days: 1 })]).toEqual([1, 1]);
      expect([
        said({ names: 0.49, likeNames: 0.49 }),
        said({ days: 0.3, numbers: 0.5, states: 0.5 }),
      ]).toEqual([0, 0]);
      expect([said({ days: 0.31 }), said({ numbers: 0.51 }), said({ states: 0.51 })]).toEqual([-1, -1, -1]);
    },
  );

  it('speak for the words of a task when they are long and no days', () => {
    const said = (averageLength: number, days: number) =>
      valuesSay('content', column({ averageLength, days }));
    expect([said(12, 0.29), said(12, 0.3), said(11, 0), said(5, 0.5)]).toEqual([1, 0, 0, 0]);
    expect([said(4, 0), said(30, 0.51)]).toEqual([-1, -1]);
  });

  it('speak for a code when nearly all look like one, and say nothing of other columns', () => {
    expect([0.8, 0.79].map((codes) => valuesSay('id', column({ codes })))).toEqual([1, 0]);
    expect(valuesSay('result', column({ codes: 1, names: 1, days: 1 }))).toBe(0);
  });

  it('say nothing where there are none', () => {
    expect(keys.map((key) => valuesSay(key, column({ filled: 0, averageLength: 0 })))).toEqual(
      keys.map(() => 0),
    );
  });

  it('suggest a deadline, a state or who owes the tasks, from the second on', () => {
    const suggested = (known: Partial<ColumnValues>) =>
      keys.filter((key) => valuesSuggest(key, column(known)));
    expect(suggested({ filled: 2, days: 0.6, states: 0.6, names: 0.5 })).toEqual([
      'owners',
      'deadline',
      'state',
    ]);
    expect(suggested({ filled: 2, days: 0.59, states: 0.59, names: 0.49 })).toEqual([]);
    expect(suggested({ filled: 1, days: 1, states: 1, names: 1 })).toEqual([]);
  });
});
