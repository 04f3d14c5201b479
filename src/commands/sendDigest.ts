import {
  mailbox,
  settled,
  type SendEntry,
  type SendJournal,
  stateOf,
  stillToSend,
  withIntents,
} from '../domain/sendRegister';
import type { Settings } from '../domain/settings';
import { timeStamp } from '../google/clock';
import { remainingQuota, sendMail } from '../google/mail';
import { alone, currentUser } from '../google/memory';
import { flush, replaceRows } from '../google/spreadsheet';
import { readRegister, registerRows } from '../workbook/register';
import { registerTab } from '../workbook/tabs';
import type { Failure, SendAnswer } from './answers';
import { busy, writeBaseline } from './closeWeek';
import { type AddressedLetter, compose } from './digest';
import { clearJournal, readJournal, writeJournal } from './journal';
import { readWeek } from './readWeek';
import { asSendRequest } from './requests';
import { addScriptTab } from './summariseNow';

/** A journal is one document property of 9 KB: the register takes over what it holds after this many letters. */
const lettersPerJournal = 50;

/** Sends this week's letters to everybody who has not had theirs, one by one, each marked as it goes; then closes the week. */
export function sendDigest(request: unknown): SendAnswer | Failure {
  const asked = asSendRequest(request);
  if (asked === null)
    return { ok: false, message: 'Trang gửi yêu cầu không đọc được. Mở lại Xem trước bản tin.' };
  return alone(() => send(asked.week)) ?? busy;
}

function send(askedWeek: string): SendAnswer | Failure {
  const week = readWeek([registerTab.name]);
  if (!week.ok) return week;
  const key = week.summary.week.key;
  if (key !== askedWeek)
    return { ok: false, message: 'Trang này mở từ tuần trước. Mở lại Xem trước bản tin rồi gửi.' };
  if (week.blocking.length > 0)
    return { ok: false, message: `Chưa gửi vì số liệu chưa đủ tin. ${week.blocking.join(' ')}` };

  const { letters } = compose(week);
  if (letters.length === 0)
    return {
      ok: false,
      message: 'Chưa có ai nhận bản tin. Điền cột “Email” và “Bản tin” trong tab “Thành viên”.',
    };
  if (!week.grids.has(registerTab.name)) addScriptTab(registerTab.name);
  const kept = readRegister(week.grids.get(registerTab.name) ?? null);
  if (kept.unreadable !== null)
    return { ok: false, message: `Chưa gửi vì không biết ai đã nhận. ${kept.unreadable}` };
  const before = settled(kept.register, readJournal());
  const waiting = stillToSend(before, key, letters);
  const quota = waiting.length === 0 ? 0 : remainingQuota();
  const register = deliver(
    withIntents(before, key, letters),
    key,
    waiting.slice(0, quota),
    week.summary.settings,
  );
  writeBaseline(week);

  const outcomes = waiting.map(({ email }) => ({ email, entry: stateOf(register, key, email) }));
  const failed = outcomes.flatMap(({ email, entry }) =>
    entry?.state === 'failed' || entry?.state === 'unclear' ? [{ email, message: entry.note }] : [],
  );
  const sent = outcomes.filter(({ entry }) => entry?.state === 'sent').length;
  const left = Math.max(0, waiting.length - quota);
  return {
    ok: true,
    sent,
    skipped: letters.length - waiting.length,
    failed,
    message: outcome(sent, failed.length, left),
  };
}

function outcome(sent: number, failed: number, left: number): string {
  const said = [
    sent > 0 ? `Đã gửi ${sent} thư.` : '',
    failed > 0 ? `${failed} thư chưa gửi được; xem tab “Sổ gửi”.` : '',
    left > 0 ? `${left} thư chờ sang ngày mai vì tài khoản đã hết lượt gửi hôm nay.` : '',
  ].filter((part) => part !== '');
  return said.length > 0 ? said.join(' ') : 'Ai cũng đã nhận bản tin tuần này.';
}

/** Writes the intents, sends, and writes what came of it. Gives the register as it then stands. */
function deliver(
  intended: SendEntry[],
  week: string,
  letters: AddressedLetter[],
  settings: Settings,
): SendEntry[] {
  let register = intended;
  writeRegister(register);
  for (let first = 0; first < letters.length; first += lettersPerJournal) {
    const journal = sendEach(letters.slice(first, first + lettersPerJournal), week, settings);
    register = settled(register, journal);
    writeRegister(register);
  }
  return register;
}

function writeRegister(register: SendEntry[]): void {
  replaceRows(registerTab.name, registerRows(register));
  flush();
  clearJournal();
}

/** One message and one mark a letter: the mark after one letter is the mark before the next. */
function sendEach(letters: AddressedLetter[], week: string, settings: Settings): SendJournal {
  const journal: SendJournal = {
    week,
    by: currentUser(),
    outcomes: {},
    inFlight: addressOf(letters[0]),
  };
  writeJournal(journal);
  letters.forEach(({ email, subject, text, html }, index) => {
    const outcome = sendMail({
      to: email,
      subject,
      text,
      html,
      senderName: settings.sender,
      replyTo: settings.replyTo,
    });
    journal.outcomes[mailbox(email)] = { ...outcome, at: timeStamp(settings.timeZone) };
    journal.inFlight = addressOf(letters[index + 1]);
    writeJournal(journal);
  });
  return journal;
}

const addressOf = (letter: AddressedLetter | undefined): string | null =>
  letter ? mailbox(letter.email) : null;
