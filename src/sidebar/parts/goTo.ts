import type { Jump } from '../../commands/answers';

/** Selects a cell of the sheet behind the page. */
export type GoTo = (jump: Jump) => Promise<void>;
