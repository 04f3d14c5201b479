import { addDays, type CalendarDate } from '../domain/calendar';
import { lastOccurrence } from '../domain/deadlines/recurrence';
import { doubtsOf } from './doubts';
import { wordsOf } from './fields';
import { isPositive, isTold, type News, type Told } from './news';
import type { Duty, Unread, Update } from './reply';
import { percentOf, stateOf } from './states';

/** One update a duty, of all that was said of it; what only tells that it is not done becomes `unread`. */
export function updatesOf(news: readonly News[]): { updates: Update[]; unread: Unread[] } {
  const byTask = new Map<Duty, News[]>();
  for (const one of news)
    for (const task of one.meaning?.tasks ?? []) {
      const all = byTask.get(task);
      if (all) all.push(one);
      else byTask.set(task, [one]);
    }
  const updates: Update[] = [];
  const unread: Unread[] = [];
  for (const [task, all] of byTask) {
    const update = updateOf(task, all);
    if (update !== null) updates.push(update);
    else if (all.some(isTold))
      unread.push({
        text: all.map(({ clause }) => clause.written).join(', '),
        why: 'Chưa xong, không có tin mới.',
      });
  }
  return { updates, unread };
}

function updateOf(task: Duty, all: readonly News[]): Update | null {
  const told = all.filter(isTold);
  const [first] = told;
  if (first === undefined) return null;
  const recurs = task.recurring !== null;
  const state = recurs ? null : stateOf(told, task);
  const said = { told, all, state };
  const ticked = recurs ? ticksOf(task, told) : { days: [], doubt: '' };
  const update: Update = {
    task: task.id,
    state,
    progress: recurs ? null : progressOf(told, state),
    difficulty: wordsOf('difficulty', said),
    request: wordsOf('request', said),
    result: wordsOf('result', said),
    proof: told.flatMap(({ links }) => links)[0] ?? null,
    doneOn: state === 'done' || state === 'awaitingConfirmation' ? doneOn(told) : null,
    ticks: ticked.days,
    extension:
      told
        .map(({ fact }) => fact.extension)
        .filter(isDay)
        .pop() ?? null,
    quote: quoteOf(told),
    sender: first.message.sender,
    doubts: [],
  };
  if (!tellsSomething(update)) return null;
  const doubts = [...doubtsOf({ task, update, told, all }), ticked.doubt];
  return { ...update, doubts: doubts.filter((doubt) => doubt !== '') };
}

const isDay = (day: CalendarDate | undefined): day is CalendarDate => day !== undefined;

const tellsSomething = (update: Update): boolean =>
  update.ticks.length > 0 || given.some((field) => update[field] !== null);

const given = ['state', 'progress', 'difficulty', 'request', 'result', 'proof', 'extension'] as const;

function progressOf(told: readonly Told[], state: Update['state']): number | null {
  const percent = percentOf(told);
  // Less than all beside "xong" counts something else.
  return state === 'done' && percent !== 100 ? null : percent;
}

function doneOn(told: readonly Told[]): CalendarDate | null {
  const dated = told.filter((one) => isPositive(one) && one.clause.past.length > 0);
  const done =
    dated.find(({ clause }) => /\bxong|hoan thanh\b/.test(clause.plain)) ?? dated[dated.length - 1];
  return done?.clause.past[0]?.date ?? null;
}

/** The days on which it was done; where none is named, the last one of its rule, with a doubt. */
function ticksOf(task: Duty, told: readonly Told[]): { days: CalendarDate[]; doubt: string } {
  const done = told.filter(
    (one) => isPositive(one) && one.fact.state !== 'waiting' && one.fact.state !== 'paused',
  );
  const days = done.flatMap(({ clause }) => clause.past.map(({ date }) => date));
  if (days.length > 0) return { days: [...new Set(days)].sort(), doubt: '' };
  const last = done.find(({ fact, rule }) => fact.state === 'done' || rule === 'came about');
  if (last === undefined || task.recurring === null) return { days: [], doubt: '' };
  const day = lastOccurrence(task.recurring.rule, task.assignedOn ?? addDays(last.on, -400), last.on);
  return { days: day === null ? [] : [day], doubt: 'Không nói làm ngày nào; lấy lần gần nhất.' };
}

const quoteOf = (told: readonly Told[]): string =>
  [
    ...new Set(
      told.map(({ clause: { under, written } }) => (under === '' ? written : `${under}: ${written}`)),
    ),
  ].join(' … ');
