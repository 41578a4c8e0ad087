/** What a folder may hold one file each of, however many there are. */
export const endlessKinds = ['rule', 'change', 'command', 'page'] as const;

/** A folder of source files that belong together, as `rooms.json` states it. A room imports only rooms that stand before it in the list. */
export interface Room {
  /** Path below `src` of a folder, or of a file that lies loose there; a dot where the package is one room. */
  readonly room: string;
  /** What is found there, in one sentence that the name of the room begins. */
  readonly holds: string;
  /** Where each file, or folder inside, is one of a kind of which there may be any number. */
  readonly each?: (typeof endlessKinds)[number];
  /** What enters the program here from outside, in a few words. */
  readonly takes?: string;
  /** What leaves it here. */
  readonly gives?: string;
}

/**
 * The place of a file in the list of rooms: -1 where no room is stated for it, beyond the last for the entry of the package.
 * @param path relative to `src`
 */
export function floorOf(path: string, rooms: readonly Room[]): number {
  if (path === 'index.ts') return rooms.length;
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  return rooms.findIndex(({ room, each }) => room === path || room === folder || (each !== undefined && path.startsWith(`${room}/`)));
}
