/** What pages send to their doors, and its types. Anything else, and anything more, is refused. */
import {
  array,
  boolean,
  custom,
  type InferOutput,
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
import type { TaskCode } from '../domain/ids';
import { defaultSettings, type Settings } from '../domain/settings';
import { doubtCodes } from '../notice/doubtCodes';
import { reportedStates } from '../replies/reply';
import { stateChoices, tasksTab } from '../workbook/tabs/tabs';
import type { TaskKey } from '../workbook/tabs/tasksTab';
import { taskFields } from './mine';

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

const settingKey = picklist(Object.keys(defaultSettings) as (keyof Settings)[]);

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
export type WeekFileRequest = InferOutput<typeof weekFileRequest>;

export const communeCodeRequest = strictObject({ code: short });
export type CommuneCodeRequest = InferOutput<typeof communeCodeRequest>;

export const jumpRequest = strictObject({
  sheet: textUpTo(100),
  cell: pipe(string(), regex(/^(?:[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)?$/)),
});

export const beginRequest = strictObject({ by: picklist(['sets', 'adopt', 'notice']) });

/** By which page a workbook without our tabs is begun. */
export type BeginRequest = InferOutput<typeof beginRequest>;

/** One number of a state table: its grouping (null: all tasks), the name of its row and its column, from 0. */
export const countedTasksRequest = strictObject({
  grouping: nullable(picklist(groupings)),
  row: cellText,
  column: pipe(number(), integer(), minValue(0), maxValue(5)),
});
export type CountedTasksRequest = InferOutput<typeof countedTasksRequest>;

/** One person, asked for on purpose: goes out although the register says it went. */
export const resendRequest = strictObject({ week: weekKey, email: address });
export type ResendRequest = InferOutput<typeof resendRequest>;

/** The secretary's own sentence above every letter; left out, as it was. */
const coveringNote = textUpTo(500);

export const letterRequest = strictObject({ week: weekKey, email: address, note: optional(coveringNote) });
export type LetterRequest = InferOutput<typeof letterRequest>;

export const weekRequest = strictObject({ week: weekKey });

/** The message for somebody without an address, as text to copy. */
export const memberChatRequest = strictObject({ week: weekKey, name: short });
export type MemberChatRequest = InferOutput<typeof memberChatRequest>;

/** Asked by the dialog and by the command line; the week guards against sending from a page left open since last week. */
export const sendRequest = strictObject({
  week: weekKey,
  note: optional(coveringNote),
  /** Whose letter does not go this time, by address; left out, as they were. */
  without: optional(pipe(array(address), maxLength(5000))),
  /** The click of the owner of the schedule confirms it too. */
  confirms: optional(shownFacts),
});
export type SendRequest = InferOutput<typeof sendRequest>;

/** The owner of the schedule confirms what a page showed. */
export const confirmRequest = strictObject({ confirms: shownFacts });
export type ConfirmRequest = InferOutput<typeof confirmRequest>;

/** One thing the owner of the schedule has not confirmed yet, as it is sent back. */
export type WaitingFact = ConfirmRequest['confirms'][number];

/** New texts of settings; others stay as they are. */
export const settingsRequest = strictObject({
  values: pipe(array(strictObject({ setting: settingKey, value: textUpTo(2000) })), maxLength(100)),
});
export type SettingsRequest = InferOutput<typeof settingsRequest>;

export const forgetRequest = strictObject({ name: cellText, email: address });
export type ForgetRequest = InferOutput<typeof forgetRequest>;

/** Whom to show; empty for who is signed in. */
export const mineRequest = strictObject({ person: short });
export type MineRequest = InferOutput<typeof mineRequest>;

export const taskUpdate = strictObject({
  code: pipe(short, minLength(1)),
  /** Whose list to answer with. */
  person: short,
  changes: pipe(
    array(strictObject({ field: picklist(taskFields), seen: cellText, value: cellText })),
    minLength(1),
    maxLength(taskFields.length),
  ),
});
export type TaskUpdate = InferOutput<typeof taskUpdate>;

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
export type PhoneUpdate = InferOutput<typeof phoneUpdate>;

/** Which of the person's tasks, and of the committee's lists, are wanted. */
export const phoneRequest = strictObject({
  /** The code of one that is always among them; empty for none. */
  task: short,
  /** How many of the first are passed over: the page has them. */
  from: pipe(number(), integer(), minValue(0)),
});
export type PhoneRequest = InferOutput<typeof phoneRequest>;

export const moreTimeRequest = strictObject({
  code: pipe(short, minLength(1)),
  /** Empty where no more is asked for. */
  until: day,
  reason: phoneText,
});
export type MoreTimeRequest = InferOutput<typeof moreTimeRequest>;

/**
 * What is decided. Of what was asked: the time is granted or not, that it is done is confirmed, the proposal agreed to or not.
 * Beside that: more time until another day, or that somebody else does it.
 */
export const decisionRequest = strictObject({
  code: pipe(short, minLength(1)),
  decision: picklist(['grantTime', 'keepDeadline', 'confirmDone', 'agree', 'disagree', 'until', 'handTo']),
  /** What whoever decides had before them: the day asked for (`dd/MM/yyyy`) or the proposal. Of the last two the day (`yyyy-MM-dd`) or the name. */
  value: cellText,
});
export type DecisionRequest = InferOutput<typeof decisionRequest>;

/** What the chair decides of a row: one of the two, neither, or again what the rule proposes. */
export const markRequest = strictObject({
  of: picklist(['member', 'neighbourhood']),
  name: pipe(cellText, minLength(1)),
  mark: picklist(['praised', 'pressed', 'none', 'proposed']),
});
export type MarkRequest = InferOutput<typeof markRequest>;

export const approveRequest = strictObject({ week: weekKey });

export const phoneAddressRequest = strictObject({ address: textUpTo(300) });

export const personRequest = strictObject({ person: short });

export const takeBackRequest = strictObject({ row: pipe(number(), integer(), minValue(2)), at: short });

/** A reason is a sentence. */
export const correctWeekRequest = strictObject({ reason: pipe(string(), maxLength(500), regex(/\S/)) });
export type CorrectWeekRequest = InferOutput<typeof correctWeekRequest>;

export const repairRequest = strictObject({ key: textUpTo(100) });
export type RepairRequest = InferOutput<typeof repairRequest>;

export const setRequest = strictObject({ key: textUpTo(100) });
export type SetRequest = InferOutput<typeof setRequest>;

/** A set has at most some hundred rows; a longer text is a document pasted by mistake. Cells parted by tabs, rows by line ends. */
export const pastedRequest = strictObject({ text: textUpTo(200_000) });
export type PastedRequest = InferOutput<typeof pastedRequest>;

const heldOn = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));

export const meetingRequest = strictObject({ heldOn });
export type MeetingRequest = InferOutput<typeof meetingRequest>;

export const presentRequest = strictObject({ heldOn, present: pipe(array(short), maxLength(500)) });
export type PresentRequest = InferOutput<typeof presentRequest>;

/** "09-TB/BCĐ". */
export const issueRequest = strictObject({ heldOn, number: pipe(textUpTo(100), minLength(1)) });
export type IssueRequest = InferOutput<typeof issueRequest>;

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
export type MeetingDecisionRequest = InferOutput<typeof meetingDecisionRequest>;

const paperRequest = {
  /** A report, the draft of the next notice, or the minutes of the last meeting. */
  kind: picklist(['report', 'notice', 'minutes']),
  span: picklist(['week', 'month']),
} as const;

export const paperOfRequest = strictObject(paperRequest);
export type PaperRequest = InferOutput<typeof paperOfRequest>;

export const savePaperRequest = strictObject({
  ...paperRequest,
  /** The period and the day of the numbers that the page showed. */
  period: textUpTo(20),
  today: calendarDay,
  /** What changed since the page last saved. */
  rewritten: pipe(array(strictObject({ key: short, text: textUpTo(4000) })), maxLength(200)),
  /** Every section that is left out. */
  without: pipe(array(textUpTo(60)), maxLength(50)),
});
export type SavePaperRequest = InferOutput<typeof savePaperRequest>;

/** Other words for a sentence; empty for the sentence as it was composed. */
export type RewrittenSentence = SavePaperRequest['rewritten'][number];

/** From which task on the committee is asked for. */
export const committeeRequest = strictObject({ from: pipe(number(), integer(), minValue(0)) });
export type CommitteeRequest = InferOutput<typeof committeeRequest>;

const codeOfTask = custom<TaskCode>((text) => typeof text === 'string' && text !== '' && text.length <= 300);

const days = pipe(array(calendarDay), maxLength(500));

/** Updates as the page read them in a day's chat of a large group. */
export const updatesRequest = strictObject({
  updates: pipe(
    array(
      strictObject({
        task: codeOfTask,
        state: nullable(picklist(reportedStates)),
        progress: nullable(pipe(number(), minValue(0), maxValue(100))),
        difficulty: nullable(cellText),
        request: nullable(cellText),
        result: nullable(cellText),
        proof: nullable(cellText),
        doneOn: nullable(calendarDay),
        ticks: days,
        extension: nullable(calendarDay),
        quote: cellText,
        sender: nullable(short),
        doubts: pipe(array(textUpTo(1000)), maxLength(50)),
      }),
    ),
    maxLength(2000),
  ),
});
export type UpdatesRequest = InferOutput<typeof updatesRequest>;

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
        /** Who wrote the message, and its words. */
        sender: short,
        quote: cellText,
        changes: changes(taskFields.length),
      }),
    ),
    minLength(1),
    maxLength(200),
  ),
});
export type WriteRepliesRequest = InferOutput<typeof writeRepliesRequest>;

/** Changes of one row that a person accepted. */
export type AcceptedUpdate = WriteRepliesRequest['updates'][number];

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
  /** The document's day: the day the duties were given. */
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
        /** Code of the row whose deadline is moved instead of adding one; empty to add. */
        extends: textUpTo(100),
      }),
    ),
    minLength(1),
    maxLength(500),
  ),
});
export type AddDutiesRequest = InferOutput<typeof addDutiesRequest>;

/** One duty accepted: the row to write, spread over a class or not, or the row whose deadline it moves. */
export type AcceptedDuty = AddDutiesRequest['duties'][number];

const meaning = picklist(Object.keys(tasksTab.columns) as TaskKey[]);

const cell = union([
  cellText,
  number(),
  boolean(),
  strictObject({
    date: custom<string>((text) => typeof text === 'string' && calendarDateFromIso(text) !== null),
    time: nullable(short),
  }),
]);

/** Rows that were added, and cells of moved deadlines, from what stands there now to what stood there before. */
export const takeBackDutiesRequest = strictObject({
  // 500 duties, each with the rows of its class.
  rows: pipe(array(strictObject({ code: short, seen: string() })), maxLength(10_000)),
  moved: pipe(
    array(
      strictObject({
        code: short,
        cells: pipe(array(strictObject({ key: meaning, seen: cellText, value: cell })), maxLength(50)),
      }),
    ),
    maxLength(500),
  ),
});
export type TakeBackDutiesRequest = InferOutput<typeof takeBackDutiesRequest>;

/** Which table is meant, and what the person said of it so far. */
export const tableRequest = strictObject({
  /** Null for a pasted table. */
  sheet: nullable(textUpTo(100)),
  /** The pasted table; empty for a tab. */
  text: textUpTo(500_000),
  /** Which header holds what; an empty header says that no column does. Null before the person said anything. */
  columns: nullable(pipe(array(strictObject({ meaning, header: short })), maxLength(50))),
  states: pipe(array(strictObject({ word: short, state: picklist(stateChoices) })), maxLength(50)),
  /** Of days that leave theirs out; null before the person said it. */
  year: nullable(pipe(number(), integer(), minValue(2000), maxValue(2199))),
  /** Columns to put at the right end of the tab. */
  add: pipe(array(meaning), maxLength(20)),
});
export type TableRequest = InferOutput<typeof tableRequest>;
