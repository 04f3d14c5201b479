import type { Cell } from '../../../src/sheet/cells';
import { mayBeMerged } from '../../../src/workbook/reading/mergeHoles';
import { criteriaTab, indicatorsTab, membersTab, type Tab, tasksTab } from '../../../src/workbook/tabs/tabs';
import { tabWith } from '../../support/grids';

/** Whether Google is asked for merged cells of a tab with these rows. */
const asked = <Key extends string>(tab: Tab<Key>, ...rows: Partial<Record<Key, Cell>>[]): boolean =>
  mayBeMerged(tab)(tabWith(tab, rows).rows);

const mai = { name: 'Lê Thị Mai', email: 'mai@example.com', digest: 'Cá nhân' };
const binh = { name: 'Trần Văn Bình', email: 'binh@example.com', digest: 'Cả hai' };

describe('Merged cells', () => {
  it('are asked for where a hole below a filled cell may be one', () => {
    expect(asked(membersTab, mai, { ...binh, digest: '' })).toBe(true);
    expect(asked(membersTab, mai, { ...binh, name: ' ' })).toBe(true);
    const criterion = { code: '2', name: 'Giao thông', group: 'Hạ tầng', owners: 'Lê Thị Mai' };
    for (const key of ['code', 'name', 'group', 'owners'] as const)
      expect([key, asked(criteriaTab, criterion, { ...criterion, [key]: '' })]).toEqual([key, true]);
    const indicator = { code: '2.1', criterion: '2', content: 'Vỉa hè', owners: 'Lê Thị Mai' };
    for (const key of ['code', 'criterion', 'content', 'owners'] as const)
      expect([key, asked(indicatorsTab, indicator, { ...indicator, [key]: '' })]).toEqual([key, true]);
  });

  it('are not asked for where every record is whole, for the question costs a round trip', () => {
    expect(asked(membersTab, mai, binh)).toBe(false);
    expect(asked(criteriaTab, { code: '2', name: 'Giao thông' }, { code: '3', name: 'Môi trường' })).toBe(
      false,
    );
    expect(asked(membersTab)).toBe(false);
  });

  it('are not looked for above the first filled cell, in columns that may be empty, or in empty rows', () => {
    expect(asked(membersTab, { ...mai, digest: '' }, binh)).toBe(false);
    expect(asked(membersTab, { ...mai, unit: 'Văn phòng' }, binh)).toBe(false);
    expect(asked(membersTab, mai, {}, { name: ' ' }, binh)).toBe(false);
  });

  it('are asked for where a row holds one cell alone: the name of a group may reach over all columns', () => {
    expect(asked(membersTab, { name: 'I. Thường trực' }, mai, binh)).toBe(true);
    expect(asked(membersTab, { unit: 'Văn phòng', email: '' }, mai)).toBe(true);
  });

  it('are always asked for in the task tab, whose cells stay empty, and where no header is found', () => {
    const task = { id: 'NV-1', content: 'Lắp biển báo', owners: 'Lê Thị Mai', state: 'Hoàn thành' };
    expect(asked(tasksTab, task)).toBe(true);
    expect(mayBeMerged(membersTab)([['Danh sách'], ['Lan', 'Hoa']])).toBe(true);
    expect(mayBeMerged(membersTab)([])).toBe(true);
  });

  it('are told in a table whose columns stand elsewhere, and whose rows are shorter than its header', () => {
    const rows = [
      ['DANH SÁCH', '', ''],
      ['Email', 'Nhận bản tin', 'Họ và tên'],
      ['mai@example.com', 'Cá nhân', 'Lê Thị Mai'],
      ['binh@example.com', 'Cả hai'],
    ];
    expect(mayBeMerged(membersTab)(rows)).toBe(true);
    expect(mayBeMerged(membersTab)(rows.slice(0, 3))).toBe(false);
    const [title = [], header = [], whole = [], short = []] = rows;
    expect(mayBeMerged(membersTab)([title, header, ['lan@example.com', 'Cả hai'], [...short, 'Bình']])).toBe(
      false,
    );
    const withoutChoice = [header, whole, whole].map(([email = '', , name = '']) => [email, name]);
    expect(mayBeMerged(membersTab)(withoutChoice)).toBe(false);
  });
});
