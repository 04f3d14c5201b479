import type { Context } from './context';
import { mismatch } from './errors';
import { Fake } from './face';
import { type Message, remainingQuota, send } from './outgoing';

type Google = GoogleAppsScript.Mail.MailApp;

export class FakeMailApp extends Fake<Google> implements Google {
  constructor(context: Context) {
    super(context, 'MailApp');
  }

  getRemainingDailyQuota(): number {
    return remainingQuota(this.context);
  }

  sendEmail(...args: unknown[]): void {
    send(this.context, messageFrom(args));
  }
}

/** (message) · (to, subject, body) · (to, subject, body, options) · (to, replyTo, subject, body) */
function messageFrom(args: unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Message;
  if (args.length < 3 || typeof first !== 'string') throw mismatch('MailApp.sendEmail', args);
  if (typeof fourth === 'string') {
    return { to: first, replyTo: String(second), subject: String(third), body: fourth };
  }
  return { ...(fourth as Message | undefined), to: first, subject: String(second), body: String(third) };
}
