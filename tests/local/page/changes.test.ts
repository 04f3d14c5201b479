import fc from 'fast-check';
import { changesBetween } from '../../../local/page/changes';
import { Mirror } from '../../../local/page/client/grid/mirror';
import { StyleNames, toSnapshot } from '../../../local/page/snapshot';
import { type Cell, sheetOf, workbookOf } from 'stand-in';

const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc.record({
    value: fc.oneof(fc.constantFrom('NV-01', 'Hoàn thành', ''), fc.integer({ min: 0, max: 9 })),
    format: fc.constantFrom({}, { background: '#fce8e6' }, { bold: true }),
  }),
);
const grid = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });

const pictures = (before: (Cell | null)[][], after: (Cell | null)[][]) => {
  const styles = new StyleNames();
  const picture = (rows: (Cell | null)[][]) =>
    toSnapshot(workbookOf(sheetOf('Nhiệm vụ', rows)), new Map(), styles);
  return [picture(before), picture(after)] as const;
};

const everyCell = (mirror: Mirror) =>
  [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].map((column) => mirror.cell('0', row, column)));

describe('what changed between two pictures', () => {
  it('brings the page from the first to the second', () => {
    fc.assert(
      fc.property(grid, grid, (first, second) => {
        const [before, after] = pictures(first, second);
        const mirror = new Mirror(before);
        mirror.take(changesBetween(before, after)!);
        expect(everyCell(mirror)).toEqual(everyCell(new Mirror(after)));
      }),
    );
  });

  it('is nothing when nothing changed', () => {
    const [before, after] = pictures([[{ value: 'NV-01' }]], [[{ value: 'NV-01' }]]);
    expect(changesBetween(before, after)).toEqual({ cells: {}, styles: {} });
  });

  it('names only the cell that changed, with the style it now has', () => {
    const [before, after] = pictures(
      [[{ value: 'NV-01' }, { value: 'x' }]],
      [[{ value: 'NV-01' }, { value: 'x', format: { background: '#fce8e6' } }]],
    );
    const changes = changesBetween(before, after)!;
    expect(Object.keys(changes.cells['0']![0]!)).toEqual(['1']);
    expect(Object.values(changes.styles)).toEqual([expect.objectContaining({ bg: { rgb: '#fce8e6' } })]);
  });

  it('does not exist when a tab, a width, a note or a list differs: the grid is then built anew', () => {
    const plain = toSnapshot(workbookOf(sheetOf('Nhiệm vụ', [['Mã']])), new Map());
    const others = [
      workbookOf(sheetOf('Việc', [['Mã']])),
      workbookOf(sheetOf('Nhiệm vụ', [['Mã']], { columnWidths: new Map([[1, 50]]) })),
      workbookOf(sheetOf('Nhiệm vụ', [[{ value: 'Mã', note: 'ghi chú' }]])),
    ];
    for (const other of others) expect(changesBetween(plain, toSnapshot(other, new Map()))).toBeNull();
  });
});
