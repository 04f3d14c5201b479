/**
 * HTML written so that text stays text: whatever is put into the template is escaped, unless it is markup itself.
 * Over Hono's escaper rather than its `html` tag: that tag may answer a Promise, and calls `Array.prototype.at`,
 * which is younger than the ES2019 library we keep to.
 */
import { escapeToBuffer, type HtmlEscapedString, raw } from 'hono/utils/html';

export type Markup = HtmlEscapedString;

type Piece = string | number | Markup | readonly Markup[];

/** Attribute values belong in double quotes. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const buffer: [string] = [fixed[0] ?? ''];
  pieces.forEach((piece, index) => {
    if (typeof piece === 'string') escapeToBuffer(piece, buffer);
    else buffer[0] += Array.isArray(piece) ? piece.join('') : String(piece);
    buffer[0] += fixed[index + 1] ?? '';
  });
  return raw(buffer[0]);
}

/** For what we wrote ourselves and the template cannot hold: a style block, a comment for Outlook. Never for data. */
export const markupConstant = (written: string): Markup => raw(written);

/** Stands in every letter's HTML where a mark may come. Nothing typed can look like it: its brackets are escaped. */
export const markPlace = markupConstant('<!--mark-->');
