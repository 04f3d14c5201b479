import type { Project } from 'stand-in';
import type { CallDoor } from '../../asPage';

/** How a page that the menu opens is asked for, in the order of the menu. */
export const pages = [
  { page: 'week', item: 'summariseNow' },
  { page: 'mine', item: 'showMine' },
  { page: 'audit', item: 'showAudit' },
  { page: 'notice', item: 'showNotice' },
  { page: 'replies', item: 'showReplies' },
  { page: 'checks', item: 'showChecks' },
  { page: 'digest', item: 'previewDigest' },
  { page: 'export', item: 'showExport' },
  { page: 'report', item: 'showReport' },
  { page: 'meeting', item: 'showMeeting' },
  { page: 'settings', item: 'showSettings' },
  { page: 'sets', item: 'showSets' },
  { page: 'adopt', item: 'showAdopt' },
] as const;

/** What a page that opens empty asks first, by its menu item. */
const first: Record<string, [door: string, ...asked: unknown[]]> = {
  summariseNow: ['weekForSidebar'],
  showMine: ['mineForSidebar', { person: '' }],
  showAudit: ['auditForSidebar'],
  showReplies: ['committeeForReplies', { from: 0 }],
  showChecks: ['checksForSidebar'],
  previewDigest: ['digestForDialog'],
  showExport: ['weekFile', { week: null }],
  showReport: ['paperForDialog', { kind: 'report', span: 'week' }],
  showMeeting: ['meetingForDialog'],
  showSettings: ['scheduleForSidebar'],
  showSets: ['setsForSidebar'],
  showAdopt: ['tabsToAdopt'],
};

/** What the page was opened with, as `google/scriptConstants.ts` writes it; null for one that has to ask. */
const OPENED = /<script>var proof = [^;]*;var opened = (.*?);<\/script>/;

/** Opens a page until it can show something, and gives the bytes of what it was given to show. */
export function openPage(project: Project, item: string, asking: CallDoor): number {
  project.call(item);
  const opened = OPENED.exec(project.page?.html ?? '')?.[1];
  if (opened !== undefined) return Buffer.byteLength(JSON.stringify(JSON.parse(opened)));
  const asked = first[item];
  return asked === undefined ? 0 : bytesOf(asking(...asked));
}

/** The size of an answer that crosses to a page. Throws when the door refused, for then nothing was measured. */
export function bytesOf(answer: unknown): number {
  const { ok, message } = (answer ?? { ok: true }) as { ok?: boolean; message?: string };
  if (ok === false) throw new Error(`The door refused: ${message}`);
  return Buffer.byteLength(JSON.stringify(answer ?? null));
}
