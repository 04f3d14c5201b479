import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/sheet/cells';
import type { ExistingTab } from '../../src/sheet/setUp';
import {
  allTabs,
  planSetUp,
  refusedText,
  saidOf,
  type ToldPlan,
  planWithout,
} from '../../src/workbook/setUpPlan';
import { meetingTab } from '../../src/workbook/tabs/meetingTab';
import {
  archiveTab,
  auditTab,
  conditionsTab,
  registerTab,
  scriptTabs,
  tasksTab,
} from '../../src/workbook/tabs/tabs';
import { grid } from '../support/grids';

const nothing = new Map<string, ExistingTab | null>(allTabs.map(({ name }) => [name, null]));

const there = (name: string, rows: Cell[][]): ExistingTab => ({
  grid: grid(name, rows),
  frozenRows: 1,
  validated: [],
  protections: [],
});

const registerHeaders = Object.values(registerTab.columns).map(({ header }) => header);

const planOf = (name: string, existing: ExistingTab) => planSetUp(new Map([[name, existing]]))[0];

describe('Setting up', () => {
  it('gives an empty workbook every tab, with headers, choices, frozen header and warnings', () => {
    const plans = planSetUp(nothing);
    expect(plans.map(({ tab }) => tab)).toEqual(allTabs.map(({ name }) => name));
    const tasks = plans.find(({ tab }) => tab === 'Nhiệm vụ');
    // The columns for more time and for waiting are made when somebody has something to write there.
    expect(tasks?.headers.map(({ text }) => text)).toEqual(
      Object.values(tasksTab.columns)
        .map(({ header }) => header)
        .filter(
          (header) =>
            !['Xin lùi đến', 'Lý do xin lùi', 'Chờ ai', 'Chờ từ ngày', 'Lần đôn đốc'].includes(header),
        ),
    );
    expect(tasks).toMatchObject({ create: true, freezeHeader: true, freezeCode: true, warning: null });
    expect(plans.filter(({ freezeCode }) => freezeCode)).toEqual([tasks]);
    expect(plans.find(({ tab }) => tab === 'Sổ gửi')?.warning).not.toBeNull();
  });

  it('adds missing columns behind the last one, and leaves what is there', () => {
    const plan = planOf(
      'Khu phố',
      there('Khu phố', [
        ['Tên', 'Ghi chú riêng'],
        ['Khu phố 1', ''],
      ]),
    );
    expect(plan?.headers.map(({ column, text }) => [column, text])).toEqual([
      [3, 'Trưởng khu phố'],
      [4, 'Cán bộ phụ trách'],
    ]);
    expect(plan?.says).toEqual(['Đã thêm cột “Trưởng khu phố”, “Cán bộ phụ trách” vào tab “Khu phố”.']);
  });

  it('understands another name for a column instead of adding a second one', () => {
    const plan = planOf('Khu phố', there('Khu phố', [['Tên', 'Trưởng thôn', 'Cán bộ phụ trách']]));
    expect(plan).toBeUndefined();
  });

  it('keeps its hands off a tab whose header it cannot find', () => {
    for (const name of ['Khu phố', 'Nhiệm vụ', 'Thành viên'])
      expect(planOf(name, there(name, [['Danh sách'], ['Lan'], ['Hoa']]))).toBeUndefined();
  });

  it('leaves the choices somebody set on a column', () => {
    const rows = [Object.values(tasksTab.columns).map(({ header }) => header)];
    const plan = planOf('Nhiệm vụ', { ...there('Nhiệm vụ', rows), validated: [12] });
    expect(plan?.validations.map(({ column }) => column)).not.toContain(12);
    expect(plan?.validations.map(({ column }) => column)).toContain(9);
  });

  it('adds only the settings that are missing', () => {
    const plan = planOf(
      'Cài đặt',
      there('Cài đặt', [
        ['Mục', 'Giá trị', 'Giải thích'],
        ['Danh hiệu', 'nông thôn mới', ''],
      ]),
    );
    expect(plan?.rows.map(([label]) => label)).toContain('Múi giờ');
    expect(plan?.rows.map(([label]) => label)).not.toContain('Danh hiệu');
  });

  it('puts settings under their columns wherever these are, and none into a tab it cannot read', () => {
    const rowsOf = (...rows: string[][]) => planOf('Cài đặt', there('Cài đặt', rows))?.rows;
    const [first] = rowsOf(['Ghi chú', 'Giải thích', 'Mục', '', 'Giá trị']) ?? [];
    expect(first).toHaveLength(5);
    expect([first?.[0], first?.[2], first?.[3]]).toEqual(['', 'Tên ban chỉ đạo', '']);
    expect([first?.[1], first?.[4]].every((text) => text !== '')).toBe(true);
    expect(rowsOf(['Của chúng tôi', 'Khác'], ['a', 'b'])).toBeUndefined();
  });

  it('says what it adds, a sentence each, and new tabs in one', () => {
    const empty = { ...there('Khu phố', []), frozenRows: 0 };
    expect(planOf('Khu phố', empty)?.says).toEqual([
      'Đã thêm cột “Tên”, “Trưởng khu phố”, “Cán bộ phụ trách” vào tab “Khu phố”.',
      'Đã cố định dòng tiêu đề của tab “Khu phố”.',
    ]);
    const settings = there('Cài đặt', [['Mục', 'Giá trị', 'Giải thích'], ['Danh hiệu']]);
    expect(planOf('Cài đặt', settings)?.says).toEqual([
      expect.stringMatching(/^Đã thêm \d+ mục vào tab “Cài đặt”\.$/),
    ]);
    const register = there('Sổ gửi', [registerHeaders]);
    const [warning] = planSetUp(new Map([['Sổ gửi', null]]));
    expect(planOf('Sổ gửi', register)?.says).toEqual(['Đã đặt lời nhắc trước khi sửa tab “Sổ gửi”.']);
    expect(planOf('Sổ gửi', { ...register, protections: [warning!.warning!] })).toBeUndefined();
    const conclusion = there('Nội dung', [
      ['Mã', 'Tiêu chí', 'Nội dung', 'Yêu cầu', 'Thực hiện', 'Kết quả', 'Minh chứng', 'Phụ trách'],
    ]);
    expect(planOf('Nội dung', conclusion)?.says).toEqual([
      'Đã thêm danh sách chọn và kiểm tra ngày cho 1 cột của tab “Nội dung”.',
    ]);

    const plans = planSetUp(
      new Map<string, ExistingTab | null>([
        ['Tiêu chí', null],
        ['Thành viên', null],
        ['Khu phố', empty],
      ]),
    );
    expect(saidOf(plans)).toEqual([
      'Đã thêm 2 tab: Tiêu chí, Thành viên.',
      ...planOf('Khu phố', empty)!.says,
    ]);
    expect(saidOf(plans.slice(1))).toEqual(['Đã thêm tab “Thành viên”.', ...planOf('Khu phố', empty)!.says]);
    expect(saidOf([])).toEqual([]);
  });

  it('freezes the header of a new tab and of one whose header it knows, and of no other', () => {
    const frozen = (rows: Cell[][], frozenRows: number) => {
      return planOf('Khu phố', { ...there('Khu phố', rows), frozenRows })?.freezeHeader;
    };
    const whole = [['Tên', 'Trưởng khu phố', 'Cán bộ phụ trách']];
    expect([frozen(whole, 0), frozen(whole, 1), frozen([['Danh sách'], ['Lan'], ['Hoa']], 0)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(
      planSetUp(nothing)
        .filter(({ freezeHeader }) => !freezeHeader)
        .map(({ tab }) => tab),
    ).toEqual(['Tổng quan']);
    expect(
      planSetUp(nothing)
        .filter(({ widths }) => widths.length > 0)
        .map(({ tab }) => tab),
    ).toEqual(['Tổng quan']);
  });

  it('adds a column behind what stands furthest right, under a header that stands further down', () => {
    const plan = planOf(
      'Khu phố',
      there('Khu phố', [
        ['', '', '', 'cập nhật 8/2023'],
        ['Tên', 'Trưởng thôn'],
        ['Khu phố 1', ''],
      ]),
    );
    expect(plan).toMatchObject({
      create: false,
      headerRow: 2,
      headers: [{ column: 5, text: 'Cán bộ phụ trách' }],
    });
  });

  it('takes a tab of blank cells for an empty one', () => {
    const plan = planOf('Khu phố', { ...there('Khu phố', [['', ''], ['']]), frozenRows: 2 });
    expect(plan).toMatchObject({ create: false, headerRow: 1, freezeHeader: false });
    expect(plan?.headers.map(({ column }) => column)).toEqual([1, 2, 3]);
  });

  it('warns before editing what the script writes, in tabs made later too, and lets people choose in theirs', () => {
    const later = planSetUp(new Map([meetingTab, archiveTab, auditTab].map(({ name }) => [name, null])));
    expect(
      later.map(({ tab, warning, validations }) => [tab, warning !== null, validations.length > 0]),
    ).toEqual([
      ['Giao ban', false, true],
      ['Lưu trữ', true, false],
      ['Nhật ký', true, false],
    ]);
  });

  it('asks for nothing in tabs the script writes, and adds no column to one that is not looked at', () => {
    const plans = planSetUp(nothing);
    for (const { name } of scriptTabs.filter(({ optional }) => !optional))
      expect(plans.find(({ tab }) => tab === name)?.validations).toEqual([]);
    expect(planSetUp(new Map())).toEqual([]);
    expect(allTabs.map(({ name }) => name)).not.toContain('Điều kiện');
    expect(allTabs.map(({ name }) => name)).not.toContain('Lưu trữ');
  });
});

describe('Choices that Google refuses for a column of its own tables', () => {
  const headers = Object.values(tasksTab.columns).map(({ header }) => header);
  const [plan] = planSetUp(new Map([['Nhiệm vụ', there('Nhiệm vụ', [headers])]]));
  const columns = (of: ToldPlan | undefined) => of?.validations.map(({ column }) => column) ?? [];

  it('are not said to be there, and all other columns are', () => {
    const [first = 0, second = 0, ...others] = columns(plan);
    const done = planWithout(plan!, [{ column: first }, { column: second }]);
    expect(columns(done)).toEqual(others);
    expect(done.says).toEqual([
      `Đã thêm danh sách chọn và kiểm tra ngày cho ${others.length} cột của tab “Nhiệm vụ”.`,
    ]);
    expect(planWithout(plan!, [])).toEqual(plan);
    const none = planWithout(
      plan!,
      columns(plan).map((column) => ({ column })),
    );
    expect(none).toEqual({ ...plan, validations: [], says: [] });
  });

  it('are told with their columns, and that all else goes on', () => {
    expect(refusedText(plan!, [{ letter: 'I' }, { letter: 'L' }])).toBe(
      'Google không cho đặt danh sách chọn, định dạng ở cột I, L của tab “Nhiệm vụ”: cột của bảng Google giữ kiểu riêng. Các cột khác đã xong; tổng hợp và gửi vẫn chạy.',
    );
    expect(refusedText(plan!, [])).toBe('');
  });
});

/** A plan as a reader checks it against a sheet: its columns, what may be chosen in them, and its rows. */
const shown = ({
  tab,
  headerRow,
  headers,
  validations,
  widths,
  freezeHeader,
  warning,
  rows,
  says,
}: ToldPlan): string[] => [
  `${tab}, tiêu đề ở dòng ${headerRow}${freezeHeader ? ', cố định' : ''}: ${says.join(' ')}`,
  ...headers.map(({ column, text, width, format }) => `  ${column}. ${text} (${format}, ${width})`),
  ...validations.map(
    ({ column, kind, choices, help }) =>
      `  ${column}: ${kind}${choices.length ? ` ${choices.join(' | ')}` : ''}${help === '' ? '' : ` – ${help}`}`,
  ),
  ...(widths.length ? [`  ${widths.join(' ')}`] : []),
  ...(warning === null ? [] : [`  ! ${warning}`]),
  ...rows.map((row) => `  ${row.join(' | ')}`),
];

it('A fresh workbook with every tab and column is as people know it', () => {
  const tabs = [...allTabs, conditionsTab];
  const extra = new Set(tabs.flatMap(({ columns }) => Object.values(columns).map(({ header }) => header)));
  const plans = planSetUp(new Map(tabs.map(({ name }) => [name, null])), extra);
  const lines = plans.flatMap(shown);
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(join('tests', 'workbook', 'freshWorkbook.txt'), 'utf8'));
});
