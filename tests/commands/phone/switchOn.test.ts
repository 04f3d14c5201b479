import type { PhoneSetUpAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { officeWith, overdueTask, secretary } from '../../support/office';
import { keyIn, switchOn, webAddress } from '../../support/phone';
import { binh, office } from '../../support/phoneOffice';

describe('Setting the page up', () => {
  it('takes the address of a web app only, and is on once it was seen to open', async () => {
    const project = await officeWith([overdueTask]);
    const refused = { ok: false, message: expect.stringMatching(/kết thúc bằng \/exec/) };
    for (const address of [
      '',
      'https://example.com/exec',
      webAddress.replace('exec', 'dev'),
      'javascript:alert(1)',
    ])
      expect(callDoor(project, 'tryPhone', { address })).toEqual(refused);
    expect(callDoor(project, 'phoneForSidebar')).toMatchObject({ on: false, address: '' });
    switchOn(project);
    expect(callDoor(project, 'phoneForSidebar')).toMatchObject({ on: true, address: webAddress });
  });

  it('gives a message for Zalo with the person’s own link', async () => {
    const project = await office();
    const { text } = callDoor(project, 'phoneMessage', { person: binh }) as { text: string };
    expect(text).toMatch(
      /^Kính gửi: đồng chí Trần Văn Bình\. Hiện có 1 việc đang làm\.\n• NV-1 · Hoàn thiện hồ sơ an ninh \(quá hạn 7 ngày\)\n.*\nhttps:\/\/script\.google\.com\/macros\/s\/AKfycb-test\/exec\?k=[\w-]{22}\.[0-9a-f]{16}\.1$/,
    );
  });

  describe('from the page that was tried', () => {
    const on = 'Đã bật. Từ thư sau, nút trong thư mở trang này. Đóng trang thử được rồi.';

    /** Tries the page where somebody typed that it is, and switches it on from where it was opened. */
    async function switched(typed: string, opened: string) {
      const project = await officeWith([overdueTask]);
      project.webApp = { address: webAddress.replace('exec', 'dev'), user: secretary };
      const { testLink } = callDoor(project, 'tryPhone', { address: typed }) as PhoneSetUpAnswer;
      const answer: unknown = project.runFromWeb('switchOnPhone', [keyIn(testLink), { address: opened }]);
      return { answer, setUp: callDoor(project, 'phoneForSidebar') };
    }

    it('keeps where it was opened, and says what happens next', async () => {
      const opened = webAddress.replace('test', 'opened');
      const { answer, setUp } = await switched(webAddress, opened);
      expect(answer).toEqual({ ok: true, message: on });
      expect(setUp).toMatchObject({ on: true, address: opened });
    });

    it('keeps what was typed where Google does not say where it was opened', async () => {
      const { answer, setUp } = await switched(webAddress, '');
      expect(answer).toEqual({ ok: true, message: on });
      expect(setUp).toMatchObject({ on: true, address: webAddress });
    });

    it('keeps nothing where neither is an address that others can open', async () => {
      const { answer, setUp } = await switched('http://127.0.0.1:8080/exec', '');
      expect(answer).toEqual({ ok: false, message: expect.stringMatching(/kết thúc bằng \/exec/) as string });
      expect(setUp).toMatchObject({ on: false });
    });
  });
});
