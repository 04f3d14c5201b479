import type { LetterContent } from './content';
import { html, markPlace, markupConstant } from './markup';
import { drawPart, layout } from './render.parts';
import { darkStyle, styles } from './styles';

/** Outlook for Windows does not know max-width: only it reads these. */
const outlookOpen = markupConstant(
  '<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->',
);
const outlookClose = markupConstant('<!--[if mso]></td></tr></table><![endif]-->');
const darkBlock = markupConstant(`<style>${darkStyle}</style>`);

/**
 * The letter as a mail page: tables and inline styles, one column of at most 600 px, no image, no script. Without our
 * indentation, which is a quarter of the bytes: Gmail clips a letter above 102 KB.
 */
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
        <div role="article" aria-label="${subject}" lang="vi">
          <table ${layout} class="page" width="100%" style="${styles.page}">
            <tr>
              <td align="center">
                ${outlookOpen}
                <table ${layout} class="sheet" width="100%" align="center" style="${styles.sheet}">
                  <tr>
                    <td align="left" style="${styles.inner}">
                      ${markPlace}
                      <p class="muted" style="${styles.masthead}">
                        <strong>${top.committee}</strong><br />${top.issue}
                      </p>
                      <p class="text" style="${styles.greeting}">${top.greeting}</p>
                      ${parts.map(drawPart)}
                      <table ${layout}>
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
        </div>
      </body>
    </html> `
    .toString()
    .replace(/\n\s+/g, '\n');
}
