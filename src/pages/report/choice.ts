import type { PaperRequest } from '../../answers';

/** What can be written, as people call it. */
export const choices: readonly { name: string; file: string; asks: PaperRequest }[] = [
  { name: 'Báo cáo tuần', file: 'bao-cao-tuan', asks: { kind: 'report', span: 'week' } },
  { name: 'Báo cáo tháng', file: 'bao-cao-thang', asks: { kind: 'report', span: 'month' } },
  { name: 'Dự thảo thông báo', file: 'thong-bao', asks: { kind: 'notice', span: 'month' } },
  { name: 'Biên bản giao ban', file: 'bien-ban', asks: { kind: 'minutes', span: 'month' } },
];

export const layouts = [
  { value: 'party', name: 'Văn bản của Đảng' },
  { value: 'state', name: 'Văn bản hành chính' },
] as const;

export type LayoutName = (typeof layouts)[number]['value'];
