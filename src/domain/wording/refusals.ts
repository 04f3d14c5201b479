import type { Refusal } from '../outcome';
import { mailRefused } from './failures';
import { refusedApproval, unknownAccount } from './confirmation';
import { googleSaid, quotaUsedUp } from './failures';
import { stateNames } from './tasks';

/** Why nothing was done, and the way out: a sentence or two. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'busy':
      return 'Có người khác đang gửi hoặc chốt số liệu. Thử lại sau một phút.';
    case 'wrongPage':
      return `Trang này không được phép làm việc này. Mở lại ${refusal.openedBy}.`;
    case 'unreadableRequest':
      return `Trang gửi yêu cầu không đọc được. Mở lại ${refusal.openedBy}.`;
    case 'pasteTooLong':
      return pasteTexts[refusal.what];
    case 'tabGone':
      return `Không tìm thấy tab “${refusal.tab}”. Có thể tab vừa được đổi tên.`;
    case 'noTrackingTabs':
      return `Bảng này chưa có tab “${refusal.tasks}” và tab “${refusal.criteria}”. Chọn Tổng hợp tuần › Tổng hợp ngay để bắt đầu, hoặc Dùng bảng có sẵn.`;
    case 'unknownZone':
      return `Không đọc được ngày hôm nay theo múi giờ ${refusal.timeZone}.`;
    case 'unknownAccount':
      return unknownAccount;

    case 'unreadableTab':
      return `Không đọc được tab “${refusal.tab}” hoặc thiếu cột “${refusal.column}”.`;
    case 'missingColumn':
      return `Tab “${refusal.tab}” không có cột “${refusal.column}”. Chọn Tạo bảng theo dõi để thêm.`;
    case 'rowGone':
      return refusal.tab === null
        ? `Không còn dòng nào mang mã “${refusal.task}”.`
        : `Không còn dòng nào mang mã “${refusal.task}” ở tab “${refusal.tab}”. Có thể dòng đã bị xóa hoặc đổi mã.`;
    case 'ambiguousRow':
      return `Mã “${refusal.task}” đang có ở ${refusal.rows} dòng của tab “${refusal.tab}” nên không biết ghi vào dòng nào. Sửa để mỗi dòng một mã.`;
    case 'mergedCell':
      return 'Ô cần ghi đang gộp với ô khác. Bỏ gộp ô rồi lưu lại.';
    case 'rowChanged':
      return 'Có người vừa sửa dòng này. So lại hai bản rồi chọn.';
    case 'tabRenamed':
      return `Tab “${refusal.tab}” vừa bị đổi tên hoặc xóa. Kiểm tra lại rồi lưu.`;
    case 'codesTaken':
      return `Mã ${refusal.tasks.join(', ')} đã có trong tab “${refusal.tab}”. Mở lại để lấy mã mới.`;
    case 'rowsAstray':
      return `Tab “${refusal.tab}” vừa bị sửa cùng lúc. Xem lại các dòng mang mã ${refusal.tasks.join(', ')}.`;
    case 'tabChanged':
      return changedText(refusal.tab, refusal.then);
    case 'tabsChanged':
      return 'Có tab vừa bị sửa cùng lúc, hoặc thiếu cột. Xem lại bảng rồi chọn bộ lần nữa.';
    case 'partlyDone':
      return [
        refusal.done,
        ...refusal.undone.map(({ task, why }) => `${task === null ? '' : `${task}: `}${refusalText(why)}`),
      ]
        .filter((text) => text !== '')
        .join(' ');

    case 'linkEnded':
      return 'Liên kết này không còn dùng được. Mở liên kết trong thư mới nhất, hoặc hỏi thư ký để nhận liên kết mới.';
    case 'workUnreadable':
      return `Trang chưa đọc được bảng theo dõi. Báo thư ký: ${refusal.reasons.join(' ')}`;
    case 'tooManySaves':
      return 'Liên kết này vừa lưu quá nhiều lần. Chờ mười phút rồi lưu tiếp; chữ đã gõ vẫn còn.';
    case 'notYours':
      return 'Việc này không có trong danh sách của liên kết này. Tải lại trang để xem danh sách mới.';
    case 'mayNotDecide':
      return 'Liên kết này không quyết định được việc này.';
    case 'notLater':
      return 'Ngày lùi đến phải sau hạn hiện nay. Chọn ngày khác.';
    case 'notAsked':
      return 'Việc này không còn chờ quyết định. Tải lại trang để xem danh sách mới.';
    case 'unknownPerson':
      return 'Không có người này ở tab Thành viên. Chọn người khác.';
    case 'nothingToApprove':
      return 'Không còn bản tin nào chờ duyệt. Tải lại trang.';
    case 'cannotApproveYet':
      return `Chưa duyệt được vì số liệu chưa đủ tin. ${refusal.reasons.join(' ')} Sửa xong thì duyệt lại.`;
    case 'unusableAddress':
      return 'Địa chỉ không dùng được. Chép địa chỉ ứng dụng web, kết thúc bằng /exec.';
    case 'cannotTakeBack':
      return 'Không hoàn tác được: ô đã đổi tiếp sau lần ghi này. Sửa tay trong bảng.';
    case 'changedSince':
      return `Đã hoàn tác, trừ ${refusal.tasks.join(', ')}: dòng đã được sửa từ lúc thêm. Sửa tay trong bảng.`;

    case 'unknownState':
      return `Trạng thái phải là một trong: ${Object.values(stateNames).join(', ')}.`;
    case 'marksFull':
      return 'Tháng này đã ghi quá nhiều đánh giá, không giữ thêm được. Trả bớt dòng về Theo đề xuất.';
    case 'unreadableWaitingDay':
      return 'Chờ từ ngày không đọc được. Chọn lại ngày trên lịch.';
    case 'unreadableCompletionDate':
      return 'Ngày hoàn thành không đọc được. Chọn lại ngày.';
    case 'percentOutOfRange':
      return 'Tiến độ là một số từ 0 đến 100.';
    case 'unreadableCell':
      return refusal.problem;
    case 'noDutySelected':
      return `Bấm vào dòng của việc cần chia ở tab “${refusal.tab}” rồi chọn lại.`;
    case 'dutyWithoutCode':
      return `Việc ở dòng ${refusal.row} chưa có Mã riêng. Ghi Mã rồi chọn lại.`;
    case 'partAlready':
      return `Việc ở dòng ${refusal.row} đã là phần của một nơi trong ${refusal.whole} nên không chia nữa. Chọn dòng của việc chung.`;
    case 'nothingToSpread':
      return 'Nơi nào cũng đã có việc, hoặc tab “Khu phố”, “Thành viên” còn trống.';
    case 'notWanted':
      return 'Chưa thêm gì.';
    case 'openQuestions':
      return 'Còn cột chưa rõ. Trả lời hết các câu hỏi rồi làm tiếp.';
    case 'chosenTabGone':
      return `Không tìm thấy tab “${refusal.tab}”. Chọn lại tab.`;
    case 'noHeaderRow':
      return refusal.tab === null
        ? 'Không thấy dòng tiêu đề trong bảng đã dán. Chép cả dòng tiêu đề rồi dán lại.'
        : `Tab “${refusal.tab}” không có dòng tiêu đề đọc được trong 15 dòng đầu. Chọn tab khác, hoặc ghi tiêu đề cho các cột.`;
    case 'noTabToPasteInto':
      return `Chưa có tab “${refusal.tab}” để ghi vào. Chọn Tạo bảng theo dõi để thêm.`;
    case 'noCodeColumn':
      return `Tab “${refusal.tab}” chưa có cột Mã. Thêm cột đó rồi dán lại.`;
    case 'unknownSet':
      return 'Không có bộ tiêu chí này. Mở lại Bộ tiêu chí.';
    case 'otherSet':
      return 'Tab “Tiêu chí” đang có tiêu chí của bộ khác. Nhân bản các tab để lưu, xóa dòng cũ rồi chọn lại.';
    case 'emptyPaste':
      return 'Chưa có dòng nào. Dán bảng vào ô rồi xem lại.';
    case 'nothingNew':
      return 'Không có dòng mới nào để thêm.';

    case 'noClosedWeek':
      return 'Chưa có tuần nào được chốt. Chọn Chốt số liệu tuần rồi xuất lại.';
    case 'weekNotClosed':
      return `Không thấy số liệu đã chốt của tuần ${refusal.week}. Chọn tuần khác.`;

    case 'weekOver':
      return `Trang này mở từ tuần trước. Mở lại Xem và gửi bản tin${refusal.then === 'send' ? ' rồi gửi' : ''}.`;
    case 'unsureNumbers':
      return `Chưa gửi vì số liệu chưa đủ tin. ${refusal.reasons.join(' ')}`;
    case 'unreadableRegister':
      return `${registerTexts[refusal.toDo]}${refusal.problem}`;
    case 'nobodySubscribed':
      return 'Chưa có ai nhận bản tin. Điền cột “Email” và “Bản tin” trong tab “Thành viên”.';
    case 'noLetterFor':
      return `Tuần này không có thư nào cho ${refusal.email}.`;
    case 'nothingOwed':
      return `Tuần này ${refusal.name} không có việc quá hạn, đến hạn hay vướng mắc.`;
    case 'neverSent':
      return `${refusal.name} chưa nhận lần nào. Bấm Gửi để gửi cho cả những người còn lại.`;
    case 'unconfirmedAddress':
      return `Địa chỉ ${refusal.email} chưa được xác nhận. Mở lại Xem và gửi bản tin để xác nhận.`;
    case 'mayNotSend':
      return refusedApproval(refusal.right, refusal.approvers, refusal.owner);
    case 'notTheOwner':
      return 'Chỉ tài khoản đang chạy lịch gửi mới xác nhận được.';
    case 'refusedByGoogle':
      return `Chưa gửi ${refusal.sending === 'test' ? 'thử' : 'lại'} được. ${mailRefused(refusal.said)}`;
    case 'noticeNotSent':
      return noticeText(refusal.why);

    case 'weekNotReady':
      return refusal.reasons.join(' ');
    case 'stoppedByGoogle':
      return googleSaid(refusal.said);

    case 'unreadableMeetingDay':
      return 'Ngày họp không đọc được. Mở lại Họp giao ban.';
    case 'nothingToMake':
      return 'Không còn kết luận nào để chuyển.';

    case 'paperPeriodOver':
      return 'Kỳ báo cáo này đã qua. Tải Word để giữ bản đang sửa rồi mở lại Báo cáo.';
    case 'paperFull':
      return 'Đã sửa nhiều câu nên không giữ thêm được. Tải Word rồi sửa tiếp trong Word.';

    case 'peopleChanged':
      return 'Danh sách vừa thay đổi. Xem lại ai đã nghỉ rồi xóa.';
    case 'runsTheSchedule':
      return 'Lịch gửi đang chạy bằng tài khoản này. Chuyển lịch sang tài khoản khác rồi xóa.';
    case 'rowLeft':
      return `Tab “${refusal.tab}” vừa bị sửa cùng lúc nên dòng của ${refusal.name} còn lại. Bấm xóa lần nữa.`;
  }
}

type Of<Code extends Refusal['code']> = Extract<Refusal, { code: Code }>;

const pasteTexts: Record<Of<'pasteTooLong'>['what'], string> = {
  notice: 'Văn bản dán vào quá dài hoặc không đọc được. Dán từng phần rồi đọc lại.',
  duties: 'Trang gửi danh sách không đọc được. Dán lại văn bản.',
  replies: 'Tin dán vào quá dài hoặc không đọc được. Dán từng phần rồi đọc lại.',
  table: 'Bảng dán vào quá dài hoặc không đọc được. Dán từng phần của bảng.',
};

const registerTexts: Record<Of<'unreadableRegister'>['toDo'], string> = {
  send: 'Chưa gửi vì không biết ai đã nhận. ',
  remind: 'Chưa nhắc vì không biết ai đã nhận. ',
  resend: '',
  delete: 'Chưa xóa được. ',
};

function changedText(tab: string, then: Of<'tabChanged'>['then']): string {
  switch (then) {
    case 'save':
      return `Tab “${tab}” vừa bị sửa cùng lúc. Kiểm tra lại rồi lưu.`;
    case 'delete':
      return `Tab “${tab}” vừa bị sửa cùng lúc. Bấm xóa lần nữa.`;
    case 'paste':
      return `Tab “${tab}” vừa bị sửa cùng lúc, hoặc thiếu cột. Xem lại tab rồi dán lần nữa.`;
  }
}

function noticeText(why: Of<'noticeNotSent'>['why']): string {
  if (why === 'noAddress') return 'Không biết gửi thư báo cho ai.';
  return `Không gửi được thư báo. ${why === 'noQuota' ? quotaUsedUp : googleSaid(why.said)}`;
}
