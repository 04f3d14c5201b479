/** A text that was changed in places, and the way back. */
export interface EditedText {
  text: string;
  /** Where something of `text` stood before it was changed, counted in characters. */
  before(at: number): number;
}

/** What stands from `start` to `end` becomes `written`. */
export interface Edit {
  start: number;
  end: number;
  written: string;
}

/** Edits that do not overlap, in any order. */
export function edited(original: string, edits: readonly Edit[]): EditedText {
  const pieces: { at: number; from: number }[] = [];
  let [text, from] = ['', 0];
  for (const { start, end, written } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push({ at: text.length, from });
    text += original.slice(from, start) + written;
    from = end;
  }
  pieces.push({ at: text.length, from });
  text += original.slice(from);
  return {
    text,
    before(at) {
      const piece = pieces.filter((each) => each.at <= at).at(-1)!;
      return piece.from + at - piece.at;
    },
  };
}
