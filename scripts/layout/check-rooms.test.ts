import { describe, expect, test } from 'vitest';
import { crowdedRooms, filesWithoutRoom, looseFiles, misstatedRooms, mostFiles, upwardImports } from './check-rooms.ts';
import type { Room } from './room.ts';
import type { SourcePackage } from './source-package.ts';

/** A ground floor, a room of rules above it, and a file on top. */
const rooms: readonly Room[] = [
  { room: 'ground', holds: 'Carries the rest.' },
  { room: 'rules', holds: 'Judges one thing in each file.', each: 'rule' },
  { room: 'run.ts', holds: 'Runs everything.' },
];
const files = {
  'ground/stone.ts': '',
  'rules/one.ts': "import { stone } from '../ground/stone.ts';",
  'rules/two/rule.ts': "import type { Stone } from '../../ground/stone.ts';",
  'run.ts': "import { one } from './rules/one.ts';",
  'index.ts': "export { run } from './run.ts';",
};

function house(change: Readonly<Record<string, string>> = {}, stated: readonly Room[] = rooms): SourcePackage {
  return {
    name: 'made-up',
    rooms: stated,
    files: Object.entries({ ...files, ...change }).map(([path, text]) => ({ path, text })),
  };
}

function faultsOf(from: SourcePackage): readonly string[] {
  return [misstatedRooms(from), filesWithoutRoom(from), looseFiles(from, []), upwardImports(from), crowdedRooms(from)].flat();
}

test('nothing is said of a house in order', () => {
  expect(faultsOf(house())).toEqual([]);
});

test.each([
  ['without any room', [], 'no rooms are stated'],
  ['without a sentence', [{ room: 'ground', holds: 'Stones' }], 'ground: “Stones” is not one sentence'],
  [
    'with two sentences',
    [{ room: 'ground', holds: 'Stones lie here. They are grey.' }],
    'ground: “Stones lie here. They are grey.” is not one sentence',
  ],
  ['with a room stated twice', [...rooms, { room: 'ground', holds: 'Is here again.' }], 'ground is stated twice'],
  ['with an empty room', [...rooms, { room: 'attic', holds: 'Waits.' }], 'attic holds nothing'],
  ['with a word that means nothing', [{ room: 'ground', holds: 'Carries the rest.', size: 3 }], 'ground: unexpected size'],
  ['with any number of helpers', [{ room: 'ground', holds: 'Helps.', each: 'helper' }], 'ground: there may not be any number of helpers'],
  ['with a door for nothing', [{ room: 'ground', holds: 'Helps.', takes: '' }], 'ground: what goes in or out has no name'],
])('a statement %s is reported', (_what, stated, complaint) => {
  expect(misstatedRooms(house({}, stated as readonly Room[]))).toContain(complaint);
});

describe('a file without a room is reported', () => {
  test.each(['attic/box.ts', 'ground/deep/stone.ts', 'loose.ts', 'rulesets/one.ts', 'ground.ts', 'look.css', 'Frame.astro'])(
    'as %s',
    (path) => {
      expect(filesWithoutRoom(house({ [path]: '' }))).toEqual([path]);
    },
  );

  test('even where the package is one room', () => {
    const flat = { name: 'flat', rooms: [{ room: '.', holds: 'Is all there is.' }], files: [{ path: 'one.ts', text: '' }] };
    expect(faultsOf(flat)).toEqual([]);
    expect(filesWithoutRoom({ ...flat, files: [{ path: 'deep/one.ts', text: '' }] })).toEqual(['deep/one.ts']);
  });
});

test('a loose file is reported that the entry does not name, stated or not', () => {
  const stated = house({ 'start.ts': '' }, [...rooms, { room: 'start.ts', holds: 'Starts.' }]);
  expect(looseFiles(stated, [])).toEqual(['start.ts']);
  expect(looseFiles(stated, ['start.ts'])).toEqual([]);
});

test.each([
  ["import { one } from '../rules/one.ts';", 'rules/one.ts'],
  ["import type { Run } from '../run.ts';", 'run.ts'],
  ["export type Run = import('../run.ts').Run;", 'run.ts'],
  ["import {\n  everything,\n  more,\n} from '../index.ts';", 'index.ts'],
  ['<script src="../run.ts"></script>', 'run.ts'],
])('what lies on the ground may not say %s', (text, imported) => {
  expect(upwardImports(house({ 'ground/stone.ts': text }))).toEqual([`ground/stone.ts → ${imported}`]);
});

test('rooms beside one another in the list do not see each other both ways', () => {
  const beside = house({ 'cellar/a.ts': "import '../ground/stone.ts';" }, [{ room: 'cellar', holds: 'Lies below.' }, ...rooms]);
  expect(upwardImports(beside)).toEqual(['cellar/a.ts → ground/stone.ts']);
});

test('a room is crowded by one file more than it may hold, if they are not one of a kind each', () => {
  const many = (folder: string, count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/file-${at}.ts`, '']));
  expect(crowdedRooms(house(many('ground', mostFiles - 1)))).toEqual([]);
  expect(crowdedRooms(house(many('ground', mostFiles)))).toEqual([`ground (${mostFiles + 1})`]);
  expect(crowdedRooms(house(many('rules', 3 * mostFiles)))).toEqual([]);
});
