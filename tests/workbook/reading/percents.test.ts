import fc from 'fast-check';
import {
  cellOfPercent,
  percentIn,
  percentScale,
  unclearPercent,
} from '../../../src/workbook/reading/percents';

const inColumn = (cell: number, ...others: number[]) => percentIn(cell, percentScale([cell, ...others]));

describe('A percentage in a cell', () => {
  it('is a number to 100, a fraction where cells are formatted as percent, or a text', () => {
    expect(inColumn(40)).toBe(40);
    expect(inColumn(0.4)).toBe(40);
    expect(inColumn(0)).toBe(0);
    expect(percentIn('40%', 'unclear')).toBe(40);
    expect(percentIn('40,6 %', 'unclear')).toBe(41);
    expect(percentIn(' 40% ', 'unclear')).toBe(40);
    expect([
      percentIn('40,449%', 'unclear'),
      percentIn('40.65', 'unclear'),
      percentIn('4.%', 'unclear'),
    ]).toEqual([40, 41, null]);
    expect(percentIn('1%', 'fractions')).toBe(1);
    expect(percentIn('100%', 'whole')).toBe(100);
  });

  it('of 1 is 100% in a column of fractions, and 1% in one of whole numbers', () => {
    expect(inColumn(1, 0.4, 0.75)).toBe(100);
    expect(inColumn(1, 40, 100)).toBe(1);
  });

  it('of 1 that stands alone, among zeros or in a mixed column is not guessed', () => {
    expect(inColumn(1)).toBe('unclear');
    expect(inColumn(1, 1, 0)).toBe('unclear');
    expect(inColumn(1, 0.4, 40)).toBe('unclear');
  });

  it('of a fraction typed as text is one among fractions, and not guessed elsewhere', () => {
    for (const cell of ['0,4', '0.4', ' 0,40 ']) {
      expect(percentIn(cell, 'fractions')).toBe(40);
      expect([percentIn(cell, 'whole'), percentIn(cell, 'unclear')]).toEqual(['unclear', 'unclear']);
    }
    expect(['0', '0,0', '0,4%', '1,4'].map((cell) => percentIn(cell, 'whole'))).toEqual([0, 0, 0, 1]);
    expect(unclearPercent('0,4')).toBe(
      "“0,4” chưa rõ là 0,4% hay 40%. Gõ lại kèm dấu nháy đơn ở đầu: '0,4% hoặc '40%.",
    );
  });

  it.each([120, -1, 'gần xong', true, false, '1e2%', 'Infinity', ''] as const)('is not %j', (cell) => {
    expect(percentIn(cell, 'whole')).toBeNull();
  });

  it('is read as it was written, whatever its column is like', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), number, fc.array(number), (percent, before, others) => {
        const cell = cellOfPercent(percent, { before, others });
        expect(percentIn(cell, percentScale([...others, cell]))).toBe(percent);
      }),
    );
  });

  it('is written as the column has it', () => {
    expect(cellOfPercent(60, { before: 0.4, others: [] })).toBe(0.6);
    expect(cellOfPercent(60, { before: 40, others: [] })).toBe(60);
    expect(cellOfPercent(100, { before: 0.4, others: [0.2] })).toBe(1);
    expect(cellOfPercent(100, { before: 0.4, others: [] })).toBe('100%');
    expect(cellOfPercent(1, { before: '', others: [] })).toBe('1%');
    expect(cellOfPercent(1, { before: '', others: [40] })).toBe(1);
  });
});
