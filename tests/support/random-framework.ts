import {
  createFramework,
  type Entry,
  type Framework,
  type FrameworkParts,
  type Manifest,
  type Qualification,
  type Requirement,
  type Role,
  type Scale,
  type TranslationEntry,
  translationDigest,
} from '@framewright/model';
import fc from 'fast-check';

/**
 * Small frameworks without a mistake, in memory as if they came from a bundle: a scale, a group, a term, three to six rated competences and
 * one unrated, two to four roles, some of which extend one another, at times an elective, a qualification and translations.
 */
export const randomFramework: fc.Arbitrary<Framework> = fc
  .record({
    dimensions: fc.integer({ min: 1, max: 2 }),
    levels: fc.integer({ min: 3, max: 5 }),
    contexts: fc.integer({ min: 0, max: 2 }),
    competences: fc.integer({ min: 3, max: 6 }),
    details: fc.array(
      fc.record({ grouped: fc.boolean(), explained: fc.boolean(), described: fc.boolean(), alias: fc.boolean(), proof: fc.boolean() }),
      { minLength: 6, maxLength: 6 },
    ),
    roles: fc.array(
      fc.record({
        extends: fc.boolean(),
        requires: fc.array(fc.record({ competence: fc.nat(5), level: fc.nat(4), need: fc.nat(2), context: fc.nat(5) }), {
          minLength: 1,
          maxLength: 4,
        }),
        conduct: fc.boolean(),
        elective: fc.boolean(),
        duties: fc.boolean(),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    qualification: fc.boolean(),
    translated: fc.boolean(),
    version: fc.constantFrom('0.1.0', '0.9.2', '1.0.0', '1.4.3', '12.0.0'),
  })
  .map((seed) => {
    const manifest = manifestOf(seed.contexts, seed.translated);
    const scale = scaleOf(seed.dimensions, seed.levels);
    const crafts = trades.slice(0, seed.competences);
    const competences = crafts.map((trade, index) => competenceOf(trade, index, seed.details[index], scale));
    const roles: Role[] = [];
    for (const [index, wish] of seed.roles.entries()) roles.push(roleOf(index, wish, roles, { crafts, scale, contexts: seed.contexts }));
    const entries: readonly Entry[] = [
      { type: 'scale', id: scale.id, data: scale },
      { type: 'group', id: 'workshop', data: { id: 'workshop', title: 'Workshop', order: 1, text: 'What is done at the bench.' } },
      { type: 'family', id: 'crew', data: { id: 'crew', title: 'Crew', text: 'All who have a key.' } },
      ...competences,
      {
        type: 'competence',
        id: 'candour',
        data: { id: 'candour', title: 'Candour', kind: 'conduct', definition: 'Says what went wrong before anybody asks.' },
      },
      ...roles.map((data): Entry => ({ type: 'role', id: data.id, data })),
      ...(seed.qualification ? [qualificationOf(crafts, scale)] : []),
      { type: 'term', id: 'bench', data: { id: 'bench', title: 'Bench', text: 'A table at which one stands.' } },
    ];
    const translations = seed.translated ? [manifest, ...entries].flatMap(translationOf) : [];
    return createFramework({ version: seed.version, manifest, entries, translations, files: [] });
  });

/** The same framework with other parts: what an edit makes of it. */
export function frameworkWith(framework: Framework, parts: Partial<FrameworkParts>): Framework {
  return createFramework({
    version: framework.version,
    manifest: framework.manifest,
    entries: [...framework.byId.values()],
    translations: [...framework.translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()]),
    files: [],
    ...parts,
  });
}

const trades = ['Weaving', 'Joinery', 'Glazing', 'Bookbinding', 'Pottery', 'Saddlery'] as const;
const levelTitles = ['Aware', 'Practised', 'Skilled', 'Leading', 'Masterly'] as const;
const contextIds = ['indoors', 'outdoors'] as const;
const roleTitles = ['Apprentice', 'Journeyman', 'Forewoman', 'Steward'] as const;
const needs = ['expected', 'essential', 'desirable'] as const;

function idOf(title: string): string {
  return title.toLowerCase();
}

function manifestOf(contexts: number, translated: boolean): Entry & { readonly type: 'manifest' } {
  const data: Manifest = {
    format: 2,
    id: 'guild',
    title: 'Guild framework',
    iri: 'https://guild.example/',
    language: 'en-GB',
    ...(translated ? { languages: ['en-GB', 'de'] } : {}),
    licence: 'CC-BY-4.0',
    publisher: 'The guild',
    ...(contexts === 0
      ? {}
      : { contexts: contextIds.slice(0, contexts).map((id) => ({ id, title: id === 'indoors' ? 'Indoors' : 'Outdoors' })) }),
    kinds: [
      { id: 'craft', title: 'Craft', scale: 'grades', levels: 'any' },
      { id: 'conduct', title: 'Conduct' },
    ],
    sections: [
      { id: 'proof', title: 'Proof', of: ['competence'] },
      { id: 'asks', title: 'Asks', of: ['competence'], at: 'level' },
      { id: 'duties', title: 'Duties', of: ['role'] },
    ],
    rules: { 'unused-competence': { severity: 'off', because: 'Chance decides what roles require.' } },
    text: 'What the guild knows and does.',
  };
  return { type: 'manifest', id: data.id, data };
}

function scaleOf(dimensions: number, levels: number): Scale {
  const values = levelTitles.slice(0, levels).map((title, index) => ({ value: index + 1, id: idOf(title), title }));
  const texts = (what: string): Record<string, string> =>
    Object.fromEntries(values.map(({ value, title }) => [String(value), `${what} what somebody ${title.toLowerCase()} can.`]));
  return {
    id: 'grades',
    title: 'Grades',
    dimensions: [
      { id: 'knowledge', title: 'Knowledge' },
      ...(dimensions === 2 ? [{ id: 'application', title: 'Application', atMost: 'knowledge' }] : []),
    ],
    levels: values as unknown as Scale['levels'],
    descriptors: { knowledge: texts('Explains'), ...(dimensions === 2 ? { application: texts('Does') } : {}) },
  };
}

interface Detail {
  readonly grouped: boolean;
  readonly explained: boolean;
  readonly described: boolean;
  readonly alias: boolean;
  readonly proof: boolean;
}

function competenceOf(title: string, index: number, detail: Detail | undefined, scale: Scale): Entry {
  const word = title.toLowerCase();
  const id = idOf(title);
  return {
    type: 'competence',
    id,
    data: {
      id,
      title,
      kind: 'craft',
      order: (index + 1) * 10,
      ...(detail?.grouped ? { group: 'workshop' } : {}),
      ...(detail?.alias ? { aliases: [`The art of ${word}`] } : {}),
      definition: `The ability to earn a living by ${word}.`,
      ...(detail?.explained ? { text: `Whoever takes up ${word} needs patience and good light.` } : {}),
      ...(detail?.described
        ? {
            descriptors: Object.fromEntries(
              scale.dimensions.map((dimension) => [dimension.id, { '2': `${dimension.title} of ${word} with the tools that are there.` }]),
            ),
            // One below a text of its own, and one alone.
            ...(detail.proof
              ? { levelSections: { knowledge: { '1': { asks: `Which ${word}?` }, '2': { asks: `- Whose ${word}?` } } } }
              : {}),
          }
        : {}),
      ...(detail?.proof ? { sections: { proof: `- A piece of ${word} that was sold.` } } : {}),
    },
  };
}

interface RoleWish {
  readonly extends: boolean;
  readonly requires: readonly { readonly competence: number; readonly level: number; readonly need: number; readonly context: number }[];
  readonly conduct: boolean;
  readonly elective: boolean;
  readonly duties: boolean;
}

interface Surroundings {
  readonly crafts: readonly string[];
  readonly scale: Scale;
  readonly contexts: number;
}

/** A role requires no competence twice on its line of inheritance, so that no requirement is without effect. */
function roleOf(index: number, wish: RoleWish, earlier: readonly Role[], { crafts, scale, contexts }: Surroundings): Role {
  const title = roleTitles[index] ?? '';
  const base = wish.extends ? earlier.at(-1) : undefined;
  const usedIds = new Set(
    lineOf(base, earlier).flatMap((role) => [
      ...Object.keys(role.requires ?? {}),
      ...(role.electives ?? []).flatMap((each) => Object.keys(each.of)),
    ]),
  );
  const free = crafts.map(idOf).filter((id) => !usedIds.has(id));
  const requires: Record<string, Requirement> = {};
  for (const each of wish.requires) {
    const id = free[each.competence % Math.max(free.length, 1)];
    if (id !== undefined) requires[id] = requirementOf(each, scale, contexts);
  }
  if (wish.conduct && !usedIds.has('candour')) requires['candour'] = {};
  const left = free.filter((id) => !Object.hasOwn(requires, id)).slice(0, 3);
  const bare: Requirement = { rating: ratingAt(scale, 2) };
  return {
    id: idOf(title),
    title,
    family: 'crew',
    ...(base ? { extends: base.id } : {}),
    ...(Object.keys(requires).length > 0 ? { requires } : {}),
    ...(wish.elective && left.length > 1
      ? {
          electives: [
            {
              id: `${idOf(title)}-choice`,
              title: `Choice of the ${idOf(title)}`,
              atLeast: 1,
              of: Object.fromEntries(left.map((id) => [id, bare])),
            },
          ],
        }
      : {}),
    text: `Works as ${idOf(title)} from spring to autumn.`,
    ...(wish.duties ? { sections: { duties: `- Comes early in the morning, as every ${idOf(title)} does.` } } : {}),
  };
}

function lineOf(role: Role | undefined, roles: readonly Role[]): readonly Role[] {
  return role === undefined
    ? []
    : [
        role,
        ...lineOf(
          roles.find(({ id }) => id === role.extends),
          roles,
        ),
      ];
}

function requirementOf(wish: RoleWish['requires'][number], scale: Scale, contexts: number): Requirement {
  const need = needs[wish.need] ?? 'expected';
  const context = wish.context < contexts ? contextIds[wish.context] : undefined;
  return {
    rating: ratingAt(scale, (wish.level % scale.levels.length) + 1),
    ...(need === 'expected' ? {} : { need }),
    ...(context === undefined ? {} : { contexts: [context] }),
  };
}

function ratingAt(scale: Scale, level: number): Record<string, number> {
  return Object.fromEntries(scale.dimensions.map(({ id }) => [id, level]));
}

function qualificationOf(crafts: readonly string[], scale: Scale): Entry {
  const data: Qualification = {
    id: 'summer-course',
    title: 'Summer course',
    body: 'The guild',
    covers: { [idOf(crafts[0] ?? '')]: ratingAt(scale, 1) },
    validFrom: '2024-06-01',
    text: 'Six weeks in the yard.',
  };
  return { type: 'qualification', id: data.id, data };
}

/** The manifest, the term and the first trade are translated. */
function translationOf(entry: Entry): readonly TranslationEntry[] {
  const titles: Readonly<Record<string, string>> = { guild: 'Rahmen der Gilde', bench: 'Werkbank', weaving: 'Weben' };
  const title = titles[entry.id];
  if (title === undefined) return [];
  return [{ type: 'translation', of: entry.type, id: entry.id, language: 'de', data: { of: translationDigest(entry), title } }];
}
