import { doneRate, totalOf } from '../counts';
import type { Grouping } from '../groups';
import type { CountedGroup, Counts } from '../weekSummary';

const several: Record<Grouping, string> = {
  criterion: 'thuộc nhiều tiêu chí',
  neighbourhood: 'thuộc nhiều khu phố',
  member: 'giao cho nhiều người',
};

/** Why the rows of a state table come to more than all tasks; empty where they come to the same. */
export function overlapText(grouping: Grouping, groups: readonly CountedGroup[], all: Counts): string {
  const sum = groups.reduce((total, { counts }) => total + totalOf(counts), 0);
  return sum === totalOf(all)
    ? ''
    : `Một việc có thể ${several[grouping]}: cộng các dòng được ${sum}, cả bảng có ${totalOf(all)} việc.`;
}

/** "33%: 4 đúng hạn, 3 trễ hạn, 1 chưa rõ ngày", of the tasks of one group. */
export function doneText(counts: Counts): string {
  const parts = [
    [counts.doneOnTime, 'đúng hạn'],
    [counts.doneLate, 'trễ hạn'],
    [counts.doneUndated, 'chưa rõ ngày'],
  ] as const;
  const said = parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []));
  return [`${doneRate(counts)}%`, ...(said.length > 0 ? [said.join(', ')] : [])].join(': ');
}
