import type { Cell, Grid } from '../../../src/sheet/cells';
import { findingsIn, type Repair } from '../../../src/workbook/checks';
import {
  criteriaTab,
  historyTab,
  indicatorsTab,
  membersTab,
  settingsTab,
  tasksTab,
} from '../../../src/workbook/tabs/tabs';
import { readTracker } from '../../../src/workbook/reading/tracker';
import { friday } from '../../support/tracker';
import { dated, tabWith, workbookWith } from '../../support/grids';

const findings = (...changed: Grid[]) => {
  const grids = workbookWith(
    tabWith(criteriaTab, [
      { code: '3', name: 'Môi trường và an toàn thực phẩm đô thị', owners: 'Lê Thị Mai' },
      { code: '4', name: 'An ninh, trật tự đô thị' },
    ]),
    ...changed,
  );
  const { tracker, sources } = readTracker(grids);
  return findingsIn({
    tracker,
    sources,
    grids,
    history: () => grids.get(historyTab.name) ?? null,
    today: friday,
    given: {},
  });
};

/** The rows a click changes. */
const rowsIn = (repair: Repair | undefined) => (repair?.does.kind === 'change' ? repair.does.rows : []);
const cellsIn = (repair: Repair | undefined) => rowsIn(repair).flatMap(({ cells }) => cells);

const taskRow = { id: 'NV-1', content: 'Rà soát biển báo', owners: 'Trần Văn Bình', state: 'Đang thực hiện' };
const ofTasks = (...rows: Parameters<typeof tabWith<keyof typeof tasksTab.columns>>[1] & object) =>
  findings(tabWith(tasksTab, rows)).filter(({ sheet }) => sheet === tasksTab.name);

describe('Names in a task', () => {
  it.each([
    ['owners', 'Trần Vân Bìnn', 'Đổi “Trần Vân Bìnn” thành “Trần Văn Bình”'],
    ['owners', 'Công am thị trấn', 'Đổi “Công am thị trấn” thành “Công an thị trấn”'],
    ['neighbourhoods', 'Khu phố Xuân Hợ', 'Đổi “Khu phố Xuân Hợ” thành “Khu phố Xuân Hợp”'],
    ['criteria', 'An ninh, trật tự', undefined],
    ['owners', 'Phạm Thị Cúcc', 'Đổi “Phạm Thị Cúcc” thành “Phạm Thị Cúc”'],
    ['owners', 'Phạm Quốc Hùng', 'Thêm người này'],
    ['neighbourhoods', 'Khu phố 2', 'Thêm khu phố này'],
    ['owners', 'Công an phường', 'Thêm đơn vị này'],
    ['owners', 'Khu phố 9', 'Thêm khu phố này'],
    ['criteria', '9', undefined],
  ] as const)('%s “%s”: %s', (key, name, says) => {
    const found = ofTasks({ ...taskRow, [key]: name });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ group }) => group === 'names')).toBe(true);
    expect(found[0]?.repairs[0]?.says).toBe(says);
  });

  it.each([
    ['owners', 'đ/c Trần Văn Bình; Lê Thị Mai'],
    ['owners', 'Khu phố 1'],
    ['neighbourhoods', 'xuân hợp'],
    ['criteria', 'tiêu chí số 4, 3'],
  ] as const)('%s “%s” are known', (key, name) => {
    expect(ofTasks({ ...taskRow, [key]: name })).toEqual([]);
  });

  it('may be those of a class once each of it has a row of its own', () => {
    const whole = { ...taskRow, id: 'NV-4', owners: 'các khu phố' };
    expect(ofTasks(whole).map(({ cell }) => cell)).toEqual(['E2']);
    expect(ofTasks(whole, { ...taskRow, id: 'NV-4.1', owners: 'Khu phố 1' })).toEqual([]);
  });

  it('of a class are offered no place in a list', () => {
    const [found] = ofTasks({ ...taskRow, owners: 'các khu phố' });
    expect([found?.cell, found?.repairs]).toEqual(['E2', []]);
  });

  it('are told once, with each place, and changed in all that can be found again', () => {
    const slip = { ...taskRow, owners: 'Lê Thị Mai; Trần Vân Bìnn' };
    const twice = { ...slip, id: '', owners: 'trần vân bìnn' };
    const [found, ...others] = ofTasks(slip, { ...slip, id: 'NV-2' }, twice, twice).filter(
      ({ group }) => group === 'names',
    );
    expect(others).toEqual([]);
    expect([found?.cell, ...(found?.also ?? []).map(({ cell }) => cell)]).toEqual(['E2', 'E3', 'E4', 'E5']);
    expect(found?.repairs.map(({ says }) => says)).toEqual([
      'Đổi 2 chỗ thành “Trần Văn Bình”',
      'Thêm người này',
      'Là đơn vị',
    ]);
    expect(rowsIn(found?.repairs[0]).map(({ code }) => code)).toEqual(['NV-1', 'NV-2']);
  });

  it('are not changed where the row cannot be found again', () => {
    const twice = { content: 'Rà soát biển báo', owners: 'Trần Vân Bìnn', state: 'Đang thực hiện' };
    const names = ofTasks(twice, twice).filter(({ group }) => group === 'names');
    expect(names.flatMap(({ repairs }) => repairs.map(({ says }) => says))).toEqual([
      'Thêm người này',
      'Là đơn vị',
    ]);
  });

  it('that two members bear are told with the ways to write them, and a slip in such a way is fixed', () => {
    const members = tabWith(membersTab, [
      { name: 'Nguyễn Văn An', unit: 'UBND phường', email: 'an@example.com', criteria: '9' },
      { name: 'Nguyễn Văn An', unit: 'Công an phường', email: 'an2@example.com' },
      { name: 'Nguyễn Văn Ang', unit: 'Nhà văn hóa', email: 'ang@example.com' },
    ]);
    const found = (owners: string) =>
      findings(members, tabWith(tasksTab, [{ ...taskRow, owners }])).filter(({ group }) => group === 'names');
    expect(found('Nguyễn Văn An').find(({ cell }) => cell === 'E2')).toMatchObject({
      says: expect.stringContaining('Ghi rõ: Nguyễn Văn An (UBND phường) hoặc') as unknown,
      repairs: [
        { says: 'Đổi “Nguyễn Văn An” thành “Nguyễn Văn An (UBND phường)”' },
        { says: 'Đổi “Nguyễn Văn An” thành “Nguyễn Văn An (Công an phường)”' },
      ],
    });
    expect(found('Nguyễn Văn An').find(({ cell }) => cell === 'E2')?.repairs).toHaveLength(2);
    const partners = findings(
      members,
      tabWith(tasksTab, [{ ...taskRow, owners: 'UBND phường', partners: 'Nguyễn Văn An; Đội 5' }]),
    ).filter(({ group, sheet }) => group === 'names' && sheet === tasksTab.name);
    // Who only helps may be of another committee, so a name nobody bears is no doubt.
    expect(partners.map(({ cell, repairs }) => [cell, repairs.length])).toEqual([['F2', 2]]);
    const both = found('Nguyễn Văn An (UBND phường), Nguyễn Văn An; Lê Thị Mai').find(
      ({ cell }) => cell === 'E2',
    );
    expect(both?.repairs.map((repair) => cellsIn(repair)[0]?.value)).toEqual([
      'Nguyễn Văn An (UBND phường), Nguyễn Văn An (UBND phường); Lê Thị Mai',
      'Nguyễn Văn An (UBND phường), Nguyễn Văn An (Công an phường); Lê Thị Mai',
    ]);
    const [slip, ...others] = found('Nguyễn Văn An (Công am phường)');
    expect(slip?.repairs[0]?.says).toContain('thành “Nguyễn Văn An (Công an phường)”');
    // Which of the two rows is meant cannot be told by its name.
    expect(others.filter(({ sheet }) => sheet === membersTab.name).map(({ repairs }) => repairs)).toEqual([
      [],
    ]);
  });

  it('are not doubted while the tab of members cannot be read', () => {
    const found = findings(tabWith(tasksTab, [taskRow]), { sheet: membersTab.name, rows: [], merges: [] });
    expect(found.filter(({ group }) => group === 'names')).toEqual([]);
  });
});

describe('Codes', () => {
  it('are offered to rows without one, each its own, also beside those of closed weeks', () => {
    const history = tabWith(historyTab, [{ week: '2023-W31', kind: 'Nhiệm vụ', id: 'NV-8', name: 'Cũ' }]);
    const rows = ['Việc một', 'Việc hai'].map((content) => ({ ...taskRow, id: '', content }));
    const found = findings(tabWith(tasksTab, [taskRow, ...rows]), history).filter(
      ({ group }) => group === 'codes',
    );
    expect(found.map(({ cell, repairs: [repair] }) => [cell, repair?.says, rowsIn(repair)[0]?.by])).toEqual([
      ['A3', 'Cấp mã “NV-9”', 'content'],
      ['A4', 'Cấp mã “NV-10”', 'content'],
    ]);
  });

  it('are not asked for in a table that has no column for them', () => {
    const table = { sheet: tasksTab.name, rows: [['Nội dung nhiệm vụ', 'Hạn'], ['Việc']], merges: [] };
    expect(findings(table).filter(({ group }) => group === 'codes')).toEqual([]);
  });

  it('borne twice are said at the later row, once', () => {
    const found = ofTasks(taskRow, { ...taskRow, id: 'nv-1', content: 'Việc khác' });
    expect(found.map(({ group, cell, says }) => [group, cell, says])).toEqual([
      ['codes', 'A3', 'Mã “nv-1” đã dùng ở dòng 2. Mỗi nhiệm vụ cần một mã riêng.'],
    ]);
  });
});

describe('Deadlines in words', () => {
  it('that are clear can become dates', () => {
    const [found] = ofTasks({ ...taskRow, deadline: 'trong tháng 9', assignedOn: dated('2023-08-01') });
    expect(cellsIn(found?.repairs[0])).toEqual([
      { key: 'deadlinePhrase', seen: '', value: 'trong tháng 9' },
      { key: 'deadline', seen: 'trong tháng 9', value: { date: '2023-09-30', time: null } },
      { key: 'firstDeadline', seen: '', value: { date: '2023-09-30', time: null } },
    ]);
  });

  it.each([
    [
      'trong tháng 9',
      'Ghi Hạn là 30/09/2023, giữ lời ghi ở “Thời hạn (theo văn bản)”',
      ['deadlinePhrase', 'deadline', 'firstDeadline'],
    ],
    ['thường xuyên', 'Chuyển sang “Thời hạn (theo văn bản)”', ['deadlinePhrase', 'deadline']],
    ['thứ Bảy hằng tuần', 'Chuyển sang cột “Lặp lại”', ['deadlinePhrase', 'deadline', 'recurrence']],
  ])('say what becomes of “%s”, and of which cells', (deadline, says, keys) => {
    const [found] = ofTasks({ ...taskRow, deadline }).filter(({ group }) => group === 'dates');
    expect(found).toMatchObject({
      cell: 'I2',
      about: 'NV-1 · Rà soát biển báo',
      says: `Hạn “${deadline}” ghi bằng chữ nên không tự tô màu theo hạn.`,
    });
    expect(found?.repairs.map((repair) => [repair.says, cellsIn(repair).map(({ key }) => key)])).toEqual([
      [says, keys],
    ]);
  });

  it('of the document, beside an empty Hạn, are told of an open task and written by one click', () => {
    const words = { ...taskRow, deadlinePhrase: 'trước 15/8/2023' };
    const [found] = ofTasks(words).filter(({ group }) => group === 'dates');
    expect(found).toMatchObject({
      cell: 'I2',
      says: 'Văn bản ghi “trước 15/8/2023” nhưng ô Hạn còn trống, nên việc này chưa được tính hạn.',
      repairs: [{ says: 'Ghi Hạn là 15/08/2023' }],
    });
    expect(cellsIn(found?.repairs[0])).toEqual([
      { key: 'deadline', seen: '', value: { date: '2023-08-15', time: null } },
      { key: 'firstDeadline', seen: '', value: { date: '2023-08-15', time: null } },
    ]);
    const over = { ...words, state: 'Hoàn thành', completedOn: dated('2023-08-11') };
    expect(ofTasks(over).filter(({ group }) => group === 'dates')).toEqual([]);
  });

  it('keep their hour, and are told by their words where the task has no code', () => {
    const [found] = ofTasks({ ...taskRow, id: '', deadline: '14h ngày 30/9/2023' }).filter(
      ({ group }) => group === 'dates',
    );
    expect(found?.about).toBe('– · Rà soát biển báo');
    expect(cellsIn(found?.repairs[0])).toEqual([
      { key: 'deadlinePhrase', seen: '', value: '14h ngày 30/9/2023' },
      { key: 'deadline', seen: '14h ngày 30/9/2023', value: { date: '2023-09-30', time: '14:00' } },
      { key: 'firstDeadline', seen: '', value: { date: '2023-09-30', time: '14:00' } },
    ]);
  });

  it('are offered no click where the row cannot be found again', () => {
    const twice = { ...taskRow, id: '', deadline: 'trong tháng 9' };
    const found = ofTasks(twice, twice).filter(({ group }) => group === 'dates');
    expect(found.map(({ cell, repairs }) => [cell, repairs])).toEqual([
      ['I2', []],
      ['I3', []],
    ]);
  });

  it('that mean no day leave the deadline empty', () => {
    const [found] = ofTasks({ ...taskRow, deadline: 'thường xuyên' }).filter(
      ({ group }) => group === 'dates',
    );
    expect(cellsIn(found?.repairs[0])).toEqual([
      { key: 'deadlinePhrase', seen: '', value: 'thường xuyên' },
      { key: 'deadline', seen: 'thường xuyên', value: '' },
    ]);
  });

  it('that are kept beside it already become dates without being kept again', () => {
    const [found] = ofTasks({ ...taskRow, deadline: 'trong tháng 9', deadlinePhrase: 'trong tháng 9' });
    expect(found?.repairs).toMatchObject([
      {
        says: 'Ghi Hạn là 30/09/2023',
        does: { rows: [{ cells: [{ key: 'deadline' }, { key: 'firstDeadline' }] }] },
      },
    ]);
  });

  it('that are not are told of as they cannot be read, once', () => {
    expect(ofTasks({ ...taskRow, deadline: '31.9' }).map(({ group, repairs }) => [group, repairs])).toEqual([
      ['unreadable', []],
    ]);
    expect(ofTasks({ ...taskRow, deadline: dated('2023-08-30') })).toEqual([]);
  });
});

it('Work that nobody has is told in the tab it stands in, and so is whom no letter reaches', () => {
  const found = findings(
    tabWith(tasksTab, [
      { ...taskRow, owners: '' },
      { ...taskRow, id: 'NV-2', owners: 'Phạm An' },
    ]),
    tabWith(criteriaTab, [
      { code: '4', name: 'An ninh', owners: 'Lê Thị Mai' },
      { code: '9', name: 'Y tế' },
    ]),
    tabWith(membersTab, [
      { name: 'Lê Thị Mai', email: 'mai@example.com' },
      { name: 'Phạm An', unit: 'Hội Nông dân' },
    ]),
  ).filter(({ group }) => group === 'assignment');
  expect(found.map(({ sheet, cell, about }) => [sheet, cell, about])).toEqual([
    ['Nhiệm vụ', 'E2', 'NV-1 · Rà soát biển báo'],
    ['Tiêu chí', 'D3', '9. Y tế'],
    ['Thành viên', 'D3', 'Phạm An'],
    ['Khu phố', 'B2', 'Khu phố 1'],
  ]);
});

describe('Rows that are not counted', () => {
  const left = (...rows: Parameters<typeof tabWith<keyof typeof tasksTab.columns>>[1] & object) =>
    ofTasks(...rows).filter(({ group }) => group === 'leftOut');
  const note = 'Lưu ý người dân phân loại rác';

  it('are listed with place, words and reason, and offered the state that makes them tasks', () => {
    const [found] = left(taskRow, { content: note });
    expect(found).toMatchObject({ cell: 'B3', about: note, says: 'Dòng 3, ghi chú, chữ ký.' });
    expect(found?.repairs[0]).toMatchObject({
      says: 'Vẫn là việc',
      does: {
        rows: [{ by: 'content', code: note, cells: [{ key: 'state', seen: '', value: 'Chưa thực hiện' }] }],
      },
    });
  });

  it('are offered a code where the state cell holds a figure, and nothing where no row of their kind can be told', () => {
    const [total] = left(taskRow, { content: 'Tổng cộng', state: '1 hoàn thành' });
    expect(cellsIn(total?.repairs[0])).toEqual([{ key: 'id', seen: '', value: 'NV-2' }]);
    expect(left({ content: note }, { content: note }).map(({ repairs }) => repairs)).toEqual([[], []]);
  });

  it('are offered a code where there is no column of states, the committee’s own word where it has one, and nothing else', () => {
    const offered = (settings: { name: string; value: string }[], ...rows: Cell[][]) =>
      findings(tabWith(settingsTab, settings), { sheet: tasksTab.name, rows, merges: [] })
        .filter(({ group }) => group === 'leftOut')
        .map(({ repairs }) => repairs.map((repair) => [repair.done, cellsIn(repair)]));
    const own = [{ name: 'Cách hiểu trạng thái', value: 'Chưa thực hiện = Mới nhận; Hoàn thành = Đã nộp' }];
    expect(offered(own, ['Mã', 'Nội dung nhiệm vụ', 'Tình trạng'], ['', note, ' '])).toEqual([
      [
        [
          'Đã ghi “Mới nhận” vào cột “Trạng thái”; dòng này được tính là việc.',
          [{ key: 'state', seen: '', value: 'Mới nhận' }],
        ],
      ],
    ]);
    expect(offered([], ['Mã', 'Nội dung nhiệm vụ'], ['', note])).toEqual([
      [
        [
          'Đã ghi “NV-01” vào cột “Mã”; dòng này được tính là việc.',
          [{ key: 'id', seen: '', value: 'NV-01' }],
        ],
      ],
    ]);
    expect(offered([], ['Nội dung nhiệm vụ', 'Hạn'], [note])).toEqual([[]]);
    // Of a committee that numbers its tasks 1, 2, 3 the next number makes no row a task.
    expect(offered([], ['Mã', 'Nội dung nhiệm vụ'], ['1', 'Việc'], ['2', 'Việc khác'], ['', note])).toEqual([
      [],
    ]);
  });

  it('become tasks by what is offered, whatever left them out', () => {
    for (const row of [
      { content: note },
      { content: 'Tổng cộng', progress: 40 },
      { content: 'Tổng cộng', state: 3 },
      { content: 'CÔNG TÁC ĐẢNG' },
      { result: 'còn thiếu' },
      { content: 'Nơi nhận:' },
      { content: 'Nội dung nhiệm vụ', source: 'Văn bản giao' },
    ]) {
      const [found] = left(taskRow, row);
      const entered = Object.fromEntries(cellsIn(found?.repairs[0]).map(({ key, value }) => [key, value]));
      expect(Object.keys(entered)).toHaveLength(1);
      expect(left(taskRow, { ...row, ...entered })).toEqual([]);
    }
  });

  it('of other tabs are listed without an offer', () => {
    const found = findings(
      tabWith(criteriaTab, [{ code: 'Nhóm hạ tầng' }, { code: '3', name: 'Môi trường' }]),
    );
    expect(found.filter(({ group }) => group === 'leftOut')).toMatchObject([
      { sheet: criteriaTab.name, cell: 'A2', says: 'Dòng 2, tên nhóm.', repairs: [] },
    ]);
  });
});

describe('A finished task whose progress says otherwise', () => {
  it.each([
    [0.4, 1],
    [40, 100],
    [0, 100],
    ['40%', '100%'],
    ['40 %', '100%'],
  ] as const)('is offered all of it, in the way the cell says it: %s → %s', (progress, value) => {
    const others = progress === 0.4 ? [{ ...taskRow, id: 'NV-2', progress: 0.5 }] : [];
    const found = ofTasks({ ...taskRow, state: 'Hoàn thành', progress }, ...others).find(
      ({ group }) => group === 'progress',
    );
    expect(found?.repairs).toMatchObject([
      {
        says: 'Đổi tiến độ thành 100%',
        does: {
          rows: [{ by: 'id', code: 'NV-1', cells: [{ key: 'progress', seen: String(progress), value }] }],
        },
      },
    ]);
  });

  it('is offered 100 where 1 can only mean one percent', () => {
    const found = ofTasks(
      { ...taskRow, state: 'Hoàn thành', progress: 1 },
      { ...taskRow, id: 'NV-2', progress: 40 },
    );
    expect(cellsIn(found.find(({ cell }) => cell === 'M2')?.repairs[0])[0]?.value).toBe(100);
  });

  it('is offered nothing where its row cannot be found again', () => {
    const twice = { ...taskRow, state: 'Hoàn thành', progress: 40, id: '' };
    const found = ofTasks(twice, twice).filter(({ group }) => group === 'progress');
    expect(found.map(({ repairs }) => repairs)).toEqual([[], []]);
  });
});

it('The proof of an indicator is looked for in its own cell', () => {
  const dossier = tabWith(settingsTab, [{ name: 'Kiểm tra minh chứng, hồ sơ', value: 'Có' }]);
  const papers = tabWith(indicatorsTab, [{ code: '4.1', criterion: '4', content: 'An ninh', result: 'Đạt' }]);
  const found = findings(dossier, papers).filter(({ group }) => group === 'proof');
  expect(found).toMatchObject([{ sheet: 'Nội dung', about: '4.1: An ninh', repairs: [] }]);
  expect(found[0]?.cell).toMatch(/^[A-Z]+2$/);
});
