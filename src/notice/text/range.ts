/** A stretch of the read text. */
export interface Range {
  from: number;
  to: number;
}

/** A clause: tokens `from` to `to` of its sentence. */
export interface Clause {
  from: number;
  to: number;
}

/** A stretch without the blanks at its ends. */
export function trimmed(text: string, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { from: start, to: end };
}
