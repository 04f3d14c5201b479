import { composeFailure } from '../../src/digest/failureNotice';

const failure = {
  message: 'Hết hạn mức gửi thư hôm nay.\nLần chạy sau gửi tiếp.',
  at: '14:02 11/08/2023',
  committee: 'Ban Chỉ đạo thị trấn Mẫu',
  workbook: 'https://docs.example.com/sheet',
};

it('The owner of the schedule is told in one plain mail what went wrong and what to do', () => {
  const { subject, text, html } = composeFailure(failure);
  expect(subject).toBe('Lịch gửi: có lỗi cần xem lại');
  expect(html).toContain('>Hết hạn mức gửi thư hôm nay. Lần chạy sau gửi tiếp.</div>');
  expect(text).toBe(`Ban Chỉ đạo thị trấn Mẫu
Báo cho người chạy lịch gửi

Kính gửi: người chạy lịch gửi

LỊCH GỬI BẢN TIN CẦN XEM LẠI

Hết hạn mức gửi thư hôm nay. Lần chạy sau gửi tiếp.

Ghi nhận lúc 14:02 11/08/2023.

CẦN LÀM
-------

Mở bảng theo dõi và sửa điều nêu trên. Xem tình trạng ở menu Tổng hợp tuần › Lịch gửi và cài đặt.

Không cần gửi lại từ đầu: sửa xong, lần chạy kế tiếp gửi nốt cho những người chưa nhận.

Mở bảng theo dõi: https://docs.example.com/sheet

--
Mỗi ngày nhiều nhất một thư như thế này, cho đến khi sửa xong.
`);
});

it('A failure without an hour names none', () => {
  expect(composeFailure({ ...failure, at: '' }).text).toContain('gửi tiếp.\n\nCẦN LÀM');
});
