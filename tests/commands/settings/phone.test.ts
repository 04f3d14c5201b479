/** The phone's page as the secretary sets it up: its address, everybody's links, messages to copy. */
import type { Failure, PhoneMessageAnswer, PhoneSetUpAnswer } from '../../../src/answers';
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, newOffice, officeWith, overdueTask } from '../../support/office';
import { keyIn, linkFor, openLink, switchOn, webAddress, workOf } from '../../support/phone';
import { set } from '../../support/schedule';

const binh = 'Trần Văn Bình';
const people = ['Nguyễn Văn Sơn', binh, 'Lê Thị Mai'];

let off: Project;
let on: Project;
beforeAll(async () => {
  off = await officeWith([
    overdueTask,
    { ...overdueTask, Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Việc đã xong', 'Trạng thái': 'Hoàn thành' },
  ]);
  on = await copyOf(off);
  switchOn(on);
});

const setUp = (project: Project, door: string, asked?: object) =>
  callDoor(project, door, ...(asked ? [asked] : [])) as PhoneSetUpAnswer;
const messageFor = (project: Project, person: string) =>
  callDoor(project, 'phoneMessage', { person }) as PhoneMessageAnswer | Failure;

describe('The page in the settings', () => {
  it('shows where it is and who may have a link, and neither link nor word before anything was done', async () => {
    const seen = { ok: true, testLink: '', people, message: '' };
    expect(setUp(await copyOf(off), 'phoneForSidebar')).toEqual({ ...seen, on: false, address: '' });
    expect(setUp(await copyOf(on), 'phoneForSidebar')).toEqual({ ...seen, on: true, address: webAddress });
  });

  it('gives the link of a test at the address that was typed, and names who may have one', async () => {
    const project = await copyOf(off);
    project.webApp = { ...on.webApp! };
    const answer = setUp(project, 'tryPhone', { address: ` ${webAddress} ` });
    expect(answer).toMatchObject({ on: false, address: webAddress, people, message: '' });
    expect(answer.testLink).toMatch(
      /^https:\/\/script\.google\.com\/macros\/s\/AKfycb-test\/exec\?k=[\w.-]+$/,
    );
    expect(openLink(project, keyIn(answer.testLink))).toMatchObject({ ok: true, kind: 'test' });
  });

  it('may be moved by anybody while nobody runs the schedule, although the digest waits for an approver', async () => {
    const project = await copyOf(on);
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    set(project, 'Người duyệt', 'son@example.com');
    project.user = 'binh@example.com';
    const address = webAddress.replace('test', 'other');
    expect(setUp(project, 'tryPhone', { address })).toMatchObject({ ok: true, address });
  });

  it('is moved neither to what is no web app nor by whoever may not approve, and stays where it is', async () => {
    const project = await copyOf(on);
    expect(setUp(project, 'tryPhone', { address: 'https://example.com/exec' })).toEqual({
      ok: false,
      message: 'Địa chỉ không dùng được. Chép địa chỉ ứng dụng web, kết thúc bằng /exec.',
    });
    callDoor(project, 'takeOver');
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    project.user = 'binh@example.com';
    expect(setUp(project, 'tryPhone', { address: webAddress.replace('test', 'other') })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Bản tin chờ duyệt, tài khoản này chỉ xem trước được\./) as string,
    });
    expect(setUp(project, 'phoneForSidebar')).toMatchObject({ on: true, address: webAddress });
  });

  it('is switched off with a word, and a test that was begun ends with it', async () => {
    const project = await copyOf(on);
    const { testLink } = setUp(project, 'tryPhone', { address: webAddress });
    // Where Google does not say that there is a web app, the address is known all the same.
    project.webApp = null;
    expect(setUp(project, 'switchOffPhone')).toEqual({
      ok: true,
      on: false,
      address: webAddress,
      testLink: '',
      people,
      message: 'Đã tắt. Liên kết đã gửi không mở được nữa cho tới khi bật lại.',
    });
    project.webApp = { ...on.webApp! };
    expect(openLink(project, keyIn(testLink)).ok).toBe(false);
  });
});

describe('Links given anew', () => {
  it('of one person are told by name, and all others stay good', async () => {
    const project = await copyOf(on);
    const [own, other] = [linkFor(project, binh), linkFor(project, 'Lê Thị Mai')];
    expect(setUp(project, 'renewLinks', { person: binh })).toMatchObject({
      ok: true,
      testLink: '',
      message: `Liên kết cũ của ${binh} hết hiệu lực. Liên kết mới đi cùng thư sau, hoặc chép tin nhắn để gửi ngay.`,
    });
    expect([openLink(project, own).ok, openLink(project, other).ok]).toEqual([false, true]);
  });

  it('of everybody are told so, and none stays good', async () => {
    const project = await copyOf(on);
    const keys = people.map((person) => linkFor(project, person));
    expect(setUp(project, 'renewLinks', { person: '' })).toMatchObject({
      testLink: '',
      message: 'Liên kết cũ của mọi người hết hiệu lực. Liên kết mới đi cùng thư sau.',
    });
    expect(keys.map((key) => openLink(project, key).ok)).toEqual([false, false, false]);
  });

  it('are none for somebody who never had one, and end nobody else’s', async () => {
    const project = await copyOf(on);
    const key = linkFor(project, binh);
    expect(setUp(project, 'renewLinks', { person: 'Đỗ Văn An' })).toMatchObject({
      ok: true,
      testLink: '',
      message: 'Đỗ Văn An chưa có liên kết nào. Không phải cấp lại.',
    });
    expect(workOf(project, key).person).toBe(binh);
  });
});

describe('A message to copy', () => {
  it('is of what is still to be done, for whoever is meant, in whatever letters the name is typed', async () => {
    const answer = messageFor(await copyOf(on), '  trần văn BÌNH ') as PhoneMessageAnswer;
    expect(answer.text).toContain('Hiện có 1 việc đang làm.');
    expect(answer.text).toContain('NV-1');
    expect(answer.text).not.toContain('NV-2');
  });

  it('is refused for nobody we know, while the page is off, and of a file that was not set up', async () => {
    expect(messageFor(await copyOf(on), 'Người Lạ')).toEqual({
      ok: false,
      message: 'Không có người này ở tab Thành viên. Chọn người khác.',
    });
    expect(messageFor(await copyOf(off), binh)).toEqual({
      ok: false,
      message: 'Địa chỉ không dùng được. Chép địa chỉ ứng dụng web, kết thúc bằng /exec.',
    });
    expect(messageFor(await newOffice(), binh)).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa có tab “Nhiệm vụ”') as string,
    });
  });

  it('greets whoever heads a neighbourhood too', async () => {
    const project = await copyOf(on);
    fill(project, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': 'Phùng Thị Lụa' }]);
    project.touch();
    expect(setUp(project, 'phoneForSidebar').people).toEqual([...people, 'Phùng Thị Lụa']);
    expect(messageFor(project, 'Phùng Thị Lụa')).toMatchObject({
      ok: true,
      text: expect.stringContaining('Phùng Thị Lụa. Hiện không có việc nào đang chờ.') as string,
    });
  });
});
