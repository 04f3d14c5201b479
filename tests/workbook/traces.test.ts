import { cellsNaming } from '../../src/workbook/traces';
import { dated, grid } from '../support/grids';

it('Cells whose text names somebody are found in every tab, in their order', () => {
  const tabs = [
    grid('Nhiệm vụ', [
      ['Mã', 'Người phụ trách'],
      ['NV-1', 'Lê Thị Mai; Trần Văn Bình'],
      [5, dated('2023-08-30'), true, 'gặp lê thị mai'],
      ['', 'Lê Thị Mai Anh', 'Mai'],
    ]),
    grid('Trống', []),
    grid('Thành viên', [['Lê Thị Mai']]),
  ];
  expect(cellsNaming(tabs, 'Lê Thị Mai').slice(0, 2)).toEqual([
    { sheet: 'Nhiệm vụ', cell: 'B2', row: 2 },
    { sheet: 'Nhiệm vụ', cell: 'D3', row: 3 },
  ]);
  expect(cellsNaming(tabs, 'Lê Thị Mai').pop()).toEqual({ sheet: 'Thành viên', cell: 'A1', row: 1 });
  expect(cellsNaming(tabs, 'Phạm Thị Cúc')).toEqual([]);
});
