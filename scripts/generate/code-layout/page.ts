import type { HousePackage } from '../../layout/house.ts';
import { levelWords } from '../../layout/levels.ts';
import type { Room } from '../../layout/room.ts';

/** The name of the page and of its picture, without the ending. */
export const layoutSlug = 'how-the-code-is-laid-out';

/** What people look for, and where it is, as package and room. */
const wanted: readonly (readonly [what: string, ...rooms: readonly string[]])[] = [
  ['Front matter is read', 'markdown/yaml'],
  ['Markdown is read', 'markdown/tree'],
  ['A heading becomes a level or a section', 'markdown/bind'],
  ['Files are read and written', 'workspace/trees', 'workspace/writing'],
  ['A rating is judged, and whatever else a rule is about', 'validator/rules'],
  ['The shape of an entry is judged', 'validator/schema'],
  ['What a role inherits is worked out', 'model/roles'],
  ['A renamed id is followed', 'diff/compare', 'site/editions'],
  ['A change is described and weighed', 'diff/changes', 'diff/judging'],
  ['A message is printed', 'reporters/diagnostics'],
  ['A command has its options and its help', 'cli/commands'],
  ['A release is put together', 'cli/release'],
  ['The page of a role is made', 'site/view/role', 'site/pages'],
  ['A preview is marked', 'review/marks', 'site/preview/marks'],
  ['A comment finds its lines again', 'review/anchors'],
  ['A colour or a distance is set', 'site/theme', 'site/styles/ground'],
];

/**
 * The page about the layout of the code, as Markdown.
 * @throws Error if it names a room that is not stated
 */
export function layoutPage(packages: readonly HousePackage[]): string {
  const at = (place: string): string => `\`${known(packages, place)}\``;
  return [
    `---\ntitle: How the code is laid out\norder: 20\nsummary: The packages and their rooms from the ground up, where a text comes in, and where a page or a message goes out.\nfor: programmers\n---`,
    'Text goes in, a typed model comes out, and everything else is a function of the model. Each package stands on a level and uses only what stands on lower ones; only `cli` uses a neighbour, the site. Inside a package, folders are rooms: an import leads to the same room or to one below it. Whoever looks for something can open folders until it is there.',
    `![${inWords(packages)}](${layoutSlug}.svg)`,
    'The boxes are the folders of `src`, the lowest of each package at the bottom; a number counts the folders inside. Blue shows where something comes in or goes out. The picture and this page are made from the code by `npm run generate`: from the `rooms.json` of each package, which says in a sentence what a room holds, from the levels, and from what the files import. Tests hold the code to it.',
    '## The way of a text',
    'A room is called by its package and its folder: `markdown/yaml` is `packages/markdown/src/yaml`, and `site/view/role` is `site/src/view/role`.',
    [
      `1. ${at('workspace/trees')} reads the files, from a folder, from git or from memory.`,
      `2. ${at('markdown/yaml')} reads front matter, ${at('markdown/tree')} the Markdown below it; ${at('markdown/file')} notes what one file says by itself. Mistakes are noted too, and nothing is thrown.`,
      `3. ${at('markdown/bind')} understands headings and names by what the manifest and the scales define, and assembles the framework of ${at('model/framework')}.`,
      `4. ${at('validator/rules')} judge it, and ${at('validator/judging')} decides what is said of it.`,
      `5. ${at('reporters/diagnostics')} prints what was found, and ${at('cli/terminal')} writes it: a message goes out.`,
      `6. ${at('site/view/page')} and its neighbours work out what readers see, ${at('site/pages')} lay it out, and ${at('site/build')} writes it: a page goes out.`,
    ].join('\n'),
    '## Where to look',
    ['| What happens | Where |', '| - | - |', ...wanted.map(([what, ...rooms]) => `| ${what} | ${rooms.map(at).join(', ')} |`)].join('\n'),
    ...packages.flatMap(section),
  ]
    .join('\n\n')
    .concat('\n');
}

function section({ name, level, folder, description, uses, rooms }: HousePackage): readonly string[] {
  const used = uses.length === 0 ? 'it uses no other package' : `it uses ${listed(uses.map((other) => `\`${other}\``))}`;
  const flat = rooms.find(({ room }) => room === '.');
  const below =
    rooms.length === 0 ? 'There is no code in it.' : flat ? `It is one room: it ${roomSentence(flat)}` : rooms.map(line).join('\n');
  return [`## ${name}`, `${description} It lies in \`${folder}\`, on level ${level} (${levelWords[level] ?? ''}); ${used}.`, below];
}

function line(room: Room): string {
  return `- \`${room.room}\` ${roomSentence(room)}`;
}

/** What a room holds, as a sentence that begins with its name. */
function roomSentence({ holds, takes, gives }: Room): string {
  const doors = [...(takes === undefined ? [] : [`In: ${takes}.`]), ...(gives === undefined ? [] : [`Out: ${gives}.`])];
  return [holds.charAt(0).toLowerCase() + holds.slice(1), ...doors].join(' ');
}

function known(packages: readonly HousePackage[], place: string): string {
  if (packages.some(({ name, rooms }) => rooms.some(({ room }) => `${name}/${room}` === place))) return place;
  throw new Error(`The page about the layout of the code names ${place}, which no rooms.json states.`);
}

/** A text alternative of the picture; the details are in the tables. */
function inWords(packages: readonly HousePackage[]): string {
  const floors = levelWords.map((_, level) => listed(packages.filter((each) => each.level === level).map(({ name }) => name)));
  const through = (door: 'takes' | 'gives'): string =>
    listed(packages.flatMap(({ name, rooms }) => rooms.flatMap((room) => (room[door] === undefined ? [] : [`${room[door]} (${name})`]))));
  return `A house whose floors are, from the ground up: ${floors.join('; ')}. In come ${through('takes')}. Out go ${through('gives')}.`;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
