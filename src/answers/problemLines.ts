import { listedProblems } from '../domain/problems';
import type { Problem } from '../domain/tracker';
import { firstLine } from '../domain/wording';
import type { Line } from '.';

/** What could not be read, as pages list it, and how many more there are. */
export function problemLines(problems: readonly Problem[]): { lines: Line[]; more: number } {
  const { listed, more } = listedProblems(problems);
  return { lines: listed.map(problemLine), more };
}

/** The same as a sentence each, for pages that cover the sheet. */
export function unreadTexts(problems: readonly Problem[]): string[] {
  const { lines, more } = problemLines(problems);
  return [
    ...lines.map(({ text, detail }) => `${detail}. ${text}`),
    ...(more > 0 ? [`Còn ${more} ô nữa.`] : []),
  ];
}

const problemLine = ({ sheet, cell, value, message }: Problem): Line => ({
  text: message,
  detail: [cell === '' ? sheet : `${sheet}, ô ${cell}`, value === '' ? '' : `đang ghi “${firstLine(value)}”`]
    .filter((part) => part !== '')
    .join(': '),
  badge: '',
  tone: 'quiet',
  jump: { sheet, cell },
});
