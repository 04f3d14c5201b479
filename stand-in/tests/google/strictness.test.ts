import { answerOf, scripted, inFunction } from './scripted';

test('a member the stand-in does not have throws by name', () => {
  expect(() => answerOf(`sheet.getRange('A1').getDataTable()`)).toThrow('NotImplemented: Range.getDataTable');
  expect(() => answerOf(`SpreadsheetApp.open({})`)).toThrow('NotImplemented: SpreadsheetApp.open');
});

test('what Google does not have is undefined, and what the stand-in lacks can be looked for', () => {
  expect(
    answerOf(`return [typeof sheet.newThing, typeof sheet.getSlicers, typeof SpreadsheetApp.openById]`),
  ).toEqual(['undefined', 'function', 'function']);
  expect(() => answerOf(`return SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES`)).toThrow(
    'NotImplemented: SpreadsheetApp.AutoFillSeries',
  );
});

test('what is not there is kept in a list, also where the script caught it', () => {
  const project = scripted(inFunction(`try { sheet.getSlicers() } catch (e) {} return 1`));
  expect(project.run('main', [])).toBe(1);
  expect([...project.notImplemented]).toEqual(['Sheet.getSlicers']);
});

test('arguments are counted, as many as Google’s methods take', () => {
  expect(() => answerOf(`sheet.getRange('A1').setValue(1, 2)`)).toThrow(
    "The parameters (number,number) don't match the method signature for SpreadsheetApp.Range.setValue.",
  );
  expect(() => answerOf(`sheet.getRange('A1').setValue()`)).toThrow('The parameters ()');
});

test('a script cannot look behind a service', () => {
  expect(answerOf(`return typeof sheet.context`)).toBe('undefined');
  expect(() => answerOf(`sheet.name = 'x'`)).toThrow('NotImplemented: Sheet.name');
});

test('a script catches what a service throws as an Error of its own', () => {
  expect(
    answerOf(`try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, e.message] }`),
  ).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
});

test('every call is counted by service and method; only those that read or write are round trips', () => {
  const project = scripted(
    inFunction(`const range = sheet.getRange('A1:B1'); range.setValues([[1, 2]]); range.offset(0, 1).getValue();
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty()
        .setBold(true).setRanges([range]).build()]); sheet.getLastRow(); Utilities.sleep(1)`),
  );
  project.call('main');
  expect(project.calls.get('Range.setValues')).toBe(1);
  expect(project.calls.get('Sheet.getRange')).toBe(1);
  expect(project.roundTrips).toBe(4);
  project.resetCounts();
  expect([project.calls.size, project.roundTrips]).toEqual([0, 0]);
});

test('there is nothing in the script but what Apps Script has', () => {
  const absent = ['setTimeout', 'fetch', 'process', 'require', 'URL', 'TextEncoder', 'WebAssembly', 'Buffer'];
  expect(answerOf(`return ${JSON.stringify(absent)}.filter((name) => name in globalThis)`)).toEqual([]);
});

test('the present moment is the clock of the project, and sleeping moves it', () => {
  const project = scripted(inFunction(`Utilities.sleep(1500); return [Date.now(), new Date().getTime()]`));
  const start = project.clock.now();
  expect(project.run('main', [])).toEqual([start + 1500, start + 1500]);
  expect(project.clock.now()).toBe(start + 1500);
});

test('globals do not survive an execution', () => {
  const project = scripted(`var count = 0; function next() { return ++count }`);
  expect([project.run('next', []), project.run('next', [])]).toEqual([1, 1]);
});

describe('permissions', () => {
  const files = (scopes: string[], code: string) => ({
    files: {
      code,
      pages: {},
      manifest: {
        timeZone: 'Asia/Ho_Chi_Minh',
        oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
      },
    },
  });
  const sending = `function main() { MailApp.sendEmail('a@example.com', 's', 'b') }`;

  test('a scope the manifest does not list is not there', () => {
    expect(() => scripted('', files(['spreadsheets.currentonly'], sending)).call('main')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(() => scripted('', files(['script.send_mail'], sending)).call('main')).not.toThrow();
  });

  test('a scope that was taken back is asked for, which ends the run whatever would catch it', () => {
    const asking = (scope: string): string =>
      `function main() { try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/${scope}']) }
        catch (error) { console.log('caught') } console.log('went on') }`;
    const manifest = ['spreadsheets.currentonly', 'script.send_mail'];
    const project = scripted('', files(manifest, asking('script.send_mail')));
    project.call('main');
    expect([project.log, project.consentsAsked]).toEqual([['went on'], []]);
    project.takenBack.set(project.user, ['script.send_mail']);
    expect(() => project.call('main')).toThrow('Authorization is required');
    expect(project.log).toEqual(['went on']);
    expect(project.consentsAsked).toEqual([['https://www.googleapis.com/auth/script.send_mail']]);
    const other = scripted('', files(manifest, asking('spreadsheets.currentonly')));
    other.takenBack.set(other.user, ['script.send_mail']);
    expect(() => other.call('main')).not.toThrow();
  });

  test('a simple trigger cannot send mail, and does not learn who is there', () => {
    const project = scripted(`function onOpen() { MailApp.getRemainingDailyQuota() }`);
    expect(() => project.open()).toThrow('not sufficient to call MailApp.getRemainingDailyQuota');
    const edited = scripted(
      `function onEdit() { console.log('[' + Session.getActiveUser().getEmail() + ']') }`,
    );
    edited.edit(0, { row: 1, column: 1, rows: 1, columns: 1 }, [['x']]);
    expect(edited.log).toEqual(['[]']);
  });
});
