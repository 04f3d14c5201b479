import { addMenu, type MenuItem, toast } from '../../google/pages';
import { readScheduleIfAllowed } from '../schedule/scheduleState';
import { scheduleAlerts } from '../week/status';

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
  warnOfSchedule();
}

/** A schedule that fell silent cannot say so itself: whoever opens the sheet is told, with the way out. */
function warnOfSchedule(): void {
  const said = scheduleAlerts(readScheduleIfAllowed());
  if (said.length > 0) toast(said.join(' '), 'Lịch gửi cần xem lại', 30);
}

/** In a script file of its own, which only `npm run deploy -- … --self-check` pushes: stand-in/CONFORMANCE.md. */
declare const selfCheck: unknown;

const forDevelopers = (): MenuItem[][] =>
  typeof selfCheck === 'function' ? [[{ caption: 'Tự kiểm tra', call: 'selfCheck' }]] : [];
