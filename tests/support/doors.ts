/** Calls the doors of pages as the pages themselves do. */
import { createHmac } from 'node:crypto';
import type { Project } from 'stand-in';
import type { PageName } from '../../src/commands/pages';

const anyPage = ['goToCell', 'openDigest', 'openSettings', 'openSets', 'openStanding'];

/** What each page may call, and nothing else. */
export const doorsOf: Record<PageName, readonly string[]> = {
  week: ['weekForSidebar', 'refreshWeek', 'tasksCounted', 'chatText', 'correctWeek', 'begin', ...anyPage],
  mine: ['mineForSidebar', 'updateTask', ...anyPage],
  notice: ['namesForNotice', 'proposeDuties', 'addDuties', 'takeBackDuties', 'showNoticeWide', ...anyPage],
  replies: ['committeeForReplies', 'proposeUpdates', 'writeReplies', ...anyPage],
  checks: ['checksForSidebar', 'repairCell', ...anyPage],
  digest: [
    'digestForDialog',
    'letterForDialog',
    'sendDigest',
    'resendTo',
    'sendingNow',
    'memberChat',
    'sendTest',
    'confirmMails',
    ...anyPage,
  ],
  export: ['weekFile', 'saveCommuneCode', ...anyPage],
  settings: [
    'scheduleForSidebar',
    'saveSettings',
    'takeOver',
    'stopSchedule',
    'sendTest',
    'confirmMails',
    'formerPeopleForSidebar',
    'forgetPerson',
    'phoneForSidebar',
    'tryPhone',
    'switchOffPhone',
    'renewLinks',
    'phoneMessage',
    ...anyPage,
  ],
  meeting: ['meetingForDialog', 'saveDecision', 'savePresent', 'makeDuties', 'issueNotice', ...anyPage],
  report: ['paperForDialog', 'savePaper', ...anyPage],
  standing: ['standingForDialog', 'markScore', ...anyPage],
  sets: ['setsForSidebar', 'previewSet', 'chooseSet', 'previewPasted', 'addPasted', ...anyPage],
  audit: ['auditForSidebar', 'takeBack', ...anyPage],
  adopt: ['tabsToAdopt', 'understandTable', 'adoptTable', 'summariseAndOpen', ...anyPage],
};

export const allDoors = [...new Set(Object.values(doorsOf).flat())];

/** What a page of this document would show, without opening it, which costs round trips. */
export function proofOf(project: Project, page: PageName): string {
  const { properties } = project.workbook;
  const secret = properties.get('pageSecret') ?? 'made-for-tests';
  properties.set('pageSecret', secret);
  return createHmac('sha256', secret).update(page).digest('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** A door, called by a page that may call it. Throws what the script throws. */
export function callDoor(project: Project, door: string, ...asked: unknown[]): unknown {
  const page = (Object.keys(doorsOf) as PageName[]).find((name) => doorsOf[name].includes(door));
  if (page === undefined) throw new Error(`No page calls ${door}`);
  return project.run(door, [proofOf(project, page), ...asked]);
}

/** A public function, as its page or the menu calls it. Throws what the script throws. */
export const callPublic = (project: Project, name: string, ...asked: unknown[]): unknown =>
  allDoors.includes(name) ? callDoor(project, name, ...asked) : project.call(name, ...asked);

/** What the page of a personal link may call, and the page by which it is tried. */
export const phoneDoors = [
  'phoneWork',
  'saveFromPhone',
  'askMoreTime',
  'decideFromPhone',
  'approveFromPhone',
  'switchOnPhone',
];
