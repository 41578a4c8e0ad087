import type { HousePackage } from '../../layout/house.ts';
import type { Room } from '../../layout/room.ts';
import { left, type Part, right, width, widthOf, words, wrap } from './drawing.ts';

/** A room in the picture. */
interface DrawnRoom {
  readonly label: string;
  /** Whether something comes in or goes out here. */
  readonly isDoor: boolean;
}

/** The inputs and outputs in one line of the picture. */
interface Doors {
  readonly takes?: string;
  readonly gives?: string;
}

const inset = 12;
const [rowHeight, lineHeight, doorHeight] = [33, 18, 24];
const gap = 6;
/** Folder names are set in a monospaced width, so that boxes fit them in any font. */
const letter = 9;

/** A package: its name, what it uses, its rooms with the lowest at the bottom, and what comes in or goes out. */
export function storey({ name, uses, rooms }: HousePackage): Part {
  const nameWidth = Math.ceil(name.length * 10.5);
  const used = uses.length === 0 ? '' : `uses ${uses.join(', ')}`;
  const isBeside = widthOf(used) <= right - left - 2 * inset - nameWidth - 10;
  const below = isBeside ? [] : wrap(used, right - left - 2 * inset);
  const rows = rowsOf(drawnRooms(rooms)).reverse();
  const doors = doorsOf(rooms);
  const head = 32 + below.length * lineHeight;
  const box = head + rows.length * rowHeight + doors.length * doorHeight + 4;
  return {
    height: box + 10,
    draw: (top) =>
      [
        `<rect class="package" x="${left}" y="${top}" width="${right - left}" height="${box}" rx="5" fill="#fcfcf9" stroke="#d3d0c9"/>\n`,
        words(left + inset, top + 22, name, 'name'),
        isBeside && used !== '' ? words(right - inset, top + 22, used, 'uses', 'end') : '',
        ...below.map((text, at) => words(left + inset, top + 40 + at * lineHeight, text, 'uses')),
        ...rows.map((row, at) => boxes(row, top + head + at * rowHeight)),
        ...doors.map((each, at) => arrows(each, top + head + rows.length * rowHeight + at * doorHeight + 14)),
      ].join(''),
  };
}

/** The folders by the first step of their path, each at its highest room. */
function drawnRooms(rooms: readonly Room[]): readonly DrawnRoom[] {
  const groups = new Map<string, readonly Room[]>();
  for (const each of rooms) {
    const name = each.room.split('/')[0] ?? '';
    const group = [...(groups.get(name) ?? []), each];
    groups.delete(name);
    if (!name.includes('.')) groups.set(name, group);
  }
  return [...groups].map(([name, group]) => ({
    label: group.length === 1 ? name : `${name}/ ${group.length}`,
    isDoor: group.some(({ takes, gives }) => takes !== undefined || gives !== undefined),
  }));
}

/** Rooms side by side as far as they fit. */
function rowsOf(rooms: readonly DrawnRoom[]): (readonly DrawnRoom[])[] {
  const rows: DrawnRoom[][] = [];
  let free = 0;
  for (const each of rooms) {
    const needed = boxWidth(each) + gap;
    if (needed > free) {
      rows.push([]);
      free = right - left - 2 * inset + gap;
    }
    rows.at(-1)?.push(each);
    free -= needed;
  }
  return rows;
}

/** The inputs and outputs, in one line if both fit. */
function doorsOf(rooms: readonly Room[]): readonly Doors[] {
  const takes = rooms.flatMap((room) => room.takes ?? []);
  const gives = rooms.flatMap((room) => room.gives ?? []);
  const [first, second] = [takes[0], gives[0]];
  if (takes.length === 1 && gives.length === 1 && first && second && widthOf(`${first}  ${second}`) <= right - left - 40)
    return [{ takes: first, gives: second }];
  return [...takes.map((what) => ({ takes: what })), ...gives.map((what) => ({ gives: what }))];
}

function boxWidth({ label }: DrawnRoom): number {
  return label.length * letter + 18;
}

function boxes(rooms: readonly DrawnRoom[], top: number): string {
  let at = left + inset;
  return rooms
    .map((each) => {
      const x = at;
      at += boxWidth(each) + gap;
      const attributes = each.isDoor ? 'class="room door" fill="#e4ecf6" stroke="#285a8f"' : 'class="room" fill="#f1efe9" stroke="#d3d0c9"';
      return `<rect ${attributes} x="${x}" y="${top}" width="${boxWidth(each)}" height="${rowHeight - gap}" rx="3"/>\n${words(x + 9, top + 19, each.label, 'folder')}`;
    })
    .join('');
}

function arrows({ takes, gives }: Doors, y: number): string {
  return [
    ...(takes === undefined ? [] : [arrow(6, left + 8, y), words(left + 16, y + 5, takes, 'passes')]),
    ...(gives === undefined ? [] : [arrow(right - 8, width - 6, y), words(right - 16, y + 5, gives, 'passes', 'end')]),
  ].join('');
}

/** An arrow through the wall, to the right. */
function arrow(from: number, to: number, y: number): string {
  return `<path class="way" d="M${from} ${y}H${to}m-7 -5l7 5l-7 5" fill="none" stroke="#285a8f" stroke-width="2"/>\n`;
}
