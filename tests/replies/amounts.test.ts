import { amountIn } from '../../src/replies/amounts';

const percent = (plain: string) => amountIn(plain, [])?.percent ?? null;

describe('How far something is', () => {
  it.each([
    ['720 phieu / 1000 phieu', 72],
    ['1,1km/1,8km', 61],
    ['lap duoc 7 mat tren tong so 12', 58],
    ['dat 77,5%', 78],
    ['ty le giai ngan 41%', 41],
    ['998/1000 ho', 99],
    ['99,6%', 99],
    ['12/12 mat', 100],
  ])('is counted in “%s”', (plain, expected) => expect(percent(plain)).toBe(expected));

  it.each(['ty le suy dinh duong 8,2%', 'hai long 91%', 'di 94%', 'ty le tuan thu 82% tuan truoc 79%'])(
    'is not what is measured in “%s”',
    (plain) => expect(percent(plain)).toBeNull(),
  );
});
