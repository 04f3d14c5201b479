import type { Refusal } from '../../domain/outcome';
import { type FormerPerson, formerPeople, mentions, withoutPerson } from '../../domain/personalData';
import { mailbox, ownMailbox, type SendEntry } from '../../domain/sendRegister';
import { folded } from '../../domain/text';
import type { Member } from '../../domain/tracker';
import { refusalText } from '../../domain/wording';
import type { Grid } from '../../sheet/cells';
import { type HistoryTable, historyTable, lastTextsNaming, taskTextsNaming } from '../../workbook/history';
import { readTracker } from '../../workbook/reading/tracker';
import { readRegister } from '../../workbook/register';
import { auditCellsNaming } from '../../workbook/audit';
import { archivedTextsNaming } from '../../workbook/archive';
import { meetingTab } from '../../workbook/tabs/meetingTab';
import { archiveTab, auditTab, historyTab, membersTab, registerTab } from '../../workbook/tabs/tabs';
import { cellsNaming } from '../../workbook/traces';
import type { FormerPersonAnswer } from '../../answers';
import { sentencesNaming } from '../paper/edition';
import { readSchedule } from '../schedule/scheduleState';
import { readTrackingTabs } from '../trackingTabs';

/** What the workbook knows of those who left. */
export interface Traces {
  people: FormerPerson[];
  members: Member[];
  /** The register as its tab shows it; `unreadable` as in workbook/register. */
  register: SendEntry[];
  unreadable: string | null;
  history: HistoryTable | null;
  archive: HistoryTable | null;
  /** The tab of what was told by phone. */
  audit: Grid | null;
  /** The tabs people write in. */
  peoples: Grid[];
}

export function readTraces(): Traces {
  const scriptTabs = [historyTab.name, archiveTab.name, registerTab.name, auditTab.name];
  const { grids } = readTrackingTabs([...scriptTabs, meetingTab.name]);
  const { members } = readTracker(grids).tracker;
  const { register, unreadable } = readRegister(grids.get(registerTab.name) ?? null);
  return {
    people: formerPeople(members, register),
    members,
    register,
    unreadable,
    history: historyTable(grids.get(historyTab.name) ?? null),
    archive: historyTable(grids.get(archiveTab.name) ?? null),
    audit: grids.get(auditTab.name) ?? null,
    peoples: [...grids].flatMap(([name, grid]) => (scriptTabs.includes(name) ? [] : [grid])),
  };
}

/** The row of somebody in the member tab; undefined for whoever only the register knows. */
export const memberRow = ({ members }: Traces, { name, addresses }: FormerPerson): Member | undefined =>
  members.find(
    (member) =>
      member.left &&
      folded(member.name) === folded(name) &&
      (addresses.length === 0 || addresses.includes(ownMailbox(member))),
  );

/** Two people of one name cannot be told apart by texts, so then only what bears the address is theirs. */
export const hasNamesake = ({ members }: Traces, { fullName }: FormerPerson): boolean =>
  members.filter((member) => folded(member.fullName) === folded(fullName)).length > 1;

export const historyCells = (traces: Traces, person: FormerPerson): string[] =>
  hasNamesake(traces, person) ? [] : taskTextsNaming(traces.history, person.fullName);

export const archiveCells = (traces: Traces, person: FormerPerson): string[] =>
  hasNamesake(traces, person) ? [] : archivedTextsNaming(traces.archive, person.fullName);

/** Tells whether a text speaks of this person. Of namesakes only what bears the address does. */
export function namer(traces: Traces, person: FormerPerson): (text: string) => boolean {
  const name = hasNamesake(traces, person) ? '' : person.fullName;
  return (text) =>
    mentions(text, name) || person.addresses.some((address) => text.toLowerCase().includes(address));
}

export const auditCells = (traces: Traces, person: FormerPerson): string[] =>
  auditCellsNaming(traces.audit, namer(traces, person));

/** So many places are listed; the rest is counted. */
const mostPlaces = 20;

/** What deleting would do, for the person who decides. */
export function formerPersonAnswer(traces: Traces, person: FormerPerson): FormerPersonAnswer {
  const row = memberRow(traces, person);
  const letters = changedRows(traces.register, withoutPerson(traces.register, person));
  const texts = (name: string, cells: readonly string[]): string =>
    cells.length === 0
      ? ''
      : `Xóa nội dung việc có tên này ở ${cells.length} dòng của tab “${name}”; số liệu vẫn giữ.`;
  const places = hasNamesake(traces, person)
    ? []
    : [
        ...cellsNaming(traces.peoples, person.fullName).filter(
          (place) => place.sheet !== membersTab.name || place.row !== row?.row,
        ),
        ...lastTextsNaming(traces.history, person.fullName).map((cell) => ({ sheet: historyTab.name, cell })),
      ];
  const email = person.addresses[0] ?? '';
  const told = auditCells(traces, person).length;
  const sentences = sentencesNaming(namer(traces, person));
  const barred = whyBarred(traces, person);
  return {
    name: person.name,
    email,
    lines: [
      row === undefined ? '' : `Xóa trắng dòng ${row.row} của tab “${membersTab.name}”.`,
      letters === 0
        ? ''
        : `Bỏ tên và địa chỉ thư ở ${letters} dòng của tab “${registerTab.name}”; số thư vẫn giữ.`,
      texts(historyTab.name, historyCells(traces, person)),
      texts(archiveTab.name, archiveCells(traces, person)),
      told === 0 ? '' : `Xóa ${told} ô có tên, địa chỉ hoặc nội dung người này báo ở tab “${auditTab.name}”.`,
      sentences === 0
        ? ''
        : `Bỏ ${sentences} câu đã sửa có tên hoặc địa chỉ này ở trang Báo cáo; câu trở lại như công cụ soạn.`,
    ].filter((line) => line !== ''),
    remains: places.slice(0, mostPlaces).map(({ sheet, cell }) => ({ sheet, cell })),
    more: Math.max(0, places.length - mostPlaces),
    barred: barred === null ? '' : refusalText(barred),
  };
}

/** Why nothing of this person may be deleted; null when it may. */
export function whyBarred({ unreadable }: Traces, { addresses }: FormerPerson): Refusal | null {
  const { owner } = readSchedule();
  if (owner !== null && addresses.includes(mailbox(owner.email))) return { code: 'runsTheSchedule' };
  return unreadable === null ? null : { code: 'unreadableRegister', toDo: 'delete', problem: unreadable };
}

const changedRows = (before: readonly SendEntry[], after: readonly SendEntry[]): number =>
  before.filter((entry, i) => JSON.stringify(entry) !== JSON.stringify(after[i])).length;
