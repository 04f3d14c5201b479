import { allowanceOf, forecast } from '../../domain/mailQuota';
import { refused, type Result } from '../../domain/outcome';
import { sendingDays } from '../../domain/schedule';
import { mailbox, ownMailbox, type SendEntry, registerLookup, stillToSend } from '../../domain/sendRegister';
import { folded } from '../../domain/text';
import { isOpen } from '../../domain/timing';
import { type Told, toldSince } from '../../domain/told';
import { madeUpText, quotaText, refusalText, weekName } from '../../domain/wording';
import { choiceNames } from '../../digest/letterContent';
import { composeLetters, type Digest } from '../../digest/letters';
import type { Links } from '../../digest/links';
import { remainingQuota } from '../../google/mail';
import { addressOfWorkbook } from '../../google/address';
import { cellAnchors, hasTab } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import { cellName } from '../../workbook/grid';
import { readAudit, toldIn } from '../../workbook/audit';
import { closedTaskCodes, historyTable } from '../../workbook/history';
import { readRegister, sendStateNames } from '../../workbook/register';
import { auditTab, conditionsTab, criteriaTab, historyTab, registerTab } from '../../workbook/tabs/tabs';
import type { DigestAnswer, LetterAnswer, LetterBody, LetterPreview, LetterRequest } from '../../answers';
import { codeOf } from '../../answers/mineAnswer';
import type { EmailAddress } from '../../domain/address';
import { concernsWithin } from '../../domain/concerns';
import type { Member } from '../../domain/tracker';
import type { TimedTask } from '../../domain/weekSummary';
import { linksToShow, type PersonalLinks } from '../links/personalLinks';
import type { AddressedLetter } from './deliver';
import type { ReadWeek } from '../../workbook/week';
import { approvalRefusal } from '../schedule/confirmation';
import { readDigestWeek } from '../schedule/earlierWeeks';
import { choicesFor } from '../schedule/scheduleState';
import { toConfirm } from '../schedule/toConfirm';
import { keptRegister } from '../register/register';
import { scoresOfWeek } from '../standing/marks';
import { escalationsOfWeek } from './escalations';

/** What the dialog shows. Writes and sends nothing. */
export function digestForDialog(): Result<DigestAnswer> {
  const week = readDigestWeek();
  if (!week.ok) return week;
  const { note, without } = choicesFor(week.summary.week.key);
  const { letters, leftOut } = compose(week, { note, personal: linksToShow(week) });
  const kept = keptRegister(week.grids, 'digest');
  const { register } = kept;
  const blocking = [...week.blocking, ...(kept.unreadable === null ? [] : [kept.unreadable])];
  const key = week.summary.week.key;
  const { settings, today } = week.summary;
  const days = sendingDays(week.summary.week, today, settings);
  const stateIn = registerLookup(register);
  const mayNotSend = approvalRefusal(week.tracker);
  const toSend = new Set(blocking.length > 0 ? [] : stillToSend(register, key, letters));
  const quota = toSend.size === 0 ? 0 : remainingQuota();
  return {
    ok: true,
    weekKey: key,
    week: weekName(week.summary.week),
    letters: letters.map((letter) => ({
      recipient: letter.name,
      email: letter.email,
      kind: letter.kind,
      subject: letter.subject,
      ...registered(stateIn(key, letter.email)),
      willSend: toSend.has(letter),
    })),
    firstBody: letters[0] === undefined ? null : bodyOf(letters[0]),
    toSend: toSend.size,
    later: blocking.length > 0 ? [] : givenLater(week, register, letters),
    leftOut,
    note,
    without,
    quota,
    madeUp: madeUpText(week.summary),
    forecast: quotaText(forecast(toSend.size, allowanceOf(quota), days)),
    refusal: mayNotSend === null ? '' : refusalText(mayNotSend),
    toConfirm: toConfirm(week.tracker),
    blocking,
  };
}

/** Who was given duties after the week was closed and their letter sent, and has had none since. */
function givenLater(
  { closed, grids, summary, tracker }: ReadWeek,
  register: readonly SendEntry[],
  letters: readonly AddressedLetter[],
): DigestAnswer['later'] {
  if (!closed) return [];
  const known = new Set(closedTaskCodes(historyTable(grids.get(historyTab.name) ?? null)).map(folded));
  const fresh = summary.tasks.filter(({ id, timing }) => isOpen(timing) && !known.has(folded(id)));
  if (fresh.length === 0) return [];
  const concernsOf = concernsWithin(tracker);
  return letters.flatMap(({ name, email }) => {
    const own = register.filter(
      (entry) => entry.week === summary.week.key && mailbox(entry.email) === mailbox(email),
    );
    if (own.length !== 1 || own[0]?.state !== 'sent') return [];
    const readers = tracker.members.filter((member) => !member.left && ownMailbox(member) === mailbox(email));
    const concerns = concernsOf(readers);
    const duties = fresh.filter((task) => concerns.tie(task) !== null).length;
    return duties === 0 ? [] : [{ recipient: name, email, duties }];
  });
}

/** The body of one letter that the dialog lists. Writes and sends nothing. */
export function letterForDialog(asked: LetterRequest): Result<LetterAnswer> {
  const week = readDigestWeek();
  if (!week.ok) return week;
  if (week.summary.week.key !== asked.week) return refused({ code: 'weekOver', then: 'look' });
  const letter = compose(
    week,
    asked.note === undefined ? coveringOf(week) : { note: asked.note, personal: linksToShow(week) },
  ).letters.find(({ email }) => mailbox(email) === mailbox(asked.email));
  return letter === undefined
    ? refused({ code: 'noLetterFor', email: asked.email })
    : { ok: true, body: bodyOf(letter) };
}

const bodyOf = ({ email, html, text }: AddressedLetter): LetterBody => ({ email, html, text });

/** What stands in letters beside the week's own: the secretary's sentence, and the readers' pages on the phone. */
interface Covering {
  note: string;
  personal: PersonalLinks | null;
  /** Mailboxes that get none this time; all of them in a preview. */
  without?: readonly string[];
}

/** What was decided for this week; without links of one's own choice as a preview shows them, with nobody's key. */
export const coveringOf = (week: ReadWeek, personal = linksToShow(week)): Covering => ({
  note: choicesFor(week.summary.week.key).note,
  personal,
});

/** This week's letters as composed, in the order of the tab: what the preview tells of. */
export const composeDigest = (
  week: ReadWeek,
  { personal, ...choices }: Covering = coveringOf(week),
): Digest =>
  composeLetters(week.summary, week.tracker, linksOf(week, personal), {
    ...choices,
    told: toldOf(week),
    escalations: escalationsOfWeek(week),
    scores: scoresOfWeek(week),
  });

/** What people told by themselves since the last digest; one round trip where anybody ever did. */
function toldOf({ grids, summary }: ReadWeek): Told[] {
  if (!hasTab(auditTab.name)) return [];
  const audit =
    readTabs([auditTab.name], undefined, () => summary.settings.timeZone).get(auditTab.name) ?? null;
  const entries = readAudit(audit);
  const { register } = readRegister(grids.get(registerTab.name) ?? null);
  return toldIn(entries, toldSince(register, summary.week.key, summary.today));
}

/** This week's letters for everybody who takes them, sent already or not, addressed for the register. */
export function compose(
  week: ReadWeek,
  covering = coveringOf(week),
): { letters: AddressedLetter[]; leftOut: DigestAnswer['leftOut']; raised: Digest['raised'] } {
  const { letters, leftOut, raised } = composeDigest(week, covering);
  return {
    letters: letters.map(({ recipient, kind, ...letter }) => ({
      ...letter,
      name: recipient,
      kind: choiceNames[kind],
    })),
    leftOut,
    raised,
  };
}

/** The letters that go out: of everybody whose box is ticked; `personal` as they carry them. */
export const lettersToSend = (week: ReadWeek, personal = linksToShow(week)) =>
  compose(week, { ...choicesFor(week.summary.week.key), personal });

/** Where the links of this week's letters lead; `personal`: to the readers' own pages on the phone, where that is on. */
export function linksOf(week: ReadWeek, personal: PersonalLinks | null = null): Links {
  const { tasksTable } = week;
  const [workbook, anchor] = [addressOfWorkbook(), cellAnchors()];
  const to = (sheet: string, cell: string) => workbook + anchor(sheet, cell);
  const task = ({ row }: { row: number }) =>
    to(tasksTable.sheet, cellName(row, tasksTable.columns.content ?? 1));
  const pages = personal === null ? null : pagesOf(week, personal);
  return {
    workbook,
    cell: to,
    task,
    act: (one, reader) => pages?.at(one, reader) ?? task(one),
    own: (reader) => pages?.own(reader) ?? null,
    criterion: ({ row }) => to(criteriaTab.name, cellName(row, 1)),
    condition: ({ row }) => to(conditionsTab.name, cellName(row, 1)),
  };
}

/** The readers' own pages on the phone; null for an address that is no member's. What is looked up for each link is listed once. */
function pagesOf({ tracker }: ReadWeek, personal: PersonalLinks) {
  const readers = new Map<string, Member[]>();
  for (const member of tracker.members)
    for (const address of member.left ? [] : member.addresses) {
      const same = readers.get(mailbox(address)) ?? [];
      if (!same.includes(member)) readers.set(mailbox(address), [...same, member]);
    }
  const readersAt = (address: string): Member[] => readers.get(mailbox(address)) ?? [];
  const concernsOf = concernsWithin(tracker);
  return {
    /** Where a reader begins. */
    own: (address: string): string | null => {
      const [member] = readersAt(address);
      return member === undefined ? null : personal(member);
    },
    /** Where a reader tells of a task: of several who read one mailbox, the page of whose task it is. */
    at: (task: TimedTask, address: EmailAddress): string | null => {
      const [first, ...others] = readersAt(address);
      if (first === undefined) return null;
      const isTied = (one: Member) => concernsOf([one]).tie(task) !== null;
      const whose = others.length === 0 ? first : ([first, ...others].find(isTied) ?? first);
      return personal(whose, codeOf(task));
    },
  };
}

const registered = (entry: SendEntry | null): Pick<LetterPreview, 'state' | 'stateText' | 'at'> => ({
  state: entry?.state ?? null,
  stateText: entry === null ? 'Chưa gửi' : sendStateNames[entry.state],
  at: entry?.at ?? '',
});
