import { biggestBump, changeKinds, compareBumps, diffFrameworks } from '@framewright/diff';
import {
  compileBundle,
  type Entry,
  type EntryOf,
  type Framework,
  frameworkOfBundle,
  type Role,
  translationDigest,
  type FoundDifference,
} from '@framewright/model';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { frameworkWith, randomFramework } from './support/random-framework.ts';

const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 2_000 : 200 };

/** A change of a framework that affects nothing that the others affect. */
interface Edit {
  readonly name: string;
  /** The edited framework, and the kinds of the expected changes; undefined if there is nothing to edit. */
  readonly apply: (framework: Framework) => { readonly after: Framework; readonly kinds: readonly string[] } | undefined;
}

type Data = Readonly<Record<string, unknown>>;

function withData(framework: Framework, id: string, change: (data: never) => object): Framework {
  const entries = [...framework.byId.values()].map((entry) =>
    entry.id === id ? ({ ...entry, data: change(entry.data as never) } as unknown as Entry) : entry,
  );
  return frameworkWith(framework, { entries });
}

function withManifest(framework: Framework, more: object): Framework {
  return frameworkWith(framework, {
    manifest: { ...framework.manifest, data: { ...framework.manifest.data, ...more } } as EntryOf<'manifest'>,
  });
}

function set(id: string, key: string, value: unknown, kind: string): Edit['apply'] {
  return (framework) => ({ after: withData(framework, id, (data: Data) => ({ ...data, [key]: value })), kinds: [kind] });
}

/** The rating of an own requirement of a role. */
function requirementIn(framework: Framework, role: string, competence: string): Readonly<Record<string, number>> | undefined {
  const { requires } = (framework.byId.get(role)?.data ?? {}) as Partial<Role>;
  const stated = requires?.[competence] as { readonly rating?: Readonly<Record<string, number>> } | undefined;
  return stated?.rating;
}

/** Changes the levels of one own requirement, of a competence and role that no other edit changes in this way. */
function level(by: number, competences: readonly string[], kind: string): Edit['apply'] {
  return (framework) => {
    const highest = framework.entries.scale[0]?.data.levels.length ?? 0;
    for (const { id } of framework.entries.role)
      for (const competence of competences) {
        const rating = requirementIn(framework, id, competence);
        const values = Object.values(rating ?? {});
        if (values.length === 0 || values.some((value) => value + by < 1 || value + by > highest)) continue;
        const raised = Object.fromEntries(Object.entries(rating ?? {}).map(([dimension, value]) => [dimension, value + by]));
        const after = withData(framework, id, (data: Role) => ({
          ...data,
          requires: { ...data.requires, [competence]: { ...(data.requires?.[competence] as object), rating: raised } },
        }));
        return { after, kinds: [kind] };
      }
    return undefined;
  };
}

const whittling: Entry = {
  type: 'competence',
  id: 'whittling',
  data: { id: 'whittling', title: 'Whittling', kind: 'conduct', definition: 'The ability to carve a spoon.' },
};

const edits: readonly Edit[] = [
  { name: 'another title', apply: set('joinery', 'title', 'Fine joinery', 'title-changed') },
  {
    name: 'another definition',
    apply: set('glazing', 'definition', 'The ability to put glass where it keeps out rain.', 'definition-changed'),
  },
  { name: 'another place', apply: set('glazing', 'order', 900, 'order-changed') },
  { name: 'another text', apply: set('crew', 'text', 'Everybody who was given a key.', 'text-changed') },
  { name: 'another group order', apply: set('workshop', 'order', 7, 'order-changed') },
  { name: 'a key of one’s own', apply: set('workshop', 'x-room', 4, 'extension-changed') },
  { name: 'a code', apply: set('apprentice', 'code', 'A', 'code-changed') },
  { name: 'a rung', apply: set('apprentice', 'rung', 3, 'rung-raised') },
  { name: 'an alias', apply: set('journeyman', 'aliases', ['Fellow'], 'alias-added') },
  { name: 'a status', apply: set('candour', 'status', 'deprecated', 'entry-deprecated') },
  {
    name: 'another context',
    apply: (framework) => ({
      after: withManifest(framework, { contexts: [...(framework.manifest.data.contexts ?? []), { id: 'fair', title: 'Fair' }] }),
      kinds: ['context-added'],
    }),
  },
  {
    name: 'another publisher',
    apply: (framework) => ({ after: withManifest(framework, { publisher: 'The new guild' }), kinds: ['publisher-changed'] }),
  },
  {
    name: 'a new competence that a role asks for',
    apply: (framework) => {
      const last = framework.entries.role.find(({ id }) => id === 'apprentice');
      if (!last) return undefined;
      const more = frameworkWith(framework, { entries: [...framework.byId.values(), whittling] });
      const after = withData(more, 'apprentice', (data: Role) => ({ ...data, requires: { ...data.requires, whittling: {} } }));
      return { after, kinds: ['entry-added', 'requirement-added'] };
    },
  },
  {
    name: 'an entry taken away',
    apply: (framework) => ({
      after: frameworkWith(framework, { entries: [...framework.byId.values()].filter(({ id }) => id !== 'bench') }),
      kinds: ['entry-vanished'],
    }),
  },
  { name: 'a higher level', apply: level(1, ['weaving', 'glazing', 'pottery'], 'required-level-raised') },
  { name: 'a lower level', apply: level(-1, ['joinery', 'bookbinding', 'saddlery'], 'required-level-lowered') },
  {
    name: 'one option more to be met',
    apply: (framework) => {
      const role = framework.entries.role.find(({ data }) => data.electives !== undefined);
      if (!role) return undefined;
      const after = withData(framework, role.id, (data: Role) => ({
        ...data,
        electives: data.electives?.map((elective) => ({ ...elective, atLeast: elective.atLeast + 1 })),
      }));
      return { after, kinds: ['elective-raised'] };
    },
  },
  {
    name: 'an id, with all that names it',
    apply: (framework) => ({ after: renamed(framework, 'glazing', 'glasswork'), kinds: ['id-changed'] }),
  },
  { name: 'the values of all levels, with all ratings', apply: (framework) => tenfold(framework) },
];

/** Renames a competence wherever it is referenced. */
function renamed(framework: Framework, from: string, to: string): Framework {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== 'object' || value === null) return value === from ? to : value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === from ? to : key, follow(inner)]));
  };
  const entries = [...framework.byId.values()].map((entry) => {
    const data = follow(entry.data) as Data;
    return { ...entry, id: data['id'], data: entry.id === from ? { ...data, formerly: [from] } : data } as unknown as Entry;
  });
  return frameworkWith(framework, { entries });
}

function tenfold(framework: Framework): ReturnType<Edit['apply']> {
  const times = (rating: unknown): unknown =>
    Object.fromEntries(Object.entries(rating as object).map(([id, value]) => [id, Number(value) * 10]));
  const moved = (key: string, value: unknown): unknown => {
    if (key === 'rating') return times(value);
    if (key === 'covers') return Object.fromEntries(Object.entries(value as object).map(([id, rating]) => [id, times(rating)]));
    if (key === 'levels' && Array.isArray(value)) return value.map((each: Data) => ({ ...each, value: Number(each['value']) * 10 }));
    if (key === 'descriptors' || key === 'levelSections')
      return Object.fromEntries(
        Object.entries(value as object).map(([id, texts]) => [
          id,
          Object.fromEntries(Object.entries(texts as object).map(([at, text]) => [`${at}0`, text])),
        ]),
      );
    if (Array.isArray(value)) return value.map((each) => moved('', each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, moved(inner, each)]));
  };
  const after = frameworkWith(framework, {
    entries: [...framework.byId.values()].map((entry) => ({ ...entry, data: moved('', entry.data) }) as unknown as Entry),
  });
  const levels = framework.entries.scale.flatMap(({ data }) => data.levels);
  return { after, kinds: levels.map(() => 'scale-level-renumbered') };
}

/** Some of the edits, each once, in any order; the two that move what others reference come last. */
const someEdits = fc
  .shuffledSubarray(edits.slice(0, -2), { minLength: 1 })
  .chain((some) => fc.subarray(edits.slice(-2)).map((last) => [...some, ...last]));

interface Steps {
  readonly states: readonly Framework[];
  readonly kinds: readonly string[];
}

function stepsOf(framework: Framework, some: readonly Edit[]): Steps {
  const states = [framework];
  const kinds: string[] = [];
  for (const edit of some) {
    const before = states.at(-1) as Framework;
    const done = edit.apply(before);
    if (!done) continue;
    states.push(done.after);
    kinds.push(...done.kinds);
  }
  return { states, kinds };
}

/** Changes of a translation follow from its original. */
function withoutTranslations({ changes }: FoundDifference): readonly string[] {
  return changes.filter(({ language }) => language === undefined).map(({ kind }) => kind);
}

describe('for any framework', () => {
  test.each(edits.map(({ name, apply }) => [name, apply] as const))(
    '%s is an edit that can be made in a good part of them',
    (_name, apply) => {
      const done = fc.sample(randomFramework, { seed: chance.seed, numRuns: 50 }).filter((framework) => apply(framework) !== undefined);
      expect(done.length).toBeGreaterThan(9);
    },
  );

  test('there is no difference to itself, nor to what its bundle holds', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        const again = frameworkOfBundle(compileBundle(framework));
        for (const other of [framework, again]) expect(diffFrameworks(framework, other)).toMatchObject({ changes: [], required: 'none' });
      }),
      chance,
    );
  });

  test('edits give exactly their kinds, and the biggest of their bumps is required', () => {
    fc.assert(
      fc.property(randomFramework, someEdits, (framework, some) => {
        const { states, kinds } = stepsOf(framework, some);
        const difference = diffFrameworks(framework, states.at(-1) as Framework);
        expect(withoutTranslations(difference).toSorted()).toEqual(kinds.toSorted());
        const bumps = kinds.map((id) => changeKinds.find((kind) => kind.id === id)?.bump ?? 'none');
        expect(difference.required).toBe(biggestBump(bumps));
      }),
      chance,
    );
  });

  test('edits that do not undo one another require together at least what each requires alone', () => {
    fc.assert(
      fc.property(randomFramework, someEdits, (framework, some) => {
        const { states } = stepsOf(framework, some);
        const whole = diffFrameworks(framework, states.at(-1) as Framework).required;
        for (const [index, state] of states.slice(1).entries()) {
          const step = diffFrameworks(states[index] as Framework, state).required;
          expect(compareBumps(whole, step)).toBeGreaterThanOrEqual(0);
        }
      }),
      chance,
    );
  });

  test('the removal of any entry that was neither deprecated nor proposed is forbidden, whatever else changes', () => {
    fc.assert(
      fc.property(randomFramework, someEdits, fc.nat(), (framework, some, pick) => {
        const after = stepsOf(framework, some).states.at(-1) as Framework;
        const here = [...after.byId.values()].filter(({ id }) => framework.byId.has(id));
        const gone = here[pick % here.length] as Entry;
        const less = frameworkWith(after, { entries: [...after.byId.values()].filter((entry) => entry !== gone) });
        const { changes, required } = diffFrameworks(framework, less);
        expect(required).toBe('forbidden');
        expect(changes.some(({ kind, entry }) => kind === 'entry-vanished' && entry.id === gone.id)).toBe(true);
      }),
      chance,
    );
  });

  test('fingerprints tell changes apart and do not depend on what else changes', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        const one = stepsOf(framework, edits.slice(0, 1)).states.at(-1) as Framework;
        const more = stepsOf(framework, edits.slice(0, 12)).states.at(-1) as Framework;
        const prints = diffFrameworks(framework, more).changes.map(({ fingerprint }) => fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        for (const { fingerprint } of diffFrameworks(framework, one).changes) expect(prints).toContain(fingerprint);
      }),
      chance,
    );
  });

  test('a translation is behind as soon as its original changes, and not before', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        const after = withData(framework, 'bench', (data: Data) => ({ ...data, text: 'A table for those who stand.' }));
        const translated = framework.translations.get('de')?.get('bench');
        const isFresh = translated !== undefined && translated.data.of === translationDigest(framework.byId.get('bench') as Entry);
        const kinds = diffFrameworks(framework, after).changes.map(({ kind }) => kind);
        expect(kinds).toEqual(isFresh ? ['text-changed', 'translation-went-stale'] : ['text-changed']);
      }),
      chance,
    );
  });
});
