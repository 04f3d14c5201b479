/** Pages the menu opens, each with what it shows first: read in the run that opens it, so that no second one is waited for. */
import * as tabs from '../commands/adopt/tabs';
import { begun } from '../commands/begun';
import * as checks from '../commands/checks/checks';
import * as exporting from '../commands/export/weekFile';
import * as meeting from '../commands/meeting/meeting';
import * as mine from '../commands/mine/mine';
import type { PageName } from '../commands/pages';
import * as paper from '../commands/paper/paper';
import * as audit from '../commands/phone/audit';
import * as digest from '../commands/sending/digest';
import * as sets from '../commands/sets/criteriaSets';
import * as schedule from '../commands/settings/schedule';
import { showPage } from '../commands/showPage';
import type { Result } from '../domain/outcome';
import { answered } from './door';

/** The same that the page's own doors answer when it asks again. */
const first: Partial<Record<PageName, () => Result<{ ok: true }>>> = {
  mine: () => mine.mineForSidebar({ person: '' }),
  audit: audit.auditForSidebar,
  checks: checks.checksForSidebar,
  digest: digest.digestForDialog,
  export: () => exporting.weekFile({ week: null }),
  report: () => paper.paperForDialog({ kind: 'report', span: 'week' }),
  meeting: meeting.meetingForDialog,
  settings: schedule.scheduleForSidebar,
  sets: sets.setsForSidebar,
  adopt: tabs.tabsToAdopt,
};

/**
 * Opens a page beside the sheet or over it. What it cannot show it says in a sentence, with a way to ask again; a workbook without our
 * tabs gets the ways to begin instead.
 */
export function openPage(page: PageName): void {
  const shown = answered<{ ok: true } | void>(false, first[page] ?? begun);
  showPage(shown?.ok === false && shown.isNew ? 'week' : page, shown ?? null);
}
