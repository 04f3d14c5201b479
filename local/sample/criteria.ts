/**
 * The nine criteria of Quyết định 04/2022/QĐ-TTg, Phụ lục I: their names are the decision's. Which three are met, who
 * is in charge and what was concluded is the sample's own story.
 */
import type { WithPlainCodes } from '../../src/domain/ids';
import type { Criterion } from '../../src/domain/tracker';
import { names, type Person } from './people';

export type SampleCriterion = WithPlainCodes<Omit<Criterion, 'row' | 'points' | 'follows'>>;

type Line = [name: string, group: string, owner: Person, advisor: string];

const lines: Line[] = [
  ['Quy hoạch đô thị', 'Hạ tầng', names.planner, 'Phòng Kinh tế và Hạ tầng'],
  ['Giao thông đô thị', 'Hạ tầng', names.planner, 'Phòng Kinh tế và Hạ tầng'],
  ['Môi trường và an toàn thực phẩm đô thị', 'Môi trường', names.viceChair, 'Phòng Tài nguyên và Môi trường'],
  ['An ninh, trật tự đô thị', 'An ninh', names.police, 'Công an huyện'],
  ['Thông tin, truyền thông đô thị', 'Văn hóa – xã hội', names.clerkPhuc, 'Phòng Văn hóa và Thông tin'],
  [
    'Việc làm, thu nhập bình quân, hộ nghèo ở đô thị',
    'Kinh tế',
    names.accountant,
    'Phòng Lao động – Thương binh và Xã hội',
  ],
  ['Văn hóa, thể thao đô thị', 'Văn hóa – xã hội', names.culture, 'Phòng Văn hóa và Thông tin'],
  ['Y tế, giáo dục đô thị', 'Văn hóa – xã hội', names.culture, 'Phòng Y tế; Phòng Giáo dục và Đào tạo'],
  ['Hệ thống chính trị và trách nhiệm của chính quyền đô thị', 'Chính quyền', names.clerkThu, 'Phòng Nội vụ'],
];

/** One conclusion of the committee itself, with the reason it then needs. */
const concluded: Record<string, Pick<SampleCriterion, 'conclusion' | 'reason'>> = {
  '9': {
    conclusion: 'notMet',
    reason: 'Chờ Mặt trận Tổ quốc tổng hợp phiếu lấy ý kiến người dân rồi mới kết luận.',
  },
};

export const criteria: SampleCriterion[] = lines.map(([name, group, owner, advisor], index) => {
  const code = String(index + 1);
  return { code, name, group, owners: [owner], advisor, conclusion: null, reason: '', ...concluded[code] };
});
