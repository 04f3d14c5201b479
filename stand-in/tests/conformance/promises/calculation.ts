import { answer, main, promise, thrown, type Open, type StandInPromise } from './promise';

/** Fills that rules give, by cell, after `body` set values and rules. */
function fills(open: Open, body: string): unknown {
  const project = open(
    main(`const when = () => SpreadsheetApp.newConditionalFormatRule(); const on = (rule, place, colour) =>
      rule.setBackground(colour).setRanges([].concat(place).map((each) => sheet.getRange(each))).build(); ${body}`),
  );
  project.run('main', []);
  const formats = project.evaluated().get(0)!.formats;
  return Object.fromEntries([...formats].map(([at, { background }]) => [at, background]));
}

const values = `sheet.getRange('A1:A5').setValues([[1], [5], ['Quá hạn'], [''], [10]]);`;

/** How many of A1:A5 (1, 5, Quá hạn, empty, 10) a condition holds for. */
const holds = (open: Open, condition: string): unknown =>
  Object.keys(
    fills(
      open,
      `${values} sheet.setConditionalFormatRules([on(when().${condition}, 'A1:A5', '#ff0000')]);`,
    ) as object,
  );

/** Formulas, effective colours, time zones. */
export const calculation: StandInPromise[] = [
  promise(
    'a condition colours the cells it holds for',
    [
      ['4:1'],
      ['1:1', '2:1', '3:1', '5:1'],
      ['2:1', '5:1'],
      ['2:1', '5:1'],
      ['1:1'],
      ['1:1', '2:1'],
      ['2:1'],
      ['1:1', '5:1'],
      ['1:1', '2:1'],
      ['5:1'],
      ['3:1'],
      ['1:1', '2:1', '4:1', '5:1'],
      ['3:1'],
      ['3:1'],
      ['3:1'],
    ],
    (open) =>
      [
        'whenCellEmpty()',
        'whenCellNotEmpty()',
        'whenNumberGreaterThan(4)',
        'whenNumberGreaterThanOrEqualTo(5)',
        'whenNumberLessThan(5)',
        'whenNumberLessThanOrEqualTo(5)',
        'whenNumberEqualTo(5)',
        'whenNumberNotEqualTo(5)',
        'whenNumberBetween(1, 5)',
        'whenNumberNotBetween(1, 5)',
        `whenTextContains('HẠN')`,
        `whenTextDoesNotContain('hạn')`,
        `whenTextStartsWith('quá')`,
        `whenTextEndsWith('hạn')`,
        `whenTextEqualTo('quá hạn')`,
      ].map((condition) => holds(open, condition)),
  ),
  promise(
    'days before, on and after a day, fixed or relative, whatever the hour',
    [
      ['1:1'],
      ['2:1'],
      ['3:1'],
      ['1:1'],
      ['2:1'],
      ['3:1'],
      ['1:1'],
      ['3:1'],
      ['1:1', '2:1'],
      ['1:1', '2:1'],
      ['1:1', '2:1'],
    ],
    (open) =>
      [
        'whenDateBefore(day)',
        'whenDateEqualTo(day)',
        'whenDateAfter(day)',
        'whenDateBefore(TODAY)',
        'whenDateEqualTo(TODAY)',
        'whenDateAfter(TODAY)',
        'whenDateEqualTo(YESTERDAY)',
        'whenDateEqualTo(TOMORROW)',
        'whenDateEqualTo(PAST_WEEK)',
        'whenDateEqualTo(PAST_MONTH)',
        'whenDateEqualTo(PAST_YEAR)',
      ].map((condition) =>
        Object.keys(
          fills(
            open,
            `const { TODAY, TOMORROW, YESTERDAY, PAST_WEEK, PAST_MONTH, PAST_YEAR } = SpreadsheetApp.RelativeDate;
             const at = (date, hour) => new Date(Date.UTC(2023, 7, date, hour - 7)); const day = at(11, 0);
             sheet.getRange('A1:A3').setValues([[at(10, 23)], [at(11, 23)], [at(12, 0)]]);
             sheet.setConditionalFormatRules([on(when().${condition}, 'A1:A3', '#ff0000')]);`,
          ) as object,
        ),
      ),
  ),
  promise(
    'the first rule that holds wins',
    { '1:1': '#ff0000', '2:1': '#00ff00', '5:1': '#00ff00' },
    (open) =>
      fills(
        open,
        `${values} sheet.setConditionalFormatRules([on(when().whenNumberLessThan(2), 'A1:A5', '#ff0000'),
        on(when().whenFormulaSatisfied('=ISNUMBER(A1)'), 'A1:A5', '#00ff00')]);`,
      ),
  ),
  promise(
    'a formula of a rule is read from each cell: fixed columns colour the row, relative ones the cell',
    {
      row: { '2:1': '#ff0000', '2:2': '#ff0000', '2:3': '#ff0000' },
      cell: { '1:2': '#ff0000', '2:1': '#ff0000' },
      two: { '1:1': '#ff0000', '5:3': '#ff0000' },
      below: { '3:1': '#ff0000', '4:1': '#ff0000' },
    },
    (open) => {
      const table = `sheet.getRange('A1:C2').setValues([[1, 7, 0], [7, 2, 0]]);`;
      const rule = (formula: string, place: string): string =>
        `sheet.setConditionalFormatRules([on(when().whenFormulaSatisfied(${JSON.stringify(formula)}), ${place}, '#ff0000')]);`;
      return {
        row: fills(open, table + rule('=$A1=7', `'A1:C2'`)),
        cell: fills(open, table + rule('=A1=7', `'A1:C2'`)),
        two: fills(
          open,
          `sheet.getRange('A1').setValue(1); sheet.getRange('C5').setValue(1);` +
            rule('=A1=1', `['A1', 'C5']`),
        ),
        below: fills(open, `sheet.getRange('A1:A2').setValue(1);` + rule('=A1=""', `'A1:A4'`)),
      };
    },
  ),
  promise('a rule may look at today, and at another row’s number', { '1:1': '#ff0000' }, (open) =>
    fills(
      open,
      `sheet.getRange('A1:A2').setValues([[new Date(Date.UTC(2023, 7, 9, 17))], [new Date(Date.UTC(2023, 7, 10, 17))]]);
       sheet.setConditionalFormatRules([on(when().whenFormulaSatisfied('=$A1<TODAY()'), 'A1:A2', '#ff0000')]);`,
    ),
  ),
  promise('what a formula gave is kept with its cell', [3, 'a', { error: '#DIV/0!' }, true], (open) => {
    const project = open(
      main(
        `sheet.getRange('A1:A4').setFormulas([['=1+2'], ['="a"'], ['=1/0'], ['=1=1']]); sheet.getRange('A1').getValue();`,
      ),
    );
    project.run('main', []);
    return [1, 2, 3, 4].map((row) => project.workbook.sheets[0]!.cells.get(row)?.get(1)?.value);
  }),
  promise('a formula that gives several cells fills them', [[1], [2], [3]], (open) =>
    answer(
      open,
      `sheet.getRange('A1').setFormula('=SEQUENCE(3)'); return sheet.getRange('A1:A3').getValues();`,
    ),
  ),
  promise('whole columns and rows, other tabs, fixed parts and names in formulas', [6, 3, 6, 6, 12], (open) =>
    answer(
      open,
      `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1').setValue(2);
         sheet.getParent().setNamedRange('số', sheet.getRange('A1:A3'));
         const other = sheet.getParent().insertSheet('Khu phố 1');
         return ["=SUM('Trang tính1'!A:A)", "=SUM('Trang tính1'!1:1)", "=SUM('Trang tính1'!$A$1:$A$3)", '=SUM(số)', '=SUM(số)+SUM(số)']
           .map((formula) => other.getRange('A1').setFormula(formula).getValue());`,
    ),
  ),
  promise(
    'errors a formula gives, by their names',
    ['#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#N/A', '#NUM!'],
    (open) =>
      answer(
        open,
        `return ['=1/0', '=1+"a"', '=#REF!', '=KHONGCO()', '=NA()', '=SQRT(-1)'].map((formula) =>
           sheet.getRange('A1').setFormula(formula).getValue());`,
      ),
  ),
  promise(
    'TODAY is the day where the spreadsheet is, when the clock is moved too',
    ['2023-08-11', '2023-08-12', '2023-08-11'],
    (open) => {
      const project = open(
        main(
          `return Utilities.formatDate(sheet.getRange('A1').setFormula('=TODAY()').getValue(), sheet.getParent().getSpreadsheetTimeZone(), 'yyyy-MM-dd');`,
        ),
      );
      const first = project.run('main', []);
      project.clock.set(Date.UTC(2023, 7, 11, 17, 30));
      const afterMidnight = project.run('main', []);
      project.workbook.timeZone = 'Europe/Berlin';
      return [first, afterMidnight, project.run('main', [])];
    },
  ),
  promise(
    'another time zone keeps what cells show and moves the instants',
    ['30/08/2023', 5, 'Exception: Invalid time zone: Không/Có'],
    (open) => {
      const [shown, hours] = answer(
        open,
        `const cell = sheet.getRange('A1').setValue(new Date(Date.UTC(2023, 7, 29, 17))); const before = cell.getValue().getTime();
         sheet.getParent().setSpreadsheetTimeZone('Europe/Berlin');
         return [cell.getDisplayValue(), (cell.getValue().getTime() - before) / 3600000];`,
      ) as unknown[];
      return [
        shown,
        hours,
        thrown(() => answer(open, `sheet.getParent().setSpreadsheetTimeZone('Không/Có');`)),
      ];
    },
  ),
  promise('a workbook without formulas and rules is not calculated', 0, (open) => {
    let asked = 0;
    const project = open(main(`sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValues();`), {
      evaluator: {
        evaluate: () => {
          asked++;
          return new Map();
        },
      },
    });
    project.run('main', []);
    return asked;
  }),
  promise('it is calculated once as long as nothing changes', 1, (open) => {
    let asked = 0;
    const project = open(
      main(
        `sheet.getRange('A1').setFormula('=1+1'); sheet.getRange('A1').getValue(); sheet.getRange('A1').getValue();`,
      ),
      {
        evaluator: {
          evaluate: () => {
            asked++;
            return new Map();
          },
        },
      },
    );
    project.run('main', []);
    return asked;
  }),
  promise(
    'a rule may count rows and columns, below the content too',
    [
      { '1:2': '#ff0000', '2:2': '#ff0000' },
      { '2:1': '#ff0000', '2:2': '#ff0000', '4:1': '#ff0000', '4:2': '#ff0000' },
      { '1:1': '#ff0000', '1:2': '#ff0000' },
    ],
    (open) => {
      const rule = (formula: string, place: string): unknown =>
        fills(
          open,
          `sheet.setConditionalFormatRules([on(when().whenFormulaSatisfied('${formula}'), '${place}', '#ff0000')]);`,
        );
      return [
        rule('=COLUMN()=2', 'A1:C2'),
        rule('=ISEVEN(ROW())', 'A1:B4'),
        rule('=COUNTBLANK($A$1:$B1)=2', 'A1:B1'),
      ];
    },
  ),
  promise(
    'a named range of two-digit rows, and texts with words of functions in them',
    [3, 'HYPERLINK(', 7],
    (open) =>
      answer(
        open,
        `sheet.getRange('A10:A12').setValues([[1], [1], [1]]); sheet.getRange('AA12'.slice(1)).setValue(1); sheet.getParent().setNamedRange('khối', sheet.getRange('A10:A12'));
       return ['=SUM(khối)', '="HYPERLINK("', '=INDIRECT("A"&"12")+6'].map((formula) => sheet.getRange('C1').setFormula(formula).getValue());`,
      ),
  ),
];
