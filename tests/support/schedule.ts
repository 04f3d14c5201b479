/** A committee whose schedule is on, and what it leaves to be seen. */
import type { ScheduleAnswer, WeekAnswer } from '../../src/answers';
import type { Project } from 'stand-in';
import { closingHour, officeWith, overdueTask, secretary, shown, tab } from './office';
import { callDoor } from './doors';
import { settingCalled } from './settings';

/** An hour of a day in Vietnam; beyond 23 it is one of the days after. */
export const at = (date: string, hour: number): number => closingHour(date) + (hour - 14) * 3_600_000;

export const ownTrigger = (project: Project): string => project.triggers.at(-1)?.id ?? '';

/** The registered trigger fires, as Google fires it. */
export function tick(project: Project, moment: number, uid = ownTrigger(project)): void {
  project.clock.set(moment);
  project.call('hourly', { triggerUid: uid });
}

export const set = (project: Project, label: string, value: string): void => {
  const answer = callDoor(project, 'saveSettings', { values: [{ setting: settingCalled(label), value }] });
  expect(answer).toMatchObject({ ok: true });
};

export const schedule = (project: Project) => callDoor(project, 'scheduleForSidebar') as ScheduleAnswer;

/** The owner of the schedule confirms all that the page lists. */
export function confirmAll(project: Project): void {
  const confirms = schedule(project).toConfirm.facts.map(({ kind, value }) => ({ kind, value }));
  expect(callDoor(project, 'confirmMails', { confirms })).toMatchObject({
    ok: true,
    toConfirm: { facts: [] },
  });
}

export const alerts = (project: Project) => (callDoor(project, 'weekForSidebar') as WeekAnswer).alerts;
export const dashboard = (project: Project) => shown(tab(project, 'Tổng quan')).flat().join('\n');
export const subjects = (project: Project) => project.mails.map(({ subject }) => subject);

/** Who was sent a digest, in the order in which they were. */
export const digestsTo = (project: Project) =>
  project.mails.filter(({ subject }) => /^Tuần \d/.test(subject)).map(({ to }) => to);

/** A committee whose secretary switched the schedule on, on Monday 7/8. */
export async function scheduled(
  tasks = [overdueTask],
  options: { dailyMailQuota?: number } = {},
): Promise<Project> {
  const project = await officeWith(tasks, options);
  project.clock.set(at('2023-08-07', 9));
  expect(callDoor(project, 'takeOver')).toMatchObject({ ok: true, owner: { email: secretary, isMe: true } });
  return project;
}
