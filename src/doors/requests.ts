/** What pages send to their doors. Anything else, and anything more, is refused. */
import {
  array,
  boolean,
  custom,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';
import { type CalendarDate, calendarDateFromIso, isWeekKey, type WeekKey } from '../domain/calendar';
import { deadlineKinds } from '../domain/deadlines/readDeadline';
import { groupings } from '../domain/groups';
import { doubtCodes } from '../answers/notice';
import { taskFields } from '../answers/mineAnswer';
import { stateChoices, tasksTab } from '../workbook/tabs/tabs';
import type { TaskKey } from '../workbook/tabs/tasksTab';

const textUpTo = (most: number) => pipe(string(), maxLength(most));

const weekKey = custom<WeekKey>(isWeekKey);

/** `2023-08-11`, or nothing. */
const day = union([literal(''), pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/))]);

const calendarDay = custom<CalendarDate>(
  (text) => typeof text === 'string' && calendarDateFromIso(text) !== null,
);

/** The longest address there may be. */
const address = textUpTo(254);

/** As much as a cell holds. */
const cellText = textUpTo(50_000);

const short = textUpTo(300);

/** What waits for confirmation, as the page showed it. */
const shownFacts = pipe(
  array(
    strictObject({
      kind: picklist(['address', 'domain', 'approver', 'sender', 'replyTo', 'automatic']),
      value: textUpTo(2000),
    }),
  ),
  maxLength(5000),
);

/** Null: the week closed last. */
export const weekFileRequest = strictObject({ week: nullable(weekKey) });

export const communeCodeRequest = strictObject({ code: short });

export const jumpRequest = strictObject({
  sheet: textUpTo(100),
  cell: pipe(string(), regex(/^(?:[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)?$/)),
});

export const countedTasksRequest = strictObject({
  grouping: nullable(picklist(groupings)),
  row: cellText,
  column: pipe(number(), integer(), minValue(0), maxValue(5)),
});

export const resendRequest = strictObject({ week: weekKey, email: address });

/** The secretary's own sentence above every letter. */
const coveringNote = textUpTo(500);

export const letterRequest = strictObject({ week: weekKey, email: address, note: optional(coveringNote) });

export const weekRequest = strictObject({ week: weekKey });

export const memberChatRequest = strictObject({ week: weekKey, name: short });

export const sendRequest = strictObject({
  week: weekKey,
  note: optional(coveringNote),
  without: optional(pipe(array(address), maxLength(5000))),
  confirms: optional(shownFacts),
});

export const confirmRequest = strictObject({ confirms: shownFacts });

export const settingsRequest = strictObject({
  values: pipe(array(strictObject({ label: textUpTo(100), value: textUpTo(2000) })), maxLength(100)),
});

export const forgetRequest = strictObject({ name: cellText, email: address });

export const mineRequest = strictObject({ person: short });

export const taskUpdate = strictObject({
  code: pipe(short, minLength(1)),
  person: short,
  changes: pipe(
    array(strictObject({ field: picklist(taskFields), seen: cellText, value: cellText })),
    minLength(1),
    maxLength(taskFields.length),
  ),
});

/** What a person writes on a phone; the cell may hold more already. */
const phoneText = textUpTo(5000);

export const phoneUpdate = strictObject({
  code: pipe(short, minLength(1)),
  changes: pipe(
    array(strictObject({ field: picklist(taskFields), seen: cellText, value: phoneText })),
    minLength(1),
    maxLength(taskFields.length),
  ),
});

export const phoneRequest = strictObject({ task: short, from: pipe(number(), integer(), minValue(0)) });

export const moreTimeRequest = strictObject({ code: pipe(short, minLength(1)), until: day });

export const decisionRequest = strictObject({
  code: pipe(short, minLength(1)),
  decision: picklist(['grantTime', 'keepDeadline', 'confirmDone', 'agree', 'disagree', 'until', 'handTo']),
  value: cellText,
});

export const markRequest = strictObject({
  of: picklist(['member', 'neighbourhood']),
  name: pipe(cellText, minLength(1)),
  mark: picklist(['praised', 'pressed', 'none', 'proposed']),
});

export const approveRequest = strictObject({ week: weekKey });

export const phoneAddressRequest = strictObject({ address: textUpTo(300) });

export const personRequest = strictObject({ person: short });

export const takeBackRequest = strictObject({ row: pipe(number(), integer(), minValue(2)), at: short });

/** A reason is a sentence. */
export const correctWeekRequest = strictObject({ reason: pipe(string(), maxLength(500), regex(/\S/)) });

export const repairRequest = strictObject({ key: textUpTo(100) });

export const setRequest = strictObject({ key: textUpTo(100) });

/** A set has at most some hundred rows; a longer text is a document pasted by mistake. */
export const pastedRequest = strictObject({ text: textUpTo(200_000) });

const heldOn = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));

export const meetingRequest = strictObject({ heldOn });

export const presentRequest = strictObject({ heldOn, present: pipe(array(short), maxLength(500)) });

export const issueRequest = strictObject({ heldOn, number: pipe(textUpTo(100), minLength(1)) });

export const meetingDecisionRequest = strictObject({
  heldOn,
  id: pipe(string(), regex(/^KL-[A-Z0-9]{4,16}$/)),
  content: pipe(textUpTo(5000), minLength(1)),
  owners: textUpTo(5000),
  phrase: short,
  criterion: textUpTo(50),
  isNoted: boolean(),
  about: textUpTo(100),
});

const paperRequest = {
  kind: picklist(['report', 'notice', 'minutes']),
  span: picklist(['week', 'month']),
} as const;

export const paperOfRequest = strictObject(paperRequest);

export const savePaperRequest = strictObject({
  ...paperRequest,
  period: textUpTo(20),
  today: calendarDay,
  rewritten: pipe(array(strictObject({ key: short, text: textUpTo(4000) })), maxLength(200)),
  without: pipe(array(textUpTo(60)), maxLength(50)),
});

/** A day's chat of a large group. */
export const repliesRequest = strictObject({ text: textUpTo(200_000) });

const changes = (most: number) =>
  pipe(
    array(strictObject({ field: picklist(taskFields), seen: cellText, value: cellText })),
    minLength(1),
    maxLength(most),
  );

export const writeRepliesRequest = strictObject({
  updates: pipe(
    array(
      strictObject({
        code: pipe(short, minLength(1)),
        sender: short,
        quote: cellText,
        changes: changes(taskFields.length),
      }),
    ),
    minLength(1),
    maxLength(200),
  ),
});

const field = textUpTo(5000);

const names = pipe(array(field), maxLength(500));

const place = { start: pipe(number(), integer(), minValue(0)), end: pipe(number(), integer(), minValue(0)) };

/** Duties as the page read them. What a person pastes is a document, not a book; a longer text is read in parts. */
export const proposalsRequest = strictObject({
  document: strictObject({
    number: nullable(field),
    date: nullable(calendarDay),
    issuer: nullable(field),
    subject: nullable(field),
  }),
  duties: pipe(
    array(
      strictObject({
        text: textUpTo(20_000),
        owners: names,
        doers: names,
        partners: names,
        criterion: nullable(short),
        criterionGuess: nullable(short),
        deadline: strictObject({
          phrase: nullable(field),
          date: nullable(calendarDay),
          strictDate: nullable(calendarDay),
          time: nullable(short),
          kind: picklist(deadlineKinds),
          recurrence: nullable(field),
          doubt: field,
          shared: boolean(),
        }),
        suggestedDeadline: nullable(strictObject({ phrase: field, date: calendarDay })),
        source: strictObject({ ...place, item: field }),
        confidence: number(),
        doubts: pipe(
          array(strictObject({ ...place, code: picklist(doubtCodes), text: field })),
          maxLength(100),
        ),
        rule: short,
      }),
    ),
    maxLength(2000),
  ),
});

export const addDutiesRequest = strictObject({
  date: day,
  duties: pipe(
    array(
      strictObject({
        content: pipe(textUpTo(20_000), minLength(1)),
        owners: field,
        partners: field,
        neighbourhoods: field,
        criterion: textUpTo(50),
        phrase: field,
        deadline: day,
        recurrence: field,
        source: field,
        spread: pipe(array(short), maxLength(500)),
        extends: textUpTo(100),
      }),
    ),
    minLength(1),
    maxLength(500),
  ),
});

const meaning = picklist(Object.keys(tasksTab.columns) as TaskKey[]);

export const tableRequest = strictObject({
  sheet: nullable(textUpTo(100)),
  text: textUpTo(500_000),
  columns: nullable(pipe(array(strictObject({ meaning, header: short })), maxLength(50))),
  states: pipe(array(strictObject({ word: short, state: picklist(stateChoices) })), maxLength(50)),
  year: nullable(pipe(number(), integer(), minValue(2000), maxValue(2199))),
  add: pipe(array(meaning), maxLength(20)),
});
