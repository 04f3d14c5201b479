import fc from 'fast-check';
import { PlainError } from '../../local/plainError';
import { momentTyped } from '../../local/run';

const VIETNAM = 'Asia/Ho_Chi_Minh';

describe('the day a run is told', () => {
  it('is taken at 14:00, when a week’s numbers close, in the zone of the workbook', () => {
    expect(momentTyped('2023-08-11', VIETNAM)).toBe(Date.UTC(2023, 7, 11, 7));
    expect(momentTyped('2023-08-11', 'Europe/Paris')).toBe(Date.UTC(2023, 7, 11, 12));
  });

  it('may have an hour, and may be written the Vietnamese way', () => {
    expect(momentTyped('2023-08-11 16:30', VIETNAM)).toBe(Date.UTC(2023, 7, 11, 9, 30));
    expect(momentTyped('11/8/2023', VIETNAM)).toBe(momentTyped('2023-08-11', VIETNAM));
  });

  it('reads every day back as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(new Date(momentTyped(day, VIETNAM)).toISOString().slice(0, 10)).toBe(day);
        },
      ),
    );
  });

  it.each(['2023-02-30', '31/9/2023', 'hôm nay', '', '2023-08-11 25:00'])(
    'is refused by name when there is no %p',
    (text) => {
      expect(() => momentTyped(text, VIETNAM)).toThrow(PlainError);
      expect(() => momentTyped(text, VIETNAM)).toThrow(`“${text}”`);
    },
  );
});
