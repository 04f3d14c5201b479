import { answer, main, promise, thrown, type StandInPromise } from './promise';

const cell = { row: 2, column: 1, rows: 1, columns: 1 };

/** Menus, pages, questions and what an editing person sets off. */
export const screen: StandInPromise[] = [
  promise(
    'a menu has its items, lines and submenus in order',
    [
      {
        caption: 'Tổng hợp tuần',
        entries: [
          { caption: 'Tổng hợp ngay', functionName: 'week' },
          { caption: '', separator: true },
          { caption: 'Khác', items: [{ caption: 'Thiết lập', functionName: 'setUp' }] },
        ],
      },
    ],
    (open) => {
      const project = open(`function onOpen() { const ui = SpreadsheetApp.getUi();
        ui.createMenu('Tổng hợp tuần').addItem('Tổng hợp ngay', 'week').addSeparator()
          .addSubMenu(ui.createMenu('Khác').addItem('Thiết lập', 'setUp')).addToUi(); }`);
      project.open();
      return project.menus;
    },
  ),
  promise(
    'a menu of the same name takes the place of the first, others stay',
    [
      ['Hai', []],
      ['Một', ['mới']],
    ],
    (open) => {
      const project = open(`function onOpen() { const ui = SpreadsheetApp.getUi();
      ui.createMenu('Một').addItem('cũ', 'a').addToUi(); ui.createMenu('Hai').addToUi();
      ui.createMenu('Một').addItem('mới', 'a').addToUi(); }`);
      project.open();
      project.open();
      return project.menus.map(({ caption, entries }) => [caption, entries.map((entry) => entry.caption)]);
    },
  ),
  promise('a menu takes only menus into it', true, (open) =>
    /Exception/.test(
      String(
        thrown(() => answer(open, `SpreadsheetApp.getUi().createMenu('a').addSubMenu({ caption: 'b' });`)),
      ),
    ),
  ),
  promise(
    'the last page shown is kept with title, size and kind',
    [
      { kind: 'sidebar', title: 'Tuần này', html: '<p>a</p>' },
      { kind: 'dialog', title: 'Hỏi', html: '<p>b</p>', width: 640, height: 480 },
      { kind: 'modeless', title: 'Chờ', html: '<p>c</p>' },
    ],
    (open) =>
      [
        `showSidebar(HtmlService.createHtmlOutput('<p>a</p>').setTitle('Tuần này'))`,
        `showModalDialog(HtmlService.createHtmlOutput('<p>b</p>').setWidth(640).setHeight(480), 'Hỏi')`,
        `showModelessDialog(HtmlService.createHtmlOutput('<p>c</p>'), 'Chờ')`,
      ].map((shown) => {
        const project = open(main(`SpreadsheetApp.getUi().${shown};`));
        project.run('main', []);
        return project.page;
      }),
  ),
  promise(
    'a page without a title has none, and what is no page is refused by name',
    [
      { kind: 'sidebar', title: '', html: '' },
      "Exception: The parameters (String) don't match the method signature for Ui.showSidebar.",
    ],
    (open) => {
      const project = open(main(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput());`));
      project.run('main', []);
      return [project.page, thrown(() => answer(open, `SpreadsheetApp.getUi().showSidebar('<p>');`))];
    },
  ),
  promise(
    'a page is made of a file by its name, with .html or without',
    ['<p>Tuần</p>', '<p>Tuần</p>'],
    (open) =>
      answer(
        open,
        `return ['Week', 'Week.html'].map((name) => HtmlService.createHtmlOutputFromFile(name).getContent());`,
        { pages: { Week: '<p>Tuần</p>' } },
      ),
  ),
  promise('a template is made of a file', '<p>3/9</p>', (open) =>
    answer(
      open,
      `const page = HtmlService.createTemplateFromFile('Week'); page.met = '3/9'; return page.evaluate().getContent();`,
      { pages: { Week: '<p><?= met ?></p>' } },
    ),
  ),
  promise(
    'a toast keeps its words, its title and five seconds unless told',
    [
      { message: 'Đã xong', title: '', seconds: 5 },
      { message: 'Đã gửi', title: 'Bản tin', seconds: 8 },
      { message: '3', title: '', seconds: 5 },
    ],
    (open) => {
      const project = open(
        main(`const file = SpreadsheetApp.getActive(); file.toast('Đã xong'); file.toast('Đã gửi', 'Bản tin', 8);
          file.toast(3, null, null);`),
      );
      project.run('main', []);
      return project.toasts;
    },
  ),
  promise(
    'a question takes the next answer and is remembered; without one it is said',
    [
      'YES',
      [{ title: 'Gửi?', prompt: '12 thư', buttons: 'YES_NO', answer: 'YES' }],
      'Exception: ui.alert needs an answer and nobody is there to give one: "12 thư"',
    ],
    (open) => {
      const asking = main(
        `const ui = SpreadsheetApp.getUi(); return String(ui.alert('Gửi?', '12 thư', ui.ButtonSet.YES_NO));`,
      );
      const project = open(asking, { answers: ['YES'] });
      return [project.run('main', []), project.alerts, thrown(() => open(asking).run('main', []))];
    },
  ),
  promise('a box with one button is closed with it when nobody is there', 'OK', (open) =>
    answer(open, `return String(SpreadsheetApp.getUi().alert('Xong'));`),
  ),
  promise('a prompt gives what was typed and the button', ['OK', 'tuần 32'], (open) =>
    answer(
      open,
      `const said = SpreadsheetApp.getUi().prompt('Tuần nào?'); return [String(said.getSelectedButton()), said.getResponseText()];`,
      { answers: [{ button: 'OK', text: 'tuần 32' }] },
    ),
  ),
  promise(
    'what is typed is read as the locale reads it, and onEdit hears before and after',
    [
      45168,
      [
        { old: null, value: '45168' },
        { old: '45168', value: 'sau' },
      ],
    ],
    (open) => {
      const project = open(
        `function onEdit(e) { const old = e.oldValue === undefined ? null : e.oldValue;
          Logger.log(JSON.stringify({ old, value: e.value })); }`,
      );
      project.edit(0, cell, [['30/8/2023']]);
      const stored = project.workbook.sheets[0]!.cells.get(2)?.get(1)?.value;
      project.edit(0, cell, [['sau']]);
      return [stored, project.log.map((line) => JSON.parse(line) as unknown)];
    },
  ),
  promise('several cells edited at once tell neither value', ['{"range":"A2:B3"}'], (open) => {
    const project = open(
      `function onEdit(e) { Logger.log(JSON.stringify({ range: e.range.getA1Notation(), value: e.value, old: e.oldValue })); }`,
    );
    project.edit(0, { row: 2, column: 1, rows: 2, columns: 2 }, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    return project.log;
  }),
  promise('what onEdit throws is only logged', ['onEdit: hỏng'], (open) => {
    const project = open(`function onEdit() { throw new Error('hỏng'); }`);
    project.edit(0, cell, [['a']]);
    return project.log;
  }),
  promise('an event tells the document, its mode and who it was', ['Sổ', 'LIMITED', 'ON'], (open) => {
    const project = open(
      `function onEdit(e) { Logger.log(JSON.stringify([e.source.getName(), String(e.authMode), 'ON'])); }`,
    );
    project.edit(0, cell, [['a']]);
    return JSON.parse(project.log[0]!) as unknown;
  }),
  promise('everything printed goes to the log', ['a 1', 'b', 'c', 'd', 'e', '{"f":1}'], (open) => {
    const project = open(
      `function main() { Logger.log('a %s', 1); console.log('b'); console.info('c'); console.warn('d'); console.error('e');
        console.log(JSON.stringify({ f: 1 })); }`,
    );
    project.run('main', []);
    return project.log;
  }),
  promise(
    'an activated range is where the person is',
    [{ sheetId: 0, area: { row: 3, column: 2, rows: 1, columns: 2 } }, 0],
    (open) => {
      const project = open(main(`sheet.getRange('B3:C3').activate();`));
      project.run('main', []);
      return [project.selection, project.workbook.activeSheetId];
    },
  ),
  promise(
    'questions without a title, a prompt’s buttons, and what a dialog that is not one is called',
    [
      [{ title: '', prompt: 'Xong', buttons: 'OK', answer: 'OK' }],
      [{ title: '', prompt: 'Tuần?', buttons: 'OK_CANCEL', answer: 'CANCEL' }],
      '',
      "Exception: The parameters (String) don't match the method signature for Ui.showModalDialog.",
      "Exception: The parameters (String) don't match the method signature for Ui.showModelessDialog.",
      'Exception: ui.prompt needs an answer and nobody is there to give one: "Tuần?"',
    ],
    (open) => {
      const asked = (body: string, answer: 'OK' | 'CANCEL') => {
        const project = open(main(`const ui = SpreadsheetApp.getUi(); ${body}`), { answers: [answer] });
        project.run('main', []);
        return project.alerts;
      };
      return [
        asked(`ui.alert('Xong');`, 'OK'),
        asked(`ui.prompt('Tuần?', ui.ButtonSet.OK_CANCEL);`, 'CANCEL'),
        answer(open, `return SpreadsheetApp.getUi().prompt('a').getResponseText();`, { answers: ['OK'] }),
        thrown(() => answer(open, `SpreadsheetApp.getUi().showModalDialog('a', 'b');`)),
        thrown(() => answer(open, `SpreadsheetApp.getUi().showModelessDialog('a', 'b');`)),
        thrown(() => answer(open, `SpreadsheetApp.getUi().prompt('Tuần?');`)),
      ];
    },
  ),
  promise('an add-on’s menu has a name of its own', ['Tiện ích bổ sung', 'Menu'], (open) => {
    const project = open(
      main(`const menu = SpreadsheetApp.getUi().createAddonMenu(); menu.addToUi(); return String(menu);`),
    );
    const said = project.run('main', []);
    return [project.menus[0]!.caption, said];
  }),
  promise(
    'an emptied cell, a formula and an error tell edit events what they are',
    [
      [null, 'a'],
      ['a', null],
      [null, '=1/0'],
      ['=1/0', 'b'],
    ],
    (open) => {
      const project = open(
        `function onEdit(e) { Logger.log(JSON.stringify([e.oldValue === undefined ? null : e.oldValue, e.value === undefined ? null : e.value])); }`,
      );
      for (const text of ['a', '', '=1/0', 'b']) project.edit(0, cell, [[text]]);
      return project.log.map((line) => JSON.parse(line) as unknown);
    },
  ),
  promise(
    'installed triggers of opening, editing and changing are set off, each with its id and what happened',
    [
      ['ON_OPEN', true],
      ['ON_EDIT', true, 'A2', 'a'],
      ['ON_CHANGE', true, 'EDIT'],
    ],
    (open) => {
      const project = open(
        `function make() { const on = (name) => ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActive());
           on('opened').onOpen().create(); on('edited').onEdit().create(); on('changed').onChange().create(); }
         function tell(...what) { Logger.log(JSON.stringify(what)); } const known = (e) => /^\\d+$/.test(e.triggerUid);
         function opened(e) { tell('ON_OPEN', known(e)); } function edited(e) { tell('ON_EDIT', known(e), e.range.getA1Notation(), e.value); }
         function changed(e) { tell('ON_CHANGE', known(e), e.changeType); }`,
      );
      project.run('make', []);
      project.open();
      project.edit(0, cell, [['a']]);
      return project.log.map((line) => JSON.parse(line) as unknown);
    },
  ),
  promise(
    'a trigger of the clock tells day and hour where the script is',
    [
      {
        year: 2023,
        month: 8,
        'day-of-month': 11,
        'day-of-week': 5,
        hour: 14,
        minute: 0,
        second: 0,
        timezone: 'Asia/Ho_Chi_Minh',
      },
      'FULL',
    ],
    (open) => {
      const project = open(
        `function make() { ScriptApp.newTrigger('go').timeBased().everyHours(1).create(); }
       function go(e) { const { authMode, triggerUid, ...when } = { ...e, 'week-of-year': undefined }; delete when['week-of-year']; Logger.log(JSON.stringify([when, String(authMode)])); }`,
      );
      project.run('make', []);
      try {
        project.fire(project.triggers[0]!);
      } catch (error) {
        return String(error);
      }
      return JSON.parse(project.log[0]!) as unknown;
    },
  ),
  promise('what an installed trigger throws is only logged', ['edited: hỏng'], (open) => {
    const project = open(
      `function make() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); } function edited() { throw new Error('hỏng'); }`,
    );
    project.run('make', []);
    project.edit(0, cell, [['a']]);
    return project.log;
  }),
];
