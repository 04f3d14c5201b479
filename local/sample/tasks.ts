import { noticeTasks } from './noticeTasks';
import { otherTasks } from './otherTasks';
import type { SampleTask } from './task';

/** Every row of the tab on Friday 4/8/2023, in order. */
export const tasks: SampleTask[] = [...noticeTasks, ...otherTasks];
