import fc from 'fast-check';
import { sendMail } from '../../src/google/mail';
import { textOfAnything } from '../support/characters';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;
const letter = {
  to: 'mai@example.com',
  subject: 'Bản tin tuần 32',
  text: 'a',
  html: 'a',
  senderName: '',
  replyTo: '',
};

/** What Google is handed for a letter. */
function handed(of: Partial<typeof letter>): Message {
  const handedOver: Message[] = [];
  Object.assign(globalThis, { MailApp: { sendEmail: (message: Message) => handedOver.push(message) } });
  sendMail({ ...letter, ...of });
  return handedOver[0] ?? {};
}

const nameOf = (senderName: string) => handed({ senderName }).name;

describe('The sender’s name', () => {
  it('stays as it was written', () => {
    expect(nameOf('Ban Chỉ đạo đô thị văn minh – Thị trấn (tổ giúp việc)')).toBe(
      'Ban Chỉ đạo đô thị văn minh – Thị trấn (tổ giúp việc)',
    );
  });

  it.each([
    ['an address in brackets', 'Ban Chỉ đạo <chutich@example.com>', 'Ban Chỉ đạo'],
    ['a bare address', 'chutich@example.com (Ban Chỉ đạo)', '(Ban Chỉ đạo)'],
    ['an address with a hidden sign in it', 'Ban Chỉ đạo <chutich\u200b@exam\u2060ple.com', 'Ban Chỉ đạo'],
    ['nothing but an address', '<chutich@example.com>', ''],
    ['quotes and brackets', '"Ban" >Chỉ< \\đạo', 'Ban Chỉ đạo'],
    ['marks that turn the direction', '\u202eoạđ ỉhC\u202c\u2066 x\u2069', 'oạđ ỉhC x'],
    ['signs of no width', 'Ban\u200b Chỉ\ufeff đạo\u00ad', 'Ban Chỉ đạo'],
    ['line ends', 'Ban Chỉ đạo\r\nBcc: x', 'Ban Chỉ đạo Bcc: x'],
    ['line ends of Unicode', 'Ban\u2028Chỉ\u2029đạo\u0085', 'Ban Chỉ đạo'],
    ['half a character', 'Ban \ud83d', 'Ban \ufffd'],
  ])('goes out without %s', (_, written, name) => expect(nameOf(written)).toBe(name));
});

describe('What stands in a header', () => {
  it('is one line of signs people can see, whatever was typed', () => {
    const anything = textOfAnything();
    fc.assert(
      fc.property(anything, anything, (subject, senderName) => {
        const { subject: sent = '', name = '' } = handed({ subject, senderName });
        for (const text of [sent, name])
          expect(text).not.toMatch(new RegExp(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, 'u'));
        expect(name).not.toMatch(/[<>@"\\]/);
      }),
    );
  });

  it('keeps a subject as it is', () => {
    expect(handed({ subject: '3 việc quá hạn – “Tuần 32” <a@b> 🚩' }).subject).toBe(
      '3 việc quá hạn – “Tuần 32” <a@b> 🚩',
    );
  });
});
