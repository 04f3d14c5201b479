import { linkHolders, renewed } from '../../domain/personalLinks';
import { refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { isOpen } from '../../domain/timing';
import { randomId } from '../../google/signing';
import type { PhoneMessageAnswer, PhoneSetUpAnswer } from '../../answers';
import { myTasks } from '../../answers/mineAnswer';
import { addresseeOf } from '../../digest/addressee';
import { composePersonalChat } from '../../digest/personalChat';
import { approvalRefusal } from '../schedule/confirmation';
import { readSchedule } from '../schedule/scheduleState';
import { linkOf } from '../links/personalLinks';
import { readLinks, writeLinks } from '../links/linkRecords';
import { addressOf, keptAddress, readPhonePage, usableAddress, writePhonePage } from '../links/phonePage';
import { beginTest } from '../links/phoneTest';
import { readLeanWeek } from '../readWeek';
import { readTabs } from '../../google/readTabs';
import { readTracker } from '../../workbook/reading/tracker';
import { membersTab, neighbourhoodsTab, settingsTab } from '../../workbook/tabs/tabs';

/** What the sidebar shows of the phone's page. Writes nothing. */
export const phoneForSidebar = (): PhoneSetUpAnswer => answer('', '');

/**
 * Keeps an address and gives the link by which it is tried; the page itself switches on, once it opens. Whoever could lead letters to
 * a page of their own would be shown the approver's key there.
 */
export function tryPhone({ address }: { address: string }): Result<PhoneSetUpAnswer> {
  const usable = usableAddress(address);
  if (usable === null) return refused({ code: 'unusableAddress' });
  const people = readPeople();
  const mayNotMove = readSchedule().owner === null ? null : approvalRefusal(people.tracker);
  if (mayNotMove !== null) return refused(mayNotMove);
  // Not guessed from the time: a number nobody has before.
  const key = beginTest(keptAddress(usable), parseInt(randomId().slice(0, 4), 16));
  return answer(`${usable}?k=${key}`, '', people);
}

/** Letters lead to the sheet again, and no link opens anything. */
export function switchOffPhone(): Result<PhoneSetUpAnswer> {
  writePhonePage({ ...readPhonePage(), on: false, test: null });
  return answer('', 'Đã tắt. Liên kết đã gửi không mở được nữa cho tới khi bật lại.');
}

/** Ends the links of one person, or of everybody where no name is given: new ones come with the next letters. */
export function renewLinks({ person }: { person: string }): Result<PhoneSetUpAnswer> {
  const { days, records } = readLinks();
  const record = records.find(({ name }) => name === person);
  if (person !== '' && record === undefined)
    return answer('', `${person} chưa có liên kết nào. Không phải cấp lại.`);
  writeLinks({ days, records: renewed(records, record?.id ?? null) });
  return answer(
    '',
    person === ''
      ? 'Liên kết cũ của mọi người hết hiệu lực. Liên kết mới đi cùng thư sau.'
      : `Liên kết cũ của ${person} hết hiệu lực. Liên kết mới đi cùng thư sau, hoặc chép tin nhắn để gửi ngay.`,
  );
}

/** A short message for one person with their link, for whoever has no mail. */
export function phoneMessage({ person }: { person: string }): Result<PhoneMessageAnswer> {
  const week = readLeanWeek();
  if (!week.ok) return week;
  const holder = linkHolders(week.tracker).find(({ name }) => folded(name) === folded(person));
  if (holder === undefined) return refused({ code: 'unknownPerson' });
  const link = linkOf(holder.name, week);
  if (link === null) return refused({ code: 'unusableAddress' });
  const tasks = myTasks(week, holder.members)
    .map(({ task }) => task)
    .filter(({ timing }) => isOpen(timing));
  const addressee = addresseeOf(holder.members, week.tracker.members, week.summary.settings);
  return { ok: true, text: composePersonalChat(addressee, tasks, link) };
}

const readPeople = () => readTracker(readTabs([settingsTab.name, membersTab.name, neighbourhoodsTab.name]));

function answer(testLink: string, message: string, { tracker } = readPeople()): PhoneSetUpAnswer {
  const page = readPhonePage();
  return {
    ok: true,
    on: page.on,
    address: addressOf(page) ?? '',
    testLink,
    people: linkHolders(tracker).map(({ name }) => name),
    message,
  };
}
