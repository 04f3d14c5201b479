import type { Jump } from '../../commands/answers';

/** Selects a cell of the sheet behind the page. */
export type GoTo = (jump: Jump) => Promise<void>;

/** "ô B12 ở tab Nhiệm vụ"; a jump without a cell leads to the tab. */
export const placeName = ({ sheet, cell }: Jump): string =>
  cell === '' ? `tab ${sheet}` : `ô ${cell} ở tab ${sheet}`;
