import type { Scalar, ValidationRule } from '../../src/workbook/model';
import { emptyWorkbook } from '../../src/workbook/newWorkbook';
import { putCell } from '../../src/workbook/cells';
import { fits } from '../../src/workbook/validation';

const workbook = emptyWorkbook({ title: 'Sổ theo dõi' });
for (const sheet of workbook.sheets) putCell(sheet, 2, 1, { value: 'Khu phố 1' });

const rule = (type: string, ...values: ValidationRule['values']): ValidationRule => ({
  area: { row: 1, column: 1, rows: 1, columns: 1 },
  type,
  values,
  allowInvalid: false,
});

test.each<[ValidationRule, Scalar, boolean]>([
  [rule('VALUE_IN_LIST', ['Đạt', 'Chưa đạt'], true), 'Đạt', true],
  [rule('VALUE_IN_LIST', ['Đạt', 'Chưa đạt'], true), 'đạt', false],
  [rule('VALUE_IN_RANGE', "'Trang tính1'!A2:A", true), 'Khu phố 1', true],
  [rule('VALUE_IN_RANGE', "'Trang tính1'!A2:A", true), 'Khu phố 9', false],
  [rule('DATE_IS_VALID_DATE'), 45168, true],
  [rule('DATE_IS_VALID_DATE'), 'trước 30/8', false],
  [rule('DATE_BETWEEN', 45168, 45170), 45170.9, true],
  [rule('NUMBER_BETWEEN', 0, 100), 101, false],
  [rule('NUMBER_BETWEEN', 0, 100), '50', false],
  [rule('CHECKBOX'), true, true],
  [rule('CHECKBOX'), 'x', false],
  [rule('TEXT_IS_VALID_EMAIL'), 'an@example.com', true],
  [rule('TEXT_IS_VALID_EMAIL'), 'an@', false],
])('%j and %j', (given, value, expected) => {
  expect(fits(given, value, workbook)).toBe(expected);
});

test('an empty cell fits every rule', () => {
  expect(fits(rule('NUMBER_BETWEEN', 1, 2), null, workbook)).toBe(true);
});
