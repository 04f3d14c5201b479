import { type GenericSchema, safeParse } from 'valibot';
import type { Failure } from '../answers';

/** What a page sent, when it is what it should be: every public function can be called from any page. */
export function checked<Request>(schema: GenericSchema<unknown, Request>, input: unknown): Request | null {
  const result = safeParse(schema, input);
  return result.success ? result.output : null;
}

/** What a page is told whose request is none; `page`: what to open again, as it is called in the menu. */
export const unreadableRequest = (page: string): Failure => ({
  ok: false,
  message: `Trang gửi yêu cầu không đọc được. Mở lại ${page}.`,
});
