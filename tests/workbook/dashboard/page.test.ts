import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baselineOf } from '../../../src/domain/baseline';
import type { Projection } from '../../../src/domain/projection';
import { defaultSettings } from '../../../src/domain/settings';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import { leftOutReasons, palette } from '../../../src/domain/wording';
import type { LeftOutReason } from '../../../src/domain/tracker';
import type { RichCell } from '../../../src/sheet/cells';
import { dashboard } from '../../../src/workbook/dashboard/dashboard';
import {
  condition,
  criterion,
  day,
  friday,
  indicator,
  member,
  neighbourhood,
  task,
  tracker,
} from '../../support/tracker';

const points = (got: number | null, of: number) => ({ points: { got, of } });

/** Every kind of line a dashboard may have: judged by points, duties given to places, what could not be read. */
const committee = (later: boolean) =>
  tracker({
    settings: { ...defaultSettings, evaluationMode: 'points', requiredPoints: 30, floorPercent: 50 },
    criteria: [
      criterion({
        code: '1',
        row: 2,
        name: 'Quy hoạch đô thị',
        ...points(later ? 9 : 3, 10),
        conclusion: later ? 'met' : null,
      }),
      criterion({ code: '2', row: 3, name: 'Giao thông đô thị', owners: ['Trần Văn Bình', 'Lê Thị Mai'] }),
      criterion({
        code: '3',
        row: 4,
        name: 'Môi trường\nvà an toàn thực phẩm',
        conclusion: 'notMet',
        reason: 'Còn điểm tập kết rác',
      }),
      criterion({ code: '4', row: 5, name: 'An ninh, trật tự', conclusion: 'notApplicable' }),
    ],
    indicators: [
      indicator({ code: '2.1', row: 2, content: 'Biển báo', result: 'met', ...points(5, 5) }),
      indicator({
        code: '2.2',
        row: 3,
        content: 'Vỉa hè',
        result: 'notMet',
        ...points(1, 5),
        owners: ['Phạm Thị Cúc'],
      }),
      indicator({ code: '2.3', row: 4, content: 'Lòng đường', result: 'notMet', ...points(0, 5) }),
      indicator({ code: '2.4', row: 5, content: '', result: 'notMet', ...points(0, 5) }),
    ],
    conditions: [
      condition({
        code: 'HS1',
        row: 4,
        content: 'Tờ trình\nkèm danh sách',
        kind: 'document',
        requirement: 'có dấu\nvà chữ ký',
        achieved: 'đang soạn\nbản 2',
        owners: ['Lê Thị Mai', 'Trần Văn Bình'],
        deadline: day('2023-08-09'),
        proof: 'tủ hồ sơ\nngăn 2',
      }),
      condition({ code: 'ĐK2', row: 5, requirement: 'từ 90%', result: 'met' }),
    ],
    members: [member(), member({ row: 3, name: 'Lê Thị Mai', email: 'mai@example.com' })],
    neighbourhoods: [neighbourhood(), neighbourhood({ row: 3, name: 'Khu phố\nXuân Hợp' })],
    tasks: [
      task({
        id: 'NV-1',
        row: 2,
        content: 'Lắp pa nô\ntrên trục chính',
        owners: ['Trần Văn Bình', 'Lê Thị Mai'],
        criteria: ['2', '3'],
        neighbourhoods: ['Khu phố 3', 'Khu phố\nXuân Hợp'],
        deadline: day('2023-08-04'),
        difficulty: 'thiếu kinh phí\nchưa có bản vẽ',
      }),
      task({
        id: 'NV-2',
        row: 3,
        content: '(chưa ghi nội dung, dòng 3)',
        owners: [],
        deadline: day('2023-08-14'),
        criteria: ['2'],
      }),
      task({
        id: 'NV-3',
        row: 4,
        content: 'Sửa vỉa hè',
        owners: ['Lê Thị Mai'],
        state: later ? 'done' : 'inProgress',
      }),
      task({
        id: 'NV-4',
        row: 5,
        content: 'Dọn vệ sinh\ntoàn thị trấn',
        owners: ['các khu phố'],
        criteria: ['3'],
      }),
      task({
        id: 'NV-4.1',
        row: 6,
        content: 'Dọn vệ sinh',
        neighbourhoods: ['Khu phố 3'],
        criteria: ['3'],
        state: 'done',
      }),
      task({
        id: 'NV-4.2',
        row: 7,
        content: 'Dọn vệ sinh',
        neighbourhoods: ['Khu phố\nXuân Hợp'],
        criteria: ['3'],
      }),
      ...(later
        ? [task({ id: 'NV-5', row: 8, content: '(chưa ghi nội dung, dòng 8)', state: 'blocked' })]
        : []),
    ],
    problems: [
      { sheet: 'Thành viên', cell: '', value: '', message: 'Không tìm thấy tab “Thành viên”.' },
      ...Array.from({ length: 41 }, (_, i) => ({
        sheet: 'Nhiệm vụ',
        cell: `I${i + 2}`,
        value: 'sớm\nlắm',
        message: 'Không phải ngày.',
      })),
    ],
    leftOut: [...(Object.keys(leftOutReasons) as LeftOutReason[]), 'group' as const].map((reason, i) => ({
      sheet: 'Nhiệm vụ',
      row: 300 + i,
      cell: `A${300 + i}`,
      words: 'Tổng cộng',
      reason,
    })),
  });

/** A row as its reader sees it; behind each cell how it looks and where it leads. */
const drawn = (rows: readonly RichCell[][]): string =>
  rows
    .map((row) => {
      expect(row).toHaveLength(8);
      return row
        .map(shown)
        .join(' | ')
        .replace(/[ |]+$/, '');
    })
    .join('\n') + '\n';

function shown({ text, link, bold, size, color, background }: RichCell): string {
  if (bold && color === palette.quiet.text && background === palette.quiet.background) return `[${text}]`;
  const looks = [
    bold ? 'bold' : '',
    size ?? '',
    color ?? '',
    background ? `on ${background}` : '',
    link ? `→ ${link}` : '',
  ];
  const how = looks.filter((look) => look !== '').join(' ');
  return text.replace(/\n/g, ' ⏎ ') + (how === '' ? '' : ` {${how}}`);
}

it('The dashboard of a committee that has everything is as people know it', () => {
  const before = summariseWeek(committee(false), null, day('2023-07-21'));
  const week = summariseWeek(committee(true), baselineOf(before, null), friday);
  const estimate: Projection = {
    kind: 'estimate',
    weeks: 5,
    pace: 0.5,
    earliest: day('2023-09-01'),
    expected: day('2023-09-15'),
    latest: null,
  };
  const criteria = week.criteria.map((one) =>
    one.criterion.code === '2' ? { ...one, projection: estimate } : one,
  );
  const at = { sheet: 'Nhiệm vụ', headerRow: 1, columns: { content: 2 } };
  const status = [
    { tone: 'overdue', text: 'Bản tin tuần 31 chưa gửi' },
    { tone: 'done', text: 'Lịch đang chạy' },
  ] as const;
  const page = dashboard({ ...week, criteria }, at, status, (sheet, cell) => `${sheet}!${cell}`);
  expect(drawn(page)).toBe(readFileSync(join('tests', 'workbook', 'dashboard', 'page.txt'), 'utf8'));
});
