/** Thresholds that differ by the group a commune belongs to, as a committee writes them into one cell. */
import { folded } from './text';

/** QĐ 51/2025/QĐ-TTg knows three groups of communes; đặc khu stand beside them. `none`: nothing depends on it. */
export type CommuneGroup = 'none' | '1' | '2' | '3' | 'special';

/** "Nhóm 1, 2: từ 90%", "Đặc khu - 80%": whom a part is for, and what it asks. */
const part = /^\s*((?:xã\s+)?nhóm\s*[123](?:\s*(?:,|và|;)\s*(?:nhóm\s*)?[123])*|đặc khu)\s*[:=–-]\s*(.+)$/iu;

/**
 * What a cell asks of this group: "Nhóm 1: từ 95%; Nhóm 2, 3: từ 90%; Đặc khu: 85%". The whole text where it names no group, or none
 * that is this one: rather all of it than nothing.
 */
export function requirementFor(text: string, group: CommuneGroup): string {
  if (group === 'none') return text;
  const parts = text
    .normalize('NFC')
    .split(/\n|;(?!\s*[123]\b)/u)
    .map((one) => part.exec(one.trim()));
  const own = parts.find((found) => found !== null && groupsIn(found[1] ?? '').includes(group));
  return own?.[2]?.trim() ?? text;
}

const groupsIn = (named: string): CommuneGroup[] =>
  folded(named) === 'dac khu'
    ? ['special']
    : (named.match(/[123]/g) ?? []).map((digit) => digit as CommuneGroup);
