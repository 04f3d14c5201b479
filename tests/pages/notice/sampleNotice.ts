/** An invented notice, and what the server would answer of it. */
import type { NoticeAnswer, ProposedDuty } from '../../../src/answers';

export const pasted = `Sao Mai, ngày 31 tháng 7 năm 2023
1. UBND giao công chức Địa chính lập phương án thu hồi đất công (xong trước 04/8/2023).
2. Các khu phố hoàn thiện nhà văn hóa trước 30/8/2023.
3. Giao chị Lê Thị Mại tổng hợp tiến độ vào chiều thứ Sáu hằng tuần.
Đề nghị toàn thể cán bộ nâng cao tinh thần trách nhiệm.`;

const duty = (text: string, fields: Partial<ProposedDuty>): ProposedDuty => ({
  content: text,
  owners: '',
  partners: '',
  neighbourhoods: '',
  criterion: '',
  phrase: '',
  deadline: '',
  recurrence: '',
  source: '08-TB/BCĐ, mục 1',
  start: pasted.indexOf(text),
  end: pasted.indexOf(text) + text.length,
  criterionGuessed: false,
  suggestedDeadline: '',
  doubts: [],
  doubtful: [],
  unknown: [],
  spread: [],
  standing: { kind: 'new' },
  ...fields,
});

export const sampleNotice: NoticeAnswer = {
  ok: true,
  document: 'Thông báo 08-TB/BCĐ ngày 31/07/2023',
  number: '08-TB/BCĐ',
  date: '2023-07-31',
  duties: [
    duty('lập phương án thu hồi đất công', {
      owners: 'UBND; Công chức Địa chính',
      phrase: 'trước 04/8/2023',
      deadline: '2023-08-04',
      standing: {
        kind: 'moved',
        id: 'NV-06',
        jump: { sheet: 'Nhiệm vụ', cell: 'B7' },
        from: '28/07/2023',
        to: '04/08/2023',
      },
    }),
    duty('hoàn thiện nhà văn hóa', {
      owners: 'Các khu phố',
      criterion: '7',
      criterionGuessed: true,
      phrase: 'trước 30/8/2023',
      deadline: '2023-08-30',
      spread: ['Khu phố 1', 'Khu phố 3', 'Khu phố Xuân Hợp'],
    }),
    duty('tổng hợp tiến độ', {
      owners: 'Lê Thị Mại',
      recurrence: 'thứ Sáu hằng tuần',
      unknown: [{ written: 'Lê Thị Mại', near: 'Lê Thị Mai', namesakes: [] }],
    }),
  ],
  people: ['Lê Thị Mai', 'Trần Văn Bình', 'UBND thị trấn'],
  neighbourhoods: ['Khu phố 1', 'Khu phố 3', 'Khu phố Xuân Hợp'],
  criteria: [
    { code: '2', name: 'Giao thông đô thị' },
    { code: '7', name: 'Văn hóa, thể thao đô thị' },
  ],
};
