import fc from 'fast-check';
import { type Cell, deleteLines, type Project, type Scalar, type Sheet } from 'stand-in';
import type { TaskUpdate, UpdateAnswer } from '../../../src/answers';
import { copyOf } from '../../support/faults';
import { anyDeed, cellsOf, happenMeanwhile } from '../../support/deeds';
import { columnOf, fill, officeWith, overdueTask, serial, tab } from '../../support/office';
import { runsOf } from '../../support/size';
import { callDoor } from '../../support/doors';

const runs = runsOf('changeRow', 12, 300);

const tasks: Record<string, Scalar>[] = [
  { ...overdueTask, Mã: 'NV-1' },
  { ...overdueTask, Mã: 'NV-2', 'Kết quả, sản phẩm': 'Đã họp dân' },
  { ...overdueTask, Mã: '', 'Nội dung nhiệm vụ': 'Việc chưa có mã' },
  { ...overdueTask, Mã: 'NV-4', 'Tiến độ (%)': 20 },
  { ...overdueTask, Mã: 'NV-5' },
];

const update: TaskUpdate = {
  code: 'NV-2',
  person: 'Trần Văn Bình',
  changes: [
    { field: 'state', seen: 'Đang thực hiện', value: 'awaitingConfirmation' },
    { field: 'progress', seen: '', value: '85' },
    { field: 'result', seen: 'Đã họp dân', value: '=Hồ sơ 3/9' },
  ],
};
const written: Record<string, Scalar> = {
  'Trạng thái': 'Chờ xác nhận',
  'Tiến độ (%)': 85,
  'Kết quả, sản phẩm': '=Hồ sơ 3/9',
};

const save = (project: Project, request: TaskUpdate = update): UpdateAnswer =>
  callDoor(project, 'updateTask', request) as UpdateAnswer;

const rowOf = (sheet: Sheet, code: string): number | undefined =>
  [...sheet.cells].find(([, cells]) => cells.get(columnOf(sheet, 'Mã'))?.value === code)?.[0];

const valueIn = (project: Project, code: string, header: string): Cell['value'] => {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(rowOf(sheet, code) ?? 0)?.get(columnOf(sheet, header))?.value ?? null;
};

describe('Saving one task', () => {
  it('changes the asked cells of the row that bears the code, as text, number and date', async () => {
    const project = await officeWith(tasks);
    const done = { field: 'completedOn' as const, seen: '', value: '2023-08-10' };
    expect(save(project, { ...update, changes: [...update.changes, done] })).toMatchObject({ saved: true });
    for (const [header, value] of Object.entries(written))
      expect([header, valueIn(project, 'NV-2', header)]).toEqual([header, value]);
    expect(valueIn(project, 'NV-2', 'Ngày hoàn thành')).toBe(serial('2023-08-10'));
    expect(valueIn(project, 'NV-1', 'Trạng thái')).toBe('Đang thực hiện');
  });

  it.each([
    ['Asia/Bangkok', {}],
    ['America/Los_Angeles', {}],
    ['UTC', {}],
    ['Asia/Bangkok', { 'Ngày giao': null, Hạn: null }],
    ['America/Los_Angeles', { 'Ngày giao': null, Hạn: null }],
  ])(
    'writes the day that was meant into a workbook of %s, whatever days stand in it: %j',
    async (zone, days) => {
      const project = await officeWith(tasks.map((task) => ({ ...task, ...days })));
      project.workbook.timeZone = zone;
      const changes = [{ field: 'completedOn' as const, seen: '', value: '2023-08-10' }];
      expect(save(project, { ...update, changes })).toMatchObject({ saved: true });
      expect(valueIn(project, 'NV-2', 'Ngày hoàn thành')).toBe(serial('2023-08-10'));
    },
  );

  it('writes nothing where somebody changed a cell since, and shows what stands there', async () => {
    const project = await officeWith(tasks);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(3)!.set(columnOf(sheet, 'Kết quả, sản phẩm'), { value: 'Họp xong, có biên bản' });
    expect(save(project)).toMatchObject({
      saved: false,
      now: expect.arrayContaining([
        { field: 'result', seen: 'Họp xong, có biên bản', value: 'Họp xong, có biên bản' },
      ]),
    });
    expect(valueIn(project, 'NV-2', 'Trạng thái')).toBe('Đang thực hiện');
  });

  it.each([
    ['a code that two rows bear', 'NV-1', /Mã “NV-1” đang có ở 2 dòng/],
    ['a code that no row bears', 'NV-9', /Không còn dòng nào mang mã “NV-9”/],
  ])('refuses %s', async (_, code, message) => {
    const project = await officeWith([...tasks, { ...overdueTask, Mã: 'NV-1' }]);
    expect(save(project, { ...update, code })).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['state', 'Tạm nghỉ', /Trạng thái phải là một trong/],
    ['progress', '120', /từ 0 đến 100/],
    ['completedOn', '2023-02-30', /Chọn lại ngày/],
  ] as const)('refuses a %s of "%s"', async (field, value, message) => {
    const project = await officeWith(tasks);
    const changes = [{ field, seen: '', value }];
    expect(save(project, { ...update, changes })).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
  });

  it('writes no cell that is merged with others', async () => {
    const project = await officeWith(tasks);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.merges.push({ row: 2, column: columnOf(sheet, 'Trạng thái'), rows: 3, columns: 1 });
    expect(save(project)).toMatchObject({ ok: false, message: expect.stringMatching(/đang gộp/) });
  });

  it('keeps 85 % as 0.85 where the column does', async () => {
    const project = await officeWith(tasks.map((task) => ({ ...task, 'Tiến độ (%)': 0.2 })));
    save(project, { ...update, changes: [{ field: 'progress', seen: '0.2', value: '85' }] });
    expect(valueIn(project, 'NV-2', 'Tiến độ (%)')).toBe(0.85);
  });

  it('asks once which cells are merged', async () => {
    const project = await officeWith(tasks);
    expect(save(project)).toMatchObject({ saved: true });
    expect(project.calls.get('Range.getMergedRanges')).toBe(1);
  });

  it('takes as many round trips in a long tab as in a short one', async () => {
    const trips = async (rows: number) => {
      const more = Array.from({ length: rows }, (_, i) => ({ ...overdueTask, Mã: `T${i}` }));
      const project = await officeWith([...tasks, ...more]);
      save(project);
      return project.roundTrips;
    };
    expect(await trips(300)).toBe(await trips(1));
  });
});

it('While others insert, delete, sort and type, a save reaches its own row or none, and nothing of theirs is lost', async () => {
  const office = await officeWith(tasks);

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(90), anyDeed), { minLength: 1, maxLength: 3 }),
      async (deeds) => {
        const [project, alone] = [await copyOf(office), await copyOf(office)];
        happenMeanwhile(project, alone, deeds);
        const answer = save(project);
        project.betweenCalls = null;

        const [held, theirs] = [cellsOf(project), cellsOf(alone)];
        const row = rowOf(tab(alone, 'Nhiệm vụ'), 'NV-2');
        const target = new Map<string, Scalar>();
        for (const [header, value] of Object.entries(written))
          target.set(`${row}:${columnOf(tab(alone, 'Nhiệm vụ'), header)}`, value);
        for (const place of new Set([...held.keys(), ...theirs.keys()])) {
          const allowed = [theirs.get(place), ...(target.has(place) ? [target.get(place)] : [])];
          if (!allowed.includes(held.get(place)))
            throw new Error(`${place} holds ${String(held.get(place))}, not ${String(theirs.get(place))}`);
        }
        if (answer.ok && answer.saved)
          for (const [place, value] of target) expect(row && held.get(place)).toEqual(row && value);
      },
    ),
    runs,
  );
});

describe('A row that is not as it was any more', () => {
  const state = { field: 'state' as const, seen: 'Đang thực hiện', value: 'awaitingConfirmation' };
  const one = { ...update, changes: [state] };
  const at = (project: Project, row: number, header: string) => {
    const sheet = tab(project, 'Nhiệm vụ');
    return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value;
  };

  /** Does something once, as soon as our value stands in the row. */
  function onceWritten(project: Project, deed: () => void): void {
    let done = false;
    project.betweenCalls = () => {
      if (done || at(project, 3, 'Trạng thái') !== 'Chờ xác nhận') return;
      done = true;
      deed();
      project.touch();
    };
  }

  it('cannot be found where the tab has no column of codes, or lacks the column asked for', async () => {
    const project = await officeWith(tasks);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(1)?.set(columnOf(sheet, 'Kết quả, sản phẩm'), { value: 'Của riêng tôi' });
    project.touch();
    expect(save(project)).toEqual({
      ok: false,
      message: 'Tab “Nhiệm vụ” không có cột “Kết quả, sản phẩm”. Chọn Tạo bảng theo dõi để thêm.',
    });
    expect(save(project, one)).toMatchObject({ ok: true, saved: true });
    sheet.cells.get(1)?.set(1, { value: 'Ký hiệu riêng' });
    project.touch();
    expect(save(project, one)).toEqual({
      ok: false,
      message: 'Không đọc được tab “Nhiệm vụ” hoặc thiếu cột “Mã”.',
    });
  });

  it('that holds already what is asked for is saved, and nothing is written', async () => {
    const project = await officeWith(tasks.map((task) => ({ ...task, 'Trạng thái': 'Chờ xác nhận' })));
    project.resetCounts();
    expect(save(project, one)).toMatchObject({ ok: true, saved: true, message: 'Đã lưu việc NV-2.' });
    expect([...project.calls.keys()].filter((call) => /^Range\.set/.test(call))).toEqual([]);
  });

  it('of which a cell was sent as it stands is saved, and nothing is written', async () => {
    const project = await officeWith(tasks);
    const result = { field: 'result' as const, seen: 'Đã họp dân', value: 'Đã họp dân' };
    project.resetCounts();
    expect(save(project, { ...update, changes: [result] })).toMatchObject({ ok: true, saved: true });
    expect([...project.calls.keys()].filter((call) => /^Range\.set/.test(call))).toEqual([]);
  });

  it('leaves alone a new row where somebody has entered nothing yet but the same word', async () => {
    const project = await officeWith(tasks);
    fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Chờ xác nhận' }], 7);
    project.touch();
    expect(save(project, one)).toMatchObject({ ok: true, saved: true });
    expect([3, 7].map((row) => at(project, row, 'Trạng thái'))).toEqual(['Chờ xác nhận', 'Chờ xác nhận']);
  });

  it('is told where it was deleted, or its tab renamed, at that moment', async () => {
    const project = await officeWith(tasks);
    onceWritten(project, () => deleteLines(project.workbook, tab(project, 'Nhiệm vụ'), 'row', 3, 1));
    expect(save(project, one)).toEqual({
      ok: false,
      message: 'Không còn dòng nào mang mã “NV-2” ở tab “Nhiệm vụ”. Có thể dòng đã bị xóa hoặc đổi mã.',
    });
    const renamed = await officeWith(tasks);
    const sheet = tab(renamed, 'Nhiệm vụ');
    let done = false;
    renamed.betweenCalls = () => {
      if (done || sheet.cells.get(3)?.get(columnOf(sheet, 'Trạng thái'))?.value !== 'Chờ xác nhận') return;
      done = true;
      sheet.name = 'Nhiệm vụ cũ';
      renamed.touch();
    };
    expect(save(renamed, one)).toEqual({
      ok: false,
      message: 'Tab “Nhiệm vụ” vừa bị đổi tên hoặc xóa. Kiểm tra lại rồi lưu.',
    });
  });

  it('cannot be told where somebody takes the header of codes away at that moment', async () => {
    const project = await officeWith(tasks);
    onceWritten(project, () => tab(project, 'Nhiệm vụ').cells.get(1)?.set(1, { value: 'Ký hiệu riêng' }));
    expect(save(project, one)).toEqual({
      ok: false,
      message: 'Tab “Nhiệm vụ” vừa bị đổi tên hoặc xóa. Kiểm tra lại rồi lưu.',
    });
  });

  it('is shown as it stands where somebody writes over it at that moment', async () => {
    const project = await officeWith(tasks);
    onceWritten(project, () => {
      const sheet = tab(project, 'Nhiệm vụ');
      sheet.cells.get(3)?.set(columnOf(sheet, 'Trạng thái'), { value: 'Tạm dừng' });
    });
    expect(save(project, one)).toEqual({
      ok: true,
      saved: false,
      message: 'Có người vừa sửa dòng này. So lại hai bản rồi chọn.',
      now: [{ field: 'state', seen: 'Tạm dừng', value: 'paused' }],
    });
  });

  it('merged only beside the cell is no hindrance', async () => {
    const project = await officeWith(tasks);
    const sheet = tab(project, 'Nhiệm vụ');
    const column = columnOf(sheet, 'Trạng thái');
    sheet.merges.push(
      { row: 1, column, rows: 2, columns: 1 },
      { row: 4, column, rows: 2, columns: 1 },
      { row: 3, column: column - 2, rows: 1, columns: 2 },
      { row: 3, column: column + 1, rows: 1, columns: 2 },
    );
    expect(save(project, one)).toMatchObject({ ok: true, saved: true });
  });
});

/** Three tasks that a meeting gave to Lê Thị Mai, and a row that nobody gave a code. */
async function decided(): Promise<Project> {
  const others = ['NV-2', 'NV-3'].map((Mã) => ({ ...overdueTask, Mã, 'Nội dung nhiệm vụ': `Việc ${Mã}` }));
  const project = await officeWith([overdueTask, ...others]);
  for (const about of ['NV-1', 'NV-2', 'NV-3']) {
    const asked = { heldOn, id: `KL-ABCD234${about.slice(-1)}`, content: 'Giao lại', owners: mai, about };
    expect(
      callDoor(project, 'saveDecision', { ...asked, phrase: '', criterion: '', isNoted: false }),
    ).toMatchObject({ ok: true });
  }
  return project;
}

const heldOn = '2023-08-11';
const [binh, mai] = ['Trần Văn Bình', 'Lê Thị Mai'] as const;

describe('Changing several rows at once', () => {
  let made: Project;
  beforeAll(async () => {
    made = await decided();
  });
  const makeDuties = (project: Project) => callDoor(project, 'makeDuties', { heldOn });
  const ownersIn = (project: Project) =>
    ['NV-1', 'NV-2', 'NV-3'].map((code) => valueIn(project, code, 'Người phụ trách'));
  const allBut = (undone: string) => ({
    ok: false,
    message: `Đã chuyển 2 kết luận thành nhiệm vụ. NV-2: ${undone}`,
  });

  /** Does something once, as soon as all three are written. */
  function onceWritten(project: Project, deed: (sheet: Sheet) => void): void {
    project.betweenCalls = () => {
      if (ownersIn(project).some((owner) => owner !== mai)) return;
      project.betweenCalls = null;
      deed(tab(project, 'Nhiệm vụ'));
      project.touch();
    };
  }

  it('changes each, says how many, and asks once for each change which cells are merged', async () => {
    const project = await copyOf(made);
    project.resetCounts();
    expect(makeDuties(project)).toMatchObject({
      ok: true,
      message: 'Đã chuyển 3 kết luận thành nhiệm vụ.',
    });
    expect(ownersIn(project)).toEqual([mai, mai, mai]);
    // For the list of tasks as the week was read, for their change, and for that in Giao ban.
    expect(project.calls.get('Range.getMergedRanges')).toBe(3);
  });

  it('leaves one whose cell is merged, and says so', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.merges.push({ row: 3, column: columnOf(sheet, 'Người phụ trách'), rows: 1, columns: 2 });
    project.touch();
    expect(makeDuties(project)).toEqual(allBut('Ô cần ghi đang gộp với ô khác. Bỏ gộp ô rồi lưu lại.'));
    expect(ownersIn(project)).toEqual([mai, binh, mai]);
  });

  it('says which was written over or deleted at that moment', async () => {
    const [over, deleted] = [await copyOf(made), await copyOf(made)];
    onceWritten(over, (sheet) =>
      sheet.cells.get(3)?.set(columnOf(sheet, 'Người phụ trách'), { value: 'Phùng Thị Lụa' }),
    );
    expect(makeDuties(over)).toEqual(allBut('Có người vừa sửa dòng này. So lại hai bản rồi chọn.'));
    expect(ownersIn(over)).toEqual([mai, 'Phùng Thị Lụa', mai]);
    onceWritten(deleted, (sheet) => deleteLines(deleted.workbook, sheet, 'row', 3, 1));
    expect(makeDuties(deleted)).toEqual(
      allBut('Không còn dòng nào mang mã “NV-2” ở tab “Nhiệm vụ”. Có thể dòng đã bị xóa hoặc đổi mã.'),
    );
  });

  it('says of each row that the tab is gone where somebody renames it at that moment', async () => {
    const project = await copyOf(made);
    onceWritten(project, (sheet) => (sheet.name = 'Nhiệm vụ cũ'));
    const gone = (code: string) => `${code}: Tab “Nhiệm vụ” vừa bị đổi tên hoặc xóa. Kiểm tra lại rồi lưu.`;
    expect(makeDuties(project)).toEqual({ ok: false, message: ['NV-1', 'NV-2', 'NV-3'].map(gone).join(' ') });
  });

  it('fills in what rows lack and counts them, but none whose place somebody filled first', async () => {
    const project = await officeWith([overdueTask]);
    const rows = ['Sơn lại cổng', 'Quét sân', 'Dọn kênh'].map((content) => ({
      'Nội dung nhiệm vụ': content,
    }));
    fill(project, 'Nhiệm vụ', rows, 3);
    project.touch();
    const sheet = tab(project, 'Nhiệm vụ');
    project.betweenCalls = () => {
      if (!project.workbook.properties.has('codesGiven')) return;
      project.betweenCalls = null;
      sheet.cells.get(4)?.set(1, { value: 'QS-1' });
      project.touch();
    };
    expect(project.call('summariseNow')).toMatchObject({
      notes: expect.arrayContaining(['Đã cấp mã cho 2 việc.']) as unknown,
    });
    expect([3, 4, 5].map((row) => sheet.cells.get(row)?.get(1)?.value)).toEqual(['NV-2', 'QS-1', 'NV-4']);
  });
});

it('Changing several rows loses nothing of a row without a code, where somebody deletes the row above at that moment', async () => {
  const [content, owners] = ['Sơn lại cổng', 'Ban quản lý các công trình công cộng của thị trấn'] as const;
  const office = await officeWith([
    { ...overdueTask, Mã: 'NV-0', 'Nội dung nhiệm vụ': 'Việc khác' },
    overdueTask,
    { 'Nội dung nhiệm vụ': content, 'Người phụ trách': owners },
  ]);
  const decision = { heldOn, id: 'KL-ABCD2345', content: 'Giao lại', owners: 'Lê Thị Mai', about: 'NV-1' };
  const saved = callDoor(office, 'saveDecision', { ...decision, phrase: '', criterion: '', isNoted: false });
  expect(saved).toMatchObject({ ok: true });
  /** Gives what the row without a code holds then, and the call after which ours was written. */
  const whileDeletedAt = async (call: number) => {
    const project = await copyOf(office);
    const sheet = tab(project, 'Nhiệm vụ');
    const column = columnOf(sheet, 'Người phụ trách');
    let [calls, written] = [0, 0];
    project.betweenCalls = () => {
      calls += 1;
      const isWritten = [...sheet.cells.values()].some((cells) => cells.get(column)?.value === 'Lê Thị Mai');
      if (isWritten) written ||= calls;
      if (calls !== call) return;
      deleteLines(project.workbook, sheet, 'row', 2, 1);
      project.touch();
    };
    callDoor(project, 'makeDuties', { heldOn });
    project.betweenCalls = null;
    const row = [...sheet.cells.values()].find((cells) =>
      [...cells.values()].some(({ value }) => value === content),
    );
    return { held: row?.get(column)?.value, written };
  };
  const { held, written } = await whileDeletedAt(0);
  expect([held, written > 3]).toEqual([owners, true]);
  for (const call of [written - 3, written - 2, written - 1])
    expect([call, (await whileDeletedAt(call)).held]).toEqual([call, owners]);
});
