import { readTable } from '../../../src/workbook/reading/table';
import { planSetUp } from '../../../src/workbook/setUpPlan';
import {
  archiveTab,
  historyTab,
  optionalTabs,
  peopleTabs,
  scriptTabs,
  tasksTab,
  type Tab,
} from '../../../src/workbook/tabs/tabs';
import { tasksTabIn } from '../../../src/workbook/tabs/tasksTab';
import { meetingTab } from '../../../src/workbook/tabs/meetingTab';
import { grid } from '../../support/grids';

const all: readonly Tab[] = [...peopleTabs, ...optionalTabs, meetingTab, ...scriptTabs].filter(
  (tab) => tab !== archiveTab,
);
const tabNamed = (name: string): Tab => all.find((tab) => tab.name === name)!;

/**
 * What stands above columns in the sheets of committees: first as we write it, then as it is understood too. A word that is
 * lost here loses somebody their column. “*”: without it the tab cannot be read.
 */
const agreed: [tab: string, columns: string[]][] = [
  [
    'Nhiệm vụ',
    [
      '*Mã | Mã nhiệm vụ | Mã việc | Số hiệu',
      '*Nội dung nhiệm vụ | Nội dung công việc | Nhiệm vụ | Công việc | Tên nhiệm vụ | Tên công việc',
      'Tiêu chí | Tiêu chí số | Thuộc tiêu chí',
      'Khu phố | Thôn | Tổ dân phố | Thôn, khu phố | Địa bàn',
      '*Người phụ trách | Đơn vị chủ trì | Cơ quan chủ trì | Chủ trì | Phụ trách | Người thực hiện | Đơn vị thực hiện | Người chịu trách nhiệm | Lãnh đạo phụ trách',
      'Phối hợp | Đơn vị phối hợp | Cơ quan phối hợp',
      'Ngày giao | Giao ngày | Ngày bắt đầu',
      'Thời hạn (theo văn bản) | Thời hạn theo văn bản | Thời hạn ghi trong văn bản',
      '*Hạn | Thời hạn | Thời gian hoàn thành | Thời hạn hoàn thành | Hạn hoàn thành | Ngày đến hạn | Ngày hết hạn | Deadline',
      'Hạn ban đầu | Hạn gốc',
      'Lặp lại | Định kỳ | Chu kỳ',
      '*Trạng thái | Tình trạng | Tình trạng thực hiện | Tình hình thực hiện',
      'Tiến độ (%) | Tiến độ | % hoàn thành | Tỷ lệ hoàn thành | Phần trăm hoàn thành',
      'Ngày hoàn thành | Ngày xong | Hoàn thành ngày | Ngày hoàn thành thực tế',
      'Kết quả, sản phẩm | Kết quả | Sản phẩm | Kết quả đến nay | Kết quả thực hiện',
      'Khó khăn, vướng mắc | Khó khăn | Vướng mắc | Tồn tại, hạn chế | Lý do chậm | Nguyên nhân chậm | Vướng ở đâu',
      'Kiến nghị | Đề xuất | Kiến nghị, đề xuất | Đề xuất, kiến nghị',
      'Văn bản giao | Văn bản giao, mục | Căn cứ | Số văn bản | Nguồn | VB giao | Văn bản chỉ đạo',
      'Minh chứng | Tài liệu minh chứng | Hồ sơ minh chứng | Đường dẫn minh chứng',
      'Các lần đã làm | Các lần đã thực hiện | Ngày đã làm',
      'Căn cứ lùi hạn | Văn bản lùi hạn | Văn bản cho lùi hạn | Căn cứ gia hạn',
      'Xin lùi đến | Xin lùi hạn đến | Xin gia hạn đến',
      'Lý do xin lùi | Lý do xin lùi hạn | Lý do xin gia hạn',
      'Chờ ai | Đang chờ ai | Chờ cơ quan nào',
      'Chờ từ ngày',
      'Lần đôn đốc | Các lần đôn đốc | Ngày đôn đốc',
    ],
  ],
  [
    'Tiêu chí',
    [
      '*Mã | Số | STT | TT | Tiêu chí số',
      '*Tiêu chí | Tên tiêu chí',
      'Nhóm | Nhóm tiêu chí',
      'Phụ trách | Người phụ trách | Thành viên phụ trách',
      'Cơ quan hướng dẫn | Cơ quan hướng dẫn, thẩm định | Ngành hướng dẫn',
      'Kết luận của Ban Chỉ đạo | Kết luận | Kết luận của BCĐ',
      'Lý do | Lý do kết luận',
      'Điểm | Điểm đạt được | Điểm tự chấm',
      'Điểm tối đa | Điểm chuẩn',
      'Theo kết quả của | Theo bộ tiêu chí khác',
    ],
  ],
  [
    'Nội dung',
    [
      '*Mã | Số | STT | TT',
      '*Tiêu chí | Tiêu chí số | Thuộc tiêu chí',
      'Nội dung | Chỉ tiêu | Tiêu chuẩn | Nội dung tiêu chí',
      'Yêu cầu | Mức yêu cầu | Ngưỡng',
      'Thực hiện | Đã thực hiện | Mức đạt được',
      '*Kết quả | Đánh giá | Kết quả đánh giá',
      'Minh chứng | Tài liệu minh chứng | Hồ sơ minh chứng',
      'Phụ trách | Người phụ trách',
      'Điểm | Điểm đạt được | Điểm tự chấm',
      'Điểm tối đa | Điểm chuẩn',
      'Theo kết quả của | Theo bộ tiêu chí khác',
    ],
  ],
  [
    'Thành viên',
    [
      '*Họ và tên | Họ tên | Tên',
      'Chức vụ | Chức danh',
      'Đơn vị | Cơ quan | Đơn vị công tác',
      '*Email | Thư điện tử | E-mail | Địa chỉ thư | Hộp thư',
      'Vai trò | Vai trò trong Ban Chỉ đạo',
      'Phụ trách tiêu chí | Tiêu chí phụ trách',
      'Phụ trách khu phố | Khu phố phụ trách',
      'Bản tin | Nhận bản tin',
    ],
  ],
  [
    'Khu phố',
    [
      '*Tên | Khu phố | Tên khu phố | Thôn | Tổ dân phố',
      'Trưởng khu phố | Trưởng thôn | Tổ trưởng',
      'Cán bộ phụ trách | Công chức phụ trách | Người phụ trách',
      'Công nhận | Kết quả công nhận',
    ],
  ],
  ['Cài đặt', ['*Mục | Tên mục | Cài đặt', '*Giá trị', 'Giải thích | Ghi chú']],
  [
    'Điều kiện',
    [
      '*Mã | Số | STT | TT',
      '*Điều kiện | Điều kiện, hồ sơ | Tên điều kiện | Thành phần hồ sơ',
      'Loại',
      'Yêu cầu | Mức yêu cầu | Ngưỡng',
      'Thực hiện | Đã thực hiện | Mức đạt được',
      'Kết quả | Đánh giá | Tình trạng',
      'Phụ trách | Người phụ trách',
      'Hạn | Thời hạn | Hạn hoàn thành',
      'Minh chứng | Tài liệu minh chứng | Số văn bản',
    ],
  ],
  [
    'Giao ban',
    [
      '*Mã',
      '*Ngày họp',
      '*Loại',
      '*Nội dung',
      'Người phụ trách',
      'Thời hạn',
      'Hạn',
      'Lặp lại',
      'Tiêu chí',
      'Về việc',
      'Nhiệm vụ',
      'Văn bản',
    ],
  ],
  ['Tổng quan', []],
  [
    'Lịch sử',
    [
      '*Tuần',
      '*Ngày chốt',
      '*Loại',
      '*Mã',
      '*Tên',
      '*Trạng thái',
      'Tiến độ (%)',
      'Hạn',
      'Nội dung đạt',
      'Nội dung áp dụng',
      '*Cập nhật gần nhất',
      '*Dấu vết',
      'Hạn ban đầu',
    ],
  ],
  ['Sổ gửi', ['*Tuần', '*Bản tin', '*Người nhận', '*Email', '*Tình trạng', 'Lúc', 'Người gửi', 'Ghi chú']],
  ['Nhật ký', ['*Lúc', '*Ai', 'Qua', '*Mã', '*Thay đổi', '*Hoàn tác', '*Dữ liệu']],
];

/** The columns of a new tab that Google keeps in a certain way; what is typed into any other is Google's to understand. */
const kept: [tab: string, format: 'date' | 'text' | 'number', headers: string[]][] = [
  ['Nhiệm vụ', 'date', ['Ngày giao', 'Hạn', 'Hạn ban đầu', 'Ngày hoàn thành', 'Xin lùi đến', 'Chờ từ ngày']],
  [
    'Nhiệm vụ',
    'text',
    [
      'Mã',
      'Tiêu chí',
      'Thời hạn (theo văn bản)',
      'Lặp lại',
      'Các lần đã làm',
      'Căn cứ lùi hạn',
      'Chờ ai',
      'Lần đôn đốc',
    ],
  ],
  ['Nhiệm vụ', 'number', ['Tiến độ (%)']],
  ['Tiêu chí', 'text', ['Mã']],
  ['Nội dung', 'text', ['Mã', 'Tiêu chí']],
  ['Điều kiện', 'text', ['Mã']],
  ['Điều kiện', 'date', ['Hạn']],
  ['Thành viên', 'text', ['Phụ trách tiêu chí']],
  ['Giao ban', 'date', ['Ngày họp', 'Hạn']],
  ['Giao ban', 'text', ['Mã', 'Thời hạn', 'Lặp lại', 'Tiêu chí', 'Về việc', 'Nhiệm vụ', 'Văn bản']],
  [
    'Lịch sử',
    'text',
    [
      'Tuần',
      'Ngày chốt',
      'Loại',
      'Mã',
      'Tên',
      'Trạng thái',
      'Hạn',
      'Cập nhật gần nhất',
      'Dấu vết',
      'Hạn ban đầu',
    ],
  ],
  ['Sổ gửi', 'text', ['Tuần', 'Bản tin', 'Người nhận', 'Email', 'Tình trạng', 'Lúc', 'Người gửi', 'Ghi chú']],
  ['Nhật ký', 'text', ['Lúc', 'Ai', 'Qua', 'Mã', 'Thay đổi', 'Hoàn tác', 'Dữ liệu']],
];

const states = [
  'Chưa thực hiện',
  'Đang thực hiện',
  'Vướng mắc',
  'Chờ cấp trên',
  'Chờ xác nhận',
  'Hoàn thành',
  'Tạm dừng',
  'Hủy',
];
const conclusions = ['Đạt', 'Chưa đạt', 'Không áp dụng'];

/** What may be chosen, and in which columns only a kind of value is expected. */
const checked: [tab: string, header: string, kind: 'list' | 'date' | 'percent', choices: string[]][] = [
  ['Nhiệm vụ', 'Ngày giao', 'date', []],
  ['Nhiệm vụ', 'Hạn', 'date', []],
  ['Nhiệm vụ', 'Hạn ban đầu', 'date', []],
  ['Nhiệm vụ', 'Trạng thái', 'list', states],
  ['Nhiệm vụ', 'Tiến độ (%)', 'percent', []],
  ['Nhiệm vụ', 'Ngày hoàn thành', 'date', []],
  ['Nhiệm vụ', 'Xin lùi đến', 'date', []],
  ['Nhiệm vụ', 'Chờ từ ngày', 'date', []],
  ['Tiêu chí', 'Kết luận của Ban Chỉ đạo', 'list', conclusions],
  ['Nội dung', 'Kết quả', 'list', conclusions],
  ['Điều kiện', 'Loại', 'list', ['Lấy ý kiến người dân', 'Hồ sơ', 'Thời gian đăng ký', 'Khác']],
  ['Điều kiện', 'Kết quả', 'list', conclusions],
  ['Điều kiện', 'Hạn', 'date', []],
  ['Thành viên', 'Bản tin', 'list', ['Toàn cảnh', 'Cá nhân', 'Cả hai', 'Không']],
  ['Khu phố', 'Công nhận', 'list', conclusions],
  ['Giao ban', 'Ngày họp', 'date', []],
  ['Giao ban', 'Loại', 'list', ['Dự họp', 'Kết luận', 'Không phát sinh nhiệm vụ']],
  ['Giao ban', 'Hạn', 'date', []],
];

/** Columns that only some committees need. */
const extra = [
  'Xin lùi đến',
  'Lý do xin lùi',
  'Chờ ai',
  'Chờ từ ngày',
  'Lần đôn đốc',
  'Điểm',
  'Điểm tối đa',
  'Theo kết quả của',
  'Công nhận',
];

const newTab = (tab: Tab, wanted: string[] = extra) =>
  planSetUp(new Map([[tab.name, null]]), new Set(wanted))[0]!;

describe('What is agreed with people about the tabs', () => {
  it('is which tabs there are, their columns, and by what other words those are known', () => {
    expect(
      all.map(({ name, columns }) => [
        name,
        Object.values(columns).map(
          ({ header, aliases = [], required }) => (required ? '*' : '') + [header, ...aliases].join(' | '),
        ),
      ]),
    ).toEqual(agreed);
  });

  it.each(agreed)('is that each of these words finds its column: %s', (name, columns) => {
    const tab = tabNamed(name);
    const headers = Object.values(tab.columns).map(({ header }) => header);
    columns.forEach((words, index) => {
      for (const word of words.replace('*', '').split(' | ')) {
        const written = headers.map((header, i) => (i === index ? word.toUpperCase() : header));
        const table = readTable(tab, grid(name, [['Bảng theo dõi'], written]));
        expect([word, Object.values(table.columns)[index], table.problems]).toEqual([
          word,
          expect.any(Number),
          [],
        ]);
        expect(table.columns[Object.keys(tab.columns)[index]!]).toBe(index + 1);
      }
    });
  });

  it('is which tabs the numbers cannot do without', () => {
    const blocking = all.filter((tab) => readTable(tab, null).problems.some((problem) => problem.blocking));
    expect(blocking.map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Tiêu chí', 'Nội dung', 'Thành viên']);
    expect(optionalTabs.map(({ name, optional }) => [name, optional])).toEqual([['Điều kiện', true]]);
  });
});

describe('The task tab of a committee', () => {
  const ours = 'Nhiệm vụ';

  it('is ours where nothing was renamed, however its name is written', () => {
    for (const taskTable of [ours, 'NHIỆM  VỤ'])
      expect(tasksTabIn({ taskTable, taskColumns: [] })).toBe(tasksTab);
  });

  it('keeps the headers it was said to have, under our name too', () => {
    for (const taskTable of [ours, 'Theo dõi']) {
      const tab = tasksTabIn({
        taskTable,
        taskColumns: [
          { ours: 'Hạn', theirs: 'Deadline' },
          { ours: 'Mã', theirs: '' },
        ],
      });
      const table = readTable(tab, grid(taskTable, [['Deadline', 'Hạn', 'Mã', 'Nội dung nhiệm vụ']]));
      expect([tab.name, table.columns]).toEqual([taskTable, { deadline: 1, content: 4 }]);
    }
    expect(tasksTabIn({ taskTable: 'Theo dõi', taskColumns: [] })).toMatchObject({
      name: 'Theo dõi',
      adopted: true,
    });
  });
});

describe('A new tab', () => {
  it('has columns wide enough to read in', () => {
    for (const tab of all)
      for (const { text, width } of newTab(tab).headers)
        expect([text, width >= 60 && width <= 420]).toEqual([text, true]);
  });

  it('shows who owes what until when and how it stands in a window 1440 px wide, beside the row numbers', () => {
    const headers = newTab(tasksTab).headers;
    const upTo = headers.findIndex(({ text }) => text === 'Tiến độ (%)') + 1;
    const seen = headers.slice(0, upTo);
    expect(seen.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Trạng thái']),
    );
    expect(seen.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(1440 - 46 - 16);
  });

  it('keeps dates as dates, and what looks like a number or a date as it was typed where it is neither', () => {
    const found = all.flatMap((tab) =>
      (['date', 'text', 'number'] as const).flatMap((format) => {
        const headers = newTab(tab)
          .headers.filter((one) => one.format === format)
          .map(({ text }) => text);
        return headers.length === 0 ? [] : [[tab.name, format, headers] as const];
      }),
    );
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(
      new Set(kept.map((one) => JSON.stringify(one))),
    );
  });

  it('offers what may be chosen, and says of a column what goes into it in a sentence', () => {
    const found = all.flatMap((tab) => {
      const { headers, validations } = newTab(tab);
      return validations.map(({ column, kind, choices }) => [
        tab.name,
        headers[column - 1]?.text,
        kind,
        [...choices],
      ]);
    });
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(
      new Set(checked.map((one) => JSON.stringify(one))),
    );
    const helps = all.flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ header, help }) => (help === undefined ? [] : [[header, help]])),
    );
    expect(helps.map(([header]) => header)).toEqual([
      'Hạn',
      'Lặp lại',
      'Các lần đã làm',
      'Căn cứ lùi hạn',
      'Xin lùi đến',
      'Chờ ai',
      'Lần đôn đốc',
      'Kết luận của Ban Chỉ đạo',
      'Theo kết quả của',
      'Theo kết quả của',
      'Email',
      'Vai trò',
      'Bản tin',
      'Công nhận',
      'Loại',
      'Kết quả',
    ]);
    for (const [header, help] of helps)
      expect([header, help]).toEqual([header, expect.stringMatching(/^\p{Lu}.{12,}\.$/u)]);
  });

  it('has in the archive the columns of the closed weeks', () => {
    expect(archiveTab).toEqual({ ...historyTab, name: 'Lưu trữ', optional: true });
    expect(scriptTabs).toContain(archiveTab);
  });

  it('has the columns that only some committees need where they are asked for, and else not', () => {
    const headersOf = (wanted: string[]) =>
      all.flatMap((tab) => newTab(tab, wanted).headers.map(({ text }) => text));
    const without = headersOf([]);
    expect(extra.filter((header) => without.includes(header))).toEqual([]);
    expect(headersOf(extra)).toEqual(
      agreed.flatMap(([, columns]) => columns.map((words) => words.replace('*', '').split(' | ')[0])),
    );
  });
});
