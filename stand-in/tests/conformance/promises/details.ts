import { answer, each, main, promise, thrown, type StandInPromise } from './promise';

const rule = 'SpreadsheetApp.newDataValidation()';
const condition = 'SpreadsheetApp.newConditionalFormatRule()';

/** Small things of every service. */
export const details: StandInPromise[] = [
  promise('whatever a script throws is told', ['Error: chữ', 'Error: 5', 'Error: undefined'], (open) =>
    ["'chữ'", '5', 'undefined'].map((what) =>
      thrown(() => open(`function main() { throw ${what}; }`).run('main', [])),
    ),
  ),
  promise(
    'numbers that are none become errors, dates take the format of a cell without one',
    ['#NUM!', '#NUM!', 'dd/MM/yyyy', '0', 'dd/MM/yyyy H:mm:ss'],
    (open) =>
      each(open, [
        'sheet.getRange("A1").setValue(Infinity).getValue()',
        'sheet.getRange("A1").setValue(NaN).getValue()',
        'sheet.getRange("A2").setValue(new Date(Date.UTC(2023, 7, 29, 17))).getNumberFormat()',
        'sheet.getRange("A3").setNumberFormat("0").setValue(new Date(Date.UTC(2023, 7, 29, 17))).getNumberFormat()',
        'sheet.getRange("A4").setValue(new Date(Date.UTC(2023, 7, 29, 18))).getNumberFormat()',
      ]),
  ),
  promise(
    'a number format of none is the automatic one, in any case of letters',
    ['dd/MM/yyyy', 'dd/MM/yyyy', 'dd/MM/yyyy', '0'],
    (open) =>
      each(
        open,
        ['GENERAL', 'general', '0.###############', '0'].map(
          (format) =>
            `sheet.getRange("A1").clear().setNumberFormat("0.00").setNumberFormat("${format}").setValue(new Date(Date.UTC(2023, 7, 29, 17))).getNumberFormat()`,
        ),
      ),
  ),
  promise('an alignment may be taken back', ['center', 'general', 'general', 'right'], (open) =>
    each(open, [
      'sheet.getRange("A1").setHorizontalAlignment("center").getHorizontalAlignment()',
      'sheet.getRange("A1").setHorizontalAlignment("normal").getHorizontalAlignment()',
      'sheet.getRange("A1").setHorizontalAlignment("left").setHorizontalAlignment(null).getHorizontalAlignment()',
      'sheet.getRange("A1:B1").setHorizontalAlignments([["right", "left"]]).getHorizontalAlignment()',
    ]),
  ),
  promise(
    'a cache of the document, a log of two lines, a lock of each kind',
    ['a', 'một\nhai', [false, false, true]],
    (open) => {
      const project = open(
        main(`const cache = CacheService.getDocumentCache(); cache.put('k', 'a'); Logger.log('một'); Logger.log('hai');
        return [cache.get('k'), Logger.getLog(), [LockService.getScriptLock(), LockService.getUserLock(), LockService.getDocumentLock()].map((lock) => lock.tryLock(1))];`),
      );
      project.heldLocks.add('script').add('user');
      return project.run('main', []);
    },
  ),
  promise('a lock one holds is had again at once, whoever else would have it', [true, true], (open) => {
    const project = open(
      main(
        `const lock = LockService.getDocumentLock(); const first = lock.tryLock(1); return [first, lock.tryLock(1)];`,
      ),
    );
    return project.run('main', []);
  }),
  promise(
    'a store of properties is full at 500 KB to the byte, names included',
    ['accepted', 'refused'],
    (open) =>
      [0, 1].map((more) => {
        const said = thrown(() =>
          open(
            main(`const many = {}; for (let i = 0; i < 55; i++) many['k' + (i + 100)] = 'a'.repeat(9216);
            many.last = 'a'.repeat(500 * 1024 - 55 * 9220 - 4 + given); PropertiesService.getScriptProperties().setProperties(many); return null;`),
          ).run('main', [more]),
        );
        return typeof said === 'string' ? 'refused' : 'accepted';
      }),
  ),
  promise(
    'attachments of 25 MB go out, one byte more does not',
    [1, 'Exception: Limit Exceeded: Email Total Attachments Size.'],
    (open) => {
      const sent = (bytes: number): unknown => {
        const project = open(
          main(
            `MailApp.sendEmail('an@example.com', 'a', 'b', { attachments: [Utilities.newBlob('a'.repeat(given))] });`,
          ),
        );
        project.run('main', [bytes]);
        return project.mails.length;
      };
      return [sent(25 * 1024 * 1024), thrown(() => sent(25 * 1024 * 1024 + 1))];
    },
  ),
  promise(
    'of two triggers the one is deleted that was meant, and what is not one is refused',
    [['b'], '', true, true],
    (open) => {
      const project = open(
        `function main() { const made = ['a', 'b'].map((name) => ScriptApp.newTrigger(name).timeBased().everyHours(1).create()); ScriptApp.deleteTrigger(made[0]);
         const again = (() => { try { ScriptApp.deleteTrigger(made[0]); return false; } catch (e) { return /does not exist/.test(e.message); } })();
         const wrong = (() => { try { ScriptApp.deleteTrigger('a'); return false; } catch (e) { return /signature for ScriptApp.deleteTrigger/.test(e.message); } })();
         return [ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction()), made[1].getTriggerSourceId(), again, wrong]; }`,
      );
      return project.run('main', []);
    },
  ),
  promise(
    'a trigger of the document without an event is refused',
    'Exception: The trigger has no event.',
    (open) =>
      thrown(() => answer(open, `ScriptApp.newTrigger('main').forSpreadsheet(sheet.getParent()).create();`)),
  ),
  promise(
    'what is handed over must be what is asked for',
    Array.from({ length: 9 }, () => true),
    (open) =>
      (
        each(open, [
          `${condition}.setRanges(["A1"])`,
          `${rule}.requireValueInRange("A1")`,
          'sheet.setConditionalFormatRules(["a"])',
          'sheet.getRange("A1").setDataValidation("a")',
          'sheet.getRange("A1").copyTo("B1")',
          'sheet.moveRows("1:1", 3)',
          'file.setNamedRange("a", "A1")',
          'sheet.getRange("A1").setRichTextValue("a")',
          'SpreadsheetApp.newRichTextValue().setText("a").setTextStyle("b")',
        ]) as string[]
      ).map(
        (said) =>
          /^The parameters \(.*\) don't match the method signature for SpreadsheetApp$/.test(said) || said,
      ),
  ),
  promise(
    'a rule is finished without criteria, dates in lists, comparisons and formulas by name',
    ['The data validation rule has no criteria', 'DATE_BETWEEN', 'CUSTOM_FORMULA'],
    (open) =>
      each(open, [
        `${rule}.build()`,
        `String(${rule}.requireDateBetween(new Date(1), new Date(2)).build().getCriteriaType())`,
        `String(${rule}.withCriteria(SpreadsheetApp.DataValidationCriteria.CUSTOM_FORMULA, ["=A1"]).build().getCriteriaType())`,
      ]),
  ),
  promise(
    'of two protections the one is removed that was meant; editors are named one by one',
    [['B1'], ['ha@example.com', 'tu@example.com', 'an@example.com']],
    (open) =>
      answer(
        open,
        `const one = sheet.getRange('A1').protect(); const two = sheet.getRange('B1').protect(); one.remove();
       two.addEditors(['tu@example.com']).addEditor('an@example.com');
       return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getRange().getA1Notation()), two.getEditors().map((user) => user.getEmail())];`,
      ),
  ),
  promise(
    'a tab’s protection begins without words, without a warning, open to everyone',
    ['', false, { instead: null }],
    (open) => {
      const project = open(
        `function begin() { const p = SpreadsheetApp.getActiveSheet().protect(); return [p.getDescription(), p.isWarningOnly()]; } ${main(`sheet.getRange('A1').setValue(1); return null;`)}`,
      );
      const begun = project.run('begin', []) as unknown[];
      project.user = 'tu@example.com';
      return [...begun, thrown(() => project.run('main', []))];
    },
  ),
  promise('a row is appended inside the tab as long as there is one', [1000, 1000, 1001, 26, 27], (open) =>
    each(open, [
      'sheet.appendRow(["a"]).getMaxRows()',
      '(sheet.getRange("A999").setValue("a"), sheet.appendRow(["b"]).getMaxRows())',
      'sheet.appendRow(["c"]).getMaxRows()',
      '(sheet.deleteRows(2, 900), sheet.appendRow(Array.from({ length: 26 }, () => "d")).getMaxColumns())',
      'sheet.appendRow(Array.from({ length: 27 }, () => "d")).getMaxColumns()',
    ]),
  ),
  promise(
    'frozen rows do not keep columns from being deleted, nor the other way',
    [
      1,
      'Sorry, it is not possible to delete all non-frozen rows',
      1,
      'Sorry, it is not possible to delete all non-frozen columns',
    ],
    (open) => [
      ...(each(
        open,
        ['sheet.deleteColumns(1, 25) || sheet.getMaxColumns()', 'sheet.deleteRows(4, 997)'],
        'sheet.setFrozenRows(3);',
      ) as unknown[]),
      ...(each(
        open,
        ['sheet.deleteRows(1, 999) || sheet.getMaxRows()', 'sheet.deleteColumns(4, 23)'],
        'sheet.setFrozenColumns(3);',
      ) as unknown[]),
    ],
  ),
  promise(
    'an area is cleared without what lies around it, however large it is',
    [
      ['a', '', '', 'd'],
      ['a', '', 'c', 'd'],
      ['a', '', '', 'd'],
    ],
    (open) =>
      ['A2:A900', 'A2', 'A2:A3'].map((place) =>
        answer(
          open,
          `sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]); sheet.getRange('B2').setValue('d');
           sheet.getRange('${place}').clearContent();
           return [...sheet.getRange('A1:A3').getValues().flat(), sheet.getRange('B2').getValue()];`,
        ),
      ),
  ),
  promise(
    'a tab is put where it is told, under a free name',
    [1, 2, 'Trang tính3', ['Trang tính3', 'a', 'Trang tính1']],
    (open) =>
      each(open, [
        'file.insertSheet("a", 0).getIndex()',
        'sheet.getIndex()',
        'file.insertSheet(0).getName()',
        'file.getSheets().map((each) => each.getName())',
      ]),
  ),
  promise(
    'boxes put over several rows are unticked; rules set row by row are where they were put',
    [
      [false, false],
      ['DATE_IS_VALID_DATE', 'CHECKBOX'],
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1').setValue(true); const ticks = sheet.getRange('A1:A2').insertCheckboxes().getValues().map(([value]) => value);
       sheet.getRange('C1:C2').setDataValidations([[${rule}.requireDate().build()], [${rule}.requireCheckbox().build()]]);
       return [ticks, ['C1', 'C2'].map((cell) => String(sheet.getRange(cell).getDataValidation().getCriteriaType()))];`,
      ),
  ),
  promise(
    'a filter: of one row, of the whole width, on column A only, of conditions but not formulas',
    ['A1', 'A1:Z3', 'refused', 'refused', 'refused'],
    (open) => {
      const said = [
        `sheet.getRange('A1').createFilter().sort(1, true).getRange().getA1Notation()`,
        `sheet.getRange('A1:Z3').createFilter().getRange().getA1Notation()`,
        `sheet.getRange('B1:C3').createFilter().sort(2, true)`,
        `sheet.getRange('A1:C3').createFilter().sort(4, true)`,
        `SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=A1')`,
      ].map((what) => thrown(() => answer(open, `return ${what};`)));
      return said.map((each) =>
        typeof each === 'string' ? 'refused' : (each as { instead: unknown }).instead,
      );
    },
  ),
  promise(
    'looks that end where the text ends, and one look for all of it',
    [
      [
        ['a', true],
        ['bc', false],
      ],
      1,
      true,
      'https://example.com/',
    ],
    (open) =>
      answer(
        open,
        `const bold = SpreadsheetApp.newTextStyle().setBold(true).build(); const text = (s) => SpreadsheetApp.newRichTextValue().setText(s);
       const parts = sheet.getRange('A1').setRichTextValue(text('abc').setTextStyle(0, 1, bold).build()).getRichTextValue().getRuns().map((run) => [run.getText(), run.getTextStyle().isBold() === true]);
       const whole = sheet.getRange('A2').setRichTextValue(text('abc').setTextStyle(bold).setLinkUrl('https://example.com/').build());
       return [parts, whole.getRichTextValue().getRuns().length, whole.getFontWeight() === 'bold', whole.getRichTextValue().getLinkUrl()];`,
      ),
  ),
  promise('styles: underlined or not, and what a copy keeps', [true, null, true, [true, true]], (open) =>
    each(open, [
      'SpreadsheetApp.newTextStyle().setUnderline(true).build().isUnderline()',
      'SpreadsheetApp.newTextStyle().build().isUnderline()',
      'SpreadsheetApp.newTextStyle().setItalic(true).build().copy().build().isItalic()',
      '((style) => [style.isBold(), style.isUnderline()])(SpreadsheetApp.newTextStyle().setBold(true).build().copy().setUnderline(true).build())',
    ]),
  ),
  promise(
    'the calls that mail may be handed over with, and those it may not',
    [1, 1, 'refused', 'refused', 'refused'],
    (open) =>
      [
        `{ to: 'an@example.com' }`,
        `'an@example.com', 'a', 'b'`,
        `null`,
        `'an@example.com', 'a'`,
        `5, 'a', 'b'`,
      ].map((args) => {
        const project = open(main(`MailApp.sendEmail(${args});`));
        const said = thrown(() => project.run('main', []));
        return typeof said === 'string' ? 'refused' : project.mails.length;
      }),
  ),
  promise('digests, charsets and dates that are none', ['refused', 'refused', 'refused', 'refused'], (open) =>
    [
      `Utilities.formatDate(new Date(NaN), 'GMT', 'yyyy')`,
      `Utilities.formatDate(new Date(), null, 'yyyy')`,
      `Utilities.formatDate(new Date(), 'GMT', 5)`,
      `Utilities.computeDigest('khác', 'a')`,
    ].map((call) => (typeof thrown(() => answer(open, `return ${call};`)) === 'string' ? 'refused' : call)),
  ),
  promise(
    'open references stay open when rows and columns are put in',
    ['=SUM(C:C)', '=SUM(3:3)', '=SUM(B3:B)', '=SUM(A:D)'],
    (open) => [
      answer(
        open,
        `sheet.getRange('F1').setFormula('=SUM(B:B)'); return sheet.insertColumnBefore(1).getRange('G1').getFormula();`,
      ),
      answer(
        open,
        `sheet.getRange('F1').setFormula('=SUM(2:2)'); return sheet.insertRowBefore(1).getRange('F2').getFormula();`,
      ),
      answer(
        open,
        `sheet.getRange('F9').setFormula('=SUM(B2:B)'); return sheet.insertRowBefore(1).getRange('F10').getFormula();`,
      ),
      answer(
        open,
        `sheet.getRange('F1').setFormula('=SUM(A:C)'); return sheet.insertColumnAfter(2).getRange('G1').getFormula();`,
      ),
    ],
  ),
  promise(
    'an edit tells the corners of its range, as plain properties; other ranges have none',
    [['[2,3,2,4]'], 'undefined'],
    (open) => {
      const project = open(
        `function onEdit(e) { const r = e.range; Logger.log(JSON.stringify([r.rowStart, r.rowEnd, r.columnStart, r.columnEnd])); }
         ${main('return typeof sheet.getRange("A1").rowStart;')}`,
      );
      project.edit(project.workbook.activeSheetId, { row: 2, column: 2, rows: 2, columns: 3 }, [['x']]);
      return [project.log, project.run('main', [])];
    },
  ),
  promise(
    'lists and objects in a cell are refused by name',
    ['NotImplemented: Range', 'NotImplemented: Range', 'NotImplemented: Range'],
    (open) =>
      each(open, [
        `sheet.getRange('A1').setValue([1, 2])`,
        `sheet.appendRow([{ a: 1 }])`,
        `sheet.getRange('A1:B1').setValues([[1, () => 2]])`,
      ]),
  ),
  promise(
    'what every object has is no call: a range may stand in a text and be compared',
    ['Range', true, false, 1],
    (open) => {
      const project = open(
        main(
          `const cell = sheet.getRange('A1'); return ['' + cell, cell == cell, cell.hasOwnProperty('x')];`,
        ),
      );
      return [...(project.run('main', []) as unknown[]), project.calls.size - 1];
    },
  ),
  promise('a stack names the script and nothing of this machine', ['Code.js'], (open) =>
    answer(open, `try { null.x } catch (e) { return e.stack.match(/[^/ (]+\\.[jt]s/g) }`),
  ),
  promise(
    'an image within a letter is kept by its name',
    [{ name: 'logo', contentType: 'image/png', bytes: { 0: 1, 1: 2 } }],
    (open) => {
      const project = open(
        main(`MailApp.sendEmail({ to: 'an@example.com', subject: 's', htmlBody: '<img src="cid:logo">',
          inlineImages: { logo: Utilities.newBlob([1, 2], 'image/png', 'x.png') } }); return null;`),
      );
      project.run('main', []);
      return project.mails[0]?.inlineImages;
    },
  ),
];
