import type { Item, LetterContent, Line, Link, Part, Section } from './content';
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

const drawSection = ({ title, items, lines, rest, paragraphs }: Section): string =>
  [
    `${title.toUpperCase()}\n${'-'.repeat(Math.min(title.length, 60))}`,
    ...items.map(drawItem),
    ...(lines.length === 0 ? [] : [lines.map(drawLine).join('\n')]),
    ...(rest.count === 0 ? [] : [drawLink({ text: restText(rest), href: rest.href })]),
    ...paragraphs,
  ].join('\n\n');

const drawItem = ({ badges, title, details, action }: Item): string =>
  [
    `* ${title.text}`,
    ...(badges.length === 0 ? [] : [`  ${badges.map(({ text }) => text).join('  ')}`]),
    ...details.map((line) => `  ${line}`),
    `  ${action === null ? title.href : drawLink(action)}`,
  ].join('\n');

/** Without its address: the sheet's stands at the end of the letter. */
const drawLine = ({ badge, text, more, joint = ': ' }: Line): string =>
  `- ${badge === null ? '' : `${badge.text} · `}${text}${more === '' ? '' : joint + more}`;

const drawLink = ({ text, href }: Link): string => `${text}: ${href}`;
