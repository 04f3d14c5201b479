import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gas, gasLines, type GasReport } from '../../src/cli/gas';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { commandLine } from '../support/commandLine';
import { testFolder } from '../support/folder';
import { sheetOf, workbookOf } from '../../src/workbook/newWorkbook';

const folder = testFolder();
const file = join(folder, 'việc.xlsx');
const script = (name: string) => join(__dirname, 'scripts', name);

/** Serials of 1/8, 11/8 and 30/8/2023; today is 11/8 at 14:00, so two are over. */
const day = (serial: number) => ({ value: serial, format: { numberFormat: 'dd/MM/yyyy' } });
const ROWS = 3;
const OVERDUE = 2;
const WITH_ADDRESS = 2;

beforeAll(() =>
  writeXlsx(
    workbookOf(
      sheetOf('Nhiệm vụ', [
        ['Nội dung', 'Hạn', 'Email'],
        ['Quét dọn', day(45139), 'an@example.com'],
        ['Trồng cây', day(45149), 'binh@example.com'],
        ['Báo cáo', day(45168), null],
      ]),
    ),
    file,
  ),
);

const run = (name: string, call: string, more = {}): Promise<GasReport> =>
  gas([script(name)], { call, workbook: file, today: '2023-08-11', user: 'ha@example.com', ...more });

describe('three scripts, their calls counted by hand', () => {
  it('row by row with setBackground: calls grow with the rows', async () => {
    const { result, calls, roundTrips, error } = await run('rowByRow.js', 'colourOverdue');
    expect([result, error]).toEqual([OVERDUE, null]);
    expect(calls).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getLastRow': 1,
      'Sheet.getRange': ROWS + OVERDUE,
      'Range.getValue': ROWS,
      'Range.setBackground': OVERDUE,
    });
    expect(roundTrips).toBe(1 + ROWS + OVERDUE);
  });

  it('a batch with setBackgrounds: one read and one write', async () => {
    const { result, calls, roundTrips } = await run('batch.gs', 'colourOverdue');
    expect(result).toBe(OVERDUE);
    expect(calls).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getDataRange': 1,
      'Range.getValues': 1,
      'Sheet.getRange': 1,
      'Range.getNumColumns': 1,
      'Range.setBackgrounds': 1,
    });
    expect(roundTrips).toBe(2);
  });

  it('a mail per row', async () => {
    const { calls, roundTrips, mails, log } = await run('mailPerRow.js', 'remind');
    expect(calls).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getDataRange': 1,
      'Range.getValues': 1,
      'Utilities.formatDate': WITH_ADDRESS,
      'Session.getScriptTimeZone': WITH_ADDRESS,
      'MailApp.sendEmail': WITH_ADDRESS,
      'Sheet.getRange': WITH_ADDRESS,
      'Range.setValue': WITH_ADDRESS,
      'Logger.log': ROWS - WITH_ADDRESS,
      'MailApp.getRemainingDailyQuota': 1,
    });
    // The zone of the script is asked of a service, too.
    expect(roundTrips).toBe(1 + 3 * WITH_ADDRESS + 1);
    expect(mails.map(({ to, subject, body }) => [to, subject, body])).toEqual([
      ['an@example.com', 'Nhắc việc: Quét dọn', 'Hạn 01/08/2023'],
      ['binh@example.com', 'Nhắc việc: Trồng cây', 'Hạn 11/08/2023'],
    ]);
    expect(log).toEqual(['Báo cáo: không có địa chỉ']);
  });
});

it('writes the workbook back when asked', async () => {
  const save = join(folder, 'sau.xlsx');
  await run('batch.gs', 'colourOverdue', { save });
  const [sheet] = (await readXlsx(save)).sheets;
  expect(sheet?.cells.get(2)?.get(1)?.format?.background).toBe('#fce8e6');
});

it('tells what a script threw, and how far it came', async () => {
  const report = await run('mailPerRow.js', 'remind', { today: '2023-08-11', args: '[]', call: 'nope' });
  expect(report).toMatchObject({ result: null, error: 'Script function not found: nope', mails: [] });
  expect(gasLines(report).at(-1)).toBe('Error: Script function not found: nope');
});

it('tells what was thrown with its kind, file and line', async () => {
  const [good, bad] = [join(folder, 'đúng.gs'), join(folder, 'sai.gs')];
  await writeFile(good, 'function main() {\n  return nowhere;\n}\n');
  await writeFile(bad, 'function other() {\n  return 1 2;\n}');
  const said = async (...paths: string[]) => (await gas(paths, { call: 'main' })).error;
  expect(await said(good)).toBe('ReferenceError: nowhere is not defined (đúng.gs:2)');
  expect(await said(good, bad)).toBe('SyntaxError: Unexpected number (sai.gs:2)');
  const refused = join(folder, 'từ chối.gs');
  await writeFile(refused, 'function main() {\n  SpreadsheetApp.getActiveSheet().getRange(0, 1);\n}\n');
  expect(await said(refused)).toBe('The starting row of the range is too small. (từ chối.gs:2)');
});

it('loads the files one after another, in the order given', async () => {
  const [first, second] = [join(folder, 'trước.gs'), join(folder, 'sau.gs')];
  await writeFile(first, 'var seen = typeof LATER;\nfunction main() { return [seen, LATER, greet()] }');
  await writeFile(second, "const LATER = 4;\nconst greet = () => 'chào';");
  const resultOf = async (...paths: string[]) => (await gas(paths, { call: 'main' })).result;
  expect(await resultOf(first, second)).toEqual(['undefined', 4, 'chào']);
  expect(await resultOf(second, first)).toEqual(['number', 4, 'chào']);
});

it('fires the triggers that the call installed, in the order of their times', async () => {
  const source = join(folder, 'hẹn giờ.gs');
  await writeFile(
    source,
    `function install() { ScriptApp.newTrigger('evening').timeBased().everyDays(1).atHour(18).create();
       ScriptApp.newTrigger('soon').timeBased().after(60000).create() }
     function evening() { Logger.log('evening ' + hour()) }
     function hour() { return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'H') }
     function soon() { Logger.log('soon ' + new Date().getMinutes()) }`,
  );
  const options = { call: 'install', today: '2023-08-11' };
  expect((await gas([source], { ...options, fire: true })).log).toEqual(['soon 1', 'evening 18']);
  expect((await gas([source], { ...options, fire: 'evening' })).log).toEqual(['evening 18']);
});

it('runs a folder of scripts and pages, in the zone of its manifest', async () => {
  const project = join(folder, 'dự án');
  await mkdir(project);
  await writeFile(join(project, 'a.gs'), 'function main() { return [hour(), page()] }');
  await writeFile(
    join(project, 'b.js'),
    `const hour = () => Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'H');
     const page = () => HtmlService.createTemplateFromFile('Trang').evaluate().getContent();`,
  );
  await writeFile(join(project, 'Trang.html'), '<p><?= 1 + 1 ?></p>');
  await writeFile(join(project, 'appsscript.json'), '{ "timeZone": "UTC" }');
  const { result } = await gas([project], { call: 'main', today: '2023-08-11' });
  expect(result).toEqual(['7', '<p>2</p>']);
});

describe('what else can happen to a script', () => {
  const source = join(folder, 'việc khác.gs');
  const tried = (options: Parameters<typeof gas>[1]): Promise<GasReport> => gas([source], options);
  beforeAll(() =>
    writeFile(
      source,
      `function onEdit(e) { e.range.offset(0, 1).setValue('đã thấy ' + e.value) }
       function doGet(e) { return HtmlService.createHtmlOutput('<p>' + e.parameter.k + '</p>').setTitle('Trang') }
       function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()] }
       function asks() { return [Browser.msgBox('Tiếp?', Browser.Buttons.YES_NO), MimeType.PDF] }
       function writes() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }
       function chooses() { const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
         SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(rule) }
       function swallows() { try { ScriptProperties.getProperty('x') } catch (e) { return 'caught' } }
       function zone() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone() }
       function opens() { return SpreadsheetApp.openById('1AbC').getSheets()[0].getRange('A2').getValue() }
       function ui() { SpreadsheetApp.getUi() }`,
    ),
  );

  it('somebody types, and onEdit sees it', async () => {
    const save = join(folder, 'gõ.xlsx');
    await tried({ edit: ['B3=xin chào'], save });
    const line = (await readXlsx(save)).sheets[0]?.cells.get(3);
    expect([line?.get(2)?.value, line?.get(3)?.value]).toEqual(['xin chào', 'đã thấy xin chào']);
    await expect(tried({ edit: ['Không có!A1=x'] })).rejects.toThrow('There is no tab Không có');
  });

  it('a browser opens the web app', async () => {
    expect((await tried({ get: 'k=v' })).result).toEqual({ title: 'Trang', html: '<p>v</p>' });
  });

  it('a web app calls, with no window of the sheet and as its owner', async () => {
    expect((await tried({ call: 'who', webApp: true })).result).toEqual(['', 'owner@example.com']);
    expect((await tried({ call: 'ui', webApp: true })).error).toMatch(/^Cannot call SpreadsheetApp.getUi/);
  });

  it('nobody known, a closed area, another zone', async () => {
    expect((await tried({ call: 'who', anonymous: true })).result).toEqual(['', '']);
    expect((await tried({ call: 'writes', protect: ['A1:B2'] })).error).toMatch(/protected cell/);
    expect((await tried({ call: 'zone', timeZone: 'Asia/Bangkok' })).result).toBe('Asia/Bangkok');
    await expect(tried({ call: 'zone', timeZone: 'Nowhere' })).rejects.toThrow('No time zone Nowhere');
  });

  it('an account in Vietnamese', async () => {
    expect((await tried({ call: 'writes', protect: ['A1'], language: 'vi' })).error).toMatch(/được bảo vệ/);
    expect((await tried({ call: 'ui', webApp: true, language: 'vi' })).error).toMatch(/^Không thể gọi/);
  });

  it('another workbook is opened by its id', async () => {
    expect((await tried({ call: 'opens', open: [`1AbC=${file}`] })).result).toBe('Quét dọn');
    await expect(tried({ call: 'opens', open: ['sổ.xlsx'] })).rejects.toThrow(
      '--open takes an id and a file',
    );
  });

  it('a table, whose columns are typed', async () => {
    expect((await tried({ call: 'chooses' })).error).toBeNull();
    expect((await tried({ call: 'chooses', table: ['A1:C9'] })).error).toMatch(
      /not allowed on cells in typed columns/,
    );
    expect((await tried({ call: 'chooses', table: ['C1:C9'] })).error).toBeNull();
  });

  it('a scope that was not consented to', async () => {
    const project = join(folder, 'quyền');
    await mkdir(project);
    const scopes = ['spreadsheets.currentonly', 'script.send_mail'];
    const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    await writeFile(join(project, 'appsscript.json'), JSON.stringify({ timeZone: 'UTC', oauthScopes }));
    await writeFile(
      join(project, 'a.gs'),
      `function main() { MailApp.sendEmail('a@example.com', 's', 'b') }`,
    );
    const { error } = await gas([project], { call: 'main', withoutScope: ['script.send_mail'] });
    expect(error).toMatch(/^Specified permissions are not sufficient to call MailApp.sendEmail/);
    await expect(tried({ call: 'who', withoutScope: ['x'] })).rejects.toThrow('lists oauthScopes');
  });

  it('it asks a person the older way, and for what is not there', async () => {
    expect((await tried({ call: 'asks', answer: ['YES'] })).result).toEqual(['yes', 'application/pdf']);
    const { result, notImplemented } = await tried({ call: 'swallows' });
    expect([result, notImplemented]).toEqual(['caught', ['ScriptProperties.getProperty']]);
  });

  it('its folder names another one as its root', async () => {
    const project = join(folder, 'clasp');
    await mkdir(join(project, 'src'), { recursive: true });
    await writeFile(join(project, '.clasp.json'), '{ "scriptId": "", "rootDir": "src" }');
    await writeFile(join(project, 'build.js'), 'not a script;');
    await writeFile(join(project, 'src', 'a.gs'), 'function main() { return 1 }');
    expect((await gas([project], { call: 'main' })).result).toBe(1);
  });
});

describe('the command line', () => {
  const cli = (...args: string[]) => commandLine('gas', args);

  it('prints one JSON object and nothing else, also when the script throws', async () => {
    const { status, stdout } = await cli(script('batch.gs'), '--call', 'colourOverdue', '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as GasReport;
    expect(Object.keys(report)).toEqual([
      'result',
      'calls',
      'roundTrips',
      'mails',
      'log',
      'error',
      'notImplemented',
    ]);
    expect(report.error).toBe('The number of rows in the range must be at least 1. (batch.gs:10)');
  });

  it('without --json tells a person, with exit code 1 when the script threw', async () => {
    const done = await cli(script('rowByRow.js'), '--call', 'colourOverdue');
    expect([done.status, done.stdout]).toEqual([0, expect.stringContaining('Result: 0')]);
    expect((await cli(script('rowByRow.js'), '--call', 'nope')).status).toBe(1);
  });

  it('ends with 3 where the script asked for what is not there, though it caught that', async () => {
    const source = join(folder, 'thiếu.gs');
    await writeFile(source, 'function main() { try { DriveApp.getRootFolder() } catch (e) { return 1 } }');
    const { status, stdout } = await cli(source, '--call', 'main');
    expect([status, stdout]).toEqual([
      3,
      expect.stringMatching(/Not implemented here\n {2}DriveApp.getRootFolder/),
    ]);
  });

  it.each([
    ['a script that is not there', ['khong-co.js', '--call', 'main'], /There is no "khong-co.js"/],
    ['no function', [script('batch.gs')], /Name what to run/],
    ['arguments that are no JSON', [script('batch.gs'), '--call', 'f', '--args', 'x'], /JSON array/],
  ])('answers %s by name', async (_what, args, sentence) => {
    const { status, stderr } = await cli(...args);
    expect([status, stderr]).toEqual([1, expect.stringMatching(sentence)]);
  });
});
