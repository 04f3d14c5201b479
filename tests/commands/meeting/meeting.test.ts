import { type Project, putCell } from 'stand-in';
import type {
  Failure,
  HeldAnswer,
  MeetingAnswer,
  MeetingDecisionRequest,
  NoticeAnswer,
  PaperAnswer,
} from '../../../src/answers';
import { paperOf } from '../../../src/paper/paper';
import { plainText } from '../../../src/paper/plainText';
import { callDoor } from '../../support/doors';
import { copyOf, cutEverywhere } from '../../support/faults';
import { pasteNotice } from '../../support/notice';
import {
  closingHour,
  columnOf,
  fill,
  officeWith,
  overdueTask,
  serial,
  shown,
  tab,
} from '../../support/office';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

const heldOn = '2023-08-11';
const decision: MeetingDecisionRequest = {
  heldOn,
  id: 'KL-ABCD2345',
  content: 'Lắp pa nô ở trục đường chính',
  owners: 'Công an thị trấn',
  phrase: 'trước 30/8',
  criterion: '4',
  isNoted: false,
  about: '',
};

const save = (project: Project, change: Partial<MeetingDecisionRequest> = {}) =>
  callDoor(project, 'saveDecision', { ...decision, ...change }) as HeldAnswer | Failure;
const agendaOf = (project: Project) => callDoor(project, 'meetingForDialog') as MeetingAnswer;
const makeDuties = (project: Project) => callDoor(project, 'makeDuties', { heldOn }) as HeldAnswer | Failure;
const issue = (project: Project, number = '09-TB/BCĐ') =>
  callDoor(project, 'issueNotice', { heldOn, number }) as HeldAnswer | Failure;
const paper = (project: Project, kind: 'notice' | 'minutes') => {
  const { content, settings, today } = callDoor(project, 'paperForDialog', {
    kind,
    span: 'month',
  }) as PaperAnswer;
  return plainText(paperOf(content, 'party', settings, today));
};
const rowsOf = (project: Project, name: string) => shown(tab(project, name)).slice(1);

describe('A meeting', () => {
  it('has an agenda from the numbers: what wants a decision, then criteria not met', async () => {
    const project = await copyOf(made);
    project.call('showMeeting');
    expect(project.page).toMatchObject({ kind: 'dialog', title: 'Họp giao ban' });
    const agenda = agendaOf(project);
    expect(agenda.headline).toBe('Đạt 1/2 tiêu chí');
    expect(agenda.standing).toEqual([
      { code: '3', met: true, percent: 100 },
      { code: '4', met: false, percent: 0 },
    ]);
    expect(agenda.counts).toEqual({ done: 0, open: 0, overdue: 1 });
    expect(agenda.toDecide).toEqual([]);
    expect(agenda.late).toMatchObject([{ badge: '● Quá hạn 7 ngày' }]);
    expect(agenda.criteria.map(({ name }) => name)).toEqual(['An ninh, trật tự đô thị']);
    expect(agenda.held).toEqual({ present: [], decisions: [] });
  });

  it('puts what is asked of it before what is held up or late by more than a week, and other late tasks in one list', async () => {
    const late = (Mã: string, on: string, more: Record<string, string> = {}) => ({
      ...overdueTask,
      Mã,
      Hạn: serial(on),
      'Thời hạn (theo văn bản)': '',
      ...more,
    });
    const project = await officeWith([
      late('NV-1', '2023-08-03'),
      late('NV-2', '2023-08-04'),
      late('NV-3', '2023-08-10', { 'Khó khăn, vướng mắc': 'Chưa có kinh phí' }),
      late('NV-4', '2023-08-01', { 'Kiến nghị': 'Cấp 15 triệu đồng' }),
      late('NV-5', '2023-09-01', { 'Trạng thái': 'Chờ xác nhận' }),
      late('NV-6', '2023-08-30'),
    ]);
    const agenda = agendaOf(project);
    expect(agenda.toDecide.map(({ task, badge }) => [task, badge])).toEqual([
      ['NV-4', '● Quá hạn 10 ngày'],
      ['NV-5', '○ Còn 21 ngày  ◇ Chờ xác nhận'],
      ['NV-1', '● Quá hạn 8 ngày'],
      ['NV-3', '● Quá hạn 1 ngày  ▲ Vướng mắc'],
    ]);
    expect(agenda.late.map(({ badge, text }) => [badge, text])).toEqual([
      ['● Quá hạn 7 ngày', 'NV-2 · Hoàn thiện hồ sơ an ninh'],
    ]);
    expect(agenda.moreLate).toBe(0);
    expect(agenda.coming.map(({ lines }) => lines.length)).toEqual([0, 0, 0, 2]);
    expect(agenda.todayIndex).toBe(4);
  });

  it('says once that a task is to be confirmed, and of words without a day what they are', async () => {
    const project = await officeWith([
      {
        ...overdueTask,
        Hạn: null,
        'Thời hạn (theo văn bản)': 'sớm',
        'Trạng thái': 'Chờ xác nhận',
      },
    ]);
    expect(agendaOf(project).toDecide).toMatchObject([
      { badge: '○ Không có hạn  ◇ Chờ xác nhận', lines: ['Văn bản ghi: “sớm”'] },
    ]);
  });

  it('takes a decision down at once, its deadline read from the words', async () => {
    const project = await copyOf(made);
    expect(save(project)).toMatchObject({
      ok: true,
      held: { decisions: [{ id: 'KL-ABCD2345', deadline: '2023-08-30', task: '', notice: '' }] },
    });
    expect(agendaOf(project).held.decisions).toMatchObject([
      { content: decision.content, phrase: 'trước 30/8' },
    ]);
    expect(project.workbook.sheets.at(-1)?.name).toBe('Giao ban');
  });

  it('has a decision that is saved again once, as it was typed last, beside others’', async () => {
    const project = await copyOf(made);
    save(project, { content: 'Lắp pa' });
    save(project, { id: 'KL-ZZZZ9999', content: 'Việc của người khác' });
    save(project);
    save(project);
    expect(agendaOf(project).held.decisions.map(({ content }) => content)).toEqual([
      decision.content,
      'Việc của người khác',
    ]);
  });

  it('says which cells of its tab it could not read, and keeps what the others say', async () => {
    const project = await copyOf(made);
    save(project);
    expect(agendaOf(project).unread).toEqual([]);
    fill(
      project,
      'Giao ban',
      [{ Mã: 'KL-02', 'Ngày họp': 'hôm nọ', Loại: 'Kết luận', 'Nội dung': 'Sơn vạch' }],
      3,
    );
    const { held, unread } = agendaOf(project);
    expect(held.decisions).toMatchObject([{ id: 'KL-ABCD2345' }]);
    const papers = (['report', 'notice', 'minutes'] as const).map(
      (kind) => (callDoor(project, 'paperForDialog', { kind, span: 'month' }) as PaperAnswer).unread,
    );
    expect(papers).toEqual([[], unread, unread]);
    expect(unread).toEqual([
      'Giao ban, ô B3: đang ghi “hôm nọ”. “hôm nọ” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.',
    ]);
  });

  it('keeps a deadline in words as a day or as a rule, never both', async () => {
    const project = await copyOf(made);
    const due = () => {
      const sheet = tab(project, 'Giao ban');
      return ['Hạn', 'Lặp lại'].map(
        (header) => sheet.cells.get(2)?.get(columnOf(sheet, header))?.value || null,
      );
    };
    save(project);
    expect(due()).toEqual([serial('2023-08-30'), null]);
    save(project, { phrase: 'thứ Bảy hằng tuần' });
    expect(due()).toEqual([null, 'thứ Bảy hằng tuần']);
    save(project, { phrase: '' });
    expect(due()).toEqual([null, null]);
  });

  it('on a day that is none is refused, whatever is asked of it', async () => {
    const project = await copyOf(made);
    const asked = { heldOn: '2023-02-30' };
    const refused = { ok: false, message: 'Ngày họp không đọc được. Mở lại Họp giao ban.' };
    expect(save(project, asked)).toEqual(refused);
    expect(callDoor(project, 'savePresent', { ...asked, present: [] })).toEqual(refused);
    expect(callDoor(project, 'makeDuties', asked)).toEqual(refused);
    expect(callDoor(project, 'issueNotice', { ...asked, number: '09-TB/BCĐ' })).toEqual(refused);
  });

  it('notes who was there', async () => {
    const project = await copyOf(made);
    callDoor(project, 'savePresent', { heldOn, present: ['Lê Thị Mai', 'Công an thị trấn'] });
    callDoor(project, 'savePresent', { heldOn, present: ['Lê Thị Mai'] });
    expect(agendaOf(project).held.present).toEqual(['Lê Thị Mai']);
    expect(rowsOf(project, 'Giao ban')).toHaveLength(1);
  });

  it('makes tasks of what was decided, each once, and none of what was only noted', async () => {
    const project = await copyOf(made);
    save(project);
    save(project, { id: 'KL-NOTE2345', content: 'Ghi nhận kết quả', isNoted: true });
    const before = rowsOf(project, 'Nhiệm vụ').length;
    expect(makeDuties(project)).toMatchObject({ ok: true, message: 'Đã chuyển 1 kết luận thành nhiệm vụ.' });
    expect(rowsOf(project, 'Nhiệm vụ')).toHaveLength(before + 1);
    expect(makeDuties(project)).toMatchObject({ ok: false, message: 'Không còn kết luận nào để chuyển.' });
    expect(agendaOf(project).held.decisions[0]?.task).toBe('NV-2');
  });

  it('makes no task while somebody else takes codes, says only that, and makes it later', async () => {
    const project = await copyOf(made);
    save(project);
    project.heldLocks.add('script');
    expect(makeDuties(project)).toEqual({
      ok: false,
      message: 'Có người khác đang gửi hoặc chốt số liệu. Thử lại sau một phút.',
    });
    expect(agendaOf(project).held.decisions[0]?.task).toBe('');
    project.heldLocks.clear();
    expect(makeDuties(project)).toMatchObject({ ok: true });
    expect(agendaOf(project).held.decisions[0]?.task).toBe('NV-2');
  });

  it('moves the deadline of the task a decision is about, and adds none', async () => {
    const project = await copyOf(made);
    const before = rowsOf(project, 'Nhiệm vụ').length;
    save(project, { about: 'NV-1', content: 'Cho lùi hạn hồ sơ an ninh' });
    expect(makeDuties(project)).toMatchObject({ ok: true });
    expect(rowsOf(project, 'Nhiệm vụ')).toHaveLength(before);
    expect(agendaOf(project).held.decisions[0]?.task).toBe('NV-1');
    expect(rowsOf(project, 'Nhiệm vụ').flat()).toContain(String(serial('2023-08-30')));
  });

  it('changes the task a decision without a deadline is about, and adds none', async () => {
    const asks = { ...overdueTask, 'Kiến nghị': 'Cấp 15 triệu đồng' };
    const project = await officeWith([asks]);
    const before = rowsOf(project, 'Nhiệm vụ').length;
    const content = 'Cấp 15 triệu đồng từ quỹ';
    save(project, { about: 'NV-1', content, owners: 'Công an thị trấn; Lê Thị Mai', phrase: '' });
    save(project, {
      id: 'KL-MORE2345',
      about: 'nv-1',
      content: 'Tuần sau báo cáo lại',
      owners: '',
      phrase: '',
    });
    expect(makeDuties(project)).toMatchObject({ ok: true, message: 'Đã chuyển 2 kết luận thành nhiệm vụ.' });
    expect(rowsOf(project, 'Nhiệm vụ')).toHaveLength(before);
    const cells = rowsOf(project, 'Nhiệm vụ').flat();
    expect(cells).toContain('Công an thị trấn; Lê Thị Mai');
    expect(cells).toContain('Cấp 15 triệu đồng (Giao ban 11/08/2023: Cấp 15 triệu đồng từ quỹ)');
    expect(agendaOf(project).toDecide).toEqual([]);
    expect(agendaOf(project).held.decisions.map(({ task }) => task)).toEqual(['NV-1', 'NV-1']);
    issue(project);
    const given = String(overdueTask['Văn bản giao'] ?? '');
    expect(rowsOf(project, 'Nhiệm vụ').flat()).toContain(
      [given, '09-TB/BCĐ, kết luận 1', '09-TB/BCĐ, kết luận 2'].filter((part) => part !== '').join('; '),
    );
  });

  it('has the task it is about done again and again where it says how often', async () => {
    const project = await copyOf(made);
    save(project, { about: 'NV-1', owners: '', phrase: 'thứ Sáu hằng tuần' });
    expect(makeDuties(project)).toMatchObject({ ok: true });
    const sheet = tab(project, 'Nhiệm vụ');
    const task = sheet.cells.get(2)!;
    expect(['Lặp lại', 'Hạn'].map((header) => task.get(columnOf(sheet, header))?.value)).toEqual([
      'thứ Sáu hằng tuần',
      overdueTask['Hạn'],
    ]);
  });

  it('leaves a task with all who have it where one of them is named again', async () => {
    const project = await officeWith([{ ...overdueTask, 'Người phụ trách': 'Công an thị trấn; Lê Thị Mai' }]);
    save(project, { about: 'NV-1', owners: 'công an thị trấn', phrase: '' });
    makeDuties(project);
    expect(rowsOf(project, 'Nhiệm vụ').flat()).toContain('Công an thị trấn; Lê Thị Mai');
  });

  it('answers who asked for more time where it gives another deadline', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    const format = sheet.cells.get(2)!.get(columnOf(sheet, 'Hạn'))!.format!;
    sheet.maxColumns += 1;
    putCell(sheet, 1, sheet.maxColumns, { value: 'Xin lùi đến' });
    putCell(sheet, 2, sheet.maxColumns, { value: serial('2023-08-25'), format });
    expect(agendaOf(project).toDecide[0]?.lines).toContain('Xin lùi đến 25/08/2023');
    save(project, { about: 'NV-1' });
    makeDuties(project);
    expect(agendaOf(project).toDecide).toEqual([]);
  });

  it('names the task that a decision is about and that is gone, and makes the others', async () => {
    const project = await copyOf(made);
    save(project);
    save(project, { id: 'KL-GONE2345', about: 'NV-77' });
    expect(makeDuties(project)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Đã chuyển 1 kết luận thành nhiệm vụ. KL-GONE2345: ') as string,
    });
    expect(agendaOf(project).held.decisions.map(({ task }) => task)).toEqual(['NV-2', '']);
  });

  it('gives a new task to all who were named, until the day that was said', async () => {
    const project = await copyOf(made);
    save(project, { owners: 'Công an thị trấn; Lê Thị Mai' });
    makeDuties(project);
    const sheet = tab(project, 'Nhiệm vụ');
    const cells = sheet.cells.get(3)!;
    expect(['Người phụ trách', 'Hạn'].map((header) => cells.get(columnOf(sheet, header))?.value)).toEqual([
      'Công an thị trấn; Lê Thị Mai',
      serial('2023-08-30'),
    ]);
  });

  it('names the task whose cell is merged, and changes and counts the others', async () => {
    const project = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2' }]);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.merges.push({ row: 1, column: columnOf(sheet, 'Hạn'), rows: 2, columns: 1 });
    save(project, { about: 'NV-1', owners: '' });
    save(project, { id: 'KL-MOVE2345', about: 'NV-2', owners: '' });
    expect(makeDuties(project)).toEqual({
      ok: false,
      message: expect.stringMatching(/^Đã chuyển 1 kết luận thành nhiệm vụ\. NV-1: .*đang gộp/) as string,
    });
    const due = columnOf(sheet, 'Hạn');
    expect([2, 3].map((row) => sheet.cells.get(row)?.get(due)?.value)).toEqual([
      overdueTask['Hạn'],
      serial('2023-08-30'),
    ]);
    expect(agendaOf(project).held.decisions.map(({ task }) => task)).toEqual(['', 'NV-2']);
  });

  it('says which decisions have no place for the number of the notice, and does not say that it is done', async () => {
    const project = await copyOf(made);
    save(project);
    makeDuties(project);
    const sheet = tab(project, 'Giao ban');
    sheet.cells.get(1)!.set(columnOf(sheet, 'Văn bản'), { value: 'Của riêng tôi' });
    project.touch();
    expect(issue(project)).toEqual({
      ok: false,
      message: expect.stringContaining('KL-ABCD2345: Tab “Giao ban” không có cột “Văn bản”.') as string,
    });
  });

  it('says that the tab of tasks is gone where somebody renames it at that moment', async () => {
    const project = await copyOf(made);
    save(project, { about: 'NV-1', owners: '' });
    const sheet = tab(project, 'Nhiệm vụ');
    const due = columnOf(sheet, 'Hạn');
    project.betweenCalls = () => {
      if (sheet.cells.get(2)?.get(due)?.value !== serial('2023-08-30')) return;
      sheet.name = 'Nhiệm vụ cũ';
      project.touch();
    };
    expect(makeDuties(project)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Tab “Nhiệm vụ” vừa bị đổi tên hoặc xóa') as string,
    });
  });

  it('keeps the hour of a deadline as it was said, in the task and in the notice', async () => {
    const project = await copyOf(made);
    const phrase = 'trước 17 giờ ngày 5/9';
    save(project, { phrase });
    save(project, { id: 'KL-MOVE2345', about: 'NV-1', content: 'Cho lùi hạn', owners: '', phrase });
    const notice = paper(project, 'notice');
    makeDuties(project);
    expect(rowsOf(project, 'Nhiệm vụ').map((row) => row.filter((cell) => cell === phrase))).toEqual([
      [phrase],
      [phrase],
    ]);
    const said = '(Thời gian hoàn thành: trước 17 giờ ngày 05/09/2023)';
    expect(notice.split(said)).toHaveLength(3);
    expect(paper(project, 'notice').split(said)).toHaveLength(3);
    expect(paper(project, 'minutes').split(said)).toHaveLength(3);
  });

  it('takes as many round trips for many decisions as for two', async () => {
    const tripsFor = async (count: number) => {
      const project = await officeWith(
        Array.from({ length: count }, (_, i) => ({ ...overdueTask, Mã: `NV-${i + 1}` })),
      );
      for (let i = 1; i <= count; i += 1) {
        save(project, { id: `KL-NEWW234${i}`, content: `Việc mới số ${i}` });
        save(project, { id: `KL-MOVE234${i}`, about: `NV-${i}` });
        save(project, { id: `KL-SAID234${i}`, about: `NV-${i}`, phrase: '', owners: '' });
      }
      return [makeDuties, issue].map((act) => {
        const before = project.roundTrips;
        expect(act(project)).toMatchObject({ ok: true });
        return project.roundTrips - before;
      });
    };
    const few = await tripsFor(1);
    expect(await tripsFor(5)).toEqual(few);
    expect(few[0]).toBeLessThanOrEqual(38);
  });

  it('drafts the notice from what was decided, and the minutes from who was there too', async () => {
    const project = await copyOf(made);
    save(project);
    save(project, { id: 'KL-NOTE2345', content: 'Ghi nhận kết quả', isNoted: true });
    callDoor(project, 'savePresent', { heldOn, present: ['Lê Thị Mai'] });
    const notice = paper(project, 'notice');
    expect(notice).toContain('- Lắp pa nô ở trục đường chính.');
    expect(notice).toContain('Chủ trì: Công an thị trấn.');
    expect(notice).toContain('(Thời gian hoàn thành: chậm nhất ngày 30/08/2023)');
    expect(notice).not.toContain('Ghi nhận kết quả');
    const minutes = paper(project, 'minutes');
    expect(minutes).toContain('BIÊN BẢN');
    expect(minutes).toContain('- Lê Thị Mai.');
    expect(minutes).toContain('Ghi nhận kết quả\nKhông phát sinh nhiệm vụ.');
  });

  it('puts the number of the issued notice into every decision and the task it became', async () => {
    const project = await copyOf(made);
    save(project);
    makeDuties(project);
    expect(issue(project)).toMatchObject({ ok: true });
    expect(agendaOf(project).held.decisions[0]?.notice).toBe('09-TB/BCĐ');
    expect(rowsOf(project, 'Nhiệm vụ').flat()).toContain('09-TB/BCĐ, kết luận 1');
  });

  it('takes the number days later, too, and asks for it until then', async () => {
    const project = await copyOf(made);
    save(project);
    makeDuties(project);
    expect(agendaOf(project).unissued).toBeNull();
    project.clock.set(closingHour('2023-08-15'));
    expect(agendaOf(project)).toMatchObject({
      heldOn: '2023-08-15',
      held: { decisions: [] },
      unissued: { heldOn, decisions: [{ id: 'KL-ABCD2345', task: 'NV-2', notice: '' }] },
    });
    expect(issue(project)).toMatchObject({ ok: true });
    expect(agendaOf(project).unissued).toBeNull();
    expect(rowsOf(project, 'Nhiệm vụ').flat()).toContain('09-TB/BCĐ, kết luận 1');
  });

  it('has the draft of its notice also after the number was entered', async () => {
    const project = await copyOf(made);
    save(project);
    makeDuties(project);
    const notice = paper(project, 'notice');
    issue(project);
    expect(paper(project, 'notice')).toBe(notice);
    expect(notice).not.toContain('Hoàn thiện hồ sơ an ninh');
  });

  it.each([
    ['once it has its number', true],
    ['before', false],
  ])('has a notice that has nothing new when it is pasted back, %s', async (_, isIssued) => {
    const other = { ...overdueTask, Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Sửa chữa hội trường khu phố 2' };
    const project = await officeWith([overdueTask, other]);
    save(project);
    const why =
      'Cho Công an thị trấn lùi hạn vì chưa đủ kinh phí in mẫu và phải chờ ý kiến của tỉnh; sau đó báo cáo';
    save(project, { id: 'KL-MOVE2345', about: 'NV-1', content: why, owners: '', phrase: 'trước 5/9' });
    save(project, {
      id: 'KL-SAID2345',
      about: 'NV-2',
      content: 'Báo cáo lại ở kỳ sau',
      owners: '',
      phrase: '',
    });
    makeDuties(project);
    if (isIssued) issue(project);
    const notice = paper(project, 'notice').replace(/Số +-TB\/BCĐ/, 'Số 09-TB/BCĐ');
    expect(notice).toContain('Hoàn thiện hồ sơ an ninh');
    expect(notice).not.toContain('Chưa rõ người phụ trách');
    const read = pasteNotice(project, notice, heldOn) as NoticeAnswer;
    expect(read.duties.map(({ standing }) => standing.kind)).toEqual(['known', 'known', 'known']);
  });
});

describe('A meeting that is cut off anywhere', () => {
  const check = (project: Project, end: string) => {
    const { decisions } = agendaOf(project).held;
    expect([end, decisions.map(({ id, content }) => [id, content])]).toEqual([
      end,
      [['KL-ABCD2345', decision.content]],
    ]);
  };

  it('loses no decision and has none twice', async () => {
    await cutEverywhere(
      {
        make: () => copyOf(made),
        run: (project) => void save(project),
        again: (project) => void save(project),
      },
      check,
    );
  });

  it('makes no task twice, and changes none twice', async () => {
    const begun = await officeWith([{ ...overdueTask, 'Kiến nghị': 'Cấp 15 triệu đồng' }]);
    save(begun);
    save(begun, { id: 'KL-SAID2345', about: 'NV-1', content: 'Đồng ý', owners: '', phrase: '' });
    await cutEverywhere(
      {
        make: () => copyOf(begun),
        run: (project) => void makeDuties(project),
        again: (project) => void makeDuties(project),
      },
      (project, end) => {
        const [first, second] = agendaOf(project).held.decisions.map(({ task }) => task);
        // A code that was given to a row which was lost is given to no other.
        expect([end, first, second]).toEqual([end, expect.stringMatching(/^NV-[23]$/), 'NV-1']);
        const cells = rowsOf(project, 'Nhiệm vụ').flat();
        expect([end, cells.filter((cell) => cell.includes('Giao ban 11/08/2023'))]).toEqual([
          end,
          [
            'Cấp 15 triệu đồng (Giao ban 11/08/2023: Đồng ý)',
            [overdueTask['Văn bản giao'], 'Giao ban 11/08/2023, KL-SAID2345'].filter(Boolean).join('; '),
            'Giao ban 11/08/2023, KL-ABCD2345',
          ],
        ]);
        const rows = rowsOf(project, 'Nhiệm vụ').filter((row) => row.includes(decision.content));
        expect([end, rows.length]).toEqual([end, 1]);
      },
    );
  });
});
