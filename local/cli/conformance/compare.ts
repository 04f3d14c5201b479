import { isDeepStrictEqual } from 'node:util';

interface Results {
  results: Record<string, unknown>;
}

/** `wording`: both refuse, in other words. `missing`: only one side has the case. */
export interface Difference {
  name: string;
  kind: 'result' | 'wording' | 'missing';
  google: unknown;
  standIn: unknown;
}

/** Every case on which two reports do not say the same, those of other wording last. */
export function compared(google: Results, standIn: Results): Difference[] {
  const names = new Set([...Object.keys(google.results), ...Object.keys(standIn.results)]);
  const differences = [...names].flatMap((name): Difference[] => {
    const here = google.results[name];
    const there = standIn.results[name];
    if (isDeepStrictEqual(here, there)) return [];
    const kind =
      here === undefined || there === undefined
        ? 'missing'
        : isDeepStrictEqual(withoutWording(here), withoutWording(there))
          ? 'wording'
          : 'result';
    return [{ name, kind, google: here, standIn: there }];
  });
  const order = ['result', 'missing', 'wording'];
  return differences.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Google words its refusals in the user's language: only that it refused counts. */
function withoutWording(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(withoutWording);
  if (typeof result !== 'object' || result === null) return result;
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [name, name === 'refused' ? true : withoutWording(value)]),
  );
}
