import type { Project } from 'stand-in';
import { callDoor } from '../support/doors';
import { copyOf } from '../support/faults';
import { officeWith, overdueTask, secretary, slim } from '../support/office';

let made: Project;
beforeAll(async () => {
  made = slim(await officeWith([overdueTask]));
  callDoor(made, 'takeOver');
});

const AUTH = 'https://www.googleapis.com/auth/';

async function without(scope: string): Promise<Project> {
  const project = await copyOf(made);
  project.takenBack.set(secretary, [scope]);
  return project;
}

/** A click on an item of the menu, whether Google's question ends it or not. */
function click(project: Project, item: string): void {
  try {
    project.call(item);
  } catch (error) {
    expect((error as Error).name).toBe('ExecutionEnded');
  }
}

describe('A permission that was left out', () => {
  it.each([
    ['script.send_mail', 'showSettings', 'Lịch gửi và cài đặt'],
    ['script.send_mail', 'previewDigest', 'Bản tin tuần'],
    ['userinfo.email', 'showMine', 'Việc của tôi'],
  ])('%s is asked for again by %s, which does all else', async (scope, item, title) => {
    const project = await without(scope);
    click(project, item);
    expect(project.consentsAsked).toEqual([[AUTH + scope]]);
    expect(project.page?.title).toBe(title);
  });

  it.each([
    ['script.send_mail', 'sendTest'],
    ['script.scriptapp', 'takeOver'],
    ['userinfo.email', 'takeOver'],
  ])(
    '%s is asked for by the next item of the menu, whatever it does, after %s of a page was refused',
    async (scope, door) => {
      const project = await without(scope);
      expect(callDoor(project, door)).toMatchObject({ ok: false });
      expect(project.consentsAsked).toEqual([]);
      click(project, 'showNotice');
      expect(project.consentsAsked).toEqual([[AUTH + scope]]);
      expect(project.page?.title).toBe('Nhập thông báo');
      click(project, 'showNotice');
      expect(project.consentsAsked).toHaveLength(1);
    },
  );

  it('that a menu item cannot do without is asked for, too', async () => {
    const project = await without('script.container.ui');
    click(project, 'showNotice');
    expect(project.consentsAsked).toEqual([[`${AUTH}script.container.ui`]]);
  });

  it('is not asked for by an item that does without it, nor once it was given', async () => {
    const project = await without('script.send_mail');
    project.call('showNotice');
    callDoor(project, 'sendTest');
    project.takenBack.clear();
    project.call('showNotice');
    expect(project.consentsAsked).toEqual([]);
  });
});
