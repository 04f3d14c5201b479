import { matchAt, type PlainText, skip } from './plainText';

const hour =
  /(\d{1,2})(?: ?(?:gio|h|g)(?:[ .]?(\d{2})(?:['’]| ?phut)?(?![\d/-]|\.\d))?|:(\d{2}))(?![a-z\d])/y;
const partOfDay = / ?(?:buoi )?(sang|trua|chieu|toi)(?![a-z])/y;
const partBefore =
  /(?:(?:dau |cuoi |het |trong )?gio (?:hanh chinh |lam viec )?(?:cua )?)?(?:(?:dau |cuoi )?(?:buoi )?(?:sang|trua|chieu|toi|dem|eod),? )?(?:(?:cuoi |dau )(?=ngay \d)|ngay lam viec (?=\d|thu|ngay))?/y;

/** An hour at a place: "15h30", "8 giờ 00", "5 giờ chiều", "17:00"; `time` is `HH:mm`. */
export function readHour(text: PlainText, at: number): { end: number; time: string } | null {
  const found = matchAt(hour, text, at);
  if (!found) return null;
  const end = hour.lastIndex;
  const part = matchAt(partOfDay, text, end);
  const afternoon = part && part[1] !== 'sang' && Number(found[1]) < 12 && part[1] !== 'trua';
  const hours = Number(found[1]) + (afternoon ? 12 : 0);
  const minutes = Number(found[2] ?? found[3] ?? 0);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { end: part ? partOfDay.lastIndex : end, time };
}

/** Morning, noon or afternoon without an hour says nothing a calendar date could keep; it stays in the phrase. */
export const skipPartOfDay = (text: PlainText, at: number): number => skip(partBefore, text, at);
