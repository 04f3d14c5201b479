import { noticeAnswer } from '../../src/answers/noticeAnswer';
import { proposalsOf } from '../../src/notice/proposals/proposals';
import { readNotice } from '../../src/notice/readNotice';
import { neighbourhoodBook, peopleBook } from '../../src/workbook/reading/books';
import { membersTab, tasksTab } from '../../src/workbook/tabs/tabs';
import { dated, tabWith } from '../support/grids';
import { readWeekOf } from '../support/week';

const signs = 'Giao đồng chí Trần Văn Bình lập kế hoạch kiểm tra biển báo trên các tuyến đường';
const benches = 'Các khu phố sửa chữa bàn ghế nhà văn hóa (Thời gian hoàn thành trước 30/8/2023)';

const week = readWeekOf([
  tabWith(tasksTab, [
    {
      id: 'NV-1',
      content: `${signs} (Thời gian hoàn thành trước 18/8/2023)`,
      owners: 'Trần Văn Bình',
      deadline: dated('2023-08-18'),
      deadlinePhrase: 'trước 18/8/2023',
      source: '08-TB/BCĐ, mục 1',
      state: 'Đang thực hiện',
    },
    {
      id: 'NV-2',
      content: benches,
      owners: 'Các khu phố',
      deadline: dated('2023-08-30'),
      source: '09-TB/BCĐ, mục 2',
    },
  ]),
]);

function answerTo(text: string, on = week) {
  const { tracker } = on;
  const people = peopleBook(tracker.members, tracker.neighbourhoods, true);
  const places = neighbourhoodBook(tracker.neighbourhoods, true);
  const notice = readNotice(text, { date: null });
  const proposals = proposalsOf(notice, {
    tracker,
    person: (name) => people.find(name),
    namesakes: (name) => people.unclear(name)?.ways ?? [],
    neighbourhood: (name) => places.find(name),
  });
  return noticeAnswer(notice.document, proposals, on);
}

describe('A notice that moves one duty, repeats another and gives two new ones', () => {
  const { duties, ...head } = answerTo(`ĐẢNG ỦY THỊ TRẤN SAO MAI
BAN CHỈ ĐẠO
Số 09-TB/BCĐ
Sao Mai, ngày 10 tháng 8 năm 2023
THÔNG BÁO
Kết luận của Trưởng Ban Chỉ đạo tại hội nghị giao ban
Nhiệm vụ trọng tâm
1. ${signs} (Thời gian hoàn thành trước 15/9/2023).
2. ${benches}.
3. Giao đồng chí Lê Thị Mai tổng hợp tiến độ báo cáo Ban Chỉ đạo vào chiều thứ Sáu hằng tuần.
4. Giao đồng chí Trần Văn Bìn phối hợp với Công an thị trấn tuần tra, báo cáo trước ngày 20 hằng tháng.`);

  it('is called by number and day, with what may be chosen beside it', () => {
    expect(head).toEqual({
      ok: true,
      document: '09-TB/BCĐ ngày 10/08/2023',
      number: '09-TB/BCĐ',
      date: '2023-08-10',
      people: ['Trần Văn Bình', 'Lê Thị Mai', 'Công an thị trấn', 'Văn phòng – Thống kê'],
      neighbourhoods: ['Khu phố 1', 'Khu phố Xuân Hợp'],
      criteria: [
        { code: '3', name: 'Môi trường và an toàn thực phẩm đô thị' },
        { code: '4', name: 'An ninh, trật tự đô thị' },
      ],
    });
  });

  it('is shown duty by duty: who, by when, what is doubtful and which row it stands in already', () => {
    expect(duties).toEqual([
      {
        content:
          'Giao đồng chí Trần Văn Bình lập kế hoạch kiểm tra biển báo trên các tuyến đường (Thời gian hoàn thành trước 15/9/2023)',
        owners: 'Trần Văn Bình',
        partners: '',
        neighbourhoods: '',
        criterion: '',
        criterionGuessed: false,
        phrase: 'trước 15/9/2023',
        deadline: '2023-09-15',
        suggestedDeadline: '',
        recurrence: '',
        source: '09-TB/BCĐ, mục 1',
        start: 170,
        end: 288,
        doubtful: [],
        doubts: [],
        unknown: [],
        spread: [],
        standing: {
          kind: 'moved',
          id: 'NV-1',
          jump: { sheet: 'Nhiệm vụ', cell: 'B2' },
          from: '18/08/2023',
          to: '15/09/2023',
        },
      },
      {
        content: 'Các khu phố sửa chữa bàn ghế nhà văn hóa (Thời gian hoàn thành trước 30/8/2023)',
        owners: 'Các khu phố',
        partners: '',
        neighbourhoods: '',
        criterion: '',
        criterionGuessed: false,
        phrase: 'trước 30/8/2023',
        deadline: '2023-08-30',
        suggestedDeadline: '',
        recurrence: '',
        source: '09-TB/BCĐ, mục 2',
        start: 293,
        end: 372,
        doubtful: [],
        doubts: [],
        unknown: [],
        spread: ['Khu phố 1', 'Khu phố Xuân Hợp'],
        standing: { kind: 'known', id: 'NV-2', jump: { sheet: 'Nhiệm vụ', cell: 'B3' } },
      },
      {
        content: 'Giao đồng chí Lê Thị Mai tổng hợp tiến độ báo cáo Ban Chỉ đạo vào chiều thứ Sáu hằng tuần',
        owners: 'Lê Thị Mai',
        partners: '',
        neighbourhoods: '',
        criterion: '',
        criterionGuessed: false,
        phrase: 'vào chiều thứ Sáu hằng tuần',
        deadline: '',
        suggestedDeadline: '',
        recurrence: 'thứ Sáu hằng tuần',
        source: '09-TB/BCĐ, mục 3',
        start: 377,
        end: 466,
        doubtful: [],
        doubts: [],
        unknown: [],
        spread: [],
        standing: { kind: 'new' },
      },
      {
        content:
          'Giao đồng chí Trần Văn Bìn phối hợp với Công an thị trấn tuần tra, báo cáo trước ngày 20 hằng tháng',
        owners: 'Trần Văn Bìn',
        partners: 'Công an thị trấn',
        neighbourhoods: '',
        criterion: '4',
        criterionGuessed: true,
        phrase: 'trước ngày 20 hằng tháng',
        deadline: '',
        suggestedDeadline: '',
        recurrence: 'trước ngày 20 hằng tháng',
        source: '09-TB/BCĐ, mục 4',
        start: 471,
        end: 570,
        doubtful: [],
        doubts: [],
        unknown: [{ written: 'Trần Văn Bìn', near: 'Trần Văn Bình', namesakes: [] }],
        spread: [],
        standing: { kind: 'new' },
      },
    ]);
  });
});

it('A notice without number and day is said to have none', () => {
  expect(answerTo('Nội dung họp')).toMatchObject({ document: 'Văn bản chưa rõ số', number: '', date: '' });
});

it('A duty of two neighbourhoods has both, and a name that two members bear is asked about', () => {
  const committee = readWeekOf([
    tabWith(membersTab, [
      { name: 'Vũ Văn An', unit: 'Trạm y tế' },
      { name: 'Vũ Văn An', unit: 'Đoàn phường' },
      { name: 'Lê Thị Mai' },
    ]),
  ]);
  const { duties, people } = answerTo(
    '1. Khu phố 1 và Khu phố Xuân Hợp sửa bàn ghế.\n2. Giao đồng chí Vũ Văn An lập hồ sơ.',
    committee,
  );
  expect(people).toEqual([
    'Vũ Văn An (Trạm y tế)',
    'Vũ Văn An (Đoàn phường)',
    'Lê Thị Mai',
    'Trạm y tế',
    'Đoàn phường',
  ]);
  expect(duties).toMatchObject([
    { neighbourhoods: 'Khu phố 1; Khu phố Xuân Hợp', unknown: [] },
    {
      owners: 'Vũ Văn An',
      unknown: [
        { written: 'Vũ Văn An', near: '', namesakes: ['Vũ Văn An (Trạm y tế)', 'Vũ Văn An (Đoàn phường)'] },
      ],
    },
  ]);
});
