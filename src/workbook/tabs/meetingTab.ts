import { tab, type Tab } from './tabShape';

export const meetingKinds = ['Dự họp', 'Kết luận', 'Không phát sinh nhiệm vụ'] as const;

/** Meetings: a row for who was there, and one for each decision. Made at the first meeting. */
export const meetingTab: Tab<
  | 'id'
  | 'heldOn'
  | 'kind'
  | 'content'
  | 'owners'
  | 'phrase'
  | 'deadline'
  | 'recurrence'
  | 'criterion'
  | 'about'
  | 'task'
  | 'notice'
> = {
  ...tab('Giao ban', {
    id: { header: 'Mã', required: true, width: 120, text: true },
    heldOn: { header: 'Ngày họp', required: true, width: 100, date: true },
    kind: { header: 'Loại', required: true, width: 180, choices: meetingKinds },
    content: { header: 'Nội dung', required: true, width: 420 },
    owners: { header: 'Người phụ trách', width: 180 },
    phrase: { header: 'Thời hạn', width: 150, text: true },
    deadline: { header: 'Hạn', width: 100, date: true },
    recurrence: { header: 'Lặp lại', width: 140, text: true },
    criterion: { header: 'Tiêu chí', width: 80, text: true },
    about: { header: 'Về việc', width: 90, text: true },
    task: { header: 'Nhiệm vụ', width: 100, text: true },
    notice: { header: 'Văn bản', width: 140, text: true },
  }),
  optional: true,
};

export type MeetingKey = keyof typeof meetingTab.columns;
