import { wordList } from './wordList';

/** Words a body, an office or a class of people begins with. Lower case, composed, tones placed as is taught today. */

export const units = wordList(`
  ubnd,ủy ban,ủy ban nhân dân,hđnd,hội đồng,hội đồng nhân dân,mttq,ubmttq,mặt trận,mặt trận tổ quốc,ban,bcđ,btv,bch,
  thường trực,ttr,đảng ủy,đảng bộ,đu,huyện ủy,thành ủy,thị ủy,quận ủy,tỉnh ủy,chi bộ,chi ủy,cấp ủy,tổ chức đảng,
  chi hội,chi đoàn,hội,đoàn,đoàn thể,công đoàn,liên đoàn,công an,quân sự,bộ đội,dân quân,biên phòng,đồn biên phòng,
  sở,phòng,khoa,ngành,các ngành,văn phòng,thanh tra,trạm,trung tâm,trường,nhà trường,đài,bưu điện,kho bạc,ngân hàng,
  công ty,tổng công ty,hợp tác xã,htx,điện lực,doanh nghiệp,chi cục,cục,hạt kiểm lâm,viện,viện kiểm sát,bệnh viện,
  tòa án,cơ quan,đơn vị,bộ phận,cá nhân,tổ,đội,nhóm,khối,tổ chức chính trị,tổ chức thành viên,tổ chức hội,tổ chức đoàn thể,
  chính quyền,chính quyền địa phương,địa phương,tiểu ban,ban tổ chức,ban quản lý,ban quản lý dự án,ban giám sát,ban giám sát đầu tư cộng đồng,ban thanh tra nhân dân,ban công tác mặt trận,ban bảo vệ dân phố,ban đại diện cha mẹ học sinh,ban quản trị,tổ công nghệ số cộng đồng,nhà văn hóa,trung tâm văn hóa,thư viện,ban chỉ đạo,ban chỉ huy,bộ chỉ huy,tổ chỉ đạo,y tế,báo,tạp chí,đại lý,
  khu phố,thôn,xóm,làng,bản,ấp,buôn,tổ dân phố,khu dân cư,xã,phường,thị trấn,thị xã,huyện,quận,thành phố,tỉnh,đặc khu,
  chủ đầu tư,nhà thầu,cấp có thẩm quyền,cơ quan có thẩm quyền,cấp trên,gia đình,hộ gia đình,hộ,hộ dân,hộ kinh doanh,
  xí nghiệp,viễn thông,nhà máy,khóm,khu,ngõ,hẻm,phòng khám,quỹ tín dụng,bảo hiểm xã hội,bhxh,chi nhánh,câu lạc bộ,clb,ban điều hành,ban trị sự,
  tổ hợp tác,trung đội,tiểu đội,tổ vay vốn,thuế cơ sở,y tế học đường,cửa hàng,tốp,liên danh,liên danh nhà thầu,tư vấn giám sát,
  bộ,vụ,kho,xưởng,phân xưởng,chuyền,team,sales,marketing,học viện,nhà xuất bản,hội đồng quản trị,hđqt,ban kiểm soát,ban giám hiệu,bgh,ban giám đốc,
  mỗi nhà,từng nhà,cả team,cả nhóm,cả tổ,cả đội,cả lớp,cả phòng,cả ấp,cả thôn,toàn tổ,toàn đội,toàn đơn vị,toàn phòng,toàn trường,toàn ấp,toàn thôn,
  p .,vp,qa,ubmttqvn,trường học,cơ sở giáo dục,cơ sở kinh doanh,cơ sở sản xuất,cơ sở y tế,cơ sở tôn giáo
`);

export const roles = wordList(`
  công chức,cán bộ,viên chức,chuyên viên,nhân viên,thành viên,ủy viên,uv,đảng viên,đoàn viên,hội viên,đảng ủy viên,huyện ủy viên,tỉnh ủy viên,
  thư ký,bí thư,phó bí thư,chủ tịch,phó chủ tịch,ct,pct,trưởng,trưởng ban,trưởng phòng,trưởng thôn,trưởng khu phố,phó,phó trưởng,
  phó ban,tổ trưởng,tổ phó,đội trưởng,chi hội trưởng,giám đốc,phó giám đốc,hiệu trưởng,hiệu phó,thủ trưởng,lãnh đạo,người đứng đầu,
  kế toán,thủ quỹ,chánh văn phòng,phó chánh văn phòng,chỉ huy trưởng,đồng chí,lực lượng,nhân dân,người dân,bà con,phụ huynh,học sinh,giáo viên,
  mọi người,trợ lý,anh chị em,tuyên truyền viên,cộng tác viên,già làng,người có uy tín,hòa giải viên,
  phó hiệu trưởng,phóng viên,thanh niên,tiểu thương,bố mẹ,cha mẹ,kiểm soát viên,công an viên,hướng dẫn viên,thanh tra viên,huấn luyện viên,phát thanh viên,biên tập viên,giảng viên,học viên,sinh viên,điều dưỡng,dược sĩ,
  gvcn,gvbm,giáo viên chủ nhiệm,giáo viên bộ môn,tpt,tpt đội,tổng phụ trách,tổng phụ trách đội,bảo vệ,cấp dưỡng,quản đốc,phó quản đốc,trưởng nhóm,trưởng ca,
  trưởng bộ phận,leader,leader các nhóm,admin,sales admin,tổng giám đốc,phó tổng giám đốc,cục trưởng,phó cục trưởng,vụ trưởng,phó vụ trưởng,viện trưởng,bộ trưởng,thứ trưởng,
  lễ tân,thủ kho,nhân viên y tế,cô nuôi,trưởng đoàn,hiệu trưởng,bếp trưởng,trưởng trạm y tế,phó trưởng thôn,phó trưởng bản,trưởng khu dân cư,trưởng tiểu khu,
  chi ủy viên,ban viên,trưởng khối,trưởng xóm,trưởng bản,trưởng ấp,trưởng khóm,trưởng khu,chủ nhiệm,phó chủ nhiệm,xã đội trưởng,thôn đội trưởng,
  ấp đội trưởng,trưởng công an,phó trưởng công an,chánh thanh tra,trạm trưởng,trưởng trạm,chi hội phó,bác sĩ,y sĩ,kỹ thuật viên,cán sự,chị em,lái xe,tạp vụ,văn thư,chiến sĩ,khu vực trưởng,trưởng khu vực,chủ rừng,chủ hộ,chủ tàu,chủ trọ,chủ nhà trọ,chủ cơ sở
`);

/** Two words that begin like a body and are none. */
export const noBodies = wordList(`
  ban hành,ban đầu,ban đêm,ban công,đoàn kết,hội nghị,hội thảo,hội trường,hội thi,hội họp,hội nhập,trường hợp,phòng chống,phòng ngừa,
  sở hữu,xã hội,khối lượng,bản đồ,bản tin,bản sao,bản cam kết,bản vẽ,bản tổng hợp,báo cáo,tổ chức,đội ngũ,nhóm tiêu chí,hộ tịch,hộ khẩu,
  phòng họp,phòng học,y tế học đường,địa phương quản lý,viện dẫn,đài tưởng niệm,sở tại,phòng cháy,ban phát,phó mặc,thôn văn hóa,cục bộ,
  thị trấn văn minh,bản chính,tổ ấm,đội hình,ngành nghề,báo kết,khối đại đoàn kết,bản thân,hộ lý,trạm bơm,trạm biến áp,
  báo ngay,báo lại,báo cho,báo về,báo trước,khu vực,khu đất,khu di tích,khu công sở,khu tập thể,khu trung tâm,khu chợ,chi nhánh sông
`);

export const honorifics = wordList(
  'đồng chí,đ/c,đại diện,ông,bà,anh,chị,cô,chú,thầy,em,bác,cụ,dì,cậu,thím,bạn,mẹ,bố,mr .,mrs .,ms .,anh em,a .,c .,e .',
);

/** Stand before a name, with "đồng chí" or without. */
export const ranks = wordList(
  'thiếu úy,trung úy,thượng úy,đại úy,thiếu tá,trung tá,thượng tá,đại tá,thạc sĩ,tiến sĩ,cử nhân,ts .,ths .,pgs .,gs .,bs .,cn .,ks .,pgs . ts .,gs . ts .,ts,ths',
);

/** With one or two words behind them they are part of how a person is called: "Cô Sáu Liên", "Bác Khoan". */
export const kinship = new Set(wordList('cô,chú,thầy,bác,cụ,dì,cậu,thím,mẹ,bố'));

export const articles = wordList('các,những,mọi,từng,mỗi,toàn thể,toàn bộ,một số,tất cả,tất cả các');

/** Kinds of units that follow one another behind one head: "UBND các xã, thị trấn", "các phòng, ban, ngành". */
export const sharedKinds: readonly (readonly string[])[] = [
  wordList('xã,phường,thị trấn,đặc khu,huyện,thị xã,thành phố,quận,tỉnh'),
  wordList('phòng,ban,bộ,ngành,vụ,cục,viện,sở,khoa,đoàn thể,đơn vị,trung tâm'),
  wordList('cơ quan,đơn vị,cá nhân,tổ chức,bộ phận,địa phương,doanh nghiệp'),
  wordList('thôn,bản,ấp,xóm,khóm,buôn,làng,tổ dân phố,khu phố,khu dân cư'),
  wordList('đảng ủy,đảng bộ,chi bộ,chi ủy'),
  wordList('khu,ngõ,hẻm,khóm,khối'),
  wordList('mầm non,tiểu học,trung học cơ sở,trung học phổ thông,thcs,thpt'),
];

/** Lower-case words that may follow a head inside the name of a body. */
export const nameWords = new Set(
  wordList(`
  thị,trấn,xã,phường,huyện,tỉnh,thành,phố,quận,khu,thôn,xóm,bản,ấp,tổ,dân,nhân,đặc,cấp,của,liên,quan,có,chuyên,môn,trực,thuộc,
  trên,địa,bàn,toàn,chính,trị,hội,đoàn,thể,đảng,bộ,ủy,ban,chi,số,các,tại,cơ,sở,nêu,địa phương,phương,ngành,viên,chức,công,an,quân,đơn,vị,phòng,khóm,buôn,làng,mầm,non,tiểu,học,
  nhóm,lớp,khối,toàn,giám,hiệu,sự,phụ,nữ,thanh,niên,nông,dân,cựu,chiến,binh,chủ,tịch,trưởng,phó,bí,thư,văn,hóa,kế,toán,địa,chính,tư,pháp,y,tế,giúp,việc,thường
  `),
);

export const surnames = new Set(
  wordList(`
  nguyễn,trần,lê,phạm,hoàng,huỳnh,phan,vũ,võ,đặng,bùi,đỗ,hồ,ngô,dương,lý,đinh,trịnh,mai,tô,tống,đoàn,lương,cao,hà,lưu,thái,tạ,
  phùng,quách,đào,vương,trương,châu,chu,kiều,nghiêm,lại,lò,vi,quàng,khúc,ninh,hứa,âu,ngân,lục,mạc,mạch,nông,bế,đàm,tăng,triệu,thân,
  từ,viên,văn,doãn,giang,khổng,la,lâm,mẫn,nhữ,ông,phí,quản,sầm,thạch,thiều,tiêu,tôn,trà,triệu,ứng,uông,cà,cầm,hầu,giàng,sùng,vàng,thào,
  mông,giáp,hờ,tẩn,lù,chẩu,hạ,đậu,đồng,bạch,bành,cung,điền,hàn,hoa,kim,khuất,lã,long,lỗ,mã,nhâm,ôn,phó,tất,thi,thẩm,tòng,trang,y,rơ,đới,đổng,cấn,chử,cù,đèo
  `),
);

/** Kinds of places that close a name: "Công an phường", "Đội bóng xã". */
export const places = new Set(wordList('xã,phường,huyện,tỉnh,trấn,quận,phố,thôn,ấp,khóm'));

/** Words that end a name wherever they stand. */
export const nameEnds = new Set(
  wordList(`
  cho,để,theo,về,trong,trước,vào,từ,nhằm,khi,đã,sẽ,đang,vẫn,còn,chưa,với,gồm,đến,mà,do,vì,bằng,sau,không,rất,luôn,đều,cũng,là,nhất,qua,ở,lại,nếu,như,thì,mỗi
  `),
);
