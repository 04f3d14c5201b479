import { type CriteriaSet, criteriaSetOf, criteriaSets } from '../../../src/domain/criteriaSets';
import type { Cell } from '../../../src/sheet/cells';
import { extraColumns, planSet, type SetPlan, type SetTables } from '../../../src/workbook/sets/setPlan';
import { settingPlaces, setTitle } from '../../../src/workbook/sets/setSettings';
import { settingRow } from '../../../src/workbook/settingRows';
import { readTable } from '../../../src/workbook/reading/table';
import { conditionsTab, criteriaTab, indicatorsTab, settingsTab } from '../../../src/workbook/tabs/tabs';
import { grid, tabWith } from '../../support/grids';

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
      ...(before.settings ?? []).filter(
        ({ name }) => !plan.settings.some(({ setting }) => settingRow(setting).label === name),
      ),
      ...plan.settings.map(({ setting, value }) => ({ name: settingRow(setting).label, value })),
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
      { setting: 'goal', value: 'chuẩn tiếp cận pháp luật' },
      { setting: 'indicatorLabel', value: 'chỉ tiêu' },
      { setting: 'criteriaSet', value: 'Chuẩn tiếp cận pháp luật (Quyết định số 25/2021/QĐ-TTg)' },
      { setting: 'unitType', value: 'Xã, phường, thị trấn' },
      { setting: 'evaluationMode', value: 'Chấm điểm' },
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

  it('tells which of its indicators and conditions stand there under another name', () => {
    const [indicator] = accessToLaw.indicators;
    const [condition] = accessToLaw.conditions;
    const { left } = planSet(
      accessToLaw,
      tables({
        criteria: accessToLaw.criteria.map(({ code, name }) => ({ code, name })),
        indicators: [{ code: indicator!.code, criterion: indicator!.criterion, content: 'Việc riêng' }],
        conditions: [{ code: condition!.code, content: 'Hồ sơ riêng' }],
      }),
    );
    expect(left).toEqual([
      expect.stringMatching(/^Nội dung 1\.1: bảng đang ghi “Việc riêng”, bộ này ghi “/),
      expect.stringMatching(/^Điều kiện \S+: bảng đang ghi “Hồ sơ riêng”, bộ này ghi “/),
    ]);
  });

  it('fills the column of other results only where an indicator follows one', () => {
    const { indicators } = planSet(accessToLaw, tables());
    const following = accessToLaw.indicators.filter(({ follows }) => follows !== '').map(({ code }) => code);
    expect(indicators.filter((row) => 'follows' in row).map(({ code }) => code)).toEqual(following);
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
    expect(plan.settings.map(({ setting }) => settingRow(setting).label)).toEqual([
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
    for (const told of plan.left)
      expect(told).toMatch(/^Tiêu chí \d+: bảng đang ghi “.+”, bộ này ghi “.+”\.$/);
  });

  it('replaces what the first wrote into the settings once its rows are gone', () => {
    const { criteria, indicators, ...rest } = after(planSet(accessToLaw, tables()));
    const emptied = { ...rest, criteria: tables().criteria, indicators: tables().indicators };
    expect([criteria?.rows.length, indicators?.rows.length]).toEqual([5, 20]);
    const plan = planSet(setOf('nong-thon-moi-2026'), emptied);
    expect(plan.criteria).toHaveLength(10);
    expect(plan.left).toEqual([]);
    expect(plan.settings).toContainEqual({ setting: 'evaluationMode', value: 'Đạt tất cả tiêu chí' });
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
    const ownResults = accessToLaw.indicators.filter(({ follows }) => follows === '');
    expect([...extraColumns({ ...accessToLaw, indicators: ownResults })]).toEqual(['Điểm', 'Điểm tối đa']);
  });

  it('is another one where more of its codes stand for something else than for the same', () => {
    const occupied = (others: number, same: number) =>
      planSet(
        civilisedUrban,
        tables({
          criteria: civilisedUrban.criteria
            .slice(0, others + same)
            .map(({ code, name }, i) => ({ code, name: i < others ? `Việc ${code}` : name })),
        }),
      ).occupied;
    expect([
      occupied(5, 4),
      occupied(4, 4),
      occupied(4, 5),
      occupied(3, 2),
      occupied(3, 3),
      occupied(2, 0),
    ]).toEqual([true, false, false, true, false, false]);
  });

  it('asks for conclusions on neighbourhoods where it goes by their share', () => {
    const byShare = { ...civilisedUrban, evaluation: { mode: 'share', requiredShare: 60 } } as const;
    expect([...extraColumns(byShare)]).toEqual(['Công nhận']);
  });
});

describe('The settings of a set', () => {
  const written = (set: CriteriaSet, settings: Rows = []) => planSet(set, tables({ settings })).settings;

  it('are what it calls itself, and what has to be reached', () => {
    const byPoints = { mode: 'points', requiredPoints: 75, floorPercent: 40 } as const;
    const own = {
      ...civilisedUrban,
      name: 'Bộ riêng',
      document: '',
      recogniser: 'Tỉnh',
      evaluation: byPoints,
    };
    expect(written(own)).toEqual([
      { setting: 'criteriaSet', value: 'Bộ riêng' },
      { setting: 'unitType', value: civilisedUrban.unitType },
      { setting: 'recogniser', value: 'Tỉnh' },
      { setting: 'evaluationMode', value: 'Chấm điểm' },
      { setting: 'requiredPoints', value: '75' },
      { setting: 'floorPercent', value: '40' },
    ]);
    expect(written({ ...own, evaluation: { mode: 'share', requiredShare: 60 } }).slice(3)).toEqual([
      { setting: 'evaluationMode', value: 'Tỷ lệ đơn vị đạt' },
      { setting: 'requiredShare', value: '60' },
    ]);
  });

  it('replace what another set wrote, and nothing that people wrote', () => {
    const settings = [
      { name: 'Bộ tiêu chí', value: setTitle(accessToLaw) },
      { name: 'Loại đơn vị', value: ' phường, thị trấn ' },
      { name: 'Cấp công nhận', value: 'Tự công nhận' },
    ];
    const plan = planSet({ ...civilisedUrban, recogniser: 'Tỉnh' }, tables({ settings }));
    expect(plan.settings).toEqual([{ setting: 'criteriaSet', value: setTitle(civilisedUrban) }]);
    expect(plan.left).toEqual(['Cài đặt “Cấp công nhận” đang là “Tự công nhận”, bộ này ghi “Tỉnh”.']);
  });

  it('are written where the tab has a row for them', () => {
    const wanted: SetPlan['settings'] = [
      { setting: 'goal', value: 'nông thôn mới' },
      { setting: 'recogniser', value: 'Tỉnh' },
    ];
    const rows = [{ name: 'Múi giờ' }, { name: 'DANH HIỆU', value: 'đô thị văn minh' }];
    expect(settingPlaces(tables({ settings: rows }).settings, wanted)).toEqual([
      { row: 3, column: 2, value: 'nông thôn mới' },
    ]);
    expect(settingPlaces(null, wanted)).toEqual([]);
    const lacking = grid(settingsTab.name, [['Mục', 'Giải thích'], ['Danh hiệu']]);
    expect(settingPlaces(readTable(settingsTab, lacking), wanted)).toEqual([]);
  });
});
