import { type CalendarDate, calendarDateFromIso } from '../../domain/calendar';
import { hasProposal } from '../../domain/blocked';
import { concerning, type Decision, issuedSource, provisionalSource, undone } from '../../domain/meeting';
import { type Refusal, refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import type { Task } from '../../domain/tracker';
import { decidedWords } from '../../domain/wording';
import type { HeldAnswer, IssueRequest, MeetingRequest } from '../../answers';
import { heldMeeting } from '../../answers/meetingAnswer';
import { type MeetingKey, meetingTab } from '../../workbook/tabs/meetingTab';
import type { ReadWeek } from '../../workbook/week';
import { addTasks } from '../notice/addDuties';
import { readThisWeek } from '../readWeek';
import { changeRows } from '../rows/changeRow';
import { saveEdits, TaskEdit } from '../rows/taskEdit';
import { meetingOn, readMeetingTab } from './meeting';

/**
 * Makes tasks of the decisions of a meeting: a new row each, and one about a task changes that task. A task knows its decision by the
 * columns "Văn bản giao" and "Căn cứ lùi hạn", so that a run that was cut off goes on and does nothing twice. Calls do not grow with the
 * decisions.
 */
export function makeDuties({ heldOn: typed }: MeetingRequest): Result<HeldAnswer> {
  const heldOn = calendarDateFromIso(typed);
  if (heldOn === null) return refused({ code: 'unreadableMeetingDay' });
  const open = undone(meetingOn(readMeetingTab(), heldOn));
  if (open.length === 0) return refused({ code: 'nothingToMake' });
  const week = readThisWeek();
  if (!week.ok) return week;
  const changed = changeTasks(open, week);
  const added = addNewTasks(
    open.filter(({ about }) => about === ''),
    heldOn,
    week,
  );
  const made = [...changed.made, ...added.made];
  const undoneYet = [...changed.undone, ...added.undone, ...mark(made, 'task')];
  const message = `Đã chuyển ${made.length} kết luận thành nhiệm vụ.`;
  return undoneYet.length > 0
    ? refused({ code: 'partlyDone', done: made.length > 0 ? message : '', undone: undoneYet })
    : { ok: true, message, held: heldMeeting(meetingOn(readMeetingTab(), heldOn)) };
}

/** What of the decisions stands in tasks now, and what could not be written. */
interface Done {
  made: { decision: Decision; value: string }[];
  undone: Failed[];
}

type Failed = { task: string | null; why: Refusal };

/** Of decisions about tasks: each changes its task, as the others about it do. */
function changeTasks(decisions: readonly Decision[], week: ReadWeek): Done {
  const edits = new Map<Task, TaskEdit>();
  const made: Done['made'] = [];
  const gone: Failed[] = [];
  for (const decision of decisions.filter(({ about }) => about !== '')) {
    const task = concerning(decision, week.tracker.tasks);
    if (task === undefined) {
      gone.push({ task: decision.id, why: { code: 'rowGone', task: decision.about, tab: null } });
      continue;
    }
    const edit = edits.get(task) ?? new TaskEdit(task, week);
    edits.set(task, edit);
    enterDecision(edit, decision, task);
    made.push({ decision, value: task.id });
  }
  const failed = saveEdits([...edits.values()], week);
  return {
    made: made.filter(({ value }) => failed.every(({ task }) => task !== value)),
    undone: [...gone, ...failed],
  };
}

/** What was decided about a task, in its row: who has it, until when, the answer to what was proposed, and by which decision. */
function enterDecision(edit: TaskEdit, decision: Decision, task: Task): void {
  const { content, owners, phrase, deadline, recurrence, heldOn } = decision;
  const source = provisionalSource(decision);
  // Whoever is named again keeps the task with those who have it, too.
  const isHandedOver = owners.some((name) => !task.owners.some((owner) => folded(owner) === folded(name)));
  if (isHandedOver) edit.put('owners', owners.join('; '));
  if (recurrence !== '') edit.put('recurrence', recurrence);
  if (hasProposal({ proposal: edit.text('proposal') }))
    edit.put('proposal', `${edit.text('proposal')} ${decidedWords(content, heldOn)}`);
  if (deadline !== null) edit.moveDeadline({ deadline, phrase, source });
  else if (!edit.text('source').includes(source))
    edit.put('source', [edit.text('source'), source].filter((part) => part !== '').join('; '));
}

/** Of the others: a new task each, that has its decision in "Văn bản giao". */
function addNewTasks(decisions: readonly Decision[], heldOn: CalendarDate, week: ReadWeek): Done {
  const standing = new Map(week.tracker.tasks.map(({ source, id }) => [folded(source), id]));
  const made = decisions.flatMap((decision) => {
    const value = standing.get(folded(provisionalSource(decision)));
    return value === undefined ? [] : [{ decision, value: value as string }];
  });
  const waiting = decisions.filter((one) => made.every(({ decision }) => decision !== one));
  const added = waiting.length === 0 ? null : addTasks(waiting.map(asDuty), heldOn, week);
  if (added?.ok === false) return { made, undone: [{ task: null, why: added.why }] };
  const codes = added?.codes ?? [];
  return { made: [...made, ...waiting.map((decision, at) => ({ decision, value: codes[at]! }))], undone: [] };
}

/** The number of the notice that was issued: into each decision, and into the columns of each task that name the decision. */
export function issueNotice({ heldOn: typed, number }: IssueRequest): Result<HeldAnswer> {
  const heldOn = calendarDateFromIso(typed);
  if (heldOn === null) return refused({ code: 'unreadableMeetingDay' });
  const { decisions } = meetingOn(readMeetingTab(), heldOn);
  if (decisions.length === 0) return refused({ code: 'nothingToMake' });
  const week = readThisWeek();
  if (!week.ok) return week;
  const edits = week.tracker.tasks.map((task) => {
    const edit = new TaskEdit(task, week);
    for (const key of ['source', 'extensionSource'] as const)
      decisions.forEach((decision, index) =>
        edit.put(key, edit.text(key).replace(provisionalSource(decision), issuedSource(number, index + 1))),
      );
    return edit;
  });
  const unnumbered = decisions.filter(({ notice }) => notice !== number);
  const failures = [
    ...saveEdits(edits, week),
    ...mark(
      unnumbered.map((decision) => ({ decision, value: number })),
      'notice',
    ),
  ];
  return failures.length > 0
    ? refused({ code: 'partlyDone', done: '', undone: failures })
    : {
        ok: true,
        message: `Đã ghi số ${number} vào ${decisions.length} kết luận và nhiệm vụ của chúng.`,
        held: heldMeeting(meetingOn(readMeetingTab(), heldOn)),
      };
}

const asDuty = (decision: Decision) => ({
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
});

/** Writes of each decision what became of it; what could not be written. */
function mark(values: Done['made'], key: 'task' | 'notice'): Failed[] {
  if (values.length === 0) return [];
  const rows = values.map(({ decision, value }) => ({
    code: decision.id,
    cells: [{ key, seen: decision[key], value }],
  }));
  return changeRows<MeetingKey>(meetingTab, 'id', rows).flatMap((why, index) =>
    why === null ? [] : [{ task: rows[index]!.code, why }],
  );
}
