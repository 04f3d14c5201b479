import { type CriteriaSet, criteriaSetOf, criteriaSets } from '../../../src/domain/criteriaSets';
import type { Cell } from '../../../src/workbook/grid';
import { extraColumns, planSet, type SetPlan, type SetTables } from '../../../src/workbook/sets/setPlan';
import { readTable } from '../../../src/workbook/reading/table';
import { conditionsTab, criteriaTab, indicatorsTab, settingsTab } from '../../../src/workbook/tabs/tabs';
import { tabWith } from '../../support/grids';

type Rows = Record<string, Cell>[];

function setOf(key: string): CriteriaSet {
  const set = criteriaSetOf(key);
  if (set === null) throw new Error(`No set ${key}`);
  return set;
}

const tables = ({
  criteria = [],
  indicators = [],
  conditions = [],
  settings = [],
}: Partial<Record<keyof SetTables, Rows>> = {}): SetTables => ({
  criteria: readTable(criteriaTab, tabWith(criteriaTab, criteria)),
  indicators: readTable(indicatorsTab, tabWith(indicatorsTab, indicators)),
  conditions: readTable(conditionsTab, tabWith(conditionsTab, conditions)),
  settings: readTable(settingsTab, tabWith(settingsTab, settings)),
});

/** The tabs after the plan was carried out on them. */
const after = (plan: SetPlan, before: Partial<Record<keyof SetTables, Rows>> = {}): SetTables =>
  tables({
    criteria: [...(before.criteria ?? []), ...(plan.criteria as Rows)],
    indicators: [...(before.indicators ?? []), ...(plan.indicators as Rows)],
    conditions: [...(before.conditions ?? []), ...(plan.conditions as Rows)],
    settings: [
      ...(before.settings ?? []).filter(({ name }) => !plan.settings.some(({ label }) => label === name)),
      ...plan.settings.map(({ label, value }) => ({ name: label, value })),
    ],
  });

const accessToLaw = setOf('tiep-can-phap-luat-2021');
const civilisedUrban = setOf('do-thi-van-minh-2022');

describe('Choosing a set', () => {
  it('fills empty tabs with all of it, and the settings with its title, label and mode', () => {
    const plan = planSet(accessToLaw, tables());
    expect([plan.criteria.length, plan.indicators.length, plan.conditions.length]).toEqual([5, 20, 1]);
    expect(plan.indicators.find(({ code }) => code === '5.4')).toMatchObject({
      criterion: '5',
      follows: 'An toàn về an ninh, trật tự',
    });
    expect(plan.settings).toEqual([
      { label: 'Danh hiệu', value: 'chuẩn tiếp cận pháp luật' },
      { label: 'Cách gọi cấp dưới tiêu chí', value: 'chỉ tiêu' },
      { label: 'Bộ tiêu chí', value: 'Chuẩn tiếp cận pháp luật (Quyết định số 25/2021/QĐ-TTg)' },
      { label: 'Loại đơn vị', value: 'Xã, phường, thị trấn' },
      { label: 'Cách đánh giá', value: 'Chấm điểm' },
    ]);
    expect(plan.left).toEqual([]);
  });

  it.each(criteriaSets.map((set) => [set.name, set] as const))(
    '%s twice adds nothing the second time',
    (_, set) => {
      const first = planSet(set, tables());
      expect(planSet(set, after(first))).toEqual({
        criteria: [],
        indicators: [],
        conditions: [],
        settings: [],
        left: [],
        occupied: false,
      });
    },
  );

  it('plans for tabs that are not there yet', () => {
    const none = { criteria: null, indicators: null, conditions: null, settings: null };
    expect(planSet(civilisedUrban, none)).toMatchObject({ left: [] });
    expect(planSet(civilisedUrban, none).conditions).toHaveLength(6);
  });

  it('leaves what people wrote: a row with the code and another name is told, not changed', () => {
    const plan = planSet(civilisedUrban, tables({ criteria: [{ code: '2', name: 'Giao thông' }] }));
    expect(plan.criteria.map(({ code }) => code)).toEqual(['1', '3', '4', '5', '6', '7', '8', '9']);
    expect(plan.left).toEqual(['Tiêu chí 2: bảng đang ghi “Giao thông”, bộ này ghi “Giao thông đô thị”.']);
  });

  it('knows a criterion under a code of people’s own, and puts the indicators there', () => {
    const plan = planSet(
      accessToLaw,
      tables({ criteria: [{ code: 'PL3', name: 'hòa giải ở cơ sở, trợ giúp pháp lý' }] }),
    );
    expect(plan.criteria).toHaveLength(4);
    expect(plan.indicators.filter(({ criterion }) => criterion === 'PL3').map(({ code }) => code)).toEqual([
      '3.1',
      '3.2',
      '3.3',
    ]);
  });

  it('adds no indicator under a criterion of another set that has the code', () => {
    const plan = planSet(accessToLaw, tables({ criteria: [{ code: '5', name: 'Trường học' }] }));
    expect(plan.indicators.map(({ criterion }) => criterion)).not.toContain('5');
    expect(plan.indicators).toHaveLength(16);
  });

  it('writes only settings nobody entered otherwise', () => {
    const settings = [
      { name: 'Danh hiệu', value: 'phường kiểu mẫu' },
      { name: 'Cách gọi cấp dưới tiêu chí', value: 'nội dung' },
      { name: 'Loại đơn vị', value: '' },
    ];
    const plan = planSet(accessToLaw, tables({ settings }));
    expect(plan.settings.map(({ label }) => label)).toEqual([
      'Cách gọi cấp dưới tiêu chí',
      'Bộ tiêu chí',
      'Loại đơn vị',
      'Cách đánh giá',
    ]);
    expect(plan.left).toEqual([
      'Cài đặt “Danh hiệu” đang là “phường kiểu mẫu”, bộ này ghi “chuẩn tiếp cận pháp luật”.',
    ]);
  });

  it('another one in the middle of the year adds nothing to the rows of the first', () => {
    const plan = planSet(setOf('nong-thon-moi-2021'), after(planSet(civilisedUrban, tables())));
    expect(plan).toMatchObject({
      criteria: [],
      indicators: [],
      conditions: [],
      settings: [],
      occupied: true,
    });
    expect(plan.left).toHaveLength(9);
  });

  it('replaces what the first wrote into the settings once its rows are gone', () => {
    const { criteria, indicators, ...rest } = after(planSet(accessToLaw, tables()));
    const emptied = { ...rest, criteria: tables().criteria, indicators: tables().indicators };
    expect([criteria?.rows.length, indicators?.rows.length]).toEqual([5, 20]);
    const plan = planSet(setOf('nong-thon-moi-2026'), emptied);
    expect(plan.criteria).toHaveLength(10);
    expect(plan.left).toEqual([]);
    expect(plan.settings).toContainEqual({ label: 'Cách đánh giá', value: 'Đạt tất cả tiêu chí' });
  });

  it('is no other one for a slip or two', () => {
    const renamed = civilisedUrban.criteria.map(({ code, name }, i) => ({
      code,
      name: i < 2 ? `${name} phường` : name,
    }));
    expect(planSet(civilisedUrban, tables({ criteria: renamed }))).toMatchObject({
      criteria: [],
      occupied: false,
    });
  });

  it('asks for the columns it needs and no others', () => {
    expect([...extraColumns(accessToLaw)]).toEqual(['Điểm', 'Điểm tối đa', 'Theo kết quả của']);
    expect([...extraColumns(civilisedUrban)]).toEqual([]);
  });
});
