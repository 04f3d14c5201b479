import type { Place } from '../../protocol';
import { areaOf } from './address';

/** The place a Sheets link leads to, `…#gid=0&range=A12`; null when it leads elsewhere. */
export function placeOf(link: string): Place | null {
  const [, fragment] = link.split('#');
  const parts = new URLSearchParams(fragment);
  const sheetId = parts.get('gid') ?? '';
  if (!/^\d+$/.test(sheetId)) return null;
  return { sheetId: Number(sheetId), area: areaOf(parts.get('range') ?? '') };
}
