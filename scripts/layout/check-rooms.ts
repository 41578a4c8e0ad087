import { importsInside } from './imports.ts';
import { endlessKinds, floorOf, type Room } from './room.ts';
import type { SourcePackage } from './source-package.ts';

/** The most source files in a room, tests not counted. */
export const mostFiles = 20;

/** Faults of the statement of rooms itself: no proper sentence, a room stated twice or empty. */
export function misstatedRooms({ rooms, files }: SourcePackage): readonly string[] {
  if (rooms.length === 0) return ['no rooms are stated'];
  return rooms.flatMap(({ room, holds, each, takes, gives, ...more }, floor) => [
    ...(Object.keys(more).length > 0 ? [`${room}: unexpected ${Object.keys(more).join(', ')}`] : []),
    ...(rooms.findIndex((other) => other.room === room) < floor ? [`${room} is stated twice`] : []),
    ...(/^[A-Z][^.!?]*\.$/u.test(holds) ? [] : [`${room}: “${holds}” is not one sentence`]),
    ...([takes, gives].includes('') ? [`${room}: what goes in or out has no name`] : []),
    ...(each === undefined || endlessKinds.includes(each) ? [] : [`${room}: there may not be any number of ${each}s`]),
    ...(files.some(({ path }) => floorOf(path, rooms) === floor) ? [] : [`${room} holds nothing`]),
  ]);
}

/** The files outside all stated rooms. */
export function filesWithoutRoom({ rooms, files }: SourcePackage): readonly string[] {
  return files.map(({ path }) => path).filter((path) => floorOf(path, rooms) === -1);
}

/**
 * The loose files that the entry does not name.
 * @param starters files that the entry cannot name, since they start the program
 */
export function looseFiles(from: SourcePackage, starters: readonly string[]): readonly string[] {
  if (from.rooms.some(({ room }) => room === '.')) return [];
  const listed = [...(importsInside(from).get('index.ts') ?? []), ...starters, 'index.ts'];
  return from.files.map(({ path }) => path).filter((path) => !path.includes('/') && !listed.includes(path));
}

/** The imports from a room to one above it, as “file → file”. */
export function upwardImports(from: SourcePackage): readonly string[] {
  return [...importsInside(from)].flatMap(([path, imported]) =>
    imported.filter((other) => floorOf(other, from.rooms) > floorOf(path, from.rooms)).map((other) => `${path} → ${other}`),
  );
}

/** The rooms with too many files, and their number. */
export function crowdedRooms({ rooms, files }: SourcePackage): readonly string[] {
  const count = (room: Room): number => files.filter(({ path }) => rooms[floorOf(path, rooms)] === room).length;
  return rooms.filter((room) => room.each === undefined && count(room) > mostFiles).map((room) => `${room.room} (${count(room)})`);
}
