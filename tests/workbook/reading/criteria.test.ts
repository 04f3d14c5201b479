import type { Cell } from '../../../src/sheet/cells';
import { CriterionBook } from '../../../src/workbook/reading/criteria';
import { criteriaTab, indicatorsTab } from '../../../src/workbook/tabs/tabs';
import { criterion } from '../../support/tracker';
import { dated, tabWith, trackerOf } from '../../support/grids';

const book = new CriterionBook(
  [
    criterion({ code: '3', name: 'Môi trường' }),
    criterion({ code: 'A1', name: '12 Điều y đức' }),
    criterion({ code: '', name: 'Chưa có mã' }),
    criterion({ code: '4', name: 'An ninh, trật tự' }),
  ],
  true,
);

describe('A criterion', () => {
  it.each([
    [
      '3 | tiêu chí 3 | Tiêu chí số 3 | tiêu chí số3 | TC3 | tc số 3 | 3. Môi trường | 3: x | 3 rác | MÔI TRƯỜNG',
      '3',
    ],
    ['Tiêu chí Môi trường | tiêu chí 3. Môi trường', '3'],
    ['a1 | TC A1 | a1. Y đức | 12 điều y đức', 'A1'],
  ])('is meant by its code or its name: %s', (ways, code) => {
    for (const written of ways.split(' | ')) expect([written, book.find(written)]).toEqual([written, code]);
  });

  it('of another code or name is none that is there', () => {
    for (const written of ['5', '33', 'x 3', '3x', '3.1', '3.1. Rác', 'môi', '', 'tiêu chí', '-3 x', '12'])
      expect([written, book.find(written)]).toEqual([written, null]);
    expect(book.find('Chưa có mã')).toBe('');
  });

  it('is named by a heading of its name or as “Tiêu chí 3”, and not by a bare number', () => {
    const named = (ways: string) => ways.split(' | ').map((written) => book.named(written));
    expect(named('Môi trường | 3. Môi trường | III) môi trường | 12 Môi trường | tc3: Môi trường')).toEqual(
      Array(5).fill('3'),
    );
    expect(named('Tiêu chí 3 | TC 3. | tiêu chí số 3: | Tiêu chí A1')).toEqual(['3', '3', '3', 'A1']);
    expect(named('12 Điều y đức | Tiêu chí 12 điều y đức')).toEqual(['A1', 'A1']);
    expect(
      named('3 | 3. | 5. Y tế | Tiêu chí 9 | Tiêu chí 3; | 1234 Môi trường | abcdefg. Môi trường'),
    ).toEqual(Array(7).fill(null));
  });
});

describe('The tabs of criteria and what they consist of', () => {
  it('are read whole: every column as it is, what lacks named, what is there twice left out', () => {
    const { criteria, indicators, problems, leftOut } = trackerOf(
      tabWith(criteriaTab, [
        {
          code: '3',
          name: 'Môi trường',
          group: 'Hạ tầng',
          owners: 'Lê Thị Mai; Đội 5',
          advisor: 'Phòng TNMT',
          conclusion: 'chưa đạt',
          reason: 'còn rác',
          points: 4,
          maxPoints: 5,
          follows: 'Bộ khác',
        },
        { code: '3', name: 'Môi trường lần hai' },
        { code: '', name: 'Chưa có mã', conclusion: 'tốt' },
        { code: '5', name: '' },
        { code: '', name: 'Cũng chưa có mã' },
      ]),
      tabWith(indicatorsTab, [
        {
          code: '3.1',
          criterion: '3',
          content: 'Thu gom rác',
          requirement: '95%',
          achieved: '90%',
          result: 'Đạt',
          proof: 'ảnh',
          owners: 'Lê Thị Mai',
          points: '1,5',
          maxPoints: 2,
          follows: 'x',
        },
        { code: '3.2', content: 'Cây xanh' },
        { code: '3.1', criterion: 'Môi trường', content: 'Rác' },
        { code: '9.1', content: 'Lạ' },
        { code: '', criterion: '', content: 'Không thuộc đâu', result: 'Đạt' },
        { code: '', criterion: '3', content: '', result: 'Đạt' },
        { code: '3.7', criterion: '3', content: '', result: dated('2023-08-30') },
        { code: '', criterion: '3', content: 'Không mã' },
      ]),
    );
    const none = { points: { got: null, of: null }, follows: '' };
    const plain = { group: '', owners: [], advisor: '', conclusion: null, reason: '', ...none };
    expect(criteria).toEqual([
      {
        code: '3',
        row: 2,
        name: 'Môi trường',
        group: 'Hạ tầng',
        owners: ['Lê Thị Mai', 'Đội 5'],
        advisor: 'Phòng TNMT',
        conclusion: 'notMet',
        reason: 'còn rác',
        points: { got: 4, of: 5 },
        follows: 'Bộ khác',
      },
      { ...plain, code: '', row: 4, name: 'Chưa có mã' },
      { ...plain, code: '5', row: 5, name: '(chưa ghi tên, dòng 5)' },
      { ...plain, code: '', row: 6, name: 'Cũng chưa có mã' },
    ]);
    const bare = { requirement: '', achieved: '', result: null, proof: '', owners: [], ...none };
    expect(indicators).toEqual([
      {
        code: '3.1',
        row: 2,
        criterion: '3',
        content: 'Thu gom rác',
        requirement: '95%',
        achieved: '90%',
        result: 'met',
        proof: 'ảnh',
        owners: ['Lê Thị Mai'],
        points: { got: 1.5, of: 2 },
        follows: 'x',
      },
      { ...bare, code: '3.2', row: 3, criterion: '3', content: 'Cây xanh' },
      { ...bare, code: '', row: 7, criterion: '3', content: '(chưa ghi nội dung, dòng 7)', result: 'met' },
      { ...bare, code: '3.7', row: 8, criterion: '3', content: '' },
      { ...bare, code: '', row: 9, criterion: '3', content: 'Không mã' },
    ]);
    expect(problems.map(({ sheet, cell, message }) => `${sheet} ${cell}: ${message}`)).toEqual([
      'Tiêu chí A3: Mã tiêu chí “3” đã dùng ở dòng trên; dòng này không được tính.',
      'Tiêu chí A4: Tiêu chí chưa có mã nên không gắn được nhiệm vụ và nội dung.',
      'Tiêu chí F4: Không hiểu “tốt”. Chọn một trong: Đạt, Chưa đạt, Không áp dụng.',
      'Tiêu chí B5: Chưa ghi tên tiêu chí. Ghi ở ô này; tiêu chí vẫn được tính.',
      'Tiêu chí A6: Tiêu chí chưa có mã nên không gắn được nhiệm vụ và nội dung.',
      'Nội dung A4: Mã “3.1” đã dùng ở dòng 2 cho cùng tiêu chí; dòng này không được tính. Mỗi dòng cần một mã.',
      'Nội dung B5: Không có tiêu chí “9.1” trong tab “Tiêu chí”. Chọn lại mã tiêu chí.',
      'Nội dung B6: Chưa ghi nội dung này thuộc tiêu chí nào nên chưa được tính. Ghi mã tiêu chí ở ô này.',
      'Nội dung C7: Chưa ghi nội dung. Ghi ở ô này; dòng vẫn được tính cho tiêu chí của nó.',
      'Nội dung F8: Không hiểu “30/08/2023”. Chọn một trong: Đạt, Chưa đạt, Không áp dụng.',
      'Thành viên F2: Không có tiêu chí “4” trong tab “Tiêu chí”. Chọn lại mã tiêu chí.',
    ]);
    expect(leftOut.map(({ sheet, row, reason }) => `${sheet} ${row}: ${reason}`)).toEqual([
      'Tiêu chí 3: repeatedCode',
      'Nội dung 4: repeatedCode',
      'Nội dung 5: unknownCriterion',
      'Nội dung 6: unknownCriterion',
    ]);
  });

  it('take points as they are typed, and as many as there are', () => {
    const points = (got: Cell, of: Cell) => {
      const { criteria, problems } = trackerOf(
        tabWith(criteriaTab, [{ code: '4', name: 'An ninh', points: got, maxPoints: of }]),
      );
      const told = problems.filter(({ sheet }) => sheet === criteriaTab.name);
      return [criteria[0]?.points.got, told.map(({ cell }) => cell)];
    };
    expect([points(0, 10), points('5', 10), points('4,5', '10'), points('4.5', 10)]).toEqual([
      [0, []],
      [5, []],
      [4.5, []],
      [4.5, []],
    ]);
    expect([points(10, 10), points(11, 10), points(11, '')]).toEqual([
      [10, []],
      [null, ['H2']],
      [11, []],
    ]);
    expect(points('4,25', 10)).toEqual([4.25, []]);
    for (const wrong of ['5 điểm', '4,', ',5', -1, true]) expect(points(wrong, 10)).toEqual([null, ['H2']]);
  });

  it('put what says no criterion under the one its code begins with, of two figures too', () => {
    const { indicators } = trackerOf(
      tabWith(criteriaTab, [
        { code: '1', name: 'Quy hoạch' },
        { code: '12', name: 'Y tế' },
      ]),
      tabWith(indicatorsTab, [
        { code: '12.1', content: 'Trạm y tế' },
        { code: '1.2', content: 'Đồ án' },
      ]),
    );
    expect(indicators.map(({ code, criterion: of }) => [code, of])).toEqual([
      ['12.1', '12'],
      ['1.2', '1'],
    ]);
  });

  it('name the missing tab once, and not each row under it', () => {
    const { indicators, problems } = trackerOf(
      { sheet: criteriaTab.name, rows: [], merges: [] },
      tabWith(indicatorsTab, [{ code: '3.1', criterion: '3', content: 'Thu gom rác' }]),
    );
    expect(indicators).toEqual([]);
    expect(problems.filter(({ sheet }) => sheet === indicatorsTab.name)).toEqual([]);
  });
});
