import fc from 'fast-check';
import { addressOf, areaOf } from '../../../../local/page/client/grid/address';

describe('an address of cells', () => {
  it.each([
    ['A1', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['Z3:AA4', { row: 3, column: 26, rows: 2, columns: 2 }],
    ['AZ10', { row: 10, column: 52, rows: 1, columns: 1 }],
  ])('%s', (address, area) => {
    expect(areaOf(address)).toEqual(area);
    expect(addressOf(area)).toBe(address);
  });

  it('reads back whatever it writes', () => {
    const number = fc.integer({ min: 1, max: 9000 });
    fc.assert(
      fc.property(fc.record({ row: number, column: number, rows: number, columns: number }), (area) => {
        expect(areaOf(addressOf(area))).toEqual(area);
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'a1', 'A1:', 'A1 '])('is not %p', (text) => expect(areaOf(text)).toBeNull());
});
