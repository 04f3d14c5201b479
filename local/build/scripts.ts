import { bundleRooms, bundleWhole, type Room } from './rooms';
import { doors, enclosed, heading } from './scriptFile';

/** The pushed scripts: what Google may call, and the files behind it by name. */
export interface ServerScripts {
  code: string;
  scripts: Record<string, string>;
}

const BEHIND_THE_DOORS = 'Commands';

/**
 * A file for the doors and one for each few rooms of `src`, as readable as they were written, for the editors of a sheet
 * can open them. Google loads them all at every click and every edit, and loading runs nothing.
 */
export async function bundleServer(root: string, entry: string): Promise<ServerScripts> {
  const rooms = await bundleRooms(root, entry, BEHIND_THE_DOORS);
  const files = await Promise.all(rooms.map(async (room) => [room.name, await scriptFile(room)] as const));
  const scripts = Object.fromEntries(files.sort(([a], [b]) => a.localeCompare(b)));
  const entered = rooms.find(({ name }) => name === BEHIND_THE_DOORS)!;
  return { code: heading([entry]) + doors(entered, scripts[entered.name]!), scripts };
}

/** A script file with its own doors, which needs no other file. */
export async function bundleAlone(root: string, entry: string, name: string): Promise<string> {
  const room = await bundleWhole(root, entry, name);
  const file = await scriptFile(room);
  return `${file}${doors(room, file)}`;
}

const scriptFile = async (room: Room): Promise<string> => `${heading(room.sources)}\n${await enclosed(room)}`;
