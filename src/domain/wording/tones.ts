/** The meanings of docs/design.md §7: each has one colour, one sign and one word. */
export type Tone = 'overdue' | 'dueSoon' | 'blocked' | 'done' | 'quiet';

/** Background and text of one meaning. */
export interface ToneColours {
  background: string;
  text: string;
}

/** The colours of docs/design.md §7, each at least 4.5 : 1 of text against background. */
export const palette: Record<Tone, ToneColours> = {
  overdue: { background: '#fce8e6', text: '#a50e0e' },
  dueSoon: { background: '#fef7e0', text: '#7a4f01' },
  blocked: { background: '#f3e8fd', text: '#5b2a91' },
  done: { background: '#e6f4ea', text: '#0d652d' },
  quiet: { background: '#f1f3f4', text: '#3c4043' },
};
