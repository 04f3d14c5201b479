import { saidBy, scopeIn, thrownAs } from '../../src/domain/thrown';

const sendMail = 'https://www.googleapis.com/auth/script.send_mail';

describe('What Google throws is known by its words', () => {
  it.each([
    ['badLetter', 'Invalid email: mai@'],
    ['badLetter', 'Failed to send email: no recipient'],
    ['badLetter', 'Limit Exceeded: Email Body Size.'],
    ['quotaUsedUp', 'Service invoked too many times for one day: email.'],
    ['noConsent', 'Authorization is required to perform that action.'],
    ['noConsent', 'Specified permissions are not sufficient to call MailApp.sendEmail.'],
    ['noConsent', `Không có quyền gọi MailApp.sendEmail: ${sendMail}`],
    ['closed', 'You are trying to edit a protected cell or object.'],
    ['noPermission', 'You do not have permission to access the requested document.'],
    ['noPermission', 'Authorisation needed'],
    ['other', 'We’re sorry, a server error occurred. Please wait a bit and try again.'],
  ])('%s: %s', (kind, said) => expect(thrownAs(said)).toBe(kind));

  it('also where something else than an error was thrown', () =>
    expect([saidBy(new Error('a')), saidBy('b'), saidBy(null)]).toEqual(['a', 'b', 'null']));

  it('and by the scope it names', () => {
    expect(scopeIn(`Required permissions: (${sendMail})`)).toBe('script.send_mail');
    expect(scopeIn('Authorization is required to perform that action.')).toBe('');
  });
});
