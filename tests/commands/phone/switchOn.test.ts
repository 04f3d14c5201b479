import { callDoor } from '../../support/doors';
import { officeWith, overdueTask } from '../../support/office';
import { switchOn, webAddress } from '../../support/phone';
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
});
