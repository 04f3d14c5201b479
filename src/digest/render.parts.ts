import { type Badge, bar } from '../domain/wording';
import type { Item, Link, Part, Rest, Section, Table } from './content';
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
  { title, paragraphs, table, items, rest }: Section,
  heading: (title: string) => Markup,
): Markup => html`
  ${heading(title)} ${paragraphs.map((line) => html`<p class="text" style="${styles.paragraph}">${line}</p>`)}
  ${table === null ? none : drawTable(table, title)} ${items.length === 0 ? none : drawList(items)}
  ${rest.count === 0 ? none : drawRest(rest)}
`;

const drawList = (items: readonly Item[]): Markup => html`
  <table ${layout} width="100%" style="${styles.list}">
    ${items.map(drawItem)}
  </table>
`;

const drawItem = ({ badges, measure, title, details, points }: Item): Markup => html`
  <tr>
    <td class="line" style="${styles.item}">
      ${badges.length === 0 ? none : html`<p style="${styles.badges}">${badges.map(drawBadge)}${drawMeasure(measure)}</p>`}
      <p style="${styles.title}">${drawLink(title)}</p>
      ${details.length === 0 ? none : html`<p class="muted" style="${styles.detail}">${details.map(drawLine)}</p>`}
      ${points.length === 0 ? none : drawPoints(points)}
    </td>
  </tr>
`;

const drawLine = (line: string, at: number): Markup => (at === 0 ? html`${line}` : html`<br />${line}`);

const drawBadge = ({ tone, text }: Badge): Markup =>
  html`<span class="${tone}" style="${toneStyle(tone)}">${text}</span> `;

/** The bar is for the eye; the words beside it say the same. */
const drawMeasure = (measure: Item['measure']): Markup => {
  if (measure === null) return none;
  const drawn =
    measure.bar === null
      ? none
      : html`<span class="link" style="${styles.bar}" aria-hidden="true">${bar(measure.bar)}</span> `;
  return html`${drawn}<span class="muted" style="${styles.measure}">${measure.text}</span>`;
};

const drawLink = ({ text, href }: Link): Markup =>
  html`<a class="link" href="${href}" style="${styles.titleLink}">${text}</a>`;

const drawRest = (rest: Rest): Markup =>
  html`<p class="line" style="${styles.more}">${drawLink({ text: restText(rest), href: rest.href })}</p>`;

const drawPoints = (points: readonly Link[]): Markup => html`
  <ul style="${styles.points}">
    ${points.map(drawPoint)}
  </ul>
`;

const drawPoint = ({ text, href }: Link): Markup =>
  html`<li class="muted" style="${styles.point}">
    <a class="link" href="${href}" style="${styles.pointLink}">${text}</a>
  </li>`;

/** Columns of one width: Vietnamese words are short, so that the longest label still breaks well at 360 px. */
function drawTable({ head, rows }: Table, caption: string): Markup {
  const [corner = '', ...labels] = head;
  return html`
    <table
      aria-label="${caption}"
      cellpadding="0"
      cellspacing="0"
      border="0"
      width="100%"
      style="${styles.table}"
    >
      <thead>
        <tr>
          <th scope="col" width="28%" class="muted line" style="${styles.cornerHead}">${corner}</th>
          ${labels.map((label) => html`<th scope="col" class="muted line" style="${styles.columnHead}">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(drawRow)}
      </tbody>
    </table>
  `;
}

const drawRow = ({ name, counts }: Table['rows'][number]): Markup => html`
  <tr>
    <th scope="row" class="text line" style="${styles.rowHead}">${name}</th>
    ${counts.map((count) => html`<td class="text line" style="${styles.cell}">${count}</td>`)}
  </tr>
`;
