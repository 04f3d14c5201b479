import { type Block, paragraph, say } from './content';

/** A paper lists so many things of a kind; the rest stand in the sheet. */
const longest = 40;

/** The first of many, and a line that says where the others are. */
export const listOf = <Thing>(
  key: string,
  things: readonly Thing[],
  block: (thing: Thing, index: number) => Block,
): Block[] => [
  ...things.slice(0, longest).map(block),
  ...(things.length > longest
    ? [paragraph(`${key}.rest`, say`Các việc còn lại ghi trong bảng theo dõi.`)]
    : []),
];
