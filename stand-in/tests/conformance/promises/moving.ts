import { answer, promise, type StandInPromise } from './promise';

const LABELS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Every block of the six lines, moved to before every line. */
const MOVES = LABELS.flatMap((_, i) =>
  [1, 2, 3]
    .filter((count) => i + count <= LABELS.length)
    .flatMap((count) => [...LABELS.keys(), LABELS.length].map((j) => ({ at: i + 1, count, before: j + 1 }))),
);

function moved({ at, count, before }: (typeof MOVES)[number]): string {
  const block = LABELS.slice(at - 1, at - 1 + count);
  const mark = LABELS[before - 1];
  if (before >= at && before <= at + count) return LABELS.join('');
  const rest = LABELS.filter((label) => !block.includes(label));
  const to = mark === undefined ? rest.length : rest.indexOf(mark);
  return [...rest.slice(0, to), ...block, ...rest.slice(to)].join('');
}

/** Lines that are moved, put in and taken out, and what is found on them. */
export const moving: StandInPromise[] = [
  promise('rows go where they were told to go', MOVES.map(moved), (open) =>
    answer(
      open,
      `return ${JSON.stringify(MOVES)}.map(({ at, count, before }) => {
        sheet.getRange('A1:A6').setValues(${JSON.stringify(LABELS.map((label) => [label]))});
        sheet.moveRows(sheet.getRange(at, 1, count), before);
        return sheet.getRange('A1:A6').getValues().join('').replaceAll(',', '');
      });`,
    ),
  ),
  promise(
    'a name grows with lines put in inside it, and not with those beside it',
    ['A2:A4', 'A3:A5', 'A3:A6', 'A3:A6', 'B3:B6'],
    (open) =>
      answer(
        open,
        `const file = sheet.getParent();
       file.setNamedRange('n', sheet.getRange('A2:A4'));
       const place = () => file.getRangeByName('n').getA1Notation();
       const seen = [place()];
       sheet.insertRowBefore(2); seen.push(place());
       sheet.insertRowBefore(4); seen.push(place());
       sheet.insertRowBefore(7); seen.push(place());
       sheet.insertColumnBefore(1); seen.push(place());
       return seen;`,
      ),
  ),
  promise(
    'a row put in looks like the one it was put in from, and holds nothing',
    [
      ['#ff0000', '', '#ffffff'],
      ['#ff0000', '', '#ffffff'],
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('B2').setBackground('red').setValue('x');
       sheet.getRange('D3').setBackground('red').setValue('x');
       sheet.insertRowAfter(2);
       sheet.insertColumnAfter(4);
       const look = (a1) => sheet.getRange(a1);
       return [['B3', 'B3', 'C3'], ['E4', 'E4', 'E5']].map(([a, b, c]) => [look(a).getBackground(), look(b).getValue(), look(c).getBackground()]);`,
      ),
  ),
  promise('metadata of a line follows it; that of a tab and of other tabs stays', [6, 'SHEET', 3], (open) =>
    answer(
      open,
      `const other = sheet.getParent().insertSheet();
       sheet.getRange('5:5').addDeveloperMetadata('line'); sheet.addDeveloperMetadata('tab');
       other.getRange('3:3').addDeveloperMetadata('other');
       sheet.insertRowBefore(1);
       const at = (where, key) => where.createDeveloperMetadataFinder().withKey(key).find()[0].getLocation();
       const file = sheet.getParent();
       return [at(file, 'line').getRow().getRow(), String(at(file, 'tab').getLocationType()), at(file, 'other').getRow().getRow()];`,
    ),
  ),
  promise(
    'a text is looked for tab by tab, row by row, forwards and backwards, and then anew',
    ['1:A2', '1:C2', '1:A3', '2:B1', null, '1:A2', null, '2:B1', '1:A3'],
    (open) =>
      answer(
        open,
        `const file = sheet.getParent(); const other = file.insertSheet();
         for (const a1 of ['A2', 'C2', 'A3']) sheet.getRange(a1).setValue('việc');
         other.getRange('B1').setValue('việc');
         const finder = file.createTextFinder('việc');
         const tell = (range) => range && (range.getSheet().getSheetId() === sheet.getSheetId() ? '1:' : '2:') + range.getA1Notation();
         const seen = [];
         for (let i = 0; i < 6; i++) seen.push(tell(finder.findNext()));
         for (let i = 0; i < 3; i++) seen.push(tell(finder.findPrevious()));
         return seen;`,
      ),
  ),
  promise('marks and case, dots and formulas are found as asked', [0, 1, 1, 0, 1, 1, 2, 0, 1, 1], (open) =>
    answer(
      open,
      `sheet.getRange('A1:A5').setValues([['việc'], ['a.b'], ['axb'], ['=1+1'], ['']]);
         const found = (text, ask = (finder) => finder) => ask(sheet.getRange('A1:A5').createTextFinder(text)).findAll().length;
         return [
           found('viec'), found('viec', (it) => it.ignoreDiacritics(true)), found('VIỆC'),
           found('VIỆC', (it) => it.matchCase(true)), found('a.b'), found('A.B'),
           found('a.b', (it) => it.useRegularExpression(true)), found('a.', (it) => it.matchEntireCell(true)),
           found('2'), found('1+1', (it) => it.matchFormulaText(true)),
         ];`,
    ),
  ),
];
