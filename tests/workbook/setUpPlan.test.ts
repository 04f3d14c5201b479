import { allTabs, type ExistingTab, planSetUp } from '../../src/workbook/setUpPlan';
import type { Cell } from '../../src/workbook/grid';
import { tasksTab } from '../../src/workbook/tabs/tabs';
import { grid } from '../support/grids';

const nothing = new Map<string, ExistingTab | null>(allTabs.map(({ name }) => [name, null]));

const there = (name: string, rows: Cell[][]): ExistingTab => ({
  grid: grid(name, rows),
  frozenRows: 1,
  validated: [],
  protections: [],
});

const planOf = (name: string, existing: ExistingTab) => planSetUp(new Map([[name, existing]]))[0];

describe('Setting up', () => {
  it('gives an empty workbook every tab, with headers, choices, frozen header and warnings', () => {
    const plans = planSetUp(nothing);
    expect(plans.map(({ tab }) => tab)).toEqual(allTabs.map(({ name }) => name));
    const tasks = plans.find(({ tab }) => tab === 'Nhiệm vụ');
    expect(tasks?.headers.map(({ text }) => text)).toEqual(
      Object.values(tasksTab.columns).map(({ header }) => header),
    );
    expect(tasks).toMatchObject({ create: true, freezeHeader: true, warning: null });
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
    const plan = planOf('Khu phố', there('Khu phố', [['Danh sách'], ['Lan'], ['Hoa']]));
    expect(plan).toBeUndefined();
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
});
