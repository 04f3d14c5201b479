import fc from 'fast-check';
import { displayed } from '../../src/workbook/display';
import { readTyped } from '../../src/workbook/typed';

const vietnamese = { locale: 'vi_VN', year: () => 2023 };

test.each([
  ['30/8/2023', 45168, 'd/M/yyyy'],
  ['30-8-2023', 45168, 'd-M-yyyy'],
  ['30/08/23', 45168, 'dd/MM/yy'],
  ['2023-08-30', 45168, 'yyyy-MM-dd'],
  ['30/8', 45168, 'd/M/yyyy'],
  ['12,5%', 0.125, '0.00%'],
])('%s is a number shown as it was typed', (text, value, numberFormat) => {
  expect(readTyped(text, vietnamese)).toEqual({ value, numberFormat });
});

test.each(['31/9/2023', '8/30/2023', '29/2/2023', 'trước 30/8/2023', '30.8.2023', '1.5', '=', '-', '1 234'])(
  '%s stays text',
  (text) => {
    expect(readTyped(text, vietnamese)).toEqual({ value: text });
  },
);

test('a formula typed with semicolons and decimal commas is kept in English syntax, its texts untouched', () => {
  expect(readTyped('=IF(A1>1,5;"a;b";"c,d")', vietnamese).formula).toBe('=IF(A1>1.5,"a;b","c,d")');
  expect(readTyped('=IF(A1>1,"a","b")', vietnamese).formula).toBe('=IF(A1>1,"a","b")');
});

test('a whole number typed as the grid shows it is that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
      const shown = displayed(number, '#,##0', 'vi_VN');
      expect(readTyped(shown, vietnamese).value).toBe(number);
    }),
  );
});
