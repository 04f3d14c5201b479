import type { Question } from '../../src/google/records';
import { answerOf, inFunction, scripted } from './scripted';

const cell = { row: 2, column: 1, rows: 1, columns: 1 };

describe('menus and pages', () => {
  test('opening the file builds the menu the script asks for', () => {
    const project = scripted(`function onOpen() { const ui = SpreadsheetApp.getUi();
      ui.createMenu('Tổng hợp tuần').addItem('Tổng hợp ngay', 'week').addSeparator()
        .addSubMenu(ui.createMenu('Khác').addItem('Thiết lập', 'setUp')).addToUi(); }`);
    project.open();
    expect(project.menus).toEqual([
      {
        caption: 'Tổng hợp tuần',
        entries: [
          { caption: 'Tổng hợp ngay', functionName: 'week' },
          { caption: '', separator: true },
          { caption: 'Khác', items: [{ caption: 'Thiết lập', functionName: 'setUp' }] },
        ],
      },
    ]);
  });

  test('the last page shown is kept for whoever draws it', () => {
    const project = scripted(
      inFunction(
        `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Week').setTitle('Tuần này'))`,
      ),
    );
    project.call('main');
    expect(project.page).toEqual({ kind: 'sidebar', title: 'Tuần này', html: '<p>Tuần này</p>' });
  });

  test('a page that does not exist is named', () => {
    expect(() => answerOf(`HtmlService.createHtmlOutputFromFile('Nope')`)).toThrow(
      'No HTML file named Nope was found.',
    );
  });

  test('an alert takes the next answer given beforehand, and says so when there is none', () => {
    const asking = `const ui = SpreadsheetApp.getUi();
      return ui.alert('Gửi bản tin?', '12 thư', ui.ButtonSet.YES_NO) === ui.Button.YES`;
    expect(answerOf(asking, { answers: ['YES'] })).toBe(true);
    expect(() => answerOf(asking)).toThrow('nobody is there');
  });

  test('whoever sits at the screen is asked where no answer was given beforehand, and may have none yet', () => {
    const project = scripted(`function hand() { const ui = SpreadsheetApp.getUi();
      return ui.prompt('Giao', 'Cho ai?', ui.ButtonSet.OK_CANCEL).getResponseText() }
      function tell() { SpreadsheetApp.getUi().alert('Xong') }`);
    const asked: Question[] = [];
    project.whoAnswers = (question) => (asked.push(question), { button: 'OK', text: 'Bình' });
    expect(project.call('hand')).toBe('Bình');
    expect(asked).toEqual([{ kind: 'prompt', title: 'Giao', prompt: 'Cho ai?', buttons: 'OK_CANCEL' }]);
    project.whoAnswers = () => null;
    expect(() => project.call('tell')).toThrow('nobody is there');
  });
});

describe('google.script.run', () => {
  const project = scripted(`function echo(value) { return value } function secret_() {}
    function date() { return { due: new Date() } } function nothing() {}
    function isOwn(value) { return value instanceof Array }`);

  test('carries plain data both ways, made of the realm of whoever reads it', () => {
    expect(project.run('echo', [{ a: [1, 'x', null, true] }])).toStrictEqual({ a: [1, 'x', null, true] });
    expect(project.run('isOwn', [[1]])).toBe(true);
    expect(project.run('nothing', [])).toBeNull();
  });

  test.each([new Date(), () => 1, undefined, { inner: undefined }, new Map()])('refuses %p', (value) => {
    expect(() => project.run('echo', [value])).toThrow('illegal value in property');
  });

  test('refuses a result with a date in it', () => {
    expect(() => project.run('date', [])).toThrow('Failed due to illegal value in property: due');
  });

  test('sees public functions of the script only', () => {
    expect(() => project.run('secret_', [])).toThrow('is not a function');
    expect(() => project.run('eval', ['1'])).toThrow('Script function not found: eval');
    expect(() => project.run('SpreadsheetApp', [])).toThrow('Script function not found');
  });
});

describe('a person edits', () => {
  const listening = `function onEdit(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue,
    e.source.getName(), e.user.getEmail()])) }`;

  test('and the script hears where, and for a single cell what was and what is', () => {
    const project = scripted(listening);
    project.edit(0, cell, [['Đang thực hiện']]);
    project.edit(0, cell, [['Hoàn thành']]);
    project.edit(0, { ...cell, rows: 2 }, [['a'], ['b']]);
    expect(project.log.map((line) => JSON.parse(line) as unknown[])).toEqual([
      ['A2', 'Đang thực hiện', null, 'Sổ theo dõi', 'ha@example.com'],
      ['A2', 'Hoàn thành', 'Đang thực hiện', 'Sổ theo dõi', 'ha@example.com'],
      ['A2:A3', null, null, 'Sổ theo dõi', 'ha@example.com'],
    ]);
  });

  test('a script that fails at it does not take the edit away', () => {
    const project = scripted(`function onEdit() { throw new Error('hỏng') }`);
    project.edit(0, cell, [['30/8/2023']]);
    expect(project.workbook.sheets[0]?.cells.get(2)?.get(1)).toEqual({
      value: 45168,
      format: { numberFormat: 'd/M/yyyy' },
    });
    expect(project.log).toEqual(['onEdit: hỏng']);
  });
});

describe('protection', () => {
  const guarded = `const guard = sheet.getRange('A1:A5').protect().setDescription('Số liệu');`;

  test('a warning never stops a script', () => {
    expect(
      answerOf(`${guarded} guard.setWarningOnly(true); sheet.getRange('A1').setValue(1); return 1`),
    ).toBe(1);
  });

  test('somebody who was taken off the editors can neither type nor script there', () => {
    const project = scripted(
      `function guard() { const sheet = SpreadsheetApp.getActiveSheet(); ${guarded}
         guard.removeEditors(guard.getEditors()); }
       function write() { SpreadsheetApp.getActiveSheet().getRange('A5:B6').clearContent() }`,
    );
    project.call('guard');
    expect(() => project.call('write')).not.toThrow();
    project.user = 'khach@example.com';
    expect(() => project.call('write')).toThrow('You are trying to edit a protected cell or object.');
    expect(() => project.edit(0, cell, [['x']])).toThrow('protected cell');
  });
});

describe('what a script leaves with the project', () => {
  test('triggers belong to whoever made them', () => {
    const project = scripted(`function install() { ScriptApp.newTrigger('digest').timeBased()
        .onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(14).inTimezone('Asia/Ho_Chi_Minh').create() }
      function mine() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()) }`);
    project.call('install');
    expect(project.triggers).toMatchObject([
      {
        functionName: 'digest',
        eventType: 'CLOCK',
        when: { onWeekDay: 'FRIDAY', atHour: 14 },
        user: 'ha@example.com',
      },
    ]);
    expect(project.run('mine', [])).toEqual(['digest']);
    project.user = 'khach@example.com';
    expect(project.run('mine', [])).toEqual([]);
  });

  test('document properties live in the workbook and have a limit of 9 KB', () => {
    const project = scripted(
      `function set(n) { PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(n)) }`,
    );
    project.call('set', 9000);
    expect(project.workbook.properties.get('k')).toHaveLength(9000);
    expect(() => project.call('set', 10_000)).toThrow('Argument too large: value');
  });

  test('a lock somebody else holds is not had, and the wait takes its time', () => {
    const project = scripted(inFunction(`return LockService.getDocumentLock().tryLock(5000)`));
    expect(project.run('main', [])).toBe(true);
    project.heldLocks.add('document');
    const before = project.clock.now();
    expect(project.run('main', [])).toBe(false);
    expect(project.clock.now()).toBe(before + 5000);
  });

  test('toasts and the selection', () => {
    const project = scripted(
      inFunction(
        `SpreadsheetApp.getActive().toast('Xong', 'Tổng hợp tuần', 3); sheet.getRange('B2').activate()`,
      ),
    );
    project.call('main');
    expect(project.toasts).toEqual([{ title: 'Tổng hợp tuần', message: 'Xong', seconds: 3 }]);
    expect(project.selection).toEqual({ sheetId: 0, area: { row: 2, column: 2, rows: 1, columns: 1 } });
  });
});

describe('script files', () => {
  const files = {
    code: 'var seen = typeof LATER; function main() { return [seen, LATER] }',
    scripts: { Later: 'const LATER = 1;', Broken: 'function fails() {\n  return nowhere;\n}' },
    pages: {},
    manifest: { timeZone: 'Asia/Ho_Chi_Minh' },
  };

  it('are loaded one by one, so that a constant of a later one is not there yet', () => {
    expect(scripted('', { files }).run('main', [])).toEqual(['undefined', 1]);
  });

  it('are loaded in another order when the project says so', () => {
    const project = scripted('', { files: { ...files, order: ['Later', 'Code'] } });
    expect(project.run('main', [])).toEqual(['number', 1]);
    expect(() => scripted('', { files: { ...files, order: ['Nowhere'] } })).toThrow('no script file Nowhere');
  });

  it('share constants, which may be declared once only', () => {
    const twice = { ...files, scripts: { ...files.scripts, Again: 'let LATER = 2;' } };
    expect(() => scripted('', { files: twice }).run('main', [])).toThrow(
      "Identifier 'LATER' has already been declared",
    );
  });

  it('are named with the line where something was thrown', () => {
    expect.assertions(1);
    try {
      scripted('', { files }).call('fails');
    } catch (error) {
      expect((error as { scriptStack: string }).scriptStack).toContain('Broken.js:2');
    }
  });
});
