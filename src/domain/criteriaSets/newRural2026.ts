import { calendarDate } from '../calendar';
import { type CriteriaSet, numbered } from './criteriaSet';

/** Nông thôn mới for 2026–2030. Source: QĐ 51/2025/QĐ-TTg; thresholds depend on one of three groups of communes. */
export const newRural2026: CriteriaSet = {
  key: 'nong-thon-moi-2026',
  name: 'Nông thôn mới 2026–2030',
  document: 'Quyết định số 51/2025/QĐ-TTg',
  period: 'giai đoạn 2026–2030',
  inForceFrom: calendarDate(2026, 2, 15),
  inForceTo: null,
  unitType: 'Xã',
  recogniser: '',
  goal: 'nông thôn mới',
  indicatorLabel: 'chỉ tiêu',
  evaluation: { mode: 'allMet' },
  criteria: numbered([
    'Quy hoạch',
    'Hạ tầng kinh tế - xã hội',
    'Phát triển kinh tế nông thôn',
    'Đào tạo nguồn nhân lực nông thôn',
    'Văn hóa, giáo dục, y tế',
    'Giảm nghèo và an sinh xã hội',
    'Khoa học công nghệ và chuyển đổi số',
    'Môi trường và cảnh quan nông thôn',
    'Xây dựng hệ thống chính trị và hành chính công',
    'Tiếp cận pháp luật và an ninh, quốc phòng',
  ]),
  indicators: [],
  conditions: [],
  verified:
    'Đã đối chiếu tên 10 tiêu chí và ngày hiệu lực. Bộ có 47 chỉ tiêu, ngưỡng có thể khác nhau theo 3 nhóm xã; chưa đối chiếu lời văn ' +
    'và ngưỡng nên hãy dán từ văn bản. Cấp công nhận: tự ghi.',
};
