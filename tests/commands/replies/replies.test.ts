import type { Project } from 'stand-in';
import type {
  AcceptedUpdate,
  AuditAnswer,
  CommitteePart,
  Failure,
  ProposedUpdate,
  WrittenAnswer,
} from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, shown, tab } from '../../support/office';
import { pasteReplies } from '../../support/replies';

const chat = `[08:02, 10/8/2023] Bình CA: NV-1 được 14/23 hộ rồi, còn 9 hộ chưa chịu ký
[08:05, 10/8/2023] Mai VP: Dạ cảm ơn anh
[08:09, 10/8/2023] Bình CA: dọn vệ sinh ngõ sáng chủ nhật vừa rồi làm đủ nhé`;

let made: Project;
beforeAll(async () => {
  made = await officeWith([
    { ...overdueTask, 'Nội dung nhiệm vụ': 'Vận động 23 hộ ký cam kết' },
    {
      Mã: 'NV-2',
      'Nội dung nhiệm vụ': 'Dọn vệ sinh ngõ phố',
      'Người phụ trách': 'Trần Văn Bình',
      'Lặp lại': 'thứ Bảy, Chủ nhật hằng tuần',
      'Trạng thái': 'Đang thực hiện',
    },
  ]);
});

function read(project: Project, text = chat) {
  const answer = pasteReplies(project, text);
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

/** As the page sends what a person left as it was proposed. */
const accepted = ({ update, changes }: ProposedUpdate): AcceptedUpdate => ({
  code: update.task,
  sender: update.sender ?? '',
  quote: update.quote,
  changes: changes.map(({ field, seen, value }) => ({ field, seen, value })),
});

const write = (project: Project, updates: AcceptedUpdate[]) =>
  callDoor(project, 'writeReplies', { updates }) as WrittenAnswer | Failure;

const cell = (project: Project, row: number, header: string) => {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
};

const cellsOf = (project: Project) =>
  [2, 3].map((row) =>
    ['Trạng thái', 'Tiến độ (%)', 'Kết quả, sản phẩm', 'Khó khăn, vướng mắc', 'Các lần đã làm'].map(
      (header) => cell(project, row, header),
    ),
  );

describe('“Nhập phản hồi”', () => {
  it('shows each cell that would change, from what stands there to what was written, and writes nothing', async () => {
    const project = await copyOf(made);
    const before = cellsOf(project);
    const { proposals, unread } = read(project);
    expect(
      proposals.map(({ update, changes }) => [
        update.task,
        changes.map(({ name, from, to }) => [name, from, to]),
      ]),
    ).toEqual([
      [
        'NV-1',
        [
          ['Tiến độ (%)', '', '61%'],
          ['Kết quả, sản phẩm', '', 'được 14/23 hộ rồi'],
          ['Khó khăn, vướng mắc', '', 'còn 9 hộ chưa chịu ký'],
        ],
      ],
      ['NV-2', [['Các lần đã làm', '', '06/08/2023']]],
    ]);
    expect(proposals[0]?.update).toMatchObject({ sender: 'Trần Văn Bình', doubts: [] });
    expect(unread).toEqual([{ text: 'Dạ cảm ơn anh', why: 'Lời cảm ơn.' }]);
    expect(cellsOf(project)).toEqual(before);
  });

  it('writes them all at once, proposes nothing when the same is pasted again, and takes all of it back', async () => {
    const project = await copyOf(made);
    const before = cellsOf(project);
    const written = write(project, read(project).proposals.map(accepted));
    if (!written.ok) throw new Error(written.message);
    expect(written).toMatchObject({ message: 'Đã ghi 2 việc.', undone: '' });
    expect(cellsOf(project)).toEqual([
      ['Đang thực hiện', 61, 'được 14/23 hộ rồi', 'còn 9 hộ chưa chịu ký', null],
      ['Đang thực hiện', null, null, null, '06/08/2023'],
    ]);
    expect(
      shown(tab(project, 'Nhật ký'))
        .slice(1)
        .map((row) => row.slice(1, 5)),
    ).toEqual([
      [
        'Trần Văn Bình',
        'Nhập phản hồi: “NV-1 được 14/23 hộ rồi … còn 9 hộ chưa chịu ký”',
        'NV-1',
        expect.stringContaining('Tiến độ (%): (trống) → 61') as string,
      ],
      [
        'Trần Văn Bình',
        expect.stringContaining('dọn vệ sinh ngõ') as string,
        'NV-2',
        'Các lần đã làm: (trống) → 06/08/2023',
      ],
    ]);
    const { entries } = callDoor(project, 'auditForSidebar') as AuditAnswer;
    expect(entries.map(({ mayTakeBack }) => mayTakeBack)).toEqual([true, true]);
    expect(read(project).proposals.flatMap(({ changes }) => changes)).toEqual([]);
    expect(write(project, written.undo)).toMatchObject({ ok: true, undone: '' });
    expect(cellsOf(project).map((row) => row.map((value) => value || null))).toEqual(before);
  });

  it('finds the rows again after they were sorted, and leaves alone what somebody changed meanwhile', async () => {
    const project = await copyOf(made);
    const updates = read(project).proposals.map(accepted);
    const sheet = tab(project, 'Nhiệm vụ');
    const [first, second] = [sheet.cells.get(2), sheet.cells.get(3)];
    if (first === undefined || second === undefined) throw new Error('no rows');
    sheet.cells.set(2, second).set(3, first);
    fill(project, 'Nhiệm vụ', [{ 'Tiến độ (%)': '40%' }], 3);
    const answer = write(project, updates);
    expect(answer).toMatchObject({
      ok: true,
      message: 'Đã ghi 1 việc.',
      undone: expect.stringMatching(/^NV-1: /) as string,
    });
    expect(cell(project, 2, 'Các lần đã làm')).toBe('06/08/2023');
    expect(cell(project, 3, 'Kết quả, sản phẩm')).toBeNull();
    // What was not written stands nowhere as told, nor what stood there already.
    const told = () =>
      shown(tab(project, 'Nhật ký'))
        .slice(1)
        .map((row) => row[3]);
    expect(told()).toEqual(['NV-2']);
    expect(write(project, updates.slice(1))).toMatchObject({ ok: true });
    expect(told()).toEqual(['NV-2']);
  });

  it('writes down that nobody knows who wrote, and nothing of a row that is so already', async () => {
    const project = await copyOf(made);
    const update = { ...accepted(read(project, 'NV-1 được 14/23 hộ rồi').proposals[0]!), sender: '' };
    const journal = () => shown(tab(project, 'Nhật ký')).slice(1);
    expect(write(project, [update])).toMatchObject({ ok: true, message: 'Đã ghi 1 việc.' });
    const once = journal();
    expect(once.flat()).toContain('Chưa rõ ai gửi');
    const asItStands = update.changes.map(({ field, value }) => ({ field, seen: value, value }));
    expect(write(project, [{ ...update, changes: asItStands }])).toMatchObject({ ok: true });
    expect(journal()).toEqual(once);
  });

  it('puts what is doubtful first, and nothing that is in no row', async () => {
    const project = await copyOf(made);
    const doubtful =
      '[08:02, 10/8/2023] Bình CA: NV-1 xong rồi\n[08:03, 10/8/2023] Bình CA: NV-2 dọn xong nhé, NV-99 xong';
    const { proposals } = read(project, doubtful);
    expect(proposals.map(({ update }) => [update.task, update.doubts.length > 0])).toEqual([
      ['NV-2', true],
      ['NV-1', false],
    ]);
  });

  it('enters the day and all of the progress of what is done', async () => {
    const project = await copyOf(made);
    const { proposals } = read(project, '[08:02, 10/8/2023] Bình CA: NV-1 xong hôm qua rồi nhé');
    expect(proposals[0]?.changes.map(({ name, to }) => [name, to])).toEqual([
      ['Trạng thái', 'Hoàn thành'],
      ['Ngày hoàn thành', '09/08/2023'],
    ]);
  });

  it('believes nothing of the page: a code that no row has changes nothing, a made-up field is refused', async () => {
    const project = await copyOf(made);
    const [proposed] = read(project).proposals;
    if (proposed === undefined) throw new Error('nothing proposed');
    const { update } = proposed;
    const propose = (asked: object) => callDoor(project, 'proposeUpdates', { updates: [asked] });
    expect(propose({ ...update, task: 'NV-99' })).toEqual({ ok: true, proposals: [] });
    expect(propose({ ...update, quote: 'a'.repeat(50_001) })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Dán từng phần') as string,
    });
    expect(propose({ ...update, owners: 'Lê Thị Mai' })).toMatchObject({ ok: false });
  });

  it('gives the page no address and nobody who left, and no task that was called off', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ 'Trạng thái': 'Hủy' }], 3);
    const answer = callDoor(project, 'committeeForReplies', { from: 0 }) as CommitteePart | Failure;
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.tasks.map(([id]) => id)).toEqual(['NV-1']);
    expect(answer.members.map(({ name }) => name)).toContain('Trần Văn Bình');
    expect(JSON.stringify(answer)).not.toContain('@');
  });
});

describe('A reply that something waits', () => {
  it('becomes the state of its own with whom it waits for, and undone all the same', async () => {
    const project = await copyOf(made);
    const { proposals } = read(project, '[08:02, 10/8/2023] Bình CA: NV-1 còn chờ huyện duyệt');
    expect(proposals[0]?.changes.map(({ name, from, to }) => `${name}: ${from} → ${to}`)).toEqual([
      'Trạng thái: Đang thực hiện → Chờ cấp trên',
      'Chờ ai:  → huyện duyệt',
      'Chờ từ ngày:  → 11/08/2023',
    ]);
    const answer = write(project, proposals.map(accepted));
    if (!answer.ok) throw new Error(answer.message);
    expect(['Trạng thái', 'Chờ ai', 'Khó khăn, vướng mắc'].map((header) => cell(project, 2, header))).toEqual(
      ['Chờ cấp trên', 'huyện duyệt', null],
    );
    write(project, answer.undo);
    expect(['Trạng thái', 'Chờ ai', 'Chờ từ ngày'].map((header) => cell(project, 2, header) ?? '')).toEqual([
      'Đang thực hiện',
      '',
      '',
    ]);
  });
});
