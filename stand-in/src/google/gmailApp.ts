import type { Context } from './context';
import { mismatch, NotImplemented } from './errors';
import { Fake } from './face';
import { type Message, send } from './outgoing';

type Google = GoogleAppsScript.Gmail.GmailApp;
type Options = GoogleAppsScript.Gmail.GmailAdvancedOptions;

/** Sending only: there is no mailbox to read. */
export class FakeGmailApp extends Fake<Google> implements Pick<Google, 'sendEmail'> {
  constructor(context: Context) {
    super(context, 'GmailApp');
  }

  sendEmail(to: string, subject: string, body: string, options: Options = {}): Google {
    if (typeof to !== 'string') throw mismatch('GmailApp.sendEmail', [to, subject, body, options]);
    if (options.from && options.from !== this.context.state.user) {
      throw new NotImplemented('GmailApp.sendEmail from another address');
    }
    send(this.context, { ...options, to, subject: String(subject), body: String(body) } as Message);
    return this.face;
  }
}
