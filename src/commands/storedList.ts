import { array, type GenericSchema, object } from 'valibot';
import { bytesOf } from '../domain/text';
import { getProperty, setPropertiesSoon } from '../google/memory';
import { carriesNothing, printStored, readStored, type Shape } from './stored';

/** In bytes: a property holds 9 KB. */
const fullPage = 8000;

/** A list that the document remembers in as many properties as it needs: `name.0`, `name.1` … */
interface StoredList<Item> {
  /** A property that cannot be read gives nothing: what stood there is not known any more. */
  read(): Item[];
  /** All of it at once, with what is remembered next. */
  write(items: readonly Item[]): void;
}

export function storedList<Item>(name: string, item: GenericSchema<unknown, Item>): StoredList<Item> {
  const shape: Shape<{ items: Item[] }> = {
    version: 1,
    schema: object({ items: array(item) }),
    carry: carriesNothing,
  };
  const keyOf = (page: number): string => `${name}.${page}`;
  function texts(): string[] {
    const found: string[] = [];
    for (let text = getProperty(keyOf(0)); text !== null; text = getProperty(keyOf(found.length)))
      found.push(text);
    return found;
  }
  return {
    read: () => texts().flatMap((text) => readStored(shape, text)?.items ?? []),
    write(items) {
      const pages: Item[][] = [[]];
      let bytes = 0;
      for (const one of items) {
        const more = bytesOf(JSON.stringify(one)) + 1;
        if (bytes + more > fullPage) {
          pages.push([]);
          bytes = 0;
        }
        pages[pages.length - 1]?.push(one);
        bytes += more;
      }
      // What was longer before must not go on behind it.
      while (pages.length < texts().length) pages.push([]);
      setPropertiesSoon(
        Object.fromEntries(pages.map((page, at) => [keyOf(at), printStored(shape, { items: page })])),
      );
    },
  };
}
