import { type CriteriaSet, numbered } from './criteriaSet';

/** Nông thôn mới for 2021–2025. Source: QĐ 318/QĐ-TTg; only the names of its criteria were verified. */
export const newRural2021: CriteriaSet = {
  key: 'nong-thon-moi-2021',
  name: 'Nông thôn mới 2021–2025',
  document: 'Quyết định số 318/QĐ-TTg',
  period: 'giai đoạn 2021–2025',
  inForceFrom: null,
  inForceTo: null,
  unitType: '',
  recogniser: '',
  goal: 'nông thôn mới',
  indicatorLabel: 'nội dung',
  evaluation: { mode: 'allMet' },
  criteria: numbered([
    'Quy hoạch',
    'Giao thông',
    'Thủy lợi và phòng, chống thiên tai',
    'Điện',
    'Trường học',
    'Cơ sở vật chất văn hóa',
    'Cơ sở hạ tầng thương mại nông thôn',
    'Thông tin và truyền thông',
    'Nhà ở dân cư',
    'Thu nhập',
    'Nghèo đa chiều',
    'Lao động',
    'Tổ chức sản xuất và phát triển kinh tế nông thôn',
    'Giáo dục và Đào tạo',
    'Y tế',
    'Văn hóa',
    'Môi trường và an toàn thực phẩm',
    'Hệ thống chính trị và tiếp cận pháp luật',
    'Quốc phòng và An ninh',
  ]),
  indicators: [],
  conditions: [],
  verified:
    'Đã đối chiếu tên 19 tiêu chí. Chưa đối chiếu ngày hiệu lực, loại đơn vị, cấp công nhận, lời văn và ngưỡng của từng nội dung: ' +
    'hãy dán từ văn bản của tỉnh.',
};
