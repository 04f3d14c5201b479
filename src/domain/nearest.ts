import { folded } from './text';

/**
 * The one name that somebody who wrote `written` most likely meant: fewest letters apart once case and tone marks are folded away.
 * Null when none is near enough, when two are equally near, or when a number or a whole word differs: "Khu phố 3" is no slip for
 * "Khu phố 4", and "Phùng Thị Nhài" none for "Phùng Thị Lụa".
 */
export function nearest(written: string, names: readonly string[]): string | null {
  const slip = folded(written);
  const allowed = Math.min(3, Math.floor(slip.length / 4));
  let best: { distance: number; name: string | null } = { distance: allowed + 1, name: null };
  for (const name of new Set(names)) {
    const meant = folded(name);
    if (numbersIn(slip) !== numbersIn(meant) || hasAnotherWord(slip, meant)) continue;
    const distance = lettersApart(slip, meant, best.distance + 1);
    if (distance < best.distance) best = { distance, name };
    else if (distance === best.distance && distance <= allowed) best = { distance, name: null };
  }
  return best.name;
}

/** Word by word, more letters differ somewhere than a slip changes: one of three, two of six. */
function hasAnotherWord(slip: string, meant: string): boolean {
  const [written, names] = [slip.split(' '), meant.split(' ')];
  const isAnother = (word: string, name: string) =>
    lettersApart(word, name) > Math.max(1, Math.floor(name.length / 3));
  return written.length === names.length && written.some((word, i) => isAnother(word, names[i] ?? ''));
}

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/**
 * Letters to add, drop, change, or swap with their neighbour to make one text of the other (optimal string alignment);
 * at least `enough` once it cannot be less.
 */
export function lettersApart(from: string, to: string, enough = Infinity): number {
  if (Math.abs(from.length - to.length) >= enough) return enough;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[to.length]!;
}
