/** Cutting runs off at every point, as crashes, time limits and quotas do. */
import { Project } from '../../local/google/project';
import { surroundings } from './office';

export interface Trial {
  /** Made anew for each trial. */
  make(): Promise<Project>;
  /** The run that is cut off. */
  run(project: Project): void;
  /** Whatever happens later by itself or by a second click. */
  again(project: Project): void;
}

/** Service calls a run makes when nobody disturbs it. */
export function callsOf(project: Project, run: (project: Project) => void): number {
  project.resetCounts();
  run(project);
  return [...project.calls.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * For every k: the run ends just before its k-th service call, with and without what was not flushed, and then again and again
 * until quiet; `check` sees what is left. Gives the number of ends tried.
 */
export async function cutEverywhere(
  trial: Trial,
  check: (project: Project, end: string) => void,
): Promise<number> {
  const calls = callsOf(await trial.make(), trial.run);
  let tried = 0;
  for (let k = 1; k <= calls; k += 1)
    for (const losesUnflushed of [false, true]) {
      const project = await trial.make();
      project.stopAt = k;
      project.losesUnflushed = losesUnflushed;
      try {
        trial.run(project);
      } catch {
        // The end we made.
      }
      project.stopAt = null;
      trial.again(project);
      check(project, `call ${k} of ${calls}${losesUnflushed ? ', unflushed writes lost' : ''}`);
      tried += 1;
    }
  return tried;
}

/** A second life of the same file: what Google keeps, with a script that starts afresh. */
export async function copyOf(project: Project): Promise<Project> {
  const copy = new Project({ ...(await surroundings()), workbook: structuredClone(project.workbook) });
  copy.user = project.user;
  copy.clock.set(project.clock.now());
  copy.triggers.push(...project.triggers.map((trigger) => ({ ...trigger })));
  return copy;
}
