/** The pages people see. */
interface Page {
  /** Its file, as it is pushed. */
  file: string;
  title: string;
  /** What a person opens it by, for a sentence that asks to open it again. */
  openedBy: string;
}

export const pages = {
  week: { file: 'Week', title: 'Tuần này', openedBy: 'Tổng hợp ngay' },
  mine: { file: 'Mine', title: 'Việc của tôi', openedBy: 'Việc của tôi' },
  notice: { file: 'Notice', title: 'Nhập thông báo', openedBy: 'Nhập thông báo' },
  replies: { file: 'Replies', title: 'Nhập phản hồi', openedBy: 'Nhập phản hồi' },
  checks: { file: 'Checks', title: 'Kiểm tra dữ liệu', openedBy: 'Kiểm tra dữ liệu' },
  digest: { file: 'Digest', title: 'Bản tin tuần', openedBy: 'Xem và gửi bản tin' },
  export: { file: 'Export', title: 'Xuất số liệu tuần', openedBy: 'Xuất số liệu tuần' },
  meeting: { file: 'Meeting', title: 'Họp giao ban', openedBy: 'Họp giao ban' },
  report: { file: 'Report', title: 'Báo cáo', openedBy: 'Báo cáo' },
  standing: { file: 'Standing', title: 'Kết quả và hồ sơ', openedBy: 'Tổng hợp ngay' },
  settings: { file: 'Settings', title: 'Lịch gửi và cài đặt', openedBy: 'Lịch gửi và cài đặt' },
  sets: { file: 'Sets', title: 'Bộ tiêu chí', openedBy: 'Bộ tiêu chí' },
  audit: { file: 'Audit', title: 'Nhật ký điện thoại', openedBy: 'Nhật ký điện thoại' },
  adopt: { file: 'Adopt', title: 'Dùng bảng có sẵn', openedBy: 'Dùng bảng có sẵn' },
} as const satisfies Record<string, Page>;

/** The page of personal links, which nobody opens from the menu. */
export const phonePage = { file: 'Phone', title: 'Việc của tôi' } as const;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as PageName[];

/** The menu item by which a page is opened. */
export const openedBy = (page: PageName): string => pages[page].openedBy;
