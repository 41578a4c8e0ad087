import {
  entryTypeNames,
  entryTypes,
  inReadingOrder,
  typeNames,
  type Entry,
  type EntryType,
  type Framework,
  type JsonObject,
} from '@framewright/model';
import { count, painter, printJson, visible } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Command } from '../terminal/command.ts';
import type { Output } from '../terminal/io.ts';
import { unknownWord } from '../terminal/nearest.ts';
import { openFramework, readingOptions } from '../framework/open-framework.ts';
import { printTable } from '../print/print-table.ts';
import { statusWords, titleOf } from '../print/shown-entry.ts';
import { shownPath } from '../framework/shown-path.ts';

const listed = entryTypeNames.filter((type) => type !== 'manifest');

/** `framewright list` */
export const list: Command = {
  name: 'list',
  summary: 'List the entries of a framework: id, type, title and status.',
  usage: '[type]',
  about: [`A type is one of ${listed.map((type) => entryTypes[type].plural).join(', ')}.`],
  options: {
    json: { type: 'boolean', summary: 'Print JSON for other programs.' },
    ids: { type: 'boolean', summary: 'Print the ids only, one on a line.' },
    ...readingOptions,
  },
  examples: [
    { command: 'framewright list', does: 'lists all entries of the nearest framework' },
    { command: 'framewright list roles', does: 'lists the role profiles' },
    { command: 'framewright list competences --json', does: 'prints the competences for another program' },
  ],
  async run(args, io) {
    const [word] = args.operands;
    const known = word === undefined ? undefined : entryTypeOf(word);
    const { framework, root } = await openFramework(args, io.cwd);
    const types = word === undefined ? listed : [known ?? ownTypeOf(framework, word)];
    const entries = types.flatMap((type): readonly Entry[] => framework.entries[type]);
    if (args.has('ids')) {
      io.stdout.write(entries.map(({ id }) => `${visible(id)}\n`).join(''));
      return 0;
    }
    if (args.has('json')) {
      io.stdout.write(
        printJson(
          entries.map((entry) => ({
            id: entry.id,
            type: entry.type,
            title: titleOf(entry),
            ...(statusWords(entry) === '' ? {} : { status: statusWords(entry) }),
            ...listedFacts(entry),
            ...(entry.source ? { file: shownPath(io.cwd, root, entry.source.file.path) } : {}),
          })),
        ),
      );
      return 0;
    }
    const tables = types.filter((type) => framework.entries[type].length > 0).map((type) => printEntries(framework, type, io.stdout));
    io.stdout.write(
      tables.length > 0
        ? tables.join('\n')
        : `This framework has no ${types.length === 1 ? typeNames(framework, types[0] ?? 'page').plural : 'entries'}.\n`,
    );
    return 0;
  },
};

/** What a list for programs says of an entry besides: no texts, and nothing that only one type has. */
function listedFacts({ data }: Entry): JsonObject {
  const written = data as unknown as JsonObject;
  return Object.fromEntries(factKeys.flatMap((key) => (written[key] === undefined ? [] : [[key, written[key]]])));
}

const factKeys = [
  'code',
  'aliases',
  'because',
  'replacedBy',
  'formerly',
  'order',
  'kind',
  'group',
  'partOf',
  'at',
  'family',
  'rung',
  'extends',
  'parent',
  'identifiers',
];

/** What has a date, by which its ids usually begin, stays in their order. */
function isDated(type: EntryType): boolean {
  return type === 'news' || type === 'review';
}

function printEntries(framework: Framework, type: EntryType, { width, color }: Output): string {
  const paint = painter(color);
  const ofType: readonly Entry[] = framework.entries[type];
  const entries = isDated(type) ? ofType : inReadingOrder(ofType, framework.language);
  const { singular, plural } = typeNames(framework, type);
  const columns = [{ title: 'Id' }, { title: 'Title', breaks: true }, { title: 'Status' }];
  const rows = entries.map((entry) => [entry.id, titleOf(entry), statusWords(entry)]);
  return `${paint('quiet', count(entries.length, singular, plural))}\n${printTable(columns, rows, width, paint)}`;
}

/** The type that a word means: its name, in the singular or the plural, or its folder. */
function entryTypeOf(word: string): EntryType | undefined {
  return listed.find((type) =>
    [type, entryTypes[type].singular, entryTypes[type].plural, entryTypes[type].folder].includes(word.toLowerCase()),
  );
}

/** The type that a framework calls so. @throws Failure if there is none */
function ownTypeOf(framework: Framework, word: string): EntryType {
  const found = listed.find((type) => Object.values(typeNames(framework, type)).some((name) => name.toLowerCase() === word.toLowerCase()));
  if (found !== undefined) return found;
  const types = listed.map((type) => ({ id: typeNames(framework, type).plural, names: [type] }));
  throw new Failure(unknownWord(`There is no type of entry called “${word}”`, word, types, '“framewright list --help” names them'));
}
