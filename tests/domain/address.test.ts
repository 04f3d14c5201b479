import fc from 'fast-check';
import { isAddress } from '../../src/domain/address';

describe('An address', () => {
  it.each([
    'mai@example.com',
    'MAI.Le@Example.COM',
    'le_thi-mai+viec%1@thi-tran.example.com',
    '1@2.vn',
    `${'a'.repeat(64)}@example.com`,
    `a@${'b'.repeat(63)}.example.com`,
  ])('is “%s”', (text) => expect(isAddress(text)).toBe(true));

  it.each([
    '',
    'mai',
    'mai@',
    '@example.com',
    'mai@example',
    '.a@example.com',
    'a.@example.com',
    'a..b@example.com',
    'a@.example.com',
    'a@example..com',
    'a@example.com.',
    'a@-example.com',
    'a@example-.com',
    'a@b@example.com',
    'a b@example.com',
    'a@exam ple.com',
    'a,b@example.com',
    '"a"@example.com',
    '<a@example.com>',
    'a@example.com\nBcc: b@example.com',
    'a@example.com\r',
    'mai@exam\u200bple.com',
    'máy@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
    `a@${'bcd.'.repeat(63)}com`,
  ])('is not %j', (text) => expect(isAddress(text)).toBe(false));

  it('never holds a sign that parts recipients or headers, whatever the text', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.emailAddress(),
      fc.string({ unit: fc.constantFrom(...'a.@,;<>\r\n "') }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        if (isAddress(text)) expect(text).toMatch(/^[^\s,;:<>"()[\]\\@]+@[^\s,;:<>"()[\]\\@]+$/);
      }),
    );
  });

  it('is judged in time in proportion to its length', () => {
    expect(isAddress(`${'a.'.repeat(100_000)}@`)).toBe(false);
    expect(isAddress(`a@${'b-'.repeat(100)}`)).toBe(false);
  });
});
