import { bytesOf } from '../domain/text';
import type { LetterContent } from './content';
import { withLists } from './lists';
import { renderHtml } from './render.html';

/** Gmail clips a letter above 102 KB, and Apps Script refuses a body above 200 KB. In bytes of UTF-8. */
const mostBytes = 100_000;

/** The letter with lists short enough for mail programs to show it whole, and its HTML. */
export function fitMailSize(content: LetterContent): { content: LetterContent; html: string } {
  let drawn = { content, html: renderHtml(content) };
  for (const most of [8, 4, 2]) {
    if (bytesOf(drawn.html) <= mostBytes) break;
    const shorter = withLists(content, most);
    drawn = { content: shorter, html: renderHtml(shorter) };
  }
  return drawn;
}
