import { deleteLines, putCell, sheetOf, workbookOf } from 'stand-in';
import { History } from '../../../local/page/history';
import { shown } from '../../support/office';

function opened() {
  const sheet = sheetOf('Nhiệm vụ', [['Mã'], ['NV-1'], ['NV-2'], ['NV-3']]);
  const workbook = workbookOf(sheet);
  const touched = jest.fn();
  const now = () => workbook.sheets.map((one) => [one.name, ...shown(one).flat()]);
  const type = (row: number, value: string) => putCell(workbook.sheets[0]!, row, 1, { value });
  return { workbook, touched, now, type, history: new History(workbook, touched) };
}

describe('What was done to the workbook', () => {
  it('is taken back step by step and done again, rows and tabs too', () => {
    const { workbook, now, type, touched, history } = opened();
    const states = [now()];
    const acts: [string, () => void][] = [
      ['sửa ô', () => type(2, 'NV-1a')],
      ['xóa hàng', () => deleteLines(workbook, workbook.sheets[0]!, 'row', 2, 2)],
      ['Thiết lập', () => void workbook.sheets.push({ ...sheetOf('Tổng quan', [['Đạt']]), id: 9 })],
    ];
    for (const [what, act] of acts) {
      history.record(what, act);
      expect(history.undo).toBe(what);
      states.push(now());
    }
    for (const before of states.slice(0, -1).reverse()) {
      history.back();
      expect(now()).toEqual(before);
    }
    expect([history.undo, history.redo]).toEqual([null, 'sửa ô']);
    for (const after of states.slice(1)) {
      history.forth();
      expect(now()).toEqual(after);
    }
    expect(touched).toHaveBeenCalledTimes(6);
  });

  it('is no step where nothing changed, and one where the act failed half way', () => {
    const { type, history, now } = opened();
    const before = now();
    history.record('Kiểm tra dữ liệu', () => 1);
    history.record('sửa ô', () => type(2, 'NV-1'));
    expect(history.undo).toBe('sửa ô');
    history.back();
    expect(() =>
      history.record('Tổng hợp ngay', () => {
        type(3, 'x');
        throw new Error('hỏng');
      }),
    ).toThrow('hỏng');
    history.back();
    expect(now()).toEqual(before);
  });

  it('cannot be done again once something else was done', () => {
    const { type, history } = opened();
    history.record('sửa ô', () => type(2, 'a'));
    history.back();
    history.record('sửa ô', () => type(2, 'b'));
    expect(history.redo).toBeNull();
    expect(() => history.forth()).toThrow('Không còn gì để làm lại.');
  });

  it('does not change what is remembered when a cell is changed later', () => {
    const { type, history, now } = opened();
    const before = now();
    history.record('sửa ô', () => type(2, 'a'));
    history.back();
    type(4, 'khác');
    history.forth();
    history.back();
    expect(now()).not.toEqual(before);
  });

  it('opens the first tab where the open one is not there any more, and says when there is nothing left', () => {
    const { workbook, history } = opened();
    history.record('Thiết lập', () => {
      workbook.sheets.push({ ...sheetOf('Tổng quan', [['Đạt']]), id: 9 });
      workbook.activeSheetId = 9;
    });
    history.back();
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]!.id);
    expect(() => history.back()).toThrow('Không còn gì để hoàn tác.');
  });

  it('is kept thirty steps long', () => {
    const { type, history } = opened();
    for (let step = 0; step < 40; step += 1) history.record('sửa ô', () => type(2, String(step)));
    let back = 0;
    for (; history.undo !== null; back += 1) history.back();
    expect(back).toBe(30);
  });
});
