import fc from 'fast-check';
import { firstLine } from '../../../src/domain/wording';

describe('The first line of a long text', () => {
  it('is the line itself up to 160 characters', () => {
    expect(firstLine('  Kẻ vạch sơn \nđường số 3')).toBe('Kẻ vạch sơn ');
    expect(firstLine('a'.repeat(160))).toBe('a'.repeat(160));
    expect(firstLine('')).toBe('');
  });

  it('is cut behind a word, or in the middle of one that fills half of it', () => {
    expect(firstLine(`${'a'.repeat(100)} ${'b'.repeat(100)}`)).toBe(`${'a'.repeat(100)}…`);
    expect(firstLine(`${'a'.repeat(80)} ${'b'.repeat(100)}`)).toBe(`${'a'.repeat(80)} ${'b'.repeat(79)}…`);
    expect(firstLine('việc '.repeat(100))).toBe(`${'việc '.repeat(31)}việc…`);
    expect(firstLine('a'.repeat(161))).toBe(`${'a'.repeat(160)}…`);
  });

  it('is never longer than 161 characters, nor more than one line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const line = firstLine(text);
        expect(line.length).toBeLessThanOrEqual(161);
        expect(line).not.toContain('\n');
      }),
    );
  });
});
