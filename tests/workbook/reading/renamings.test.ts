import fc from 'fast-check';
import { printRenamings, readRenamings } from '../../../src/workbook/reading/renamings';

const known = ['Mã', 'Hạn', 'Trạng thái'];

describe('“Hạn = Deadline; Mã = (không có)”', () => {
  it('is read as people write it', () => {
    expect(readRenamings('han = Deadline;\nMã=(KHÔNG CÓ);', known)).toEqual({
      value: [
        { ours: 'Hạn', theirs: 'Deadline' },
        { ours: 'Mã', theirs: '' },
      ],
    });
  });

  it('is read with spaces and lines between the pairs, and signs within a header', () => {
    const value = [{ ours: 'Hạn', theirs: 'Từ = đến' }];
    expect(readRenamings('  ;\n ; Hạn = Từ = đến \n', known)).toEqual({ value });
    expect(readRenamings('', known)).toEqual({ value: [] });
    expect(readRenamings(' Hạn ', known)).toEqual({
      message: 'Không hiểu “Hạn”. Ghi từng cặp như: Mã = tên trong bảng.',
    });
    expect(readRenamings('Mã Deadline', ['Mã', 'Mã Deadlin'])).toHaveProperty('message');
  });

  it('names the pair that makes no sense', () => {
    for (const text of ['Hạn', 'Ngày = Deadline', 'Hạn ='])
      expect(readRenamings(text, known)).toEqual({
        message: expect.stringContaining(`“${text}”`) as string,
      });
  });

  it('comes back as it was written, whatever signs a header holds', () => {
    const theirs = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => /[\p{L}\d]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.record({ ours: fc.constantFrom(...known), theirs })), (renamings) => {
        const read = readRenamings(printRenamings(renamings), known);
        const plain = (text: string) => text.replace(/[;=\s]+/g, ' ').trim();
        expect(read).toEqual({
          value: renamings.map((one) => ({ ...one, theirs: plain(one.theirs) })),
        });
      }),
    );
  });
});
