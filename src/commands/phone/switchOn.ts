import { refused, type Result } from '../../domain/outcome';
import type { DoneAnswer } from '../../answers';
import { addressOf, keptAddress, readPhonePage, usableAddress, writePhonePage } from '../links/phonePage';

/** From now on letters lead to the page. `address`: where it was opened; where Google did not say, what was typed stands. */
export function switchOnPhone(_test: unknown, { address }: { address: string }): Result<DoneAnswer> {
  const page = readPhonePage();
  const known = usableAddress(address) ?? addressOf(page);
  if (known === null) return refused({ code: 'unusableAddress' });
  writePhonePage({ on: true, address: keptAddress(known), test: null });
  return { ok: true, message: 'Đã bật. Từ thư sau, nút trong thư mở trang này. Đóng trang thử được rồi.' };
}
