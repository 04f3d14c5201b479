import { type CalendarDate, calendarDateFromIso, printDate } from '../../domain/calendar';
import { hasProposal } from '../../domain/blocked';
import { decides, waitingForDecision } from '../../domain/decisions';
import { refused, type Result } from '../../domain/outcome';
import type { LinkRecord } from '../../domain/personalLinks';
import { folded } from '../../domain/text';
import type { TimedTask } from '../../domain/weekSummary';
import { answerWords, stateNames } from '../../domain/wording';
import type { Cell } from '../../sheet/cells';
import type { TaskKey } from '../../workbook/tabs/tasksTab';
import type { DecisionRequest, PhoneSaved } from '../../answers';
import { codeOf } from '../../answers/mineAnswer';
import type { CellChange } from '../rows/changeRow';
import { changeByLink, type Moment, standing } from './save';

/** What the chair, or whom the setting names, decides of a task: the request is answered, and who asked sees it. */
export const decideFromPhone = (record: LinkRecord, asked: DecisionRequest): Result<PhoneSaved> =>
  changeByLink(record, {
    code: asked.code,
    cells: (moment) => {
      const { visitor, week } = moment;
      if (!decides(visitor.members, week.summary.settings)) return refused({ code: 'mayNotDecide' });
      const task = waitingForDecision(week.summary.tasks).find(
        (one) => codeOf(one) !== '' && folded(codeOf(one)) === folded(asked.code),
      );
      return task === undefined ? refused({ code: 'notAsked' }) : decision(asked, task, moment);
    },
    kind: 'decision',
    done: 'Đã ghi quyết định',
  });

function decision(asked: DecisionRequest, task: TimedTask, moment: Moment): Result<CellChange<TaskKey>[]> {
  const { visitor, week, found } = moment;
  const { today } = week.summary;
  const change = (key: TaskKey, value: Cell): CellChange<TaskKey>[] =>
    found.table.columns[key] === undefined ? [] : [{ key, seen: standing(moment, asked.code, key), value }];
  const answered =
    task.extensionAsked === null
      ? []
      : [
          ...change('extensionAsked', ''),
          ...(task.extensionReason === '' ? [] : change('extensionReason', '')),
        ];
  const granted = (until: CalendarDate): CellChange<TaskKey>[] => [
    ...change('deadline', { date: until, time: null }),
    ...(task.firstDeadline === null && task.deadline !== null
      ? change('firstDeadline', { date: task.deadline, time: null })
      : []),
    // Letters alone go into the cells beside it in one write; Nhật ký has the day.
    ...change('extensionSource', `ý kiến của ${visitor.name}`),
    ...answered,
  ];
  // The day asked for, or the one chosen instead.
  const until = asked.decision === 'until' ? calendarDateFromIso(asked.value) : task.extensionAsked;
  if (!stillAsked(asked, task)) return refused({ code: 'notAsked' });
  switch (asked.decision) {
    case 'grantTime':
      return until === null ? refused({ code: 'notLater' }) : granted(until);
    case 'keepDeadline':
      return answered;
    case 'agree':
    case 'disagree': {
      const answer = answerWords(asked.decision === 'agree', visitor.name, today);
      return change('proposal', `${task.proposal} ${answer}`);
    }
    case 'confirmDone':
      return [
        ...change('state', stateNames.done),
        ...(task.completedOn === null ? change('completedOn', { date: today, time: null }) : []),
      ];
    case 'until':
      return until === null || until <= (task.deadline ?? today)
        ? refused({ code: 'notLater' })
        : granted(until);
    case 'handTo': {
      const member = week.tracker.members.find(({ name, left }) => name === asked.value && !left);
      return member === undefined ? refused({ code: 'unknownPerson' }) : change('owners', member.name);
    }
  }
}

/** Whoever decides answers what they saw, and nothing that was asked since. */
function stillAsked({ decision, value }: DecisionRequest, task: TimedTask): boolean {
  switch (decision) {
    case 'grantTime':
    case 'keepDeadline':
      return task.extensionAsked !== null && printDate(task.extensionAsked) === value;
    case 'agree':
    case 'disagree':
      return hasProposal(task) && task.proposal === value;
    case 'confirmDone':
      return task.state === 'awaitingConfirmation';
    case 'until':
    case 'handTo':
      return true;
  }
}
