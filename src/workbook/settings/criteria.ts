import type { EvaluationMode } from '../../domain/criteriaSets';
import { choice, number, type SettingRow, text } from './kinds';

const indicatorLabel: SettingRow = {
  ...text(
    'indicatorLabel',
    'Cách gọi cấp dưới tiêu chí',
    'Nội dung, chỉ tiêu hoặc tiêu chuẩn, theo văn bản của bộ tiêu chí.',
  ),
  read: (written) => ({ value: written.replace(/\s+/g, ' ').toLowerCase() }),
};

export const evaluationModes: readonly (readonly [string, EvaluationMode])[] = [
  ['Đạt tất cả tiêu chí', 'allMet'],
  ['Chấm điểm', 'points'],
  ['Tỷ lệ đơn vị đạt', 'share'],
];

/** The committee, its title, and how its criteria are evaluated. */
export const criteriaRows: readonly SettingRow[] = [
  text('committee', 'Tên ban chỉ đạo', 'Ghi ở đầu bản tin, ví dụ: Ban Chỉ đạo xây dựng đô thị văn minh.'),
  text('goal', 'Danh hiệu', 'Danh hiệu đang phấn đấu, ví dụ: đô thị văn minh, nông thôn mới.'),
  indicatorLabel,
  text('criteriaSet', 'Bộ tiêu chí', 'Tên và văn bản của bộ tiêu chí đang theo. Chọn ở menu Bộ tiêu chí.'),
  text('unitType', 'Loại đơn vị', 'Đơn vị được xét, ví dụ: Phường, thị trấn; Xã.'),
  text('recogniser', 'Cấp công nhận', 'Cấp ra quyết định công nhận, theo văn bản đang áp dụng.'),
  choice(
    'evaluationMode',
    'Cách đánh giá',
    'Theo bộ tiêu chí: đạt hết, chấm điểm, hay theo tỷ lệ.',
    evaluationModes,
  ),
  number('requiredPoints', 'Tổng điểm cần đạt', 'Khi chấm điểm: tổng điểm của các tiêu chí.', [0, 9999]),
  number(
    'floorPercent',
    'Điểm tối thiểu mỗi tiêu chí (%)',
    'Khi chấm điểm: phần trăm so với điểm tối đa của từng tiêu chí.',
    [0, 100],
  ),
  number(
    'requiredShare',
    'Tỷ lệ đơn vị cần đạt (%)',
    'Khi xét theo tỷ lệ: phần trăm khu phố được công nhận, theo cột Công nhận ở tab Khu phố.',
    [0, 100],
  ),
];
