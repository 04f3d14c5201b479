import type { Badge } from '../domain/wording';
import type { Item, LetterContent, Link, Part, Section, Table } from './content';
import { html, type Markup, markupConstant } from './markup';
import { darkStyle, styles, toneStyle } from './styles';

const none: Markup = html``;

/** Outlook for Windows does not know max-width: only it reads these. */
const outlookOpen = markupConstant(
  '<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->',
);
const outlookClose = markupConstant('<!--[if mso]></td></tr></table><![endif]-->');
const darkBlock = markupConstant(`<style>${darkStyle}</style>`);

/** The letter as a mail page: tables and inline styles, one column of at most 600 px, no image, no script. */
export function renderHtml({ subject, preheader, parts, open, footer, ...top }: LetterContent): string {
  return html`<!doctype html>
    <html lang="vi" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>${subject}</title>
        ${darkBlock}
      </head>
      <body class="page" style="${styles.body}">
        <div style="${styles.preheader}">${preheader}</div>
        <table
          role="presentation"
          class="page"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="${styles.page}"
        >
          <tr>
            <td align="center">
              ${outlookOpen}
              <table
                role="presentation"
                class="sheet"
                lang="vi"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border="0"
                align="center"
                style="${styles.sheet}"
              >
                <tr>
                  <td align="left" style="${styles.inner}">
                    <p class="muted" style="${styles.masthead}">
                      <strong>${top.committee}</strong><br />${top.issue}
                    </p>
                    <p class="text" style="${styles.greeting}">${top.greeting}</p>
                    ${parts.map(drawPart)}
                    <table role="presentation" cellpadding="0" cellspacing="0" border="0">
                      <tr>
                        <td style="${styles.buttonCell}">
                          <a class="button" href="${open.href}" style="${styles.button}">${open.text}</a>
                        </td>
                      </tr>
                    </table>
                  </td>
                </tr>
                <tr>
                  <td class="line" align="left" style="${styles.footer}">
                    ${footer.map((line) => html`<p class="muted" style="${styles.footerLine}">${line}</p> `)}
                  </td>
                </tr>
              </table>
              ${outlookClose}
            </td>
          </tr>
        </table>
      </body>
    </html> `.toString();
}

const drawPart = ({ title, headline, lead, sections }: Part, at: number): Markup =>
  html` ${at === 0 ? html`<h1 class="text" style="${styles.h1}">${headline}</h1>` : html`<h2 class="text line" style="${styles.part}">${title}: ${headline}</h2>`}
  ${lead.map((line) => html`<p class="text" style="${styles.lead}">${line}</p> `)}
  ${sections.map((section) => drawSection(section, at === 0 ? 2 : 3))}`;

const drawSection = ({ title, paragraphs, table, items, more }: Section, level: 2 | 3): Markup =>
  html` ${level === 2 ? html`<h2 class="link" style="${styles.heading}">${title}</h2>` : html`<h3 class="link" style="${styles.heading}">${title}</h3>`}
  ${paragraphs.map((line) => html`<p class="text" style="${styles.paragraph}">${line}</p>`)}
  ${table === null ? none : drawTable(table, title)}
  ${
    items.length === 0
      ? none
      : html`<table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="${styles.list}"
        >
          ${items.map(drawItem)}
        </table>`
  }
  ${more === null ? none : html`<p class="line" style="${styles.more}">${drawLink(more)}</p>`}`;

const drawItem = ({ badges, title, details, points }: Item): Markup =>
  html` <tr>
    <td class="line" style="${styles.item}">
      ${badges.length === 0 ? none : html`<p style="${styles.badges}">${badges.map(drawBadge)}</p>`}
      <p style="${styles.title}">${drawLink(title)}</p>
      ${details.map((line) => html`<p class="muted" style="${styles.detail}">${line}</p> `)}
      ${
        points.length === 0
          ? none
          : html`<ul style="${styles.points}">
              ${points.map(drawPoint)}
            </ul>`
      }
    </td>
  </tr>`;

const drawBadge = ({ tone, text }: Badge): Markup =>
  html`<span class="${tone}" style="${toneStyle(tone)}">${text}</span> `;

const drawLink = ({ text, href }: Link): Markup =>
  html`<a class="link" href="${href}" style="${styles.titleLink}">${text}</a>`;

const drawPoint = ({ text, href }: Link): Markup =>
  html`<li class="muted" style="${styles.point}">
    <a class="muted" href="${href}" style="${styles.pointLink}">${text}</a>
  </li>`;

const drawTable = ({ head, rows }: Table, caption: string): Markup =>
  html` <table
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    aria-label="${caption}"
    style="${styles.table}"
  >
    <thead>
      <tr>
        ${head.map((label, at) => (at === 0 ? html`<th scope="col" width="28%" class="muted line" style="${styles.columnHead}">${label}</th>` : html`<th scope="col" class="muted line" style="${styles.columnHead}">${label}</th>`))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, counts }) =>
          html`<tr>
            <th scope="row" class="text line" style="${styles.rowHead}">${name}</th>
            ${counts.map((count) => html`<td class="text line" style="${styles.cell}">${count}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
