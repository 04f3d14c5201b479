import { answer, main, promise, thrown, type StandInPromise } from './promise';

const AUTH = 'https://www.googleapis.com/auth/';
const lacking = (call: string, ...scopes: string[]): string =>
  `Exception: Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes.map((scope) => AUTH + scope).join(' || ')}`;

const trigger = `ScriptApp.newTrigger('main').timeBased()`;

/** Who may do what: scopes, simple triggers, protections, other people's triggers and locks. */
export const people: StandInPromise[] = [
  promise(
    'a call needs its scope in the manifest',
    [
      lacking('MailApp.sendEmail', 'script.send_mail'),
      lacking('Ui.showSidebar', 'script.container.ui'),
      lacking('ScriptApp.newTrigger', 'script.scriptapp'),
      lacking('Session.getActiveUser', 'userinfo.email'),
      lacking('SpreadsheetApp.getActive', 'spreadsheets.currentonly', 'spreadsheets'),
      'Exception: Specified permissions are not sufficient to call GmailApp.sendEmail. Required permissions: https://mail.google.com/',
    ],
    (open) =>
      [
        `MailApp.sendEmail('an@example.com', 'a', 'b')`,
        `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'))`,
        `ScriptApp.newTrigger('main')`,
        `Session.getActiveUser()`,
        `SpreadsheetApp.getActive()`,
        `GmailApp.sendEmail('an@example.com', 'a', 'b')`,
      ].map((call, i) =>
        thrown(() =>
          open(`function main() { ${call}; }`, { scopes: i === 1 ? [`${AUTH}spreadsheets`] : [] }).run(
            'main',
            [],
          ),
        ),
      ),
  ),
  promise('one of two scopes is enough, and services without one need none', [1, 1, 'a'], (open) => [
    ...['spreadsheets', 'spreadsheets.currentonly'].map((scope) =>
      answer(open, `return SpreadsheetApp.getActive().getNumSheets();`, { scopes: [AUTH + scope] }),
    ),
    open(
      `function main() { return PropertiesService.getScriptProperties().setProperty('k', 'a').getProperty('k'); }`,
      {
        scopes: [],
      },
    ).run('main', []),
  ]),
  promise(
    'a simple trigger may read the document and properties, and nothing that needs consent',
    [
      lacking('MailApp.sendEmail', 'script.send_mail'),
      lacking('ScriptApp.getProjectTriggers', 'script.scriptapp'),
      lacking('Ui.showSidebar', 'script.container.ui'),
      null,
      null,
    ],
    (open) =>
      [
        `MailApp.sendEmail('an@example.com', 'a', 'b')`,
        `ScriptApp.getProjectTriggers()`,
        `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'))`,
        `SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)`,
        `PropertiesService.getDocumentProperties().getProperty('a')`,
      ].map((call) => {
        const said = thrown(() => open(`function onOpen() { ${call}; }`).open());
        return typeof said === 'string' ? said : null;
      }),
  ),
  promise('who it is stays blank in a simple trigger', [['""'], 'ha@example.com'], (open) => {
    const project =
      open(`function onOpen() { Logger.log(JSON.stringify(Session.getActiveUser().getEmail())); }
      function main() { return Session.getEffectiveUser().getEmail(); }`);
    project.open();
    return [project.log, project.run('main', [])];
  }),
  promise(
    'a range is closed to those who are taken off its editors, and to nobody before',
    [{ instead: null }, { instead: null }, 'refused', { instead: null }],
    (open) => {
      const write = `sheet.getRange('A1').setValue(1); return null;`;
      const project = open(
        `function protect() { const p = SpreadsheetApp.getActiveSheet().getRange('A1:B2').protect(); p.addEditors(['ha@example.com', 'tu@example.com']); }
         function close() { SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].removeEditor('tu@example.com'); }
         ${main(write)}
         function outside() { SpreadsheetApp.getActiveSheet().getRange('C3').setValue(1); return null; }`,
      );
      const asTu = (name: string): unknown => {
        project.user = 'tu@example.com';
        const said = thrown(() => project.run(name, []));
        project.user = 'ha@example.com';
        return typeof said === 'string' && said.includes('protected cell') ? 'refused' : said;
      };
      project.run('protect', []);
      const before = asTu('main');
      project.run('close', []);
      return [before, thrown(() => project.run('main', [])), asTu('main'), asTu('outside')];
    },
  ),
  promise(
    'what a closed tab leaves open is open to everybody, and only that',
    [{ instead: null }, 'refused', 'refused'],
    (open) => {
      const project = open(
        `function protect() { const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditor('tu@example.com');
           p.setUnprotectedRanges([SpreadsheetApp.getActiveSheet().getRange('C2:C5'), SpreadsheetApp.getActiveSheet().getRange('C6:D6')]); }
         function main(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(1); return null; }`,
      );
      project.run('protect', []);
      project.user = 'tu@example.com';
      return ['C3:C6', 'C1:C2', 'D5:D6'].map((a1) => {
        const said = thrown(() => project.run('main', [a1]));
        return /protected cell/.test(String(said)) ? 'refused' : said;
      });
    },
  ),
  promise('a protection that only warns closes nothing', { instead: null }, (open) => {
    const project = open(
      `function protect() { const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditors(p.getEditors()); p.setWarningOnly(true); }
       ${main(`sheet.getRange('A1').setValue(1); return null;`)}`,
    );
    project.run('protect', []);
    project.user = 'tu@example.com';
    return thrown(() => project.run('main', []));
  }),
  promise(
    'a closed tab is closed to changes of every kind, and tells who may edit',
    ['refused', 'refused', 'refused', 'refused', 'refused', [false, ['ha@example.com']]],
    (open) => {
      const project = open(
        `function protect() { const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditor('tu@example.com'); }
       function main(what) { const sheet = SpreadsheetApp.getActiveSheet(); return new Function('sheet', what)(sheet); }`,
      );
      project.run('protect', []);
      project.user = 'tu@example.com';
      const tried = [
        `sheet.getRange('A1').setBackground('#ff0000')`,
        `sheet.insertRowAfter(1)`,
        `sheet.deleteRow(1)`,
        `sheet.getRange('A1:A2').sort(1)`,
        `sheet.getRange('A1').clearContent()`,
      ].map((what) =>
        /protected cell/.test(String(thrown(() => project.run('main', [what])))) ? 'refused' : what,
      );
      return [
        ...tried,
        project.run('main', [
          `const p = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]; return [p.canEdit(), p.getEditors().map((user) => user.getEmail())]`,
        ]),
      ];
    },
  ),
  promise('whoever runs it cannot take themselves off', ['ha@example.com'], (open) =>
    answer(
      open,
      `const p = sheet.getRange('A1').protect().addEditor('tu@example.com').addEditor('tu@example.com');
       p.removeEditors(['ha@example.com', 'tu@example.com']); return p.getEditors().map((user) => user.getEmail());`,
    ),
  ),
  promise('nobody sees another’s triggers, nor deletes them', [1, 0, 1], (open) => {
    const project = open(
      `function make() { ${trigger}.everyHours(1).create(); } function count() { return ScriptApp.getProjectTriggers().length; }`,
    );
    project.run('make', []);
    const own = project.run('count', []);
    project.user = 'tu@example.com';
    return [own, project.run('count', []), project.triggers.length];
  }),
  promise('a person has twenty triggers at most', [20, true, 21], (open) => {
    const project = open(`function make() { ${trigger}.everyHours(1).create(); }`);
    for (let i = 0; i < 20; i++) project.run('make', []);
    const before = project.triggers.length;
    const refused = /too many triggers/.test(String(thrown(() => project.run('make', []))));
    project.user = 'tu@example.com';
    project.run('make', []);
    return [before, refused, project.triggers.length];
  }),
  promise(
    'a trigger keeps what it was told',
    [
      { onWeekDay: 'FRIDAY', atHour: 14, nearMinute: 30, inTimezone: 'Asia/Ho_Chi_Minh' },
      { everyDays: 2 },
      { everyWeeks: 3, onWeekDay: 'MONDAY' },
      { everyMinutes: 10 },
      { onMonthDay: 5 },
      { after: 60000 },
      { at: 1 },
      { year: 2026, month: 1, day: 2 },
      { everyHours: 6 },
    ],
    (open) => {
      const project = open(
        `function main() { const timed = () => ${trigger};
          timed().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(14).nearMinute(30).inTimezone('Asia/Ho_Chi_Minh').create();
          timed().everyDays(2).create(); timed().everyWeeks(3).onWeekDay(ScriptApp.WeekDay.MONDAY).create();
          timed().everyMinutes(10).create(); timed().onMonthDay(5).create(); timed().after(60000).create();
          timed().at(new Date(1)).create(); timed().atDate(2026, 1, 2).create(); timed().everyHours(6).create(); }`,
      );
      project.run('main', []);
      return project.triggers.map(({ when }) => when);
    },
  ),
  promise(
    'an installed trigger runs as whoever installed it',
    ['ha@example.com', 'tu@example.com'],
    (open) => {
      const project = open(
        `function make() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
       function edited() { Logger.log(Session.getEffectiveUser().getEmail()); }`,
      );
      project.run('make', []);
      project.user = 'tu@example.com';
      project.edit(0, { row: 1, column: 1, rows: 1, columns: 1 }, [['a']]);
      return [...project.log, project.user];
    },
  ),
  promise(
    'a lock that somebody else holds is waited for and not had',
    [false, 2000, false, true, true],
    (open) => {
      const project = open(
        `function main() { const lock = LockService.getDocumentLock(); const start = Date.now(); const taken = lock.tryLock(2000);
        let thrown = false; try { lock.waitLock(10); } catch (e) { thrown = /Lock timeout/.test(e.message); }
        return [taken, Math.round((Date.now() - start) / 1000) * 1000, lock.hasLock(), thrown, LockService.getScriptLock().tryLock(1)]; }`,
      );
      project.heldLocks.add('document');
      return project.run('main', []);
    },
  ),
  promise(
    'a lock is kept from the run of somebody else that falls in between, and free again when its run has ended',
    [[true, [false]], true],
    (open) => {
      const project = open(
        `function keep() { const lock = LockService.getScriptLock(); const had = lock.tryLock(1); SpreadsheetApp.getActiveSheet().getName(); return had; }
       function ask() { return LockService.getScriptLock().tryLock(1); }`,
      );
      const meanwhile: unknown[] = [];
      project.betweenCalls = () => {
        if ((project.calls.get('Lock.tryLock') ?? 0) === 0) return;
        project.betweenCalls = null;
        meanwhile.push(project.run('ask', []));
      };
      return [[project.run('keep', []), meanwhile], project.run('ask', [])];
    },
  ),
  promise(
    'caches and properties of a person are theirs alone',
    [
      [null, null],
      ['b', 'c'],
    ],
    (open) => {
      const project = open(
        `function put() { CacheService.getUserCache().put('a', 'b'); PropertiesService.getUserProperties().setProperty('a', 'c'); }
       function get() { return [CacheService.getUserCache().get('a'), PropertiesService.getUserProperties().getProperty('a')]; }`,
      );
      project.run('put', []);
      project.user = 'tu@example.com';
      const other = project.run('get', []);
      project.user = 'ha@example.com';
      return [other, project.run('get', [])];
    },
  ),
  promise('a cached value lasts ten minutes, or as told up to six hours', ['b', null, 'd', null], (open) => {
    const project = open(
      `function put() { const cache = CacheService.getScriptCache(); cache.put('a', 'b'); cache.put('c', 'd', 100000); }
       function get(key) { return CacheService.getScriptCache().get(key); }`,
    );
    project.run('put', []);
    project.clock.advance(599_000);
    const before = project.run('get', ['a']);
    project.clock.advance(1000);
    const after = project.run('get', ['a']);
    project.clock.advance(21_000_000 - 1);
    const long = project.run('get', ['c']);
    project.clock.advance(1);
    return [before, after, long, project.run('get', ['c'])];
  }),
  promise(
    'a store of properties holds 500 KB',
    [
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
      0,
    ],
    (open) => {
      const project = open(
        `function main() { const many = {}; for (let i = 0; i < 56; i++) many['k' + i] = 'a'.repeat(9216);
        PropertiesService.getDocumentProperties().setProperties(many); }`,
      );
      return [thrown(() => project.run('main', [])), project.workbook.properties.size];
    },
  ),
  promise(
    'document properties belong to the file; others replace them only when told',
    [['b'], ['a', 'b'], ['c']],
    (open) => {
      const project = open(
        `function main(all) { const store = PropertiesService.getDocumentProperties(); store.setProperties({ [all ? 'c' : 'a']: '1' }, all); }`,
      );
      project.workbook.properties.set('b', '2');
      const before = [...project.workbook.properties.keys()];
      project.run('main', [false]);
      const added = [...project.workbook.properties.keys()].sort();
      project.run('main', [true]);
      return [before, added, [...project.workbook.properties.keys()]];
    },
  ),
];
