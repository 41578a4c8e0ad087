import type {
  Competence,
  Entry,
  EntryOf,
  EntryType,
  Framework,
  Manifest,
  Qualification,
  Requirement,
  Role,
  Scale,
  TranslationEntry,
} from '@framewright/model';
import { frameworkWith } from './random-framework.ts';

/** An edit of a framework of {@link randomFramework}, and the change that the diff must report. */
export interface RandomEdit {
  readonly name: string;
  /** The kind of the one change that it makes. */
  readonly kind: string;
  /** All the places where it can be done. */
  readonly places: (framework: Framework) => readonly EditPlace[];
}

/** A place where an edit can be done. */
export interface EditPlace {
  /** What no other edit may touch, for both to be distinguished. */
  readonly touches: readonly string[];
  readonly apply: (framework: Framework) => Framework;
}

/** Every edit makes one change of one kind, and several that touch different things make one each. */
export const randomEdits: readonly RandomEdit[] = [
  ofCompetences('give a competence another title', 'title-changed', (data) => ({
    ...data,
    title: `Fine ${(data.title ?? '').toLowerCase()}`,
  })),
  ofCompetences('define a competence anew', 'definition-changed', (data) => ({
    ...data,
    definition: `The ability to teach others what ${data.id} asks.`,
  })),
  ofCompetences('explain a competence otherwise', 'text-changed', (data) =>
    data.text === undefined ? undefined : { ...data, text: 'It takes a strong back.' },
  ),
  ofCompetences('add an alias of a competence', 'alias-added', (data) => ({
    ...data,
    aliases: [...(data.aliases ?? []), `Trade of ${data.id}`],
  })),
  ofCompetences('drop the aliases of a competence', 'alias-removed', (data) =>
    data.aliases === undefined ? undefined : without(data, 'aliases'),
  ),
  ofCompetences('move a competence among its neighbours', 'order-changed', (data) => ({ ...data, order: 99 })),
  ofCompetences('deprecate a competence', 'entry-deprecated', (data) => ({
    ...data,
    status: 'deprecated',
    because: 'Machines do it now.',
  })),
  ofCompetences('note something of one’s own', 'extension-changed', (data) => ({ ...data, 'x-hours': 40 })),
  ofCompetences('describe a level of a competence otherwise', 'descriptor-changed', (data) => {
    const [dimension, texts] = Object.entries(data.descriptors ?? {})[0] ?? [];
    return dimension === undefined
      ? undefined
      : { ...data, descriptors: { ...data.descriptors, [dimension]: { ...texts, '2': 'Does whatever the foreman says.' } } };
  }),
  ofCompetences('ask something else at a level', 'section-changed', ({ levelSections, ...data }) =>
    levelSections === undefined
      ? undefined
      : { ...data, levelSections: { ...levelSections, knowledge: { ...levelSections['knowledge'], '1': { asks: 'Which of them?' } } } },
  ),
  {
    name: 'rename a competence, keeping its former id',
    kind: 'id-changed',
    places: (framework) => competencesOf(framework).map(({ id }) => ({ touches: [id], apply: (now) => renamed(now, id, `${id}-craft`) })),
  },
  {
    name: 'let a competence vanish that nothing names',
    kind: 'entry-vanished',
    places: (framework) =>
      competencesOf(framework)
        .filter(({ id }) => !isReferenced(framework, id))
        .map(({ id }) => ({
          touches: [id],
          apply: (now) => frameworkWith(now, { entries: entriesOf(now).filter((entry) => entry.id !== id) }),
        })),
  },
  adding('competence', { id: 'thatching', title: 'Thatching', kind: 'craft', definition: 'The ability to keep rain out with reed.' }),
  adding('term', { id: 'apron', title: 'Apron', text: 'What keeps the shirt clean.' }),
  adding('role', { id: 'visitor', title: 'Visitor', text: 'Looks on.' }),
  adding('qualification', { id: 'winter-course', title: 'Winter course', body: 'The guild' }),
  ofRequirements('raise a level', 'required-level-raised', (requirement, { levels }) => shifted(requirement, 1, levels.length)),
  ofRequirements('lower a level', 'required-level-lowered', (requirement, { levels }) => shifted(requirement, -1, levels.length)),
  ofRequirements('ask more strongly', 'need-strengthened', (requirement) =>
    requirement.need === 'essential' ? undefined : { ...requirement, need: 'essential' },
  ),
  ofRequirements('ask less strongly', 'need-relaxed', (requirement) =>
    requirement.need === 'desirable' ? undefined : { ...requirement, need: 'desirable' },
  ),
  ofRequirements('take a requirement out', 'requirement-removed', () => 'none'),
  // With one context alone a condition excludes nothing.
  ofRequirements('drop a condition', 'condition-dropped', (requirement, _scale, manifest) =>
    requirement.contexts === undefined || (manifest.contexts ?? []).length < 2 ? undefined : without(requirement, 'contexts'),
  ),
  ofRequirements('set a condition', 'condition-added', (requirement, _scale, manifest) =>
    requirement.contexts !== undefined || (manifest.contexts ?? []).length < 2 ? undefined : { ...requirement, contexts: ['outdoors'] },
  ),
  {
    name: 'require one more',
    kind: 'requirement-added',
    places: (framework) =>
      framework.entries.role.flatMap((role) =>
        competencesOf(framework)
          .filter(({ id }) => !isReferenced(framework, id))
          .map(({ id }) => ({
            touches: [role.id, id],
            apply: (now) => edited<'role'>(now, role.id, (data) => ({ ...data, requires: { ...data.requires, [id]: {} } })),
          })),
      ),
  },
  ofElectives('ask for more options', 'elective-raised', (elective) => ({ ...elective, atLeast: elective.atLeast + 1 })),
  ofElectives('drop an elective', 'elective-removed', () => undefined),
  ofElectives('make an option mandatory', 'elective-option-made-mandatory', (elective) => ({
    ...elective,
    including: Object.keys(elective.of).slice(0, 1),
  })),
  ofManifest('change the publisher', 'publisher-changed', (data) => ({ ...data, publisher: 'The guild of both banks' })),
  ofManifest('change the licence', 'licence-changed', (data) => ({ ...data, licence: 'CC0-1.0' })),
  ofManifest('colour the site', 'theme-changed', (data) => ({ ...data, theme: { accent: '#123456' } })),
  {
    name: 'add a level on top',
    kind: 'scale-level-added',
    places: () => [
      {
        touches: ['grades'],
        apply: (now) =>
          edited<'scale'>(now, 'grades', (data) => ({
            ...data,
            levels: [...data.levels, { value: 9, id: 'legendary', title: 'Legendary' }] as unknown as Scale['levels'],
          })),
      },
    ],
  },
  ofQualifications('cover more with a qualification', 'cover-raised', (data, dimension) => ({
    ...data,
    covers: Object.fromEntries(
      Object.entries(data.covers ?? {}).map(([id, rating]) => [id, { ...(rating as Readonly<Record<string, number>>), [dimension]: 2 }]),
    ),
  })),
  ofQualifications('end a qualification', 'validity-shortened', (data) => ({ ...data, validUntil: '2030-12-31' })),
  ofTranslations('translate otherwise', 'translation-changed', (data) => [{ ...data, data: { ...data.data, title: 'Anders' } }]),
  ofTranslations('take a translation away', 'translation-removed', () => []),
];

function ofCompetences(name: string, kind: string, change: (data: Competence) => Competence | undefined): RandomEdit {
  const places = (framework: Framework): readonly EditPlace[] =>
    competencesOf(framework)
      .filter(({ data }) => change(data) !== undefined)
      .map(({ id }) => ({ touches: [id], apply: (now) => edited<'competence'>(now, id, (data) => change(data) ?? data) }));
  return { name, kind, places };
}

/** A requirement that ends up empty is 'none'; undefined if the edit is impossible. */
function ofRequirements(
  name: string,
  kind: string,
  change: (requirement: Requirement, scale: Scale, manifest: Manifest) => Requirement | 'none' | undefined,
): RandomEdit {
  const places = (framework: Framework): readonly EditPlace[] =>
    framework.entries.role.flatMap((role) =>
      Object.entries(role.data.requires ?? {}).flatMap(([competence, requirement]): readonly EditPlace[] => {
        const scale = framework.scales.get('grades')?.data;
        const made = scale && change(requirement as Requirement, scale, framework.manifest.data);
        if (made === undefined) return [];
        const apply = (now: Framework): Framework =>
          edited<'role'>(now, role.id, (data) => ({
            ...data,
            requires: made === 'none' ? without(data.requires ?? {}, competence) : { ...data.requires, [competence]: made },
          }));
        return [{ touches: [role.id, competence], apply }];
      }),
    );
  return { name, kind, places };
}

type Elective = NonNullable<Role['electives']>[number];

function ofElectives(name: string, kind: string, change: (elective: Elective) => Elective | undefined): RandomEdit {
  const places = (framework: Framework): readonly EditPlace[] =>
    framework.entries.role
      .filter(({ data }) => data.electives !== undefined)
      .map((role) => ({
        touches: [role.id],
        apply: (now) =>
          edited<'role'>(now, role.id, ({ electives = [], ...data }) => {
            const made = electives.flatMap((each) => change(each) ?? []);
            return made.length === 0 ? data : { ...data, electives: made };
          }),
      }));
  return { name, kind, places };
}

function ofManifest(name: string, kind: string, change: (data: Manifest) => Manifest): RandomEdit {
  const apply = (now: Framework): Framework => frameworkWith(now, { manifest: { ...now.manifest, data: change(now.manifest.data) } });
  return { name, kind, places: () => [{ touches: ['guild'], apply }] };
}

function ofQualifications(name: string, kind: string, change: (data: Qualification, dimension: string) => Qualification): RandomEdit {
  const places = (framework: Framework): readonly EditPlace[] =>
    framework.entries.qualification.map(({ id }) => ({
      touches: [id],
      apply: (now) => edited<'qualification'>(now, id, (data) => change(data, 'knowledge')),
    }));
  return { name, kind, places };
}

function ofTranslations(name: string, kind: string, change: (translation: TranslationEntry) => readonly TranslationEntry[]): RandomEdit {
  const places = (framework: Framework): readonly EditPlace[] =>
    translationsOf(framework).map(({ id }) => ({
      touches: [`the translation of ${id}`],
      apply: (now) => frameworkWith(now, { translations: translationsOf(now).flatMap((each) => (each.id === id ? change(each) : [each])) }),
    }));
  return { name, kind, places };
}

function adding<T extends 'competence' | 'term' | 'role' | 'qualification'>(type: T, data: EntryOf<T>['data']): RandomEdit {
  const entry = { type, id: data.id, data } as unknown as Entry;
  const apply = (now: Framework): Framework => frameworkWith(now, { entries: [...entriesOf(now), entry] });
  return { name: `add a ${type}`, kind: 'entry-added', places: () => [{ touches: [entry.id], apply }] };
}

/** The competences without a translation, since that would change as well. */
function competencesOf(framework: Framework): readonly EntryOf<'competence'>[] {
  const translated = new Set(translationsOf(framework).map(({ id }) => id));
  return framework.entries.competence.filter(({ id, data }) => data.kind === 'craft' && !translated.has(id));
}

function isReferenced(framework: Framework, id: string): boolean {
  const inRole = ({ data }: EntryOf<'role'>): boolean =>
    [data.requires ?? {}, ...(data.electives ?? []).map((each) => each.of)].some((map) => Object.hasOwn(map, id));
  return framework.entries.role.some(inRole) || framework.entries.qualification.some(({ data }) => Object.hasOwn(data.covers ?? {}, id));
}

function renamed(framework: Framework, from: string, to: string): Framework {
  const key = <V>(map: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(Object.entries(map).map(([id, value]) => [id === from ? to : id, value]));
  const entries = entriesOf(framework).map((entry): Entry => {
    if (entry.id === from && entry.type === 'competence') return { ...entry, id: to, data: { ...entry.data, id: to, formerly: [from] } };
    if (entry.type === 'qualification')
      return { ...entry, data: { ...entry.data, ...(entry.data.covers ? { covers: key(entry.data.covers) } : {}) } };
    if (entry.type !== 'role') return entry;
    const { requires, electives } = entry.data;
    const data: Role = {
      ...entry.data,
      ...(requires ? { requires: key(requires) } : {}),
      ...(electives ? { electives: electives.map((each) => ({ ...each, of: key(each.of) })) } : {}),
    };
    return { ...entry, data };
  });
  return frameworkWith(framework, { entries });
}

/** The first dimension one level up, or the last one down, if there is such a level within the limit. */
function shifted(requirement: Requirement, by: 1 | -1, highest: number): Requirement | undefined {
  if (typeof requirement.rating !== 'object') return undefined;
  const { rating } = requirement;
  const dimension = Object.keys(rating).at(by === 1 ? 0 : -1) ?? '';
  const level = (rating[dimension] ?? 0) + by;
  return level < 1 || level > highest ? undefined : { ...requirement, rating: { ...rating, [dimension]: level } };
}

function edited<T extends EntryType>(
  framework: Framework,
  id: string,
  change: (data: EntryOf<T>['data']) => EntryOf<T>['data'],
): Framework {
  const entries = entriesOf(framework).map((entry) =>
    entry.id === id ? ({ ...entry, data: change(entry.data as EntryOf<T>['data']) } as unknown as Entry) : entry,
  );
  return frameworkWith(framework, { entries });
}

function entriesOf(framework: Framework): readonly Entry[] {
  return [...framework.byId.values()];
}

function translationsOf(framework: Framework): readonly TranslationEntry[] {
  return [...framework.translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
}

function without<T extends object, K extends string>(data: T, key: K): Omit<T, K> {
  const { [key as unknown as keyof T]: _gone, ...rest } = data;
  return rest as Omit<T, K>;
}
