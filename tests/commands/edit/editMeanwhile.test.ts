import fc from 'fast-check';
import type { Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import { columnOf, officeWith, overdueTask, serial, tab } from '../../support/office';
import { runsOf } from '../../support/size';

const runs = runsOf('editMeanwhile', 12, 150);
const headers = ['Nội dung nhiệm vụ', 'Hạn', 'Trạng thái', 'Ngày hoàn thành', 'Kết quả, sản phẩm', 'Mã'];

/** What somebody types; each text is one no rule changes, or that reads to a day. */
const texts: Record<string, string[]> = {
  'Nội dung nhiệm vụ': ['Rà soát biển báo', 'Lập kế hoạch'],
  Hạn: ['trong tháng 9', '30.8', 'chưa định'],
  'Trạng thái': ['Hoàn thành', 'Đang thực hiện'],
  'Ngày hoàn thành': ['1/8/2023'],
  'Kết quả, sản phẩm': ['Đã họp'],
  Mã: ['A-1'],
};

interface Typed {
  row: number;
  header: string;
  text: string;
}

const anyTyped: fc.Arbitrary<Typed> = fc
  .record({ row: fc.integer({ min: 2, max: 6 }), header: fc.constantFrom(...headers), pick: fc.nat(2) })
  .map(({ row, header, pick }) => ({ row, header, text: texts[header]![pick % texts[header]!.length]! }));

function type(project: Project, { row, header, text }: Typed): void {
  const sheet = tab(project, 'Nhiệm vụ');
  project.edit(sheet.id, { row, column: columnOf(sheet, header), rows: 1, columns: 1 }, [[text]]);
}

function cell(project: Project, row: number, header: string): unknown {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
}

/** Whether what somebody typed is still there: as it is, as the day it means, or as the phrase beside that day. */
function isKept(project: Project, { row, header, text }: Typed): boolean {
  const value = cell(project, row, header);
  if (value === text || (text === '1/8/2023' && value === serial('2023-08-01'))) return true;
  return (
    header === 'Hạn' && typeof value === 'number' && cell(project, row, 'Thời hạn (theo văn bản)') === text
  );
}

describe('While an edit is being filled in, somebody types into another cell or the same one', () => {
  it('loses nothing that was typed before its last look, and gives no code twice', async () => {
    const office = await officeWith([overdueTask]);
    let inTime = 0;
    await fc.assert(
      fc.asyncProperty(anyTyped, anyTyped, fc.nat(30), async (first, second, when) => {
        const looks = await looksOf(office, first);
        const project = await copyOf(office);
        project.resetCounts();
        let typed = false;
        project.betweenCalls = (call) => {
          if (call < when || (project.calls.get('Range.getValues') ?? 0) >= looks) return;
          project.betweenCalls = null;
          typed = true;
          type(project, second);
        };
        type(project, first);
        project.betweenCalls = null;
        if (typed) inTime += 1;

        const isOver = typed && first.row === second.row && first.header === second.header;
        const wanted = [...(isOver ? [] : [first]), ...(typed ? [second] : [])];
        expect(wanted.filter((one) => !isKept(project, one))).toEqual([]);
        const codes = [2, 3, 4, 5, 6].map((row) => cell(project, row, 'Mã'));
        const given = codes.filter((code) => typeof code === 'string' && code.startsWith('NV-'));
        expect(new Set(given).size).toBe(given.length);
        expect(project.log).toEqual([]);
      }),
      runs,
    );
    expect(inTime).toBeGreaterThan(runs.numRuns / 10);
  });
});

/** How often an edit, left alone, looks at cells: no script can know of what is typed after the last time. */
async function looksOf(office: Project, edit: Typed): Promise<number> {
  const project = await copyOf(office);
  project.resetCounts();
  type(project, edit);
  return project.calls.get('Range.getValues') ?? 0;
}
