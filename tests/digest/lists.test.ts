import fc from 'fast-check';
import type { LetterContent } from '../../src/digest/content';
import {
  cut,
  emptySection,
  lineSection,
  listSection,
  restText,
  saysSomething,
  withLists,
} from '../../src/digest/lists';

const place = { workbook: 'https://docs.example.com/sheet' };
const item = (text: string) => ({
  badges: [],
  title: { text, href: place.workbook },
  details: [],
  action: null,
});
const line = (text: string) => ({ badge: null, text, href: place.workbook, more: '' });
const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => `Việc ${at + 1}`);

describe('A list that is too long', () => {
  it('shows its beginning, counts what it leaves out, and never leaves out a single one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(20), (count, most) => {
        const all = numbers(count);
        const { shown, left } = cut(all, most);
        expect(shown).toEqual(all.slice(0, count - left));
        expect(left === 0 ? shown.length <= most + 1 : shown.length === most).toBe(true);
        expect(left).not.toBe(1);
      }),
    );
  });

  it('has its full number in the title and says in its own words what is left, and where', () => {
    expect(listSection('Việc quá hạn', numbers(17), item, place)).toEqual({
      title: 'Việc quá hạn (17)',
      items: numbers(15).map(item),
      lines: [],
      rest: { count: 2, noun: 'việc', href: place.workbook },
      paragraphs: [],
    });
    const { title, lines, rest } = lineSection('Thay đổi', numbers(9), line, place, { most: 4 });
    expect([title, lines, rest.count]).toEqual(['Thay đổi (9)', numbers(4).map(line), 5]);
    expect(listSection('', numbers(9), item, place, { noun: 'lý do', most: 2 }).rest).toEqual({
      count: 7,
      noun: 'lý do',
      href: place.workbook,
    });
    expect(restText({ count: 27, noun: 'việc' })).toBe('… và 27 việc nữa');
  });

  it('can be shortened once more, and still counts all it left out', () => {
    const section = listSection('Việc', numbers(40), item, place);
    const content = { parts: [{ sections: [section] }] } as unknown as LetterContent;
    const [shorter] = withLists(content, 4).parts[0]?.sections ?? [];
    expect(shorter).toEqual({
      ...section,
      items: numbers(4).map(item),
      rest: { ...section.rest, count: 36 },
    });
    const inLines = lineSection('Việc', numbers(40), line, place);
    const [fewer] = withLists({ parts: [{ sections: [inLines] }] } as unknown as LetterContent, 4).parts;
    expect(fewer?.sections[0]).toEqual({
      ...inLines,
      lines: numbers(4).map(line),
      rest: { ...inLines.rest, count: 36 },
    });
  });
});

it('A section says something once it has an item, a line or a paragraph', () => {
  const empty = emptySection('Việc', place);
  expect(saysSomething(empty)).toBe(false);
  expect(saysSomething({ ...empty, items: [item('N1')] })).toBe(true);
  expect(saysSomething({ ...empty, paragraphs: ['Không có'] })).toBe(true);
  expect(saysSomething({ ...empty, lines: [line('N1')] })).toBe(true);
});
