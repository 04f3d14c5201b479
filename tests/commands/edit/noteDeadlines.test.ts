import type { EditedTasks } from '../../../src/commands/edit/editedTasks';
import { noteDeadlines } from '../../../src/commands/edit/noteDeadlines';
import { Trips } from '../../../src/commands/rows/trips';

const why = 'Không có ngày 31 tháng 9. Gõ ngày/tháng/năm, ví dụ 30/08/2023.';
const other = 'Chưa hiểu “sau này”. Gõ ngày/tháng/năm, ví dụ 30/08/2023.';
const ours = (text: string) => `Tổng hợp tuần: ${text}`;
const column = 9;

/** Deadlines in column I from row 2 on, with these notes; tells what was written, and how many round trips are left. */
function noted(
  notes: string[],
  unclear: Record<number, string>,
  { trips = 6, edited = [column, 1] as [number, number] } = {},
): { written: [string[], string][]; left: number } {
  const written: [string[], string][] = [];
  const left = new Trips(trips);
  const sheet = {
    notesIn: (row: number, from: number, rows: number) => {
      expect([row, from, rows]).toEqual([2, column, notes.length]);
      return notes;
    },
    writeNotes: (cells: string[], note: string) => void written.push([cells, note]),
  };
  const edit = { row: 2, column: edited[0], rows: notes.length, columns: edited[1], value: null };
  noteDeadlines(
    { sheet, columns: { deadline: column }, edit } as unknown as EditedTasks,
    Object.entries(unclear).map(([row, value]) => ({ row: Number(row), column, value })),
    left,
  );
  return { written, left: left.left };
}

describe('A note at a deadline that was left alone', () => {
  it('says why, at each such cell and no other', () => {
    expect(noted(['', '', ''], { 2: why, 4: why })).toEqual({
      written: [[['I2', 'I4'], ours(why)]],
      left: 4,
    });
  });

  it('says of several reasons what is to be typed', () => {
    expect(noted(['', ''], { 2: why, 3: other }).written).toEqual([
      [['I2', 'I3'], ours('chưa rõ là ngày nào. Gõ ngày/tháng/năm, ví dụ 30/08/2023.')],
    ]);
  });

  it('takes the place of our own, and leaves people’s', () => {
    expect(noted([ours(other), 'Hỏi lại anh Bình', ''], { 2: why, 3: why }).written).toEqual([
      [['I2'], ours(why)],
    ]);
    expect(noted(['Hỏi lại anh Bình'], { 2: why })).toEqual({ written: [], left: 5 });
  });

  it('goes away where the deadline is clear already, and only ours does', () => {
    expect(noted([ours(why), 'Hỏi lại anh Bình', ''], {}).written).toEqual([[['I2'], '']]);
    expect(noted([ours(why), ours(other)], { 3: why })).toEqual({
      written: [
        [['I3'], ours(why)],
        [['I2'], ''],
      ],
      left: 3,
    });
  });

  it('costs one round trip where there is nothing to say', () => {
    expect(noted(['', ''], {})).toEqual({ written: [], left: 5 });
  });
});

describe('An edit', () => {
  it.each([
    ['before', [column - 2, 2], 0],
    ['behind', [column + 1, 3], 0],
    ['up to', [column - 1, 2], 1],
    ['from', [column, 3], 1],
  ] as const)('%s the deadlines writes notes if it holds them', (_, edited, notes) => {
    const { written, left } = noted([''], { 2: why }, { edited: [...edited] });
    expect(written).toHaveLength(notes);
    expect(left).toBe(notes === 0 ? 6 : 4);
  });

  it.each([
    [1, 0, 1],
    [2, 1, 0],
    [3, 2, 0],
  ])('with %i round trips left looks and writes only as far as they reach', (trips, notes, left) => {
    const done = noted([ours(other), ''], { 3: why }, { trips });
    expect([done.written.length, done.left]).toEqual([notes, left]);
    if (notes > 0) expect(done.written[0]).toEqual([['I3'], ours(why)]);
  });
});
