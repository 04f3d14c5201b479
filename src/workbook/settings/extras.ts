import { readDayList } from '../reading/dayList';
import { address, choice, list, number, onDemand, type SettingRow, yesNo } from './kinds';

const recognisedOn: SettingRow = {
  setting: 'recognisedOn',
  label: 'Ngày được công nhận',
  explanation:
    'Từ ngày này, tiêu chí không còn đạt là tin đầu tiên của tuần. Để trống khi chưa được công nhận.',
  byDefault: '',
  choices: [],
  read(written) {
    const { days, wrong } = readDayList(written);
    return wrong.length === 0 && days.length === 1
      ? { value: days[0] }
      : { message: 'Ngày được công nhận ghi một ngày, như 15/02/2026.' };
  },
};

/** What only some committees use: in the tab once somebody chose it. */
export const extraRows: readonly SettingRow[] = [
  choice('formOfAddress', 'Xưng hô', 'Thư, tin nhắn và trang điện thoại gọi người nhận thế nào.', [
    ['Đồng chí', 'comrade'],
    ['Ông/bà', 'formal'],
  ]),
  number(
    'escalateToCriterion',
    'Báo người phụ trách tiêu chí khi quá hạn',
    'Số ngày làm việc quá hạn thì thư tuần báo người phụ trách tiêu chí, mỗi hạn một lần. 0 là không báo.',
    [0, 99],
  ),
  number(
    'escalateToChair',
    'Báo Trưởng Ban khi quá hạn',
    'Số ngày làm việc quá hạn thì thư tuần báo Trưởng Ban, mỗi hạn một lần. 0 là không báo.',
    [0, 99],
  ),
  choice(
    'escalateStale',
    'Báo việc ba tuần không cập nhật',
    'Việc ba tuần không ai cập nhật thì thư tuần báo cả người phụ trách tiêu chí và Trưởng Ban.',
    yesNo,
  ),
  choice(
    'scores',
    'Kết quả theo người, khu phố',
    'Có trang Kết quả và hồ sơ mở từ Tuần này, một dòng trong thư của mỗi người, một phần trong báo cáo tháng.',
    yesNo,
  ),
  choice(
    'dossier',
    'Kiểm tra minh chứng, hồ sơ',
    'Có số hồ sơ sẵn sàng ở Tổng quan và thư, trang Nếu thẩm định ngày mai mở từ Tuần này; Kiểm tra dữ liệu xem cả cột Minh chứng.',
    yesNo,
  ),
  choice(
    'calendar',
    'Tệp lịch kèm thư',
    'Thư cá nhân kèm tệp viec-cua-toi.ics để đưa các hạn vào lịch. Chưa thử hết các ứng dụng lịch: có nơi không tự thay hạn cũ.',
    yesNo,
  ),
  list(
    'weekFileTo',
    'Kèm số liệu tuần cho',
    'Địa chỉ thư của cấp trên, có ở tab Thành viên: bản tin tới đó kèm tệp Xuất số liệu tuần. Phải có Mã đơn vị.',
    address,
  ),
  choice(
    'communeGroup',
    'Nhóm xã',
    'Ô Yêu cầu ghi nhiều mức, như Nhóm 1: từ 95%; Nhóm 2, 3: từ 90%; Đặc khu: từ 85%, thì lấy mức của nhóm này.',
    [
      ['Không chia nhóm', 'none'],
      ['Nhóm 1', '1'],
      ['Nhóm 2', '2'],
      ['Nhóm 3', '3'],
      ['Đặc khu', 'special'],
    ],
  ),
  recognisedOn,
].map(onDemand);
