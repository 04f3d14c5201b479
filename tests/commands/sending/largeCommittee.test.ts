import type { DigestAnswer, LetterAnswer } from '../../../src/answers';
import { fill, officeWith, overdueTask } from '../../support/office';
import { callDoor } from '../../support/doors';

/** Google's answers to pages should stay far below this: docs/design.md §8. */
const MEGABYTE = 1_000_000;

it('lists 500 recipients within a megabyte, and gives each letter when it is opened', async () => {
  const project = await officeWith(
    Array.from({ length: 40 }, (_, i) => ({ ...overdueTask, Mã: `NV-${i + 1}` })),
  );
  fill(
    project,
    'Thành viên',
    Array.from({ length: 500 }, (_, i) => ({
      'Họ và tên': `Thành viên ${i + 1}`,
      Email: `thanhvien${i + 1}@example.com`,
      'Bản tin': 'Cả hai',
    })),
  );
  project.touch();
  const digest = callDoor(project, 'digestForDialog') as DigestAnswer;
  expect(digest.letters).toHaveLength(500);
  expect(JSON.stringify(digest).length).toBeLessThan(MEGABYTE / 2);
  const asked = { week: digest.weekKey, email: 'thanhvien500@example.com' };
  const { body } = callDoor(project, 'letterForDialog', asked) as LetterAnswer;
  expect(body.text).toContain('Thành viên 500');
  expect(callDoor(project, 'letterForDialog', { ...asked, email: 'khac@example.com' })).toEqual({
    ok: false,
    message: 'Tuần này không có thư nào cho khac@example.com.',
  });
  expect(callDoor(project, 'letterForDialog', { ...asked, week: '2023-W31' })).toMatchObject({ ok: false });
  expect(callDoor(project, 'letterForDialog', 'x')).toMatchObject({ ok: false });
});
