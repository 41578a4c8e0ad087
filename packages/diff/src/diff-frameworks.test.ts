import { originalDigest, parseFramework } from '@framewright/markdown';
import { translationDigest } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from './judging/change-kind.ts';
import { diffFrameworks, type DiffOptions } from './diff-frameworks.ts';
import { edited, exampleTexts, renamed } from './examples/example-files.ts';

function between(before: ExampleFiles, after: ExampleFiles, options?: DiffOptions): ReturnType<typeof diffFrameworks> {
  return diffFrameworks(parseFramework(exampleTexts(before)), parseFramework(exampleTexts(after)), options);
}

function messagesBetween(before: ExampleFiles, after: ExampleFiles): readonly string[] {
  return between(before, after).changes.map(({ message }) => message);
}

const host = 'roles/host.md';
const headHost = 'roles/head-host.md';

describe('what a sentence says', () => {
  test.each([
    [
      'a level and who inherits it',
      edited(host, ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1']),
      '“Host” now needs knowledge 3 (was 2) of “Brewing”. “Head host” inherits this.',
    ],
    [
      'two dimensions',
      edited(host, ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 2']),
      '“Host” now needs knowledge 3 (was 2) and practice 2 (was 1) of “Brewing”. “Head host” inherits this.',
    ],
    [
      'a scale with one dimension',
      edited('roles/buyer.md', ['rating: 1', 'rating: 2']),
      '“Buyer” now needs level 2 (was 1) of “Folk tales”.',
    ],
    ['a condition', edited(host, ['contexts: [salon, garden] }', 'contexts: [garden] }']), '“Host” no longer needs “Serving” in salon.'],
    [
      'an option of an elective',
      edited(headHost, ['buying: { rating: { knowledge: 1', 'buying: { rating: { knowledge: 2']),
      '“Head host” now needs knowledge 2 (was 1) of “Buying”, one of the options of “Trade side”.',
    ],
    [
      'levels that differ by context',
      edited('roles/buyer.md', [
        'folk-tales: { rating: 1 }',
        'folk-tales:\n    - { rating: 2, contexts: [salon] }\n    - { rating: 1, contexts: [garden, market] }',
      ]),
      '“Buyer” now needs level 2 (was 1) in salon of “Folk tales”.',
    ],
  ])('%s', (_title, after, message) => {
    expect(messagesBetween({}, after)).toContain(message);
  });
});

describe('a change of a role is told where it began', () => {
  const steps = { 'roles/chief.md': '---\nid: chief\ntitle: Chief\nextends: head-host\n---\n' };
  const raised = edited(host, ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1']);

  test('once, with all that inherit it', () => {
    const { changes } = between(steps, { ...steps, ...raised });
    expect(changes.map(({ kind, entry, heirs }) => [kind, entry.id, heirs])).toEqual([
      ['required-level-raised', 'host', ['chief', 'head-host']],
    ]);
  });

  test('not by a role that states its own', () => {
    const own = { ...steps, ...edited(headHost, ['requires:\n', 'requires:\n  brewing: { rating: { knowledge: 3, practice: 3 } }\n']) };
    const { changes } = between(own, { ...own, ...raised });
    expect(changes.map(({ entry, heirs }) => [entry.id, heirs])).toEqual([['host', undefined]]);
  });

  test('nor by one that leaves it out', () => {
    const less = { ...steps, ...edited(headHost, ['extends: host\n', 'extends: host\nwithout: [brewing]\n']) };
    expect(between(less, { ...less, ...raised }).changes.map(({ entry, heirs }) => [entry.id, heirs])).toEqual([['host', undefined]]);
  });

  test('roles that extend one another in a circle are compared all the same', () => {
    const circle = edited(host, ['family: house\n', 'family: house\nextends: head-host\n']);
    expect(
      between(circle, {
        ...circle,
        ...edited(
          host,
          ['family: house\n', 'family: house\nextends: head-host\n'],
          ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1'],
        ),
      }).required,
    ).toBe('major');
  });
});

describe('what is proposed promises nothing', () => {
  const proposed = (path: string, ...more: readonly (readonly [string, string])[]): ExampleFiles =>
    edited(path, ['\ntitle:', '\nstatus: proposed\ntitle:'], ...more);
  const raise = ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1'] as const;

  test('a stricter requirement of a proposed role needs a minor release', () => {
    const before = { ...proposed(host), ...proposed(headHost) };
    expect(between(before, { ...before, ...proposed(host, raise) }).required).toBe('minor');
  });

  test('nor does a merger lose a promise because another part of it was proposed', () => {
    const before = proposed('competences/bowing.md');
    const claims = edited('competences/courtesy.md', ['kind: conduct', 'kind: conduct\nformerly: [bowing, folk-tales]']);
    const after = {
      ...claims,
      'competences/bowing.md': null,
      'competences/folk-tales.md': null,
      ...edited('roles/buyer.md', ['  folk-tales: { rating: 1 }\n', '']),
    };
    expect(between(before, after).changes.find(({ kind }) => kind === 'entries-merged')?.bump).toBe('major');
  });

  test('unless a role inherits it that is not proposed', () => {
    const before = proposed(host);
    expect(between(before, { ...before, ...proposed(host, raise) }).required).toBe('major');
  });
});

describe('releases in between', () => {
  const deprecated = edited('competences/bowing.md', ['kind: ritual', 'kind: ritual\nstatus: deprecated\nreplacedBy: [courtesy]']);
  const gone = { 'competences/bowing.md': null };

  test('without them, an entry that was active is forbidden to be gone', () => {
    expect(between({}, gone).changes.map(({ kind }) => kind)).toEqual(['entry-vanished']);
  });

  test('with one in which it was deprecated, it is followed to its successor', () => {
    const { changes } = between({}, gone, { released: [parseFramework(exampleTexts(deprecated))] });
    expect(changes.map(({ kind, after }) => [kind, after])).toEqual([['entry-replaced', 'courtesy']]);
  });

  test('a successor that was renamed since is found by its earlier id', () => {
    const after = { ...renamed('courtesy', 'kindness'), 'competences/bowing.md': null };
    expect(between(deprecated, after).changes.map(({ kind, after: now }) => [kind, now])).toEqual([
      ['entry-replaced', 'kindness'],
      ['id-changed', 'kindness'],
    ]);
  });
});

describe('prose', () => {
  const path = 'competences/serving.md';
  const reworded = edited(path, ['bring tea to a table', 'bring tea to each table']);

  test('is told word by word, with a proposal that is not applied', () => {
    const [change] = between({}, edited(path, ['bring tea to a table', 'bring tea too a table'])).changes;
    expect(change).toMatchObject({ kind: 'definition-changed', bump: 'minor', prose: 'minor', proposal: { editorial: true } });
    expect(
      change?.words
        ?.filter((run) => run.change !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe('The ability to bring tea too a table.');
  });

  test('needs a patch once somebody judged it editorial, and its fingerprint stays', () => {
    const [change] = between({}, reworded).changes;
    const [judged] = between({}, reworded, { editorial: new Set([change?.fingerprint ?? '']) }).changes;
    expect(judged).toMatchObject({ bump: 'patch', prose: 'editorial', fingerprint: change?.fingerprint });
  });

  test('a judgement reaches prose only', () => {
    const raised = edited(host, ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1']);
    const [change] = between({}, raised).changes;
    expect(between({}, raised, { editorial: new Set([change?.fingerprint ?? '']) }).required).toBe('major');
  });

  test('links to an entry follow its id', () => {
    const linked = {
      'terms/steep.md': '---\nid: steep\ntitle: steep\n---\nPart of [[brewing]] and [[brewing|tea]].\n',
      'translations/fr/terms/steep.md': null,
    };
    const after = {
      ...linked,
      'terms/steep.md': linked['terms/steep.md'].replaceAll('brewing', 'tea-brewing'),
      ...renamed('brewing', 'tea-brewing'),
    };
    expect(between(linked, after).changes.map(({ kind }) => kind)).toEqual(['id-changed']);
  });
});

describe('what reads alike is no change', () => {
  /** Other spaces and line ends, wherever they mean nothing. */
  const respaced = (text: string): string => {
    const [, front = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/su.exec(text) ?? [];
    return (
      front.replace(/^(title: )(\S+) (\S.*)$/gmu, '$1"$2  $3"') +
      body
        .replaceAll('\n\n', ' \n\n\n')
        .replace(/^(?!#|\||- )(\S+) (\S)/gmu, '$1\n$2')
        .replace(/^- /gmu, '*   ')
    );
  };

  test('wherever an entry or a translation has words', () => {
    const before = exampleTexts({});
    const after = Object.fromEntries(Object.entries(before).map(([path, text]) => [path, respaced(text)]));
    expect(Object.values(after).filter((text, index) => text !== Object.values(before)[index]).length).toBeGreaterThan(10);
    const { changes, required } = diffFrameworks(parseFramework(before), parseFramework(after));
    expect([changes.map(({ kind, entry }) => `${kind} ${entry.id}`), required]).toEqual([[], 'none']);
  });

  test('beside a change of the same entry', () => {
    const after = edited('competences/serving.md', ['bring tea to a table', 'bring  tea to\neach table']);
    expect(between({}, after).changes.map(({ kind }) => kind)).toEqual(['definition-changed']);
  });

  test('a digest of the original with or without such spaces is no change of a translation', () => {
    const wrapped = edited('terms/steep.md', ['leaves in', 'leaves\nin']);
    const original = parseFramework(exampleTexts(wrapped)).byId.get('steep');
    if (original === undefined) throw new Error('No such term.');
    const written = (of: string): ExampleFiles => ({
      ...wrapped,
      ...edited('translations/fr/terms/steep.md', [
        /of: \w+/u.exec(exampleTexts({})['translations/fr/terms/steep.md'] ?? '')?.[0] ?? '',
        `of: ${of}`,
      ]),
    });
    const [raw, plain] = [translationDigest(original), originalDigest(original)];
    expect(raw).not.toBe(plain);
    expect(between(written(raw), written(plain)).changes).toEqual([]);
    expect(between({}, written(raw)).changes).toEqual([]);
  });
});

test('places before are those of the time: an id that changed, a level that moved', () => {
  const raised = renamed('brewing', 'tea-brewing');
  const after = { ...raised, [host]: (raised[host] ?? '').replace('knowledge: 2, practice: 1', 'knowledge: 3, practice: 1') };
  const change = between({}, after).changes.find(({ kind }) => kind === 'required-level-raised');
  expect([change?.places.before?.pointer, change?.places.after?.pointer]).toEqual([
    '/requires/brewing/rating/knowledge',
    '/requires/tea-brewing/rating/knowledge',
  ]);
});

test('changes come the biggest first, and a difference names the versions compared', () => {
  const after = {
    ...edited(
      host,
      ['code: H1', 'code: H2'],
      ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1'],
      ['aliases: [Server]', 'aliases: [Waiter]'],
    ),
  };
  const found = diffFrameworks(
    parseFramework(exampleTexts({}), { version: '1.0.0' }),
    parseFramework(exampleTexts(after), { version: '2.0.0' }),
  );
  expect([found.from, found.to, found.required]).toEqual(['1.0.0', '2.0.0', 'major']);
  expect(found.changes.map(({ bump }) => bump)).toEqual(['major', 'minor', 'patch', 'patch']);
});
