import { type GenericSchema, safeParse } from 'valibot';

/** What a page sent, when it is what it should be: every public function can be called from any page. */
export function checked<Request>(schema: GenericSchema<unknown, Request>, input: unknown): Request | null {
  const result = safeParse(schema, input);
  return result.success ? result.output : null;
}
