import { emailAddress } from '../../src/domain/address';
import { composeFailure } from '../../src/digest/failureNotice';
import { composeLetters } from '../../src/digest/letters';
import { asExample, asResend, asTest, isRegistered } from '../../src/digest/marked';
import { approverAt, composePreview } from '../../src/digest/preview';
import { committee, links, week32 } from './committee';

const digest = composeLetters(week32, committee, links);
const letter = digest.letters[0]!;

describe.each([
  ['sent as a test', asTest, '[Thử] ', 'Đây là thư gửi thử để xem trước, không tính là đã gửi bản tin.'],
  [
    'that is made up',
    asExample,
    '[Thử] ',
    'Đây là thư mẫu gửi thử. Tên người, địa chỉ và việc trong thư đều là ví dụ.',
  ],
  [
    'sent once more',
    asResend,
    '[Gửi lại] ',
    'Thư này được gửi lại theo yêu cầu. Nếu đã nhận, chỉ cần xem bản này.',
  ],
])('A letter %s', (_, mark, prefix, line) => {
  const marked = mark(letter);

  it('says so in its subject and above everything else, and is else the same', () => {
    expect(marked).toEqual({
      ...letter,
      subject: prefix + letter.subject,
      text: `*** ${line} ***\n\n${letter.text}`,
      html: expect.any(String) as string,
    });
    const [before = '', after = ''] = marked.html.split(
      /<table role="presentation"[^>]*>\s*<tr>\s*<td class="dueSoon"[^]*?<\/table>/,
    );
    expect(`${before}<!--mark-->${after}`).toBe(letter.html);
  });

  it('shows that line in its own colours, before the committee’s name', () => {
    expect(marked.html).toMatch(
      new RegExp(
        `<td class="dueSoon" style="[^"]*background-color:#[^"]*">${line}</td>[^]*<strong>Ban Chỉ đạo`,
      ),
    );
  });
});

it('Only what was sent as the digest itself is in the register', () => {
  const subjects = [
    letter.subject,
    asResend(letter).subject,
    asTest(letter).subject,
    asExample(letter).subject,
    composePreview(week32, digest, approverAt(emailAddress('thuky@example.com'), committee), links).subject,
    composeFailure({ message: '', at: '', committee: '', workbook: '' }).subject,
  ];
  expect(subjects.map(isRegistered)).toEqual([true, true, false, false, false, false]);
});
