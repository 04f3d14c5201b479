import { addMenu } from '../google/pages';

/** The add-on's menu. Runs at every opening without any consent, so it does nothing else. */
export function onOpen(): void {
  addMenu('Tổng hợp tuần', [
    [{ caption: 'Tổng hợp ngay', call: 'summariseNow' }],
    [
      { caption: 'Xem trước bản tin', call: 'previewDigest' },
      { caption: 'Gửi bản tin tuần', call: 'previewDigest' },
      { caption: 'Chốt số liệu tuần', call: 'closeWeek' },
    ],
    [{ caption: 'Thiết lập', call: 'setUp' }],
  ]);
}
