import fc from 'fast-check';
import { segmentsOf } from '../../../src/pages/notice/segments';

describe('A text cut at its places', () => {
  it('tells of each piece which places it belongs to', () => {
    expect(
      segmentsOf('Giao Công an lập kế hoạch.', [
        { start: 5, end: 12 },
        { start: 0, end: 25 },
      ]),
    ).toEqual([
      { text: 'Giao ', places: [1] },
      { text: 'Công an', places: [0, 1] },
      { text: ' lập kế hoạch', places: [1] },
      { text: '.', places: [] },
    ]);
  });

  it('is the text again when put together, wherever the places are', () => {
    const place = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(place, { maxLength: 8 }), (text, places) => {
        const segments = segmentsOf(text, places);
        return segments.map((segment) => segment.text).join('') === text;
      }),
    );
  });
});
