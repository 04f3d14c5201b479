import type { LetterContent } from './content';
import { fitted } from './fitted';
import { legible } from './legible';
import { renderText } from './render.text';

/** What is handed over for sending; whoever sends it knows to whom. */
export interface Mail {
  subject: string;
  html: string;
  text: string;
}

/** Both drawings of one content: nothing in it acts, and neither is too long for a mail program. */
export function drawn(whole: LetterContent): Mail {
  const { content, html } = fitted(legible(whole));
  return { subject: content.subject, html, text: renderText(content) };
}
