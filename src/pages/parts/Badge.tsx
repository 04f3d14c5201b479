import type { Tone } from '../../answers';

/** Sign and words in the colour of their meaning: "● Quá hạn 5 ngày". Nothing when there is nothing to signal. */
export function Badge({ tone, text }: { tone: Tone; text: string }) {
  return text === '' ? null : <span class={`badge ${tone}`}>{text}</span>;
}
