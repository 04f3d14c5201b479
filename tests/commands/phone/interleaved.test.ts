/** Phones write while somebody works in the sheet, and while other phones write. */
import fc from 'fast-check';
import { type Cell, deleteLines, insertLines, type Project, type Scalar, type Sheet } from 'stand-in';
import type { Failure, PhoneSaved } from '../../../src/answers';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { linkFor, switchOn } from '../../support/phone';
import { runsOf } from '../../support/size';

const runs = runsOf('phone', 12, 2000);

const [chair, binh, mai, head] = ['Nguyễn Văn Sơn', 'Trần Văn Bình', 'Lê Thị Mai', 'Phùng Thị Lụa'] as const;

/** One tap of somebody: what it asks, and what of it may stand in the row of its task. */
interface Tap {
  who: string;
  door: string;
  request: { code: string } & Record<string, unknown>;
  written: Record<string, Scalar>;
}

const taps: readonly Tap[] = [
  {
    who: binh,
    door: 'saveFromPhone',
    request: {
      code: 'NV-1',
      changes: [
        { field: 'state', seen: 'Đang thực hiện', value: 'awaitingConfirmation' },
        { field: 'progress', seen: '', value: '85' },
        { field: 'result', seen: '', value: '=Hồ sơ 3/9' },
      ],
    },
    written: { 'Trạng thái': 'Chờ xác nhận', 'Tiến độ (%)': 85, 'Kết quả, sản phẩm': '=Hồ sơ 3/9' },
  },
  {
    who: mai,
    door: 'saveFromPhone',
    request: { code: 'NV-4', changes: [{ field: 'difficulty', seen: '', value: 'Mưa kéo dài' }] },
    written: { 'Khó khăn, vướng mắc': 'Mưa kéo dài' },
  },
  {
    who: binh,
    door: 'askMoreTime',
    request: { code: 'NV-2', until: '2023-09-15', reason: 'Chờ cấp 2 tỷ' },
    written: { 'Xin lùi đến': serial('2023-09-15'), 'Lý do xin lùi': 'Chờ cấp 2 tỷ' },
  },
  {
    who: chair,
    door: 'decideFromPhone',
    request: { code: 'NV-5', decision: 'grantTime', value: '20/08/2023' },
    written: {
      Hạn: serial('2023-08-20'),
      'Hạn ban đầu': serial('2023-08-04'),
      'Căn cứ lùi hạn': `ý kiến của ${chair}`,
      'Xin lùi đến': '',
      'Lý do xin lùi': '',
    },
  },
  {
    who: head,
    door: 'saveFromPhone',
    request: { code: 'NV-6', changes: [{ field: 'occurrences', seen: '', value: '05/08/2023; 06/08/2023' }] },
    written: { 'Các lần đã làm': '05/08/2023; 06/08/2023' },
  },
  {
    // All there is: texts and values of a stretch go in one write.
    who: mai,
    door: 'saveFromPhone',
    request: {
      code: 'NV-7',
      changes: [
        { field: 'state', seen: 'Đang thực hiện', value: 'waiting' },
        { field: 'waitingFor', seen: '', value: 'NV-05' },
        { field: 'waitingSince', seen: '', value: '2023-08-01' },
        { field: 'pressedOn', seen: '', value: '02/08/2023' },
        { field: 'progress', seen: '', value: '60' },
        { field: 'result', seen: '', value: 'Đã lắp 12/14 pa nô' },
        { field: 'difficulty', seen: '', value: 'Thiếu 2 pa nô' },
        { field: 'proof', seen: '', value: 'https://example.com/1' },
      ],
    },
    written: {
      'Trạng thái': 'Chờ cấp trên',
      'Chờ ai': 'NV-05',
      'Chờ từ ngày': serial('2023-08-01'),
      'Lần đôn đốc': '02/08/2023',
      'Tiến độ (%)': 60,
      'Kết quả, sản phẩm': 'Đã lắp 12/14 pa nô',
      'Khó khăn, vướng mắc': 'Thiếu 2 pa nô',
      'Minh chứng': 'https://example.com/1',
    },
  },
];

type Deed =
  | { does: 'insertRow' | 'deleteRow' | 'insertColumn'; at: number }
  | { does: 'sort' }
  | { does: 'type'; row: number; header: string; text: string }
  | { does: 'tap'; tap: number };

const anyTap = fc.nat(taps.length - 1);
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    does: fc.constantFrom('insertRow' as const, 'deleteRow' as const),
    at: fc.integer({ min: 2, max: 9 }),
  }),
  fc.record({ does: fc.constant('insertColumn' as const), at: fc.integer({ min: 1, max: 26 }) }),
  fc.record({ does: fc.constant('sort' as const) }),
  fc.record({
    does: fc.constant('type' as const),
    row: fc.integer({ min: 2, max: 9 }),
    header: fc.constantFrom('Phối hợp', 'Kiến nghị', 'Văn bản giao'),
    // Never the very words of a tap: alone in a new row nobody could tell them from a write that landed there.
    text: fc.constantFrom('Ghi chú', 'Hoàn thành', 'Mưa'),
  }),
  fc.record({ does: fc.constant('tap' as const), tap: anyTap }),
);

/** What somebody does in the sheet; a tap is none of it. */
function happen(project: Project, deed: Deed): void {
  const sheet = tab(project, 'Nhiệm vụ');
  switch (deed.does) {
    case 'insertRow':
      insertLines(project.workbook, sheet, 'row', deed.at, 1);
      break;
    case 'deleteRow':
      deleteLines(project.workbook, sheet, 'row', deed.at, 1);
      break;
    case 'insertColumn':
      insertLines(project.workbook, sheet, 'column', deed.at, 1);
      break;
    case 'sort': {
      const rows = [2, 3, 4, 5, 6, 7, 8, 9];
      const contents = rows.map((row) => sheet.cells.get(row) ?? new Map<number, Cell>());
      rows.forEach((row, i) => sheet.cells.set(row, contents[rows.length - 1 - i]!));
      break;
    }
    case 'type': {
      const cells = sheet.cells.get(deed.row) ?? new Map<number, Cell>();
      sheet.cells.set(deed.row, cells.set(columnOf(sheet, deed.header), { value: deed.text }));
      break;
    }
    case 'tap':
      return;
  }
  project.touch();
}

const rowOf = (sheet: Sheet, code: string): number | undefined =>
  [...sheet.cells].find(([, cells]) => cells.get(columnOf(sheet, 'Mã'))?.value === code)?.[0];

/** Every cell that holds something, by place. */
function cellsOf(project: Project): Map<string, Cell['value']> {
  const held = new Map<string, Cell['value']>();
  for (const [row, cells] of tab(project, 'Nhiệm vụ').cells)
    for (const [column, { value }] of cells)
      if (value !== null && value !== '') held.set(`${row}:${column}`, value);
  return held;
}

let made: Project;
let keys: Map<string, string>;
let linesBefore: number;
beforeAll(async () => {
  made = await officeWith([
    { ...overdueTask, Mã: 'NV-1' },
    { ...overdueTask, Mã: 'NV-2' },
    { ...overdueTask, Mã: '', 'Nội dung nhiệm vụ': 'Việc chưa có mã' },
    { ...overdueTask, Mã: 'NV-4', 'Người phụ trách': mai },
    { ...overdueTask, Mã: 'NV-5' },
    {
      Mã: 'NV-6',
      'Nội dung nhiệm vụ': 'Tổng vệ sinh',
      'Khu phố': 'Khu phố 1',
      'Người phụ trách': head,
      'Lặp lại': 'thứ Bảy, Chủ nhật hằng tuần',
      'Ngày giao': serial('2023-07-01'),
      'Trạng thái': 'Đang thực hiện',
    },
    { ...overdueTask, Mã: 'NV-7', 'Người phụ trách': mai },
  ]);
  fill(made, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }]);
  fill(made, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': head }]);
  switchOn(made);
  keys = new Map([chair, binh, mai, head].map((who) => [who, linkFor(made, who)]));
  // The columns for requests and of waiting are there from now on, and Nhật ký.
  const request = { code: 'NV-5', until: '2023-08-20', reason: 'Mưa kéo dài' };
  expect(made.runFromWeb('askMoreTime', [keys.get(binh), request])).toMatchObject({ saved: true });
  for (const [seen, value] of [
    ['', 'Sở Xây dựng'],
    ['Sở Xây dựng', ''],
  ]) {
    const update = { code: 'NV-1', changes: [{ field: 'waitingFor', seen, value }] };
    expect(made.runFromWeb('saveFromPhone', [keys.get(binh), update])).toMatchObject({ saved: true });
  }
  linesBefore = shown(tab(made, 'Nhật ký')).length;
});

it('Nothing that phones write lands in a wrong row, and nothing of anybody’s is lost, whatever others do meanwhile', async () => {
  let saves = 0;
  let others = 0;
  await fc.assert(
    fc.asyncProperty(
      anyTap,
      fc.array(fc.tuple(fc.nat(110), anyDeed), { minLength: 1, maxLength: 4 }),
      async (first, deeds) => {
        const [project, alone] = [await copyOf(made), await copyOf(made)];
        const due = [...deeds].sort(([a], [b]) => a - b);
        const answers: [Tap, PhoneSaved | Failure][] = [];
        const tap = (index: number) => {
          const one = taps[index]!;
          answers.push([
            one,
            project.runFromWeb(one.door, [keys.get(one.who), one.request]) as PhoneSaved | Failure,
          ]);
        };
        const meanwhile = (call: number) => {
          while (due[0] && due[0][0] <= call) {
            const [, deed] = due.shift()!;
            happen(project, deed);
            happen(alone, deed);
            if (deed.does !== 'tap') continue;
            project.betweenCalls = null;
            tap(deed.tap);
            project.betweenCalls = meanwhile;
          }
        };
        project.betweenCalls = meanwhile;
        project.resetCounts();
        tap(first);
        project.betweenCalls = null;

        const [held, theirs] = [cellsOf(project), cellsOf(alone)];
        const sheet = tab(alone, 'Nhiệm vụ');
        const target = new Map<string, Scalar>();
        for (const [{ request, written }] of answers)
          for (const [header, value] of Object.entries(written))
            target.set(`${rowOf(sheet, request.code)}:${columnOf(sheet, header)}`, value);
        for (const place of new Set([...held.keys(), ...theirs.keys()])) {
          const ours = target.get(place);
          const allowed = [theirs.get(place), ...(target.has(place) ? [ours === '' ? undefined : ours] : [])];
          if (!allowed.includes(held.get(place)))
            throw new Error(`${place} holds ${String(held.get(place))}, not ${String(theirs.get(place))}`);
        }
        for (const [{ request, written }, answer] of answers) {
          others += 1;
          if (!answer.ok || !answer.saved) continue;
          saves += 1;
          const row = rowOf(sheet, request.code);
          for (const [header, value] of Object.entries(written))
            expect(row && (held.get(`${row}:${columnOf(sheet, header)}`) ?? '')).toEqual(row && value);
        }

        // One line for each save that changed something, of a task that is theirs, with their own name.
        const lines = shown(tab(project, 'Nhật ký')).slice(linesBefore);
        const told = new Set(lines.map(([, by, , code]) => `${by} ${code}`));
        const saved = answers.filter(([, answer]) => answer.ok && answer.saved);
        expect(told).toEqual(new Set(saved.map(([{ who, request }]) => `${who} ${request.code}`)));
      },
    ),
    runs,
  );
  // Most taps reach their row: a property over refusals alone would say nothing.
  expect(saves / others).toBeGreaterThan(0.6);
});
