import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryTypes, schemas } from '@framewright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { factKeys, factsFiles, typesWithFacts, type FactKey, type TypeWithFacts } from './browser/facts-content.ts';
import { brokenLinks } from './browser/page-facts.ts';
import { elementAt, textOf } from './browser/preview-pages.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { call, tempFolder } from './support/temp-framework.ts';

const minutes = 60_000;
let site: BuiltSite;
let folder: string;

beforeAll(async () => {
  site = await sharedSite(sites.facts);
  folder = tempFolder();
  for (const [path, text] of Object.entries(factsFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}, 10 * minutes);

/** The words by which each fact of the old entry of a type is known. */
const tokens: Readonly<Record<FactKey, (type: TypeWithFacts) => readonly string[]>> = {
  status: () => ['deprecated'],
  because: (type) => [`Reason of the ${type}`],
  replacedBy: (type) => [`new[- ]${type}`],
  code: (type) => [`${type.charAt(0).toUpperCase()}-1`],
  aliases: (type) => [`Other ${type}`, `Semi; ${type}`],
  partOf: () => ['whole[- ]competence'],
  place: () => ['\\b2\\b', 'practice'],
  parts: () => ['old[- ]competence'],
  text: (type) => (type === 'competence' ? ['The ability to bring', 'Text of the competence'] : [`Text of the ${type}`]),
  sections: (type) => [`Notes of the ${type}`],
  level: () => ['Own words first', 'Own words second'],
  'level section': () => ['questions', 'Asked of', 'Asked again'],
  'general level': () => ['General words for helping'],
};

/** Which facts a type can have. */
function has(type: TypeWithFacts, fact: FactKey): boolean {
  if (['place', 'parts', 'level', 'level section', 'general level'].includes(fact)) return type === 'competence';
  return (
    Object.hasOwn(schemas[type].properties ?? {}, fact) || (fact === 'sections' && ['competence', 'role', 'qualification'].includes(type))
  );
}

/** The entry that shows a fact: parts are told of the whole, general texts of what has none of its own. */
function idOf(type: TypeWithFacts, fact: FactKey): string {
  return fact === 'parts' ? 'whole-competence' : fact === 'general level' ? 'new-competence' : `old-${type}`;
}

const pageAt = (path: string): string => site.pages.get(path) ?? expect.fail(`no page at ${path}`);
const fileAt = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const rowOf = (table: string, id: string): string =>
  fileAt(`data/1.1.0/${table}.csv`)
    .split('\r\n')
    .filter((row) => row.startsWith(`${id},`))
    .join('\n');
const json = (path: string): Readonly<Record<string, unknown>> => JSON.parse(fileAt(path)) as Readonly<Record<string, unknown>>;

/** How each view tells what it tells of an entry, as text. */
const views: Readonly<Record<string, (type: TypeWithFacts, id: string) => string | Promise<string>>> = {
  page: (type, id) => {
    const { folder: place } = entryTypes[type];
    if (type === 'term') return textOf(elementAt(pageAt('terms/'), `<div id="${id}"`));
    if (type === 'group') return textOf(elementAt(pageAt('competences/'), `<section class="group" id="${id}"`));
    if (type === 'family') return textOf(elementAt(pageAt('roles/'), `<section class="group" id="${id}"`));
    return textOf(pageAt(`${place}/${id}/`).replace(/<section class="history[\s\S]*/u, ''));
  },
  print: (type, id) => textOf(type === 'term' || type === 'family' ? pageAt('print/') : sectionAt(pageAt('print/'), `id="${type}-${id}"`)),
  tables: (type, id) =>
    [rowOf(type === 'family' ? 'families' : `${type}s`, id), ...(type === 'competence' ? [rowOf('levels', id)] : [])].join('\n'),
  bundle: (type, id) => {
    const bundle = json('data/1.1.0/1.1.0.json') as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const found: unknown =
      Object.values(bundle).find((part) => Array.isArray(part) && part.some((each: { readonly id?: string }) => each.id === id)) ??
      bundle[entryTypes[type].folder];
    return JSON.stringify(
      (found as unknown as readonly { readonly id: string }[]).find?.((each) => each.id === id) ??
        (found as unknown as Readonly<Record<string, unknown>>)[id],
    );
  },
  'entry document': (type, id) => fileAt(`data/1.1.0/${entryTypes[type].folder}/${id}.json`),
  show: async (_type, id) => (await call(folder, 'show', id)).out,
  'show --json': async (_type, id) => (await call(folder, 'show', id, '--json')).out,
  'list --json': async (_type, id) =>
    JSON.stringify(
      (JSON.parse((await call(folder, 'list', '--json')).out) as readonly { readonly id: string }[]).find((each) => each.id === id),
    ),
  search: (_type, id) => {
    const { entries } = json('search.json') as { readonly entries: readonly { readonly href: string }[] };
    return JSON.stringify(entries.filter(({ href }) => href.includes(id)));
  },
  feed: (type, id) =>
    ['competence', 'role', 'qualification', 'resource'].includes(type)
      ? fileAt(`${entryTypes[type].folder}/${id}/feed.xml`)
      : fileAt('changes/feed.xml'),
};

/** What a view leaves out on purpose, and why. */
const leftOut: Readonly<Record<string, Partial<Record<FactKey, string>>>> = {
  tables: { parts: 'each part names its whole', 'general level': '' },
  bundle: { parts: 'each part names its whole', 'general level': 'they stand with the scale' },
  'entry document': { parts: 'each part names its whole', 'general level': 'they stand with the scale' },
  print: { 'general level': 'they stand once in the chapter about scales, to which the entry points' },
  show: { 'general level': 'it says where they stand' },
  'show --json': { parts: 'each part names its whole', 'general level': 'they stand with the scale' },
  'list --json': {
    parts: 'each part names its whole',
    text: 'a list has no texts',
    sections: 'a list has no texts',
    level: 'a list has no texts',
    'level section': 'a list has no texts',
    'general level': 'a list has no texts',
  },
  search: {
    because: 'stands on the page to which a result leads',
    replacedBy: 'stands on the page to which a result leads',
    partOf: 'stands on the page to which a result leads',
    parts: 'each part is a result itself',
    sections: 'only the beginning of a text is searched, so that the file stays small',
    level: 'only the beginning of a text is searched, so that the file stays small',
    'level section': 'only the beginning of a text is searched, so that the file stays small',
    'general level': 'they are found with the scale',
  },
  feed: {
    aliases: 'a feed says which one is new',
    code: 'a feed says what changed, and it did not',
    partOf: 'a feed says what changed, and it did not',
    place: 'a feed says what changed, and it did not',
    parts: 'a feed says what changed, and it did not',
    text: 'a feed says what changed, and it did not',
    sections: 'a feed says what changed, and it did not',
    level: 'a feed says what changed, and it did not',
    'level section': 'a feed says what changed, and it did not',
    'general level': 'a feed says what changed, and it did not',
  },
};

describe.each(Object.keys(views))('%s', (view) => {
  const facts = typesWithFacts.flatMap((type) => factKeys.filter((fact) => has(type, fact)).map((fact) => [type, fact] as const));
  test.each(facts)('%s: %s', async (type, fact) => {
    if (leftOut[view]?.[fact]) return;
    const told = (await views[view]?.(type, idOf(type, fact))) ?? '';
    const known = fact === 'text' && view === 'search' ? tokens.text(type).slice(0, 1) : tokens[fact](type);
    for (const token of known) expect(told.replace(/\s+/gu, ' ')).toMatch(new RegExp(token, 'iu'));
  });
});

test('a part stands at its level on the page of the whole, and leads there', () => {
  const whole = pageAt('competences/whole-competence/');
  const cell = whole.slice(whole.indexOf('id="practice-2"'));
  expect(textOf(cell.slice(0, cell.indexOf('</section>')))).toContain('General words for alone. PartsC-1 Old competence');
  expect(whole).not.toContain('id="parts"');
  expect(pageAt('competences/old-competence/')).toContain('competences/whole-competence/#practice-2"');
});

test.each(['print', 'show'])('%s names the place of a part beside it', async (view) => {
  expect(await views[view]?.('competence', 'whole-competence')).toContain('Old competence (2 Alone, Practice)');
});

test('words in a section at a level are rendered in every view that has words', () => {
  expect(rowOf('levels', 'old-competence')).toContain('Questions: Asked of New term; Asked again');
  expect(pageAt('competences/old-competence/')).toContain('id="practice-1-questions"');
});

test('what stands elsewhere is pointed to', async () => {
  expect(sectionAt(pageAt('print/'), 'id="competence-new-competence"')).toContain('href="#scale-steps"');
  expect(textOf(sectionAt(pageAt('print/'), 'id="scale-steps"'))).toContain('General words for helping.');
  expect((await call(folder, 'show', 'new-competence')).out).toContain('framewright show steps');
  expect((await call(folder, 'show', 'steps')).out).toContain('General words for helping.');
});

test('links lead somewhere', () => {
  expect(brokenLinks(site)).toEqual([]);
});

test('a table keeps apart what a list kept apart', () => {
  expect(rowOf('levels', 'old-competence')).toContain('Own words first; Own words second');
  expect(rowOf('competences', 'old-competence')).toContain('Other competence; ""Semi; competence""');
  expect(rowOf('competences', 'old-competence')).toContain('The ability to bring lines to New term.');
});

/** A section of a page, up to the end of it. */
function sectionAt(html: string, opening: string): string {
  const at = html.indexOf(opening);
  if (at === -1) expect.fail(`no ${opening}`);
  let depth = 1;
  for (const match of html.slice(at).matchAll(/<(\/?)section\b/gu)) {
    depth += match[1] === '' ? 1 : -1;
    if (depth === 0) return html.slice(at - 1, at + match.index);
  }
  return html.slice(at);
}
