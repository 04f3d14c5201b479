import { answer, main, promise, thrown, type Open, type StandInPromise } from './promise';

/** What `expression` gives for each text, on a cell of its own; `refused` where it throws. */
const each = (open: Open, expression: string, texts: string[], options?: Parameters<Open>[1]): unknown =>
  open(
    main(`return given.map((text, i) => { const cell = sheet.getRange(i + 1, 1);
      try { return ${expression}; } catch (e) { return 'refused'; } });`),
    options,
  ).run('main', [texts]);

const READ = 'cell.setValue(text).getValue()';
const SHOWN = 'cell.setValue(text).setNumberFormat("dd/MM/yyyy HH:mm").getDisplayValue()';

/** What a text stays or becomes, by how exactly it is written. */
const staysText = (name: string, texts: string[]): StandInPromise =>
  promise(name, texts, (open) => each(open, READ, texts));

const reads = (name: string, table: [text: string, value: unknown][], expression = READ): StandInPromise =>
  promise(
    name,
    table.map(([, value]) => value),
    (open) =>
      each(
        open,
        expression,
        table.map(([text]) => text),
      ),
  );

/** What a text becomes, by locale and by how exactly it is written. */
export const reading: StandInPromise[] = [
  promise('where the point is decimal, numbers are read so', [1.5, 1234567, '1,5'], (open) =>
    each(open, READ, ['1.5', '1,234,567', '1,5'], { locale: 'en_US' }),
  ),
  promise('and dates and formulas', ['8/30/2023', 4], (open) =>
    answer(
      open,
      `return [sheet.getRange('A1').setValue(new Date(Date.UTC(2023, 7, 29, 17))).getDisplayValue(),
        sheet.getRange('A2').setFormula('=SUM(1,3)').getValue()];`,
      { locale: 'en_US' },
    ),
  ),
  staysText('what only begins or ends like a number stays text', [
    '12a',
    'a12',
    '1,2,3',
    '1.23.4',
    '--1',
    '12%a',
    '1.2345',
    '12 3',
    'e5',
  ]),
  reads('numbers of every shape', [
    ['+12', 12],
    ['0,5', 0.5],
    ['-1.234,5', -1234.5],
    ['1e21', 1e21],
    ['1e-2', 0.01],
    ['12,5%', 0.125],
    ['1,0', 1],
    ['1.500', 1500],
    [' 12 ', 12],
  ]),
  staysText('what only looks like a date stays text', [
    '1/2/3/4',
    '30/8/20233',
    'x30/8/2023',
    '30/8/2023x',
    '32/1/2023',
    '2023-13-01',
    '1/2/3',
    '12:3',
    '1:234',
    '30/8/2023 1',
    'x12:30',
    '12:30:45x',
  ]),
  reads(
    'dates of every shape',
    [
      ['30/8/2023', '30/08/2023 00:00'],
      ['30-8-2023', '30/08/2023 00:00'],
      ['30/8/23', '30/08/2023 00:00'],
      ['2023-8-30', '30/08/2023 00:00'],
      ['30/8', '30/08/2023 00:00'],
      ['30-8', '30/08/2023 00:00'],
      ['30/8/2023 14:05', '30/08/2023 14:05'],
      ['30/8/2023 14:05:30', '30/08/2023 14:05'],
      ['14:05', '30/12/1899 14:05'],
    ],
    SHOWN,
  ),
  reads('truth values only as whole words', [
    ['TRUE', true],
    ['False', false],
    [' true ', true],
    ['trues', 'trues'],
    ['untrue', 'untrue'],
    [' a ', ' a '],
  ]),
  reads(
    'in a Vietnamese sheet a formula may have ; and decimal commas, or , and points',
    [
      ['=IF(TRUE;1,5;2)', ['=IF(TRUE,1.5,2)', 1.5]],
      ['=IF(TRUE,1,2)', ['=IF(TRUE,1,2)', 1]],
      ['=SUM(1;2)', ['=SUM(1,2)', 3]],
      ['=1,5+12,25', ['=1.5+12.25', 13.75]],
      ['="a;b,c"&IF(TRUE;"1;2";"3")', ['="a;b,c"&IF(TRUE,"1;2","3")', 'a;b,c1;2']],
    ],
    '[cell.setFormula(text).getFormula(), cell.getValue()]',
  ),
  reads(
    'a formula of dates is shown as a date, of an hour with it; a format of the cell stays',
    [
      ['=DATE(2023;8;30)', ['30/08/2023', '45168,00']],
      ['=NOW()', ['11/08/2023 14:00:00', '45149,58']],
      ['=1+1', ['2', '2,00']],
    ],
    `[cell.setFormula(text).getDisplayValue(), cell.offset(0, 1).setNumberFormat('0.00').setFormula(text).getDisplayValue()]`,
  ),
  reads(
    'colours by name, by short and long digits and by rgb; what is not one is refused',
    [
      [' Red ', '#ff0000'],
      ['white', '#ffffff'],
      ['#ABC', '#aabbcc'],
      ['#aabbcc', '#aabbcc'],
      ['rgb(10,20,255)', '#0a14ff'],
      ['rgb( 100 , 20 , 5 )', '#641405'],
      ['rgb(1,2,3)', '#010203'],
      ...[
        '#abcd',
        'x#abc',
        'x#aabbcc',
        '#aabbccd',
        'rgb(256,0,0)',
        'rgb(0,0,256)',
        'rgb(1,2)',
        'xrgb(1,2,3)',
        'rgb(1,2,3)x',
        'rgb(a,b,c)',
      ].map((text): [string, unknown] => [text, 'refused']),
    ],
    'cell.setBackground(text).getBackground()',
  ),
  reads(
    'names that ranges may have, and may not',
    [
      ...['Kết_quả', '_a1', 'TRUEX', 'XTRUE', 'R1C1X', 'XR1C1X', 'a'.repeat(250)].map(
        (text): [string, unknown] => [text, text],
      ),
      ...[
        'A1',
        'abc123',
        'R1C1',
        'R12C34',
        'rc',
        'true',
        'FALSE',
        '1a',
        'a b',
        'a-b',
        '',
        'a'.repeat(251),
      ].map((text): [string, unknown] => [text, 'refused']),
    ],
    `(sheet.getParent().setNamedRange(text, cell), sheet.getParent().getNamedRanges().map((each) => each.getName()).filter((each) => each === text)[0])`,
  ),
  reads(
    'places of every shape, and what is not one',
    [
      ['$B$2', 'B2'],
      ['$B2:C$3', 'B2:C3'],
      [' B2 ', 'B2'],
      ['A2:B', 'A2:B1000'],
      ['2:3', '2:3'],
      ['Z1', 'Z1'],
      ...['B', '7', 'A0', 'A:', ':B2', 'A1:B2:C3', 'AA1', 'A1001', 'xx', 'A1!B2', '!A1'].map(
        (text): [string, unknown] => [text, 'refused'],
      ),
    ],
    'sheet.getRange(text).getA1Notation()',
  ),
  promise('a column of two letters', ['AB1', 28, 'AZ1', 52, 'BA1', 53], (open) =>
    answer(
      open,
      `sheet.insertColumnsAfter(26, 40); return [].concat(...['AB1', 'AZ1', 'BA1'].map((place) =>
        [sheet.getRange(1, sheet.getRange(place).getColumn()).getA1Notation(), sheet.getRange(place).getColumn()]));`,
    ),
  ),
  promise(
    'sprintf with flags, width and precision',
    [
      '  5',
      '5  ',
      '005',
      '+5',
      ' 5',
      '-05',
      '2.50',
      '2.500000',
      'ff',
      'FF',
      '17',
      'A',
      'ab',
      'b a',
      '1.5e+03',
      '+0',
    ],
    (open) =>
      answer(
        open,
        `const f = Utilities.formatString; return [f('%3d', 5), f('%-3d', 5), f('%03d', 5), f('%+d', 5), f('% d', 5), f('%03d', -5),
         f('%.2f', 2.5), f('%f', 2.5), f('%x', 255), f('%X', 255), f('%o', 15), f('%c', 65), f('%.2s', 'abc'),
         f('%2$s %1$s', 'a', 'b'), f('%.1e', 1500), f('%+d', 0)];`,
      ),
  ),
  promise(
    'sprintf that has too little or an unknown letter is refused',
    ['Exception: Missing argument for %s', 'Exception: Unknown format conversion: %y'],
    (open) =>
      [`Utilities.formatString('%s')`, `Utilities.formatString('%y', 1)`].map((call) =>
        thrown(() => answer(open, call)),
      ),
  ),
  promise('zones as distances, with minutes or without', ['00:05', '22:35', '22:05', '17:05'], (open) =>
    answer(
      open,
      `return ['GMT+07:00', 'UTC+5:30', 'GMT+5', 'XGMT+7'].map((zone) => Utilities.formatDate(new Date(Date.UTC(2023, 7, 30, 17, 5)), zone, 'HH:mm'));`,
    ),
  ),
  promise('weeks and noon', ['1', '1', '53', '2', 'PM', 'AM', "'"], (open) =>
    answer(
      open,
      `const at = (y, m, d, h) => new Date(Date.UTC(y, m, d, h)); const f = (date, p) => Utilities.formatDate(date, 'GMT', p);
       return [f(at(2023, 0, 1, 0), 'w'), f(at(2022, 0, 1, 0), 'w'), f(at(2022, 11, 31, 0), 'w'), f(at(2022, 0, 2, 0), 'w'),
       f(at(2023, 0, 1, 12), 'a'), f(at(2023, 0, 1, 11), 'a'), f(at(2023, 0, 1, 0), "''")];`,
    ),
  ),
];
