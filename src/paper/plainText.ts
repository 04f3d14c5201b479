import { textOf } from './content';
import type { Line, Paper, PaperTable } from './paper';

/** The paper as plain text, a paragraph a line; cells of a table are parted by tabs. */
export const plainText = (paper: Paper): string =>
  [
    paper.upperBody,
    paper.issuer,
    ...(paper.layout.belowIssuer === 'star' ? ['*'] : []),
    paper.number,
    ...paper.layout.motto.map(({ text }) => text),
    paper.date,
    '',
    paper.title,
    textOf(paper.subject),
    ...(paper.layout.belowSubject === 'dashes' ? ['-----'] : []),
    '',
    ...paper.body.flatMap(linesOf),
    '',
    paper.layout.recipients.title,
    ...paper.recipients.map((one) => `- ${one}`),
    '',
    paper.behalf,
    paper.signerFunction,
    ...(paper.annex.length === 0 ? [] : ['', 'PHỤ LỤC', ...paper.annex.flatMap(linesOf)]),
    '',
  ].join('\n');

function linesOf(line: Line | PaperTable): string[] {
  if (line.kind !== 'table') return [`${line.marker}${textOf(line.runs)}`];
  return [
    line.columns.map(({ title }) => title).join('\t'),
    ...line.rows.map((cells) => cells.map(textOf).join('\t')),
  ];
}
