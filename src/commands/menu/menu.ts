import { hasStopped } from '../../domain/silence';
import { secondsNow } from '../../google/clock';
import { getPropertyIfAllowed } from '../../google/memory';
import { addMenu, type MenuItem, toast } from '../../google/pages';
import { isBegun } from '../begun';
import { idleRunKey, readIdleRun, scheduleKey } from '../schedule/scheduleKey';
import type { ScheduleState } from '../schedule/scheduleState';

/** The add-on's menu. Runs at every opening without any consent, so it hardly does anything else. */
export function onOpen(): void {
  addMenu('Tổng hợp tuần', [
    [
      { caption: 'Tổng hợp ngay', call: 'summariseNow' },
      { caption: 'Việc của tôi', call: 'showMine' },
      { caption: 'Nhật ký điện thoại', call: 'showAudit' },
    ],
    [
      { caption: 'Nhập thông báo', call: 'showNotice' },
      { caption: 'Nhập phản hồi', call: 'showReplies' },
      { caption: 'Giao cho từng đơn vị, cá nhân', call: 'spreadDuty' },
      { caption: 'Kiểm tra dữ liệu', call: 'showChecks' },
    ],
    [
      { caption: 'Xem và gửi bản tin', call: 'previewDigest' },
      { caption: 'Chốt số liệu tuần', call: 'closeWeek' },
      { caption: 'Xuất số liệu tuần', call: 'showExport' },
      { caption: 'Báo cáo', call: 'showReport' },
      { caption: 'Họp giao ban', call: 'showMeeting' },
    ],
    [
      { caption: 'Lịch gửi và cài đặt', call: 'showSettings' },
      { caption: 'Bộ tiêu chí', call: 'showSets' },
      { caption: 'Dùng bảng có sẵn', call: 'showAdopt' },
      { caption: 'Tạo bảng theo dõi', call: 'setUp' },
    ],
    ...forDevelopers(),
  ]);
  greet();
  warnOfSchedule();
}

/** Whoever has just pasted the add-on into a sheet sees where to begin. */
function greet(): void {
  if (!isBegun()) toast('Chọn Tổng hợp tuần › Tổng hợp ngay.', 'Bắt đầu', 15);
}

/**
 * A schedule that fell silent cannot say so itself. What is kept of it is only glanced at: the part that reads and words it is entered
 * where there may be something to say.
 */
function warnOfSchedule(): void {
  const kept = getPropertyIfAllowed(scheduleKey);
  if (kept !== null && maySay(kept, getPropertyIfAllowed(idleRunKey)))
    addOn_('scheduleWarning').warnOfSchedule_();
}

/** Stands in what is pushed (local/build/addOn.ts): a part of the script by its name. */
declare const addOn_: (part: 'scheduleWarning') => typeof import('./scheduleWarning');

/** What cannot be glanced at may say anything. */
function maySay(kept: string, idle: string | null): boolean {
  try {
    const { owner, failure, unsent, aliveAt } = JSON.parse(kept) as Partial<ScheduleState>;
    const isQuiet = failure === null && unsent?.length === 0 && typeof aliveAt === 'number';
    const ranAt = Math.max(Number(aliveAt), readIdleRun(idle)?.aliveAt ?? 0);
    return !isQuiet || (owner !== null && hasStopped(ranAt, secondsNow()));
  } catch {
    return true;
  }
}

/** In a script file of its own, which only `npm run deploy -- … --self-check` pushes: stand-in/CONFORMANCE.md. */
declare const selfCheck: unknown;

const forDevelopers = (): MenuItem[][] =>
  typeof selfCheck === 'function' ? [[{ caption: 'Tự kiểm tra', call: 'selfCheck' }]] : [];
