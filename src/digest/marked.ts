import type { Mail } from './mail';
import { html, type Markup, markPlace } from './markup';
import { markStyle } from './styles';

/** A letter sent to look at it. */
export const asTest = <Letter extends Mail>(letter: Letter): Letter =>
  marked(letter, '[Thử] ', 'Đây là thư gửi thử để xem trước, không tính là đã gửi bản tin.');

/** A letter sent once more on purpose. */
export const asResend = <Letter extends Mail>(letter: Letter): Letter =>
  marked(letter, '[Gửi lại] ', 'Thư này được gửi lại theo yêu cầu. Nếu đã nhận, chỉ cần xem bản này.');

function marked<Letter extends Mail>(letter: Letter, prefix: string, line: string): Letter {
  return {
    ...letter,
    subject: prefix + letter.subject,
    html: letter.html.replace(String(markPlace), String(drawnMark(line))),
    text: `*** ${line} ***\n\n${letter.text}`,
  };
}

const drawnMark = (line: string): Markup => html`<p class="dueSoon" style="${markStyle}">${line}</p>`;
