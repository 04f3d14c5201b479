import type { Renaming } from '../../domain/settings';
import { folded } from '../../domain/text';

/** Written for what a committee's sheet does not have. */
const nothing = '(không có)';

/** "Hạn = Deadline; Mã = (không có)", as people may write it themselves; or what is wrong with it. */
export function readRenamings(
  text: string,
  known: readonly string[],
): { value: Renaming[] } | { message: string } {
  const renamings: Renaming[] = [];
  for (const part of text.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const [left = '', right = ''] = [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)];
    const ours = known.find((name) => folded(name) === folded(left));
    if (!part.includes('=') || ours === undefined || right.trim() === '')
      return { message: `Không hiểu “${part}”. Ghi từng cặp như: ${known[0]} = tên trong bảng.` };
    renamings.push({ ours, theirs: folded(right) === folded(nothing) ? '' : right.trim() });
  }
  return { value: renamings };
}

/** As `readRenamings` reads it. */
export const printRenamings = (renamings: readonly Renaming[]): string =>
  renamings.map(({ ours, theirs }) => `${ours} = ${theirs === '' ? nothing : oneWord(theirs)}`).join('; ');

/** Without the signs that part one pair from the next. */
const oneWord = (text: string): string => text.replace(/[;=\s]+/g, ' ').trim();
