import { wordList } from './wordList';

/** Words by which the parts of a clause are known. Lower case, composed, tones placed as is taught today. */

/** Behind a subject they tell how things are, not what is to be done. */
export const statementWords = wordList(`
  đã,đang,vẫn,còn,chưa,đều,cũng,luôn,không,nhất,bị,có,đạt,thì,rất,mới,là,hiện,thuộc,
  gồm
`);

/** Behind a subject they tell what was said at a meeting. */
export const telling = wordList(
  'ý kiến,phát biểu,thông báo tình hình,hỏi,hỏi thêm,hỏi tiếp,nói,cho biết,nhận xét rằng,thắc mắc,bày tỏ,đọc báo cáo,trình bày,kể,đánh giá cao,phê bình,nghiêm khắc phê bình,ghi nhận,biểu dương,khen ngợi,khen,giải thích,tin tưởng,hoan nghênh,lo ngại,băn khoăn,cho rằng,trả lời',
);

/** A conclusion that begins so takes note or agrees. */
export const acceptance = wordList(`
  đồng ý,nhất trí,thống nhất với,thống nhất chủ trương,thống nhất chọn,ghi nhận,đánh giá cao,biểu dương,
  chấp thuận,tán thành,cho chủ trương,phê bình,nghiêm khắc phê bình,khen
`);

/** First words of what may stand before the subject and a comma. */
export const prefixes = wordList(`
  về,đối,để,nhằm,trên,căn,qua,trong,riêng,theo,thực,với,từ,tới,trước,bên,hưởng,
  tối,trưa,đêm,thứ,hằng,hàng,cuối,đầu,định,khi,nếu,sau,vào,hôm
`);

/** What numbers duties in words, before a comma. */
export const ordinals = wordList(`
  một là,hai là,ba là,bốn là,năm là,sáu là,bảy là,thứ nhất,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,cuối cùng
`);

/** "Sáng thứ Bảy hằng tuần, …" plans; "Sáng 12/5, …" tells. */
export const dayParts = wordList('sáng,chiều,ngày,chủ,mỗi');
export const plannedTimes = wordList('hằng,hàng,mỗi,mai,này,tới,thứ,nhật,tuần,quý,tối');

/** What a time is said with. */
export const timeWords = wordList(`
  ngày,sáng,trưa,chiều,tối,đêm,thứ,hai,ba,tư,năm,sáu,bảy,chủ,nhật,cn,t2,t3,t4,t5,t6,t7,này,tới,sau,mai,đúng,giờ,lúc,vào,từ,đến,trước,hằng,hàng,tuần,tháng,buổi
`);

/** First words of a topic before a colon. */
export const topics = wordList(`
  về,công tác,lĩnh vực,trên lĩnh vực,kết luận,nội dung,việc,tại
`);

/** Words in the names of those in whose voice a notice assigns. */
export const speakers = wordList(`
  tịch,vụ,trực,đạo,ủy,ubnd,thư,ban,nghị,họp,đốc,hđnd,trưởng,dân,huyện,tỉnh,xã,phường,
  đoàn
`);

/** A sentence that begins so tells of something. */
export const statementStarts = wordList(`
  đến nay,tính đến,kết quả,tuy nhiên,tuy vậy,bên cạnh những,nhìn chung,hiện nay,số liệu,
  công tác,sau khi,ngày,sáng,chiều,tại hội nghị,tại cuộc họp,cuộc họp,hội nghị,một số,nhiều,
  nhiệm kỳ,trên đây,nhận được,ý kiến,cử tri,nội dung này,mức,theo báo cáo,theo số liệu,theo thống kê,thời kỳ giám sát,thời kỳ kiểm tra
`);

/** Last words before the colon of a conclusion. */
export const concluding = wordList(`
  luận,đạo,nhất,kiến,cầu,định,sau,việc
`);

/** What is told of, not who does something. */
export const abstract = wordList(`
  kinh phí,thời gian,địa điểm,việc,công tác,nội dung,tình hình,kết quả,tỉ lệ,nề nếp,hình thức,mục tiêu,mục đích,chỉ tiêu,số,tỷ lệ,hồ sơ,văn bản,nguồn,mức,dịch,bão,mưa,giá,
  doanh thu,doanh số,sản lượng,năng suất,cuộc,hội nghị,buổi,phiên,chương trình,kế hoạch,dự án,công trình,đường,cầu,hệ thống,phần mềm,đề án,năm,tháng,quý,tuần,ngày,đợt,lần,vụ,khung,
  nhiệm vụ,vấn đề,vị trí,khoản,khu vực,tổng,sáng,chiều,tối,hôm,mùa,lịch,lớp học,chi phí,lương,tiền,phí,xe,máy,nhà,biểu mẫu,mẫu,danh sách,thông tin,điểm,tiêu chí,ý kiến,báo cáo,biên bản,
  nghị quyết,quyết định,chỉ thị,thông báo,luật,quy định,quy chế,quy trình,trường hợp,bước,phần,mọi thông tin,mọi thắc mắc,cảm ơn,xin,kính,dạ,vâng,nay,đây,đó,điều,phong trào,chất lượng,bên cạnh,ngoài ra,tuy nhiên,riêng,đối với,căn cứ,thực hiện,một số,những năm,về,chế độ,hợp đồng,có,sau,kết luận,trước,sự,cơ chế,chính sách,tinh thần,trách nhiệm,không khí,tổ chức,lễ,giải,hội thi,hội thảo,ngày hội,chiến dịch,cuộc vận động,mô hình,tuyến,sân,cuối,đầu,giữa,review
`);
