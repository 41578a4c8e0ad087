import { expect, test } from 'vitest';
import { holdsIn, roleStep, type Needed } from './role-step.ts';

const at = (competence: string, rating?: Needed['rating'], ...contexts: readonly string[]): Needed => ({
  competence,
  ...(rating ? { rating } : {}),
  ...(contexts.length > 0 ? { contexts } : {}),
});

/** Each line in short: the turn, the competence with its contexts, and by how much it grows. */
function told(from: readonly Needed[], to: readonly Needed[]): readonly string[] {
  return roleStep(from, to).map(({ turn, need, growth }) =>
    [turn, need.competence, ...(need.contexts ?? []), ...(growth > 0 ? [`+${growth}`] : [])].join(' '),
  );
}

test.each<[name: string, from: readonly Needed[], to: readonly Needed[], lines: readonly string[]]>([
  ['one dimension', [at('a', { use: 1 }), at('b', { use: 3 })], [at('a', { use: 3 }), at('b', { use: 2 })], ['grows a +2', 'less b']],
  ['two dimensions rise', [at('a', { k: 2, a: 1 })], [at('a', { k: 4, a: 2 })], ['grows a +3']],
  ['one dimension rises, another falls', [at('a', { k: 2, a: 4 })], [at('a', { k: 3, a: 1 })], ['grows a +1']],
  ['a dimension is rated now', [at('a', { k: 2 })], [at('a', { k: 2, a: 0 })], ['grows a']],
  ['a dimension is rated no more', [at('a', { k: 2, a: 0 })], [at('a', { k: 2 })], ['less a']],
  ['levels below nothing', [at('a', { k: -2 })], [at('a', { k: 1 })], ['grows a +3']],
  ['statements without levels', [at('s'), at('t')], [at('t'), at('u')], ['stays t', 'new u', 'gone s']],
  ['names that every object has', [at('constructor', { toString: 1 })], [at('constructor', { toString: 2 })], ['grows constructor +1']],
  ['nothing to something', [], [at('a', { k: 2 })], ['new a +2']],
  ['something to nothing', [at('a', { k: 2 })], [], ['gone a']],
  ['a role and itself', [at('a', { k: 2 }), at('b')], [at('a', { k: 2 }), at('b')], ['stays a', 'stays b']],
  ['what was asked for elsewhere is not new', [at('a', { k: 2 }, 'home')], [at('a', { k: 2 }, 'site')], ['grows a site +2']],
  [
    'what grows in one context is told there alone',
    [at('a', { k: 2 })],
    [at('a', { k: 2 }, 'home'), at('a', { k: 3 }, 'site')],
    ['grows a site +1'],
  ],
  [
    'each context has its counterpart',
    [at('a', { k: 3 }, 'home'), at('a', { k: 1 }, 'site')],
    [at('a', { k: 3 }, 'home'), at('a', { k: 1 }, 'site')],
    ['stays a home', 'stays a site'],
  ],
  ['two that are new in a context each', [], [at('a', { k: 1 }, 'home'), at('a', { k: 2 }, 'site')], ['new a home +1', 'new a site +2']],
])('from one role to another: %s', (_name, from, to, lines) => {
  expect(told(from, to)).toEqual(lines);
});

test('what a line compares with is what the first role asks for in its place', () => {
  const [first, second] = [at('a', { k: 1 }, 'home'), at('a', { k: 2 })];
  expect(roleStep([first], [second])).toEqual([{ turn: 'grows', need: second, before: first, growth: 1 }]);
  expect(roleStep([], [second])[0]).not.toHaveProperty('before');
});

test('in one context only what holds there is compared', () => {
  const from = [at('a', { k: 1 }, 'home'), at('b')];
  const to = [at('a', { k: 2 }), at('c', undefined, 'site')];
  const inContext = (context: string | undefined): readonly string[] =>
    told(
      from.filter((need) => holdsIn(need, context)),
      to.filter((need) => holdsIn(need, context)),
    );
  expect(inContext('home')).toEqual(['grows a +1', 'gone b']);
  expect(inContext('site')).toEqual(['new a +2', 'new c site', 'gone b']);
  expect(inContext(undefined)).toEqual(['grows a +1', 'new c site', 'gone b']);
});
