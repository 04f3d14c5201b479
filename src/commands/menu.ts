import { recallIfAllowed } from '../google/memory';
import { addMenu, type MenuItem } from '../google/pages';

/** The add-on's menu. Runs at every opening without any consent, so it hardly does anything else. */
export function onOpen(): void {
  addMenu('Tổng hợp tuần', [
    [{ caption: 'Tổng hợp ngay', call: 'summariseNow' }],
    [
      { caption: 'Xem trước bản tin', call: 'previewDigest' },
      { caption: 'Gửi bản tin tuần', call: 'previewDigest' },
      { caption: 'Chốt số liệu tuần', call: 'closeWeek' },
    ],
    [
      { caption: 'Lịch gửi và cài đặt', call: 'showSettings' },
      { caption: 'Thiết lập', call: 'setUp' },
    ],
    ...forDevelopers(),
  ]);
}

/** Compares Google with the stand-in; only where somebody switched it on, as docs/conformance.md tells. */
const forDevelopers = (): MenuItem[][] =>
  recallIfAllowed('selfCheck') === 'on' ? [[{ caption: 'Tự kiểm tra', call: 'selfCheck' }]] : [];
