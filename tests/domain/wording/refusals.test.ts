import { weekKey } from '../../../src/domain/calendar';
import type { Refusal } from '../../../src/domain/outcome';
import {
  exceptionText,
  googleSaid,
  mailRefused,
  refusalText,
  tabNotWritten,
} from '../../../src/domain/wording';

const tab = 'Nhiệm vụ';

/** One of each, so that a new reason has to be said too. */
const each: { [Code in Refusal['code']]: Extract<Refusal, { code: Code }>[] } = {
  busy: [{ code: 'busy' }],
  wrongPage: [{ code: 'wrongPage', openedBy: 'Tổng hợp ngay' }],
  unreadableRequest: [{ code: 'unreadableRequest', openedBy: 'Tổng hợp ngay' }],
  pasteTooLong: (['notice', 'duties', 'table', 'replies'] as const).map((what) => ({
    code: 'pasteTooLong',
    what,
  })),
  tabGone: [{ code: 'tabGone', tab }],
  noTrackingTabs: [{ code: 'noTrackingTabs', tasks: tab, criteria: 'Tiêu chí' }],
  unknownZone: [{ code: 'unknownZone', timeZone: 'Asia/Huế' }],
  unknownAccount: [{ code: 'unknownAccount' }],
  unreadableTab: [{ code: 'unreadableTab', tab, column: 'Mã' }],
  missingColumn: [{ code: 'missingColumn', tab, column: 'Khó khăn' }],
  rowGone: [
    { code: 'rowGone', task: 'NV-1', tab },
    { code: 'rowGone', task: 'NV-1', tab: null },
  ],
  ambiguousRow: [{ code: 'ambiguousRow', task: 'NV-1', tab, rows: 2 }],
  mergedCell: [{ code: 'mergedCell' }],
  rowChanged: [{ code: 'rowChanged' }],
  tabRenamed: [{ code: 'tabRenamed', tab }],
  codesTaken: [{ code: 'codesTaken', tab, tasks: ['NV-1', 'NV-2'] }],
  partlyDone: [
    {
      code: 'partlyDone',
      done: 'Đã đổi hạn 1 dòng.',
      undone: [{ task: 'NV-2', why: { code: 'mergedCell' } }],
    },
    {
      code: 'partlyDone',
      done: '',
      undone: [{ task: null, why: { code: 'tabRenamed', tab: 'Tab khác' } }],
    },
  ],
  rowsAstray: [{ code: 'rowsAstray', tab, tasks: ['NV-1', 'NV-2'] }],
  tabChanged: (['save', 'delete', 'paste'] as const).map((then) => ({
    code: 'tabChanged',
    tab,
    then,
  })),
  tabsChanged: [{ code: 'tabsChanged' }],
  changedSince: [{ code: 'changedSince', tasks: ['NV-1', 'NV-2'] }],
  unknownState: [{ code: 'unknownState' }],
  unreadableCompletionDate: [{ code: 'unreadableCompletionDate' }],
  marksFull: [{ code: 'marksFull' }],
  unreadableWaitingDay: [{ code: 'unreadableWaitingDay' }],
  percentOutOfRange: [{ code: 'percentOutOfRange' }],
  unreadableCell: [{ code: 'unreadableCell', problem: 'Giờ gửi là một số từ 0 đến 23.' }],
  noDutySelected: [{ code: 'noDutySelected', tab }],
  dutyWithoutCode: [{ code: 'dutyWithoutCode', row: 7 }],
  partAlready: [{ code: 'partAlready', row: 7, whole: 'NV-04' }],
  nothingToSpread: [{ code: 'nothingToSpread' }],
  notWanted: [{ code: 'notWanted' }],
  openQuestions: [{ code: 'openQuestions' }],
  chosenTabGone: [{ code: 'chosenTabGone', tab }],
  noHeaderRow: [
    { code: 'noHeaderRow', tab },
    { code: 'noHeaderRow', tab: null },
  ],
  noTabToPasteInto: [{ code: 'noTabToPasteInto', tab }],
  noCodeColumn: [{ code: 'noCodeColumn', tab }],
  unknownSet: [{ code: 'unknownSet' }],
  otherSet: [{ code: 'otherSet' }],
  emptyPaste: [{ code: 'emptyPaste' }],
  nothingNew: [{ code: 'nothingNew' }],
  noClosedWeek: [{ code: 'noClosedWeek' }],
  weekNotClosed: [{ code: 'weekNotClosed', week: weekKey('2023-W32') }],
  weekOver: (['look', 'send'] as const).map((then) => ({ code: 'weekOver', then })),
  unsureNumbers: [{ code: 'unsureNumbers', reasons: ['Tab “Nhiệm vụ” thiếu cột “Hạn”.'] }],
  unreadableRegister: (['send', 'remind', 'resend', 'delete'] as const).map((toDo) => ({
    code: 'unreadableRegister',
    toDo,
    problem: 'Tab “Sổ gửi” thiếu cột “Tuần”.',
  })),
  nobodySubscribed: [{ code: 'nobodySubscribed' }],
  noLetterFor: [{ code: 'noLetterFor', email: 'la@example.com' }],
  nothingOwed: [{ code: 'nothingOwed', name: 'Trần Văn Bình' }],
  neverSent: [{ code: 'neverSent', name: 'Trần Văn Bình' }],
  unconfirmedAddress: [{ code: 'unconfirmedAddress', email: 'la@example.com' }],
  mayNotSend: (['accountUnknown', 'notNamed'] as const).map((right) => ({
    code: 'mayNotSend',
    right,
    approvers: ['chu@example.com'],
    owner: '',
  })),
  notTheOwner: [{ code: 'notTheOwner' }],
  refusedByGoogle: (['test', 'again'] as const).map((sending) => ({
    code: 'refusedByGoogle',
    sending,
    said: 'Invalid email.',
  })),
  weekNotReady: [{ code: 'weekNotReady', reasons: ['Tab “Nhiệm vụ” thiếu cột “Hạn”.'] }],
  stoppedByGoogle: [{ code: 'stoppedByGoogle', said: 'Invalid email.' }],
  noticeNotSent: (['noAddress', 'noQuota', { said: 'Invalid email.' }] as const).map((why) => ({
    code: 'noticeNotSent',
    why,
  })),
  unreadableMeetingDay: [{ code: 'unreadableMeetingDay' }],
  nothingToMake: [{ code: 'nothingToMake' }],
  paperPeriodOver: [{ code: 'paperPeriodOver' }],
  paperFull: [{ code: 'paperFull' }],
  peopleChanged: [{ code: 'peopleChanged' }],
  runsTheSchedule: [{ code: 'runsTheSchedule' }],
  linkEnded: [{ code: 'linkEnded' }],
  workUnreadable: [{ code: 'workUnreadable', reasons: ['Không tìm thấy tab “Nhiệm vụ”.'] }],
  tooManySaves: [{ code: 'tooManySaves' }],
  notYours: [{ code: 'notYours' }],
  mayNotDecide: [{ code: 'mayNotDecide' }],
  notLater: [{ code: 'notLater' }],
  notAsked: [{ code: 'notAsked' }],
  unknownPerson: [{ code: 'unknownPerson' }],
  nothingToApprove: [{ code: 'nothingToApprove' }],
  cannotApproveYet: [{ code: 'cannotApproveYet', reasons: ['Không tìm thấy tab “Nhiệm vụ”.'] }],
  unusableAddress: [{ code: 'unusableAddress' }],
  cannotTakeBack: [{ code: 'cannotTakeBack' }],
  rowLeft: [{ code: 'rowLeft', tab: 'Thành viên', name: 'Trần Văn Bình' }],
};
const all = Object.values(each).flat();

describe('Why nothing was done', () => {
  it.each(all.map((refusal) => [JSON.stringify(refusal), refusal] as const))(
    'is said of %s',
    (_, refusal) => {
      expect(refusalText(refusal)).toMatch(/^[\p{Lu}]\S* .*\.$/u);
      expect(refusalText(refusal)).not.toMatch(/undefined|null|\[object|\s\s|\n/);
    },
  );

  it('names everything it is about: tab, column, code, person', () => {
    for (const refusal of all) {
      if (refusal.code === 'partlyDone') continue;
      const named = Object.values(refusal as unknown as Record<string, unknown>)
        .filter((value) => value !== refusal.code)
        .flat()
        .filter((value) => typeof value === 'string' && /[^a-zA-Z]/.test(value));
      for (const name of named) expect(refusalText(refusal)).toContain(name);
    }
  });

  it('is no sentence twice', () => {
    expect(new Set(all.map(refusalText)).size).toBe(all.length);
  });

  it('tells what was done of a list, and what of it was not', () => {
    expect(all.filter(({ code }) => code === 'partlyDone').map(refusalText)).toEqual([
      'Đã đổi hạn 1 dòng. NV-2: Ô cần ghi đang gộp với ô khác. Bỏ gộp ô rồi lưu lại.',
      'Tab “Tab khác” vừa bị đổi tên hoặc xóa. Kiểm tra lại rồi lưu.',
    ]);
  });
});

describe('What Google throws', () => {
  it.each([
    ['Service invoked too many times for one day: email.', /^Tài khoản đã hết lượt gửi thư hôm nay\.$/],
    ['You do not have permission to call MailApp.sendEmail.', /không còn đủ quyền.*Bật lại lịch/],
    ['Authorisation needed', /không còn đủ quyền/],
    ['https://www.googleapis.com/auth/script.send_mail', /không còn đủ quyền/],
    ['Invalid email: x', /^Google báo: Invalid email: x$/],
  ])('is told to the owner of the schedule: %s', (said, words) => {
    expect(googleSaid(said)).toMatch(words);
  });

  it.each([
    [
      'no consent at all',
      new Error('Authorization is required to perform that action.'),
      /chưa cấp quyền.*menu Tổng hợp tuần/,
    ],
    [
      'one consent missing',
      new Error('Specified permissions are not sufficient. Required permissions: x'),
      /chưa cấp quyền/,
    ],
    [
      'a sentence of ours',
      new Error('Exception: Bảng đang bận.'),
      /^Chưa làm được: Bảng đang bận\. Hãy thử lại\.$/,
    ],
    ['no error at all', 'TypeError: x', /^Chưa làm được: x\. Hãy thử lại\.$/],
    ['nothing', new Error(''), /^Chưa làm được\. Hãy thử lại\.$/],
  ])('is told to whoever clicked: %s', (_what, error, words) => {
    expect(exceptionText(error)).toMatch(words);
  });

  it.each([
    ['script.send_mail', 'gửi email thay bạn'],
    ['script.scriptapp', 'cho phép ứng dụng chạy khi bạn vắng mặt'],
    ['script.container.ui', 'hiển thị trong ứng dụng của Google'],
    ['userinfo.email', 'xem địa chỉ email của bạn'],
    ['spreadsheets.currentonly', 'xem và quản lý bảng tính này'],
  ])('names the box of the consent to tick: %s', (scope, box) => {
    const said = `Thiếu quyền: https://www.googleapis.com/auth/${scope}`;
    const words = `Tài khoản này chưa cấp quyền “${box}”. Hãy bấm một mục trong menu Tổng hợp tuần, đánh dấu ô đó rồi đồng ý.`;
    expect(exceptionText(new Error(said))).toBe(words);
    expect(mailRefused(said)).toBe(words);
  });

  it('names no box that it does not know', () => {
    const said = 'Permission is missing: https://www.googleapis.com/auth/drive';
    expect(mailRefused(said)).toMatch(/chưa cấp quyền cho Tổng hợp tuần\. .* đồng ý cấp quyền\.$/);
  });

  it('is told where somebody protected what has to be written, with who opens it', () => {
    const words = exceptionText(
      new Error('You are trying to edit a protected cell or object. Please contact the owner.'),
    );
    expect(words).toMatch(/đang được bảo vệ.*chủ bảng mở ở Dữ liệu › Bảo vệ trang tính/);
    expect(tabNotWritten('Tổng quan', new Error('x'))).toBe(
      'Chưa cập nhật được tab “Tổng quan”; các phần khác đã xong. Chưa làm được: x. Hãy thử lại.',
    );
  });

  it('is told without what names the kind of failure, blanks or a second full stop', () => {
    expect(exceptionText(new Error('  RangeError:   Ngày 31/9 không có... '))).toBe(
      'Chưa làm được: Ngày 31/9 không có. Hãy thử lại.',
    );
    expect(exceptionText('Gặp Error: x')).toBe('Chưa làm được: Gặp Error: x. Hãy thử lại.');
  });
});

describe('A refusal has its own words', () => {
  it.each<[string, Refusal]>([
    ['Không đọc được tab “Nhiệm vụ” hoặc thiếu cột “Mã”.', { code: 'unreadableTab', tab, column: 'Mã' }],
    [
      'Mã NV-1, NV-2 đã có trong tab “Nhiệm vụ”. Mở lại để lấy mã mới.',
      { code: 'codesTaken', tab, tasks: ['NV-1', 'NV-2'] },
    ],
    ['Trang này mở từ tuần trước. Mở lại Xem và gửi bản tin rồi gửi.', { code: 'weekOver', then: 'send' }],
    ['Trang này mở từ tuần trước. Mở lại Xem và gửi bản tin.', { code: 'weekOver', then: 'look' }],
    ['Chưa gửi thử được. Google báo: x', { code: 'refusedByGoogle', sending: 'test', said: 'x' }],
    ['Chưa gửi lại được. Google báo: x', { code: 'refusedByGoogle', sending: 'again', said: 'x' }],
    [
      'Chưa gửi vì số liệu chưa đủ tin. Thiếu cột Hạn. Thiếu cột Mã.',
      { code: 'unsureNumbers', reasons: ['Thiếu cột Hạn.', 'Thiếu cột Mã.'] },
    ],
    ['Thiếu cột Hạn. Thiếu cột Mã.', { code: 'weekNotReady', reasons: ['Thiếu cột Hạn.', 'Thiếu cột Mã.'] }],
    ['Google báo: x', { code: 'stoppedByGoogle', said: 'x' }],
    ['Tab hỏng.', { code: 'unreadableRegister', toDo: 'resend', problem: 'Tab hỏng.' }],
    [
      'Tin dán vào quá dài hoặc không đọc được. Dán từng phần rồi đọc lại.',
      { code: 'pasteTooLong', what: 'replies' },
    ],
    [
      'Trạng thái phải là một trong: Chưa thực hiện, Đang thực hiện, Vướng mắc, Chờ cấp trên, Chờ xác nhận, Hoàn thành, Tạm dừng, Hủy.',
      { code: 'unknownState' },
    ],
    [
      'Tab “Nhiệm vụ” vừa bị sửa cùng lúc. Xem lại các dòng mang mã NV-1, NV-2.',
      { code: 'rowsAstray', tab, tasks: ['NV-1', 'NV-2'] },
    ],
  ])('%s', (said, refusal) => expect(refusalText(refusal)).toBe(said));
});
