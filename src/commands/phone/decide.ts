import { type CalendarDate, calendarDateFromIso, printDate } from '../../domain/calendar';
import { decides, waitingForDecision } from '../../domain/decisions';
import { isPlausible } from '../../domain/deadlines';
import { refused, type Result } from '../../domain/outcome';
import type { LinkRecord } from '../../domain/personalLinks';
import { folded } from '../../domain/text';
import type { TimedTask } from '../../domain/weekSummary';
import { stateNames } from '../../domain/wording';
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
    done: 'Đã ghi quyết định',
  });

function decision(asked: DecisionRequest, task: TimedTask, moment: Moment): Result<CellChange<TaskKey>[]> {
  const { visitor, week, found } = moment;
  const { today } = week.summary;
  const change = (key: TaskKey, value: Cell): CellChange<TaskKey>[] =>
    found.table.columns[key] === undefined ? [] : [{ key, seen: standing(moment, asked.code, key), value }];
  const answered = task.extensionAsked === null ? [] : change('extensionAsked', '');
  const granted = (until: CalendarDate): CellChange<TaskKey>[] => [
    ...change('deadline', { date: until, time: null }),
    ...(task.firstDeadline === null && task.deadline !== null
      ? change('firstDeadline', { date: task.deadline, time: null })
      : []),
    ...change('extensionSource', `${visitor.name} đồng ý ngày ${printDate(today)}`),
    ...answered,
  ];
  switch (asked.decision) {
    case 'accept':
      if (task.extensionAsked !== null) return granted(task.extensionAsked);
      if (task.state !== 'awaitingConfirmation') return refused({ code: 'notAsked' });
      return [
        ...change('state', stateNames.done),
        ...(task.completedOn === null ? change('completedOn', { date: today, time: null }) : []),
      ];
    case 'until': {
      const until = calendarDateFromIso(asked.value);
      if (until === null || !isPlausible(until) || until <= (task.deadline ?? today))
        return refused({ code: 'notLater' });
      return granted(until);
    }
    case 'handTo': {
      const member = week.tracker.members.find(({ name, left }) => name === asked.value && !left);
      return member === undefined ? refused({ code: 'unknownPerson' }) : change('owners', member.name);
    }
    case 'decline':
      return answered.length > 0 ? answered : refused({ code: 'notAsked' });
  }
}
