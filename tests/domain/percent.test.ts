import { percentOf } from '../../src/domain/percent';

describe('Percent', () => {
  it.each([
    [2, 3, 67],
    [1, 3, 33],
    [1, 8, 13],
    [1, 200, 1],
    [0, 5, 0],
    [5, 5, 100],
    [0, 0, 0],
  ])('%s of %s is %s: rounded half up', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});
