/** Of longer texts only the last is remembered: they hardly come again but at once. */
const longest = 200;

/**
 * The same function, computing each answer once: a sheet of thousands of rows holds only so many dates, names and states.
 * For pure functions of texts, of which short ones are remembered; what it remembers ends with the run.
 */
export function memoized<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  let lastLong: { text: string; answer: Answer } | null = null;
  return (text) => {
    if (text.length > longest) {
      if (lastLong?.text !== text) lastLong = { text, answer: compute(text) };
      return lastLong.answer;
    }
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
