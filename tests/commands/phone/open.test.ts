import type { Project } from 'stand-in';
import type { PhoneSetUpAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { secretary, tab } from '../../support/office';
import { keyIn, linkFor, openLink, webAddress, workOf } from '../../support/phone';
import { binh, office } from '../../support/phoneOffice';
import { set } from '../../support/schedule';

describe('The page of a personal link', () => {
  it('has the task that a letter’s button named, and none where the address names none', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    const taskIn = (html: string) => /var task = (.*?);/.exec(html)?.[1];
    expect(taskIn(project.serve({ k: key, t: 'NV-1' }).html)).toBe('"NV-1"');
    expect(taskIn(project.serve({ k: key }).html)).toBe('""');
    // Whose link is none learns nothing of the address either.
    expect(taskIn(project.serve({ k: 'xem-truoc', t: 'NV-1' }).html)).toBe('""');
  });

  it('says what to do where Google does not let it read the sheet, and writes down why', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    project.takenBack.set(secretary, ['spreadsheets.currentonly']);
    expect(openLink(project, key)).toEqual({
      ok: false,
      message:
        'Trang chưa đọc được bảng theo dõi. Thử lại sau ít phút. Nếu vẫn vậy, báo thư ký: Google chưa cho trang web đọc bảng; thư hằng tuần vẫn gửi như trước.',
    });
    expect(project.log.join()).not.toBe('');
  });

  it('tells with the hour at which it was read', async () => {
    const project = await office();
    project.clock.advance(5 * 60_000);
    expect(workOf(project, linkFor(project, binh)).readAt).toBe('14:05 11/08/2023');
  });

  it('tells whoever has a link while the tabs are gone what is missing', async () => {
    const project = await office();
    const key = linkFor(project, binh);
    for (const name of ['Nhiệm vụ', 'Tiêu chí']) tab(project, name).name = `${name} (cũ)`;
    project.touch();
    expect(openLink(project, key)).toEqual({
      ok: false,
      message: expect.stringMatching(/^Bảng này chưa có tab “Nhiệm vụ” và tab “Tiêu chí”/) as string,
    });
  });
});

describe('The page by which the address is tried', () => {
  const testKey = (project: Project): string =>
    keyIn((callDoor(project, 'tryPhone', { address: webAddress }) as PhoneSetUpAnswer).testLink);

  it('shows the committee and where it was opened, without a week to be read', async () => {
    const project = await office();
    set(project, 'Tên ban chỉ đạo', 'Ban chỉ đạo thị trấn');
    const key = testKey(project);
    for (const name of ['Nhiệm vụ', 'Tiêu chí']) tab(project, name).name = `${name} (cũ)`;
    project.touch();
    expect(openLink(project, key)).toEqual({
      ok: true,
      kind: 'test',
      committee: 'Ban chỉ đạo thị trấn',
      address: webAddress,
    });
  });

  it('does not pass where Google does not let it read the sheet', async () => {
    const project = await office();
    const key = testKey(project);
    project.takenBack.set(secretary, ['spreadsheets.currentonly']);
    expect(openLink(project, key)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Trang chưa đọc được bảng theo dõi/) as string,
    });
  });
});
