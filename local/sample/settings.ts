import { civilisedUrban } from '../../src/domain/criteriaSets/civilisedUrban';
import { setTitle } from '../../src/workbook/sets/setSettings';
import { names, sampleUser, town } from './people';

/** One row of the tab "Cài đặt", as typed. */
export interface SampleSetting {
  item: string;
  value: string;
  /** Left to what the set-up writes when empty. */
  explanation?: string;
}

export const settings: SampleSetting[] = [
  { item: 'Tên ban chỉ đạo', value: `Ban Chỉ đạo xây dựng đô thị văn minh ${town}` },
  { item: 'Danh hiệu', value: 'đô thị văn minh' },
  { item: 'Bộ tiêu chí', value: setTitle(civilisedUrban) },
  { item: 'Cách gọi cấp dưới tiêu chí', value: 'nội dung' },
  { item: 'Số ngày báo sắp đến hạn', value: '3' },
  { item: 'Múi giờ', value: 'Asia/Ho_Chi_Minh' },
  { item: 'Người gửi bản tin', value: `${names.secretary}, Thư ký Ban Chỉ đạo` },
  { item: 'Địa chỉ nhận trả lời', value: sampleUser },
  {
    item: 'Lưu ý về bảng mẫu',
    value: 'Tên người, địa chỉ thư và số liệu là tưởng tượng.',
    explanation:
      'Các nội dung ghi “(minh họa)” chỉ cho thấy cách dùng, không phải lời văn của quy định. Hãy thay bằng văn bản đang áp dụng.',
  },
];
