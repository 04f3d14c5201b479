import fc from 'fast-check';
import type { Cell } from '../../../src/sheet/cells';
import { adoptionOf } from '../../../src/workbook/adopt/adoption';
import { looksLikeTasks, understand, unknownStates } from '../../../src/workbook/adopt/understand';
import { readTable } from '../../../src/workbook/reading/table';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import { type TaskKey, tasksTabIn } from '../../../src/workbook/tabs/tasksTab';
import { dated, grid, tabWith } from '../../support/grids';

const nobody = () => false;
const meanings = (rows: Cell[][], isName: (name: string) => boolean = nobody) =>
  understand(grid('Theo dõi', rows), isName)?.columns.map(({ meaning }) => meaning);
const asked = (rows: Cell[][], isName: (name: string) => boolean = nobody) =>
  understand(grid('Theo dõi', rows), isName)?.questions.map(({ key, why }) => [key, why]);

/** A column as offices call and fill it. */
const columns: Partial<Record<TaskKey, { headers: string[]; cells: Cell[] }>> = {
  content: {
    headers: ['Nội dung công việc', 'NHIỆM VỤ', 'Việc cần làm', 'Task'],
    cells: ['Lập hồ sơ an ninh', 'Rà soát biển báo giao thông', 'Công khai kết quả'],
  },
  owners: {
    headers: ['Người phụ trách', 'Đơn vị\nchủ trì', 'Cán bộ thực hiện', 'Assignee'],
    cells: ['Trần Văn Bình', 'Công an thị trấn', 'Lê Thị Mai'],
  },
  deadline: {
    headers: ['Hạn', 'Thời hạn', 'Thời gian hoàn thành', 'Due date', 'Hạn xử lý'],
    cells: [dated('2023-08-30'), 'trước 4/8/2023', '15.9.2023'],
  },
  state: {
    headers: ['Trạng thái', 'Tình trạng', 'Tình hình thực hiện', 'Status'],
    cells: ['Đang làm', 'Xong', 'Chưa làm'],
  },
  difficulty: { headers: ['Khó khăn, vướng mắc', 'Vướng mắc'], cells: ['thiếu kinh phí', '', ''] },
};
const keys = Object.keys(columns) as TaskKey[];

describe('A sheet seen for the first time', () => {
  it('is understood in any order of columns, under any of their names, below any titles', () => {
    const header = fc.tuple(...keys.map((key) => fc.constantFrom(...columns[key]!.headers)));
    fc.assert(
      fc.property(
        header,
        fc.shuffledSubarray(keys, { minLength: keys.length }),
        fc.nat(9),
        (headers, order, titles) => {
          const words = order.map((key) => headers[keys.indexOf(key)] ?? '');
          const rows = [0, 1, 2].map((row) => order.map((key) => columns[key]!.cells[row] ?? ''));
          const above = Array.from({ length: titles }, (_, i): Cell[] => (i === 1 ? ['BẢNG THEO DÕI'] : []));
          const seen = understand(grid('Theo dõi', [...above, words, ...rows]), nobody);
          expect(seen?.headerRow).toBe(titles + 1);
          expect(seen?.questions).toEqual([]);
          expect(seen?.columns.map(({ meaning }) => meaning)).toEqual(order);
        },
      ),
    );
  });

  it('shows three different values of each column, and the columns that mean nothing to us', () => {
    const seen = understand(
      grid('Theo dõi', [
        ['STT', 'Công việc', 'Hạn', ''],
        [1, 'Lập hồ sơ an ninh', dated('2023-08-04'), 'x'],
        [2, 'Lập hồ sơ an ninh', dated('2023-08-05'), ''],
        [3, 'Rà soát biển báo', dated('2023-08-06'), ''],
        [4, 'Công khai kết quả', dated('2023-08-07'), ''],
      ]),
      nobody,
    );
    expect(seen?.columns.map(({ header, samples }) => [header, samples])).toEqual([
      ['STT', ['1', '2', '3']],
      ['Công việc', ['Lập hồ sơ an ninh', 'Rà soát biển báo', 'Công khai kết quả']],
      ['Hạn', ['04/08/2023', '05/08/2023', '06/08/2023']],
      ['', ['x']],
    ]);
  });

  it('is understood by rows of two cells too, and not by names of groups', () => {
    const seen = understand(
      grid('Theo dõi', [
        ['Công việc', 'Ai làm', 'Hạn'],
        ['I. Kinh tế'],
        ['Lập hồ sơ an ninh', '', dated('2023-08-04')],
        ['Rà soát biển báo', 'Trần Văn Bình'],
      ]),
      nobody,
    );
    expect(seen?.columns.map(({ samples }) => samples)).toEqual([
      ['Lập hồ sơ an ninh', 'Rà soát biển báo'],
      ['Trần Văn Bình'],
      ['04/08/2023'],
    ]);
  });

  it('with nothing like a header is not understood at all', () => {
    expect(understand(grid('Nháp', []), nobody)).toBeNull();
    expect(
      understand(
        grid('Nháp', [
          ['Lan', 12],
          ['Hoa', 13],
        ]),
        nobody,
      ),
    ).toBeNull();
  });
});

describe('Its header', () => {
  const header = ['Công việc', 'Ai làm', 'Hạn'];
  const row: Cell[] = ['Lập hồ sơ an ninh', 'Trần Văn Bình', dated('2023-08-04')];
  const headerRow = (...rows: Cell[][]) => understand(grid('Theo dõi', rows), nobody)?.headerRow ?? null;

  it('is the first row of those that name most of our columns', () => {
    expect(headerRow(['UBND', 'Thị trấn', 'Biểu 2'], header, row, row, header, row)).toBe(2);
    expect(headerRow(['Công việc', 'Hạn', 'Biểu 2'], row, header, row)).toBe(3);
  });

  it('has three short words, two of them known, and data below', () => {
    expect([
      headerRow(['Công việc', 'Hạn', 'Biểu 2'], row),
      headerRow(['Công việc', 'Biểu', '2a'], row),
    ]).toEqual([1, null]);
    expect([headerRow(['Công việc', 'Hạn'], row), headerRow(['Công việc', 'Hạn', ''], row)]).toEqual([
      null,
      null,
    ]);
    expect(headerRow(['Công việc', 'Hạn', 'x'.repeat(80)], row)).toBe(1);
    expect(headerRow(['Công việc', 'Hạn', 'x'.repeat(81)], row)).toBeNull();
    expect([headerRow(header), headerRow(['UBND'], header)]).toEqual([null, null]);
  });

  it('stands among the first fifteen rows', () => {
    const titles = Array.from({ length: 15 }, (): Cell[] => ['UBND']);
    expect(headerRow(...titles.slice(1), header, row)).toBe(15);
    expect(headerRow(...titles, header, row)).toBeNull();
  });

  it('may take two rows, of which the lower divides the upper', () => {
    const seen = understand(
      grid('Theo dõi', [
        ['Công việc', 'Ai làm', 'Thời gian', ''],
        ['', '', 'Bắt đầu', 'Hoàn thành trước'],
        ['Lập hồ sơ an ninh', 'Trần Văn Bình', dated('2023-08-01'), dated('2023-08-04')],
      ]),
      nobody,
    );
    expect(seen?.headerRow).toBe(2);
    expect(seen?.columns.map(({ column, header: words, meaning }) => [column, words, meaning])).toEqual([
      [1, 'Công việc', 'content'],
      [2, 'Ai làm', 'owners'],
      [3, 'Thời gian › Bắt đầu', 'assignedOn'],
      [4, 'Thời gian › Hoàn thành trước', 'deadline'],
    ]);
  });
});

describe('What is understood of its columns', () => {
  it('is told by rows with something beside their words, and by the plainest header', () => {
    const seen = understand(
      grid('Theo dõi', [
        ['Số', 'Việc', 'Nội dung công việc', 'Ai làm', 'Hạn', 'Hạn chót', 'Trạng thái', ''],
        ['', 'I. Lĩnh vực kinh tế', '', '', '', '', '', ''],
        ['A-1', 'x', 'Lập hồ sơ an ninh', 'Trần Văn Bình', dated('2023-08-04'), '', 'Xong', ''],
        ['A-2', 'y', 'Rà soát biển báo', 'Lê Thị Mai', dated('2023-08-05'), '', 'Đang làm', ''],
      ]),
      nobody,
    );
    expect(seen).toEqual({
      headerRow: 1,
      columns: [
        { column: 1, header: 'Số', samples: ['A-1', 'A-2'], meaning: null },
        { column: 2, header: 'Việc', samples: ['x', 'y'], meaning: null },
        {
          column: 3,
          header: 'Nội dung công việc',
          samples: ['Lập hồ sơ an ninh', 'Rà soát biển báo'],
          meaning: 'content',
        },
        { column: 4, header: 'Ai làm', samples: ['Trần Văn Bình', 'Lê Thị Mai'], meaning: 'owners' },
        { column: 5, header: 'Hạn', samples: ['04/08/2023', '05/08/2023'], meaning: 'deadline' },
        { column: 6, header: 'Hạn chót', samples: [], meaning: null },
        { column: 7, header: 'Trạng thái', samples: ['Xong', 'Đang làm'], meaning: 'state' },
      ],
      questions: [],
    });
  });

  it('is a question with the likeliest column first, and none that means something else', () => {
    const questions = (header: string[], ...rows: Cell[][]) =>
      understand(grid('Theo dõi', [header, ...rows]), nobody)?.questions;
    expect(
      questions(
        ['Công việc', 'Người phụ trách', 'Cán bộ', 'Đơn vị', 'Hạn', 'Trạng thái'],
        ['Lập hồ sơ an ninh', 'địa chính', 'Trần Văn Bình', 'kinh tế', dated('2023-08-04'), 'Xong'],
        ['Rà soát biển báo', 'kinh tế', 'Lê Thị Mai', 'kinh tế', dated('2023-08-05'), 'Xong'],
      ),
    ).toEqual([{ key: 'owners', why: 'several', candidates: [3, 2, 4] }]);
    expect(
      questions(
        ['Task owner', 'Hạn', 'Hạn chót', 'Tình hình'],
        ['Rà soát biển báo giao thông', dated('2023-08-04'), dated('2023-08-04'), 'Xong'],
        ['Lập hồ sơ an ninh, trật tự', dated('2023-08-05'), dated('2023-08-04'), 'Xong'],
      ),
    ).toEqual([
      { key: 'owners', why: 'none', candidates: [] },
      // A word of our own is plainer than a hint, however much both look like days.
    ]);
    expect(
      questions(
        ['Công việc', 'Ai làm', 'Thời gian', 'Hạn chót', 'Trạng thái', 'Tình hình'],
        ['Lập hồ sơ an ninh', 'Trần Văn Bình', dated('2023-08-04'), dated('2023-08-04'), 'Xong', 'Xong'],
      ),
    ).toEqual([{ key: 'deadline', why: 'several', candidates: [3, 4] }]);
  });
});

it('Words of a state column that nobody can tell are listed once each', () => {
  expect(
    unknownStates(['Đang làm', ' Đã nộp ', 'Đã nộp'.normalize('NFD'), '', 'Hoàn thành 80%', 'chờ ký']),
  ).toEqual(['Đã nộp', 'chờ ký']);
});

describe('The plainest column', () => {
  const row: Cell[] = ['Lập hồ sơ an ninh', 'Rà soát biển báo giao thông', 'Trần Văn Bình', '', 'Đang làm'];

  it('is taken wherever it stands, and one whose words only hint at the same is left', () => {
    const header = ['Đầu việc của tháng', 'Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Trạng thái'];
    const dates = [...row.slice(0, 3), dated('2023-08-04'), 'Đang làm'];
    expect(meanings([header, dates])).toEqual([null, 'content', 'owners', 'deadline', 'state']);
    expect(asked([header, dates])).toEqual([]);
  });

  it('is known by another word of ours alone, while it is still empty', () => {
    const header = ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn', 'Tình trạng'];
    expect(asked([header, [1, ...row.slice(1, 4), '']])).toEqual([]);
    expect(meanings([header, [1, ...row.slice(1, 4), '']])).toEqual([
      null,
      'content',
      'owners',
      'deadline',
      'state',
    ]);
  });
});

describe('A tab is offered as a table of tasks', () => {
  const likely = (header: string[], ...rows: Cell[][]) => {
    const seen = understand(grid('Theo dõi', [header, ...rows]), nobody);
    return seen === null ? null : looksLikeTasks(seen);
  };
  const row: Cell[] = ['Lập hồ sơ an ninh', 'Trần Văn Bình', dated('2023-08-04'), 'Đang làm'];

  it('where it has the words of tasks and two of who, by when and how far', () => {
    const header = ['Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Trạng thái'];
    expect(likely(header, row)).toBe(true);
    expect(likely([...header.slice(0, 3), 'Ghi chú riêng'], [...row.slice(0, 3), ''])).toBe(true);
    expect(likely(['Họ và tên', ...header.slice(1)], ['Lê Thị Mai', ...row.slice(1)])).toBe(false);
    expect(likely(['Nội dung nhiệm vụ', 'Hạn', 'Điện thoại'], ['Lập hồ sơ an ninh', row[2]!, '0123'])).toBe(
      false,
    );
  });

  it('also where it has to be asked which of its columns holds one, and not where there is none to choose', () => {
    expect(
      likely(
        ['Nội dung nhiệm vụ', 'Người phụ trách', 'Đơn vị chủ trì', 'Hạn', 'Ghi chú riêng'],
        ['Lập hồ sơ an ninh', 'Trần Văn Bình', 'Công an', dated('2023-08-04'), ''],
        ['Rà soát biển báo', 'Lê Thị Mai', 'Văn phòng', dated('2023-08-05'), ''],
      ),
    ).toBe(true);
    expect(
      likely(
        ['Nội dung nhiệm vụ', 'Người phụ trách', 'Đơn vị chủ trì', 'Ghi chú riêng'],
        ['Lập hồ sơ an ninh', 'Trần Văn Bình', 'Công an', ''],
        ['Rà soát biển báo', 'Lê Thị Mai', 'Văn phòng', ''],
      ),
    ).toBe(false);
  });
});

describe('It is asked, not guessed', () => {
  const header = ['Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Trạng thái'];
  const row: Cell[] = ['Lập hồ sơ an ninh', 'Trần Văn Bình', dated('2023-08-04'), 'Đang làm'];

  it('which of two columns owes the tasks, unless only one of them names people who are known', () => {
    const rows: Cell[][] = [
      [...header, 'Đơn vị chủ trì'],
      [...row, 'Công an'],
      [...row, 'Văn phòng'],
    ];
    expect(asked(rows)).toEqual([['owners', 'several']]);
    expect(asked([header, row])).toEqual([]);
  });

  it('which column is the deadline when no time stands in the one that may be, and of no column without words', () => {
    expect(
      asked([
        [header[0]!, header[1]!, 'Thời gian', header[3]!],
        [row[0]!, row[1]!, 'buổi sáng', row[3]!],
      ]),
    ).toEqual([['deadline', 'none']]);
    const unnamed = understand(
      grid('Theo dõi', [
        [header[0]!, header[1]!, header[3]!, ''],
        [row[0]!, row[1]!, row[3]!, dated('2023-08-04')],
        [row[0]!, row[1]!, row[3]!, dated('2023-08-05')],
      ]),
      nobody,
    );
    expect(unnamed?.questions).toEqual([{ key: 'deadline', why: 'none', candidates: [] }]);
    expect(asked([header, [row[0]!, row[1]!, 'Công an', row[3]!]])).toEqual([['deadline', 'unsure']]);
  });

  it('whether narrative under “Tình hình thực hiện” is the state', () => {
    const rows: Cell[][] = [
      ['Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Tình hình thực hiện'],
      [...row.slice(0, 3), 'Đã họp dân hai lần, bà con đồng tình'],
      [...row.slice(0, 3), 'Chờ văn bản của huyện'],
    ];
    expect(asked(rows)).toEqual([['state', 'unsure']]);
    expect(meanings(rows)?.[3]).toBeNull();
  });

  it('whether a unit, or who was given a task, owes it', () => {
    const called = (words: string, who: string) =>
      asked([
        [header[0]!, words, ...header.slice(2)],
        [row[0]!, who, ...row.slice(2)],
      ]);
    expect(called('Đơn vị', 'Địa chính')).toEqual([['owners', 'unsure']]);
    expect(called('Người được giao', 'Trần Văn Bình')).toEqual([]);
  });

  it('for the state only where neither a day of completion nor progress tells it', () => {
    const without = (more: string, cell: Cell) =>
      asked([
        [...header.slice(0, 3), more],
        [...row.slice(0, 3), cell],
      ]);
    expect(without('Ghi chú', '')).toEqual([['state', 'none']]);
    expect(without('Tiến độ (%)', 0.5)).toEqual([]);
    expect(without('Ngày xong', dated('2023-08-04'))).toEqual([]);
    // A column that may be the state is asked about all the same, and so is who owes the tasks.
    const narrative = 'Đã họp dân hai lần, bà con đồng tình';
    expect(
      asked([
        [...header.slice(0, 3), 'Tình hình', 'Tiến độ (%)'],
        [...row.slice(0, 3), narrative, 0.5],
      ]),
    ).toEqual([['state', 'none']]);
    expect(
      asked([
        [header[0]!, header[2]!, header[3]!, 'Ngày xong'],
        [row[0]!, row[2]!, row[3]!, dated('2023-08-04')],
      ]),
    ).toEqual([['owners', 'none']]);
  });

  it('where a header says nothing, though the values suggest it', () => {
    const rows: Cell[][] = [
      ['Nội dung nhiệm vụ', 'Ghi', 'Hạn', 'Trạng thái'],
      ['Lập hồ sơ an ninh', 'Bình', dated('2023-08-04'), 'Xong'],
      ['Rà soát biển báo', 'Bình', dated('2023-08-04'), 'Xong'],
    ];
    const seen = understand(grid('Theo dõi', rows), (name) => name === 'Bình');
    expect(seen?.questions).toEqual([{ key: 'owners', why: 'unsure', candidates: [2] }]);
  });
});

describe('What is kept of it', () => {
  it('is nothing where the sheet is in our own words', () => {
    const own = tabWith(tasksTab);
    const entries = Object.entries(tasksTab.columns) as [TaskKey, { header: string }][];
    const chosen = new Map(entries.map(([key, { header }]) => [key, header]));
    expect(adoptionOf('Nhiệm vụ', chosen, own.rows[0] as string[], []).taskColumns).toEqual([]);
  });

  it('keeps a column nobody chose from being found by its words after all', () => {
    const headers = ['Nội dung nhiệm vụ', 'Người phụ trách', 'Thời hạn', 'Thời gian hoàn thành', 'Kết quả'];
    const chosen = new Map<TaskKey, string>([
      ['content', 'Nội dung nhiệm vụ'],
      ['deadline', 'Thời gian hoàn thành'],
    ]);
    const adoption = adoptionOf('Theo dõi', chosen, headers, []);
    const table = readTable(tasksTabIn(adoption), grid('Theo dõi', [headers, ['a', 'b', 'c', 'd', 'e']]));
    expect(table.columns).toEqual({ content: 1, deadline: 4 });
    expect(table.problems).toEqual([]);
  });
});
