import { type GenericSchema, safeParse } from 'valibot';

/**
 * How the document keeps a value: as JSON with the version of its shape, checked when it is read. `carry` makes this
 * version of an earlier one; texts from before there were versions have 0.
 */
export interface Shape<Value> {
  version: number;
  schema: GenericSchema<unknown, Value>;
  carry(earlier: unknown, version: number): unknown;
}

export const printStored = <Value extends object>({ version }: Shape<Value>, value: Value): string =>
  JSON.stringify({ version, ...value });

/** Null for what is none of it: damaged, or kept by a later version of the script. */
export function readStored<Value>({ version, schema, carry }: Shape<Value>, text: string): Value | null {
  try {
    const kept = JSON.parse(text) as { version?: unknown } | null;
    const from = typeof kept?.version === 'number' ? kept.version : 0;
    const read = safeParse(schema, from === version ? kept : carry(kept, from));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** For a shape that never had another. */
export const carriesNothing = (): null => null;
