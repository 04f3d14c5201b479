import { createHash } from 'node:crypto';
import type { Mutant } from '../instrumented';

/** Those whose own tests need nothing that is pushed. */
export const PURE_ROOMS = ['domain', 'workbook', 'digest', 'notice', 'replies', 'paper', 'answers'] as const;

export const ROOMS = [...PURE_ROOMS, 'commands'] as const;

/** A folder of `src` that holds rules, or what is done with them. */
export type Room = (typeof ROOMS)[number];

export const roomOf = (mutant: Mutant): Room => mutant.file.split('/')[1] as Room;

/**
 * `size` of the mutants, of each room in proportion to what it has. The same seed chooses the same mutants of the same
 * sources; in sources that changed it still chooses most of them, for neither line nor number counts.
 */
export function sampleOf(mutants: Mutant[], size: number, seed: string): Mutant[] {
  const rooms = ROOMS.map((room) => ranked(mutants, room, seed));
  const shares = sharesOf(
    size,
    rooms.map(({ length }) => length),
  );
  const chosen = new Set(rooms.flatMap((room, i) => room.slice(0, shares[i])));
  return mutants.filter((mutant) => chosen.has(mutant));
}

/** A room's mutants in the order the seed draws them. */
function ranked(mutants: Mutant[], room: Room, seed: string): Mutant[] {
  const alike = new Map<string, number>();
  return mutants
    .filter((mutant) => roomOf(mutant) === room)
    .map((mutant) => {
      const what = [mutant.file, mutant.kind, mutant.original, mutant.replacement].join('\n');
      const before = alike.get(what) ?? 0;
      alike.set(what, before + 1);
      return { mutant, rank: createHash('sha256').update(`${seed}\n${before}\n${what}`).digest('hex') };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ mutant }) => mutant);
}

/** How many of `size` each part gets: its proportion, rounded down, and what is left to the largest remainders. */
function sharesOf(size: number, parts: number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (all === 0 ? 0 : (Math.min(size, all) * part) / all));
  const shares = exact.map(Math.floor);
  const left = Math.min(size, all) - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((share, i) => ({ i, remainder: share % 1 }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) shares[i]! += 1;
  return shares;
}
