import type { Badge } from '../domain/wording';
import type { Item, Line, Link, Part, Rest, Section } from './content';
import { restText } from './lists';
import { html, type Markup, markupConstant } from './markup';
import { styles, toneStyle } from './styles';

/** A table that only places things; screen readers pass over it. */
export const layout = markupConstant('role="presentation" cellpadding="0" cellspacing="0" border="0"');

const none = html``;

/** The first part's headline is the letter's; a second part begins below it. */
export function drawPart({ title, headline, lead, sections }: Part, at: number): Markup {
  const first = at === 0;
  return html`
    ${
      first
        ? html`<h1 class="text" style="${styles.h1}">${headline}</h1>`
        : html`<h2 class="text line" style="${styles.part}">${title}: ${headline}</h2>`
    }
    ${lead.map((line) => html`<p class="text" style="${styles.lead}">${line}</p>`)}
    ${sections.map((section) => drawSection(section, first ? drawH2 : drawH3))}
  `;
}

const drawH2 = (title: string): Markup => html`<h2 class="text" style="${styles.heading}">${title}</h2>`;
const drawH3 = (title: string): Markup => html`<h3 class="text" style="${styles.heading}">${title}</h3>`;

const drawSection = (
  { title, items, lines, rest, paragraphs }: Section,
  heading: (title: string) => Markup,
): Markup => html`
  ${heading(title)} ${items.length === 0 ? none : drawList(items)}
  ${lines.length === 0 ? none : drawLines(lines)} ${rest.count === 0 ? none : drawRest(rest)}
  ${paragraphs.map((line) => html`<p class="text" style="${styles.paragraph}">${line}</p>`)}
`;

const drawList = (items: readonly Item[]): Markup => html`
  <table ${layout} width="100%" style="${styles.list}">
    ${items.map(drawItem)}
  </table>
`;

const drawItem = ({ badges, title, details, action }: Item): Markup => html`
  <tr>
    <td class="line" style="${styles.item}">
      ${badges.length === 0 ? none : html`<p style="${styles.badges}">${badges.map(drawBadge)}</p>`}
      <p style="${styles.title}">${drawTitle(title)}</p>
      ${details.length === 0 ? none : html`<p class="muted" style="${styles.detail}">${details.map(drawDetail)}</p>`}
      ${action === null ? none : drawAction(action)}
    </td>
  </tr>
`;

const drawDetail = (line: string, at: number): Markup => (at === 0 ? html`${line}` : html`<br />${line}`);

const drawBadge = ({ tone, text }: Badge): Markup =>
  html`<span class="${tone}" style="${toneStyle(tone)}">${text}</span> `;

const drawTitle = ({ text, href }: Link): Markup =>
  html`<a class="text line" href="${href}" style="${styles.titleLink}">${text}</a>`;

/** A cell, because Outlook gives a link no padding. */
const drawAction = ({ text, href }: Link): Markup => html`
  <table ${layout} style="${styles.actionPlace}">
    <tr>
      <td class="button" style="${styles.actionCell}">
        <a class="button" href="${href}" style="${styles.action}">${text}</a>
      </td>
    </tr>
  </table>
`;

const drawLines = (lines: readonly Line[]): Markup => html`
  <ul style="${styles.lines}">
    ${lines.map(drawLine)}
  </ul>
`;

const drawLine = (line: Line): Markup =>
  html`<li class="line muted" style="${styles.oneLine}">
    ${line.badge === null ? none : drawBadge(line.badge)}${drawTitle(line)}${line.more === '' ? none : html`${line.joint ?? ': '}${line.more}`}
  </li>`;

const drawRest = ({ count, noun, href }: Rest): Markup =>
  html`<p class="line" style="${styles.more}">
    <a class="link" href="${href}" style="${styles.moreLink}">${restText({ count, noun })}</a>
  </p>`;
