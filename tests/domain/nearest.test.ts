import fc from 'fast-check';
import { lettersApart, nearest } from '../../src/domain/nearest';

const names = [
  'Nguyễn Thị Hòa',
  'Trần Văn Bình',
  'Trịnh Thị Hoa',
  'Khu phố 3',
  'Khu phố 4',
  'Khu phố 33',
  'Xuân Hợp',
];

describe('The name somebody most likely meant', () => {
  it.each([
    ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['Nguyên Thị Hoaf', 'Nguyễn Thị Hòa'],
    ['Trần Văn Bìnnh', 'Trần Văn Bình'],
    ['Trần Vaăn Bình', 'Trần Văn Bình'],
    ['Tràn Văn Bnìh', 'Trần Văn Bình'],
    ['Xuân Hợ', 'Xuân Hợp'],
    ['KHU PHỐ  3', 'Khu phố 3'],
  ])('“%s” is %s', (written, name) => {
    expect(nearest(written, names)).toBe(name);
  });

  it.each(['Phạm Quốc Hùng', 'Hoa', '', 'Khu phố 5', 'Khu phố 34', 'Khu phố 3 3'])(
    'nobody is meant by “%s”',
    (written) => {
      expect(nearest(written, names)).toBeNull();
    },
  );

  it('is nobody of the same family whose own name is another', () => {
    expect(nearest('Phùng Thị Nhài', ['Phùng Thị Lụa'])).toBeNull();
    expect(nearest('Phùng Thị Lụ', ['Phùng Thị Lụa'])).toBe('Phùng Thị Lụa');
    expect(nearest('PhùngThị Lụa', ['Phùng Thị Lụa'])).toBe('Phùng Thị Lụa');
  });

  it('is not guessed between two that are equally near', () => {
    expect(nearest('Lê Thị Mao', ['Lê Thị Mai', 'Lê Thị Mão', 'Lê Thị Mạo'])).toBeNull();
    expect(nearest('Lê Thị Mac', ['Lê Thị Mai', 'Lê Thị Mao'])).toBeNull();
  });

  it('is itself where it is known', () => {
    expect(nearest('Xuân Hợp', ['Xuân Hợp', 'Xuân Hòa'])).toBe('Xuân Hợp');
  });
});

describe('Letters apart', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });

  it('are none between equal texts, and the same both ways', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(lettersApart(a, a)).toBe(0);
        expect(lettersApart(a, b)).toBe(lettersApart(b, a));
        expect(lettersApart(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('are at most one after one slip of the hand', () => {
    fc.assert(
      fc.property(text, fc.nat(8), fc.constantFrom('drop', 'double', 'swap'), (meant, at, slip) => {
        const [head, tail] = [meant.slice(0, at), meant.slice(at)];
        const typed =
          slip === 'drop'
            ? head + tail.slice(1)
            : slip === 'double'
              ? head + (tail[0] ?? '') + tail
              : head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
        expect(lettersApart(typed, meant)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are never counted beyond what is enough, and rightly below it', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 5 }), (a, b, enough) => {
        const exact = lettersApart(a, b);
        const told = lettersApart(a, b, enough);
        expect(Math.min(told, enough)).toBe(Math.min(exact, enough));
      }),
    );
  });
});
