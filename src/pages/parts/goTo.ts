import type { Jump } from '../../answers';
import { doorsOf } from '../server';
import type { Work } from '../useWork';

const anyPageDoors = doorsOf<typeof import('../../doors/anyPage')>();

/** Selects a cell of the sheet behind the page. */
export type GoTo = (jump: Jump) => Promise<void>;

/** "ô B12 ở tab Nhiệm vụ"; a jump without a cell leads to the tab. */
export const placeName = ({ sheet, cell }: Jump): string =>
  cell === '' ? `tab ${sheet}` : `ô ${cell} ở tab ${sheet}`;

/** The same as the work of a page, whose status line says where it went. */
export const goToBy =
  (work: Work): GoTo =>
  (jump) =>
    work.run(`Đang mở ${placeName(jump)}…`, async () => {
      const answer = await anyPageDoors.goToCell(jump);
      return answer.ok ? `Đã mở ${placeName(jump)}.` : answer;
    });
