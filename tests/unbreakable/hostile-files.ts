/** A hostile file in a framework, and its findings. */
export interface HostileFile {
  readonly what: string;
  readonly path: string;
  readonly holds: Content;
  /** Its findings: a rule and a line each, and words of the message if they matter. */
  readonly found: readonly string[];
}

/** The content of a path: text, bytes, or what only a real file system has. */
export type Content =
  | { readonly text: string }
  | { readonly bytes: readonly number[] }
  | { readonly size: number }
  | { readonly link: string }
  | { readonly special: 'folder' | 'pipe' | 'locked' };

const deep = 10_000;
const megabyte = 1_000_000;
const words = 'What a meeting deals with.';

/** Malicious front matter and bodies, in the place of a term. */
const texts: readonly (readonly [what: string, yaml: string | undefined, body: string, ...found: string[]])[] = [
  ['an empty file', undefined, '', 'missing-front-matter 1'],
  ['front matter that is never closed', undefined, '---\nid: ID\ntitle: T\nWords.\n', 'unclosed-front-matter 1'],
  ['an alias bomb', `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`, words, 'yaml-syntax 4'],
  ['an alias of itself', 'x-a: &a [*a]', words, 'yaml-syntax 4'],
  ['a key that JavaScript takes for its own', '__proto__: { polluted: true }', words, 'unknown-key 4'],
  ['another such key', 'constructor: { prototype: { polluted: true } }', words, 'unknown-key 4'],
  ['such a key inside a key of their own', 'x-a: { __proto__: { polluted: true } }', words],
  ['the same key twice', 'title: Again', words, 'duplicate-key 4'],
  ['the same key three times', 'x-a: 1\n'.repeat(3).trimEnd(), words, 'duplicate-key 5', 'duplicate-key 6'],
  ['a tab', 'aliases:\n\t- A', words, 'yaml-syntax 5'],
  ['a tag', 'x-a: !!js/function "() => 1"', words, 'yaml-syntax 4'],
  ['a tag of its own', 'x-a: !include /etc/passwd', words, 'yaml-syntax 4'],
  ['a merge key', '<<: { title: Other }', words, 'unknown-key 4'],
  ['brackets in brackets', `x-a: ${'['.repeat(deep)}${']'.repeat(deep)}`, words, 'unreadable-file 4'],
  ['brackets that are never closed', `x-a: ${'['.repeat(deep)}`, words, 'unreadable-file 4'],
  ['braces in braces', `x-a: ${'{a: '.repeat(deep)}1${'}'.repeat(deep)}`, words, 'unreadable-file 4'],
  [
    'keys below keys',
    `x-a:\n${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')} 1`,
    words,
    'unreadable-file 105',
  ],
  ['lists in lists', `x-a:\n  ${'- '.repeat(deep)}a`, words, 'unreadable-file 5'],
  [
    'more keys than anybody writes',
    Array.from({ length: 10_000 }, (_, i) => `x-k${i}: ${words}`).join('\n'),
    words,
    'unreadable-file 10004',
  ],
  ['quotations in quotations', '', `${'> '.repeat(deep)}a`, 'unreadable-file 5'],
  ['lists in lists of text', '', `${'- '.repeat(deep)}a`, 'unreadable-file 5'],
  ['both in turn', '', `${'- > '.repeat(deep)}a`, 'unreadable-file 5'],
  ['numbers without end', '', `${'1. '.repeat(deep)}a`, 'unreadable-file 5'],
  ['brackets in brackets of text', '', `${'['.repeat(deep)}a${']'.repeat(deep)}`, 'unreadable-file 5'],
  ['emphasis in emphasis', '', `${'*'.repeat(deep)}a${'*'.repeat(deep)}`, 'unreadable-file 5'],
  ['emphasis that is never closed', '', '*a '.repeat(deep), 'unreadable-file 5'],
  ['links that are never closed', '', '[a](b "'.repeat(deep), 'unreadable-file 5'],
  ['links to entries that are never closed', '', '[[a|'.repeat(deep), 'unreadable-file 5'],
  ['code that is never closed', '', Array.from({ length: 440 }, (_, i) => `${'`'.repeat(i + 1)}a`).join(''), 'unreadable-file 5'],
  ['a long line of words', '', 'word '.repeat(megabyte / 5), 'unreadable-file 5'],
  ['a long line of one character', '', '['.repeat(megabyte), 'unreadable-file 5'],
  ['a long value', `x-a: ${'a'.repeat(200_000)}`, words, 'unreadable-file 4'],
  ['lines without end', '', 'a\n'.repeat(100_000), 'unreadable-file 20001'],
  ['conflicts without end', '', '=======\n'.repeat(10_000), 'unreadable-file 205'],
  ['headings without end', '', 'a\n===\n'.repeat(5_000), 'unreadable-file 406'],
  ['lists without end', '', '- > 1. a\n'.repeat(5_000), 'unreadable-file 3338'],
  ['cells without end', '', `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|`, 'unreadable-file 5'],
  ['rows without end', '', `|a|b|c|\n|-|-|-|\n${'|a|\n'.repeat(9_000)}`, 'unreadable-file 5'],
  ['a quotation that goes on lazily', '', `> a\n${'a\n'.repeat(19_000)}`, 'unreadable-file 4004'],
  ['quotations without end', '', '> a\n\n'.repeat(5_000), 'unreadable-file 5660'],
  ['notes without end', '', 'x[^n]\n\n[^n]: y\n\n'.repeat(4_500), 'unreadable-file 8005'],
  ['definitions of notes without end', '', '[^n]: y\n'.repeat(19_000), 'unreadable-file 4004'],
  ['aliases without end', `aliases:\n${'  - ab\n'.repeat(10_000)}`, words, 'unreadable-file 2005'],
  ['notes that repeat one another', '', `${'[^a] '.repeat(900)}\n\n[^a]: ${'word '.repeat(900)}`, 'unreadable-file 5'],
];

const textFiles: readonly HostileFile[] = texts.map(([what, yaml, body, ...found], index) => {
  const id = `hostile-text-${index}`;
  const head = yaml === undefined ? '' : `---\nid: ${id}\ntitle: Hostile text ${index}\n${yaml}${yaml === '' ? '' : '\n'}---\n`;
  return {
    what,
    path: `terms/${id}.md`,
    holds: { text: yaml === '' ? `---\nid: ${id}\ntitle: Hostile text ${index}\n---\n${body}\n` : head + body.replace('ID', id) },
    found,
  };
});

/** A valid text for a file that is hostile in another way. */
function term(id: string, title: string): string {
  return `---\nid: ${id}\ntitle: ${title}\n---\n${words} ${title}.\n`;
}

/** Bytes that are not UTF-8, and files that are no regular files. */
const others: readonly HostileFile[] = [
  { what: 'a picture', path: 'terms/picture.md', holds: { bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13] }, found: ['unreadable-file 1'] },
  {
    what: 'Latin 1',
    path: 'terms/latin.md',
    holds: { bytes: [...new TextEncoder().encode('---\nid: latin\ntitle: Caf'), 0xe9, 0x0a] },
    found: ['unreadable-file 3'],
  },
  { what: 'UTF-16', path: 'terms/wide.md', holds: { bytes: [0xff, 0xfe, 0x2d, 0, 0x2d, 0, 0x2d, 0] }, found: ['unreadable-file 1'] },
  {
    what: 'half a letter at the end',
    path: 'terms/half.md',
    holds: { bytes: [...new TextEncoder().encode(term('half', 'Half')), 0xe2, 0x82] },
    found: ['unreadable-file 6'],
  },
  { what: 'a byte order mark', path: 'terms/mark.md', holds: { text: `\uFEFF${term('mark', 'Mark')}` }, found: [] },
  {
    what: 'line ends of Windows',
    path: 'terms/windows.md',
    holds: { text: term('windows', 'Windows').replaceAll('\n', '\r\n') },
    found: [],
  },
  { what: 'line ends of old', path: 'terms/old.md', holds: { text: term('old', 'Old').replaceAll('\n', '\r') }, found: ['yaml-syntax 1'] },
  {
    what: 'a file of 50 MB',
    path: 'terms/giant.md',
    holds: { size: 50_000_000 },
    found: ['unreadable-file 1 47.7 MiB, expected at most 1 MiB'],
  },
  {
    what: 'a folder with the name of a text',
    path: 'terms/folder.md',
    holds: { special: 'folder' },
    found: ['unreadable-file 1 it is a folder'],
  },
  {
    what: 'a link that leads nowhere',
    path: 'terms/dangling.md',
    holds: { link: 'nowhere.md' },
    found: ['unreadable-file 1 leads nowhere'],
  },
  { what: 'a link to itself', path: 'terms/looping.md', holds: { link: 'looping.md' }, found: ['unreadable-file 1 leads back to itself'] },
  {
    what: 'a link out of the framework',
    path: 'terms/outside.md',
    holds: { link: '/etc/passwd' },
    found: ['unreadable-file 1 outside the framework'],
  },
  { what: 'a folder that is a link to the one above', path: 'terms/above', holds: { link: '..' }, found: ['unreadable-file 1 link back'] },
  {
    what: 'a pipe that nobody writes into',
    path: 'terms/pipe.md',
    holds: { special: 'pipe' },
    found: ['unreadable-file 1 neither a file nor a folder'],
  },
  {
    what: 'a file that may not be read',
    path: 'terms/locked.md',
    holds: { special: 'locked' },
    found: ['unreadable-file 1 no permission'],
  },
  {
    what: 'a name with a line break',
    path: 'terms/two\nlines.md',
    holds: { text: term('two-lines', 'Two lines') },
    found: ['file-name-is-id 2'],
  },
  {
    what: 'a name that turns around',
    path: 'terms/\u202Edm.txt.md',
    holds: { text: term('turned', 'Turned') },
    found: ['file-name-is-id 2'],
  },
  {
    what: 'a name that is a command of a workflow',
    path: 'terms/::error ::x.md',
    holds: { text: term('command', 'Command') },
    found: ['file-name-is-id 2'],
  },
  { what: 'a name that is an option', path: 'terms/-rf.md', holds: { text: term('option', 'Option') }, found: ['file-name-is-id 2'] },
  {
    what: 'a name of 255 bytes',
    path: `terms/${'a'.repeat(252)}.md`,
    holds: { text: term('long-name', 'Long name') },
    found: ['file-name-is-id 2'],
  },
  {
    what: 'a name that JavaScript takes for its own',
    path: 'terms/__proto__.md',
    holds: { text: term('prototype', 'Prototype') },
    found: ['file-name-is-id 2'],
  },
];

/** All of them. A file system without pipes, or root, leave some out. */
export const hostileFiles: readonly HostileFile[] = [...textFiles, ...others];
