import type { Cell } from '../../../src/sheet/cells';
import { readTracker } from '../../../src/workbook/reading/tracker';
import {
  criteriaTab,
  indicatorsTab,
  membersTab,
  settingsTab,
  tasksTab,
} from '../../../src/workbook/tabs/tabs';
import { dated, grid, tabWith, trackerOf, workbookWith } from '../../support/grids';

type TaskRow = Partial<Record<keyof (typeof tasksTab)['columns'], Cell>>;
const readTasks = (...rows: TaskRow[]) => trackerOf(tabWith(tasksTab, rows));

describe('A setting', () => {
  const read = (name: string, value: Cell) => {
    const { settings, problems } = trackerOf(tabWith(settingsTab, [{ name, value }]));
    return { settings, said: problems.map(({ message }) => message) };
  };

  it('of where answers go takes an address by the same rule as the members', () => {
    expect(read('Địa chỉ nhận trả lời', 'thuky@example.com').settings.replyTo).toBe('thuky@example.com');
    for (const wrong of ['.a@example.com', 'a..b@example.com', 'a@exam\u2060ple.com', 'thư ký', 'a@b'])
      expect(read('Địa chỉ nhận trả lời', wrong)).toMatchObject({
        settings: { replyTo: '' },
        said: ['Địa chỉ nhận trả lời không dùng được. Ghi một địa chỉ thư. Đang dùng giá trị mặc định.'],
      });
  });

  it('of who sends is a name, and an address in it is said not to be shown', () => {
    expect(read('Người gửi bản tin', 'Ban Chỉ đạo')).toMatchObject({
      settings: { sender: 'Ban Chỉ đạo' },
      said: [],
    });
    expect(read('Người gửi bản tin', 'Ban <a@example.com>').said).toEqual([
      'Người gửi bản tin chỉ ghi tên; địa chỉ thư trong đó không hiện với người nhận. Phần còn lại vẫn dùng.',
    ]);
  });

  it.each(['constructor', '__proto__'])('is none of the name or value “%s”', (word) => {
    expect(read(word, word)).toMatchObject({ settings: read('', '').settings, said: [] });
    expect(read('Gửi bản tin hằng tuần', word).said[0]).toContain('chọn một trong Có, Không');
  });
});

describe('A member', () => {
  it('has only addresses that a letter can go to; of the others each is named', () => {
    const { members, problems } = trackerOf(
      tabWith(membersTab, [
        {
          name: 'Mai',
          email: '.a@example.com; Lê Thị Mai <mai@example.com>, a..b@example.com\nmailto:m@example.com',
        },
      ]),
    );
    expect(members[0]).toMatchObject({ addresses: ['mai@example.com', 'm@example.com'] });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('“.a@example.com” không dùng được'),
      expect.stringContaining('“a..b@example.com” không dùng được'),
    ]);
  });

  it.each(['constructor', '__proto__'])('with “%s” for a digest is asked what was meant', (digest) => {
    const { members, problems } = trackerOf(tabWith(membersTab, [{ name: 'Mai', digest }]));
    expect(members[0]?.digest).toBe('personal');
    expect(problems[0]?.message).toContain(`Không hiểu “${digest}”`);
  });
});

describe('A task row', () => {
  it('becomes a task with dates, names and codes as the rules need them', () => {
    const { tasks, problems } = readTasks({
      id: 'NV-12',
      content: 'Hoàn thiện hồ sơ an ninh',
      criteria: 'Tiêu chí số 4',
      neighbourhoods: '1, Xuân Hợp',
      owners: 'đ/c Trần Văn Bình; lê thị mai',
      partners: 'Công an thị trấn',
      deadlinePhrase: 'trước 30/8/2023',
      deadline: dated('2023-08-30'),
      state: 'đang làm',
      progress: 40,
    });
    expect(problems).toEqual([]);
    expect(tasks).toEqual([
      expect.objectContaining({
        id: 'NV-12',
        row: 2,
        criteria: ['4'],
        neighbourhoods: ['Khu phố 1', 'Khu phố Xuân Hợp'],
        owners: ['Trần Văn Bình', 'Lê Thị Mai'],
        partners: ['Công an thị trấn'],
        deadline: '2023-08-30',
        state: 'inProgress',
        progress: 40,
      }),
    ]);
  });

  it('keeps what it says of its results, its document and its proof', () => {
    const words = {
      result: 'Đã lắp 12 biển',
      difficulty: 'Chưa có mặt bằng',
      proposal: 'Xin thêm kinh phí',
      source: '09-TB/BCĐ',
      proof: 'Biên bản ngày 10/8',
    };
    expect(readTasks({ id: '1', content: 'a', ...words }).tasks[0]).toMatchObject(words);
  });

  it('keeps whom it waits for, since when, and the days it was pressed, in order', () => {
    const waiting = { waitingFor: 'UBND huyện', waitingSince: dated('2023-07-31') };
    const read = (pressedOn: Cell) => {
      const { tasks, problems } = readTasks({ id: '1', content: 'a', ...waiting, pressedOn });
      return [tasks[0]?.pressedOn, problems.map(({ cell }) => cell)];
    };
    expect(readTasks({ id: '1', content: 'a', ...waiting }).tasks[0]).toMatchObject({
      waitingFor: 'UBND huyện',
      waitingSince: '2023-07-31',
      pressedOn: [],
    });
    expect(read('10/8; 04/08/2023')).toEqual([['2023-08-04', '2023-08-10'], []]);
    expect(read('đã gọi; 04/08/2023')).toEqual([['2023-08-04'], ['Z2']]);
    const { problems } = readTasks({ id: '1', content: 'a', ...waiting, pressedOn: 'đã gọi; nhắc rồi' });
    expect(problems.map(({ message }) => message)).toEqual([
      '“đã gọi” chưa rõ ngày nào. Ghi như 05/08/2023. “nhắc rồi” chưa rõ ngày nào. Ghi như 05/08/2023.',
    ]);
  });

  it('with the code of an earlier one is told apart by its row, and said', () => {
    const { tasks, problems } = readTasks(
      { id: 'NV-1', content: 'a' },
      { id: '', content: 'b' },
      { id: 'nv-1', content: 'c' },
    );
    expect(tasks.map(({ id }) => id)).toEqual(['NV-1', 'dòng 3', 'nv-1 (dòng 4)']);
    expect(problems.map(({ cell, message }) => [cell, message])).toEqual([
      ['A4', 'Mã “nv-1” đã dùng ở dòng 2. Mỗi nhiệm vụ cần một mã riêng.'],
    ]);
    const elsewhere = trackerOf(
      grid('Nhiệm vụ', [
        ['Nội dung nhiệm vụ', 'Mã', 'Người phụ trách', 'Hạn', 'Trạng thái'],
        ['a', 'NV-1', '', '', 'Đang làm'],
        ['b', 'NV-1', '', '', 'Đang làm'],
      ]),
    );
    expect(elsewhere.problems.map(({ cell }) => cell)).toEqual(['B3']);
  });

  it('is done for a day of completion where its state is empty, and open while its state is not understood', () => {
    const read = (state: string) =>
      readTasks({ id: '1', content: 'a', state, completedOn: dated('2023-08-04') }).tasks[0];
    expect(read('')).toMatchObject({ state: 'done', completedOn: '2023-08-04' });
    expect(read('gần xong')).toMatchObject({ state: 'notStarted', completedOn: '2023-08-04' });
  });

  it('is not done for a completion day that nobody can read', () => {
    const { tasks, problems } = readTasks({ id: '1', content: 'a', completedOn: 912345678 });
    expect(tasks[0]).toMatchObject({ state: 'notStarted', completedOn: null });
    expect(problems.map(({ message }) => message)).toEqual([
      '“912345678” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.',
    ]);
  });

  it('is asked about the day its state names where that cannot be', () => {
    const { tasks, problems } = readTasks({ id: '1', content: 'a', state: 'Đã xong ngày 05/08/1923' });
    expect(tasks[0]).toMatchObject({ state: 'done', completedOn: null });
    expect(problems.map(({ cell, value, message }) => [cell, value, message])).toEqual([
      ['L2', 'Đã xong ngày 05/08/1923', 'Ngày 05/08/1923 nằm ngoài các năm 2000–2199. Kiểm tra lại năm.'],
    ]);
  });

  it.each(['constructor', '__proto__'])('of the state “%s” is open, and the choices are named', (state) => {
    const { tasks, problems } = readTasks({ id: '1', content: 'a', state });
    expect(tasks[0]?.state).toBe('notStarted');
    expect(problems[0]?.message).toContain(`Không hiểu “${state}”. Chọn một trong: `);
  });

  it('with progress 1 is 1% among whole numbers, 100% among fractions or when finished, and else asked about', () => {
    const progress = (...cells: Cell[]) => {
      const rows = cells.map((cell, i) => ({ id: `T${i}`, content: 'a', state: 'Đang làm', progress: cell }));
      const { tasks, problems } = readTasks(...rows);
      return [tasks.map((one) => one.progress), problems.map(({ cell }) => cell)];
    };
    expect(progress(1, 40)).toEqual([[1, 40], []]);
    expect(progress(1, 0.4)).toEqual([[100, 40], []]);
    expect(progress(1, 0)).toEqual([[null, 0], ['M2']]);
    expect(readTasks({ id: '1', content: 'a', state: 'Hoàn thành', progress: 1 }).tasks[0]?.progress).toBe(
      100,
    );
  });

  it('may be given for one indicator, and then counts for its criterion too', () => {
    const given = (criteria: string) =>
      trackerOf(
        tabWith(tasksTab, [{ id: '1', content: 'a', criteria }]),
        tabWith(indicatorsTab, [
          { code: '4.1', criterion: '4', content: 'Tổ tự quản' },
          { code: '4.2', criterion: '4', content: 'Camera ở các nút giao' },
          { code: 'a', criterion: '3', content: 'Rác thải' },
          { code: 'a', criterion: '4', content: 'Hồ sơ' },
        ]),
      );
    const read = (criteria: string) => {
      const { tasks } = given(criteria);
      return [tasks[0]?.criteria, tasks[0]?.indicators];
    };
    expect(read('4.2')).toEqual([['4'], ['4.2']]);
    expect(read('nội dung 4.1; 3')).toEqual([['4', '3'], ['4.1']]);
    expect(read('4.2. Camera ở các nút giao')).toEqual([['4'], ['4.2']]);
    expect(read('4. An ninh')).toEqual([['4'], []]);
    for (const said of ['Nội dung số 4.2', 'chỉ tiêu 4.2', 'Tiêu chuẩn 4.2.', 'ND4.2', 'CT số 4.2'])
      expect(read(said)).toEqual([['4'], ['4.2']]);
    for (const said of ['theo nội dung 4.2', 'mục 4.2']) expect(given(said).problems).toHaveLength(1);
    expect(given('a').problems).toEqual([expect.objectContaining({ cell: 'C2', value: 'a' })]);
    expect(given('4.9').problems).toHaveLength(1);
  });

  it('may be owed by a unit, or by a neighbourhood', () => {
    const { tasks, problems } = readTasks(
      { id: '1', content: 'a', owners: 'Văn phòng - Thống kê'.replace('-', '–') },
      { id: '2', content: 'b', owners: 'KP Xuân Hợp' },
    );
    expect(tasks.map(({ owners }) => owners)).toEqual([['Văn phòng – Thống kê'], ['Khu phố Xuân Hợp']]);
    expect(problems).toEqual([]);
  });

  it('without a code is known by its row; one with a code used before is told apart and said', () => {
    const { tasks, problems } = readTasks(
      { content: 'a' },
      { id: 'NV-1', content: 'b' },
      { id: 'nv-1', content: 'c' },
    );
    expect(tasks.map(({ id }) => id)).toEqual(['dòng 2', 'NV-1', 'nv-1 (dòng 4)']);
    expect(problems).toEqual([expect.objectContaining({ cell: 'A4' })]);
  });

  it('with a completion date and no state is done', () => {
    const { tasks } = readTasks({ id: '1', content: 'a', completedOn: dated('2023-08-09') });
    expect(tasks[0]?.state).toBe('done');
  });

  it('says its state by its progress where no column does', () => {
    const rows = [0, 0.4, '100 %', ''].map((percent): Cell[] => ['NV-1', 'Lập hồ sơ', 'Bình', '', percent]);
    const header = ['Mã', 'Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Tiến độ'];
    const states = (...head: Cell[]) =>
      trackerOf(grid('Nhiệm vụ', [head, ...rows])).tasks.map(({ state }) => state);
    expect(states(...header)).toEqual(['notStarted', 'inProgress', 'done', 'notStarted']);
    expect(states(...header, 'Trạng thái')).toEqual(Array.from({ length: 4 }, () => 'notStarted'));
  });

  it('that is empty is no task, wherever it stands', () => {
    const { tasks } = readTasks({ id: '1', content: 'a' }, {}, { content: '  ' }, { id: '2', content: 'b' });
    expect(tasks.map(({ id, row }) => [id, row])).toEqual([
      ['1', 2],
      ['2', 5],
    ]);
  });

  it('names a criterion, a place or a person nobody knows: said at its cell, and the rest is read', () => {
    const { tasks, problems } = readTasks(
      {
        id: '1',
        content: 'a',
        criteria: '12',
        neighbourhoods: 'Khu phố 99',
        owners: 'Người Lạ',
        state: 'Hay lắm',
      },
      { id: '2', content: 'b', owners: 'Lê Thị Mai' },
    );
    expect(problems.map(({ cell, value }) => [cell, value])).toEqual([
      ['C2', '12'],
      ['D2', 'Khu phố 99'],
      ['E2', 'Người Lạ'],
      ['L2', 'Hay lắm'],
    ]);
    expect(tasks[0]).toMatchObject({
      criteria: [],
      neighbourhoods: ['Khu phố 99'],
      owners: ['Người Lạ'],
      state: 'notStarted',
    });
    expect(tasks[1]?.owners).toEqual(['Lê Thị Mai']);
  });
});

describe('Members', () => {
  it.each([
    'binh@example.com mai@example.com',
    'binh@example.com bcc: ai@example.com',
    'binh example.com',
    'Bình <binh@example.com> <mai@example.com>',
    '=HYPERLINK("x")',
  ])('with an address like %j get no letter, and that is said', (email) => {
    const { members, problems } = trackerOf(tabWith(membersTab, [{ name: 'Trần Văn Bình', email }]));
    expect(members[0]).toMatchObject({ name: 'Trần Văn Bình', addresses: [] });
    expect(problems).toEqual([expect.objectContaining({ sheet: 'Thành viên', cell: 'D2' })]);
  });

  it.each([
    'binh@example',
    'binh@-example.com',
    'binh@example-.com',
    'binh@example..com',
    'binh@.example.com',
    'binh@example.com.',
    'bình@example.com',
    'binh@thị-trấn.example.com',
    'trần binh@example.com',
    '@example.com',
    '"binh"@example.com',
    `${'a'.repeat(250)}@example.com`,
  ])('with an address no mail server takes, like %j, get no letter, and that is said', (email) => {
    const { members, problems } = trackerOf(tabWith(membersTab, [{ name: 'Trần Văn Bình', email }]));
    expect(members[0]).toMatchObject({ name: 'Trần Văn Bình', addresses: [] });
    expect(problems).toEqual([expect.objectContaining({ sheet: 'Thành viên', cell: 'D2' })]);
  });

  it.each([
    ['BINH.tran_1%2+so@Example.COM', 'BINH.tran_1%2+so@Example.COM'],
    ['b@a.vn', 'b@a.vn'],
    ['binh@so-1.ubnd-xa.example.com', 'binh@so-1.ubnd-xa.example.com'],
    ['mailto:binh@example.com', 'binh@example.com'],
    [' Trần Văn Bình <binh@example.com> ', 'binh@example.com'],
  ])('get their letters at %j', (email, usable) => {
    const { members, problems } = trackerOf(tabWith(membersTab, [{ name: 'Trần Văn Bình', email }]));
    expect(members[0]).toMatchObject({ addresses: [usable] });
    expect(problems).toEqual([]);
  });

  it('get the personal digest unless they chose otherwise', () => {
    const { members } = trackerOf();
    expect(members.map(({ digest }) => digest)).toEqual(['personal', 'both']);
  });
});

describe('Criteria and their indicators', () => {
  it('belong together by code, by name, or by the code an indicator begins with', () => {
    const { indicators, problems } = trackerOf(
      tabWith(indicatorsTab, [
        { code: '4.1', criterion: 4, content: 'a', result: 'Đạt' },
        { code: 'x', criterion: 'An ninh, trật tự đô thị', content: 'b', result: 'Chưa đạt' },
        { code: '3.2', content: 'c', result: 'Không áp dụng' },
        { code: '7.1', criterion: '7', content: 'd' },
      ]),
    );
    expect(indicators.map(({ criterion, result }) => [criterion, result])).toEqual([
      ['4', 'met'],
      ['4', 'notMet'],
      ['3', 'notApplicable'],
    ]);
    expect(problems).toEqual([expect.objectContaining({ sheet: 'Nội dung', cell: 'B5', value: '7' })]);
  });

  it('of one code count once', () => {
    const { criteria, problems } = trackerOf(
      tabWith(criteriaTab, [
        { code: '3', name: 'Môi trường' },
        { code: '3', name: 'Môi trường nữa' },
      ]),
    );
    expect(criteria.map(({ name }) => name)).toEqual(['Môi trường']);
    expect(problems).toContainEqual(expect.objectContaining({ sheet: 'Tiêu chí', cell: 'A3' }));
  });
});

describe('Settings', () => {
  it('are what the tab says; one that cannot be used is said and its default stands', () => {
    const { settings, problems } = trackerOf(
      tabWith(settingsTab, [
        { name: 'Danh hiệu', value: 'nông thôn mới' },
        { name: 'số ngày báo  sắp đến hạn', value: 'năm' },
        { name: 'Của riêng tôi', value: 'gì cũng được' },
      ]),
    );
    expect(settings).toMatchObject({ goal: 'nông thôn mới', dueSoonDays: 3 });
    expect(problems).toEqual([expect.objectContaining({ sheet: 'Cài đặt', cell: 'B3' })]);
  });

  it.each([
    ['Giờ gửi bản tin', '15h'],
    ['Giờ gửi bản tin', '15 giờ'],
    ['Giờ gửi bản tin', '15:00'],
    ['Số ngày báo sắp đến hạn', '15 ngày'],
  ])('are numbers with the unit people write: %s, %s', (name, value) => {
    const { settings, problems } = trackerOf(tabWith(settingsTab, [{ name, value }]));
    expect([settings.digestHour, settings.dueSoonDays]).toContain(15);
    expect(problems).toEqual([]);
  });

  it('of several days count as far as they are understood; the bad part is named', () => {
    const { settings, problems } = trackerOf(
      tabWith(settingsTab, [
        { name: 'Ngày nghỉ', value: '01/09/2023 - 02/09/2023; 31/9/2023' },
        { name: 'Ngày làm bù', value: { date: '2023-08-26', time: null } },
      ]),
    );
    expect(settings).toMatchObject({ holidays: ['2023-09-01', '2023-09-02'], makeUpDays: ['2023-08-26'] });
    expect(problems).toEqual([
      expect.objectContaining({
        cell: 'B2',
        message: expect.stringMatching(
          /^Ngày nghỉ: phần “31\/9\/2023” .* Phần còn lại vẫn dùng\.$/,
        ) as string,
      }),
    ]);
  });
});

it('One missing tab is said, and everything else is read all the same', () => {
  const grids = workbookWith(tabWith(tasksTab, [{ id: '1', content: 'a', owners: 'Lê Thị Mai' }]));
  grids.delete('Thành viên');
  const { tracker } = readTracker(grids);
  expect(tracker.tasks).toHaveLength(1);
  expect(tracker.criteria).toHaveLength(2);
  expect(tracker.problems).toEqual([expect.objectContaining({ sheet: 'Thành viên', cell: '' })]);
});
