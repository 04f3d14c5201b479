import type { Told } from './news';
import type { ReportedState } from './reply';

interface StateRule {
  name: string;
  applies(told: readonly Told[]): boolean;
  verdict: ReportedState | null;
}

const said = (state: ReportedState) => (told: readonly Told[]) =>
  told.some(
    (one, at) => one.fact.state === state && !(state === 'blocked' && isReasonForMoreTime(one, told[at - 1])),
  );

/** What hinders, behind a request for more time in the same sentence. */
const isReasonForMoreTime = ({ order, clause }: Told, before: Told | undefined): boolean =>
  before?.fact.extension !== undefined &&
  before.order === order &&
  before.clause.sentence === clause.sentence;
const isPart = (told: readonly Told[]) =>
  told.some(({ clause, fact }) => fact.state === 'inProgress' && (clause.amount?.percent ?? 100) < 100);
const isUndone = (told: readonly Told[]) => told.some(({ fact }) => fact.undone === true);
const isUnderWay = (told: readonly Told[]) => isPart(told) || said('inProgress')(told) || said('done')(told);
const stoodStill = (told: readonly Told[]) =>
  told.some(({ clause, fact }) => fact.strong === true && /dung (?:lai|tu|yen|im)|be tac/.test(clause.plain));

const attended = /\b(?:du(?: hop)?|tham gia|co mat|di)$/;

/** "Xong" came before the share, which then is a detail of it: "xong rồi, 45/47 người dự". */
function isDoneBeforeShare(told: readonly Told[]): boolean {
  const done = told.findIndex(({ fact }) => fact.state === 'done');
  return told
    .slice(done + 1)
    .some(
      ({ clause: { amount, plain } }) =>
        done >= 0 && amount?.isShare && (told[done]?.rule === 'finished' || attended.test(plain)),
    );
}

/** Something goes on after what was done. */
function goesOn(told: readonly Told[]): boolean {
  const done = told.findIndex(({ fact }) => fact.state === 'done');
  return told.some(({ rule }, index) => rule === 'under way' && index > done);
}

/** What the last message that gives a share says first, but "4/4 thôn đã họp, ước đạt 80%" is not all. */
export function percentOf(told: readonly Told[]): number | null {
  const counted = told.flatMap(({ clause: { amount }, order }) => (amount ? [{ ...amount, order }] : []));
  const last = counted.filter(({ order }) => order === counted[counted.length - 1]?.order);
  return (last.find(({ percent }) => percent !== 100) ?? last[0])?.percent ?? null;
}

/** Looked at in this order, over all that was said of one duty. */
const rules: readonly StateRule[] = [
  { name: 'paused', applies: said('paused'), verdict: 'paused' },
  { name: 'to be confirmed', applies: said('awaitingConfirmation'), verdict: 'awaitingConfirmation' },
  { name: 'waiting', applies: said('waiting'), verdict: 'waiting' },
  {
    name: 'not begun',
    applies: (told) =>
      said('notStarted')(told) && !said('blocked')(told) && !isPart(told) && !said('done')(told),
    verdict: 'notStarted',
  },
  {
    name: 'blocked',
    applies: (told) => said('blocked')(told) && (!isUnderWay(told) || stoodStill(told)),
    verdict: 'blocked',
  },
  {
    name: 'a part is done',
    applies: (told) =>
      said('done')(told) &&
      (isUndone(told) || goesOn(told) || said('blocked')(told) || (isPart(told) && !isDoneBeforeShare(told))),
    verdict: 'inProgress',
  },
  { name: 'done', applies: said('done'), verdict: 'done' },
  {
    name: 'all of a share',
    applies: (told) => !isUndone(told) && percentOf(told) === 100,
    verdict: 'done',
  },
  { name: 'under way', applies: said('inProgress'), verdict: 'inProgress' },
  {
    name: 'only hindered',
    applies: (told) =>
      told.some(({ fact }) => fact.field === 'difficulty') && !told.some(({ fact }) => fact.extension),
    verdict: 'blocked',
  },
];

/** The state that all that was said of a duty comes to; null when none was given. */
export const stateOf = (told: readonly Told[]): ReportedState | null =>
  rules.find(({ applies }) => applies(told))?.verdict ?? null;
