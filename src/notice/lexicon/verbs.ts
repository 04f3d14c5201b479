import { wordList } from './wordList';

/** Words a predicate begins with. Lower case, composed, tones placed as is taught today. */

/** Before the verb proper; after any of them a predicate is certain. */
export const adverbs = wordList(`
  tiếp tục,chủ động,khẩn trương,sớm,cần,cần phải,phải,nên,hãy,có trách nhiệm,có nhiệm vụ,trực tiếp,nghiêm túc,thường xuyên,kịp thời,tích cực,
  đẩy nhanh,đẩy mạnh,tăng cường,duy trì,chủ trì,phối hợp,làm tốt,thực hiện tốt,định kỳ,kiên quyết,tập trung,trước mắt,cùng,cùng với,chịu trách nhiệm,
  đồng thời,căn cứ,theo chức năng,hằng tuần,hàng tuần,hằng tháng,hàng tháng,hằng ngày,hàng ngày,hằng quý,hàng quý,mỗi ngày,mỗi tuần,mỗi tháng,mỗi quý,
  nhanh chóng,quyết liệt,sâu sát,chỉ đạo,lãnh đạo,mong muốn,mong,kính mong,chung tay,đồng hành,tin tưởng,chủ yếu,tự,bắt đầu,đôn đốc,giúp,không để,không được,không cho,nghiên cứu,rà soát,
  tùy,tùy theo,gặp,ngay sau,trên cơ sở,trên tinh thần,thay mặt,kể từ,trong quá trình,
  sẵn sàng,quan tâm,cố gắng,đi đầu,tiên phong,nhiệt tình,lưu ý,chú ý
`);

export const verbs = wordList(`
  ban hành,bàn giao,báo cáo,báo kết quả,bảo đảm,đảm bảo,bảo vệ,bảo quản,bãi bỏ,biên soạn,biểu dương,bình xét,bố trí,bổ sung,bóc,bồi dưỡng,bốc xúc,
  cải tạo,cải tiến,cài đặt,cam kết,căng,cắm,cắt,cắt tỉa,cấp,cấp phát,cập nhật,cân đối,chấm,chấn chỉnh,chấp hành,chăm sóc,chia,
  chỉnh sửa,chỉnh trang,chịu,chốt,chụp,chuẩn bị,chuyển,cho ý kiến,củng cố,cung cấp,cụ thể hóa,cử,cưỡng chế,công bố,công khai,công nhận,cân nhắc,
  dán,dẹp,di dời,di chuyển,dọn,dọn dẹp,dựng,dự,dừng,duyệt,đầu tư,đánh giá,đánh số,đăng,đăng ký,đăng tải,đấu mối,đấu nối,
  đề nghị,đề xuất,đền bù,đào tạo,điều chỉnh,điều tra,điều tiết,định hướng,đo,đóng,đóng góp,đối chiếu,động viên,đưa,đón,đổ,đào,đặt,đi,
  ghi,giám sát,giao,giao ban,giải quyết,giải tỏa,giải phóng,giải trình,gia cố,giới thiệu,giữ,góp,gương mẫu,gửi,gắn,gìn giữ,gỡ,gọi,giảm,giáo dục,
  hạ,hạn chế,họp,hoàn chỉnh,hoàn thành,hoàn thiện,hoàn tất,hòa giải,hỗ trợ,huấn luyện,huy động,hướng dẫn,hưởng ứng,hiến,khảo sát,khắc phục,khen thưởng,khởi công,
  khơi thông,khai giảng,khai thác,kết nối,kết nạp,kê khai,kiện toàn,kiểm đếm,kiểm điểm,kiểm kê,kiểm tra,kiểm soát,kiến nghị,ký,kẻ,kẻ vẽ,kêu gọi,kiên cố,lắp,lắp đặt,lát,lấy,lấy ý kiến,
  lập,liên hệ,làm,làm việc,loại bỏ,lồng ghép,lưu,lựa chọn,mở,mời,mua,mua sắm,mượn,nạo vét,nắm,nâng cao,nâng cấp,nêu cao,niêm yết,
  nghiệm thu,ngăn chặn,nhắc,nhân rộng,nhận,nhập,nộp,nêu gương,phân bổ,phân công,phân loại,phân tích,phát,phát thanh,phê duyệt,
  phấn đấu,phòng chống,phổ biến,phun,phụ trách,phúc tra,quán triệt,quản lý,quay,quét dọn,quyết định,quyết nghị,quyết toán,quyết tâm,quyên góp,ra,ra quân,rà,rải,rút kinh nghiệm,
  sắp xếp,sản xuất,sơ kết,sơn,sơn kẻ,soạn,soạn thảo,số hóa,sử dụng,sửa,tái lập,tạo,tập huấn,tặng,tháo gỡ,thanh tra,thanh toán,thanh lý,thay,
  tham dự,tham gia,tham mưu,thăm,thẩm định,thẩm tra,theo dõi,thí điểm,thiết kế,thông báo,thông rãnh,thông tin,thông qua,thống kê,thống nhất,thu,thu gom,thu hồi,thu dọn,thuê,thực hiện,
  thi công,thành lập,tiếp cận,tiếp nhận,tiếp thu,tiến hành,tiêm,tìm,tính,tỉa,tổ chức,tổng hợp,tổng kết,tổng vệ sinh,tra soát,trang bị,trang trí,trao,trao đổi,trích,triển khai,trình,
  trồng,trực,trực chốt,truy quét,tu sửa,tu bổ,tuần tra,tuyên dương,tuyên truyền,tuyển chọn,tưới,tham vấn,ủng hộ,ứng dụng,ứng trực,vận động,vận hành,vận chuyển,vệ sinh,vẽ,viết,xác định,xác minh,xác nhận,xây,xây dựng,xem xét,
  xếp,xin,xin ý kiến,xóa,xử lý,xử phạt,xong,yêu cầu,ý kiến,treo,mắc,che,kết thúc,khoanh,khoan,bơm,xịt,đốt,ươm,bàn,bầu,chọn,đọc,kéo,thắp,tắt,bật,phô tô,photo,nối,đắp,san,lu,
  bê tông hóa,cứng hóa,nhựa hóa,xã hội hóa,chuyển đổi,tiêu hủy,phân luồng,tự chấm,thả,nuôi,thưởng,phạt,tố giác,tư vấn,bỏ,chốt số liệu,điểm danh,hiệp thương,khám,cứu,ủy quyền,chi trả,giải ngân,
  gởi,phản ánh,chạy,lo,phủ,coi,kiếm,nhờ,hẹn,đem,mang,chở,nhắn,gom,quét,chặt,dời,bán,nấu,ráp,
  đục,trám,lau,lợp,cuốc,hốt,diễn tập,in,canh,canh gác,gác,dẫn,soát,điền,tải,kích hoạt,đứng,vá,dặm vá,láng,bịt,gặp gỡ,phân phát,bảo trì,
  bảo dưỡng,thiết lập,đề ra,nhổ,cào,chăm,tiếp dân,tiếp công dân,niêm phong,thu xếp,cắt cử,đối thoại,trực ban,lên danh sách,lên kế hoạch,lên phương án,
  bám,xuống cơ sở,xuống địa bàn,khuyên,nêu ý kiến,có ý kiến góp ý,dạy,gánh,cày,bừa,gieo,cấy,gặt,bón,be bờ,tập,kiểm định,phân làn,biên tập,đối soát,thụ lý,xét,xét chọn,bình chọn,tuyển,chứng thực,công chứng,
  điều trị,cách ly,khử khuẩn,dập dịch,truyền đạt,đính chính,hủy,siết chặt,gia hạn,tạm dừng,đình chỉ,cưa,hàn,tháo,rửa,giặt,khiêng,khênh,bốc,xúc,múc,
  trả,hiệu chuẩn,hiệu chỉnh,khóa,nhận xét,livestream,test,demo,review,deploy,sơ tán,neo,chằng chống,vớt,khử trùng,luân chuyển,
  tái kiểm tra,dâng hương,coi thi,chấm thi,xuất hóa đơn,xuất kho,hạch toán,tất toán,lên lịch,book,setup,update,
  tăng,vay,đòi,thu mua,đóng gói,vận tải,xuống giống,đấu thầu,chấm công,sao y,scan,ghép,gộp,
  phân quyền,ứng kinh phí,tạm ứng,lên xã,lên phường,lên huyện,báo,đeo,điều chuyển,điều động,biệt phái,kiểm,sao lưu,sao chụp,cạo,cày xới,thử nghiệm,chuẩn hóa,đồng bộ,tích hợp,
  phân cấp,bổ nhiệm,phỏng vấn,truyền thông,quảng bá,khuyến cáo,cảnh báo,trưng bày,dàn dựng,luyện tập,phục vụ,tôn tạo,trùng tu,đốn hạ,khai thông,hoàn ứng,truy thu,tạm giữ,túc trực,khởi động,
  thuyết minh,đàm phán,thương lượng,cắt giảm,tiết kiệm,tra cứu,ứng phó,xúc tiến,thảo luận,đếm,đổi,sắm,cân,cọ rửa,rào,giăng,dùng,thi,xới,quy đổi,chào giá,chào hàng,
  hỏi giá,đầu mối,siết,soi,phân lại,lên nội dung,gói,
  sinh hoạt chuyên đề,có văn bản,có báo cáo,có phương án,có kế hoạch,có giải pháp,có biện pháp,có ý kiến,có mặt,vào sổ,hoàn trả,khai báo,backup,hợp đồng với,hợp đồng đơn vị,fix,merge,log,check,confirm,bấm,chuyển giao,đảm nhận,đảm nhiệm
`);

/** Verbs by which somebody gives a duty to somebody else. */
export const assigning = wordList(
  'giao,giao cho,giao nhiệm vụ cho,giao trách nhiệm cho,yêu cầu,đề nghị,phân công,đồng ý giao,thống nhất giao,nhất trí giao,thống nhất chủ trương giao,đồng ý chủ trương giao,quyết định giao,giao thêm,ủy quyền cho,cử,mời,nhờ',
);

/** Verbs by which an owner has somebody do it, and goes on answering for it. */
export const directing = wordList('chỉ đạo,lãnh đạo,lãnh đạo chỉ đạo');

/** Verbs by which a group is named: "tổ bảo vệ", "đoàn kiểm tra". */
export const naming = wordList(`
  kiểm tra,giám sát,thanh tra,thẩm định,quản lý,bảo vệ,giúp việc,tự quản,hòa giải,xử lý,vận động,tuyên truyền,thu gom,tiếp nhận,phục vụ,
  thống kê,khảo sát,điều tra,phản ứng nhanh,xây dựng,vệ sinh,thi công,chỉ đạo,tổng hợp,tuần tra,thu hồi,phòng chống,chăm sóc,giải phóng,hỗ trợ,biên soạn,phúc tra,điều hành,điều phối,
  kiểm soát,kiểm nghiệm,kiểm định,liên lạc,xung kích,giám định,tiếp công dân,nuôi dưỡng,trực ban,sản xuất,bơm nước,hành chính,tư vấn,xét duyệt,phòng cháy
`);

/** Verbs that another verb often follows, so that they name no group: "Tổ tiến hành kiểm tra". */
export const light = wordList(
  'tổ chức,triển khai,tiến hành,thực hiện,hoàn thành,chuẩn bị,tham gia,tham mưu,đề nghị,đề xuất,bố trí,huy động,thống nhất,xây dựng',
);

/** What looks like a verb inside the name of something. */
export const noVerbs = wordList(`
  hậu cần,trật tự,dự án,dự toán,trực thuộc,cấp huyện,cấp tỉnh,cấp xã,cấp trên,cấp dưới,cấp cơ sở,cấp ủy,cấp có thẩm quyền,cấp thôn,cấp phường,công nhận viên,giao thông,tổ chức chính trị,tổ chức thành viên,tổ chức đoàn thể,tổ chức hội,tổ chức đảng,thông tin truyền thông,thống kê viên,hội họp,giao dịch viên,thường trực,phụ nữ,hạ tầng,hạ du,lưu động,dự báo,báo chí,thi đua,thu nhập,cân bằng,thi hành án,truyền thông đại chúng
`);

/** What names are made of though a verb and a comma stand in it. */
export const listsInNames = [
  'phòng , chống',
  'phòng , chống thiên tai và tìm kiếm cứu nạn',
  'phòng cháy , chữa cháy',
  'bồi thường , hỗ trợ',
  'bồi thường , hỗ trợ và tái định cư',
  'thi đua , khen thưởng',
];

/** Verbs that stand inside a name because of the word before them, which begins each entry: "(Văn) phòng đăng ký đất đai". */
export const compounds = wordList(`
  tòa soạn,bạn đọc,công trình,chương trình,quy trình,lịch trình,chăn nuôi,thư ký,nhật ký,học tập,bài tập,thực tập,cây trồng,vật nuôi,máy bơm,máy cày,máy gặt,thể dục thể thao,qlda đầu tư xây dựng,qlda đầu tư,
  dân tự quản,nghệ thông tin,nghệ phần mềm,lý dự án,hóa thông tin,vận tải,địa bàn,dục thường xuyên,phòng khám,phòng khám đa khoa,phòng đăng ký đất đai,tâm kiểm soát bệnh tật,tâm phục vụ hành chính công,tâm hành chính công,
  tâm giám sát,tâm điều hành,tâm bảo trợ,tâm ứng dụng,tâm vận hành,quỹ hỗ trợ,phần xây dựng,liệu xây dựng,phận tiếp nhận,vị tư vấn,vị tư vấn giám sát,án đầu tư,án đầu tư xây dựng,vị thi công,vị vệ sinh,vị bảo vệ,
  vị thiết kế,vị thu gom,vị vận hành,vị quản lý,vị cung cấp,thầu thi công
`);

/** Verbs by which a body sends its own people, and goes on answering for what they do. */
export const delegating = wordList('phân công,cử,mời');
