import { answer, promise, thrown, type StandInPromise } from './promise';

const typed = (text: string): string =>
  `return sheet.getRange('A1').setValue(${JSON.stringify(text)}).getValue();`;

/** What a text becomes, by locale and by how exactly it is written. */
export const reading: StandInPromise[] = [
  promise(
    'where the point is decimal, numbers and dates are read so',
    [1.5, 1234567, '1,5', '8/30/2023', 4],
    (open) => [
      answer(open, typed('1.5'), { locale: 'en_US' }),
      answer(open, typed('1,234,567'), { locale: 'en_US' }),
      answer(open, typed('1,5'), { locale: 'en_US' }),
      answer(
        open,
        `return sheet.getRange('A1').setValue(new Date(Date.UTC(2023, 7, 29, 17))).getDisplayValue();`,
        {
          locale: 'en_US',
        },
      ),
      answer(open, `return sheet.getRange('A1').setFormula('=SUM(1,3)').getValue();`, { locale: 'en_US' }),
    ],
  ),
  promise(
    'what only begins or ends like a number stays text',
    ['12a', 'a12', '1,2,3', '1.23.4', '--1', '12%a', '1.2345', '12 3', 'e5'],
    (open) =>
      ['12a', 'a12', '1,2,3', '1.23.4', '--1', '12%a', '1.2345', '12 3', 'e5'].map((text) =>
        answer(open, typed(text)),
      ),
  ),
  promise('numbers of every shape', [12, 0.5, -1234.5, 1e21, 0.125, 1, 1500], (open) =>
    ['+12', '0,5', '-1.234,5', '1e21', '12,5%', '1,0', '1.500'].map((text) => answer(open, typed(text))),
  ),
  promise(
    'what only looks like a date stays text',
    [
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
    ],
    (open) =>
      [
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
      ].map((text) => answer(open, typed(text))),
  ),
  promise(
    'dates of every shape',
    ['30/08/2023', '30/08/2023', '30/08/2023', '30/08/2023', '30/08/2023', '30/08/2023 14:05'],
    (open) =>
      ['30/8/2023', '30-8-2023', '30/8/23', '2023-8-30', '30/8', '30/8/2023 14:05'].map((text) =>
        answer(
          open,
          `const cell = sheet.getRange('A1').setValue('${text}');
           return cell.setNumberFormat('${text.includes(':') ? 'dd/MM/yyyy HH:mm' : 'dd/MM/yyyy'}').getDisplayValue();`,
        ),
      ),
  ),
  promise('truth values only as whole words', [true, false, true, 'trues', 'untrue', 'false alarm'], (open) =>
    ['TRUE', 'False', ' true ', 'trues', 'untrue', 'false alarm'].map((text) => answer(open, typed(text))),
  ),
  promise('texts with blanks around a number are numbers, and other texts keep theirs', [12, ' a '], (open) =>
    [' 12 ', ' a '].map((text) => answer(open, typed(text))),
  ),
  promise(
    'in a Vietnamese sheet a formula may have ; and decimal commas, or , and points',
    [
      ['=IF(TRUE,1.5,2)', 1.5],
      ['=IF(TRUE,1,2)', 1],
      ['=SUM(1,2)', 3],
      ['="a;b,c"&IF(TRUE,"1;2","3")', 'a;b,c1;2'],
    ],
    (open) =>
      ['=IF(TRUE;1,5;2)', '=IF(TRUE,1,2)', '=SUM(1;2)', '="a;b,c"&IF(TRUE;"1;2";"3")'].map((formula) =>
        answer(
          open,
          `const cell = sheet.getRange('A1').setFormula(${JSON.stringify(formula)}); return [cell.getFormula(), cell.getValue()];`,
        ),
      ),
  ),
  promise(
    'a formula of dates is shown as a date, of an hour with it',
    ['30/08/2023', '11/08/2023 14:00:00', '5'],
    (open) =>
      [
        `setFormula('=DATE(2023;8;30)')`,
        `setFormula('=NOW()')`,
        `setNumberFormat('0').setFormula('=DATE(1900;1;4)')`,
      ].map((set) => answer(open, `return sheet.getRange('A1').${set}.getDisplayValue();`)),
  ),
  promise(
    'colours by name, by short and long digits and by rgb; what is none is refused',
    [
      '#ff0000',
      '#aabbcc',
      '#aabbcc',
      '#0a14ff',
      '#ffffff',
      'refused',
      'refused',
      'refused',
      'refused',
      'refused',
    ],
    (open) =>
      [
        ' Red ',
        '#ABC',
        '#aabbcc',
        'rgb(10, 20,255)',
        'white',
        '#abcd',
        'x#aabbcc',
        '#aabbccd',
        'rgb(256,0,0)',
        'rgb(1,2)',
      ].map((colour) => {
        const said = thrown(() =>
          answer(open, `return sheet.getRange('A1').setBackground('${colour}').getBackground();`),
        );
        return typeof said === 'string' ? 'refused' : (said as { instead: unknown }).instead;
      }),
  ),
  promise(
    'names that ranges may not have',
    ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'Kết_quả', '_a1', 'TRUEX'],
    (open) =>
      ['A1', 'abc123', 'R1C1', 'rc', 'true', '1a', 'a b', 'Kết_quả', '_a1', 'TRUEX'].map((name) => {
        const said = thrown(() =>
          answer(
            open,
            `const file = sheet.getParent(); file.setNamedRange('${name}', sheet.getRange('B2')); return file.getNamedRanges()[0].getName();`,
          ),
        );
        return typeof said === 'string' ? 'refused' : (said as { instead: unknown }).instead;
      }),
  ),
  promise(
    'places of every shape, and what is none',
    [
      'B2',
      'B2:C3',
      'A2:B1000',
      'AB1',
      'A1:Z1',
      'refused',
      'refused',
      'refused',
      'refused',
      'refused',
      'refused',
    ],
    (open) =>
      ['$B$2', '$B2:C$3', 'A2:B', 'AB1', '1:1', 'B', '7', 'A0', 'A:', ':B2', 'A1:B2:C3'].map((place) => {
        const said = thrown(() =>
          answer(
            open,
            `sheet.insertColumnsAfter(26, 4); return sheet.getRange('${place}').getA1Notation().replace('AD', 'Z');`,
          ),
        );
        return typeof said === 'string' ? 'refused' : (said as { instead: unknown }).instead;
      }),
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
      '1.5e+3',
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
