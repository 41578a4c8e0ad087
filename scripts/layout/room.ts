/** The kinds of which a folder may hold any number of files. */
export const endlessKinds = ['rule', 'change', 'command', 'page'] as const;

/** A folder of source files that belong together, as `rooms.json` states it. A room imports only rooms before it in the list. */
export interface Room {
  /** Path below `src` of a folder, or of a file that lies loose there; a dot where the package is one room. */
  readonly room: string;
  /** Its content, in a sentence that begins with the name of the room. */
  readonly holds: string;
  /** Set if each file, or subfolder, is one of an endless kind. */
  readonly each?: (typeof endlessKinds)[number];
  /** The input of the program here, in a few words. */
  readonly takes?: string;
  /** The output of the program here. */
  readonly gives?: string;
}

/**
 * The index of a file's room: -1 if no room is stated for it, beyond the last for the entry of the package.
 * @param path relative to `src`
 */
export function floorOf(path: string, rooms: readonly Room[]): number {
  if (path === 'index.ts') return rooms.length;
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  return rooms.findIndex(({ room, each }) => room === path || room === folder || (each !== undefined && path.startsWith(`${room}/`)));
}
