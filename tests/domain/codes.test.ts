import fc from 'fast-check';
import { nextCodes, wholeOf } from '../../src/domain/codes';

const next = (...codes: string[]) => nextCodes(codes, 1, {}).codes[0];

describe('The next code', () => {
  it.each([
    [['NV-17', 'NV-18'], 'NV-19'],
    [['NV-2', 'NV-18', 'NV-3'], 'NV-19'],
    [['07', '08', '09'], '10'],
    [['T07', 'T08', 'T09'], 'T10'],
    [['T01', 'T03.1', 'T03.2', 'T02', 'T04'], 'T05'],
    [['NV-01'], 'NV-02'],
    [['NV-009'], 'NV-010'],
    [['NV-1', 'NV-02'], 'NV-03'],
    [['T020', 'T3'], 'T021'],
    [['NV-9'], 'NV-10'],
    [['NV\u2011\u0111o\u0302\u0323i 1 '], 'NV\u2011đội 2'],
    [['NV-1', 'a'.repeat(49) + '7', 'a'.repeat(49) + '8'], `${'a'.repeat(49)}9`],
    [['5', '6'], '7'],
    [['NV-1', 'NV-2.1', 'NV-2.2', 'NV-2.3'], 'NV-3'],
    [['1.1', '1.2'], '1.3'],
    [['17/NV', '18/NV'], '19/NV'],
    [['106/TB-2023-4'], '106/TB-2023-5'],
    [['nv-1', 'NV-2'], 'nv-3'],
    [[], 'NV-01'],
    [['việc gấp', ''], 'NV-01'],
    [['NV-1', '12345678901234567890'], 'NV-2'],
    [['NV-1', `${'việc '.repeat(20)}2`, `${'việc '.repeat(20)}3`], 'NV-2'],
  ])('after %j comes %s', (codes, code) => {
    expect(next(...codes)).toBe(code);
  });

  it('goes on with the newer of two patterns that are as frequent', () => {
    expect(next('A-1', 'A-2', 'B-1', 'B-2')).toBe('B-3');
  });

  it('is not one that was given before and deleted since', () => {
    const first = nextCodes(['NV-18'], 2, {});
    expect(first.codes).toEqual(['NV-19', 'NV-20']);
    expect(nextCodes(['NV-18'], 1, first.given).codes).toEqual(['NV-21']);
    expect(nextCodes(['T5'], 1, first.given).codes).toEqual(['T6']);
  });

  it('is never one that is there, whatever people wrote', () => {
    const code = fc.oneof(
      fc.tuple(fc.constantFrom('NV-', 'T', '', 'việc '), fc.nat(30)).map(([head, n]) => `${head}${n}`),
      fc.tuple(fc.constantFrom('NV-', 'nv-'), fc.nat(30)).map(([head, n]) => `${head}0${n}`),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(code), fc.integer({ min: 1, max: 5 }), (codes, count) => {
        const { codes: made } = nextCodes(codes, count, {});
        expect(new Set(made).size).toBe(count);
        expect(made.filter((one) => codes.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('The code of a part', () => {
  it.each([
    ['NV-04.2', 'NV-04'],
    ['NV-04.KP10', 'NV-04'],
    ['1.3', '1'],
    ['NV-04', null],
    ['106/TB.2023', null],
    ['NV-04.', null],
  ])('%s belongs to %s', (code, whole) => expect(wholeOf(code)).toBe(whole));
});
