import fc from 'fast-check';
import { string } from 'valibot';
import { setProperty } from '../../src/google/memory';
import { storedList } from '../../src/commands/storedList';

/** What Google keeps for a document: each property holds at most 9 KB. */
const kept = new Map<string, string>();
const properties = {
  getProperties: () => Object.fromEntries(kept),
  setProperty: (key: string, text: string) => kept.set(key, text),
  setProperties(values: Record<string, string>) {
    for (const [key, text] of Object.entries(values)) {
      if (Buffer.byteLength(text) > 9216) throw new Error('Argument too large: value');
      kept.set(key, text);
    }
  },
};

beforeAll(() => {
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => properties } });
});

const list = storedList('list', string());

it('A list is read as it was written last, however long it is or was before', () => {
  const items = fc.array(fc.string({ unit: fc.constantFrom('ạ', 'đ', '"', '\n', 'x'), maxLength: 900 }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(items, (wanted) => {
      list.write(wanted);
      expect(list.read()).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});

it('A list that needs fewer properties than before is no longer than it was written', () => {
  const long = 'x'.repeat(3000);
  list.write([`a${long}`, `b${long}`, `c${long}`]);
  list.write(['d']);
  expect(list.read()).toEqual(['d']);
});

it('A damaged property costs what stood in it, and nothing else', () => {
  const long = 'x'.repeat(3000);
  list.write([`a${long}`, `b${long}`, `c${long}`]);
  setProperty('list.0', 'nothing of ours');
  expect(list.read()).toEqual([`c${long}`]);
  expect(storedList('other', string()).read()).toEqual([]);
});
