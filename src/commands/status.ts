import { type SendEntry, tally } from '../domain/sendRegister';
import type { WeekSummary } from '../domain/weekSummary';
import { type Badge, weekKeyName, weekName } from '../domain/wording';
import { readSchedule, type ScheduleState } from './scheduleState';

/** How sending and schedule stand, a line each, for dashboard and sidebar: somebody is always in charge, visibly. */
export function statusLines(summary: WeekSummary, register: readonly SendEntry[]): Badge[] {
  const state = readSchedule();
  return [...failureLines(state), sendingLine(summary, register), scheduleLine(state)];
}

function sendingLine(summary: WeekSummary, register: readonly SendEntry[]): Badge {
  const name = `Bản tin ${weekName(summary.week).toLowerCase()}`;
  const { sent, waiting, failed, unclear } = tally(register, summary.week.key);
  const said = [
    [sent, 'đã gửi'],
    [waiting, 'chờ gửi'],
    [failed, 'chưa gửi được'],
    [unclear, 'chưa rõ'],
  ] as const;
  const parts = said.flatMap(([count, words]) => (count > 0 ? [`${count} thư ${words}`] : []));
  if (parts.length === 0) return { tone: 'quiet', text: `○ ${name}: chưa gửi.` };
  const doubtful = failed + unclear > 0;
  return {
    tone: doubtful ? 'overdue' : 'done',
    text: `${doubtful ? '●' : '✓'} ${name}: ${parts.join(', ')}.`,
  };
}

function scheduleLine({ owner, lastRun }: ScheduleState): Badge {
  if (owner === null) return { tone: 'quiet', text: '○ Lịch gửi: chưa ai bật.' };
  const last = lastRun === '' ? 'chưa chạy lần nào' : `chạy lần cuối lúc ${lastRun}`;
  return { tone: 'quiet', text: `○ Lịch gửi: chạy bằng tài khoản ${owner.email}, ${last}.` };
}

function failureLines({ failure, unapproved }: ScheduleState): Badge[] {
  return [
    ...(failure === null
      ? []
      : [{ tone: 'overdue', text: `● Lịch gửi gặp lỗi lúc ${failure.at}: ${failure.message}` } as const]),
    ...(unapproved === ''
      ? []
      : [
          {
            tone: 'overdue',
            text: `● Bản tin ${weekKeyName(unapproved)} không được duyệt nên đã không gửi.`,
          } as const,
        ]),
  ];
}
