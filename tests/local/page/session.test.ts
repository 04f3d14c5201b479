import { Session } from '../../../local/page/session';
import type { Answered, Reply } from '../../../local/page/protocol';
import { projectOf } from '../support/script';
import { shown } from '../../support/office';
import { sheetOf, workbookOf } from 'stand-in';

const script = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Tổng hợp tuần')
    .addItem('Tổng hợp ngay', 'summarise')
    .addItem('Giao việc', 'handOut')
    .addSubMenu(ui.createMenu('Thêm').addItem('Hỏng', 'broken'))
    .addToUi();
}
function summarise() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tổng quan');
  sheet.getRange('B2').setValue('Đạt 3/9').activate();
  SpreadsheetApp.getActiveSpreadsheet().toast('Đã tổng hợp.', 'Tổng hợp tuần', 5);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Week').setTitle('Tuần này'));
}
function handOut() {
  var ui = SpreadsheetApp.getUi();
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName('Nhiệm vụ');
  sheet.appendRow(['NV-02']);
  PropertiesService.getDocumentProperties().setProperty('last', 'NV-02');
  book.toast('Đang giao');
  try {
    if (ui.alert('Giao việc', 'Thêm 1 dòng?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  } catch (error) { return; }
  var name = ui.prompt('Giao cho ai, ngoài ' + (sheet.getLastRow() - 1) + ' việc?');
  sheet.appendRow([name.getSelectedButton() === ui.Button.OK ? name.getResponseText() : 'không ai']);
}
function broken() { throw new Error('Tab “Nhiệm vụ” thiếu cột “Hạn”.'); }
function selected() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function hidden_() { return 1; }
function today() { return Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm'); }
function everyHour() { ScriptApp.newTrigger('strike').timeBased().everyHours(1).create(); }
function strike() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tổng quan').appendRow(['đã chạy', Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', "HH:mm', 'dd/MM/yyyy")]); }
function who() { return Session.getActiveUser().getEmail(); }
`;

const nothing = { version: 0, selection: null };

function sitting() {
  const tasks = sheetOf('Nhiệm vụ', [
    ['Mã', 'Hạn'],
    ['NV-01', { value: 45_142, format: { numberFormat: 'dd/MM/yyyy' } }],
  ]);
  const dashboard = { ...sheetOf('Tổng quan', [['Tổng quan']]), id: 5 };
  const members = {
    ...sheetOf('Thành viên', [
      ['Họ và tên', 'Email'],
      ['Khải', 'khai@example.com'],
      ['Bình', 'binh@example.com'],
    ]),
    id: 6,
  };
  const project = projectOf(script, workbookOf(tasks, dashboard, members));
  const changed = jest.fn();
  return { project, changed, session: new Session(project, () => null, changed) };
}

const call = (session: Session, functionName: string): Reply => session.call(nothing, { functionName });

describe('a sitting at the workbook', () => {
  it('opens with the menu the script builds, the day, and the tab the file was left at', () => {
    const { state } = sitting().session.look(nothing);
    expect(state.menus[0]?.caption).toBe('Tổng hợp tuần');
    expect(state).toMatchObject({
      today: '2023-08-11',
      user: 'ha@example.com',
      letters: 0,
      led: { sheetId: 0 },
    });
    expect(state.picture.kind).toBe('whole');
  });

  it('greets in an empty workbook with what the first item of the menu shows', () => {
    const project = projectOf(script, workbookOf({ ...sheetOf('Tổng quan', []), id: 5 }));
    const session = new Session(project, () => null, jest.fn());
    expect(session.look(nothing).state.page).toMatchObject({ title: 'Tuần này', kind: 'sidebar' });
    expect(sitting().session.look(nothing).state.page).toBeNull();
  });

  it('runs a menu item: what it shows and where it leads comes back once', () => {
    const { session, changed } = sitting();
    const { state, error } = call(session, 'summarise');
    expect(error).toBeUndefined();
    expect(state.toasts).toEqual([{ title: 'Tổng hợp tuần', message: 'Đã tổng hợp.', seconds: 5 }]);
    expect(state.page).toMatchObject({ title: 'Tuần này', kind: 'sidebar' });
    expect(state.led).toEqual({ sheetId: 5, area: { row: 2, column: 2, rows: 1, columns: 1 } });
    expect(state.activity.roundTrips).toBeGreaterThan(0);
    expect(changed).toHaveBeenCalledTimes(1);
    const next = session.look(nothing).state;
    expect(next.toasts).toEqual([]);
    expect(next.page).toBeNull();
  });

  it('tells a failure by its plain message', () => {
    expect(call(sitting().session, 'broken').error).toContain('Tab “Nhiệm vụ” thiếu cột “Hạn”.');
  });

  it('calls only what a menu offers', () => {
    const { session } = sitting();
    expect(call(session, 'who').error).toContain('“who”');
    expect(call(session, 'hidden_').error).toBeDefined();
  });

  it('answers google.script.run, with the cells selected in the page', () => {
    const { session } = sitting();
    const selection = { sheetId: 0, area: { row: 2, column: 1, rows: 1, columns: 2 } };
    expect(session.run({ version: 0, selection }, { functionName: 'selected', args: [] }).result).toBe(
      'A2:B2',
    );
    expect(session.run(nothing, { functionName: 'hidden_', args: [] }).error).toBeDefined();
  });

  describe('with a command that asks', () => {
    const yes = { button: 'YES', text: '', prompt: 'Thêm 1 dòng?' } as const;
    const handOut = (session: Session, ...answers: Answered[]) =>
      session.call({ ...nothing, answers }, { functionName: 'handOut' });

    it('asks the page, and has done nothing meanwhile', () => {
      const { session, project } = sitting();
      const { version } = session.look(nothing).state;
      const reply = session.call({ ...nothing, version }, { functionName: 'handOut' });
      expect(reply).toMatchObject({
        question: { kind: 'alert', title: 'Giao việc', prompt: 'Thêm 1 dòng?', buttons: 'YES_NO', after: 0 },
        state: { picture: { kind: 'changes', cells: {} }, toasts: [], undo: null },
      });
      expect([reply.error, reply.result]).toEqual([undefined, undefined]);
      expect(shown(project.workbook.sheets[0]!)).toHaveLength(2);
      expect(project.workbook.properties.size).toBe(0);
      expect(project.alerts).toEqual([]);
    });

    it('asks on until it has every answer, and is then done once', () => {
      const { session, project } = sitting();
      const { question } = handOut(session, yes);
      expect(question).toMatchObject({ kind: 'prompt', prompt: 'Giao cho ai, ngoài 2 việc?', after: 1 });
      const reply = handOut(session, yes, { button: 'OK', text: 'Bình', prompt: question!.prompt });
      expect(reply).toMatchObject({ state: { undo: 'Giao việc' } });
      expect(reply.question).toBeUndefined();
      expect(shown(project.workbook.sheets[0]!).map(([code]) => code)).toEqual([
        'Mã',
        'NV-01',
        'NV-02',
        'Bình',
      ]);
      session.undo(nothing);
      expect(shown(project.workbook.sheets[0]!)).toHaveLength(2);
    });

    it('takes closing the question for an answer', () => {
      const { session, project } = sitting();
      expect(handOut(session, { ...yes, button: 'CLOSE' }).question).toBeUndefined();
      expect(shown(project.workbook.sheets[0]!)).toHaveLength(3);
    });

    it('asks again where the workbook has changed so that the question is another', () => {
      const { session } = sitting();
      const stale = { button: 'OK', text: 'Bình', prompt: 'Giao cho ai, ngoài 9 việc?' } as const;
      expect(handOut(session, yes, stale).question).toMatchObject({ after: 1 });
      expect(handOut(session, stale).question).toMatchObject({ prompt: 'Thêm 1 dòng?', after: 0 });
    });
  });

  it('takes an edit as typed, and answers with the cells that changed', () => {
    const { session, changed } = sitting();
    const { version } = session.look(nothing).state;
    const area = { row: 2, column: 2, rows: 1, columns: 1 };
    const { state } = session.edit(
      { version, selection: null },
      { sheetId: 0, edits: [{ area, typed: [['4/9/2023']] }] },
    );
    expect(state.picture).toMatchObject({ kind: 'changes', cells: { 0: { 1: { 1: { v: '04/09/2023' } } } } });
    expect(changed).toHaveBeenCalled();
  });

  it('gives the whole picture to a page that has fallen behind', () => {
    const { session } = sitting();
    const { version } = session.look(nothing).state;
    session.look({ version, selection: null });
    expect(session.look({ version, selection: null }).state.picture.kind).toBe('whole');
  });

  it('moves the clock to another day at the same hour, which is no change to the file', () => {
    const { session, changed } = sitting();
    expect(session.today(nothing, { date: '2023-09-01' }).state.today).toBe('2023-09-01');
    expect(session.run(nothing, { functionName: 'today', args: [] }).result).toBe('2023-09-01 14:00');
    changed.mockClear();
    session.today(nothing, { date: '2023-09-02' });
    expect(changed).not.toHaveBeenCalled();
  });

  it('lets the hourly trigger strike when the clock moves on, and not when it moves back', () => {
    const { session, project, changed } = sitting();
    session.run(nothing, { functionName: 'everyHour', args: [] });
    const struck = () => shown(project.workbook.sheets[1]!).filter(([text]) => text === 'đã chạy');
    changed.mockClear();
    session.today(nothing, { date: '2023-08-18' });
    expect(struck()).toEqual([['đã chạy', '14:00, 18/08/2023']]);
    expect(changed).toHaveBeenCalledTimes(1);
    session.today(nothing, { date: '2023-08-11' });
    expect(struck()).toHaveLength(1);
  });

  describe('with several browsers', () => {
    const who = (session: Session, user?: string) =>
      session.run({ ...nothing, ...(user && { user }) }, { functionName: 'who', args: [] });

    it('is somebody else in the browser that chose so, and in no other', () => {
      const { session } = sitting();
      const { state } = session.user(nothing, { email: 'khai@example.com' });
      expect(state.user).toBe('khai@example.com');
      expect(state.menus[0]?.caption).toBe('Tổng hợp tuần');
      expect(who(session)).toMatchObject({ result: 'ha@example.com', state: { user: 'ha@example.com' } });
      expect(who(session, 'khai@example.com')).toMatchObject({ result: 'khai@example.com' });
      expect(session.look(nothing).state).toMatchObject({ user: 'ha@example.com', menus: state.menus });
    });

    it('acts for nobody who is not in the list of members, and says who it is now', () => {
      const { session } = sitting();
      const stranger = who(session, 'la@example.com');
      expect(stranger.error).toContain('la@example.com');
      expect(stranger).not.toHaveProperty('result');
      expect(stranger.state.user).toBe('ha@example.com');
      expect(session.user(nothing, { email: 'la@example.com' }).error).toBeDefined();
      expect(session.look({ ...nothing, user: 'la@example.com' }).state.user).toBe('ha@example.com');
    });
  });

  it('puts rows in and takes them out, but never all of them', () => {
    const { session, project } = sitting();
    const sheet = project.workbook.sheets[0]!;
    session.lines(nothing, { sheetId: 0, line: 'row', change: 'insert', at: 2, count: 1 });
    expect(sheet.cells.get(3)?.get(1)?.value).toBe('NV-01');
    session.lines(nothing, { sheetId: 0, line: 'row', change: 'delete', at: 1, count: 2 });
    expect(sheet.cells.get(1)?.get(1)?.value).toBe('NV-01');
    const all = { sheetId: 0, line: 'row', change: 'delete', at: 1, count: sheet.maxRows } as const;
    expect(session.lines(nothing, all).error).toBeDefined();
    expect(session.lines(nothing, { ...all, sheetId: 99 }).error).toBeDefined();
  });

  it('filters rows by what one cell says, keeps to it when it sorts, and shows all again', () => {
    const { session, project } = sitting();
    const sheet = () => project.workbook.sheets[0]!;
    const hidden = () => [...(sheet().filter?.hiddenRows ?? [])];
    const typed = [['NV-03'], ['NV-02'], ['NV-03']];
    session.edit(nothing, {
      sheetId: 0,
      edits: [{ area: { row: 3, column: 1, rows: 3, columns: 1 }, typed }],
    });
    const shownRows = Array.from({ length: sheet().maxRows - 5 }, (_, index) => index + 6);
    const { state } = session.filter(nothing, { sheetId: 0, row: 3, column: 1 });
    expect(hidden()).toEqual([2, 4, ...shownRows]);
    expect(state.filtered).toEqual([0]);
    expect(state.picture).toMatchObject({
      kind: 'whole',
      snapshot: { sheets: { 0: { rowData: { 1: { hd: 1 }, 3: { hd: 1 } } } } },
    });
    session.sort(nothing, { sheetId: 0, column: 1, ascending: false });
    expect(hidden()).toEqual([4, 5, ...shownRows]);
    session.undo(nothing);
    expect(hidden()).toEqual([2, 4, ...shownRows]);
    expect(session.unfilter(nothing, { sheetId: 0 }).state.filtered).toEqual([]);
    expect(hidden()).toEqual([]);
    expect(session.filter(nothing, { sheetId: 0, row: 1, column: 1 }).error).toMatch(/dưới tiêu đề/);
    expect(session.filter(nothing, { sheetId: 0, row: 2, column: 9999 }).error).toBeDefined();
    expect(session.filter(nothing, { sheetId: 99, row: 2, column: 1 }).error).toBeDefined();
  });

  it('sorts the rows below the header by a column, undoes it, and leaves merged cells alone', () => {
    const { session, project } = sitting();
    const sheet = () => project.workbook.sheets[0]!;
    const codes = () => shown(sheet()).map(([code]) => code);
    const typed = [['NV-03'], ['NV-02'], ['']];
    session.edit(nothing, {
      sheetId: 0,
      edits: [{ area: { row: 3, column: 1, rows: 3, columns: 1 }, typed }],
    });
    session.sort(nothing, { sheetId: 0, column: 1, ascending: false });
    expect(codes()).toEqual(['Mã', 'NV-03', 'NV-02', 'NV-01']);
    session.sort(nothing, { sheetId: 0, column: 1, ascending: true });
    expect(codes()).toEqual(['Mã', 'NV-01', 'NV-02', 'NV-03']);
    expect(sheet().cells.get(2)?.get(2)?.value).toBe(45_142);
    session.undo(nothing);
    expect(codes()).toEqual(['Mã', 'NV-03', 'NV-02', 'NV-01']);
    sheet().merges.push({ row: 3, column: 1, rows: 2, columns: 1 });
    expect(session.sort(nothing, { sheetId: 0, column: 1, ascending: true }).error).toMatch(/ô gộp/);
    expect(session.sort(nothing, { sheetId: 0, column: 9999, ascending: true }).error).toBeDefined();
    expect(codes()).toEqual(['Mã', 'NV-03', 'NV-02', 'NV-01']);
  });

  it('names what a page did by the title of the page', () => {
    const { session } = sitting();
    const run = { functionName: 'summarise', args: [], page: 'Nhập thông báo' };
    expect(session.run(nothing, run).state.undo).toBe('Nhập thông báo');
    expect(session.undo(nothing).state.redo).toBe('Nhập thông báo');
  });

  it('takes back what a person typed and what the script wrote, and does it again', () => {
    const { session, changed, project } = sitting();
    session.edit(nothing, {
      sheetId: 0,
      edits: [{ area: { row: 2, column: 1, rows: 1, columns: 1 }, typed: [['NV-9']] }],
    });
    const { state } = call(session, 'summarise');
    expect([state.undo, state.redo]).toEqual(['Tổng hợp ngay', null]);
    const written = project.workbook.sheets.map(shown);
    expect(session.undo(nothing).state).toMatchObject({ undo: 'sửa ô', redo: 'Tổng hợp ngay' });
    expect(shown(project.workbook.sheets[1]!)).toEqual([['Tổng quan']]);
    expect(session.undo(nothing).state.undo).toBeNull();
    expect(shown(project.workbook.sheets[0]!)[1]![0]).toBe('NV-01');
    expect(session.undo(nothing).error).toBe('Không còn gì để hoàn tác.');
    session.redo(nothing);
    session.redo(nothing);
    expect(project.workbook.sheets.map(shown)).toEqual(written);
    expect(changed).toHaveBeenCalledTimes(7);
  });
});
