import type { CriteriaSet, SetIndicator } from './criteriaSet';

/** Each criterion by its name in the decision, then its chỉ tiêu in short words of our own. */
const criteria: readonly (readonly [name: string, indicators: readonly string[]])[] = [
  [
    'Ban hành văn bản theo thẩm quyền để tổ chức và bảo đảm thi hành Hiến pháp và pháp luật trên địa bàn',
    [
      'Ban hành văn bản quy phạm pháp luật đầy đủ, đúng quy định',
      'Ban hành văn bản hành chính đúng quy định',
    ],
  ],
  [
    'Tiếp cận thông tin, phổ biến, giáo dục pháp luật',
    [
      'Công khai thông tin',
      'Cung cấp thông tin theo yêu cầu',
      'Kế hoạch phổ biến, giáo dục pháp luật hàng năm',
      'Hình thức, mô hình hiệu quả tại cơ sở',
      'Bồi dưỡng, tập huấn tuyên truyền viên pháp luật',
      'Kinh phí, cơ sở vật chất, phương tiện',
    ],
  ],
  [
    'Hòa giải ở cơ sở, trợ giúp pháp lý',
    [
      'Hòa giải kịp thời, hiệu quả',
      'Hỗ trợ kinh phí hòa giải ở cơ sở',
      'Thông tin, giới thiệu về trợ giúp pháp lý',
    ],
  ],
  [
    'Thực hiện dân chủ ở xã, phường, thị trấn',
    [
      'Trao đổi, đối thoại với Nhân dân',
      'Nhân dân bàn, quyết định trực tiếp',
      'Nhân dân bàn, biểu quyết',
      'Nhân dân tham gia ý kiến',
      'Nhân dân giám sát',
    ],
  ],
  [
    'Tổ chức tiếp công dân, giải quyết kiến nghị, phản ánh, khiếu nại, tố cáo, thủ tục hành chính; bảo đảm an ninh quốc gia, trật tự, an toàn xã hội',
    [
      'Tiếp công dân, giải quyết kiến nghị, phản ánh, khiếu nại, tố cáo',
      'Giải quyết thủ tục hành chính',
      'Không có cán bộ, công chức bị kỷ luật hoặc truy cứu trách nhiệm hình sự',
      'Đạt “An toàn về an ninh, trật tự”',
    ],
  ],
];

/** The one chỉ tiêu that is the result of another set (TT 124/2021/TT-BCA). */
const follows: Readonly<Record<string, string>> = { '5.4': 'An toàn về an ninh, trật tự' };

/** Chuẩn tiếp cận pháp luật, judged yearly by points. Source: QĐ 25/2021/QĐ-TTg, Điều 3; points per chỉ tiêu were not found. */
export const accessToLaw: CriteriaSet = {
  key: 'tiep-can-phap-luat-2021',
  name: 'Chuẩn tiếp cận pháp luật',
  document: 'Quyết định số 25/2021/QĐ-TTg',
  period: 'đánh giá hằng năm',
  inForceFrom: null,
  inForceTo: null,
  unitType: 'Xã, phường, thị trấn',
  recogniser: '',
  goal: 'chuẩn tiếp cận pháp luật',
  indicatorLabel: 'chỉ tiêu',
  evaluation: { mode: 'points', requiredPoints: 80, floorPercent: 50 },
  criteria: criteria.map(([name], index) => ({ code: String(index + 1), name })),
  indicators: criteria.flatMap(([, contents], index) =>
    contents.map((content, place): SetIndicator => {
      const code = `${index + 1}.${place + 1}`;
      return {
        code,
        criterion: String(index + 1),
        content,
        requirement: 'Theo Điều 3 Quyết định số 25/2021/QĐ-TTg',
        follows: follows[code] ?? '',
      };
    }),
  ),
  conditions: [
    {
      code: 'ĐK1',
      content: 'Không có người đứng đầu cấp ủy, chính quyền bị kỷ luật hoặc truy cứu trách nhiệm hình sự',
      kind: 'other',
      requirement: 'Trong năm đánh giá',
    },
  ],
  verified:
    'Đã đối chiếu tên 5 tiêu chí, 20 chỉ tiêu (ghi tắt), mức 80/100 điểm và 50% điểm tối đa của từng tiêu chí. ' +
    'Chưa đối chiếu điểm tối đa của từng chỉ tiêu: hãy điền cột Điểm tối đa. Ngày hiệu lực và cấp công nhận: tự ghi.',
};
