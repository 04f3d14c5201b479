/** A committee's week from its tabs, as commands read it, without a bundle. */
import type { ReadWeek } from '../../src/workbook/week';
import { type Baseline, baselineOf } from '../../src/domain/baseline';
import type { CalendarDate } from '../../src/domain/calendar';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Grid } from '../../src/sheet/cells';
import { readTracker } from '../../src/workbook/reading/tracker';
import {
  conditionsTab,
  criteriaTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  tasksTab,
} from '../../src/workbook/tabs/tabs';
import { dated, tabWith, workbookWith } from './grids';
import { day, friday } from './tracker';

/** The small whole workbook of `workbookWith` with these tabs instead of its own. */
export function readWeekOf(
  tabs: Grid[],
  { baseline = null, today = friday }: { baseline?: Baseline | null; today?: CalendarDate } = {},
): ReadWeek {
  const grids = workbookWith(...tabs);
  const { tracker, sources, tasksTable } = readTracker(grids);
  return {
    ok: true,
    tracker,
    sources,
    tasksTable,
    summary: summariseWeek(tracker, baseline, today),
    baseline,
    closed: false,
    blocking: [],
    grids,
  };
}

/** A week in which something of every kind happened since the one closed a fortnight before. */
export function eventfulWeek(): ReadWeek {
  const members = tabWith(membersTab, [
    { name: 'Trần Văn Bình', unit: 'Công an thị trấn', email: 'binh@example.com', criteria: '4' },
    { name: 'Lê Thị Mai', email: 'mai@example.com', digest: 'Cả hai', neighbourhoods: 'Khu phố 1' },
    { name: 'Đỗ Văn Lâm', email: 'lam@example.com', digest: 'Không' },
    { name: 'Phạm Thị Cúc' },
  ]);
  const places = tabWith(neighbourhoodsTab, [{ name: 'Khu phố 1' }, { name: 'Khu phố Xuân Hợp' }]);
  const conditions = tabWith(conditionsTab, [
    {
      code: 'ĐK1',
      content: 'Tỷ lệ người dân hài lòng',
      requirement: 'từ 90%',
      achieved: 'chưa hỏi',
      owners: 'Lê Thị Mai',
    },
    { code: 'ĐK2', content: 'Hồ sơ đề nghị', deadline: dated('2023-08-01') },
    { code: '', content: 'Ba năm liền giữ vững', result: 'Đạt' },
  ]);
  const criteriaWith = (healthConclusion: string) =>
    tabWith(criteriaTab, [
      { code: '3', name: 'Môi trường và an toàn thực phẩm đô thị' },
      { code: '4', name: 'An ninh, trật tự đô thị', owners: 'Trần Văn Bình; Lê Thị Mai' },
      { code: '5', name: 'Y tế', conclusion: healthConclusion },
      { code: '7', name: 'Nhà ở' },
      { code: '8', name: 'Giao thông', owners: 'Phạm Thị Cúc' },
    ]);
  const indicatorsWith = (waste: string, roads: string) =>
    tabWith(indicatorsTab, [
      { code: '3.1', criterion: '3', content: 'Thu gom rác', result: waste },
      { code: '3.2', criterion: '3', content: 'Trồng cây xanh', owners: 'Lê Thị Mai' },
      { code: '4.1', criterion: '4', content: 'Lắp camera', result: 'Đạt' },
      {
        code: '4.2',
        criterion: '4',
        content: 'Tổ tự quản\ntừng ngõ',
        owners: 'Trần Văn Bình',
        result: 'Chưa đạt',
      },
      { code: '8.1', criterion: '8', content: 'Biển báo', owners: 'Lê Thị Mai; Phạm Thị Cúc', result: roads },
    ]);
  const running = { owners: 'Trần Văn Bình', criteria: '4', state: 'Đang thực hiện' };
  const file = { ...running, id: 'NV-1', content: 'Lập hồ sơ an ninh', deadline: dated('2023-08-11') };
  const lane = {
    ...running,
    id: 'NV-2',
    content: 'Đổ bê tông\nngõ 3',
    state: 'Vướng mắc',
    difficulty: 'Chờ xi măng\nvà cát',
    deadline: dated('2023-08-30'),
    neighbourhoods: 'Khu phố 1',
  };
  const trees = {
    ...running,
    id: 'NV-3',
    content: 'Trồng cây',
    owners: '',
    criteria: '3.2',
    deadline: dated('2023-08-13'),
  };
  const waste = { ...running, id: 'NV-4', content: 'Thu gom rác', owners: 'các khu phố', criteria: '3' };
  const wasteIn = (place: string) => ({ ...waste, owners: '', neighbourhoods: place });
  const before = readWeekOf(
    [
      members,
      places,
      criteriaWith(''),
      indicatorsWith('Chưa đạt', 'Đạt'),
      tabWith(tasksTab, [file, lane, trees, waste]),
    ],
    { today: day('2023-07-28') },
  );
  const tasks = tabWith(tasksTab, [
    { ...file, state: 'Hoàn thành', completedOn: dated('2023-08-10') },
    lane,
    { ...trees, deadline: dated('2023-08-12') },
    { ...waste, partners: 'Lê Thị Mai' },
    { ...wasteIn('Khu phố 1'), id: 'NV-4.1', progress: 20 },
    { ...wasteIn('Khu phố Xuân Hợp'), id: 'NV-4.2', state: 'Hoàn thành' },
    {
      ...running,
      id: 'NV-5',
      content: 'Tuần tra đêm',
      partners: 'Lê Thị Mai',
      deadline: dated('2023-08-08'),
      deadlinePhrase: 'trước 8/8/2023',
    },
    { ...running, id: '', content: 'Ký cam kết', deadline: 'khi xong' },
  ]);
  return readWeekOf(
    [members, places, conditions, criteriaWith('Đạt'), indicatorsWith('Đạt', 'Chưa đạt'), tasks],
    { baseline: baselineOf(before.summary, null) },
  );
}
