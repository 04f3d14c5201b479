import { calendarDateFromIso } from '../../domain/calendar';
import { type Decision, issuedSource, provisionalSource, undone } from '../../domain/meeting';
import { type Refusal, refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import type { AcceptedDuty, HeldAnswer, IssueRequest, MeetingRequest } from '../../answers';
import { heldMeeting } from '../../answers/meetingAnswer';
import { cellText } from '../../workbook/rowEdits';
import { type MeetingKey, meetingTab } from '../../workbook/tabs/meetingTab';
import { type TaskKey, tasksTabIn } from '../../workbook/tabs/tasksTab';
import type { ReadWeek } from '../../workbook/week';
import { addDuties } from '../notice/addDuties';
import { readThisWeek } from '../readWeek';
import { changeRow } from '../rows/changeRow';
import { meetingOn, readMeetingTab } from './meeting';

/**
 * Makes tasks of the decisions of a meeting: a new row each, or another deadline for the task a decision is about. A task knows its
 * decision by the column "Văn bản giao", so that a run that was cut off goes on and makes none twice.
 */
export function makeDuties({ heldOn: typed }: MeetingRequest): Result<HeldAnswer> {
  const heldOn = calendarDateFromIso(typed);
  if (heldOn === null) return refused({ code: 'unreadableMeetingDay' });
  const open = undone(meetingOn(readMeetingTab(), heldOn));
  if (open.length === 0) return refused({ code: 'nothingToMake' });
  const before = readThisWeek();
  if (!before.ok) return before;
  const waiting = open.filter((decision) => taskOf(decision, before) === null);
  const added = waiting.length === 0 ? null : addDuties({ date: heldOn, duties: waiting.map(asDuty) });
  const after = readThisWeek();
  if (!after.ok) return after;
  const made = open.flatMap((decision) => {
    const task = taskOf(decision, after);
    return task === null ? [] : [{ decision, task }];
  });
  const failures = made.flatMap(({ decision, task }) => mark(decision, 'task', task) ?? []);
  const undoneYet = added?.ok === false ? [{ task: null, why: added.why }, ...failures] : failures;
  const message = `Đã chuyển ${made.length} kết luận thành nhiệm vụ.`;
  return undoneYet.length > 0
    ? refused({ code: 'partlyDone', done: made.length > 0 ? message : '', undone: undoneYet })
    : { ok: true, message, held: heldMeeting(meetingOn(readMeetingTab(), heldOn)) };
}

/** The number of the notice that was issued: into each decision, and into "Văn bản giao" of each task. */
export function issueNotice({ heldOn: typed, number }: IssueRequest): Result<HeldAnswer> {
  const heldOn = calendarDateFromIso(typed);
  if (heldOn === null) return refused({ code: 'unreadableMeetingDay' });
  const meeting = meetingOn(readMeetingTab(), heldOn);
  if (meeting.decisions.length === 0) return refused({ code: 'nothingToMake' });
  const week = readThisWeek();
  if (!week.ok) return week;
  const failures = meeting.decisions.flatMap((decision, index) => [
    ...renameSource(decision, issuedSource(number, index + 1), week),
    ...(decision.notice === number ? [] : (mark(decision, 'notice', number) ?? [])),
  ]);
  return failures.length > 0
    ? refused({ code: 'partlyDone', done: '', undone: failures })
    : {
        ok: true,
        message: `Đã ghi số ${number} vào ${meeting.decisions.length} kết luận và nhiệm vụ của chúng.`,
        held: heldMeeting(meetingOn(readMeetingTab(), heldOn)),
      };
}

/** The task that was made of a decision; of one about a task, that task once its deadline is the decision's. */
function taskOf(decision: Decision, { tracker }: ReadWeek): string | null {
  const { about, deadline } = decision;
  if (about !== '' && deadline !== null)
    return (
      tracker.tasks.find((task) => folded(task.id) === folded(about) && task.deadline === deadline)?.id ??
      null
    );
  const source = folded(provisionalSource(decision));
  return tracker.tasks.find((task) => folded(task.source) === source)?.id ?? null;
}

const asDuty = (decision: Decision): AcceptedDuty => ({
  content: decision.content,
  owners: decision.owners.join('; '),
  partners: '',
  neighbourhoods: '',
  criterion: decision.criterion,
  phrase: decision.phrase,
  deadline: decision.deadline ?? '',
  recurrence: decision.recurrence,
  source: provisionalSource(decision),
  spread: [],
  extends: decision.deadline === null ? '' : decision.about,
});

type Failed = { task: string | null; why: Refusal };

function mark(decision: Decision, key: 'task' | 'notice', value: string): Failed[] | null {
  const cells: { key: MeetingKey; seen: string; value: string }[] = [{ key, seen: decision[key], value }];
  const outcome = changeRow(meetingTab, 'id', { code: decision.id, cells });
  return outcome.ok ? null : [{ task: decision.id, why: outcome.why }];
}

function renameSource(decision: Decision, source: string, { tracker }: ReadWeek): Failed[] {
  const provisional = folded(provisionalSource(decision));
  const tab = tasksTabIn(tracker.settings);
  return tracker.tasks.flatMap((task) => {
    const key =
      folded(task.source) === provisional
        ? 'source'
        : folded(task.extensionSource) === provisional
          ? 'extensionSource'
          : null;
    if (key === null) return [];
    const cells: { key: TaskKey; seen: string; value: string }[] = [
      { key, seen: cellText(task[key]), value: source },
    ];
    const outcome = changeRow(tab, 'id', { code: task.id, cells });
    return outcome.ok ? [] : [{ task: task.id, why: outcome.why }];
  });
}
