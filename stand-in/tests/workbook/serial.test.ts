import fc from 'fast-check';
import { instantOfSerial, serialOfInstant } from '../../src/workbook/serial';

test('a serial is the wall clock of a zone', () => {
  expect(serialOfInstant(Date.UTC(2023, 7, 29, 17), 'Asia/Ho_Chi_Minh')).toBe(45168);
  expect(instantOfSerial(45168.5, 'Asia/Ho_Chi_Minh')).toBe(Date.UTC(2023, 7, 30, 5));
});

test('every midnight comes back as itself, in zones that change their clocks too', () => {
  const zones = fc.constantFrom('Asia/Ho_Chi_Minh', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
  fc.assert(
    fc.property(fc.integer({ min: 30_000, max: 60_000 }), zones, (serial, zone) => {
      expect(serialOfInstant(instantOfSerial(serial, zone), zone)).toBe(serial);
    }),
  );
});

test('a number no calendar reaches is no instant, and never an error', () => {
  const anyNumber = fc.oneof(
    fc.double(),
    fc.constantFrom(912345678, -912345678, 1e300, NaN, Infinity, 99_975_000),
  );
  fc.assert(
    fc.property(anyNumber, (number) => {
      const instant = instantOfSerial(number, 'Asia/Ho_Chi_Minh');
      expect(Number.isNaN(instant) || Math.abs(instant) <= 8.64e15).toBe(true);
      expect(typeof serialOfInstant(number, 'Asia/Ho_Chi_Minh')).toBe('number');
    }),
  );
  expect(instantOfSerial(912345678, 'Asia/Ho_Chi_Minh')).toBeNaN();
  expect(serialOfInstant(NaN, 'UTC')).toBeNaN();
});
