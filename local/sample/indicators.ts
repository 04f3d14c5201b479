/**
 * Nội dung under each criterion. They ILLUSTRATE how the tab is used and are not the text of any decision: what counts
 * and how much of it is for the committee to enter from the document in force.
 */
import type { WithPlainCodes } from '../../src/domain/ids';
import type { Conclusion, Indicator } from '../../src/domain/tracker';
import { criteria } from './criteria';

export type SampleIndicator = WithPlainCodes<Omit<Indicator, 'row' | 'points' | 'follows'>>;

export const illustrationMark = '(minh họa)';

/** What · the town's own plan · what has been done · result · proof. */
type Line = [content: string, planned: string, achieved: string, result: Conclusion | null, proof?: string];

const linesByCriterion: Record<string, Line[]> = {
  '1': [
    [
      'Bản đồ quy hoạch được niêm yết cho dân xem',
      '8 nơi',
      'Đã niêm yết đủ 8 nơi',
      'met',
      'Biên bản và ảnh ngày 12/5/2023',
    ],
    [
      'Quy chế quản lý kiến trúc đã phổ biến tới khu phố',
      '7 khu phố',
      'Đã phổ biến 7/7',
      'met',
      'Biên bản họp khu phố tháng 6/2023',
    ],
    [
      'Nhà xây mới được kiểm tra theo giấy phép',
      'mọi nhà xây mới',
      'Kiểm tra 31/31 nhà',
      'met',
      'Sổ theo dõi xây dựng',
    ],
    [
      'Mốc giới các tuyến quy hoạch được cắm ngoài thực địa',
      '5 tuyến',
      'Đã cắm 5/5 tuyến',
      'met',
      'Biên bản bàn giao mốc',
    ],
  ],
  '2': [
    ['Đường trục chính được trải mặt, kẻ vạch', '4 tuyến', 'Xong 4/4 tuyến', 'met', 'Biên bản nghiệm thu'],
    ['Ngõ trong khu phố được bê tông hóa', '26 ngõ', 'Xong 19/26 ngõ, chờ xi măng hỗ trợ', 'notMet'],
    [
      'Đèn chiếu sáng ban đêm trên trục chính',
      '4 tuyến',
      'Đủ 4/4 tuyến, đã thay 24 bóng hỏng',
      'met',
      'Biên bản ngày 26/7/2023',
    ],
    ['Vỉa hè thông thoáng, không bày bán lấn chiếm', '6 đoạn', 'Giữ được 4/6 đoạn', 'notMet'],
    ['Bến xe khách sạch sẽ, trật tự', '', 'Thị trấn không có bến xe', 'notApplicable'],
  ],
  '3': [
    ['Rác sinh hoạt được thu gom hằng ngày', '7 khu phố', 'Thu gom 5/7 khu phố', 'notMet'],
    ['Đề án thu gom rác được người dân góp ý', '1 đề án', 'Đang viết bản thảo', 'notMet'],
    ['Tuyến phố có cây xanh, hoa ven đường', '9 tuyến', 'Trồng xong 9/9 tuyến', 'met', 'Ảnh từng tuyến'],
    ['Rãnh thoát nước có nắp đậy', '12 đoạn', 'Đậy nắp 10/12 đoạn', 'notMet'],
    ['Quầy thực phẩm ở chợ ký cam kết an toàn', '58 quầy', 'Ký 58/58 quầy', 'met', 'Tập cam kết năm 2023'],
    ['Điểm đổ rác tự phát được xóa', '3 điểm', 'Xóa 2/3 điểm', null],
  ],
  '4': [
    ['Hồ sơ chuyển hóa địa bàn trọng điểm được công nhận', '1 hồ sơ', 'Đang hoàn thiện hồ sơ', 'notMet'],
    ['Tổ tự quản về an ninh ở khu phố hoạt động đều', '7 tổ', '7/7 tổ họp hằng tháng', 'met', 'Sổ họp tổ'],
    ['Camera ở các nút giao được nối về Công an thị trấn', '11 điểm', 'Nối 9/11 điểm', 'notMet'],
    ['Giấy tờ thẩm định của các đoàn thể đã đủ', '3 tổ chức', 'Đủ 1/3 tổ chức', 'notMet'],
  ],
  '5': [
    [
      'Loa truyền thanh phát rõ tới từng khu phố',
      '7 cụm',
      'Phát rõ 7/7 cụm',
      'met',
      'Biên bản kiểm tra tháng 7/2023',
    ],
    [
      'Trang thông tin của thị trấn có tin mới mỗi tuần',
      '1 tin mỗi tuần',
      'Đủ tin từ tháng 3',
      'met',
      'Danh mục tin đã đăng',
    ],
    ['Pa nô, áp phích cổ động trên trục đường', '18 tấm', 'Khảo sát xong vị trí', 'notMet'],
  ],
  '6': [
    [
      'Người cần việc được giới thiệu việc làm',
      'mọi người đăng ký',
      'Giới thiệu cho 64/64 người',
      'met',
      'Sổ giới thiệu việc làm',
    ],
    [
      'Thu nhập bình quân được điều tra, công khai',
      '1 cuộc điều tra',
      'Đã công khai',
      'met',
      'Biên bản niêm yết',
    ],
    ['Hộ nghèo có kế hoạch thoát nghèo riêng', '11 hộ', 'Lập đủ 11/11 hộ', 'met', 'Tập kế hoạch từng hộ'],
  ],
  '7': [
    ['Nhà văn hóa khu phố đủ bàn ghế, âm thanh', '7 nhà', 'Đủ 3/7 nhà', 'notMet'],
    ['Quy ước khu phố được sửa đổi, công khai', '7 khu phố', 'Xong 6/7 khu phố', 'notMet'],
    ['Sân tập thể thao ngoài trời', '5 sân', 'Có 4/5 sân', 'notMet'],
    ['Đội văn nghệ, câu lạc bộ sinh hoạt thường xuyên', '7 khu phố', '7/7 khu phố', 'met', 'Lịch sinh hoạt'],
    ['Tuyến phố văn minh được bình xét', '3 tuyến', 'Bình xét 3/3 tuyến', 'met', 'Biên bản bình xét'],
  ],
  '8': [
    ['Trạm y tế đủ người trực, đủ thuốc thiết yếu', '1 trạm', 'Đủ', 'met', 'Biên bản kiểm tra quý II'],
    [
      'Trẻ trong độ tuổi được tiêm chủng đầy đủ',
      'theo danh sách',
      'Tiêm đủ 214/214 trẻ',
      'met',
      'Sổ tiêm chủng',
    ],
    [
      'Trường học trên địa bàn giữ được danh hiệu',
      '4 trường',
      'Giữ 4/4 trường',
      'met',
      'Bản sao bằng công nhận',
    ],
    ['Trẻ đến tuổi được ra lớp', 'theo danh sách', 'Ra lớp 187/187 trẻ', 'met', 'Biên bản điều tra phổ cập'],
  ],
  '9': [
    [
      'Thủ tục hành chính được trả đúng hẹn',
      'mọi hồ sơ',
      'Trả đúng hẹn 1.126/1.126 hồ sơ',
      'met',
      'Sổ theo dõi một cửa',
    ],
    [
      'Lịch tiếp công dân được công khai, giữ đúng',
      '1 lịch mỗi tháng',
      'Giữ đúng 7/7 tháng',
      'met',
      'Sổ tiếp công dân',
    ],
    ['Người dân được hỏi ý kiến về kết quả xây dựng', '7 khu phố', 'Đã phát phiếu ở 4/7 khu phố', 'notMet'],
    ['Chi bộ khu phố sinh hoạt đúng kỳ', '7 chi bộ', '7/7 chi bộ', 'met', 'Sổ biên bản chi bộ'],
  ],
};

export const indicators: SampleIndicator[] = criteria.flatMap(({ code: criterion, owners }) =>
  (linesByCriterion[criterion] ?? []).map(([content, planned, achieved, result, proof = ''], index) => ({
    code: `${criterion}.${index + 1}`,
    criterion,
    content: `${illustrationMark} ${content}`,
    requirement: planned && `Kế hoạch thị trấn: ${planned}`,
    achieved,
    result,
    proof,
    owners,
  })),
);
