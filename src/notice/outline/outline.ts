import type { Block } from './blocks';
import type { MarkerStyle } from '../text/lines';
import type { PastedText } from '../text/pasted';

/** A block in its place among the others. */
export interface Entry {
  block: Block;
  /** The entry it stands under; null at the top. */
  parent: Entry | null;
  /** As people cite it: "mục 2.3, gạch đầu dòng 1". */
  item: string;
  hasChildren: boolean;
}

interface Level {
  style: MarkerStyle;
  number: number | null;
  /** How many of its like came before, itself included. */
  count: number;
  entry: Entry;
}

const ranks: Record<MarkerStyle, number> = {
  article: 0,
  part: 0,
  roman: 1,
  number: 2,
  numbers: 3,
  letter: 4,
  bullet: 5,
  plus: 6,
};

/** No notice is nested deeper. */
const deepestLevel = 8;

/**
 * Puts each block under its heading or item. Numbers that restart open a level below the item they stand under:
 * the key of an item is all the numbers above it. Paragraphs without a marker stand under the heading right above them, else
 * under the outermost.
 */
export function outlineOf(pasted: PastedText, blocks: readonly Block[]): Entry[] {
  const stack: Level[] = [];
  let paragraphs = 0;
  return blocks.map((block) => {
    const { marker } = block;
    if (marker === null) {
      paragraphs += 1;
      const isBelow = (level: Level | undefined): level is Level =>
        level !== undefined && isHeading(pasted, level.entry.block);
      const nearest = stack[stack.length - 1];
      const above = (isBelow(nearest) ? nearest : stack.find(isBelow))?.entry ?? null;
      if (above) above.hasChildren = true;
      return {
        block,
        parent: above,
        item: `${above ? `${above.item}, ` : ''}đoạn ${paragraphs}`,
        hasChildren: false,
      };
    }
    const depth = depthFor(pasted, stack, block);
    const sibling = stack[depth];
    stack.length = depth;
    const parent = stack[depth - 1]?.entry ?? null;
    if (parent) parent.hasChildren = true;
    const isNext = sibling?.style === marker.style;
    const entry: Entry = { block, parent, item: '', hasChildren: false };
    const level = {
      style: marker.style,
      number: marker.number,
      count: isNext ? sibling.count + 1 : 1,
      entry,
    };
    stack.push(level);
    entry.item = itemOf(stack);
    return entry;
  });
}

/** At how deep a level a marker stands: beside its like when it counts on, else below. */
function depthFor(pasted: PastedText, stack: readonly Level[], { marker }: Block): number {
  if (marker === null) return stack.length;
  const like = stack.map((_, depth) => depth).filter((depth) => stack[depth]?.style === marker.style);
  const beside = [...like].reverse().find((depth) => countsOn(stack[depth] as Level, marker.number));
  if (beside !== undefined) return beside;
  const deepest = like.pop();
  if (deepest === undefined) {
    const below = stack.findIndex(({ style }) => ranks[style] > ranks[marker.style]);
    return below < 0 ? stack.length : below;
  }
  const restarts = stack.length < deepestLevel && marker.number === 1;
  return restarts && isHeading(pasted, (stack[deepest] as Level).entry.block) ? deepest + 1 : deepest;
}

const countsOn = (level: Level, number: number | null): boolean =>
  number === null || level.number === null || number === level.number + 1;

/** A short line that does not end as a sentence does. */
export function isHeading(pasted: PastedText, { from, to, marker, isRow }: Block): boolean {
  if (isRow || to - from > 200 || marker?.style === 'bullet' || marker?.style === 'plus') return false;
  return !/[.;,]["”)]?$/.test(pasted.text.slice(from, to));
}

function itemOf(levels: readonly Level[]): string {
  let path = '';
  const articles: string[] = [];
  const rest: string[] = [];
  for (const { style, count, entry } of levels) {
    const label = entry.block.marker?.label ?? '';
    if (style === 'article') articles.push(`Điều ${label}`);
    else if (style === 'numbers') path = below(path, label);
    else if (style === 'letter') rest.push(`điểm ${label}`);
    else if (style === 'bullet') rest.push(`gạch đầu dòng ${count}`);
    else if (style === 'plus') rest.push(`dấu cộng ${count}`);
    else path = path === '' ? label : `${path}.${label}`;
  }
  return [...articles, ...(path === '' ? [] : [`mục ${path}`]), ...rest].join(', ');
}

/** "2.1.1" below "II.2.1" is "II.2.1.1": such a label repeats the numbers above it, or stands in for the last of them. */
function below(path: string, label: string): string {
  const repeated = label.slice(0, label.lastIndexOf('.'));
  const above = `.${path}`.endsWith(`.${repeated}`)
    ? path.slice(0, -repeated.length)
    : path.replace(/\d+$/, '');
  return [...above.split('.').filter((part) => part !== ''), label].join('.');
}
