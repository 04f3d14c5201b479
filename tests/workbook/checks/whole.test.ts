import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn, type Finding, type RowRepair } from '../../../src/workbook/checks';
import {
  criteriaTab,
  historyTab,
  indicatorsTab,
  membersTab,
  neighbourhoodsTab,
  settingsTab,
  tasksTab,
} from '../../../src/workbook/tabs/tabs';
import { readTracker } from '../../../src/workbook/reading/tracker';
import { friday } from '../../support/tracker';
import { dated, tabWith, workbookWith } from '../../support/grids';

/** A finding as a page lists it, and below it what each click would do: the rows it looks for, and their cells, or whom it adds. */
const listed = ({ group, sheet, cell, about, says, also = [], repairs }: Finding): string[] => [
  `${group} ${sheet}!${cell}${about === '' ? '' : ` (${about})`}: ${says}`,
  ...also.map(
    (place) => `  and ${place.sheet}!${place.cell}${place.about === '' ? '' : ` (${place.about})`}`,
  ),
  ...repairs.map(
    ({ says: click, done, does }) =>
      `  [${click}] ${does.kind === 'add' ? `${does.tab} + ${JSON.stringify(does.row)}` : does.rows.map(rowChange).join(' | ')}${done === undefined ? '' : ` – ${done}`}`,
  ),
];

function rowChange({ tab, by, code, cells }: RowRepair): string {
  const changes = cells.map(({ key, seen, value }) => `${key} “${seen}” → ${JSON.stringify(value)}`);
  return `${tab} ${by} “${code.replace(/\n/g, ' ⏎ ')}”: ${changes.join(', ')}`;
}

it('Everything doubtful in a workbook is told with its place, its row and what one click would do', () => {
  const grids = workbookWith(
    tabWith(tasksTab, [
      {
        id: 'NV-1',
        content: 'Rà soát biển báo\ntrên trục chính',
        owners: 'Trần Văn Bìnn',
        partners: 'Lê Thị Maii',
        criteria: '4',
        state: 'Đang làm',
      },
      { id: '', content: 'Sửa vỉa hè', owners: 'Lê Thị Mai', deadline: 'trong tháng 9', state: 'Đang làm' },
      {
        id: 'nv-1',
        content: 'Dọn rác',
        owners: 'Khu phố Xuân Hợ',
        neighbourhoods: 'Khu phố Xuân Hợ',
        state: 'Xong',
        progress: 40,
      },
      { id: '', content: '', owners: 'Lê Thị Mai; Ai Kia', state: 'đủ rồi' },
      { id: 'NV-7', content: '', owners: 'Công am thị trấn', deadline: '31.9' },
      { id: '', content: 'Tổng cộng' },
      {
        id: 'NV-9',
        content: 'Họp dân',
        owners: 'Đội 5',
        criteria: 'An ninh, trật tự đô th',
        completedOn: dated('2023-08-20'),
        state: 'Hoàn thành',
        deadline: dated('2023-08-01'),
        assignedOn: dated('2023-08-03'),
      },
      { id: 'NV-10', content: 'Kẻ vạch', owners: 'Lê Thị Mai', state: 'Xong', progress: '' },
      { id: 'NV-11', content: 'Trồng cây', owners: 'Lê Thị Mai', state: 'Đang làm', progress: 100 },
    ]),
    tabWith(criteriaTab, [
      { code: '3', name: 'Môi trường', owners: 'Lê Thị Mai; Trần Văn Bìnn' },
      { code: '4', name: 'An ninh, trật tự đô thị' },
      { code: '3', name: 'Môi trường lần nữa' },
    ]),
    tabWith(indicatorsTab, [{ code: '4.1', criterion: '4', content: 'Hồ sơ', owners: 'Ai đó' }]),
    tabWith(membersTab, [
      { name: 'Trần Văn Bình', unit: 'Công an thị trấn', email: 'binh@example.com', criteria: '4' },
      {
        name: 'Lê Thị Mai',
        unit: 'Văn phòng',
        email: 'mai@example',
        neighbourhoods: 'Khu phố Xuân Hợ',
        criteria: '9',
      },
      { name: 'Phạm An', email: 'mai@example.com' },
    ]),
    tabWith(neighbourhoodsTab, [
      { name: 'Khu phố Xuân Hợp', head: 'Phạm Thị Cúc', officer: 'Vũ Lan' },
      { name: 'Khu phố 1' },
    ]),
    tabWith(settingsTab, [
      { name: 'Múi giờ', value: 'Hà Nội' },
      { name: 'Danh hiệuu', value: 'x' },
    ]),
    tabWith(historyTab, [{ week: '2023-W31', kind: 'Nhiệm vụ', id: 'NV-12', name: 'Cũ' }]),
  );
  const { tracker, sources } = readTracker(grids);
  const lines = findingsIn({
    tracker,
    sources,
    grids,
    history: () => grids.get(historyTab.name) ?? null,
    today: friday,
    given: {},
  }).flatMap(listed);
  expect(`${lines.join('\n')}\n`).toBe(
    readFileSync(join('tests', 'workbook', 'checks', 'findings.txt'), 'utf8'),
  );
});
