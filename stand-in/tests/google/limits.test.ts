import type { Project } from '../../src/google/project';
import { answerOf, inFunction, scripted } from './scripted';

const cellsWritten = ({ workbook }: Project): number => workbook.sheets[0]?.cells.size ?? 0;

describe('the time a run may take', () => {
  const endless = `for (let row = 1; ; row++) {
    try { sheet.getRange(1 + row % 900, 1).setValue(row) } catch (e) { console.log('caught ' + e) } finally { console.log }
  }`;

  test('six minutes from the menu, and no script catches the end', () => {
    const project = scripted(inFunction(endless));
    expect(() => project.call('main')).toThrow('Exceeded maximum execution time');
    expect(project.log).toEqual([]);
    expect(project.calls.get('Range.setValue')).toBe(7201);
  });

  test('nor does code that the script made by new Function', () => {
    const project = scripted(inFunction(`new Function('sheet', ${JSON.stringify(endless)})(sheet)`));
    expect(() => project.call('main')).toThrow('Exceeded maximum execution time');
    expect(project.log).toEqual([]);
  });

  test('thirty seconds in a simple trigger', () => {
    const project = scripted(
      `function onOpen() { const sheet = SpreadsheetApp.getActiveSheet(); ${endless} }`,
    );
    expect(() => project.open()).toThrow('Exceeded maximum execution time');
    expect(project.calls.get('Range.setValue')).toBe(601);
  });

  test('what was written before the end stays', () => {
    const project = scripted(inFunction(`sheet.appendRow(['x']); for (;;) Utilities.sleep(60000)`));
    expect(() => project.call('main')).toThrow('Exceeded maximum execution time');
    expect(cellsWritten(project)).toBe(1);
  });

  test('work takes time that the script sees, and the clock of the wall does not', () => {
    const project = scripted(
      inFunction(`const start = Date.now(); for (let i = 0; i < 20; i++) sheet.getRange('A1').getValue();
        return Date.now() - start`),
    );
    const before = project.clock.now();
    expect(project.run('main', [])).toBe(1000);
    expect(project.clock.now()).toBe(before);
  });
});

describe('a loop without an end', () => {
  test('is ended by the clock when it waits for a moment that never comes', () => {
    const project = scripted(
      `function onOpen() { while (Date.now()) try { new Date() } catch (e) { console.log('caught') } }`,
    );
    expect(() => project.open()).toThrow('Exceeded maximum execution time');
    expect(project.log).toEqual([]);
  });

  test('a loop that waits three seconds comes to its end', () => {
    const waiting = `const start = Date.now(); while (Date.now() < start + 3000); return Date.now() - start`;
    expect(answerOf(waiting)).toBe(3000);
  });

  test('is cut off, and the next run is whole', () => {
    const code = inFunction('while (true) try { Math.random() } catch (e) { } finally { continue }');
    const project = scripted(`${code} function onOpen() { console.log('open') }`, { patience: 1000 });
    expect(() => project.call('main')).toThrow('Exceeded maximum execution time');
    project.open();
    expect(project.log).toEqual(['open']);
  });

  test('is cut off while the script is loaded, too', () => {
    const project = scripted('for (;;); function main() {}', { patience: 200 });
    expect(() => project.call('main')).toThrow('Exceeded maximum execution time');
  });
});

describe('a run that is cut off', () => {
  const writing =
    inFunction(`try { for (let row = 1; row < 6; row++) sheet.appendRow([row]) } catch (e) { console.log('!') }
    sheet.appendRow(['after'])`);

  test('ends before the call it is told, and the next run is whole', () => {
    const project = scripted(writing);
    // 1 getActiveSheet, then one appendRow a row
    project.stopAt = 4;
    expect(() => project.call('main')).toThrow('cut off');
    expect([cellsWritten(project), project.log]).toEqual([2, []]);
    project.call('main');
    expect(cellsWritten(project)).toBe(8);
  });

  test('may lose what was not flushed, and never a property', () => {
    const project = scripted(
      inFunction(`sheet.appendRow([1]); SpreadsheetApp.flush(); sheet.appendRow([2]);
        PropertiesService.getDocumentProperties().setProperty('sent', '1'); sheet.appendRow([3])`),
    );
    project.stopAt = 7;
    project.losesUnflushed = true;
    expect(() => project.call('main')).toThrow('cut off');
    expect([cellsWritten(project), project.workbook.properties.get('sent')]).toEqual([1, '1']);
  });

  test('a promise that waits is run to its end before the function counts as done', () => {
    const code = `async function main() { const value = await Promise.resolve(2); return value * 2 }
      async function failing() { throw new Error('hỏng') }`;
    expect(scripted(code).run('main', [])).toBe(4);
    expect(() => scripted(code).call('failing')).toThrow('hỏng');
  });
});

describe('sizes', () => {
  test('ten million cells in a workbook', () => {
    expect(answerOf(`sheet.insertRowsAfter(1000, 380000); return sheet.getMaxRows()`)).toBe(381_000);
    expect(() => answerOf(`sheet.insertRowsAfter(1000, 400000)`)).toThrow('10000000 cells');
  });

  test('25 MB of attachments', () => {
    expect(() =>
      answerOf(`const part = Utilities.newBlob('x'.repeat(13 * 1024 * 1024), 'text/plain', 'a.txt');
        MailApp.sendEmail('an@example.com', 's', 'b', { attachments: [part, part] })`),
    ).toThrow('Email Total Attachments Size');
  });

  test('the cache forgets when its time is over', () => {
    expect(
      answerOf(`const cache = CacheService.getScriptCache(); cache.put('k', 'v', 60); Utilities.sleep(59000);
        const before = cache.get('k'); Utilities.sleep(2000); return [before, cache.get('k')]`),
    ).toEqual(['v', null]);
  });
});

test('services that are not here refuse by name', () => {
  expect(() => answerOf(`UrlFetchApp.fetch('https://example.com')`)).toThrow('no network');
  expect(() => answerOf(`DriveApp.getRootFolder()`)).toThrow('NotImplemented: DriveApp.getRootFolder');
});
