import { bar } from '../domain/wording';
import type { Item, LetterContent, Link, Part, Section, Table } from './content';
import { restText } from './lists';

/** The letter for programs that show no HTML. No line is broken by us, so that it wraps on any screen. */
export function renderText({ committee, issue, greeting, parts, open, footer }: LetterContent): string {
  return [
    `${committee}\n${issue}`,
    greeting,
    ...parts.map(drawPart),
    drawLink(open),
    `--\n${footer.join('\n')}\n`,
  ].join('\n\n');
}

const drawPart = ({ title, headline, lead, sections }: Part, at: number): string =>
  [(at === 0 ? headline : `${title}: ${headline}`).toUpperCase(), ...lead, ...sections.map(drawSection)].join(
    '\n\n',
  );

const drawSection = ({ title, paragraphs, table, items, rest }: Section): string =>
  [
    `${title.toUpperCase()}\n${'-'.repeat(Math.min(title.length, 60))}`,
    ...paragraphs,
    ...(table === null ? [] : [drawTable(table)]),
    ...items.map(drawItem),
    ...(rest.count === 0 ? [] : [drawLink({ text: restText(rest), href: rest.href })]),
  ].join('\n\n');

function drawItem({ badges, measure, title, details, points }: Item): string {
  const signs = [...badges.map((badge) => badge.text), ...drawMeasure(measure)];
  return [
    `* ${title.text}`,
    ...(signs.length === 0 ? [] : [`  ${signs.join('  ')}`]),
    ...details.map((line) => `  ${line}`),
    ...points.map((point) => `  - ${point.text}`),
    `  ${title.href}`,
  ].join('\n');
}

const drawMeasure = (measure: Item['measure']): string[] =>
  measure === null ? [] : [...(measure.bar === null ? [] : [bar(measure.bar)]), measure.text];

const drawLink = ({ text, href }: Link): string => `${text}: ${href}`;

/** A row a line, zeros left out: "Khu phố 3: 2 hoàn thành đúng hạn, 1 quá hạn". */
function drawTable({ head, rows }: Table): string {
  const labels = head.slice(1).map((label) => label.toLowerCase());
  return rows
    .map(({ name, counts }) => {
      const said = counts.flatMap((count, at) => (count > 0 ? [`${count} ${labels[at] ?? ''}`] : []));
      return `${name}: ${said.length > 0 ? said.join(', ') : 'không có việc'}`;
    })
    .join('\n');
}
