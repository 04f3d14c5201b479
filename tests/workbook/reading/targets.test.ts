import { TargetBook } from '../../../src/workbook/reading/targets';
import { CriterionBook } from '../../../src/workbook/reading/criteria';
import { criterion, indicator } from '../../support/tracker';

const criteria = new CriterionBook(
  [criterion({ code: '4', name: 'An ninh, trật tự đô thị' }), criterion({ code: '5', name: 'Văn hóa' })],
  true,
);
const book = new TargetBook(criteria, [
  indicator({ code: '4.2', criterion: '4' }),
  indicator({ code: '5.1', criterion: '5' }),
  indicator({ code: 'a', criterion: '4' }),
  indicator({ code: 'A', criterion: '5' }),
  indicator({ code: '', criterion: '5' }),
]);

describe('What a task may name as its criterion', () => {
  it.each([
    ['4', '4'],
    ['4.2', '4.2'],
    ['4.2.', '4.2'],
    ['4.2: Camera', '4.2'],
    ['4.2. Camera an ninh', '4.2'],
    ['nội dung 4.2', '4.2'],
    ['Nội dung số 4.2', '4.2'],
    ['chỉ tiêu 4.2', '4.2'],
    ['tiêu chuẩn 4.2 về camera', '4.2'],
    ['ND 4.2', '4.2'],
    ['CT4.2', '4.2'],
    // Borne under two criteria, it tells nothing by itself.
    ['a', null],
    ['4.3', null],
    ['xem 4.2', null],
    ['về nội dung 4.2', null],
    ['4.2 nội dung 5.1', '4.2'],
    ['', null],
  ])('“%s” is %s', (written, code) => {
    expect(book.find(written)).toBe(code);
  });

  it('means a criterion itself or that of its indicator, each once', () => {
    expect(book.meant(['4', '4.2', '5.1', '9'])).toEqual({
      criteria: ['4', '5'],
      indicators: ['4.2', '5.1'],
    });
    expect(book.meant([])).toEqual({ criteria: [], indicators: [] });
  });
});
