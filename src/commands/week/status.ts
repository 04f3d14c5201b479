import type { Week } from '../../domain/calendar';
import { hasStopped } from '../../domain/silence';
import { type SendEntry, tally } from '../../domain/sendRegister';
import type { Member } from '../../domain/tracker';
import type { WeekSummary } from '../../domain/weekSummary';
import { type Badge, waitingLine, weekName } from '../../domain/wording';
import { secondsNow } from '../../google/clock';
import { waitingIn } from '../schedule/confirmation';
import { earlierOf, unsentTexts, untilText } from '../schedule/earlierWeeks';
import { readSchedule, type ScheduleState } from '../schedule/scheduleState';

/** How sending and schedule stand, a line each, for the dashboard: somebody is always in charge, visibly. */
export function statusLines(
  summary: WeekSummary,
  members: readonly Member[],
  register: readonly SendEntry[],
  corrections: readonly string[],
): Badge[] {
  const state = readSchedule();
  const { owed } = earlierOf(state, summary.settings, summary.today);
  const waits = waitingLine(waitingIn({ settings: summary.settings, members }), state.owner?.email ?? '');
  return [
    ...alerts(summary).map((text): Badge => ({ tone: 'overdue', text: `● ${text}` })),
    ...(waits === '' ? [] : [{ tone: 'dueSoon' as const, text: `◐ ${waits}` }]),
    ...(owed === null ? [] : [sendingLine(owed, register, `, ${untilText(owed, summary.settings)}`)]),
    ...corrections.map((text): Badge => ({ tone: 'quiet', text: `○ ${text}` })),
    sendingLine(summary.week, register),
    scheduleLine(state),
  ];
}

/** What somebody has to fix, a sentence or two each, the same on dashboard and sidebar; empty when all is well. */
export function alerts({ problems }: Pick<WeekSummary, 'problems'>): string[] {
  const blocking = problems.filter((problem) => problem.blocking).map(({ message }) => message);
  const said =
    blocking.length === 0 ? [] : [`Số liệu chưa đủ tin, nên bản tin chưa gửi. ${blocking.join(' ')}`];
  return [...said, ...scheduleAlerts(readSchedule(), blocking.join(' '))];
}

/** What is wrong with the schedule itself; a failure is left out when it says only what was `said` already. */
export function scheduleAlerts(state: ScheduleState, said = ''): string[] {
  const { failure, unsent } = state;
  return [
    stoppedText(state),
    failure === null || failure.message === said
      ? ''
      : `Lịch gửi gặp lỗi lúc ${failure.at}: ${failure.message}`,
    ...unsentTexts(unsent),
  ].filter((text) => text !== '');
}

/** That the clock has not struck for hours, and the way out; empty while it runs or nobody switched it on. */
export function stoppedText({ owner, aliveAt, lastRun }: ScheduleState): string {
  if (owner === null || !hasStopped(aliveAt, secondsNow())) return '';
  return `Lịch gửi không chạy từ ${lastRun || owner.since}: tài khoản ${owner.email} có thể đã mất quyền. Vào Lịch gửi và cài đặt: chủ tài khoản bật lại, hoặc người khác chuyển lịch về tài khoản mình.`;
}

function sendingLine(week: Week, register: readonly SendEntry[], until = ''): Badge {
  const name = `Bản tin ${weekName(week).toLowerCase()}`;
  const { sent, waiting, failed, unclear } = tally(register, week.key);
  const said = [
    [sent, 'đã gửi'],
    [waiting, 'chờ gửi'],
    [failed, 'chưa gửi được'],
    [unclear, 'chưa rõ'],
  ] as const;
  const parts = said.flatMap(([count, words]) => (count > 0 ? [`${count} thư ${words}`] : []));
  if (parts.length === 0) return { tone: 'quiet', text: `○ ${name}: chưa gửi${until}.` };
  const doubtful = failed + unclear > 0;
  return {
    tone: doubtful ? 'overdue' : 'done',
    text: `${doubtful ? '●' : '✓'} ${name}: ${parts.join(', ')}${until}.`,
  };
}

function scheduleLine({ owner, lastRun }: ScheduleState): Badge {
  if (owner === null) return { tone: 'quiet', text: '○ Lịch gửi: chưa ai bật.' };
  const last = lastRun === '' ? 'chưa chạy lần nào' : `chạy lần cuối lúc ${lastRun}`;
  return { tone: 'quiet', text: `○ Lịch gửi: chạy bằng tài khoản ${owner.email}, ${last}.` };
}
