/** Whether the papers would stand an appraisal tomorrow: what would fail, why, and what is the quickest way out. */
import type { ConditionSummary } from './conditions';
import { linksIn, linkUsers } from './proof';
import { isDone } from './timing';
import type { Criterion, Indicator, Member } from './tracker';
import { isWaiting } from './waiting';
import type { CriterionSummary, Dossier, DossierItem, Flaw, TimedTask, Way } from './weekSummary';

/** From the quickest to the slowest. */
export const wayKinds = [
  'copyProof',
  'addProof',
  'enterResult',
  'finish',
  'assign',
  'press',
] as const satisfies Way['kind'][];

interface Kept {
  criteria: readonly CriterionSummary[];
  indicators: readonly Indicator[];
  conditions: readonly ConditionSummary[];
  /** Each duty once, whole or by its parts. */
  tasks: readonly TimedTask[];
  members: readonly Member[];
  /** A committee that judges by points: an indicator with points has its result. */
  byPoints: boolean;
}

export function dossierOf(kept: Kept): Dossier {
  const users = linkUsers([
    ...kept.indicators.map(({ code, proof }) => ({ code, proof })),
    ...kept.conditions.map(({ condition: { code, proof } }) => ({ code, proof })),
  ]);
  const byCriterion = kept.criteria
    .filter(({ applicable }) => applicable)
    .map((line) => {
      const own = kept.indicators.filter(
        ({ criterion, result }) => criterion === line.criterion.code && result !== 'notApplicable',
      );
      const items =
        own.length === 0
          ? [criterionItem(line, kept)]
          : own.map((one) => indicatorItem(one, line, users, kept));
      const ready = items.filter(({ way }) => way === null).length;
      return { criterion: line.criterion, ready, total: items.length, items };
    });
  const conditions = kept.conditions.flatMap((one) => (one.applicable ? [conditionItem(one, users)] : []));
  const all = [...byCriterion.flatMap(({ items }) => items), ...conditions];
  return {
    ready: sum(byCriterion.map(({ ready }) => ready)),
    total: sum(byCriterion.map(({ total }) => total)),
    byCriterion,
    conditions,
    failing: all
      .map((item, at) => ({ item, at }))
      .filter(({ item }) => item.way !== null)
      .sort((a, b) => rank(a.item) - rank(b.item) || left(a.item) - left(b.item) || a.at - b.at)
      .map(({ item }) => item),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const rank = ({ way }: DossierItem): number => (way === null ? -1 : wayKinds.indexOf(way.kind));

/** Percent that is still to be done of what is nearest to its end. */
const left = ({ way }: DossierItem): number =>
  way?.kind === 'finish' ? 100 - Math.max(...way.tasks.map(({ progress }) => progress ?? 0)) : 0;

function indicatorItem(
  indicator: Indicator,
  line: CriterionSummary,
  users: ReturnType<typeof linkUsers>,
  kept: Kept,
): DossierItem {
  const isMet = indicator.result === 'met' || (kept.byPoints && indicator.points.got !== null);
  const flaws: Flaw[] = isMet
    ? proofFlaws(indicator, users)
    : [{ kind: indicator.result === null ? 'unknown' : 'notMet' }];
  const given = kept.tasks.filter((task) => task.indicators.includes(indicator.code));
  const proved = given.find((task) => isDone(task.timing) && linksIn(task.proof).length > 0);
  return {
    of: 'indicator',
    code: indicator.code,
    row: indicator.row,
    content: indicator.content,
    requirement: indicator.requirement,
    achieved: indicator.achieved,
    flaws,
    who: inCharge(indicator.owners, line.criterion, kept.members),
    way: flaws.length === 0 ? null : isMet ? proofWay(proved) : workWay(given, line),
  };
}

function criterionItem(line: CriterionSummary, kept: Kept): DossierItem {
  const { criterion, met } = line;
  return {
    of: 'criterion',
    code: criterion.code,
    row: criterion.row,
    content: criterion.name,
    requirement: '',
    achieved: '',
    flaws: met ? [] : [{ kind: criterion.conclusion === null ? 'unknown' : 'notMet' }],
    who: inCharge([], criterion, kept.members),
    way: met ? null : workWay([], line),
  };
}

function conditionItem(
  { condition, met }: ConditionSummary,
  users: ReturnType<typeof linkUsers>,
): DossierItem {
  const flaws: Flaw[] =
    met !== true
      ? [{ kind: met === null ? 'unknown' : 'notMet' }]
      : condition.kind === 'document'
        ? proofFlaws(condition, users)
        : [];
  return {
    of: 'condition',
    code: condition.code,
    row: condition.row,
    content: condition.content,
    requirement: condition.requirement,
    achieved: condition.achieved,
    flaws,
    who: condition.owners,
    way: flaws.length === 0 ? null : met === true ? { kind: 'addProof' } : { kind: 'finish', tasks: [] },
  };
}

function proofFlaws(
  { code, proof }: { code: string; proof: string },
  users: ReturnType<typeof linkUsers>,
): Flaw[] {
  if (proof === '') return [{ kind: 'noProof' }];
  const links = linksIn(proof);
  if (links.length === 0) return [{ kind: 'noLink' }];
  const others = [...new Set(links.flatMap((link) => users(link)))].filter((one) => one !== code);
  return others.length === 0 ? [] : [{ kind: 'sharedLink', with: others }];
}

const proofWay = (proved: TimedTask | undefined): Way =>
  proved === undefined ? { kind: 'addProof' } : { kind: 'copyProof', from: proved };

/** A task given for the criterion as a whole may be meant for any of its indicators. */
function workWay(given: readonly TimedTask[], { openTasks }: CriterionSummary): Way {
  const open = given.filter(({ timing }) => !isDone(timing) && timing.kind !== 'cancelled');
  const done = given.filter(({ timing }) => isDone(timing));
  const running = open.length > 0 ? open : openTasks.filter(({ indicators }) => indicators.length === 0);
  if (open.length === 0 && done.length > 0) return { kind: 'enterResult', after: done };
  if (running.length === 0) return { kind: 'assign' };
  return running.every(isWaiting)
    ? { kind: 'press', tasks: running }
    : { kind: 'finish', tasks: running.filter((task) => !isWaiting(task)) };
}

/** The indicator's own people, else the criterion's, else the members who answer for it. */
function inCharge(own: readonly string[], criterion: Criterion, members: readonly Member[]): string[] {
  if (own.length > 0) return [...own];
  if (criterion.owners.length > 0) return criterion.owners;
  return members
    .filter(({ criteria, left: gone }) => !gone && criteria.includes(criterion.code))
    .map(({ name }) => name);
}
