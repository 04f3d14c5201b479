import type { Told } from './news';
import { folded } from '../domain/text';
import { countsIn } from './looked';
import type { Duty, ReportedState } from './reply';

interface StateRule {
  name: string;
  applies(told: readonly Told[], task: Duty): boolean;
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
const isUndone = (told: readonly Told[]) => told.some(({ fact }) => fact.undone && !fact.skipped);
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

/** What was done in numbers beside the number the duty itself names. */
const counts = (told: readonly Told[], { content }: Duty) => {
  const [whole] = countsIn(folded(content));
  return told
    .filter(({ fact, clause }) => !fact.undone && clause.amount === null && fact.field !== 'difficulty')
    .flatMap(({ clause }) => {
      const all = countsIn(clause.plain);
      const others = all.filter(({ number }) => number !== whole?.number);
      return others.length > 0 ? others : all;
    })
    .map(({ number, unit }) => ({ of: whole?.number ?? 0, number, isSame: unit === whole?.unit }));
};

/** "Lắp đủ 12 con", and the duty is to put up 12 cameras. */
export const isWhole = (told: readonly Told[], task: Duty): boolean =>
  counts(told, task).some(({ number, of }) => number === of) && !isUndone(told);

export const isPartOfWhole = (told: readonly Told[], task: Duty): boolean =>
  counts(told, task).some(({ number, of, isSame }) => isSame && number < of);

/** "Kéo xong dây", and the duty names no "dây". */
const isOtherPart = (told: readonly Told[], { content }: Duty): boolean => {
  const own = folded(content)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const parts = told.filter(({ fact }) => fact.part);
  return (
    parts.length > 0 &&
    told.every((one) => one.fact.state !== 'done' || parts.includes(one)) &&
    !told.some(({ clause }) => clause.amount?.percent === 100) &&
    parts.every(
      ({ clause }) =>
        !/xong(?: \w+){0,3}/
          .exec(clause.plain)?.[0]
          ?.split(' ')
          .some((word) => own.includes(word)),
    )
  );
};

const isOnly = (name: Told['rule'], told: readonly Told[]): boolean =>
  told.some(({ rule, meaning }) => rule === name && meaning?.doubt === '') &&
  (name === 'came about' || !told.some(({ fact }) => fact.extension));

const isWithoutCount = ({ clause }: Told): boolean => countsIn(clause.plain).length === 0;

/** Looked at in this order, over all that was said of one duty. */
const rules: readonly StateRule[] = [
  {
    name: 'paused',
    applies: (told) =>
      told.some(({ fact, rule }) => fact.state === 'paused' && (rule !== 'halted' || !said('blocked')(told))),
    verdict: 'paused',
  },
  { name: 'to be confirmed', applies: said('awaitingConfirmation'), verdict: 'awaitingConfirmation' },
  {
    name: 'waiting',
    applies: (told) => said('waiting')(told) && told[told.length - 1]?.fact.state !== 'notStarted',
    verdict: 'waiting',
  },
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
    name: 'only unanswered',
    applies: (told) =>
      told.some(({ rule }) => rule === 'no answer yet' || rule === 'promised by others') &&
      !told.some(({ fact, rule }) => fact.state === 'inProgress' || fact.extension || rule === 'finished'),
    verdict: 'waiting',
  },
  {
    name: 'a part is done',
    applies: (told, task) =>
      said('done')(told) &&
      (isPartOfWhole(told, task) ||
        isOtherPart(told, task) ||
        isUndone(told) ||
        goesOn(told) ||
        said('blocked')(told) ||
        (isPart(told) && !isDoneBeforeShare(told))),
    verdict: 'inProgress',
  },
  { name: 'done', applies: (told, task) => said('done')(told) || isWhole(told, task), verdict: 'done' },
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
  {
    name: 'took place',
    applies: (told) => isOnly('took place', told) && !isUndone(told) && told.every(isWithoutCount),
    verdict: 'done',
  },
  {
    name: 'came about',
    applies: (told) => isOnly('took place', told) || isOnly('came about', told),
    verdict: 'inProgress',
  },
];

/** The state that all that was said of a duty comes to; null when none was given. */
export const stateOf = (told: readonly Told[], task: Duty): ReportedState | null =>
  rules.find(({ applies }) => applies(told, task))?.verdict ?? null;
