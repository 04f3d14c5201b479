import { calendarDate } from '../calendar';
import { type CriteriaSet, numbered } from './criteriaSet';

/** Đô thị văn minh for wards and towns. Source: QĐ 04/2022/QĐ-TTg, Phụ lục I; the texts of its 52 nội dung were not found. */
export const civilisedUrban: CriteriaSet = {
  key: 'do-thi-van-minh-2022',
  name: 'Đô thị văn minh',
  document: 'Quyết định số 04/2022/QĐ-TTg ngày 18/02/2022',
  period: '',
  inForceFrom: calendarDate(2022, 4, 15),
  inForceTo: null,
  unitType: 'Phường, thị trấn',
  recogniser: '',
  goal: 'đô thị văn minh',
  indicatorLabel: 'nội dung',
  evaluation: { mode: 'allMet' },
  criteria: numbered([
    'Quy hoạch đô thị',
    'Giao thông đô thị',
    'Môi trường và an toàn thực phẩm đô thị',
    'An ninh, trật tự đô thị',
    'Thông tin, truyền thông đô thị',
    'Việc làm, thu nhập bình quân, hộ nghèo ở đô thị',
    'Văn hóa, thể thao đô thị',
    'Y tế, giáo dục đô thị',
    'Hệ thống chính trị và trách nhiệm của chính quyền đô thị',
  ]),
  indicators: [],
  conditions: [
    {
      code: 'ĐK1',
      content: 'Thời gian đăng ký phấn đấu',
      kind: 'years',
      requirement: '02 năm (lần đầu) hoặc 05 năm (công nhận lại)',
    },
    {
      code: 'ĐK2',
      content: 'Tỷ lệ người dân hài lòng và đồng ý',
      kind: 'survey',
      requirement: 'từ 90%',
    },
    { code: 'HS1', content: 'Tờ trình', kind: 'document', requirement: '' },
    { code: 'HS2', content: 'Báo cáo kết quả', kind: 'document', requirement: '' },
    {
      code: 'HS3',
      content: 'Bản tổng hợp của Ủy ban Mặt trận Tổ quốc về lấy ý kiến người dân',
      kind: 'document',
      requirement: 'Ghi số phiếu phát ra, thu về, đồng ý và tỷ lệ',
    },
    {
      code: 'HS4',
      content: 'Báo cáo tham gia của Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
      kind: 'document',
      requirement: '',
    },
  ],
  verified:
    'Đã đối chiếu tên 9 tiêu chí, điều kiện và thành phần hồ sơ. Chưa đối chiếu được lời văn 52 nội dung: hãy dán từ văn bản. ' +
    'Cấp huyện và thị trấn kết thúc từ 01/7/2025, nên hãy tự ghi cấp công nhận và kiểm tra văn bản thay thế.',
};
