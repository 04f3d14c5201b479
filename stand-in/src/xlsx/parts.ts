import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { TooLarge } from './limits';
import { attribute, tagsOf, withoutPrefix } from './xml';

/** More than any committee's year, and what a small machine unpacks and holds without trouble. */
const MOST_BYTES = 200_000_000;

/** The parts of a file: the names of all, and the text of those that are XML. Pictures and macros stay packed. */
export interface Parts {
  names: string[];
  texts: Map<string, string>;
}

interface Relation {
  id: string;
  /** The last word of its type: `worksheet`, `drawing`. */
  type: string;
  /** The name of a part, or an address outside the file. */
  target: string;
  external: boolean;
}

/** A tab as the file lists it. */
export interface FileTab {
  name: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` …; empty when the file does not say where it is. */
  type: string;
  part: string;
}

/**
 * Unpacks the XML. What a file says of its own size is not believed: unpacking stops at `mostBytes`. Throws TooLarge.
 */
export async function unpack(zip: JSZip, mostBytes = MOST_BYTES): Promise<Parts> {
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const texts = new Map<string, string>();
  let bytes = 0;
  for (const file of files) {
    if (!/\.(xml|rels|vml)$/i.test(file.name)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of new Readable().wrap(file.nodeStream())) {
      bytes += (chunk as Buffer).length;
      if (bytes > mostBytes) throw new TooLarge('bytes', mostBytes);
      chunks.push(chunk as Buffer);
    }
    texts.set(partName(file.name), withoutPrefix(textOf(Buffer.concat(chunks))));
  }
  return { names: files.map(({ name }) => partName(name)), texts };
}

const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '');

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

export const textOfPart = ({ texts }: Parts, name: string): string => texts.get(name) ?? '';

/** What a part points to. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = textOfPart(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return tagsOf(relations, 'Relationship').map((tag) => {
    const target = attribute(tag, 'Target') ?? '';
    const external = attribute(tag, 'TargetMode') === 'External';
    return {
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').replace(/.*\//, ''),
      target: external ? target : resolved(folder, target),
      external,
    };
  });
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The tabs in their order, of every kind. */
export function tabsOf(parts: Parts): FileTab[] {
  const relations = new Map(relationsOf(parts, 'xl/workbook.xml').map((each) => [each.id, each]));
  return tagsOf(textOfPart(parts, 'xl/workbook.xml'), 'sheet').map((tag) => {
    const relation = relations.get(/:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '');
    return {
      name: attribute(tag, 'name') ?? '',
      type: relation?.type ?? '',
      part: relation?.target ?? '',
    };
  });
}
