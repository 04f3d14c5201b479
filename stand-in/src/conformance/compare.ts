import { isDeepStrictEqual } from 'node:util';

interface Results {
  results: Record<string, unknown>;
  /** Cases for which there was no time. */
  notRun: string[];
}

/** `wording`: both refuse, in other words. `missing`: only one side has the case. `notRun`: Google had no time for it. */
export type Kind = 'result' | 'missing' | 'wording' | 'notRun';

export interface Difference {
  name: string;
  kind: Kind;
  google: unknown;
  standIn: unknown;
}

/** Every case on which two reports do not say the same. */
export function compared(google: Results, standIn: Results): Difference[] {
  const names = new Set([...Object.keys(google.results), ...Object.keys(standIn.results)]);
  return [...names].flatMap((name): Difference[] => {
    const here = google.results[name];
    const there = standIn.results[name];
    if (isDeepStrictEqual(here, there)) return [];
    const kind = google.notRun.includes(name) ? 'notRun' : kindOf(here, there);
    return [{ name, kind, google: here, standIn: there }];
  });
}

function kindOf(google: unknown, standIn: unknown): Kind {
  if (google === undefined || standIn === undefined) return 'missing';
  return isDeepStrictEqual(withoutWording(google), withoutWording(standIn)) ? 'wording' : 'result';
}

/** Google words its refusals in the user's language: only that it refused counts. */
function withoutWording(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(withoutWording);
  if (typeof result !== 'object' || result === null) return result;
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [name, name === 'refused' ? true : withoutWording(value)]),
  );
}

/** Whether it says that Google behaves otherwise. */
export const isSerious = ({ kind }: Difference): boolean => kind === 'result' || kind === 'missing';
