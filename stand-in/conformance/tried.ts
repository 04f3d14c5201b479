import type { Case } from './case';

/** What a case gives, as plain data; what it throws is a result too. */
export function tried({ run }: Pick<Case, 'run'>): unknown {
  try {
    const result: unknown = run();
    return result === undefined ? null : JSON.parse(JSON.stringify(result));
  } catch (error) {
    return { failed: String(error) };
  }
}
