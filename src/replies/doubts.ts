import { addDays } from '../domain/calendar';
import { folded } from '../domain/text';
import { isPositive, type News, type Told } from './news';
import { someOnly } from './facts';
import type { Duty, ReportedState, Update } from './reply';
import { isPartOfWhole, isWhole } from './states';

interface Said {
  task: Duty;
  update: Update;
  told: readonly Told[];
  all: readonly News[];
}

interface DoubtRule {
  applies(said: Said): boolean;
  verdict: string | ((said: Said) => string);
}

const said = (state: ReportedState, { told }: Said) => told.some(({ fact }) => fact.state === state);

/** What makes an update doubtful beside which duty is meant; each that applies is shown. */
const rules: readonly DoubtRule[] = [
  {
    applies: ({ told }) => told.some(({ message }) => message.isUnclear),
    verdict: 'Tên người gửi có ở nhiều thành viên, chưa rõ là ai.',
  },
  {
    applies: (all) => all.update.state === 'blocked' && !said('blocked', all),
    verdict: 'Chỉ nêu khó khăn, không nói trạng thái.',
  },
  {
    applies: ({ update, told }) =>
      update.state !== null &&
      told.every(
        ({ fact, clause }) =>
          fact.state === undefined && fact.field !== 'difficulty' && clause.amount === null,
      ),
    verdict: 'Không nói đã xong hay chưa.',
  },
  {
    applies: (all) => said('blocked', all) && said('waiting', all),
    verdict: 'Vừa nêu vướng, vừa nói đang chờ.',
  },
  {
    applies: ({ task, update }) => task.state === 'done' && update.state !== null && update.state !== 'done',
    verdict: 'Việc đang ghi là đã hoàn thành.',
  },
  {
    applies: ({ task, update }) => update.progress !== null && update.progress < (task.progress ?? 0),
    verdict: ({ task }) => `Tiến độ thấp hơn số đang ghi (${task.progress}%).`,
  },
  {
    applies: ({ update }) => update.state === 'done' && update.difficulty !== null,
    verdict: 'Đã xong mà còn nêu khó khăn.',
  },
  {
    applies: (all) => said('notStarted', all) && all.update.state !== 'notStarted',
    verdict: 'Chưa làm, mà cũng nêu vướng mắc.',
  },
  {
    applies: ({ task, update, told }) =>
      update.state === 'done' &&
      !isWhole(told, task) &&
      told.some(({ rule }) => rule === 'a number reached') &&
      told.every(({ fact, rule }) => fact.state !== 'done' || rule === 'a number reached') &&
      !told.some(({ clause }) => clause.amount),
    verdict: someOnly,
  },
  {
    applies: ({ update, all }) =>
      update.state === 'done' &&
      all.some(({ clause }) =>
        /\b(?:nhung|rieng|tru|phai \w+ (?:lai|lop|them)|ma (?:\w+ ){0,5}(?:lai|van|con|chua))\b/.test(
          clause.plain,
        ),
      ),
    verdict: 'Có thể mới xong một phần.',
  },
  {
    applies: ({ update, all }) => update.state === 'done' && all.some(({ rule }) => rule === 'plan'),
    verdict: 'Có phần còn dự tính.',
  },
  {
    applies: ({ task, update, told }) =>
      task.recurring !== null &&
      update.ticks.length === 0 &&
      (told.some(isPositive) || told.every(({ clause }) => clause.past.length === 0)),
    verdict: 'Việc lặp lại, không rõ nói lần nào.',
  },
  {
    applies: ({ task, update }) =>
      update.extension !== null && task.deadline !== null && update.extension <= task.deadline,
    verdict: 'Ngày xin lùi không sau hạn đang ghi.',
  },
  {
    applies: ({ update, told }) =>
      [update.doneOn, ...update.ticks].some(
        (day) => day !== null && day < addDays((told[0] as Told).on, -45),
      ),
    verdict: 'Ngày làm cách đây đã lâu.',
  },
  // A longer clause of a message with news that no rule understood.
  {
    applies: ({ all, told, task }) =>
      all.some(
        ({ fact, silent, clause, order }) =>
          fact === null &&
          !silent &&
          !onlyNames(clause.plain, task) &&
          (clause.plain.split(' ').length > 5 || clause.future.some(({ loose }) => !loose)) &&
          told.some((one) => one.order === order),
      ),
    verdict: 'Có câu chưa hiểu hết.',
  },
  { applies: ({ told }) => told.length > 6, verdict: 'Nhiều câu nói về việc này; xem lại từng câu.' },
];

/** "Việc lấy ý kiến hài lòng của dân, …": most of its words are the duty's own. */
function onlyNames(plain: string, { content }: Duty): boolean {
  const words = plain.replace(/_/g, '').split(' ');
  const own = folded(content).split(/[^a-z0-9]+/);
  return words.filter((word) => own.includes(word)).length >= words.length * 0.6;
}

/** Whether all of it is done matters where the whole is said to be, and neither a share nor the duty's own number tells. */
function matters({ fact: { unsure, state } }: Told, { task, told, update }: Said): boolean {
  if (state === 'done' && update.state !== 'done') return false;
  if (unsure !== someOnly) return true;
  return (
    task.recurring === null &&
    update.progress === null &&
    (update.state === 'done' || !told.some(({ fact }) => fact.undone)) &&
    !isWhole(told, task) &&
    !isPartOfWhole(told, task)
  );
}

/** What a person has to look at, one plain Vietnamese sentence each. */
export function doubtsOf(all: Said): string[] {
  const found = rules.filter(({ applies }) => applies(all));
  const own = all.told.flatMap((one) => [
    one.meaning?.doubt ?? '',
    matters(one, all) ? (one.fact.unsure ?? '') : '',
  ]);
  const sentences = found.map(({ verdict }) => (typeof verdict === 'string' ? verdict : verdict(all)));
  return [...new Set([...own, ...sentences])].filter((doubt) => doubt !== '');
}
