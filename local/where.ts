/** From a place in what is pushed, as Google's log names it, to the source: `npm run where -- AddOn:36:5120`. */
import { bundleAddOn } from './build/addOn';
import { onePaste } from './build/onePaste';
import { addOnFile } from './build/scripts';
import { type Mapped, offsetOf, type Place, sourceAt } from './build/sourceMap';
import { PlainError } from './plainError';

/** Two lines of the function that the packed rooms become when they are unpacked stand before them. */
const LINES_OF_FUNCTION = 2;

/** What is pushed, and the way back from it. */
export interface Pushed {
  addOn: string;
  maps: Mapped[];
  /** The one file to paste; it is long in the making. */
  onePaste(): Promise<string>;
}

export async function pushed(root = process.cwd()): Promise<Pushed> {
  const maps: Mapped[] = [];
  const addOn = addOnFile(await bundleAddOn(root, 'src/main.ts', maps));
  return { addOn, maps, onePaste: () => onePaste(root, '') };
}

/** `AddOn:36:5120`, `AddOn.js:36:5120`, `tong-hop-tuan.gs:…`; `packed:…` is what Google calls `<anonymous>`. Throws PlainError. */
export async function where(asked: string, files: Pushed): Promise<string> {
  const [, name, line, column] = /^(.+?)(?:\.js|\.gs)?:(\d+):(\d+)$/.exec(asked) ?? [];
  if (name === undefined)
    throw new PlainError(`Write file, line and column as Google's log has them, such as AddOn:36:5120.`);
  const place = { line: Number(line), column: Number(column) };
  const found = isPacked(name)
    ? inPacked(files.maps, place)
    : inFile(files.maps, await textOf(name, files), place);
  if (found === null) throw new PlainError(`Nothing of the source stands at ${asked}.`);
  return found;
}

const isPacked = (name: string): boolean => name === 'packed' || name === '<anonymous>';

function inPacked(maps: readonly Mapped[], { line, column }: Place): string | null {
  const packed = maps.find(({ name }) => name === 'packed');
  const inside = { line: line - LINES_OF_FUNCTION, column };
  return packed && inside.line > 0 ? sourceAt(packed, offsetOf(packed.text, inside)) : null;
}

function inFile(maps: readonly Mapped[], text: string, place: Place): string | null {
  const at = offsetOf(text, place);
  for (const mapped of maps) {
    const start = text.indexOf(mapped.text);
    if (start >= 0 && at >= start && at < start + mapped.text.length) return sourceAt(mapped, at - start);
  }
  return null;
}

async function textOf(name: string, files: Pushed): Promise<string> {
  if (name === 'AddOn') return files.addOn;
  if (name === 'tong-hop-tuan') return files.onePaste();
  throw new PlainError(`${name} is none of AddOn, tong-hop-tuan and packed.`);
}

async function tell(asked: string): Promise<void> {
  try {
    console.log(await where(asked, await pushed()));
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.filename && process.argv[1] === import.meta.filename) void tell(process.argv[2] ?? '');
