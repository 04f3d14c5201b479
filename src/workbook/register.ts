import type { SendEntry, SendState } from '../domain/sendRegister';
import { folded } from '../domain/text';
import type { Grid } from '../sheet/cells';
import { CellReader } from './reading/cells';
import { isBlank } from './grid';
import { readTable } from './reading/table';
import { registerTab } from './tabs/tabs';

type Key = keyof (typeof registerTab)['columns'];

/** How the register says it to people. */
export const sendStateNames: Record<SendState, string> = {
  waiting: 'Chờ gửi',
  sent: 'Đã gửi',
  unclear: 'Chưa rõ',
  failed: 'Chưa gửi được',
  withdrawn: 'Không gửi nữa',
};

/** What the column "Bản tin" says of a reminder; anything else is a digest. */
export const reminderKind = 'Nhắc cập nhật';

const stateOfName = new Map(
  (Object.keys(sendStateNames) as SendState[]).map((state) => [folded(sendStateNames[state]), state]),
);

/**
 * The register as it stands in its tab; `unreadable` says what is wrong when its columns cannot be found any more, and then
 * nothing may be sent. A state nobody knows is taken as unclear: rather no letter than two.
 */
export function readRegister(grid: Grid | null): { register: SendEntry[]; unreadable: string | null } {
  // A run may be cut off between making the tab and writing its header.
  if (grid === null || grid.rows.every((row) => row.every(isBlank)))
    return { register: [], unreadable: null };
  const table = readTable(registerTab, grid);
  const read = new CellReader<Key>(table.sheet, []);
  const register = table.rows.map((row): SendEntry => ({
    week: read.text(row, 'week'),
    series: folded(read.text(row, 'kind')) === folded(reminderKind) ? 'reminder' : 'digest',
    kind: read.text(row, 'kind'),
    name: read.text(row, 'name'),
    email: read.text(row, 'email'),
    state: stateOfName.get(folded(read.text(row, 'state'))) ?? 'unclear',
    at: read.text(row, 'at'),
    by: read.text(row, 'by'),
    note: read.text(row, 'note'),
  }));
  return { register, unreadable: table.problems[0]?.message ?? null };
}

/** The whole tab: its header and a row an entry, in the order of its columns. */
export function registerCells(register: readonly SendEntry[]): string[][] {
  const keys = Object.keys(registerTab.columns) as Key[];
  const header = keys.map((key) => registerTab.columns[key].header);
  return [
    header,
    ...register.map((entry) =>
      keys.map((key) => (key === 'state' ? sendStateNames[entry.state] : entry[key])),
    ),
  ];
}
