import { noticePrefix } from './failureNotice';
import type { Mail } from './mail';
import { html, type Markup, markPlace } from './markup';
import { previewPrefix } from './preview';
import { markStyle } from './styles';

const testPrefix = '[Thử] ';

/** Whether the register holds a letter of that subject: not what was sent to look at, nor what those are told who run the schedule. */
export const isRegistered = (subject: string): boolean =>
  ![testPrefix, noticePrefix, previewPrefix].some((prefix) => subject.startsWith(prefix));

/** A letter sent to look at it. */
export const asTest = <Letter extends Mail>(letter: Letter): Letter =>
  marked(letter, testPrefix, 'Đây là thư gửi thử để xem trước, không tính là đã gửi bản tin.');

/** The same of a letter that is made up: see `exampleLetter`. */
export const asExample = <Letter extends Mail>(letter: Letter): Letter =>
  marked(letter, testPrefix, 'Đây là thư mẫu gửi thử. Tên người, địa chỉ và việc trong thư đều là ví dụ.');

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

/** A cell, because Outlook gives a paragraph no padding; below it a line of air before the letter begins. */
const drawnMark = (line: string): Markup =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%">
    <tr>
      <td class="dueSoon" style="${markStyle}">${line}</td>
    </tr>
    <tr>
      <td height="12" style="height:12px;font-size:0;line-height:12px">&nbsp;</td>
    </tr>
  </table>`;
