/** Cutting runs off at every point, as crashes, time limits and quotas do. */
import { Project } from 'stand-in';
import { copied } from './copies';
import { surroundings } from './office';
import { someOf } from './size';

export interface Trial {
  /** Made anew for each trial. */
  make(): Promise<Project>;
  /** The run that is cut off. */
  run(project: Project): void;
  /** Whatever happens later by itself or by a second click. */
  again(project: Project): void;
}

export interface Tried {
  /** Service calls of an undisturbed run. */
  calls: number;
  /** Ends that leave something else behind than the end before: between two calls that only build, nothing happens. */
  ends: number;
  /** Of these, each with and without what was not flushed. */
  tried: number;
}

/** The calls before which a run can end so that what is left differs; calls that only name or build leave nothing. */
async function distinctEnds({ make, run }: Trial): Promise<{ calls: number; ends: number[] }> {
  const project = await make();
  const ends: number[] = [];
  let calls = 0;
  let tripsBefore = -1;
  const others = project.betweenCalls;
  project.betweenCalls = (call) => {
    others?.(call);
    calls += 1;
    if (project.roundTrips !== tripsBefore) ends.push(call);
    tripsBefore = project.roundTrips;
  };
  project.resetCounts();
  run(project);
  return { calls, ends };
}

/** Of all ends of a run, how many `npm test` tries. */
const FEW = 5;

/**
 * For every k (in `npm test` for some): the run ends just before its k-th service call, with and without what was not
 * flushed, and then again and again until quiet; `check` sees what is left.
 */
export async function cutEverywhere(
  trial: Trial,
  check: (project: Project, end: string) => void,
): Promise<Tried> {
  const { calls, ends } = await distinctEnds(trial);
  let tried = 0;
  for (const k of someOf('faults', ends, FEW)) {
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
  }
  return { calls, ends: ends.length, tried };
}

/** A second life of the same file: what Google keeps, with a script that starts afresh. */
export async function copyOf(project: Project): Promise<Project> {
  const copy = new Project({ ...(await surroundings()), workbook: copied(project.workbook) });
  copy.user = project.user;
  copy.clock.set(project.clock.now());
  copy.webApp = project.webApp;
  copy.triggers.push(...project.triggers.map((trigger) => ({ ...trigger })));
  return copy;
}
