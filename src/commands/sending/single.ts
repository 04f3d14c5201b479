import { addresseeOf } from '../../digest/addressee';
import { chatText as composeChat, memberChat as composeMemberChat } from '../../digest/chat';
import { concernsWithin } from '../../domain/concerns';
import { exampleLetter } from '../../digest/example';
import { asExample, asResend, asTest } from '../../digest/marked';
import { refused, type Result } from '../../domain/outcome';
import { mailbox, type SendEntry, registerLookup } from '../../domain/sendRegister';
import { mailRefused } from '../../domain/wording';
import { timeStamp } from '../../google/clock';
import { currentUser } from '../../google/user';
import { registerTab } from '../../workbook/tabs/tabs';
import type { ChatAnswer, DoneAnswer, MemberChatRequest, ResendRequest } from '../../answers';
import { type AddressedLetter } from './deliver';
import { withCalendars } from './calendars';
import { withWeekFile } from './weekFiles';
import { compose, coveringOf, linksOf } from './digest';
import { handOver } from './handOver';
import { readWeek } from '../readWeek';
import { readDigestWeek } from '../schedule/earlierWeeks';
import type { ReadWeek } from '../../workbook/week';
import { approvalRefusal, heldLetters, weekToMail } from '../schedule/confirmation';
import { linkOf, linksToSend } from '../links/personalLinks';
import { keptRegister, writeRegister } from '../register/register';

/** This week's letter of the person asking, to that person alone; a made-up one to whoever gets none. Nothing is registered. */
export function sendTest(): Result<DoneAnswer> {
  const week = readWeek();
  if (!week.ok) return week;
  const me = currentUser();
  if (me === '') return refused({ code: 'unknownAccount' });
  const mine = compose(week).letters.find(({ email }) => mailbox(email) === mailbox(me));
  const { settings, today } = week.summary;
  const letter = mine ? asTest(mine) : asExample(exampleLetter(settings, today, linksOf(week).workbook));
  const { state, note } = hand(letter, me, week);
  if (state !== 'sent') return refused({ code: 'refusedByGoogle', sending: 'test', said: note });
  const what = mine ? '' : ' Đó là thư mẫu, vì tuần này không có thư nào cho địa chỉ này.';
  return { ok: true, message: `Đã gửi thử tới ${me}.${what}` };
}

/** One person's letter once more, on purpose, and marked as such. */
export function resendTo({ week: askedWeek, email }: ResendRequest): Result<DoneAnswer> {
  const read = readWeek([registerTab.name]);
  if (!read.ok) return read;
  const mayNotSend = approvalRefusal(read.tracker);
  if (mayNotSend !== null) return refused(mayNotSend);
  const week = weekToMail(read);
  const key = week.summary.week.key;
  const kept = keptRegister(week.grids, 'digest');
  const letters = compose(week, coveringOf(week, linksToSend(week))).letters.filter(
    (one) => mailbox(one.email) === mailbox(email),
  );
  const [letter] = withWeekFile(week, withCalendars(week, letters, { remember: false }));
  if (key !== askedWeek) return refused({ code: 'weekOver', then: 'look' });
  if (kept.unreadable !== null)
    return refused({ code: 'unreadableRegister', toDo: 'resend', problem: kept.unreadable });
  if (letter === undefined) return refused({ code: 'noLetterFor', email });
  if (heldLetters()(letter)) return refused({ code: 'unconfirmedAddress', email });
  if (registerLookup(kept.register)(key, email) === null)
    return refused({ code: 'neverSent', name: letter.name });
  const entry = (state: SendEntry['state'], note: string): SendEntry => ({
    week: key,
    series: 'digest',
    kind: letter.kind,
    name: letter.name,
    email: letter.email,
    state,
    at: timeStamp(week.summary.settings.timeZone),
    by: currentUser(),
    note: note === '' ? 'Gửi lại theo yêu cầu' : `Gửi lại theo yêu cầu. ${note}`,
  });
  // Before it goes, so that a run cut off behind it lets nobody send a third.
  writeRegister([...kept.register, entry('unclear', 'Lần gửi bị ngắt giữa chừng.')]);
  const { state, note } = hand(asResend(letter), letter.email, week);
  const written = state === 'barred' ? entry('failed', mailRefused(note)) : entry(state, note);
  writeRegister([...kept.register, written]);
  return state === 'sent'
    ? { ok: true, message: `Đã gửi lại cho ${letter.name}.` }
    : refused({ code: 'refusedByGoogle', sending: 'again', said: note });
}

/** The week as plain text for the committee's group chat. */
export function chatText(): Result<ChatAnswer> {
  const week = readWeek();
  return week.ok ? { ok: true, text: composeChat(week.summary, linksOf(week).workbook) } : week;
}

/** The same for one member, of their own tasks, with their own link. Call it under the lock. */
export function memberChat({ week: asked, name }: MemberChatRequest): Result<ChatAnswer> {
  const week = readDigestWeek();
  if (!week.ok) return week;
  if (week.summary.week.key !== asked) return refused({ code: 'weekOver', then: 'look' });
  const { members } = week.tracker;
  const readers = members.filter((member) => member.name === name);
  const addressee = addresseeOf(readers, members, week.summary.settings);
  const concerns = concernsWithin(week.tracker)(readers);
  const text = composeMemberChat(week.summary, concerns, addressee, {
    workbook: linksOf(week).workbook,
    own: linkOf(name, week),
  });
  return text === null ? refused({ code: 'nothingOwed', name }) : { ok: true, text };
}

function hand(
  letter: Pick<AddressedLetter, 'subject' | 'html' | 'text' | 'files'>,
  to: string,
  { summary }: ReadWeek,
) {
  const { subject, html, text, files } = letter;
  const { sender, replyTo } = summary.settings;
  return handOver({
    to,
    subject,
    html,
    text,
    senderName: sender,
    replyTo,
    ...(files && { files }),
  });
}
