import { readBodies } from './bodies';
import { type PastedText, quoted } from '../text/pasted';
import type { Range } from '../text/range';
import { tokensOf } from '../text/tokens';

const honorific = /^(?:(?:các )?(?:đồng chí|đ\/c)|ông|bà|anh|chị) /i;

/** "Y tế/Văn hóa" are two, "đ/c Bình" is one. */
const betweenNames = /[;\n]|(?<!đ)\//i;

/** Names in a cell or behind a label: parted by ";", "/" or a new line, and by "," where they are no one name. */
export function namesInCell(pasted: PastedText, cell: Range | null): string[] {
  if (!cell) return [];
  const names: string[] = [];
  let from = cell.from;
  for (const part of pasted.text.slice(cell.from, cell.to).split(betweenNames)) {
    names.push(...namesInPart(pasted, from, from + part.length));
    from += part.length + 1;
  }
  return [...new Set(names.filter((name) => name !== ''))];
}

function namesInPart(pasted: PastedText, from: number, to: number): string[] {
  const tokens = tokensOf(pasted, from, to);
  if (/^[^()]+\([^()]*\)\s*$/.test(pasted.text.slice(from, to)))
    return namesInPart(pasted, from, pasted.text.lastIndexOf('(', to));
  while (tokens.length > 0 && !tokens[tokens.length - 1]?.isWord) tokens.pop();
  const bodies = readBodies(tokens, 0, tokens.length);
  if (bodies?.next === tokens.length)
    return bodies.list.map((body) =>
      quoted(pasted, tokens[body.from]?.from ?? 0, tokens[body.to - 1]?.to ?? 0),
    );
  return quoted(pasted, from, to)
    .split(',')
    .map((name) => name.trim().replace(honorific, '').replace(/[.]$/, ''));
}
