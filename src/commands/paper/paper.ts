import { refused, type Result } from '../../domain/outcome';
import { summariseWeek } from '../../domain/summariseWeek';
import type { PaperAnswer, PaperRequest, PaperSavedAnswer, SavePaperRequest } from '../../answers';
import { unreadTexts } from '../../answers/problemLines';
import type { PaperContent } from '../../paper/content';
import { draftNotice, openDuties } from '../../paper/notice/draftNotice';
import type { PaperSettings } from '../../paper/layout';
import { firstWeek, type Period, periodOf } from '../../paper/period';
import { report } from '../../paper/report/report';
import { dutiesOf, minutes } from '../../paper/minutes/minutes';
import { historyTable, readBaseline } from '../../workbook/history';
import { readMeetings } from '../../workbook/meetings';
import { meetingTab } from '../../workbook/tabs/meetingTab';
import { type Meeting, noticed } from '../../domain/meeting';
import { hasTab } from '../../google/spreadsheet';
import { historyTab } from '../../workbook/tabs/tabs';
import type { ReadWeek } from '../../workbook/week';
import { readWeek } from '../readWeek';
import { scoresOfWeek } from '../standing/marks';
import { keptEdition, storedEdition, writeEdition } from './edition';

/** A report or a draft of this period, with what people made of it. Writes nothing. */
export function paperForDialog({ kind, span }: PaperRequest): Result<PaperAnswer> {
  const isOfMeeting = kind !== 'report' && hasTab(meetingTab.name);
  const week = readWeek(isOfMeeting ? [meetingTab.name] : []);
  if (!week.ok) return week;
  const period = periodOf(span, week.summary);
  const { meetings, problems } = readMeetings(isOfMeeting ? week.grids : new Map());
  return {
    ok: true,
    content: contentOf(kind, week, period, meetings),
    period,
    today: week.summary.today,
    settings: paperSettings(week),
    kept: keptEdition({ kind, span }, period.key),
    unread: unreadTexts(problems),
  };
}

/** Keeps what people rewrote and left out, for as long as the period lasts; others' changes of other sentences stay. */
export function savePaper(asked: SavePaperRequest): Result<PaperSavedAnswer> {
  const { period, today, rewritten: changes, without } = asked;
  const stored = storedEdition(asked);
  if (stored !== null && stored.period > period) return refused({ code: 'paperPeriodOver' });
  const rewritten = { ...(stored?.period === period ? stored.rewritten : {}) };
  for (const { key, text } of changes) {
    if (text === '') delete rewritten[key];
    else rewritten[key] = { text, on: today };
  }
  return writeEdition(asked, { period, rewritten, without })
    ? { ok: true, kept: { rewritten, without } }
    : refused({ code: 'paperFull' });
}

/** What a month brought is measured against the last week closed before it. */
function reportOf(week: ReadWeek, period: Period): PaperContent {
  const { tracker, summary, grids } = week;
  const history = historyTable(grids.get(historyTab.name) ?? null);
  const since =
    period.span === 'week'
      ? summary
      : summariseWeek(tracker, readBaseline(history, firstWeek(period)), summary.today, [], summary.week);
  return report({ summary, since, period, scores: scoresOfWeek(week) });
}

function contentOf(
  kind: PaperRequest['kind'],
  week: ReadWeek,
  period: Period,
  meetings: readonly Meeting[],
): PaperContent {
  const { settings } = week.tracker;
  switch (kind) {
    case 'report':
      return reportOf(week, period);
    case 'notice':
      return noticeOf(week, period, meetings);
    case 'minutes': {
      const none: Meeting = { heldOn: week.summary.today, present: [], decisions: [] };
      return minutes(meetings[meetings.length - 1] ?? none, settings);
    }
  }
}

/** Of what a meeting decided; without one of what is open. */
function noticeOf({ summary }: ReadWeek, period: Period, meetings: readonly Meeting[]): PaperContent {
  const meeting = noticed(meetings, summary.today);
  const decided = meeting === null ? [] : dutiesOf(meeting, summary.settings, summary.tasks);
  return draftNotice({ summary, period, duties: decided.length > 0 ? decided : openDuties(summary, period) });
}

function paperSettings({ tracker }: ReadWeek): PaperSettings {
  const { paperLayout, committee, upperBody, paperSymbol, paperPlace, signerFunction, recipients } =
    tracker.settings;
  const { partyLinePitch, partyFunctionBold } = tracker.settings;
  return {
    paperLayout,
    committee,
    upperBody,
    paperSymbol,
    paperPlace,
    signerFunction,
    recipients,
    partyLinePitch,
    partyFunctionBold,
  };
}
