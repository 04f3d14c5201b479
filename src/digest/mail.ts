import type { LetterContent } from './content';
import { fitMailSize } from './fitMailSize';
import { sanitizeText } from './sanitizeText';
import { renderText } from './render.text';

/** What is handed over for sending; whoever sends it knows to whom. */
export interface Mail {
  subject: string;
  html: string;
  text: string;
}

/** Both drawings of one content: nothing in it acts, and neither is too long for a mail program. */
export function renderMail(whole: LetterContent): Mail {
  const { content, html } = fitMailSize(sanitizeText(whole));
  return { subject: content.subject, html, text: renderText(content) };
}
