/**
 * The same function, computing each answer once: a sheet of thousands of rows holds only so many dates, names and states.
 * For pure functions of short texts; what it remembers ends with the run.
 */
export function remembered<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
