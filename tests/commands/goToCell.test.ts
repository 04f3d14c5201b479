import { callDoor } from '../support/doors';
import { officeWith, overdueTask, tab } from '../support/office';

it('A line of a sidebar leads to its cell, and says so where the tab is not there any more', async () => {
  const project = await officeWith([overdueTask]);
  expect(callDoor(project, 'goToCell', { sheet: 'Nhiệm vụ', cell: 'I2' })).toEqual({ ok: true });
  expect(project.workbook.activeSheetId).toBe(tab(project, 'Nhiệm vụ').id);
  expect(project.selection?.area).toMatchObject({ row: 2, column: 9 });
  tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
  expect(callDoor(project, 'goToCell', { sheet: 'Nhiệm vụ', cell: 'I2' })).toEqual({
    ok: false,
    message: 'Không tìm thấy tab “Nhiệm vụ”. Có thể tab vừa được đổi tên.',
  });
});
