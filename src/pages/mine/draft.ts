import type { FieldValue, MyTask, TaskField } from '../../answers';
import { keepText, keptText } from '../parts/keptText';

export type Changes = FieldValue[];

/** What the form holds, by field. */
export type Draft = Partial<Record<TaskField, string>>;

export const fieldNames: Record<TaskField, string> = {
  state: 'Trạng thái',
  waitingFor: 'Chờ ai',
  waitingSince: 'Chờ từ ngày',
  pressedOn: 'Lần đôn đốc',
  occurrences: 'Các lần đã làm',
  progress: 'Tiến độ (%)',
  completedOn: 'Ngày hoàn thành',
  result: 'Kết quả, sản phẩm',
  difficulty: 'Khó khăn, vướng mắc',
  proposal: 'Kiến nghị',
  proof: 'Đường dẫn minh chứng',
};

const ofWaiting = ['waitingFor', 'waitingSince', 'pressedOn'] as const satisfies TaskField[];

const isOfWaiting = (field: TaskField): boolean => (ofWaiting as readonly TaskField[]).includes(field);

type Fields = Pick<MyTask, 'fields'>;

const textIn = (draft: Draft, { fields }: Fields, field: TaskField): string =>
  draft[field] ?? fields.find((one) => one.field === field)?.value ?? '';

/** What the form shows: the day of a finished task, and of one that waits for whom, which others have no cells for. */
export function shownFields(draft: Draft, task: Fields): FieldValue[] {
  const state = textIn(draft, task, 'state');
  const given = task.fields.filter(
    ({ field }) =>
      (field !== 'completedOn' || state === 'done') && (!isOfWaiting(field) || state === 'waiting'),
  );
  if (state !== 'waiting') return given;
  const lacking = ofWaiting.filter((field) => !given.some((one) => one.field === field));
  const [first, ...others] = given;
  const made = lacking.map((field) => ({ field, seen: '', value: '' }));
  return [...(first === undefined ? [] : [first]), ...made, ...others];
}

/** The fields whose value is no longer the task's, each with what was seen in its cell. */
export const changesIn = (draft: Draft, task: Fields): Changes =>
  [
    ...shownFields(draft, task),
    // A task that is open again loses its day, which the form does not show any more.
    ...task.fields.filter(({ field }) => field === 'completedOn' && textIn(draft, task, 'state') !== 'done'),
  ].flatMap(({ field, seen, value }) => {
    const typed = draft[field]?.trim();
    return typed === undefined || typed === value ? [] : [{ field, seen, value: typed }];
  });

/**
 * A finished task is done by 100% and has its day, today unless one was given; one that is open again has no day. One that begins to
 * wait does so today.
 */
export function withState(draft: Draft, state: string, { fields }: Fields, today: string): Draft {
  const finished = state === 'done';
  const changed: Draft = { ...draft, state };
  const completedOn = fields.find(({ field }) => field === 'completedOn');
  if (state === 'waiting' && fields.find(({ field }) => field === 'state')?.value !== 'waiting')
    changed.waitingSince = draft.waitingSince ?? today;
  if (completedOn !== undefined)
    changed.completedOn = finished ? draft.completedOn || completedOn.value || today : '';
  if (fields.some(({ field }) => field === 'progress')) {
    if (finished) changed.progress = '100';
    else if (draft.state === 'done') delete changed.progress;
  }
  return changed;
}

const keyOf = (code: string): string => `task.${code}`;

/** What was typed for a task and neither saved nor given up; empty where nothing was. */
export function keptDraft(code: string): Draft {
  try {
    const kept: unknown = JSON.parse(keptText(keyOf(code)) || '{}');
    const entries = Object.entries(kept ?? {}).filter(
      ([field, text]) => field in fieldNames && typeof text === 'string',
    );
    return Object.fromEntries(entries) as Draft;
  } catch {
    return {};
  }
}

export const keepDraft = (code: string, draft: Draft): void =>
  keepText(keyOf(code), Object.keys(draft).length === 0 ? '' : JSON.stringify(draft));

/** A count in a result that is not full, "14/23 hộ"; empty where there is none. A day such as 4/8/2023 is no count. */
function countShort(result: string): string {
  for (const [, , count = '', done, all] of result.matchAll(
    /(^|[^\d/])((\d+)\s*\/\s*(\d+)(?![\d/])[^\d;,.\n]{0,12})/g,
  ))
    if (Number(done) < Number(all)) return count.trim();
  return '';
}

/** What of a task said to be finished is short in its result; empty where nothing is. */
export const shortIn = (draft: Draft, task: Fields): string =>
  textIn(draft, task, 'state') === 'done' ? countShort(textIn(draft, task, 'result')) : '';

const marksIn = (text: string): string[] => text.split(/\s*[;,\n]\s*/).filter((mark) => mark !== '');

/** Whether the days in a text, "05/08/2023; bỏ 12/08/2023", hold this one as done. */
export const isTicked = (text: string, day: string): boolean => marksIn(text).includes(day);

/** The text with one day ticked or not; all others, and those left out on purpose, stay. */
export function withTick(text: string, day: string, ticked: boolean): string {
  const others = marksIn(text).filter((mark) => mark !== day && !(ticked && mark === `bỏ ${day}`));
  return (ticked ? [...others, day] : others).join('; ');
}

/** How a conflict in one field is settled. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Texts may be kept both, one under the other; of a state, a number or a date there is only one. */
export const mayKeepBoth = (field: TaskField): boolean =>
  field === 'occurrences' ||
  field === 'waitingFor' ||
  field === 'pressedOn' ||
  field === 'result' ||
  field === 'difficulty' ||
  field === 'proposal' ||
  field === 'proof';

/** The changes to send once somebody chose, each against what stands there now. Fields left to the others are not sent. */
export function settled(
  changes: Changes,
  now: readonly FieldValue[],
  choices: Partial<Record<TaskField, Choice>>,
): Changes {
  return changes.flatMap((change) => {
    const theirs = now.find(({ field }) => field === change.field);
    if (theirs === undefined || theirs.value === change.value) return theirs ? [] : [change];
    const choice = isConflict(change, now) ? (choices[change.field] ?? 'theirs') : 'mine';
    if (choice === 'theirs') return [];
    const value = choice === 'both' ? `${theirs.value}\n${change.value}` : change.value;
    return [{ ...change, seen: theirs.seen, value }];
  });
}

/** Whether somebody else changed this field since it was seen, to something else than what is wanted. */
export function isConflict({ field, seen, value }: FieldValue, now: readonly FieldValue[]): boolean {
  const theirs = now.find((one) => one.field === field);
  return theirs !== undefined && theirs.seen !== seen && theirs.value !== value;
}
