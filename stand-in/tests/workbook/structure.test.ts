import fc from 'fast-check';
import { shiftedFormula, shiftedRuleFormula } from '../../src/workbook/formulaShift';
import { areaOf } from '../../src/workbook/a1';
import { emptySheet } from '../../src/workbook/newWorkbook';
import { afterDelete, afterInsert } from '../../src/workbook/structure';

const small = fc.integer({ min: 1, max: 12 });

test('deleting the lines just inserted puts every area back', () => {
  fc.assert(
    fc.property(small, small, small, small, (start, length, at, count) => {
      const area = areaOf(start, 1, length, 1);
      expect(afterDelete(afterInsert(area, 'row', at, count), 'row', at, count)).toEqual(area);
    }),
  );
});

const home = emptySheet(0, 'Nhiệm vụ');
const other = emptySheet(1, 'Khu phố');
const twoRowsBefore3 = {
  line: 'row' as const,
  of: (area: ReturnType<typeof areaOf>) => afterInsert(area, 'row', 3, 2),
};
const withoutRow3 = {
  line: 'row' as const,
  of: (area: ReturnType<typeof areaOf>) => afterDelete(area, 'row', 3, 1),
};

test.each([
  ['=A2+A3', '=A2+A5'],
  ['=SUM(A1:A9)', '=SUM(A1:A11)'],
  ['=SUM($B:$B)', '=SUM($B:$B)'],
  ['="A3"&LOG10(A3)', '="A3"&LOG10(A5)'],
  ["='Khu phố'!A3+A3", "='Khu phố'!A3+A5"],
])('after two rows before row 3, %s reads %s', (before, after) => {
  expect(shiftedFormula(before, home, home, twoRowsBefore3)).toBe(after);
});

test('a reference from another tab follows too, one to a deleted row is lost', () => {
  expect(shiftedFormula("='Nhiệm vụ'!A3", other, home, twoRowsBefore3)).toBe("='Nhiệm vụ'!A5");
  expect(shiftedFormula('=A3+A4', home, home, withoutRow3)).toBe('=#REF!+A3');
});

test('a rule stays written for its first cell: deleting that row does not hurt it', () => {
  const area = areaOf(3, 1, 10, 5);
  const after = areaOf(3, 1, 9, 5);
  expect(shiftedRuleFormula('=$I3<$K$9', home, withoutRow3, area, after)).toBe('=$I3<$K$8');
});
