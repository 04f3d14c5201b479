import fc from 'fast-check';
import { instantOfSerial, serialOfInstant } from '../../../local/workbook/serial';

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
