import { describe, expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { createFramework, entryOf, type Framework } from '../framework/framework.ts';
import type { ResolvedRequirement, Role } from '../generated/types.ts';
import { requirementList, resolveRole } from './resolve-role.ts';

// Long because every row of the tables spells out whole roles.
type Roles = Readonly<Record<string, Omit<Role, 'id' | 'title'>>>;

function frameworkWith(roles: Roles): Framework {
  const competence = (id: string, kind: string): Entry => ({
    type: 'competence',
    id,
    data: { id, title: id, kind, definition: `The ability to ${id}.` },
  });
  const scale = (id: string, dimensions: readonly string[]): Entry => ({
    type: 'scale',
    id,
    data: {
      id,
      title: id,
      dimensions: dimensions.map((one) => ({ id: one, title: one })),
      levels: [1, 2, 3, 4].map((value) => ({ value, id: `level-${value}`, title: `Level ${value}` })),
    },
  });
  return createFramework({
    version: '0.0.0',
    manifest: {
      type: 'manifest',
      id: 'tiny',
      data: {
        format: 1,
        id: 'tiny',
        title: 'Tiny',
        iri: 'https://tiny.example/',
        language: 'en',
        licence: 'CC0-1.0',
        publisher: 'Nobody',
        kinds: [
          { id: 'skill', title: 'Skill', scale: 'two' },
          { id: 'habit', title: 'Habit', scale: 'one' },
          { id: 'stance', title: 'Stance' },
        ],
      },
    },
    entries: [
      scale('two', ['k', 'a']),
      scale('one', ['use']),
      ...['plan', 'plan-b', 'draw', 'count'].map((id) => competence(id, 'skill')),
      competence('greet', 'habit'),
      competence('care', 'stance'),
      ...Object.entries(roles).map(([id, data]): Entry => ({ type: 'role', id, data: { id, title: id.toUpperCase(), ...data } })),
    ],
    translations: [],
    files: [],
  });
}

/** A resolved requirement in one line: what, how far, where, how strongly, and where it comes from. */
function line({ competence, rating, contexts, need, origin, from }: ResolvedRequirement): string {
  const levels = rating
    ? Object.entries(rating)
        .map(([dimension, level]) => `${dimension}${level}`)
        .join('')
    : 'unrated';
  return [competence, levels, contexts?.join('+') ?? 'anywhere', need, origin, from].join(' ');
}

function resolved(
  roles: Roles,
  id: string,
  context?: string,
): { readonly floor: readonly string[]; readonly electives: readonly string[] } {
  const framework = frameworkWith(roles);
  const role = entryOf(framework, 'role', id);
  if (!role) throw new Error(`no role ${id}`);
  const { requirements, electives } = resolveRole(framework, role, context);
  return {
    floor: requirements.map(line),
    electives: electives.flatMap((elective) => [
      `${elective.id} ${elective.atLeast} of ${elective.of.length} with ${elective.including.join('+') || 'none'}`,
      ...elective.of.map((one) => `- ${line(one)}`),
    ]),
  };
}

const base: Roles = {
  base: {
    requires: {
      plan: { rating: { k: 2, a: 1 } },
      draw: { rating: { k: 1, a: 1 }, contexts: ['site'] },
      count: [
        { rating: { k: 3, a: 3 }, contexts: ['site'] },
        { rating: { k: 1, a: 1 }, contexts: ['home'] },
      ],
      care: { need: 'essential' },
    },
    electives: [
      {
        id: 'extra',
        title: 'Extra',
        atLeast: 1,
        including: ['draw'],
        of: { plan: { rating: { k: 4, a: 4 } }, draw: { rating: { k: 4, a: 4 }, contexts: ['site'] } },
      },
    ],
  },
};

describe('the floor', () => {
  test.each<[string, Roles, string, readonly string[]]>([
    [
      'is what a role states, sorted, with “expected” unless it says otherwise',
      base,
      'base',
      [
        'care unrated anywhere essential own base',
        'count k1a1 home expected own base',
        'count k3a3 site expected own base',
        'draw k1a1 site expected own base',
        'plan k2a1 anywhere expected own base',
      ],
    ],
    ['of a role without requirements is empty', { empty: {} }, 'empty', []],
    [
      'knows a bare level as the level of the only dimension',
      { short: { requires: { greet: { rating: 2 } } } },
      'short',
      ['greet use2 anywhere expected own short'],
    ],
    [
      'keeps what it knows of an unknown competence',
      { odd: { requires: { gone: { rating: 2 }, lost: { rating: { k: 2 } } } } },
      'odd',
      ['gone unrated anywhere expected own odd', 'lost k2 anywhere expected own odd'],
    ],
    [
      'sorts a competence before another that begins like it',
      { sorted: { requires: { 'plan-b': { rating: { k: 1 } }, plan: [{ rating: { k: 1 }, contexts: ['site'] }] } } },
      'sorted',
      ['plan k1 site expected own sorted', 'plan-b k1 anywhere expected own sorted'],
    ],
  ])('%s', (_name, roles, id, floor) => {
    expect(resolved(roles, id).floor).toEqual(floor);
  });
});

describe('inheritance', () => {
  test.each<[string, Roles, string, readonly string[]]>([
    [
      'brings everything',
      { heir: { extends: 'base' } },
      'heir',
      [
        'care unrated anywhere essential inherited base',
        'count k1a1 home expected inherited base',
        'count k3a3 site expected inherited base',
        'draw k1a1 site expected inherited base',
        'plan k2a1 anywhere expected inherited base',
      ],
    ],
    [
      'replaces a requirement whole: its condition, its need and its list are gone',
      { heir: { extends: 'base', requires: { draw: { rating: { k: 2, a: 2 } }, count: { rating: { k: 4, a: 4 } }, care: {} } } },
      'heir',
      [
        'care unrated anywhere expected overridden heir',
        'count k4a4 anywhere expected overridden heir',
        'draw k2a2 anywhere expected overridden heir',
        'plan k2a1 anywhere expected inherited base',
      ],
    ],
    [
      'replaces one by a list',
      {
        heir: {
          extends: 'base',
          without: ['count', 'care', 'draw'],
          requires: {
            plan: [
              { rating: { k: 1 }, contexts: ['home'] },
              { rating: { k: 2 }, contexts: ['site'] },
            ],
          },
        },
      },
      'heir',
      ['plan k1 home expected overridden heir', 'plan k2 site expected overridden heir'],
    ],
    [
      'leaves out, also what is not there',
      { heir: { extends: 'base', without: ['plan', 'count', 'care', 'greet'] } },
      'heir',
      ['draw k1a1 site expected inherited base'],
    ],
    [
      'adds',
      { heir: { extends: 'base', without: ['plan', 'count', 'care', 'draw'], requires: { greet: { rating: 1 } } } },
      'heir',
      ['greet use1 anywhere expected own heir'],
    ],
    [
      'prefers what is required to what is left out',
      { heir: { extends: 'base', without: ['plan', 'count', 'care', 'draw'], requires: { plan: { rating: { k: 3 } } } } },
      'heir',
      ['plan k3 anywhere expected overridden heir'],
    ],
    [
      'remembers over three generations who stated what',
      {
        parent: { extends: 'base', without: ['count', 'care'], requires: { draw: { rating: { k: 2, a: 2 } }, greet: { rating: 1 } } },
        child: { extends: 'parent', requires: { plan: { rating: { k: 4, a: 4 } } } },
      },
      'child',
      [
        'draw k2a2 anywhere expected inherited parent',
        'greet use1 anywhere expected inherited parent',
        'plan k4a4 anywhere expected overridden child',
      ],
    ],
    [
      'lets a grandchild take up again what its parent left out',
      {
        parent: { extends: 'base', without: ['plan', 'count', 'care'] },
        child: { extends: 'parent', requires: { plan: { rating: { k: 1 } } } },
      },
      'child',
      ['draw k1a1 site expected inherited base', 'plan k1 anywhere expected own child'],
    ],
    [
      'of an unknown role brings nothing',
      { heir: { extends: 'nobody', requires: { plan: { rating: { k: 1 } } } } },
      'heir',
      ['plan k1 anywhere expected own heir'],
    ],
    [
      'of a competence brings nothing',
      { heir: { extends: 'plan', requires: { plan: { rating: { k: 1 } } } } },
      'heir',
      ['plan k1 anywhere expected own heir'],
    ],
    [
      'of itself brings nothing',
      { heir: { extends: 'heir', requires: { plan: { rating: { k: 1 } } } } },
      'heir',
      ['plan k1 anywhere expected own heir'],
    ],
    [
      'in a circle ends where the circle closes',
      {
        heir: { extends: 'other', requires: { plan: { rating: { k: 1 } } } },
        other: { extends: 'heir', requires: { draw: { rating: { k: 2 } } } },
      },
      'heir',
      ['draw k2 anywhere expected inherited other', 'plan k1 anywhere expected own heir'],
    ],
  ])('%s', (_name, roles, id, floor) => {
    expect(resolved({ ...base, ...roles }, id).floor).toEqual(floor);
  });
});

describe('electives', () => {
  const own = { id: 'own', title: 'Own', atLeast: 2, of: { greet: { rating: 3 } } } as const;
  test.each<[string, Roles, string, readonly string[]]>([
    [
      'stand beside the floor',
      base,
      'base',
      ['extra 1 of 2 with draw', '- draw k4a4 site expected own base', '- plan k4a4 anywhere expected own base'],
    ],
    [
      'are inherited, whatever the heir leaves out or requires',
      { heir: { extends: 'base', without: ['plan'], requires: { draw: { rating: { k: 4, a: 4 } } } } },
      'heir',
      ['extra 1 of 2 with draw', '- draw k4a4 site expected inherited base', '- plan k4a4 anywhere expected inherited base'],
    ],
    [
      'of an heir follow those of its base',
      { heir: { extends: 'base', electives: [own] } },
      'heir',
      [
        'extra 1 of 2 with draw',
        '- draw k4a4 site expected inherited base',
        '- plan k4a4 anywhere expected inherited base',
        'own 2 of 1 with none',
        '- greet use3 anywhere expected own heir',
      ],
    ],
    [
      'are replaced whole by one of the same id, in its place',
      { heir: { extends: 'base', electives: [own, { ...own, id: 'extra', including: ['greet'] }] } },
      'heir',
      [
        'extra 2 of 1 with greet',
        '- greet use3 anywhere expected overridden heir',
        'own 2 of 1 with none',
        '- greet use3 anywhere expected own heir',
      ],
    ],
    [
      'keep the role that stated them over three generations',
      { heir: { extends: 'base', electives: [own] }, child: { extends: 'heir', electives: [{ ...own, id: 'extra' }] } },
      'child',
      [
        'extra 2 of 1 with none',
        '- greet use3 anywhere expected overridden child',
        'own 2 of 1 with none',
        '- greet use3 anywhere expected inherited heir',
      ],
    ],
  ])('%s', (_name, roles, id, electives) => {
    expect(resolved({ ...base, ...roles }, id).electives).toEqual(electives);
  });
});

describe('in one context', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'site',
      [
        'care unrated anywhere essential own base',
        'count k3a3 site expected own base',
        'draw k1a1 site expected own base',
        'plan k2a1 anywhere expected own base',
      ],
      ['extra 1 of 2 with draw', '- draw k4a4 site expected own base', '- plan k4a4 anywhere expected own base'],
    ],
    [
      'home',
      ['care unrated anywhere essential own base', 'count k1a1 home expected own base', 'plan k2a1 anywhere expected own base'],
      ['extra 1 of 1 with none', '- plan k4a4 anywhere expected own base'],
    ],
    [
      'elsewhere',
      ['care unrated anywhere essential own base', 'plan k2a1 anywhere expected own base'],
      ['extra 1 of 1 with none', '- plan k4a4 anywhere expected own base'],
    ],
  ])('%s, only what applies there remains', (context, floor, electives) => {
    expect(resolved(base, 'base', context)).toEqual({ floor, electives });
  });

  test('says which, and who', () => {
    const framework = frameworkWith(base);
    const [role] = framework.entries.role;
    expect(role && resolveRole(framework, role, 'home')).toMatchObject({ id: 'base', title: 'BASE', context: 'home' });
    expect(role && resolveRole(framework, role)).not.toHaveProperty('context');
  });
});

test('the requirements of a competence are a list, however they are written', () => {
  expect(requirementList({ rating: 1 })).toEqual([{ rating: 1 }]);
  expect(requirementList([{ rating: 1 }, { rating: 2 }])).toEqual([{ rating: 1 }, { rating: 2 }]);
});
