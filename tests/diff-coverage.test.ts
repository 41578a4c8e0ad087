import { changeKinds, diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import {
  branchFor,
  createFramework,
  entryTypeNames,
  isObject,
  type Entry,
  type EntryOf,
  type Framework,
  type JsonSchema,
  type PlacedSchema,
  type SchemaName,
  schemas,
  stepsOf,
  type TranslationEntry,
} from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { leavesOf, resolved } from './support/schema-leaves.ts';

/** Schemas of documents that are derived from content, and so hold nothing that could change by itself. */
const derived: Readonly<Partial<Record<SchemaName, string>>> = {
  addresses: 'It says where entries stand on a site.',
  assessment: 'It holds what people say of themselves, and is no part of content.',
  bundle: 'It holds the entries of the other schemas, their digests, and the number and day of a release.',
  changes: 'It says what lies between two releases.',
  common: 'It holds definitions that the other schemas refer to.',
  diagnostics: 'It says what is wrong with content.',
  difference: 'It says what lies between two contents.',
  edition: 'It lists the files of a release.',
  entry: 'It holds an entry of another schema, and where it stands on a site.',
  redirects: 'It says where entries stand that moved.',
  releases: 'It lists releases.',
  'resolved-role': 'It is worked out from roles.',
  'round-answers': 'It holds what readers say of content, and is no part of it.',
};

const content = (Object.keys(schemas) as SchemaName[]).filter((name) => derived[name] === undefined);
const paths = [
  ...new Set(content.flatMap((name) => leavesOf({ schema: schemas[name], file: `${name}.schema.json` }, name).map(({ path }) => path))),
].sort();
const covered = new Map<string, string[]>();
for (const { id, covers } of changeKinds) for (const path of covers) covered.set(path, [...(covered.get(path) ?? []), id]);

describe('every property of the schema is covered', () => {
  test.each(paths)('%s', (path) => {
    expect(covered.get(path) ?? []).not.toEqual([]);
  });

  test('and no change kind covers what is not there', () => {
    const known = [...paths, ...paths.map((path) => path.slice(0, path.lastIndexOf('.')))];
    expect([...covered.keys()].filter((path) => !known.includes(path))).toEqual([]);
  });
});

interface Spot {
  readonly path: string;
  readonly pointer: string;
  readonly value: unknown;
  readonly schema: JsonSchema;
}

/** The values at the leaves of the schema; a list of scalars is one. */
function spotsIn(placed: PlacedSchema, value: unknown, path: string, pointer: string): readonly Spot[] {
  const { schema, file } = resolved(placed);
  if (schema.anyOf) {
    const branch = branchFor(placed, value);
    return branch ? spotsIn(branch, value, path, pointer) : [];
  }
  if (Array.isArray(value)) {
    const item = schema.items && resolved({ schema: schema.items, file });
    if (!item || !isObject(value[0])) return [{ path, pointer, value, schema }];
    return value.flatMap((each, index) => spotsIn(item, each, path, `${pointer}/${index}`));
  }
  if (!isObject(value)) return [{ path, pointer, value, schema }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = schema.properties?.[key];
    if (property) return spotsIn({ schema: property, file }, inner, `${path}.${key}`, `${pointer}/${key}`);
    if (key.startsWith('x-')) return [{ path: `${path}.x-`, pointer: `${pointer}/${key}`, value: inner, schema: {} }];
    const map = schema.additionalProperties;
    return typeof map === 'object' ? spotsIn({ schema: map, file }, inner, path, `${pointer}/${key}`) : [];
  });
}

/** Other values of the same shape. */
function others(spot: Spot): readonly unknown[] {
  const isOptional = Array.isArray(spot.value) && spot.value.length > 0 && spot.schema.minItems === undefined;
  return isOptional ? [other(spot), []] : [other(spot)];
}

function other({ value, schema }: Spot): unknown {
  if (Array.isArray(value)) return schema.items?.enum ? [schema.items.enum.find((each) => !value.includes(each))] : [...value, 'another'];
  if (schema.enum) return schema.enum.find((each) => each !== value && each !== 'draft');
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return schema.format === 'date' ? '2027-07-07' : `${String(value)}-again`;
}

function withValue(data: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, index) => (String(index) === step ? withValue(item, rest, value) : item));
  return { ...(data as object), [step]: withValue((data as Readonly<Record<string, unknown>>)[step], rest, value) };
}

// Long because the example framework needs every property of the schema somewhere.
const resource =
  '---\nid: leaf-book\ntitle: The leaf book\nsort: book\nby: Guild\nurl: https://guild.example/book\nlanguage: en\nhours: 6\ncovers: { brewing: { rating: { knowledge: 2, practice: 1 }, certainty: judged } }\n---\nOn leaves.\n';
const rich = enriched(parseFramework({ ...exampleTexts({}), 'resources/leaf-book.md': resource }));

function enriched(base: Framework): Framework {
  const x = { 'x-note': 'ours' };
  const sources = [{ url: 'https://guild.example/', title: 'Guild', checked: '2026-01-05', ...x }];
  const alignments = [{ framework: 'guild', code: '1', relation: 'close', ...x }];
  const identifiers = [{ system: 'catalogue', id: '4711', ...x }];
  const contact = { mail: 'circle@guild.example', form: 'https://guild.example/write', ...x };
  const forms = { one: 'a', many: 'b', zero: 'c', two: 'd', few: 'e', ...x };
  const own = { competence: forms, role: forms, family: forms, rung: forms, qualification: forms, ...x };
  const facts = { alignments, sources, identifiers, aliases: ['Other name'], tags: ['first year'] };
  const more: Readonly<Record<string, (data: never) => object>> = {
    manifest: (data: EntryOf<'manifest'>['data']) => ({
      contact,
      words: own,
      interface: { 'finding.search.title': 'Find' },
      contexts: data.contexts?.map((each) => ({ ...each, ...x })),
      kinds: data.kinds.map((each) => ({ ...each, ...x })),
      sections: data.sections?.map((each) => ({ ...each, ...x, kinds: ['craft'], required: false, at: 'level' as const })),
      qualificationStages: data.qualificationStages?.map((each) => ({ ...each, ...x })),
      alignedWith: data.alignedWith?.map((each) => ({ ...each, ...x })),
      rules: { 'unused-competence': { severity: 'off', because: 'It is small.', ...x } },
      theme: {
        accent: '#0a5',
        logo: 'assets/logo.svg',
        stylesheet: 'assets/theme.css',
        pages: ['about'],
        documentation: 'reference',
        ...x,
      },
    }),
    scale: (data: EntryOf<'scale'>['data']) => ({
      identifiers,
      dimensions: data.dimensions.map((each) => ({ ...each, ...x, levels: [{ id: data.levels[0]?.id, title: 'Own', ...x }] })),
      levels: data.levels.map((each) => ({ ...each, ...x })),
    }),
    competence: ({ id }: EntryOf<'competence'>['data']) => ({
      ...(id === 'garnish' ? { scale: 'skill' } : {}),
      ...facts,
      ...(id === 'tasting' ? { at: { level: 1, dimension: 'practice', ...x } } : {}),
      levelSections: { practice: { '1': { examples: 'A bowl', evidence: 'A tray' } } },
      sections: { evidence: 'A pot', examples: 'A cup' },
      text: 'More.',
      order: 1,
      code: 'C',
      related: ['serving'],
      buildsOn: ['serving'],
    }),
    role: (data: EntryOf<'role'>['data']) => ({
      ...(data.id === 'head-host' ? { without: ['courtesy'] } : {}),
      ...facts,
      text: 'Role.',
      sections: { duties: 'Pours' },
      order: 1,
      code: 'R',
      requires: Object.fromEntries(
        Object.entries(data.requires ?? {}).map(([id, each]) => [id, { need: 'essential', contexts: ['salon'], ...each, ...x }]),
      ),
      electives: data.electives?.map((each) => ({
        ...each,
        ...x,
        including: ['buying'],
        of: Object.fromEntries(
          Object.entries(each.of).map(([id, option]) => [id, { need: 'essential', contexts: ['salon'], ...option, ...x }]),
        ),
      })),
    }),
    qualification: (data: EntryOf<'qualification'>['data']) => ({
      ...facts,
      sections: { evidence: 'A test' },
      order: 1,
      code: 'Q',
      covers: { serving: { knowledge: 1, practice: 1 }, brewing: { rating: data.covers?.['brewing'], certainty: 'stated', ...x } },
    }),
    resource: (data: EntryOf<'resource'>['data']) => ({
      sources,
      identifiers,
      aliases: ['Other name'],
      tags: ['first year'],
      order: 1,
      code: 'B',
      covers: Object.fromEntries(Object.entries(data.covers ?? {}).map(([id, cover]) => [id, { ...cover, ...x }])),
    }),
    term: () => ({ ...facts, code: 'T' }),
    group: () => ({ identifiers, order: 1, aliases: ['Other'], text: 'Text.' }),
    family: () => ({ identifiers, order: 1, aliases: ['Other'], text: 'Text.', parent: 'house' }),
    page: () => ({ order: 1 }),
    review: () => ({
      asks: { readers: 3, sectors: ['Trade'], orders: true, ratings: false, ...x },
      questions: [{ id: 'useful', title: 'Is it of use?', ...x }],
      answers: contact,
      audience: 'Hosts',
      scope: { roles: ['host'], competences: ['brewing'], groups: ['kitchen'], kinds: ['craft'], types: ['term'], ...x },
      approvals: [
        {
          date: '2026-04-02',
          by: ['Al'],
          roles: ['host'],
          competences: ['brewing'],
          groups: ['stove'],
          readers: 4,
          although: 'It held.',
          because: 'Yes.',
          ...x,
        },
      ],
    }),
  };
  const enrich = <E extends Entry>(entry: E): E => {
    const { source, ...rest } = entry;
    const isGone = 'status' in entry.data && entry.data.status === 'deprecated';
    const status = isGone
      ? { replacedBy: ['serving'], because: 'It went.' }
      : ['manifest', 'page', 'news', 'review'].includes(entry.type)
        ? {}
        : { status: 'active', formerly: [`old-${entry.id}`] };
    return { ...rest, data: { ...entry.data, ...more[entry.type]?.(entry.data as never), ...status, ...x } } as unknown as E;
  };
  const titled = [{ id: 'craft', title: 'Métier' }];
  const translation = { type: 'translation', language: 'fr' } as const;
  const words = { of: 'a'.repeat(64), title: 'Titre', aliases: ['Autre'], reviewed: { date: '2026-02-01', by: ['Al'], ...x }, ...x };
  const translations: TranslationEntry[] = [
    {
      ...translation,
      of: 'competence',
      id: 'brewing',
      data: {
        ...words,
        definition: 'Faire',
        text: 'Plus',
        descriptors: { knowledge: { '1': 'Sait' } },
        levelSections: { knowledge: { '1': { evidence: 'Une tasse' } } },
        sections: { evidence: 'Un pot' },
      },
    },
    {
      ...translation,
      of: 'manifest',
      id: base.manifest.id,
      data: {
        ...words,
        words: own,
        interface: { 'finding.search.title': 'Chercher' },
        contexts: titled,
        kinds: titled,
        qualificationStages: titled,
        sections: titled,
        dimensions: [{ id: 'knowledge', title: 'Savoir', levels: titled }],
        levels: titled,
        electives: titled,
      },
    },
  ];
  const entries = [...base.byId.values()].map(enrich);
  const withGone = [
    ...entries,
    ...['group', 'family', 'role', 'qualification', 'resource', 'term', 'scale'].map((type) => goneOf(entries, type)),
  ];
  return createFramework({ version: '1.0.0', manifest: enrich(base.manifest), entries: withGone, translations, files: base.files });
}

/** A deprecated twin of the first entry of a type. */
function goneOf(entries: readonly Entry[], type: string): Entry {
  const first = entries.find((entry) => entry.type === type) as Entry;
  const data = { ...first.data, id: `gone-${type}`, formerly: [], status: 'deprecated', replacedBy: [first.id], because: 'It went.' };
  return { ...first, id: `gone-${type}`, data } as unknown as Entry;
}

interface Subject {
  readonly schema: SchemaName;
  readonly data: unknown;
  readonly with: (data: unknown) => Framework;
}

const subjects: readonly Subject[] = [
  ...[rich.manifest, ...entryTypeNames.flatMap((type): readonly Entry[] => (type === 'manifest' ? [] : rich.entries[type]))].map(
    (entry): Subject => ({
      schema: entry.type,
      data: entry.data,
      with: (data) => {
        const changed = { ...entry, id: (data as Entry['data']).id, data } as unknown as Entry;
        return remade({
          manifest: entry.type === 'manifest' ? (changed as EntryOf<'manifest'>) : rich.manifest,
          entries: [...rich.byId.values()].map((each) => (each === entry ? changed : each)),
        });
      },
    }),
  ),
  ...allTranslations(rich).map(
    (translation): Subject => ({
      schema: 'translation',
      data: translation.data,
      with: (data) =>
        remade({
          translations: allTranslations(rich).map((each) => (each === translation ? ({ ...each, data } as TranslationEntry) : each)),
        }),
    }),
  ),
];

function allTranslations(framework: Framework): readonly TranslationEntry[] {
  return [...framework.translations.values()].flatMap((each) => [...each.values()]);
}

function remade(parts: Partial<Parameters<typeof createFramework>[0]>): Framework {
  const same = { manifest: rich.manifest, entries: [...rich.byId.values()], translations: allTranslations(rich), files: rich.files };
  return createFramework({ version: '1.0.1', ...same, ...parts });
}

const spots = subjects.flatMap((subject) =>
  spotsIn({ schema: schemas[subject.schema], file: `${subject.schema}.schema.json` }, subject.data, subject.schema, '').map((spot) => ({
    subject,
    spot,
  })),
);

describe('every property, changed alone, is reported by a kind that covers it', () => {
  test.each(paths)('%s', (path) => {
    const here = spots.filter(({ spot }) => spot.path === path);
    expect(here.length).toBeGreaterThan(0);
    const kinds = covered.get(path) ?? [];
    const found = here.flatMap(({ subject, spot }) =>
      others(spot).map((value) => {
        const after = subject.with(withValue(subject.data, stepsOf(spot.pointer), value));
        return diffFrameworks(rich, after).changes.map(({ kind }) => kind);
      }),
    );
    for (const some of found) expect(some).not.toEqual([]);
    expect(found.flat().some((kind) => kinds.includes(kind))).toBe(true);
  });
});
